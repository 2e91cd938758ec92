//! The files of the saved state: reading them, setting them aside, replacing them whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;
use toml::Table;

use super::{SCHEMA, SaveError, state};

/// The saved state.
pub(super) const STATE: &str = "state.toml";
/// The version before it.
pub(super) const PREVIOUS: &str = "state.previous.toml";

/// A file that cannot be read is kept as `state.damaged-<n>.toml`.
const ASIDE: (&str, &str) = ("state.damaged-", ".toml");
/// Files in the making, left behind only when the computer stops halfway.
const UNFINISHED: (&str, &str) = (".state-", ".tmp");
/// Most damaged files that are kept; after that nothing is saved rather than one lost.
const ASIDE_MAX: u32 = 999;
/// Largest file that is believed, in bytes: a thousand times what a family needs.
const MAX_BYTES: u64 = 1 << 20;

/// What is at a path.
pub(super) enum Content {
    /// No file.
    Missing,
    /// A table with at least one value, in a layout we know.
    Good(Document),
    /// A table of a newer layout, with its number.
    Newer(Document, u64),
    /// Empty, not text, not TOML, or larger than [`MAX_BYTES`].
    Damaged,
    /// The system refuses.
    Unreadable(io::ErrorKind),
}

/// A file that could be read.
pub(super) struct Document {
    bytes: Vec<u8>,
    /// Its values.
    pub(super) table: Table,
}

/// Reads a file; changes nothing.
pub(super) fn read(path: &Path) -> Content {
    use io::ErrorKind as Kind;
    match read_bytes(path) {
        Ok(Some(bytes)) => parse(bytes),
        Ok(None) => Content::Damaged,
        Err(error) => match error.kind() {
            Kind::NotFound | Kind::NotADirectory => Content::Missing,
            kind => Content::Unreadable(kind),
        },
    }
}

/// `None` if the file is too large.
fn read_bytes(path: &Path) -> io::Result<Option<Vec<u8>>> {
    // Opening a pipe would wait for its other end.
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    let mut file = File::open(path)?.take(MAX_BYTES + 1);
    let length = file.read_to_end(&mut bytes)?;
    Ok(u64::try_from(length).is_ok_and(|length| length <= MAX_BYTES).then_some(bytes))
}

fn parse(bytes: Vec<u8>) -> Content {
    // The parser's message quotes the file, so it is not passed on.
    let table = std::str::from_utf8(&bytes).ok().and_then(|text| text.parse::<Table>().ok());
    match table {
        // A file cut to nothing is valid TOML, and the commonest damage.
        Some(table) if !table.is_empty() => match state::schema(&table) {
            Some(found) if found > SCHEMA.into() => Content::Newer(Document { bytes, table }, found),
            _ => Content::Good(Document { bytes, table }),
        },
        _ => Content::Damaged,
    }
}

/// Moves a file to the first free name for damaged ones and returns that.
pub(super) fn set_aside(path: &Path) -> io::Result<PathBuf> {
    for number in 1..=ASIDE_MAX {
        let target = path.with_file_name(format!("{}{number}{}", ASIDE.0, ASIDE.1));
        // Taking the name first makes sure that nothing is renamed over.
        match OpenOptions::new().write(true).create_new(true).open(&target) {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(error),
        }
        return match fs::rename(path, &target) {
            Ok(()) => Ok(target),
            Err(error) => {
                let _ = fs::remove_file(&target);
                Err(error)
            }
        };
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Puts new text in the place of the saved state. A stop at any point leaves the old or the new
/// state whole, and the old one is kept as the previous version. Where nothing changed, nothing is
/// written, so that the previous version stays a different one.
pub(super) fn replace(folder: &Path, text: &str) -> Result<(), SaveError> {
    if u64::try_from(text.len()).is_ok_and(|length| length > MAX_BYTES) {
        return Err(io::Error::from(io::ErrorKind::FileTooLarge).into());
    }
    let state = folder.join(STATE);
    let present = read(&state);
    match &present {
        Content::Good(old) if old.bytes == text.as_bytes() => return Ok(()),
        Content::Newer(..) => return Err(SaveError::NewerSchema),
        Content::Unreadable(_) => return Err(SaveError::Unreadable),
        Content::Good(_) | Content::Damaged | Content::Missing => {}
    }
    // All of it is on the disk before the first name changes.
    let new = write(folder, text.as_bytes())?;
    match present {
        Content::Good(old) => keep_previous(folder, &old)?,
        Content::Damaged => drop(set_aside(&state)?),
        Content::Missing | Content::Newer(..) | Content::Unreadable(_) => {}
    }
    rename(new, &state)?;
    sync_folder(folder)?;
    Ok(())
}

/// Puts text in a file of that name beside the state, whole or not at all.
pub(super) fn write_beside(folder: &Path, name: &str, text: &str) -> Result<(), SaveError> {
    rename(write(folder, text.as_bytes())?, &folder.join(name))?;
    sync_folder(folder)?;
    Ok(())
}

/// Makes the present state the previous one, by a copy: the present one stays in its place.
fn keep_previous(folder: &Path, present: &Document) -> Result<(), SaveError> {
    let previous = folder.join(PREVIOUS);
    match read(&previous) {
        Content::Good(old) if old.bytes == present.bytes => return Ok(()),
        Content::Good(_) | Content::Missing => {}
        Content::Newer(..) | Content::Damaged => drop(set_aside(&previous)?),
        Content::Unreadable(_) => return Err(SaveError::Unreadable),
    }
    rename(write(folder, &present.bytes)?, &previous)?;
    Ok(())
}

/// A new empty file in the folder, for this user's eyes only, gone when dropped.
pub(super) fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(UNFINISHED.0).suffix(UNFINISHED.1).tempfile_in(folder)
}

fn write(folder: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file = temporary(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Renames over whatever has that name. On Windows a virus scanner may hold a new file for a moment.
fn rename(mut file: NamedTempFile, target: &Path) -> io::Result<()> {
    let mut tries = if cfg!(windows) { 10 } else { 1 };
    loop {
        tries -= 1;
        match file.persist(target) {
            Ok(_) => return Ok(()),
            Err(failure) if tries > 0 && failure.error.kind() == io::ErrorKind::PermissionDenied => {
                file = failure.file;
                std::thread::sleep(std::time::Duration::from_millis(20));
            }
            Err(failure) => return Err(failure.error),
        }
    }
}

/// Has the changed names reach the disk. Only Unix needs it, and some network folders cannot.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(());
    }
    use io::ErrorKind as Kind;
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Err(error) if !matches!(error.kind(), Kind::InvalidInput | Kind::Unsupported) => Err(error),
        _ => Ok(()),
    }
}

/// Removes what a stop halfway left behind. A failure does no harm.
pub(super) fn remove_leftovers(folder: &Path) {
    for path in named_like(folder, UNFINISHED).unwrap_or_default() {
        let _ = fs::remove_file(path);
    }
}

/// Removes every file this module makes, as far as it can, and then tells of the first failure.
pub(super) fn remove_all(folder: &Path) -> io::Result<()> {
    let mut paths = vec![folder.join(PREVIOUS)];
    paths.extend(named_like(folder, ASIDE)?);
    paths.extend(named_like(folder, UNFINISHED)?);
    paths.push(folder.join(super::reminded::REMINDED));
    paths.push(folder.join(STATE));
    let mut outcome = Ok(());
    for path in paths {
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                outcome = outcome.and(Err(error));
            }
            _ => {}
        }
    }
    outcome?;
    match sync_folder(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        synced => synced,
    }
}

/// The files of a folder whose names begin and end so.
fn named_like(folder: &Path, (begin, end): (&str, &str)) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(found),
        entries => entries?,
    };
    for entry in entries {
        let entry = entry?;
        let fits = entry
            .file_name()
            .to_str()
            .is_some_and(|name| name.strip_prefix(begin).is_some_and(|rest| rest.ends_with(end)));
        if fits {
            found.push(entry.path());
        }
    }
    Ok(found)
}
