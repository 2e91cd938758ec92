//! The saved state: one TOML file for each user, in the platform's folder for application data.
//!
//! | file | holds |
//! |---|---|
//! | `state.toml` | the state |
//! | `state.previous.toml` | the version before it |
//! | `state.damaged-<n>.toml` | a file that could not be read, as it was found |
//! | `state.lock` | nothing; locked by the window that saves |
//! | `reminded.toml` | which reminders were shown on the desktop |
//!
//! Opening never fails and saving never costs what was saved before: the new state is written
//! beside the old one and takes its name when it is whole on the disk. Values this version does not
//! know are kept.

mod card;
mod file;
mod folder;
mod load;
mod outcome;
mod reminded;
mod state;

use std::fmt;
use std::path::{Path, PathBuf};

use toml::Table;

pub use card::{LABEL_MOST, SavedCard, Ticks, label};
pub use folder::{FOLDER_VARIABLE, data_folder, is_writable};
pub use outcome::{Field, Loaded, Notice, SaveError};
pub use reminded::Reminded;
pub use state::{SCHEMA, State, TextSize, Theme};

/// The saved state of one user, for the one window that may write it.
pub struct Store {
    place: Option<Place>,
    /// Held as long as the store lives.
    lock: Option<folder::Claim>,
    /// All that was in the file, so that unknown values outlive a save.
    kept: Table,
    /// Why nothing may be saved, as things stood when the file was read.
    refusal: Option<SaveError>,
}

/// Where the state lies.
struct Place {
    folder: PathBuf,
    file: PathBuf,
}

impl Store {
    /// Opens the state in a folder, usually that of [`data_folder`], making the folder if need be.
    ///
    /// Never fails: whatever is missing, damaged or forbidden has its default and a [`Notice`].
    /// `None` gives a store that saves nothing.
    #[must_use]
    pub fn open(folder: Option<PathBuf>) -> (Self, Loaded) {
        let Some(folder) = folder else {
            return (Self::nowhere(), nothing());
        };
        let (lock, refused) = match folder::claim(&folder) {
            Ok(lock) => (lock, None),
            Err(refused) => (None, Some(refused)),
        };
        let reading = load::load(&folder, refused.is_none());
        let (refusal, notice) = refused.unzip();
        let mut notices: Vec<Notice> = notice.into_iter().collect();
        notices.extend(reading.notices);
        let store = Self {
            place: Some(Place { file: folder.join(file::STATE), folder }),
            lock,
            kept: reading.table,
            refusal: refusal.or(reading.refusal),
        };
        let loaded = Loaded { state: reading.state, notices };
        (store, loaded)
    }

    /// A store that saves nothing.
    fn nowhere() -> Self {
        Self { place: None, lock: None, kept: Table::new(), refusal: Some(SaveError::NoFolder) }
    }

    /// Where the state lies or would lie, to be shown to the user. `None`: there is no folder.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.place.as_ref().map(|place| place.file.as_path())
    }

    /// Why nothing would be saved, as far as is known; `None` when saving should work.
    #[must_use]
    pub const fn refusal(&self) -> Option<SaveError> {
        self.refusal
    }

    /// Saves the state; returns when it is on the disk, which can take a moment on a slow one.
    ///
    /// After an earlier refusal (a full or write-protected disk, another window) it tries anew, and
    /// saves if the file is still as this store read it.
    ///
    /// # Errors
    /// [`SaveError`]; what was saved before is then still there, and no part of the new state.
    pub fn save(&mut self, state: &State) -> Result<(), SaveError> {
        self.try_again()?;
        let place = self.place.as_ref().ok_or(SaveError::NoFolder)?;
        folder::make(&place.folder)?;
        let mut table = self.kept.clone();
        state.write_into(&mut table);
        file::replace(&place.folder, &table.to_string())?;
        self.kept = table;
        Ok(())
    }

    /// Removes the state, its previous version, all damaged files that were kept, and the log of
    /// failed starts. The store works on, with nothing in it; unknown values are forgotten too.
    ///
    /// # Errors
    /// [`SaveError::Locked`] if another window is open on the folder: then nothing is removed.
    /// Otherwise the first failure, after everything else was removed.
    pub fn delete_everything(&mut self) -> Result<(), SaveError> {
        let Some(place) = &self.place else {
            return Ok(crate::log::delete(None)?);
        };
        let mut refusal = None;
        if self.lock.is_none() && place.folder.exists() {
            match folder::claim(&place.folder) {
                Ok(lock) => self.lock = lock,
                Err((SaveError::Locked, _)) => return Err(SaveError::Locked),
                // A full disk, say, forbids saving but not removing.
                Err((error, _)) => refusal = Some(error),
            }
        }
        let log = crate::log::delete(Some(&place.folder));
        file::remove_all(&place.folder).and(log)?;
        self.kept = Table::new();
        self.refusal = refusal;
        Ok(())
    }

    /// After a refusal, looks again, and goes on only if the file still holds what was read from it.
    fn try_again(&mut self) -> Result<(), SaveError> {
        let (Some(refusal), Some(place)) = (self.refusal, &self.place) else {
            return Ok(());
        };
        if self.lock.is_some() {
            let reading = load::load(&place.folder, true);
            if let Some(refusal) = reading.refusal {
                return Err(refusal);
            }
            if reading.table != self.kept {
                return Err(refusal);
            }
            self.refusal = None;
            return Ok(());
        }
        let (fresh, _) = Self::open(Some(place.folder.clone()));
        if let Some(refusal) = fresh.refusal {
            return Err(refusal);
        }
        if fresh.kept != self.kept {
            return Err(SaveError::Locked);
        }
        *self = fresh;
        Ok(())
    }
}

/// Reads the state without making, moving or locking anything: for the command line and reminders,
/// which may run beside an open window.
#[must_use]
pub fn read(folder: Option<&Path>) -> Loaded {
    let Some(folder) = folder else {
        return nothing();
    };
    let reading = load::load(folder, false);
    Loaded { state: reading.state, notices: reading.notices }
}

fn nothing() -> Loaded {
    Loaded { state: State::default(), notices: vec![Notice::NoFolder] }
}

impl fmt::Debug for Store {
    /// Without the values: they are nobody's business in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store")
            .field("locked", &self.lock.is_some())
            .field("refusal", &self.refusal)
            .finish_non_exhaustive()
    }
}
