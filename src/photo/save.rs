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
pub fn save_new<P: AsRef<Path>>(originals: &[P], target: &Path, bytes: &[u8]) -> Result<(), NotSaved> {
    match fs::metadata(target) {
        Ok(known) if !known.is_file() => return Err(io::Error::from(io::ErrorKind::InvalidInput).into()),
        Ok(_) => {
            let there = same_file::Handle::from_path(target)?;
            for original in originals {
                match same_file::Handle::from_path(original) {
                    Ok(original) if original == there => return Err(NotSaved::Original),
                    Ok(_) => {}
                    // The photo has gone meanwhile, so there is none to save over.
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Err(error) => return Err(error.into()),
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
        let saved = save_new(&[&photo], target, b"sheet");
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
            let saved = save_new(&[&photo], target, b"sheet");
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
