//! The photo check: choose or drop, wait, read.

mod check;
mod view;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::Task;
use iced::widget::image;
use jiff::civil::Date;

use crate::i18n::Localization;
use crate::photo::{Cancel, Report};

pub use check::Progress;

/// Files dropped together arrive one by one; within this time they belong together.
const TOGETHER: Duration = Duration::from_millis(700);
/// A file dialog that ends sooner than a person can read it did not open at all.
const NO_DIALOG: Duration = Duration::from_millis(300);

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// “Choose a photo” was pressed.
    Choose,
    /// The file dialog ended: the files, and how long it was open.
    Picked(Vec<PathBuf>, Duration),
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// The check has news. The number tells which check, so that news of an old one is dropped.
    Progress(u64, Progress),
    /// “Cancel” was pressed.
    Cancel,
    /// One of several results was chosen.
    Show(usize),
    /// The picture of the result that is shown, upright. The numbers tell of which check and which file.
    Picture(u64, usize, Option<image::Handle>),
}

/// A file that was checked.
#[derive(Debug)]
pub(crate) struct Result {
    /// Where it lies.
    pub(crate) path: PathBuf,
    /// What was found.
    pub(crate) report: Arc<Report>,
    /// The picture. Kept only for the one that is shown: a folder of photos would fill the memory.
    pub(crate) picture: Picture,
}

/// The picture of a result.
#[derive(Debug)]
pub(crate) enum Picture {
    /// It cannot be opened.
    None,
    /// It is not kept, or being opened again.
    Away,
    /// Upright.
    Here(image::Handle),
}

impl From<Option<image::Handle>> for Picture {
    fn from(picture: Option<image::Handle>) -> Self {
        picture.map_or(Self::None, Self::Here)
    }
}

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
    results: Vec<Result>,
    shown: usize,
    files: Vec<PathBuf>,
    running: Option<Running>,
    checks: u64,
    last_drop: Option<Instant>,
    /// Stops the opening of a picture that nobody waits for any more.
    opening: Cancel,
    /// Of how many photos the check was stopped by the user, if it was.
    cancelled: Option<usize>,
    choosing: bool,
    dialog_failed: bool,
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
                self.start(files, today)
            }
            Message::Dropped(file) => {
                let now = Instant::now();
                let together = self.last_drop.is_some_and(|last| now.duration_since(last) < TOGETHER);
                self.last_drop = Some(now);
                let mut files = if together { std::mem::take(&mut self.files) } else { Vec::new() };
                files.push(file);
                self.start(files, today)
            }
            Message::Progress(id, progress) => {
                if self.running.as_ref().is_some_and(|running| running.id == id) {
                    self.news(progress);
                }
                Task::none()
            }
            Message::Cancel => {
                self.cancelled = self.running.as_ref().map(|running| running.total);
                self.stop();
                Task::none()
            }
            Message::Show(index) => self.show(index),
            Message::Picture(id, index, picture) => {
                if let Some(result) = self.results.get_mut(index)
                    && id == self.checks
                    && index == self.shown
                {
                    result.picture = picture.into();
                }
                Task::none()
            }
        }
    }

    fn start(&mut self, files: Vec<PathBuf>, today: Date) -> Task<Message> {
        self.stop();
        self.checks += 1;
        self.results.clear();
        self.shown = 0;
        self.cancelled = None;
        self.dialog_failed = false;
        let id = self.checks;
        let cancel = Cancel::new();
        self.running = Some(Running { id, total: files.len(), cancel: cancel.clone() });
        self.files.clone_from(&files);
        check::run(files, today, cancel).map(move |progress| Message::Progress(id, progress))
    }

    /// Shows another of several results; its picture is opened anew.
    fn show(&mut self, index: usize) -> Task<Message> {
        if index == self.shown {
            return Task::none();
        }
        let Some(path) = self.results.get(index).map(|result| result.path.clone()) else {
            return Task::none();
        };
        if let Some(result) = self.results.get_mut(self.shown)
            && matches!(result.picture, Picture::Here(_))
        {
            result.picture = Picture::Away;
        }
        self.shown = index;
        let id = self.checks;
        self.opening.cancel();
        self.opening = Cancel::new();
        check::picture(path, self.opening.clone()).map(move |picture| Message::Picture(id, index, picture))
    }

    /// Whether there is something to read.
    pub(crate) fn has_result(&self) -> bool {
        !self.results.is_empty()
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

    fn news(&mut self, progress: Progress) {
        match progress {
            Progress::Found(total) => {
                if let Some(running) = &mut self.running {
                    running.total = total;
                }
            }
            Progress::Checked { path, report, picture } => {
                let shown = self.results.len() == self.shown;
                let picture = match picture {
                    Some(_) if !shown => Picture::Away,
                    picture => picture.into(),
                };
                self.results.push(Result { path, report, picture });
            }
            Progress::Finished => self.running = None,
        }
    }
}

impl Drop for Photo {
    fn drop(&mut self) {
        self.stop();
    }
}
