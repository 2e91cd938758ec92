//! The page of the card: what is there, and what it tells.

use iced::Element;
use jiff::civil::Date;

use super::practice::around;
use super::{Card, Message, Notice, Source};
use crate::card::{CardKind, Changed, Contents, Outcome, State, Tries, Trouble};
use crate::i18n::card::{CardRow, CardWords, card_words};
use crate::i18n::pin::{changed_words, pin_name};
use crate::i18n::{args, harmless};
use crate::ui::drawings::Drawing;
use crate::ui::kit::{Kit, Tone};

impl Card {
    /// The page on the day `today`. `trouble` is what kept the dates from being saved.
    pub(crate) fn view<'a>(
        &self,
        kit: Kit<'a>,
        today: Date,
        trouble: Option<&(String, String)>,
    ) -> Element<'a, Message> {
        let l10n = kit.l10n;
        if let Some(form) = &self.form {
            let head = [kit.heading(&l10n.cards_save_heading()), kit.body(&l10n.cards_save_intro())];
            let form = form.view(kit, Message::Name, Message::Born, Message::Keep);
            return kit.blocks(head.into_iter().chain(form));
        }
        if let Some(change) = &self.change {
            let can_go_on = self.changeable().is_some();
            let practice = match &self.source {
                Source::Practice(practice, _) => Some(&**practice),
                Source::Reader(_) => None,
            };
            return change.view(kit, practice, can_go_on);
        }
        let [mut blocks, after] = match (&self.source, &self.state) {
            (Source::Practice(practice, _), Some(state)) => around(kit, practice, state),
            _ => {
                let practise = kit.group([
                    kit.support(&l10n.pin_practice_intro()),
                    kit.buttons([kit.other_button(&l10n.pin_practice_button(), Message::Practise)]),
                ]);
                [vec![kit.heading(&l10n.card_heading()), kit.body(&l10n.card_intro())], vec![practise]]
            }
        };
        blocks.extend(self.notice(kit, trouble));
        if let Some(pin) = self.unclear_here() {
            let unclear = Changed { outcome: Outcome::Unclear, tries: Tries::Unknown };
            let words = changed_words(l10n, pin, unclear);
            let name = kit.support(&pin_name(l10n, pin));
            let steps = words.more.iter().map(|step| kit.bullet(step));
            let title = kit.notice(Tone::Look, &words.title, &words.text);
            blocks.push(kit.group([title, name].into_iter().chain(steps)));
        }
        if let Some(state) = &self.state {
            blocks.extend(self.card(kit, state, today));
        }
        kit.blocks(blocks.into_iter().chain(after))
    }

    /// What has just happened.
    fn notice<'a>(&self, kit: Kit<'a>, trouble: Option<&(String, String)>) -> Option<Element<'a, Message>> {
        let l10n = kit.l10n;
        Some(match (self.notice.as_ref()?, trouble) {
            (Notice::Saved(_), Some((title, words))) => kit.notice(Tone::Look, title, words),
            (Notice::Saved(label), None) => {
                let title = l10n.cards_saved_title(args::CardsSavedTitle { label: harmless(label).into() });
                kit.own_notice(Tone::Good, &title, &l10n.cards_saved_text())
            }
            (Notice::Unsent, _) => {
                kit.notice(Tone::Info, &l10n.pin_unsent_title(), &l10n.pin_unsent_stands())
            }
            (Notice::Renewed, _) => {
                kit.notice(Tone::Info, &l10n.pin_practice_renewed_title(), &l10n.pin_practice_renewed_text())
            }
        })
    }

    fn card<'a>(&self, kit: Kit<'a>, state: &State, today: Date) -> Vec<Element<'a, Message>> {
        let l10n = kit.l10n;
        let words = card_words(l10n, state, today);
        let mut blocks = vec![place(kit, state, &words)];
        let CardWords { reader, dates, pins, notes, .. } = words;
        if !dates.is_empty() {
            blocks.push(
                kit.group([kit.title(&l10n.card_dates_title()), kit.fact_list(dates.into_iter().map(fact))]),
            );
            blocks.push(
                kit.group([kit.title(&l10n.card_tries_title()), kit.fact_list(pins.into_iter().map(fact))]),
            );
        }
        let change = self.changeable().map(|_| kit.main_button(&l10n.pin_change_button(), Message::Change));
        let save = self.readable().map(|_| kit.other_button(&l10n.cards_save_button(), Message::Save));
        if change.is_some() || save.is_some() {
            blocks.push(kit.buttons(change.into_iter().chain(save)));
        }
        if !notes.is_empty() {
            blocks.push(kit.group(notes.iter().map(|note| kit.bullet(note))));
        }
        if matches!(state, State::Card(..) | State::Trouble(..)) && !self.is_practice() {
            let again = kit.other_button(&l10n.card_again_button(), Message::Again);
            let reader = reader.map(|reader| kit.support(&reader));
            blocks.push(kit.group(std::iter::once(kit.buttons([again])).chain(reader)));
        }
        blocks
    }
}

/// What is there, with a picture of it.
fn place<'a>(kit: Kit<'a>, state: &State, words: &CardWords) -> Element<'a, Message> {
    let (tone, drawing) = look(state);
    let text = words.text.as_deref().unwrap_or_default();
    kit.illustrated([(drawing, words.title.as_str())], kit.notice(tone, &words.title, text))
}

fn look(state: &State) -> (Tone, Drawing) {
    match state {
        State::NoService(_) => (Tone::Bad, Drawing::CardService),
        State::NoReader => (Tone::Info, Drawing::CardReader),
        State::NoCard => (Tone::Info, Drawing::CardPut),
        State::Reading(_) => (Tone::Info, Drawing::CardReading),
        State::Trouble(_, Trouble::Busy | Trouble::Reset) => (Tone::Look, Drawing::CardBusy),
        State::Trouble(..) => (Tone::Look, Drawing::CardMute),
        State::Card(_, Contents { kind: CardKind::MyNumber, .. }) => (Tone::Good, Drawing::CardFine),
        State::Card(..) => (Tone::Look, Drawing::CardWrong),
    }
}

fn fact(row: CardRow) -> (Tone, String, Vec<String>) {
    let tone = if row.is_bad { Tone::Look } else { Tone::Good };
    (tone, row.name, std::iter::once(row.value).chain(row.hint).collect())
}
