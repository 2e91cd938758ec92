//! The photos that were checked: in the order of the files, one of them shown, its picture alone kept large.

use std::path::PathBuf;
use std::sync::Arc;

use iced::Task;
use iced::widget::image;

use super::{Message, Photo, Progress, check};
use crate::photo::{Cancel, Report};

/// A file that was checked.
#[derive(Debug)]
pub(crate) struct Result {
    /// Its number among the files that are checked.
    pub(super) index: usize,
    /// Where it lies.
    pub(crate) path: PathBuf,
    /// What was found.
    pub(crate) report: Arc<Report>,
    /// The picture, small, where it is one of several.
    pub(crate) thumbnail: Option<image::Handle>,
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

impl Photo {
    /// Shows another of several results, the one at that place among them; its picture is opened anew.
    pub(super) fn show(&mut self, place: usize) -> Task<Message> {
        let Some(index) = self.results.get(place).map(|result| result.index) else { return Task::none() };
        self.is_chosen = true;
        if index == self.shown {
            return Task::none();
        }
        self.put_picture_away();
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
        let Some(path) = self.shown().map(|result| result.path.clone()) else { return Task::none() };
        self.opening.cancel();
        self.opening = Cancel::new();
        check::picture(path, self.opening.clone()).map(move |picture| Message::Picture(id, index, picture))
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

    /// Gives up the picture of the result that is shown.
    fn put_picture_away(&mut self) {
        if let Some(result) = self.shown_mut()
            && matches!(result.picture, Picture::Here(_))
        {
            result.picture = Picture::Away;
        }
    }

    /// Takes in what a check has to tell.
    pub(super) fn news(&mut self, progress: Progress) {
        match progress {
            Progress::Found(total) => {
                if let Some(running) = &mut self.running {
                    running.total = total;
                }
            }
            Progress::Checked { index, path, report, picture, thumbnail } => {
                // The results stand in the order of the files, in whichever they come.
                let place = self.results.partition_point(|result| result.index < index);
                let picture = if index == self.shown {
                    picture.into()
                } else {
                    picture.map_or(Picture::None, |_| Picture::Away)
                };
                self.results.insert(place, Result { index, path, report, picture, thumbnail });
            }
            Progress::Finished => self.running = None,
        }
    }
}
