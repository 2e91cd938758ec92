//! What opening and saving can come to: typed, without a word for the user.

use std::io;
use std::path::PathBuf;

use super::State;

/// What [`Store::open`](super::Store::open) found.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The state to start with; whatever could not be read has its default.
    pub state: State,
    /// What the user should hear about, in the order it was found. Empty when all is well,
    /// and at the very first start.
    pub notices: Vec<Notice>,
}

/// Something about the saved state that the user should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The system names no folder for this user. Nothing was read, nothing will be saved.
    NoFolder,
    /// The folder is not there and could not be made, or no file could be made in it for a reason
    /// other than permission (a full disk, a file of that name). Nothing will be saved until it can.
    FolderUnusable {
        /// The folder in question.
        folder: PathBuf,
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// The folder may not be written to. What is in it was read; nothing will be saved until it may.
    FolderReadOnly {
        /// The folder in question.
        folder: PathBuf,
    },
    /// Another window of this program is open on the same folder; this one saves nothing
    /// as long as that one is open.
    InUse,
    /// A file is there but the system did not let it be read. It is left as it is, and nothing is
    /// saved in this run, so that it stays.
    Unreadable {
        /// The file in question.
        file: PathBuf,
        /// What the system said.
        kind: io::ErrorKind,
    },
    /// A file is not what this program writes: empty, not text, not TOML, or far too large.
    Damaged {
        /// Where it is kept now. `None`: it could not be moved, or was not ours to move, and is
        /// still in its place; nothing is saved over it.
        kept_as: Option<PathBuf>,
    },
    /// The version before the last is used, because the last is missing or cannot be read.
    PreviousUsed,
    /// The file was written by a newer version of this program. What is understood of it is used;
    /// it is left as it is and nothing is saved.
    NewerSchema {
        /// The schema number in the file, greater than [`SCHEMA`](super::SCHEMA).
        found: u64,
    },
    /// One value was damaged or is unknown; its default is used and all others are kept.
    Fallback(Field),
}

impl Notice {
    /// Whether it says why nothing is saved. Once something was saved, it is over.
    #[must_use]
    pub const fn stops_saving(&self) -> bool {
        match self {
            Self::NoFolder
            | Self::FolderUnusable { .. }
            | Self::FolderReadOnly { .. }
            | Self::InUse
            | Self::Unreadable { .. }
            | Self::NewerSchema { .. }
            | Self::Damaged { kept_as: None } => true,
            Self::Damaged { .. } | Self::PreviousUsed | Self::Fallback(_) => false,
        }
    }
}

/// The values that can fall back one by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// The schema number; taken to be [`SCHEMA`](super::SCHEMA).
    Schema,
    /// The language; taken as not chosen.
    Language,
    /// The theme; taken as that of the system.
    Theme,
    /// The text size; taken as 100 %.
    TextSize,
    /// Whether the register PIN can be changed; taken as no.
    OffersRegister,
    /// The saved cards; what could not be read of them is left out, and kept in the file where it is no card at all.
    Cards,
    /// On how many days before a deadline to be reminded; taken as all that are offered.
    ReminderDays,
}

impl Field {
    /// The key of this value in the file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Schema => "schema",
            Self::Language => "language",
            Self::Theme => "theme",
            Self::TextSize => "text_size",
            Self::OffersRegister => "offers_register_pin",
            Self::Cards => "cards",
            Self::ReminderDays => "reminder_days",
        }
    }
}

/// Why the state was not saved or not deleted. What was saved before is untouched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The folder or a file in it may not be written to.
    #[error("the folder for saved settings is read-only")]
    ReadOnly,
    /// The disk, or this user's share of it, is full.
    #[error("the disk is full")]
    DiskFull,
    /// Another window of this program is open on the same folder, or has changed the file since
    /// this one read it.
    #[error("another window of the program keeps the saved settings")]
    Locked,
    /// The system names no folder for this user.
    #[error("there is no folder for saved settings")]
    NoFolder,
    /// The file was written by a newer version of this program and is left as it is.
    #[error("the saved settings belong to a newer version of the program")]
    NewerSchema,
    /// The saved file is there but could not be read, so it is not replaced.
    #[error("the saved settings cannot be read and are left as they are")]
    Unreadable,
    /// Anything else the system said.
    #[error("the settings were not saved: {kind} (system code {code:?})")]
    Other {
        /// The kind of failure.
        kind: io::ErrorKind,
        /// The system's own number for it, where there is one.
        code: Option<i32>,
    },
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::StorageFull | Kind::QuotaExceeded => Self::DiskFull,
            kind => Self::Other { kind, code: error.raw_os_error() },
        }
    }
}
