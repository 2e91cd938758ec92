//! From a photo's file to its sheet of prints.

use std::path::Path;

use super::context::{Cancel, Cancelled};
use super::file::{Jpeg, contain};
use super::place::Region;
use super::read::{self, Stamp};
use super::sheet::{MEMORY, Paper, Sheet, print_turned};
use crate::rules::PhotoRules;

/// Why no sheet was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPrinted {
    /// The photo cannot be opened any more.
    #[error("the photo cannot be opened")]
    NotOpened,
    /// It is another file by now than the one that was checked.
    #[error("the photo has changed since it was checked")]
    Changed,
    /// The sheet could not be made of it.
    #[error("the sheet could not be made")]
    NotMade,
}

/// A sheet of prints for the paper form, of the photo in a file at its full size; `stamp` is that of the check.
/// `frame` is the part of the upright picture that is printed. Memory is bounded as for a check, and waited for.
///
/// # Errors
/// [`Cancelled`] if `cancel` was thrown before the end; inside, why there is no sheet.
pub fn sheet_of(
    path: &Path,
    stamp: Option<Stamp>,
    frame: Region,
    paper: Paper,
    rules: &PhotoRules,
    cancel: &Cancel,
) -> Result<Result<Sheet, NotPrinted>, Cancelled> {
    let make = || {
        cancel.ok()?;
        let Ok(contents) = read::read(path) else { return Ok(Err(NotPrinted::NotOpened)) };
        if stamp != Some(contents.stamp()) {
            return Ok(Err(NotPrinted::Changed));
        }
        let Some(jpeg) = Jpeg::of(&contents) else { return Ok(Err(NotPrinted::NotOpened)) };
        let (_, picture) = jpeg.open_for(MEMORY, rules, cancel)?;
        let Some(picture) = picture else { return Ok(Err(NotPrinted::NotOpened)) };
        cancel.ok()?;
        let sheet = print_turned(&picture.rgb, jpeg.orientation(), frame, paper, rules);
        cancel.ok()?;
        Ok(sheet.map_err(|_| NotPrinted::NotMade))
    };
    contain(make).unwrap_or(Ok(Err(NotPrinted::NotMade)))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::rules::rules;

    const FRAME: Region = Region { left: 0.2, top: 0.1, right: 0.8, bottom: 0.7 };

    fn portrait() -> Vec<u8> {
        fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos/portrait.jpg")).unwrap()
    }

    fn stamp(path: &Path) -> Option<Stamp> {
        Some(read::read(path).unwrap().stamp())
    }

    fn of(bytes: &[u8], cancel: &Cancel) -> Result<Result<Sheet, NotPrinted>, Cancelled> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("photo.jpg");
        fs::write(&path, bytes).unwrap();
        let sheet = sheet_of(&path, stamp(&path), FRAME, Paper::L, &rules().photo, cancel);
        assert_eq!(fs::read(&path).unwrap(), bytes, "the photo is only read");
        sheet
    }

    /// The mean difference of two sheets as they are shown, 0 to 255.
    fn apart(one: &Sheet, other: &Sheet) -> f64 {
        let (one, other) = (&one.preview.rgba, &other.preview.rgba);
        assert_eq!(one.len(), other.len());
        let sum: u64 = one.iter().zip(other).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
        sum as f64 / one.len() as f64
    }

    #[test]
    fn a_photo_that_is_stored_on_its_side_is_printed_upright() {
        // As phones do it: the pixels on their side, and an EXIF block that says so.
        let upright = portrait();
        let mut lying = std::io::Cursor::new(Vec::new());
        let picture = image::load_from_memory(&upright).unwrap();
        picture.rotate270().write_to(&mut lying, image::ImageFormat::Jpeg).unwrap();
        let lying = lying.into_inner();
        let mut turned = lying[..2].to_vec();
        turned.extend(
            b"\xFF\xE1\x00\x22Exif\0\0II\x2A\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0",
        );
        turned.extend(&lying[2..]);
        let sheet = |bytes: &[u8]| of(bytes, &Cancel::new()).unwrap().unwrap();
        let (expected, found, wrong) = (sheet(&upright), sheet(&turned), sheet(&lying));
        assert!(apart(&expected, &found) < 2.0, "{}", apart(&expected, &found));
        assert!(apart(&expected, &wrong) > 8.0, "without the note it lies on its side");
    }

    #[test]
    fn what_cannot_be_opened_is_told() {
        let not_opened = |bytes: &[u8]| of(bytes, &Cancel::new()).unwrap().unwrap_err();
        assert_eq!(not_opened(b"no picture"), NotPrinted::NotOpened);
        assert_eq!(not_opened(b"\x89PNG\r\n\x1a\n"), NotPrinted::NotOpened);
        assert_eq!(not_opened(b"\xFF\xD8\xFF\xD9"), NotPrinted::NotOpened);
        let gone = sheet_of(Path::new("gone.jpg"), None, FRAME, Paper::L, &rules().photo, &Cancel::new());
        assert_eq!(gone.unwrap().unwrap_err(), NotPrinted::NotOpened);
    }

    #[test]
    fn another_photo_of_the_same_name_is_not_cut_by_the_frame_of_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("photo.jpg");
        fs::write(&path, portrait()).unwrap();
        let checked = stamp(&path);
        fs::write(&path, [portrait(), vec![0]].concat()).unwrap();
        let sheet = sheet_of(&path, checked, FRAME, Paper::L, &rules().photo, &Cancel::new());
        assert_eq!(sheet.unwrap().unwrap_err(), NotPrinted::Changed);
    }

    #[test]
    fn a_frame_beside_the_photo_makes_no_sheet() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("photo.jpg");
        fs::write(&path, portrait()).unwrap();
        let beside = Region { left: 1.5, right: 2.0, ..FRAME };
        let sheet = sheet_of(&path, stamp(&path), beside, Paper::L, &rules().photo, &Cancel::new());
        assert_eq!(sheet.unwrap().unwrap_err(), NotPrinted::NotMade);
    }

    #[test]
    fn it_can_be_stopped() {
        let cancel = Cancel::new();
        cancel.cancel();
        assert_eq!(of(&portrait(), &cancel).unwrap_err(), Cancelled);
    }
}
