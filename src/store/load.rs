//! Reading the saved state, and what to do when it cannot be read.

use std::path::Path;

use toml::Table;

use super::file::{self, Content, Document};
use super::{Notice, SaveError, State};

/// What was read, with all that is needed to save later.
#[derive(Default)]
pub(super) struct Reading {
    /// What is understood of it.
    pub(super) state: State,
    /// All of it.
    pub(super) table: Table,
    /// What the user should hear.
    pub(super) notices: Vec<Notice>,
    /// Why nothing may be saved over what is there.
    pub(super) refusal: Option<SaveError>,
}

/// Reads the state, or else the previous one. Damaged files are moved only where `may_move`.
pub(super) fn load(folder: &Path, may_move: bool) -> Reading {
    let mut reading = Reading::default();
    let state = folder.join(file::STATE);
    if let Some(document) = reading.take(&state, may_move) {
        reading.understand(document);
    } else if let Some(document) = reading.take(&folder.join(file::PREVIOUS), may_move) {
        reading.notices.push(Notice::PreviousUsed);
        reading.understand(document);
    }
    reading
}

impl Reading {
    /// The values at a path, if they can be had; otherwise what there is to say about it.
    fn take(&mut self, path: &Path, may_move: bool) -> Option<Document> {
        match file::read(path) {
            Content::Missing => None,
            Content::Good(document) => Some(document),
            Content::Newer(document, found) => {
                self.refuse(SaveError::NewerSchema, Notice::NewerSchema { found });
                Some(document)
            }
            Content::Unreadable(kind) => {
                let file = path.to_path_buf();
                self.refuse(SaveError::Unreadable, Notice::Unreadable { file, kind });
                None
            }
            Content::Damaged => {
                match may_move.then(|| file::set_aside(path)) {
                    Some(Ok(kept)) => self.notices.push(Notice::Damaged { kept_as: Some(kept) }),
                    Some(Err(error)) => {
                        self.refuse(error.into(), Notice::Damaged { kept_as: None });
                    }
                    None => self.notices.push(Notice::Damaged { kept_as: None }),
                }
                None
            }
        }
    }

    fn refuse(&mut self, error: SaveError, notice: Notice) {
        self.refusal.get_or_insert(error);
        self.notices.push(notice);
    }

    fn understand(&mut self, document: Document) {
        self.state = State::read_from(&document.table, &mut self.notices);
        self.table = document.table;
    }
}
