//! Saving what was made under a name the user chooses, off the window's thread.

use std::collections::HashSet;
use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::{Element, Task};

use crate::photo::{NotSaved, save_new};
use crate::ui::kit::{Kit, Tone};

/// A dialog of the system that is gone so soon was never seen.
pub(super) const NO_DIALOG: Duration = Duration::from_millis(300);

/// How saving ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// It lies there.
    There(PathBuf),
    /// The name led to a photo itself.
    Original,
    /// There is no room on the disk.
    Full,
    /// This user may not write there.
    Denied,
    /// The system refused for another reason.
    Refused,
    /// The system showed no dialog to choose a name in.
    NoDialog,
}

/// Asks for a name, beginning with `name`; nothing if the user thinks better of it. The message is `named`
/// with what was chosen, or `ended` where nobody could be asked.
pub(super) fn ask<Message: Send + 'static>(
    title: String,
    name: String,
    named: impl Fn(PathBuf) -> Message + Send + 'static,
    ended: impl Fn(Saved) -> Message + Send + 'static,
) -> Task<Message> {
    let asked = async move {
        let opened = Instant::now();
        let dialog = rfd::AsyncFileDialog::new().set_title(title).set_file_name(name);
        let target = dialog.save_file().await.map(|file| file.path().to_owned());
        (target, opened.elapsed())
    };
    Task::future(asked).then(move |(target, open)| match target {
        Some(target) => Task::done(named(target)),
        None if open < NO_DIALOG => Task::done(ended(Saved::NoDialog)),
        None => Task::none(),
    })
}

/// Saves bytes that were made of the photos at `originals`, whole or not at all, and over none of them. A name
/// without an ending gets `ending`, unless a file of that name is there already: about that one nobody was asked.
pub(super) fn save(
    originals: HashSet<PathBuf>,
    target: PathBuf,
    ending: &'static str,
    bytes: Arc<Vec<u8>>,
) -> Task<Saved> {
    Task::future(async move {
        let (sent, done) = iced::futures::channel::oneshot::channel();
        let work = move || {
            let _ = sent.send(write(&originals, with_ending(target, ending), &bytes));
        };
        if std::thread::Builder::new().name("save".to_owned()).spawn(work).is_err() {
            return Saved::Refused;
        }
        done.await.unwrap_or(Saved::Refused)
    })
}

fn with_ending(target: PathBuf, ending: &str) -> PathBuf {
    let named = target.with_extension(ending);
    if target.extension().is_some() || named.exists() { target } else { named }
}

fn write(originals: &HashSet<PathBuf>, target: PathBuf, bytes: &[u8]) -> Saved {
    match save_new(originals, &target, bytes) {
        Ok(()) => Saved::There(target),
        Err(NotSaved::Original) => Saved::Original,
        Err(NotSaved::Io(error)) => why(error.kind()),
    }
}

fn why(error: ErrorKind) -> Saved {
    match error {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Saved::Full,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Saved::Denied,
        _ => Saved::Refused,
    }
}

/// Where something was saved, and what is next, or why it was not.
pub(super) fn saved_notice<'a, Message: 'a>(kit: Kit<'a>, saved: &Saved, next: &str) -> Element<'a, Message> {
    let l10n = kit.l10n;
    match saved {
        Saved::There(path) => {
            let path = crate::i18n::harmless(&path.to_string_lossy()).into_owned();
            let title = kit.notice(Tone::Good, &l10n.save_done(), next);
            kit.group([title, kit.foreign(&path)])
        }
        Saved::Original => kit.notice(Tone::Look, &l10n.save_original(), ""),
        Saved::Full => kit.notice(Tone::Bad, &l10n.save_full(), ""),
        Saved::Denied => kit.notice(Tone::Bad, &l10n.save_denied(), ""),
        Saved::Refused => kit.notice(Tone::Bad, &l10n.save_refused(), ""),
        Saved::NoDialog => kit.notice(Tone::Look, &l10n.photo_dialog_missing(), ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gets_an_ending_where_that_takes_nobodys_place() {
        let folder = tempfile::tempdir().unwrap();
        let named = |name: &str| with_ending(folder.path().join(name), "csv");
        assert_eq!(named("list"), folder.path().join("list.csv"));
        assert_eq!(named("list.txt"), folder.path().join("list.txt"));
        std::fs::write(folder.path().join("list.csv"), "another").unwrap();
        assert_eq!(named("list"), folder.path().join("list"));
    }

    #[test]
    fn what_the_user_can_do_something_about_is_told_apart() {
        for (error, expected) in [
            (ErrorKind::StorageFull, Saved::Full),
            (ErrorKind::QuotaExceeded, Saved::Full),
            (ErrorKind::PermissionDenied, Saved::Denied),
            (ErrorKind::ReadOnlyFilesystem, Saved::Denied),
            (ErrorKind::NotFound, Saved::Refused),
        ] {
            assert_eq!(why(error), expected, "{error:?}");
        }
    }

    /// A disk that is full, where the system has one to try.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_told_by_the_system_itself() {
        let Err(error) = std::fs::write("/dev/full", "list") else { return };
        assert_eq!(why(error.kind()), Saved::Full);
    }
}
