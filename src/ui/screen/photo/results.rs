//! The photos that were checked: in the order of the files, one of them shown, its picture alone kept large.

use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;
use iced::widget::image;

use super::{Message, Opened, Photo, Progress, check};
use crate::photo::{Cancel, Context, Report, Stamp};

/// A file that was checked.
#[derive(Debug)]
pub(crate) struct Result {
    /// Its number among the files that are checked.
    pub(super) index: usize,
    /// Where it lies.
    pub(crate) path: PathBuf,
    /// What was found.
    pub(crate) report: Arc<Report>,
    /// By what the file is known again.
    pub(super) stamp: Option<Stamp>,
    /// The picture, small, where it is one of several.
    pub(crate) thumbnail: Option<image::Handle>,
    /// The picture. Kept only for the one that is shown: a folder of photos would fill the memory.
    pub(crate) picture: Picture,
}

/// The picture of a result.
#[derive(Debug, Clone)]
pub enum Picture {
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

impl Photo {
    /// Shows another of several results, that of the file with that number; its picture is opened anew.
    pub(super) fn show(&mut self, index: usize) -> Task<Message> {
        if self.place(index).is_none() {
            return Task::none();
        }
        self.is_chosen = true;
        if index == self.shown {
            return Task::none();
        }
        if let Some(place) = self.place(self.shown) {
            self.put_away(place);
        }
        self.shown = index;
        self.turn();
        self.open_picture()
    }

    /// No more news will come: what is shown must be there, with its picture.
    pub(super) fn settle(&mut self) -> Task<Message> {
        if self.shown().is_none() {
            self.is_chosen = false;
            self.shown = self.results.first().map_or(0, |result| result.index);
        }
        match self.shown() {
            Some(Result { picture: Picture::Away, .. }) => self.open_picture(),
            _ => Task::none(),
        }
    }

    /// Opens the picture of the result that is shown.
    fn open_picture(&mut self) -> Task<Message> {
        let (id, index) = (self.checks, self.shown);
        let Some((path, stamp)) = self.shown().map(|result| (result.path.clone(), result.stamp)) else {
            return Task::none();
        };
        self.opening.cancel();
        self.opening = Cancel::new();
        let context = Context { today: self.today, reason: self.judged_by };
        check::picture(path, stamp, context, self.opening.clone())
            .map(move |opened| Message::Opened(id, index, opened))
    }

    /// Takes in the photo that was opened again.
    pub(super) fn opened_again(&mut self, opened: Opened) {
        let Some(result) = self.shown_mut() else { return };
        match opened {
            Opened::Same(picture) => result.picture = picture,
            Opened::Changed { report, stamp, picture, thumbnail } => {
                *result = Result {
                    index: result.index,
                    path: result.path.clone(),
                    report,
                    stamp,
                    picture,
                    thumbnail,
                };
                self.turn();
            }
        }
    }

    /// Where the result of a file stands among those that are there.
    pub(super) fn place(&self, index: usize) -> Option<usize> {
        self.results.binary_search_by_key(&index, |result| result.index).ok()
    }

    /// The result that is shown, once it is there.
    pub(super) fn shown(&self) -> Option<&Result> {
        self.results.get(self.place(self.shown)?)
    }

    pub(super) fn shown_mut(&mut self) -> Option<&mut Result> {
        let place = self.place(self.shown)?;
        self.results.get_mut(place)
    }

    /// Gives up the picture of the result at that place.
    fn put_away(&mut self, place: usize) {
        if let Some(result) = self.results.get_mut(place)
            && matches!(result.picture, Picture::Here(_))
        {
            result.picture = Picture::Away;
        }
    }

    /// Takes in what a check has to tell.
    pub(super) fn news(&mut self, progress: Progress) {
        match progress {
            Progress::Found(files) => {
                if let Some(running) = &mut self.running {
                    running.total = files.len();
                }
                self.known.extend(files.iter().cloned());
            }
            Progress::Checked { index, path, report, stamp, picture, thumbnail } => {
                // The results stand in the order of the files, in whichever they come.
                let place = self.results.partition_point(|result| result.index < index);
                self.results.insert(place, Result { index, path, report, stamp, picture, thumbnail });
                if index != self.shown {
                    self.put_away(place);
                }
            }
            Progress::Finished => self.running = None,
        }
    }
}
