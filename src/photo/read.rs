//! The bytes of a file, read once and within a bound.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::time::SystemTime;

use super::report::Unreadable;

/// Longest file that is read whole, in bytes. It is far above what is accepted, so that an
/// ordinary camera picture is still shown.
pub(crate) const WHOLE_MAX: u64 = 64 * 1024 * 1024;

/// What is read of a longer file, in bytes: enough for its kind, size and metadata.
const HEAD: u64 = 1024 * 1024;

/// By what a file that was read is known again: changed meanwhile, it has another length or another time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// In bytes.
    length: u64,
    /// When it was last written; `None` where the system does not say.
    modified: Option<SystemTime>,
}

/// What was read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Contents {
    /// The bytes, or the first of them.
    pub(crate) data: Vec<u8>,
    /// Length of the file.
    pub(crate) length: u64,
    modified: Option<SystemTime>,
}

impl Contents {
    /// Whether these are all bytes of the file.
    pub(crate) fn is_whole(&self) -> bool {
        self.data.len() as u64 == self.length
    }

    /// By what the file is known again.
    pub(crate) fn stamp(&self) -> Stamp {
        Stamp { length: self.length, modified: self.modified }
    }
}

/// Reads a file.
///
/// # Errors
/// Says why nothing could be read. Pipes and devices are not opened: they might never end.
pub(crate) fn read(path: &Path) -> Result<Contents, Unreadable> {
    let known = fs::metadata(path).map_err(|error| why(error.kind()))?;
    if known.is_dir() {
        return Err(folder(path));
    }
    if !known.is_file() {
        return Err(Unreadable::Io);
    }
    let file = File::open(path).map_err(|error| why(error.kind()))?;
    let bound = if known.len() > WHOLE_MAX { HEAD } else { WHOLE_MAX };
    let expected = usize::try_from(known.len().min(bound)).unwrap_or_default();
    let mut data = Vec::new();
    // A length that the system only claims must not take the program down.
    data.try_reserve_exact(expected.saturating_add(1)).map_err(|_| Unreadable::Io)?;
    file.take(bound).read_to_end(&mut data).map_err(|error| why(error.kind()))?;
    if data.is_empty() {
        return Err(Unreadable::Empty);
    }
    // A file still being written may be longer by now, and one that was cut shorter.
    let length = if known.len() > WHOLE_MAX { known.len() } else { data.len() as u64 };
    Ok(Contents { data, length, modified: known.modified().ok() })
}

/// A folder is no photo; one that may not be listed is worth another word.
fn folder(path: &Path) -> Unreadable {
    let listed = fs::read_dir(path).and_then(|mut entries| entries.try_for_each(|entry| entry.map(drop)));
    listed.map_or_else(|error| why(error.kind()), |()| Unreadable::Directory)
}

const fn why(kind: ErrorKind) -> Unreadable {
    match kind {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Unreadable::NotFound,
        ErrorKind::PermissionDenied => Unreadable::NoPermission,
        ErrorKind::IsADirectory => Unreadable::Directory,
        _ => Unreadable::Io,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_a_folder() {
        let base = tempfile::tempdir().unwrap();
        assert_eq!(read(base.path()), Err(Unreadable::Directory));
        fs::write(base.path().join("a.jpg"), b"x").unwrap();
        assert_eq!(read(base.path()), Err(Unreadable::Directory));
    }

    #[cfg(unix)]
    #[test]
    fn what_may_not_be_read_is_told_from_an_empty_folder() {
        use std::os::unix::fs::PermissionsExt;

        let base = tempfile::tempdir().unwrap();
        let file = base.path().join("a.jpg");
        fs::write(&file, b"x").unwrap();
        let allow = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        allow(&file, 0o000);
        allow(base.path(), 0o300);
        // The superuser may read everything.
        if fs::read_dir(base.path()).is_err() {
            assert_eq!(read(base.path()), Err(Unreadable::NoPermission));
            assert_eq!(read(&file), Err(Unreadable::NoPermission));
        }
        allow(base.path(), 0o700);
    }
}
