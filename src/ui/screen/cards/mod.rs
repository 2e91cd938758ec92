//! The saved cards: their dates, their names, and taking one away.

mod form;

use iced::Element;
use jiff::civil::Date;

use crate::i18n::cards::saved_card_words;
use crate::i18n::{args, harmless};
use crate::store::SavedCard;
use crate::ui::kit::{Kit, Tone};

pub(crate) use form::Form;

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The card of that number is to have another name.
    Rename(i64),
    /// That is written as its name.
    Name(String),
    /// That is written as the day of birth of its holder.
    Born(String),
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
    /// The card that is to have another name, and what is written about it.
    form: Option<(i64, Form)>,
    /// The card that went last, and where it stood.
    deleted: Option<(usize, SavedCard)>,
}

impl Cards {
    /// Does what the message says with the saved cards; whether they have changed.
    pub(crate) fn update(&mut self, message: Message, cards: &mut Vec<SavedCard>) -> bool {
        match message {
            Message::Rename(id) => {
                let card = cards.iter().find(|card| card.id == id);
                self.form = card.map(|card| (id, Form::of(card)));
                false
            }
            Message::Name(words) => {
                if let Some((_, form)) = &mut self.form {
                    form.name(words);
                }
                false
            }
            Message::Born(words) => {
                if let Some((_, form)) = &mut self.form {
                    form.born(words);
                }
                false
            }
            Message::Keep => self.keep(cards),
            Message::LeaveName => {
                self.form = None;
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
        let Some((id, form)) = &mut self.form else { return false };
        let others = cards.iter().filter(|card| card.id != *id).map(|card| card.label.as_str());
        let Some((label, born)) = form.read(others, false) else { return false };
        if let Some(card) = cards.iter_mut().find(|card| card.id == *id) {
            card.label = label;
            card.born = born;
        }
        self.form = None;
        true
    }

    /// Whether a name is being written, instead of the whole page.
    pub(crate) const fn is_naming(&self) -> bool {
        self.form.is_some()
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
        if let Some((_, form)) = &self.form {
            let form = form.view(kit, Message::Name, Message::Born, Message::Keep);
            return kit.blocks(std::iter::once(kit.heading(&l10n.cards_rename_heading())).chain(form));
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
