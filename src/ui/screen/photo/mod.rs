//! The photo check: choose or drop, wait, read.

mod before;
mod check;
mod message;
mod print;
mod results;
mod view;

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::Task;
use jiff::civil::Date;

use crate::i18n::Localization;
use crate::photo::{Cancel, Context, EyeQuestion, Reason};
use crate::ui::kit::Sort;

pub use super::saving::Saved;
use super::saving::{self, NO_DIALOG};
use before::Before;
pub use check::{Opened, Progress};
pub use message::{Message, Part};
pub use print::Message as PrintMessage;
pub use results::Picture;
pub(crate) use results::Result;

/// Files dropped together arrive one by one; within this time they belong together.
const TOGETHER: Duration = Duration::from_millis(700);

/// A check under way.
#[derive(Debug)]
struct Running {
    id: u64,
    total: usize,
    cancel: Cancel,
}

/// The page.
#[derive(Debug, Default)]
pub(crate) struct Photo {
    /// What is there so far, in the order of the files.
    results: Vec<Result>,
    /// The number, among the files that are checked, of the one that is shown; it may not be there yet.
    shown: usize,
    files: Vec<PathBuf>,
    running: Option<Running>,
    /// How many checks were begun: the number of the one whose results are there.
    checks: u64,
    /// The day to which the age of a photo is counted.
    today: Date,
    /// Every photo this page has seen: none is written over.
    known: HashSet<PathBuf>,
    last_drop: Option<Instant>,
    /// Stops the opening of a picture that nobody waits for any more.
    opening: Cancel,
    /// Of how many photos the check was stopped by the user, if it was.
    cancelled: Option<usize>,
    choosing: bool,
    dialog_failed: bool,
    /// The number of the finding that is pointed at.
    pointed: Option<usize>,
    /// The number of the finding that stays lit.
    pinned: Option<usize>,
    /// The photo before the one that is shown.
    before: Option<Before>,
    /// The reason the user gave.
    reason: Option<Reason>,
    /// The reason by which the results were judged.
    judged_by: Option<Reason>,
    /// The points that were ticked, by photo.
    ticks: HashMap<PathBuf, Vec<EyeQuestion>>,
    /// Whether the list of what is fine is unfolded.
    fine_is_shown: bool,
    /// Whether the points to look at by eye were asked for.
    eye_is_shown: bool,
    /// The parts that were opened one from the other; the last one is shown.
    opened: Vec<Part>,
    /// Whether one of several photos was chosen out of the table.
    is_chosen: bool,
    /// The order of the table.
    sort: Sort,
    /// The list for which a name was asked.
    asked: Option<(u64, Arc<Vec<u8>>)>,
    /// How saving the list ended.
    list_saved: Option<Saved>,
    /// The sheet of prints, while its page is open.
    print: Option<print::Print>,
    /// How many sheets were begun: the number of the present one.
    prints: u64,
}

impl Photo {
    /// Does what the message says. `today` is the day the age of a photo is counted to.
    pub(crate) fn update(&mut self, message: Message, today: Date, l10n: &Localization) -> Task<Message> {
        match message {
            Message::Choose if self.choosing => Task::none(),
            Message::Choose => {
                self.choosing = true;
                self.dialog_failed = false;
                check::choose(l10n.photo_dialog_title())
            }
            Message::Picked(files, open) if files.is_empty() => {
                self.choosing = false;
                self.dialog_failed = open < NO_DIALOG;
                Task::none()
            }
            Message::Picked(files, _) => {
                self.choosing = false;
                self.begin(files, today)
            }
            Message::Dropped(file) => {
                let now = Instant::now();
                let together = self.last_drop.is_some_and(|last| now.duration_since(last) < TOGETHER);
                self.last_drop = Some(now);
                if !together {
                    return self.begin(vec![file], today);
                }
                let mut files = std::mem::take(&mut self.files);
                files.push(file);
                self.start(files, 0, today)
            }
            Message::Progress(id, progress) => {
                if self.running.as_ref().is_none_or(|running| running.id != id) {
                    return Task::none();
                }
                self.news(progress);
                if self.is_running() { Task::none() } else { self.settle() }
            }
            Message::Cancel => {
                self.cancelled = self.running.as_ref().map(|running| running.total);
                self.stop();
                self.settle()
            }
            Message::Show(index) => self.show(index),
            Message::Opened(id, index, opened) => {
                if id == self.checks && index == self.shown {
                    self.opened_again(opened);
                }
                Task::none()
            }
            Message::Point(pointing) => {
                self.pointed = pointing.after(self.pointed);
                Task::none()
            }
            Message::Pin(number) => {
                self.pinned = (self.pinned != Some(number)).then_some(number);
                Task::none()
            }
            Message::Close => self.close(today),
            Message::SaveList => {
                let name = format!("temoto-{today}.csv");
                // Other photos may be dropped while the dialog is open.
                let asked = self.list_now(l10n);
                let id = asked.0;
                self.asked = Some(asked);
                let ended = move |saved| Message::ListSaved(id, saved);
                saving::ask(l10n.many_save_title(), name, Message::ListNamed, ended)
            }
            Message::ListNamed(target) => {
                let (id, list) = self.asked.take().unwrap_or_else(|| self.list_now(l10n));
                saving::save(self.known.clone(), target, "csv", list)
                    .map(move |saved| Message::ListSaved(id, saved))
            }
            Message::AskPrint => self.ask_print(),
            Message::Print(id, message) => match &mut self.print {
                Some(print) if id == self.prints => {
                    print.update(message, &self.known, l10n).map(move |message| Message::Print(id, message))
                }
                _ => Task::none(),
            },
            Message::ListSaved(id, saved) => {
                if id == self.checks {
                    self.list_saved = Some(saved);
                }
                Task::none()
            }
            other => {
                self.fold(&other);
                Task::none()
            }
        }
    }

    /// Does what changes the page alone.
    fn fold(&mut self, message: &Message) {
        match *message {
            Message::ShowFine(shown) => self.fine_is_shown = shown,
            Message::ShowEye => self.eye_is_shown = true,
            Message::Tick(question, ticked) => self.tick(question, ticked),
            Message::Open(part) => self.opened.push(part),
            Message::Reason(reason) => self.reason = reason,
            Message::ShowAll => self.is_chosen = false,
            Message::Sort(sort) => self.sort = sort,
            _ => {}
        }
    }

    /// The number of the check, and the list of its photos as it is saved.
    fn list_now(&self, l10n: &Localization) -> (u64, Arc<Vec<u8>>) {
        (self.checks, Arc::new(self.list(l10n).into_bytes()))
    }

    /// Opens the page of the sheet for the photo that is shown, if its frame is known.
    fn ask_print(&mut self) -> Task<Message> {
        let shown = self.shown();
        let Some((result, guide)) = shown.and_then(|result| Some((result, result.report.guide?))) else {
            return Task::none();
        };
        let (print, task) = print::Print::new(result, guide.frame);
        self.print = Some(print);
        self.opened.push(Part::Print);
        self.prints += 1;
        let id = self.prints;
        task.map(move |message| Message::Print(id, message))
    }

    fn tick(&mut self, question: EyeQuestion, ticked: bool) {
        if let Some(path) = self.shown().map(|result| result.path.clone()) {
            let ticks = self.ticks.entry(path).or_default();
            ticks.retain(|other| *other != question);
            if ticked {
                ticks.push(question);
            }
        }
    }

    /// Leaves the part that is shown. Photos that were judged by another reason are judged again.
    fn close(&mut self, today: Date) -> Task<Message> {
        if self.opened.pop() == Some(Part::Print) {
            self.print = None;
        }
        if !self.opened.is_empty() || self.reason == self.judged_by || self.results.is_empty() {
            return Task::none();
        }
        let (files, shown) = if self.is_running() {
            // Those that are not done yet must not be lost.
            (self.files.clone(), self.shown)
        } else {
            // Of a check that was stopped, only those that are there: they are numbered anew.
            let files = self.results.iter().map(|result| result.path.clone()).collect();
            (files, self.place(self.shown).unwrap_or_default())
        };
        self.start(files, shown, today)
    }

    /// Checks other photos than before.
    fn begin(&mut self, files: Vec<PathBuf>, today: Date) -> Task<Message> {
        match &self.results[..] {
            [] => {}
            [only] => self.before = Before::of(only, self.judged_by),
            _ => self.before = None,
        }
        self.ticks.clear();
        self.opened.clear();
        self.print = None;
        self.is_chosen = false;
        self.start(files, 0, today)
    }

    /// Checks the files; the one with the number `shown`, counted as they are found, is shown.
    fn start(&mut self, files: Vec<PathBuf>, shown: usize, today: Date) -> Task<Message> {
        self.stop();
        self.checks += 1;
        self.today = today;
        self.results.clear();
        self.shown = shown;
        self.cancelled = None;
        self.dialog_failed = false;
        self.list_saved = None;
        self.turn();
        self.judged_by = self.reason;
        let id = self.checks;
        let cancel = Cancel::new();
        self.running = Some(Running { id, total: files.len(), cancel: cancel.clone() });
        self.files.clone_from(&files);
        let context = Context { today, reason: self.reason };
        check::run(files, shown, context, cancel).map(move |progress| Message::Progress(id, progress))
    }

    /// Another result is shown: its numbers mean something else, and its lists are folded.
    fn turn(&mut self) {
        self.pointed = None;
        self.pinned = None;
        self.fine_is_shown = false;
        self.eye_is_shown = false;
    }

    /// The number of the finding that stands out: the one pointed at, or else the pinned one.
    fn lit(&self) -> Option<usize> {
        self.pointed.or(self.pinned)
    }

    /// Whether there is something to read.
    pub(crate) fn has_result(&self) -> bool {
        !self.results.is_empty()
    }

    /// The part of the page that is shown instead of the whole, if one is.
    pub(crate) fn part(&self) -> Option<Part> {
        self.opened.last().copied()
    }

    /// Whether one of several photos is shown, chosen out of the table.
    pub(crate) fn is_one_of_several(&self) -> bool {
        self.is_chosen && self.is_several() && self.shown().is_some()
    }

    /// Whether there are several photos, or will be.
    fn is_several(&self) -> bool {
        self.results.len() > 1 || self.running.as_ref().is_some_and(|running| running.total > 1)
    }

    /// Whether a check is under way.
    pub(crate) fn is_running(&self) -> bool {
        self.running.is_some()
    }

    /// Stops what is going on; what it still has to say is not heard.
    fn stop(&mut self) {
        self.opening.cancel();
        if let Some(running) = self.running.take() {
            running.cancel.cancel();
        }
    }
}

impl Drop for Photo {
    fn drop(&mut self) {
        self.stop();
    }
}

#[cfg(test)]
mod tests;
