//! What the user writes about a saved card: its name, and the day of birth of its holder.

use iced::Element;
use jiff::civil::Date;

use crate::dates::read_day;
use crate::store::{SavedCard, label};
use crate::ui::kit::{FIRST, Kit, Tone};

/// What is written, and what was wrong with it when it was to be kept.
#[derive(Debug, Clone, Default)]
pub(crate) struct Form {
    name: String,
    born: String,
    is_nameless: bool,
    is_no_day: bool,
    /// Another card has this name.
    is_taken: bool,
}

impl Form {
    /// As it is known of a card.
    pub(super) fn of(card: &SavedCard) -> Self {
        let born = card.facts.born.map(|day| day.to_string()).unwrap_or_default();
        Self { name: card.label.clone(), born, ..Self::default() }
    }

    /// That is written as the name.
    pub(crate) fn name(&mut self, words: String) {
        self.name = words;
        self.is_nameless = false;
        self.is_taken = false;
    }

    /// That is written as the day of birth.
    pub(crate) fn born(&mut self, words: String) {
        self.born = words;
        self.is_no_day = false;
    }

    /// The day of birth cannot be.
    pub(super) fn refuse_day(&mut self) {
        self.is_no_day = true;
    }

    /// The name and the day of birth, if the one is there and the other is a day or nothing; else it is said why not. A name
    /// that another card has (`taken`) is said, too, and kept when it is to be kept once more and `may_replace`.
    pub(crate) fn read<'a>(
        &mut self,
        mut taken: impl Iterator<Item = &'a str>,
        may_replace: bool,
    ) -> Option<(String, Option<Date>)> {
        let label = label(&self.name);
        let born = read_day(&self.born);
        self.is_nameless = label.is_none();
        self.is_no_day = born.is_none() && !self.born.trim().is_empty();
        let label = label.filter(|_| !self.is_no_day)?;
        let was_said = std::mem::replace(&mut self.is_taken, taken.any(|name| name == label));
        (!self.is_taken || was_said && may_replace).then_some((label, born))
    }

    /// The lines to write in, and the button that keeps what is written.
    pub(crate) fn view<'a, Message: Clone + 'a>(
        &self,
        kit: Kit<'a>,
        on_name: impl Fn(String) -> Message + 'a,
        on_born: impl Fn(String) -> Message + 'a,
        on_keep: Message,
    ) -> Vec<Element<'a, Message>> {
        let l10n = kit.l10n;
        let example = l10n.cards_name_example();
        let mut name =
            vec![kit.field(Some(FIRST), &l10n.cards_name(), &self.name, &example, on_name, on_keep.clone())];
        if self.is_nameless {
            name.push(kit.remark(Tone::Look, &l10n.cards_name_empty()));
        }
        if self.is_taken {
            name.push(kit.remark(Tone::Look, &l10n.cards_name_taken()));
        }
        let example = l10n.cards_born_example();
        let mut born =
            vec![kit.field(None, &l10n.cards_born(), &self.born, &example, on_born, on_keep.clone())];
        if self.is_no_day {
            born.push(kit.remark(Tone::Look, &l10n.cards_born_wrong()));
        }
        let keep = kit.buttons([kit.main_button(&l10n.cards_keep_button(), on_keep)]);
        vec![kit.typed([kit.group(name), kit.group(born)]), keep]
    }
}
