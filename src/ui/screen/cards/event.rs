//! What has happened to the holder of a card, and when.

use iced::Element;
use jiff::civil::Date;

use super::Message;
use crate::dates::{Event, EventKind, Facts, Question, Status, Wrong, answer};
use crate::i18n::ask::{event_day_words, event_words};
use crate::rules::rules;
use crate::ui::kit::Kit;
use crate::ui::screen::day_line::{Told, day_line};

/// What is asked about it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Happening {
    /// What it was, once that is told.
    pub(super) kind: Option<EventKind>,
    written: String,
    wrong: Option<Wrong>,
}

/// What comes after an answer.
pub(super) enum Next {
    /// Something is being written.
    Written,
    /// The day is asked for.
    Asked,
    /// The day cannot be.
    Wrong,
    /// All is told.
    Happened(Event),
}

impl Happening {
    pub(super) fn update(&mut self, message: Message, today: Date, facts: &Facts) -> Next {
        match message {
            Message::Event(kind) => {
                self.kind = Some(kind);
                self.written = facts.happened(kind).unwrap_or(today).to_string();
                self.wrong = None;
                Next::Asked
            }
            Message::Written(words) => {
                self.written = words;
                self.wrong = None;
                Next::Written
            }
            Message::Meant(day) => self.on(day),
            _ => {
                let day = answer(&self.written, self.question(), facts, today, &rules().dates);
                match day {
                    Ok(day) => self.on(day),
                    Err(wrong) => {
                        self.wrong = Some(wrong);
                        Next::Wrong
                    }
                }
            }
        }
    }

    fn on(&self, day: Date) -> Next {
        match self.kind {
            Some(kind) => Next::Happened(Event { kind, on: day }),
            None => Next::Written,
        }
    }

    fn question(&self) -> Question {
        if self.kind == Some(EventKind::MovedOut) { Question::MovingOut } else { Question::Happened }
    }

    pub(super) fn view<'a>(&self, kit: Kit<'a>, status: Option<Status>, today: Date) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let Some(kind) = self.kind else {
            let choices = offered(status).map(|kind| {
                let (title, text) = event_words(l10n, kind);
                kit.answer_card(&title, &text, false, Message::Event(kind))
            });
            return kit.blocks([kit.heading(&l10n.event_heading()), kit.group(choices)]);
        };
        let mut blocks = vec![kit.heading(&l10n.event_day_heading()), kit.body(&event_words(l10n, kind).0)];
        blocks.extend(event_day_words(l10n, kind).map(|words| kit.body(&words)));
        let told =
            Told { on_written: Message::Written, on_next: Message::KeepEvent, on_meant: Message::Meant };
        blocks.push(day_line(kit, (self.question(), today), &self.written, self.wrong, told));
        blocks.push(kit.buttons([kit.main_button(&l10n.cards_keep_button(), Message::KeepEvent)]));
        kit.blocks(blocks)
    }
}

/// What can happen to somebody of that status.
fn offered(status: Option<Status>) -> impl Iterator<Item = EventKind> {
    let has_end = status.is_none_or(|status| !status.stays_for_good());
    let is_foreign = status != Some(Status::Citizen);
    EventKind::ALL.into_iter().filter(move |kind| match kind {
        EventKind::Filed
        | EventKind::FiledPermanent
        | EventKind::Extended
        | EventKind::NewResidenceCard
        | EventKind::Granted => has_end,
        EventKind::Naturalised => is_foreign,
        EventKind::MovedOut | EventKind::MovedIn | EventKind::Notified | EventKind::Changed => true,
    })
}
