//! Saving what was made of a photo, beside it and never over it.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Why nothing was saved.
#[derive(Debug, thiserror::Error)]
pub enum NotSaved {
    /// The name leads to a photo itself.
    #[error("that is the photo itself")]
    Original,
    /// The system refuses.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Saves bytes under a name that the user chose, whole or not at all. Another file of that name is
/// replaced, for the dialog has asked about it; the photos at `originals` never are, by whatever name, link or
/// other spelling they are called.
///
/// # Errors
/// [`NotSaved::Original`] where the name leads to a photo; [`NotSaved::Io`] where it leads to a folder or
/// a device, or the file cannot be written. In both cases nothing has changed.
pub fn save_new<P: AsRef<Path>>(
    originals: impl IntoIterator<Item = P>,
    target: &Path,
    bytes: &[u8],
) -> Result<(), NotSaved> {
    match fs::metadata(target) {
        Ok(known) if !known.is_file() => return Err(io::Error::from(io::ErrorKind::InvalidInput).into()),
        Ok(_) => {
            let there = fs::canonicalize(target)?;
            for original in originals {
                if is_one(original.as_ref(), target, &there) {
                    return Err(NotSaved::Original);
                }
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut unfinished = tempfile::Builder::new();
    unfinished.prefix(".temoto-").suffix(".tmp");
    // Temporary files are for their owner alone; this one becomes a file like any other.
    #[cfg(unix)]
    unfinished.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = unfinished.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(target).map_err(|failure| failure.error)?;
    Ok(())
}

/// Whether a photo is the very file at `target`, which lies at `there` without links.
fn is_one(photo: &Path, target: &Path, there: &Path) -> bool {
    match fs::metadata(photo) {
        // A pipe must not be opened: that waits until somebody writes into it.
        Ok(known) if !known.is_file() => return false,
        Ok(_) => {}
        // Gone meanwhile, so there is none to save over.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return false,
        // By name alone, then.
        Err(_) => return photo == target || photo == there,
    }
    // One that may not be read cannot be opened to compare, but its place can be.
    same_file::is_same_file(photo, target)
        .unwrap_or_else(|_| fs::canonicalize(photo).is_ok_and(|photo| photo == there))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with a photo in it.
    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("photo.jpg"), "the photo").unwrap();
        folder
    }

    #[track_caller]
    fn assert_refused(folder: &Path, target: &Path) {
        let photo = folder.join("photo.jpg");
        let saved = save_new([&photo], target, b"sheet");
        assert!(matches!(saved, Err(NotSaved::Original)), "{}: {saved:?}", target.display());
        assert_eq!(fs::read(photo).unwrap(), b"the photo");
    }

    fn names(folder: &Path) -> Vec<String> {
        let names = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> =
            names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_new_file_is_written_and_nothing_left_beside_it() {
        let folder = folder();
        let target = folder.path().join("prints.jpg");
        save_new(&[folder.path().join("photo.jpg")], &target, b"sheet").unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"sheet");
        save_new(&[folder.path().join("photo.jpg")], &target, b"other").unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"other", "the dialog has asked about it");
        assert_eq!(names(folder.path()), ["photo.jpg", "prints.jpg"]);
    }

    #[test]
    fn the_photo_is_refused_however_it_is_spelt() {
        let folder = folder();
        assert_refused(folder.path(), &folder.path().join("photo.jpg"));
        assert_refused(folder.path(), &folder.path().join("./photo.jpg"));
        fs::create_dir(folder.path().join("sub")).unwrap();
        assert_refused(folder.path(), &folder.path().join("sub/../photo.jpg"));
        fs::hard_link(folder.path().join("photo.jpg"), folder.path().join("link.jpg")).unwrap();
        assert_refused(folder.path(), &folder.path().join("link.jpg"));
        assert_eq!(names(folder.path()), ["link.jpg", "photo.jpg", "sub"]);
    }

    #[cfg(unix)]
    #[test]
    fn the_photo_is_refused_through_a_link_and_a_new_file_is_for_all() {
        use std::os::unix::fs::{PermissionsExt, symlink};

        let folder = folder();
        symlink("photo.jpg", folder.path().join("soft.jpg")).unwrap();
        assert_refused(folder.path(), &folder.path().join("soft.jpg"));
        let mode = |name: &str| fs::metadata(folder.path().join(name)).unwrap().permissions().mode();
        save_new(&[folder.path().join("photo.jpg")], &folder.path().join("prints.jpg"), b"sheet").unwrap();
        assert_eq!(mode("prints.jpg"), mode("photo.jpg"));
    }

    #[test]
    fn what_is_no_file_and_no_folder_to_write_to_are_errors() {
        let folder = folder();
        let photo = folder.path().join("photo.jpg");
        let missing = folder.path().join("missing/prints.jpg");
        for target in [folder.path(), &missing] {
            let saved = save_new([&photo], target, b"sheet");
            assert!(matches!(saved, Err(NotSaved::Io(_))), "{saved:?}");
        }
        assert_eq!(names(folder.path()), ["photo.jpg"]);
    }

    #[test]
    fn a_photo_that_has_gone_stands_in_nobodys_way() {
        let folder = folder();
        let target = folder.path().join("prints.jpg");
        fs::write(&target, "old").unwrap();
        save_new(&[folder.path().join("gone.jpg")], &target, b"sheet").unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"sheet");
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_among_the_photos_holds_nobody_up() {
        let folder = folder();
        let (pipe, target) = (folder.path().join("pipe.jpg"), folder.path().join("list.csv"));
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        fs::write(&target, "old").unwrap();
        save_new(&[pipe], &target, b"list").unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"list");
    }

    #[test]
    fn none_of_many_photos_is_written_over() {
        let folder = folder();
        let names = ["gone.jpg", "photo.jpg", "other.jpg"].map(|name| folder.path().join(name));
        fs::write(&names[2], "another").unwrap();
        for (target, before) in [(&names[1], "the photo"), (&names[2], "another")] {
            assert!(matches!(save_new(&names, target, b"list"), Err(NotSaved::Original)));
            assert_eq!(fs::read_to_string(target).unwrap(), before);
        }
        save_new(&names, &names[0], b"list").unwrap();
    }
}
