//! What can happen on the photo page.

use std::path::PathBuf;
use std::time::Duration;

use super::{Opened, PrintMessage, Progress, Saved};
use crate::photo::{EyeQuestion, Reason};
use crate::ui::kit::{Pointing, Sort};

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// “Choose a photo” was pressed.
    Choose,
    /// The file dialog ended: the files, and how long it was open.
    Picked(Vec<PathBuf>, Duration),
    /// A file was dropped on the window.
    Dropped(PathBuf),
    /// The check has news. The number tells which check, so that news of an old one is dropped.
    Progress(u64, Progress),
    /// “Cancel” was pressed.
    Cancel,
    /// One of several results was chosen, by the number of its file.
    Show(usize),
    /// The photo that is shown was opened again. The numbers tell of which check and which file.
    Opened(u64, usize, Opened),
    /// The pointer came to a finding that has a place on the picture, or left it.
    Point(Pointing),
    /// Such a finding was pressed: it stays lit until it is pressed again.
    Pin(usize),
    /// The list of what is fine was asked for, or folded away.
    ShowFine(bool),
    /// The list of points to look at by eye was asked for.
    ShowEye,
    /// A point to look at by eye was ticked for the photo that is shown, or its tick removed.
    Tick(EyeQuestion, bool),
    /// A part of the page that stands for itself was asked for.
    Open(Part),
    /// That part was left.
    Close,
    /// All photos were asked for again, while one of several is shown.
    ShowAll,
    /// The header of a column of the table was pressed.
    Sort(Sort),
    /// “Save the list” was pressed.
    SaveList,
    /// A name was chosen for the list.
    ListNamed(PathBuf),
    /// Saving the list of that check ended.
    ListSaved(u64, Saved),
    /// “Print for the paper form” was pressed.
    AskPrint,
    /// Something happened on the page of a sheet. The number tells which sheet, so that news of an old one is
    /// dropped.
    Print(u64, PrintMessage),
    /// Something that means nothing here.
    Nothing,
    /// A reason was chosen, or none. The photos are judged by it once the choice is left.
    Reason(Option<Reason>),
}

/// A part of the page that stands for itself, with a way back to the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The choice of a reason.
    Reason,
    /// How to take a photo of a small child.
    Infant,
    /// A sheet of prints of the photo that is shown.
    Print,
}
