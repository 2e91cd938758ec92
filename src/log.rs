//! A small log of failed starts, for the user to send along with a question.
//!
//! It holds the time, the program's version, the system, and where in the program it failed; of the
//! message only what stands in the program's own text. Nothing the user typed, read or named can
//! get into it: a message put together while running is left out.
//!
//! Nothing here fails or panics: where nothing can be written, nothing is.

use std::any::Any;
use std::borrow::Cow;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::panic::{self, Location};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{SystemTime, UNIX_EPOCH};

/// Largest log, in bytes. One full log is kept beside the present one, so twice this at most.
pub const MAX_BYTES: u64 = 64 * 1024;

const NAME: &str = "temoto.log";
const PREVIOUS: &str = "temoto.previous.log";
/// The folders within that for temporary files: `temoto-1` and so on.
const TEMPORARY: &str = "temoto";
/// How many of them are tried.
const TEMPORARY_MAX: u8 = 9;
/// Longest message or location in an entry, in characters.
const TEXT_MAX_CHARS: usize = 300;

/// Where this run writes; set once.
static LOG: OnceLock<Option<PathBuf>> = OnceLock::new();

/// Chooses where to write and has every panic written there. Call it before anything else.
///
/// The log is `temoto.log` in the folder, or in a folder for temporary files where that one is
/// missing or may not be written to. Returns its path, to be shown when the start fails; `None` if
/// there is no place for it. Later calls change nothing and return the same.
pub fn start(folder: Option<&Path>) -> Option<&'static Path> {
    LOG.get_or_init(|| {
        let path = choose(folder, temporary());
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            write(&entry(message(panic.payload()), panic.location()));
            // The usual report shows the whole message, and what goes to the terminal may be kept
            // by the system. Only those who build the program see it.
            if cfg!(debug_assertions) {
                before(panic);
            }
        }));
        path
    })
    .as_deref()
}

/// Writes that a step of the start failed in a foreseen way. The step is a text of the program.
#[track_caller]
pub fn failure(step: &'static str) {
    write(&entry(step, Some(Location::caller())));
}

/// Removes the log from the folder and from that for temporary files. A later failure starts it anew.
///
/// # Errors
/// The first file that could not be removed, after the others were.
pub fn delete(folder: Option<&Path>) -> io::Result<()> {
    let mut outcome = Ok(());
    let ours = temporary().filter(|folder| ours_alone(folder));
    for folder in folder.map(Path::to_path_buf).into_iter().chain(ours) {
        for name in [NAME, PREVIOUS] {
            match fs::remove_file(folder.join(name)) {
                Err(error) if !absent(&error) => outcome = outcome.and(Err(error)),
                _ => {}
            }
        }
    }
    outcome
}

fn absent(error: &io::Error) -> bool {
    use io::ErrorKind as Kind;
    matches!(error.kind(), Kind::NotFound | Kind::NotADirectory)
}

/// The folders for temporary files that may be ours. More than one, since on Unix the first may
/// belong to another user of the computer.
fn temporary() -> impl Iterator<Item = PathBuf> {
    let above = std::env::temp_dir();
    (1..=TEMPORARY_MAX).map(move |number| above.join(format!("{TEMPORARY}-{number}")))
}

/// Whether a folder is there and nobody else may enter it: on Unix the one above is often
/// everybody's, and someone may have laid a trap.
fn ours_alone(folder: &Path) -> bool {
    #[cfg(unix)]
    let private = |found: fs::Metadata| {
        use std::os::unix::fs::PermissionsExt;
        found.is_dir() && found.permissions().mode().trailing_zeros() >= 6
    };
    #[cfg(not(unix))]
    let private = |found: fs::Metadata| found.is_dir();
    fs::symlink_metadata(folder).is_ok_and(private) && fs::read_dir(folder).is_ok()
}

/// The log in the first place that can be written to.
fn choose(folder: Option<&Path>, temporary: impl Iterator<Item = PathBuf>) -> Option<PathBuf> {
    let log = |folder: &Path| Some(folder.join(NAME)).filter(|path| open(path).is_ok());
    folder.and_then(log).or_else(|| {
        temporary
            .filter(|folder| {
                let _ = make(folder, false);
                ours_alone(folder)
            })
            .find_map(|folder| log(&folder))
    })
}

/// Makes a folder, on Unix for this user's eyes only.
fn make(folder: &Path, recursive: bool) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(recursive);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Opens the log to write at its end, making it and its folder if need be.
fn open(path: &Path) -> io::Result<File> {
    // Opening a pipe would wait for its other end.
    if fs::symlink_metadata(path).is_ok_and(|found| !found.is_file()) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    if let Some(folder) = path.parent() {
        make(folder, true)?;
    }
    options.open(path)
}

fn write(entry: &str) {
    if let Some(Some(path)) = LOG.get() {
        let _ = append(path, entry);
    }
    let _ = io::stderr().write_all(entry.as_bytes());
}

/// Adds an entry whole; a log that would grow too long becomes the previous one first.
fn append(path: &Path, entry: &str) -> io::Result<()> {
    let added = u64::try_from(entry.len()).unwrap_or(MAX_BYTES);
    let present = fs::metadata(path).map_or(0, |found| found.len());
    if present.saturating_add(added) > MAX_BYTES {
        fs::rename(path, path.with_file_name(PREVIOUS))?;
    }
    open(path)?.write_all(entry.as_bytes())
}

fn entry(message: &str, location: Option<&Location<'_>>) -> String {
    let (file, line) = location.map_or((Cow::Borrowed("?"), 0), |place| (source(place.file()), place.line()));
    let message: String = message
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .take(TEXT_MAX_CHARS)
        .collect();
    format!(
        "{} temoto {} {} {} {file}:{line} {message}\n",
        now(),
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
    )
}

/// The message, if it is a text of the program.
fn message(payload: &(dyn Any + Send)) -> &'static str {
    let beginning = |text: &String| BEGINNINGS.iter().copied().find(|known| text.starts_with(known));
    payload
        .downcast_ref::<&'static str>()
        .copied()
        .or_else(|| payload.downcast_ref::<String>().and_then(beginning))
        .unwrap_or("(message not kept)")
}

/// Beginnings of messages of the toolkit that say which step of a start failed. What follows them may name
/// files or addresses and is left out.
const BEGINNINGS: &[&str] = &["Create event loop", "Create window", "Create compositor", "Create renderer"];

/// A source file without the folders of the computer that built the program: from the folder above
/// the last `src` on, or as it is when that is all there is.
fn source(file: &str) -> Cow<'_, str> {
    let parts: Vec<&str> = file.split(['/', '\\']).collect();
    let from = parts
        .iter()
        .rposition(|part| *part == "src")
        .map_or(parts.len().saturating_sub(1), |found| found.saturating_sub(1));
    let short = parts.get(from..).unwrap_or_default().join("/");
    Cow::Owned(short.chars().take(TEXT_MAX_CHARS).collect())
}

/// The time in UTC to the second, or nothing where the clock is not to be believed.
fn now() -> String {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| i64::try_from(since.as_secs()).ok())
        .and_then(|second| jiff::Timestamp::from_second(second).ok())
        .map_or_else(|| "-".to_owned(), |time| time.to_string())
}

#[cfg(test)]
mod tests {
    use std::iter::{empty, once};

    use super::*;

    #[test]
    fn source_files_lose_the_builders_folders() {
        for (file, short) in [
            ("src/ui/app.rs", "src/ui/app.rs"),
            ("/home/taro/temoto/src/main.rs", "temoto/src/main.rs"),
            (r"C:\Users\taro\.cargo\registry\src\index-1\iced-0.14.0\src\lib.rs", "iced-0.14.0/src/lib.rs"),
            ("/rustc/59807616e/library/core/src/option.rs", "core/src/option.rs"),
            ("/home/taro/build.rs", "build.rs"),
            ("", ""),
        ] {
            assert_eq!(source(file), short);
        }
    }

    #[test]
    fn only_the_programs_own_words_are_kept() {
        assert_eq!(message(&"index out of range"), "index out of range");
        assert_eq!(message(&"1234".to_owned()), "(message not kept)");
        assert_eq!(message(&1234_u16), "(message not kept)");
    }

    #[test]
    fn an_entry_is_one_bounded_line() {
        let line = entry(&format!("one\ntwo{}", "x".repeat(5000)), None);
        assert_eq!(line.matches('\n').count(), 1);
        assert!(line.ends_with("x\n") && line.len() < 500);
        assert!(line.contains(" ?:0 one two"));
        let date = &now()[..10];
        assert!(date.parse::<jiff::civil::Date>().is_ok(), "{date}");
    }

    #[test]
    fn the_log_stays_small() {
        let folder = tempfile::tempdir().unwrap();
        let path = choose(Some(folder.path()), empty()).unwrap();
        let entry = format!("{}\n", "x".repeat(999));
        for _ in 0..200 {
            append(&path, &entry).unwrap();
        }
        let mut total = 0;
        for file in fs::read_dir(folder.path()).unwrap() {
            let bytes = file.unwrap().metadata().unwrap().len();
            assert!((1..=MAX_BYTES).contains(&bytes));
            total += bytes;
        }
        assert!(total > MAX_BYTES, "the previous log is kept");
    }

    #[test]
    fn another_folder_is_found_when_the_first_fails() {
        let folder = tempfile::tempdir().unwrap();
        let blocked = folder.path().join("a file");
        fs::write(&blocked, "").unwrap();
        let second = folder.path().join("second");
        let log = Some(second.join(NAME));
        assert_eq!(choose(Some(&blocked), once(second.clone())), log);
        assert_eq!(choose(None, [blocked.clone(), second].into_iter()), log);
        assert_eq!(choose(Some(&blocked), empty()), None);
        assert_eq!(choose(Some(&blocked), once(blocked.clone())), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let victim = folder.path().join("victim");
        std::os::unix::fs::symlink(&victim, folder.path().join(NAME)).unwrap();
        assert_eq!(choose(Some(folder.path()), empty()), None);
        assert!(!victim.exists());
    }

    #[test]
    fn of_a_message_put_together_only_a_known_beginning_is_kept() {
        let boxed = |text: &str| -> Box<dyn Any + Send> { Box::new(text.to_owned()) };
        assert_eq!(message(&*boxed("Create event loop: /home/taro/x")), "Create event loop");
        assert_eq!(message(&*boxed("1234 at /home/taro")), "(message not kept)");
    }
}
