//! Which folder the saved state lies in, and the claim to be the only one writing there.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::{Notice, SaveError, file};

/// The environment variable that names another folder: for a program on a USB stick, and for tests.
pub const FOLDER_VARIABLE: &str = "TEMOTO_DATA_DIR";

/// An empty file, locked by the one that saves. It is never removed: a second program could
/// otherwise lock a new file of that name while the first still holds the old one.
const LOCK: &str = "state.lock";

/// The claim to be the only one that saves in a folder, until it is dropped.
pub(super) struct Claim(File);

impl Drop for Claim {
    /// A process that is just being started shares what is open here until it has become another program, and closing
    /// alone would leave the folder claimed for as long.
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// The folder of this user's saved state: [`FOLDER_VARIABLE`] if it is set and not empty, else the
/// system's place for application data. `None` where the system names none. Makes nothing.
#[must_use]
pub fn data_folder() -> Option<PathBuf> {
    choose(std::env::var_os(FOLDER_VARIABLE))
}

fn choose(named: Option<OsString>) -> Option<PathBuf> {
    match named.filter(|name| !name.is_empty()) {
        Some(name) => {
            let folder = PathBuf::from(name);
            Some(std::path::absolute(&folder).unwrap_or(folder))
        }
        None => {
            directories::ProjectDirs::from("", "", "Temoto").map(|folders| folders.data_dir().to_path_buf())
        }
    }
}

/// Whether a file could be made in the folder, or, where it is not there yet, whether the folder could be
/// made. Leaves nothing behind.
#[must_use]
pub fn is_writable(folder: &Path) -> bool {
    let there = folder.ancestors().find(|folder| folder.exists());
    there.is_some_and(|folder| tempfile::tempfile_in(folder).is_ok())
}

/// Makes the folder if need be, locks it, and tries whether a file can be made in it.
/// `Ok(None)`: the file system knows no locks, so none is held.
pub(super) fn claim(folder: &Path) -> Result<Option<Claim>, (SaveError, Notice)> {
    let refused = |error: io::Error| {
        let kind = error.kind();
        let folder = folder.to_path_buf();
        match SaveError::from(error) {
            SaveError::ReadOnly => (SaveError::ReadOnly, Notice::FolderReadOnly { folder }),
            other => (other, Notice::FolderUnusable { folder, kind }),
        }
    };
    make(folder).map_err(refused)?;
    let lock = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(folder.join(LOCK))
        .map_err(refused)?;
    let lock = match lock.try_lock() {
        Ok(()) => Some(Claim(lock)),
        Err(TryLockError::WouldBlock) => return Err((SaveError::Locked, Notice::InUse)),
        Err(TryLockError::Error(_)) => None,
    };
    if lock.is_some() {
        file::remove_leftovers(folder);
    }
    // The lock file may be older than the write protection.
    file::temporary(folder).map_err(refused)?;
    Ok(lock)
}

/// Makes the folder and those above it; on Unix for this user's eyes only.
pub(super) fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_named_folder_goes_first() {
        let named = std::env::temp_dir().join("on the stick");
        assert_eq!(choose(Some(named.clone().into())), Some(named));
        let relative = choose(Some("stick".into())).unwrap();
        assert!(relative.is_absolute() && relative.ends_with("stick"));
    }

    #[test]
    fn trying_whether_a_folder_can_be_written_leaves_nothing() {
        let folder = tempfile::tempdir().unwrap();
        assert!(is_writable(folder.path()));
        assert!(is_writable(&folder.path().join("not/yet/there")));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        let file = folder.path().join("file");
        std::fs::write(&file, "").unwrap();
        assert!(!is_writable(&file.join("below a file")));
    }

    #[test]
    fn a_claim_ends_even_if_a_process_being_started_still_shares_it() {
        let folder = tempfile::tempdir().unwrap();
        let first = claim(folder.path()).unwrap().unwrap();
        let shared = first.0.try_clone().unwrap();
        assert!(claim(folder.path()).is_err());
        drop(first);
        assert!(claim(folder.path()).is_ok());
        drop(shared);
    }

    #[test]
    fn an_empty_name_counts_as_none() {
        assert_eq!(choose(Some(OsString::new())), choose(None));
    }
}
