//! An entry that is a file.

use std::fs::{self, DirBuilder};
use std::io::{self, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use super::{LoginError, system};

/// The entry; `None` if there is none, or it cannot be read.
pub(super) fn read() -> Option<String> {
    read_at(&system::place()?)
}

pub(super) fn write(entry: &str) -> Result<(), LoginError> {
    Ok(write_at(&system::place().ok_or(LoginError::NoFolder)?, entry)?)
}

pub(super) fn remove() -> Result<(), LoginError> {
    system::place().map_or(Ok(()), |path| Ok(remove_at(&path)?))
}

/// `None` if there is none, or it cannot be read.
fn read_at(path: &Path) -> Option<String> {
    // Opening a pipe would wait for its other end.
    fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    fs::read_to_string(path).ok()
}

/// Replaces the file whole, making its folder if need be.
fn write_at(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::NotFound)?;
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let mut file = tempfile::Builder::new().prefix(".temoto-").suffix(".tmp").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|failure| failure.error)?;
    Ok(())
}

fn remove_at(path: &Path) -> io::Result<()> {
    use io::ErrorKind as Kind;
    match fs::remove_file(path) {
        Err(error) if !matches!(error.kind(), Kind::NotFound | Kind::NotADirectory) => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_and_removed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("not/yet/there.desktop");
        assert_eq!(read_at(&path), None);
        remove_at(&path).unwrap();
        for text in ["one", "two"] {
            write_at(&path, text).unwrap();
            assert_eq!(read_at(&path).as_deref(), Some(text));
        }
        assert_eq!(path.parent().unwrap().read_dir().unwrap().count(), 1);
        remove_at(&path).unwrap();
        assert_eq!(read_at(&path), None);
        assert_eq!(read_at(folder.path()), None);
    }
}
