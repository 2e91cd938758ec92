//! The page of a saved card: what to do and by when, when everything ends, what has happened, and its name.

mod event;
mod form;
mod view;

use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;
use jiff::ToSpan;
use jiff::civil::Date;

use super::saving::{self, Saved};
use crate::dates::{DaysBefore, Event, EventKind, Expiry, Facts, Mark, Misfit, Overview, TaskKind, tasks};
use crate::i18n::Localization;
use crate::report::{calendar, card_entries};
use crate::rules::rules;
use crate::store::SavedCard;

pub(crate) use event::Happening;
pub(crate) use form::Form;

/// For so many days a reminder can be put off.
const LATER_DAYS: i64 = 7;

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The card is to have another name.
    Rename,
    /// That is written as its name.
    Name(String),
    /// That is written as the day of birth of its holder.
    Born(String),
    /// It is to be kept.
    Keep,
    /// Back to the whole page.
    Leave,
    /// The card is to go.
    Delete,
    /// Something has happened.
    Happened,
    /// It was that.
    Event(EventKind),
    /// That is written as its day.
    Written(String),
    /// It is the day.
    KeepEvent,
    /// The day that may have been meant is the day.
    Meant(Date),
    /// That has not happened after all.
    Forget(EventKind),
    /// What had to be done is done.
    Done(TaskKind),
    /// What was said of the task of that name no longer holds.
    NotDone(String),
    /// The reminder of that task is put off.
    Later(String),
    /// Other answers are to be given.
    Answers,
    /// The card is to be read.
    Read,
    /// How a task is done is to be shown step by step: the situation of that name.
    Guide(&'static str),
    /// The days are to be saved for a calendar.
    Calendar,
    /// Under that name.
    Named(PathBuf),
    /// How that ended.
    Saved(Saved),
}

/// What comes after a message.
#[derive(Debug)]
pub(crate) enum Action {
    /// Nothing more.
    None,
    /// Another part of the page is shown.
    Turned,
    /// What was written cannot be.
    Refused,
    /// Something about the card has changed; and another part may be shown.
    Changed,
    /// The card is to be deleted.
    Delete,
    /// Its answers are to be asked for anew.
    Answers,
    /// The end that it shows now is to be asked for; and what happened, which holds once that is told.
    NewDate(Option<Event>),
    /// The card is to be read in a reader.
    Read,
    /// The guide is to be shown at the situation of that name.
    Guide(&'static str),
    /// Work that goes on.
    Run(Task<Message>),
}

/// Which part of the page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    /// All of it.
    Whole,
    /// Its name.
    Name,
    /// What has happened.
    Event,
    /// When it happened.
    EventDay,
}

/// The page.
#[derive(Debug)]
pub(crate) struct Cards {
    /// The number of the card.
    id: i64,
    /// Its name, while it is changed.
    form: Option<Form>,
    /// What has happened, while that is asked.
    happening: Option<Happening>,
    /// How saving for a calendar ended.
    saved: Option<Saved>,
}

impl Cards {
    /// The page of the card of that number.
    pub(crate) fn of(id: i64) -> Self {
        Self { id, form: None, happening: None, saved: None }
    }

    pub(crate) fn id(&self) -> i64 {
        self.id
    }

    /// Which part is shown.
    pub(crate) fn part(&self) -> Part {
        match (&self.form, &self.happening) {
            (Some(_), _) => Part::Name,
            (None, Some(Happening { kind: Some(_), .. })) => Part::EventDay,
            (None, Some(_)) => Part::Event,
            (None, None) => Part::Whole,
        }
    }

    /// Does what the message says, on the day `today`, with the saved cards.
    pub(crate) fn update(
        &mut self,
        message: Message,
        cards: &mut [SavedCard],
        (today, before, l10n): (Date, DaysBefore, &Localization),
    ) -> Action {
        let id = self.id;
        match message {
            Message::Rename => {
                let card = cards.iter().find(|card| card.id == id);
                self.form = card.map(Form::of);
                return Action::Turned;
            }
            Message::Keep => return self.keep(cards, today),
            Message::Name(words) => {
                if let Some(form) = &mut self.form {
                    form.name(words);
                }
                return Action::None;
            }
            Message::Born(words) => {
                if let Some(form) = &mut self.form {
                    form.born(words);
                }
                return Action::None;
            }
            _ => {}
        }
        let Some(card) = cards.iter_mut().find(|card| card.id == id) else { return Action::None };
        match message {
            Message::Rename | Message::Keep | Message::Name(_) | Message::Born(_) => Action::None,
            Message::Leave => {
                self.leave();
                Action::Turned
            }
            Message::Delete => Action::Delete,
            Message::Happened => {
                self.happening = Some(Happening::default());
                Action::Turned
            }
            Message::Event(_) | Message::Written(_) | Message::KeepEvent | Message::Meant(_) => {
                let Some(happening) = &mut self.happening else { return Action::None };
                match happening.update(message, today, &card.facts) {
                    event::Next::Asked => Action::Turned,
                    event::Next::Written => Action::None,
                    event::Next::Wrong => Action::Refused,
                    event::Next::Happened(event) => {
                        // The office has written a new end on the card.
                        if event.kind == EventKind::Extended {
                            return Action::NewDate(Some(event));
                        }
                        card.facts.add(event);
                        self.happening = None;
                        Action::Changed
                    }
                }
            }
            Message::Forget(kind) => {
                card.facts.settle(kind);
                Action::Changed
            }
            Message::Done(kind) => done(card, kind, today),
            Message::NotDone(key) => {
                card.marks.remove(&key);
                Action::Changed
            }
            Message::Later(key) => {
                let later = today.checked_add(LATER_DAYS.days()).unwrap_or(today);
                // Never past the last day on which anything can be done.
                let tasks = to_do(card, today).map(|(_, tasks)| tasks).unwrap_or_default();
                let last = tasks.iter().find(|task| task.key() == key).and_then(|task| task.last_open);
                let day = last.filter(|last| *last > today).map_or(later, |last| later.min(last));
                card.marks.insert(key, Mark::Later(day));
                Action::Changed
            }
            Message::Answers => Action::Answers,
            Message::Read => Action::Read,
            Message::Guide(situation) => Action::Guide(situation),
            Message::Calendar => {
                self.saved = None;
                let name = l10n.cards_calendar_button();
                Action::Run(saving::ask(name, calendar_name(&card.label), Message::Named, Message::Saved))
            }
            Message::Named(target) => match file(card, today, before, l10n) {
                Some(bytes) => {
                    let saved = saving::save(std::collections::HashSet::new(), target, "ics", bytes);
                    Action::Run(saved.map(Message::Saved))
                }
                None => Action::None,
            },
            Message::Saved(saved) => {
                self.saved = Some(saved);
                Action::None
            }
        }
    }

    /// Back to the part before, or to the whole page.
    fn leave(&mut self) {
        self.form = None;
        match &mut self.happening {
            Some(happening) if happening.kind.is_some() => *happening = Happening::default(),
            other => *other = None,
        }
    }

    fn keep(&mut self, cards: &mut [SavedCard], today: Date) -> Action {
        let (id, Some(form)) = (self.id, &mut self.form) else { return Action::None };
        let others = cards.iter().filter(|card| card.id != id).map(|card| card.label.as_str());
        let Some((label, born)) = form.read(others, false) else { return Action::Refused };
        if let Some(card) = cards.iter_mut().find(|card| card.id == id) {
            let facts = Facts { born, ..card.facts.clone() };
            if facts.check().is_err() || born.is_some_and(|day| day > today) {
                form.refuse_day();
                return Action::Refused;
            }
            card.label = label;
            card.facts = facts;
        }
        self.form = None;
        Action::Changed
    }
}

/// What has to be done about a card on the day `today`, and what is known of its ends.
pub(crate) fn to_do(card: &SavedCard, today: Date) -> Result<(Overview, Vec<crate::dates::Task>), Misfit> {
    let overview = Overview::of(&card.facts, today, &rules().dates)?;
    let tasks = tasks(&card.facts, &overview, today, rules());
    Ok((overview, tasks))
}

/// What had to be done about the card is done.
fn done(card: &mut SavedCard, kind: TaskKind, today: Date) -> Action {
    match kind {
        // The card has another end now.
        TaskKind::ExtendCard => {
            return Action::NewDate(Some(Event { kind: EventKind::Extended, on: today }));
        }
        TaskKind::CardEnded
        | TaskKind::ChangeDate
        | TaskKind::AwaitResidenceCard
        | TaskKind::RenewCard
        | TaskKind::TellStatus
        | TaskKind::AskOffice
        | TaskKind::ExtendStay => return Action::NewDate(None),
        TaskKind::MoveOut | TaskKind::MoveIn => {
            card.facts.settle(EventKind::MovedOut);
            card.facts.settle(EventKind::MovedIn);
        }
        TaskKind::ShowCard => card.facts.settle(EventKind::Notified),
        TaskKind::Report => card.facts.settle(EventKind::Changed),
        TaskKind::CertificatesEnded
        | TaskKind::RenewCertificates
        | TaskKind::CheckCertificates
        | TaskKind::FindDate => {}
    }
    if let Ok((_, tasks)) = to_do(card, today) {
        for task in tasks.iter().filter(|task| task.kind == kind) {
            card.marks.insert(task.key(), Mark::Done);
        }
    }
    if matches!(kind, TaskKind::CertificatesEnded | TaskKind::RenewCertificates) {
        // The new ones end on another day.
        card.facts.user_certificate_expires = None;
        card.read_on = None;
        // Those whose end is computed from the old ones need not be looked at: they were renewed.
        if let Ok((overview, _)) = to_do(card, today)
            && let Some(old) = overview.user_certificate.as_ref().and_then(Expiry::earliest)
        {
            card.marks.insert(crate::dates::check_key(old), Mark::Done);
        }
    }
    Action::Changed
}

/// The name of the calendar file: with that of the card, so that the files of a household lie side by side.
fn calendar_name(label: &str) -> String {
    let label: String = label.chars().filter(|letter| letter.is_alphanumeric()).collect();
    if label.is_empty() { "temoto.ics".to_owned() } else { format!("temoto-{label}.ics") }
}

/// The situation in which a task is done step by step, if there is one.
fn situation(kind: TaskKind, facts: &Facts) -> Option<&'static str> {
    Some(match kind {
        TaskKind::CardEnded => "expired",
        TaskKind::CertificatesEnded | TaskKind::RenewCertificates => "renew-certificates",
        TaskKind::ChangeDate if facts.known_status().is_some_and(crate::dates::Status::stays_for_good) => {
            "status-permanent"
        }
        TaskKind::ChangeDate | TaskKind::AwaitResidenceCard => "stay-extended",
        TaskKind::ExtendCard => "stay-pending",
        TaskKind::ExtendStay | TaskKind::RenewCard => "renew-card",
        TaskKind::MoveOut | TaskKind::MoveIn | TaskKind::ShowCard => "moved",
        TaskKind::Report if facts.happened(EventKind::Naturalised).is_some() => "naturalised",
        TaskKind::Report => "name-changed",
        TaskKind::TellStatus | TaskKind::AskOffice | TaskKind::CheckCertificates | TaskKind::FindDate => {
            return None;
        }
    })
}

/// The calendar file of a card; `None` if there is no day for it.
fn file(card: &SavedCard, today: Date, before: DaysBefore, l10n: &Localization) -> Option<Arc<Vec<u8>>> {
    let (_, mut tasks) = to_do(card, today).ok()?;
    tasks.retain(|task| card.marks.get(&task.key()) != Some(&Mark::Done));
    let entries = card_entries(l10n, card.id, &card.label, &tasks, before);
    let now = crate::clock::seconds();
    (!entries.is_empty()).then(|| Arc::new(calendar(&l10n.calendar_name(), &entries, now).into_bytes()))
}
