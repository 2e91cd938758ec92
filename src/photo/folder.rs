//! A folder stands for the pictures in it.

use std::fs::{self, DirEntry, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::format::Format;
use super::sniff::sniff;

/// Bytes that are enough to tell what a file is.
const HEAD: u64 = 4096;

/// Endings by which people know pictures, in any case. A file that is called a picture and is none is
/// worth a word, so it is not left out.
const ENDINGS: [&str; 25] = [
    "jpg", "jpeg", "jpe", "jfif", "png", "webp", "heic", "heif", "avif", "gif", "tif", "tiff", "bmp", "jp2",
    "jxl", "dng", "cr2", "cr3", "nef", "arw", "raf", "orf", "rw2", "psd", "svg",
];

/// The files directly in the folder `path` that the check has something to say about, sorted by name:
/// pictures by content, files called a picture, and whatever cannot be opened or read. Hidden files are
/// left out. Anything that is not a folder, a folder without any of these, and one that may not be
/// listed stand for themselves, so that the check can say what is wrong.
#[must_use]
pub fn pictures_in(path: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    match fs::read_dir(path) {
        Ok(entries) => {
            for entry in entries {
                match entry {
                    Ok(entry) if is_for_the_check(&entry) => found.push(entry.path()),
                    Ok(_) => {}
                    // The rest of the list is missing: the check of the folder says so.
                    Err(_) => {
                        found.push(path.to_owned());
                        break;
                    }
                }
            }
        }
        Err(_) => found.push(path.to_owned()),
    }
    if found.is_empty() {
        found.push(path.to_owned());
    }
    found.sort();
    found
}

fn is_for_the_check(entry: &DirEntry) -> bool {
    let is_hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
    // Asked of the list first: in a folder that may be listed but not entered, files tell nothing.
    let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
    if is_hidden || is_folder {
        return false;
    }
    let path = entry.path();
    match head(&path) {
        Ok(Some(head)) => {
            !matches!(sniff(&head), None | Some(Format::Pdf | Format::Video)) || is_called_a_picture(&path)
        }
        Ok(None) => false,
        Err(_) => true,
    }
}

/// The first bytes of a file; none of a folder. Pipes and devices are not opened and have no bytes.
fn head(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let mut head = Vec::new();
    let known = fs::metadata(path)?;
    if known.is_dir() {
        return Ok(None);
    }
    if known.is_file() {
        File::open(path)?.take(HEAD).read_to_end(&mut head)?;
    }
    Ok(Some(head))
}

fn is_called_a_picture(path: &Path) -> bool {
    path.extension().is_some_and(|end| ENDINGS.iter().any(|ending| end.eq_ignore_ascii_case(ending)))
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;
    use std::fs;
    use std::path::Path;

    use super::pictures_in;

    fn names(folder: &Path) -> Vec<OsString> {
        let found = pictures_in(folder);
        found.iter().filter_map(|path| path.file_name()).map(OsString::from).collect()
    }

    #[test]
    fn finds_pictures_by_content_in_order() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
        place("b.jpg", &[0xFF, 0xD8, 0xFF, 0xE0, 0, 16, b'J', b'F', b'I', b'F']);
        place("a.dat", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
        place(".hidden.jpg", &[0xFF, 0xD8, 0xFF, 0xE0]);
        fs::create_dir(folder.path().join("sub.jpg")).unwrap();
        assert_eq!(names(folder.path()), ["a.dat", "b.jpg"]);
    }

    #[test]
    fn what_is_called_a_picture_is_never_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let place = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
        place("empty.jpg", b"");
        place("noise.JPG", &[7; 5000]);
        place("page.jpeg", b"%PDF-1.7\n");
        for name in ["empty", "noise.bin", "notes.txt"] {
            place(name, &[7; 5000]);
        }
        place("page.pdf", b"%PDF-1.7\n");
        place("film.mov", b"\0\0\0\x08wide\0\0\0\0");
        assert_eq!(names(folder.path()), ["empty.jpg", "noise.JPG", "page.jpeg"]);
    }

    #[test]
    fn a_raw_file_is_told_by_what_lies_far_in() {
        // The mark of a DNG is an entry of the first directory, here behind a thousand bytes.
        let mut bytes = b"II*\0\xe8\x03\0\0".to_vec();
        bytes.resize(1000, 0);
        bytes.extend([1, 0, 0x12, 0xc6, 1, 0, 4, 0, 0, 0, 1, 4, 0, 0]);
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("IMG_1"), bytes).unwrap();
        assert_eq!(names(folder.path()), ["IMG_1"]);
    }

    #[cfg(unix)]
    #[test]
    fn what_cannot_be_opened_stays_in() {
        use std::os::unix::fs::{PermissionsExt, symlink};

        let folder = tempfile::tempdir().unwrap();
        let locked = folder.path().join("locked.jpg");
        fs::write(&locked, [0xFF, 0xD8, 0xFF, 0xE0]).unwrap();
        fs::set_permissions(&locked, fs::Permissions::from_mode(0o000)).unwrap();
        symlink("nowhere", folder.path().join("gone")).unwrap();
        symlink(".", folder.path().join("same.jpg")).unwrap();
        symlink("/dev/null", folder.path().join("device")).unwrap();
        assert_eq!(names(folder.path()), ["gone", "locked.jpg"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_may_not_be_listed_stands_for_itself() {
        use std::os::unix::fs::PermissionsExt;

        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.jpg"), [0xFF, 0xD8, 0xFF, 0xE0]).unwrap();
        let allow = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
        allow(0o300);
        // The superuser may list every folder.
        let expected = if fs::read_dir(folder.path()).is_ok() { "a.jpg" } else { "" };
        let found = pictures_in(folder.path());
        allow(0o700);
        assert_eq!(found, [folder.path().join(expected)]);
    }

    #[test]
    fn what_is_no_folder_stands_for_itself() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(pictures_in(folder.path()), [folder.path()]);
        let missing = folder.path().join("missing.jpg");
        assert_eq!(pictures_in(&missing), [missing.as_path()]);
    }
}
