//! The saved cards: their dates, their names, and taking one away.

use iced::Element;
use jiff::civil::Date;

use crate::i18n::cards::saved_card_words;
use crate::i18n::{args, harmless};
use crate::store::{SavedCard, label};
use crate::ui::kit::{Kit, Tone};

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The card of that number is to have another name.
    Rename(i64),
    /// That is written for it.
    Name(String),
    /// It is to be kept.
    Keep,
    /// It is not.
    LeaveName,
    /// The card of that number is to go.
    Delete(i64),
    /// The card that went last is to come back.
    Undo,
}

/// The page.
#[derive(Debug, Default)]
pub(crate) struct Cards {
    /// The card that is to have another name, what is written for it, and whether it was missed.
    name: Option<(i64, String, bool)>,
    /// The card that went last, and where it stood.
    deleted: Option<(usize, SavedCard)>,
}

impl Cards {
    /// Does what the message says with the saved cards; whether they have changed.
    pub(crate) fn update(&mut self, message: Message, cards: &mut Vec<SavedCard>) -> bool {
        match message {
            Message::Rename(id) => {
                let card = cards.iter().find(|card| card.id == id);
                self.name = card.map(|card| (id, card.label.clone(), false));
                false
            }
            Message::Name(words) => {
                if let Some((_, written, is_missed)) = &mut self.name {
                    (*written, *is_missed) = (words, false);
                }
                false
            }
            Message::Keep => self.keep(cards),
            Message::LeaveName => {
                self.name = None;
                false
            }
            Message::Delete(id) => {
                let Some(place) = cards.iter().position(|card| card.id == id) else { return false };
                self.deleted = Some((place, cards.remove(place)));
                true
            }
            Message::Undo => {
                let Some((place, card)) = self.deleted.take() else { return false };
                cards.insert(place.min(cards.len()), card);
                true
            }
        }
    }

    fn keep(&mut self, cards: &mut [SavedCard]) -> bool {
        let Some((id, written, is_missed)) = &mut self.name else { return false };
        let Some(label) = label(written) else {
            *is_missed = true;
            return false;
        };
        if let Some(card) = cards.iter_mut().find(|card| card.id == *id) {
            card.label = label;
        }
        self.name = None;
        true
    }

    /// Whether a name is being written, instead of the whole page.
    pub(crate) const fn is_naming(&self) -> bool {
        self.name.is_some()
    }

    /// The page on the day `today`. `trouble` is what kept a change from being saved.
    pub(crate) fn view<'a>(
        &self,
        kit: Kit<'a>,
        cards: &[SavedCard],
        today: Date,
        trouble: Option<&(String, String)>,
    ) -> Element<'a, Message> {
        let l10n = kit.l10n;
        if let Some((_, written, is_missed)) = &self.name {
            let heading = l10n.cards_rename_heading();
            return name_page(kit, &heading, None, written, *is_missed, Message::Name, Message::Keep);
        }
        let mut blocks = vec![kit.heading(&l10n.cards_title())];
        if let Some((title, words)) = trouble {
            blocks.push(kit.notice(Tone::Look, title, words));
        }
        if let Some((_, card)) = &self.deleted {
            let title =
                l10n.cards_deleted_title(args::CardsDeletedTitle { label: harmless(&card.label).into() });
            let undo = kit.other_button(&l10n.cards_undo_button(), Message::Undo);
            blocks.push(kit.group([kit.own_notice(Tone::Info, &title, ""), kit.buttons([undo])]));
        }
        if cards.is_empty() {
            blocks.push(kit.notice(Tone::Info, &l10n.cards_none_title(), &l10n.cards_none_text()));
        }
        blocks.extend(cards.iter().map(|card| {
            let rows = saved_card_words(l10n, card, today).into_iter();
            let tone = |is_bad| if is_bad { Tone::Look } else { Tone::Good };
            let mut parts = vec![kit.foreign_title(&harmless(&card.label))];
            parts.extend(rows.map(|(is_bad, words)| kit.remark(tone(is_bad), &words)));
            if let Some(day) = card.read_on {
                parts.push(
                    kit.support(&l10n.cards_read_on(args::CardsReadOn { date: l10n.date(day).into() })),
                );
            }
            parts.push(kit.buttons([
                kit.other_button(&l10n.cards_rename_button(), Message::Rename(card.id)),
                kit.other_button(&l10n.cards_delete_button(), Message::Delete(card.id)),
            ]));
            kit.group(parts)
        }));
        kit.blocks(blocks)
    }
}

/// The page that asks for the name of a card; `is_missed` after it was to be kept without one.
pub(super) fn name_page<'a, Message: Clone + 'a>(
    kit: Kit<'a>,
    heading: &str,
    intro: Option<&str>,
    written: &str,
    is_missed: bool,
    on_input: impl Fn(String) -> Message + 'a,
    on_keep: Message,
) -> Element<'a, Message> {
    let l10n = kit.l10n;
    let example = l10n.cards_name_example();
    let mut blocks = vec![kit.heading(heading)];
    blocks.extend(intro.map(|intro| kit.body(intro)));
    blocks.push(kit.field(&l10n.cards_name(), written, &example, on_input, on_keep.clone()));
    if is_missed {
        blocks.push(kit.remark(Tone::Look, &l10n.cards_name_empty()));
    }
    blocks.push(kit.buttons([kit.main_button(&l10n.cards_keep_button(), on_keep)]));
    kit.blocks(blocks)
}
