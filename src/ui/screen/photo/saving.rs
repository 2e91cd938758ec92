//! Saving what was made of photos under a name the user chooses, off the window's thread.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use iced::Task;

use super::NO_DIALOG;
use crate::photo::{NotSaved, save_new};

/// How saving ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// It lies there.
    There(PathBuf),
    /// The name led to the photo itself.
    Original,
    /// The system refused.
    Refused,
    /// The system has no dialog to ask for a name.
    NoDialog,
}

/// Asks for a name, beginning with `name`. No news if the user thinks better of it.
pub(super) fn ask<T: Send + 'static>(
    title: String,
    name: String,
    named: fn(PathBuf) -> T,
    ended: fn(Saved) -> T,
) -> Task<T> {
    Task::future(async move {
        let opened = Instant::now();
        let dialog = rfd::AsyncFileDialog::new().set_title(title).set_file_name(name);
        let file = dialog.save_file().await.map(|file| file.path().to_owned());
        (file, opened.elapsed())
    })
    .then(move |(file, open)| match file {
        Some(file) => Task::done(named(file)),
        None if open < NO_DIALOG => Task::done(ended(Saved::NoDialog)),
        None => Task::none(),
    })
}

/// Saves bytes that were made of the photo at `original`, which is never written over.
pub(super) fn save(original: PathBuf, target: PathBuf, bytes: Arc<Vec<u8>>) -> Task<Saved> {
    Task::future(async move {
        let (sent, done) = iced::futures::channel::oneshot::channel();
        let work = move || {
            let _ = sent.send(write(&original, target, &bytes));
        };
        if std::thread::Builder::new().name("photo-save".to_owned()).spawn(work).is_err() {
            return Saved::Refused;
        }
        done.await.unwrap_or(Saved::Refused)
    })
}

fn write(original: &Path, target: PathBuf, bytes: &[u8]) -> Saved {
    match save_new(original, &target, bytes) {
        Ok(()) => Saved::There(target),
        Err(NotSaved::Original) => Saved::Original,
        Err(NotSaved::Io(_)) => Saved::Refused,
    }
}

/// Saves a list of photos, whole or not at all, and over none of them.
pub(super) fn save_list(photos: &[PathBuf], target: PathBuf, list: String) -> Task<Saved> {
    let is_photo = photos.iter().any(|photo| is_same(photo, &target).unwrap_or(false));
    if is_photo {
        Task::done(Saved::Original)
    } else {
        save(PathBuf::new(), target, Arc::new(list.into_bytes()))
    }
}

fn is_same(photo: &Path, target: &Path) -> io::Result<bool> {
    Ok(fs::canonicalize(photo)? == fs::canonicalize(target)?)
}
