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

use super::{Message, Picture};
use crate::photo::{
    Cancel, Checked, Context, NotPrinted, Paper, Preview, Region, Reopened, Report, Sheet, Stamp, check_file,
    check_many, pictures_in, reopen, sheet_of,
};
use crate::rules::rules;

/// Longest side of a picture in the table, in px: enough at the largest size of text.
const THUMBNAIL_PX: u32 = 128;

/// News of a check.
#[derive(Debug, Clone)]
pub enum Progress {
    /// These files will be checked.
    Found(Arc<[PathBuf]>),
    /// One file is done. Which comes first is a matter of chance.
    Checked {
        /// Its number among those found.
        index: usize,
        /// Where it lies.
        path: PathBuf,
        /// What was found.
        report: Arc<Report>,
        /// By what the file is known again.
        stamp: Option<Stamp>,
        /// The picture, upright.
        picture: Picture,
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

/// A photo that was opened again.
#[derive(Debug, Clone)]
pub enum Opened {
    /// The file is as it was: its picture.
    Same(Picture),
    /// It was written anew since it was checked, and checked again.
    Changed {
        /// What was found.
        report: Arc<Report>,
        /// By what the file is known again.
        stamp: Option<Stamp>,
        /// The picture, upright.
        picture: Picture,
        /// The same, small.
        thumbnail: Option<image::Handle>,
    },
}

/// Checks files off the window's thread, several at a time; a folder stands for the pictures in it. Only the
/// picture of the file with the number `shown` is kept. The last news is always [`Progress::Finished`],
/// whatever happens.
pub(super) fn run(files: Vec<PathBuf>, shown: usize, context: Context, cancel: Cancel) -> Task<Progress> {
    on_a_thread(move |out| check(&files, shown, &context, &cancel, out)).chain(Task::done(Progress::Finished))
}

/// Opens one picture again, to show it.
pub(super) fn picture(path: PathBuf, stamp: Option<Stamp>, context: Context, cancel: Cancel) -> Task<Opened> {
    on_a_thread(move |mut out| {
        let opened = match reopen(&path, stamp, &context, &rules().photo, &cancel) {
            Ok(Reopened::Same(preview)) => Opened::Same(preview.map(handle).into()),
            Ok(Reopened::Changed(checked)) => Opened::Changed {
                report: Arc::new(checked.report),
                stamp: checked.stamp,
                thumbnail: checked.preview.as_ref().and_then(thumbnail),
                picture: checked.preview.map(handle).into(),
            },
            Err(_) => return,
        };
        let _ = send(&mut out, opened);
    })
}

/// Makes a sheet of prints of a photo.
pub(super) fn sheet(
    path: PathBuf,
    stamp: Option<Stamp>,
    frame: Region,
    paper: Paper,
    cancel: Cancel,
) -> Task<std::result::Result<Sheet, NotPrinted>> {
    on_a_thread(move |mut out| {
        if let Ok(sheet) = sheet_of(&path, stamp, frame, paper, &rules().photo, &cancel) {
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

/// The picture for the table.
fn thumbnail(preview: &Preview) -> Option<image::Handle> {
    preview.shrunk(THUMBNAIL_PX).map(handle)
}

fn check(files: &[PathBuf], shown: usize, context: &Context, cancel: &Cancel, mut out: Sender<Progress>) {
    let files: Arc<[PathBuf]> =
        files.iter().take_while(|_| cancel.ok().is_ok()).flat_map(|file| pictures_in(file)).collect();
    if cancel.ok().is_err() || !send(&mut out, Progress::Found(Arc::clone(&files))) {
        return;
    }
    let check = |path: &Path| check_file(path, context, &rules().photo, cancel);
    let tell = |index: usize, checked: Checked| {
        let Some(path) = files.get(index).cloned() else { return ControlFlow::Continue(()) };
        let thumbnail = checked.preview.as_ref().filter(|_| files.len() > 1).and_then(thumbnail);
        let picture = match checked.preview {
            // A hundred pictures may wait to be heard of: a window that is busy must not fill the memory.
            Some(_) if index != shown => Picture::Away,
            preview => preview.map(handle).into(),
        };
        let (report, stamp) = (Arc::new(checked.report), checked.stamp);
        let news = Progress::Checked { index, path, report, stamp, picture, thumbnail };
        if send(&mut out, news) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    // A check that was cancelled has no more to say.
    let _ = check_many(&files, cancel, check, tell);
}
