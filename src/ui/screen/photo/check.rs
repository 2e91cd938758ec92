//! Choosing files and checking them, off the window's thread.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use iced::Task;
use iced::futures::SinkExt;
use iced::futures::channel::mpsc::{Sender, channel};
use iced::futures::executor::block_on;
use iced::widget::image;
use jiff::civil::Date;

use super::Message;
use crate::photo::{Cancel, Context, Preview, Report, check_file, pictures_in, preview};
use crate::rules::rules;

/// News of a check.
#[derive(Debug, Clone)]
pub enum Progress {
    /// That many files will be checked.
    Found(usize),
    /// One file is done.
    Checked {
        /// Where it lies.
        path: PathBuf,
        /// What was found.
        report: Arc<Report>,
        /// The picture, upright, if it could be opened.
        picture: Option<image::Handle>,
    },
    /// All are done.
    Finished,
}

/// Opens the system's file dialog.
/// All files are offered: a HEIC must be choosable to be told why it will not do.
pub(super) fn choose(title: String) -> Task<Message> {
    Task::future(async move {
        let opened = Instant::now();
        let dialog = rfd::AsyncFileDialog::new().set_title(title);
        let files = dialog.pick_files().await.unwrap_or_default();
        let files = files.iter().map(|file| file.path().to_owned()).collect();
        Message::Picked(files, opened.elapsed())
    })
}

/// Checks files one after the other on a thread of its own; a folder stands for the pictures in it. The
/// last news is always [`Progress::Finished`], whatever happens.
pub(super) fn run(files: Vec<PathBuf>, today: Date, cancel: Cancel) -> Task<Progress> {
    on_a_thread(move |out| check(&files, today, &cancel, out)).chain(Task::done(Progress::Finished))
}

/// Opens one picture again, to show it.
pub(super) fn picture(path: PathBuf, cancel: Cancel) -> Task<Option<image::Handle>> {
    on_a_thread(move |mut out| {
        if let Ok(preview) = preview(&path, &rules().photo, &cancel) {
            let _ = send(&mut out, preview.map(handle));
        }
    })
}

/// Does work that takes its time on a thread of its own, so that the window never waits. Where no thread
/// can be had there is no news.
fn on_a_thread<T: Send + 'static>(work: impl FnOnce(Sender<T>) + Send + 'static) -> Task<T> {
    let (out, news) = channel(4);
    match std::thread::Builder::new().name("photo-check".to_owned()).spawn(move || work(out)) {
        Ok(_) => Task::stream(news),
        Err(_) => Task::none(),
    }
}

/// Sends news; `false` when nobody listens any more.
fn send<T>(out: &mut Sender<T>, news: T) -> bool {
    block_on(out.send(news)).is_ok()
}

fn handle(preview: Preview) -> image::Handle {
    image::Handle::from_rgba(preview.width, preview.height, preview.rgba)
}

fn check(files: &[PathBuf], today: Date, cancel: &Cancel, mut out: Sender<Progress>) {
    let context = Context { today, reason: None };
    let files: Vec<PathBuf> = files.iter().flat_map(|file| pictures_in(file)).collect();
    if !send(&mut out, Progress::Found(files.len())) {
        return;
    }
    for path in files {
        let Ok(checked) = check_file(&path, &context, &rules().photo, cancel) else {
            return;
        };
        let picture = checked.preview.map(handle);
        if !send(&mut out, Progress::Checked { path, report: Arc::new(checked.report), picture }) {
            return;
        }
    }
}
