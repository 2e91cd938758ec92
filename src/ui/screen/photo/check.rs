//! Choosing files and checking them, off the window's thread.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use iced::Task;
use iced::futures::SinkExt;
use iced::futures::channel::mpsc::{Sender, channel};
use iced::futures::executor::block_on;
use iced::widget::image;

use super::Message;
use crate::photo::{
    Cancel, Checked, Context, NotPrinted, Paper, Preview, Region, Report, Sheet, check_file, check_many,
    pictures_in, preview, sheet_of,
};
use crate::rules::rules;

/// Longest side of a picture in the table, in px: enough at the largest size of text.
const THUMBNAIL_PX: u32 = 128;

/// News of a check.
#[derive(Debug, Clone)]
pub enum Progress {
    /// That many files will be checked.
    Found(usize),
    /// One file is done. Which comes first is a matter of chance.
    Checked {
        /// Its number among those found.
        index: usize,
        /// Where it lies.
        path: PathBuf,
        /// What was found.
        report: Arc<Report>,
        /// The picture, upright, if it could be opened.
        picture: Option<image::Handle>,
        /// The same, small, where there are several.
        thumbnail: Option<image::Handle>,
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

/// Checks files off the window's thread, several at a time; a folder stands for the pictures in it. The
/// last news is always [`Progress::Finished`], whatever happens.
pub(super) fn run(files: Vec<PathBuf>, context: Context, cancel: Cancel) -> Task<Progress> {
    on_a_thread(move |out| check(&files, &context, &cancel, out)).chain(Task::done(Progress::Finished))
}

/// Opens one picture again, to show it.
pub(super) fn picture(path: PathBuf, cancel: Cancel) -> Task<Option<image::Handle>> {
    on_a_thread(move |mut out| {
        if let Ok(preview) = preview(&path, &rules().photo, &cancel) {
            let _ = send(&mut out, preview.map(handle));
        }
    })
}

/// Makes a sheet of prints of a photo.
pub(super) fn sheet(
    path: PathBuf,
    frame: Region,
    paper: Paper,
    cancel: Cancel,
) -> Task<std::result::Result<Sheet, NotPrinted>> {
    on_a_thread(move |mut out| {
        if let Ok(sheet) = sheet_of(&path, frame, paper, &rules().photo, &cancel) {
            let _ = send(&mut out, sheet);
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

pub(super) fn handle(preview: Preview) -> image::Handle {
    image::Handle::from_rgba(preview.width, preview.height, preview.rgba)
}

fn check(files: &[PathBuf], context: &Context, cancel: &Cancel, mut out: Sender<Progress>) {
    let files: Vec<PathBuf> = files.iter().flat_map(|file| pictures_in(file)).collect();
    if !send(&mut out, Progress::Found(files.len())) {
        return;
    }
    let check = |path: &Path| check_file(path, context, &rules().photo, cancel);
    let tell = |index: usize, checked: Checked| {
        let Some(path) = files.get(index).cloned() else { return ControlFlow::Continue(()) };
        let small = checked.preview.as_ref().filter(|_| files.len() > 1);
        let thumbnail = small.and_then(|preview| preview.shrunk(THUMBNAIL_PX)).map(handle);
        // In a table only the first is shown large, should it be asked for.
        let picture = checked.preview.map(handle);
        let report = Arc::new(checked.report);
        let news = Progress::Checked { index, path, report, picture, thumbnail };
        if send(&mut out, news) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    // A check that was cancelled has no more to say.
    let _ = check_many(&files, cancel, check, tell);
}
