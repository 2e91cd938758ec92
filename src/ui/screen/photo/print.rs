//! A sheet of prints for the paper form: chosen, made, looked at and saved.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;
use iced::widget::image;

use super::check;
use crate::i18n::Localization;
use crate::photo::{Cancel, NotPrinted, Paper, Region, Sheet, Stamp};
use crate::ui::screen::saving::{self, Saved};

/// Longest side of the sheet on the screen, in px.
const SHOWN_PX: u32 = 640;

/// What can happen on the page of the sheet.
#[derive(Debug, Clone)]
pub enum Message {
    /// A paper was chosen.
    Paper(Paper),
    /// The sheet for that paper is made, or cannot be. The number tells which of several is meant.
    Made(u64, Result<Made, NotPrinted>),
    /// “Save the sheet” was pressed.
    Save,
    /// A name was chosen for it.
    Named(PathBuf),
    /// Saving ended.
    Saved(Saved),
}

/// A sheet that is made.
#[derive(Debug, Clone)]
pub struct Made {
    jpeg: Arc<Vec<u8>>,
    pub(super) picture: Option<image::Handle>,
    pub(super) enlarged: bool,
}

impl Made {
    fn of(sheet: Sheet) -> Self {
        Self {
            picture: sheet.preview.shrunk(SHOWN_PX).map(check::handle),
            enlarged: sheet.enlarged,
            jpeg: Arc::new(sheet.jpeg),
        }
    }
}

/// The sheet of one photo.
#[derive(Debug)]
pub(super) struct Print {
    photo: PathBuf,
    stamp: Option<Stamp>,
    frame: Region,
    pub(super) paper: Paper,
    /// `None` while it is being made.
    pub(super) made: Option<Result<Made, NotPrinted>>,
    pub(super) saved: Option<Saved>,
    /// The sheet for which a name was asked: another paper may be chosen meanwhile.
    asked: Option<Arc<Vec<u8>>>,
    number: u64,
    cancel: Cancel,
}

impl Print {
    /// The sheet of the photo of a result, cut by that frame; begins with the smaller paper.
    pub(super) fn new(photo: &super::Result, frame: Region) -> (Self, Task<Message>) {
        let cancel = Cancel::new();
        let (photo, stamp) = (photo.path.clone(), photo.stamp);
        let mut print = Self {
            photo,
            stamp,
            frame,
            paper: Paper::L,
            made: None,
            saved: None,
            asked: None,
            number: 0,
            cancel,
        };
        let task = print.make();
        (print, task)
    }

    fn make(&mut self) -> Task<Message> {
        self.cancel.cancel();
        self.cancel = Cancel::new();
        self.number += 1;
        self.made = None;
        self.saved = None;
        let number = self.number;
        // Last it is said that there is no sheet: heard only where none was made before.
        let none = Task::done(Message::Made(number, Err(NotPrinted::NotMade)));
        check::sheet(self.photo.clone(), self.stamp, self.frame, self.paper, self.cancel.clone())
            .map(move |sheet| Message::Made(number, sheet.map(Made::of)))
            .chain(none)
    }

    /// Does what the message says. No file of `photos` is written over.
    pub(super) fn update(
        &mut self,
        message: Message,
        photos: &HashSet<PathBuf>,
        l10n: &Localization,
    ) -> Task<Message> {
        match message {
            Message::Paper(paper) if paper != self.paper => {
                self.paper = paper;
                self.make()
            }
            Message::Made(number, made) if number == self.number => {
                self.made.get_or_insert(made);
                Task::none()
            }
            Message::Save => {
                self.asked = self.jpeg();
                saving::ask(l10n.print_save_title(), self.name(), Message::Named, Message::Saved)
            }
            Message::Named(target) => match self.asked.take().or_else(|| self.jpeg()) {
                Some(jpeg) => saving::save(photos.clone(), target, "jpg", jpeg).map(Message::Saved),
                None => Task::none(),
            },
            Message::Saved(saved) => {
                self.saved = Some(saved);
                Task::none()
            }
            Message::Paper(_) | Message::Made(..) => Task::none(),
        }
    }

    /// The sheet as it is to be saved, once it is made.
    fn jpeg(&self) -> Option<Arc<Vec<u8>>> {
        let made = self.made.as_ref()?.as_ref().ok()?;
        Some(Arc::clone(&made.jpeg))
    }

    /// A name to begin with: that of the photo, and the paper.
    fn name(&self) -> String {
        let stem = self.photo.file_stem().unwrap_or_default().to_string_lossy();
        let paper = match self.paper {
            Paper::L => "L",
            Paper::Kg => "KG",
        };
        format!("{stem}-{paper}.jpg")
    }
}

impl Drop for Print {
    fn drop(&mut self) {
        self.cancel.cancel();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::photo::{Context, check_file};
    use crate::rules::rules;

    #[test]
    fn a_sheet_that_nobody_waits_for_is_not_made() {
        let path = PathBuf::from("no such file");
        let context = Context { today: jiff::civil::date(2026, 11, 21), reason: None };
        let checked = check_file(&path, &context, &rules().photo, &Cancel::new()).unwrap();
        let report = Arc::new(checked.report);
        let picture = super::super::Picture::None;
        let photo = super::super::Result { index: 0, path, report, stamp: None, thumbnail: None, picture };
        let (mut print, _) = Print::new(&photo, Region::WHOLE);
        let first = print.cancel.clone();
        assert!(first.ok().is_ok());
        let l10n = Localization::new(Language::En);
        let _ = print.update(Message::Paper(Paper::Kg), &HashSet::new(), &l10n);
        assert!(first.ok().is_err(), "another paper was chosen");
        let second = print.cancel.clone();
        assert!(second.ok().is_ok());
        drop(print);
        assert!(second.ok().is_err(), "the page was left");
    }
}
