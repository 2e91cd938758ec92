//! The registry.

use std::io;

use windows_registry::{CURRENT_USER, Result};

use super::super::NAME;
use super::LoginError;
use super::text::command_line;

const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
/// Where the task manager and the system's settings switch entries off: the first byte of a value is odd then.
const APPROVED: &str = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";
/// `HRESULT` of `ERROR_FILE_NOT_FOUND`.
const ABSENT: u32 = 0x8007_0002;

pub(super) fn read() -> Option<String> {
    CURRENT_USER.open(RUN).and_then(|key| key.get_string(NAME)).ok()
}

pub(super) fn write(entry: &str) -> std::result::Result<(), LoginError> {
    forget(APPROVED)?;
    Ok(CURRENT_USER.create(RUN).and_then(|key| key.set_string(NAME, entry)).map_err(io::Error::from)?)
}

pub(super) fn remove() -> std::result::Result<(), LoginError> {
    forget(RUN)?;
    forget(APPROVED)
}

/// Removes the program's value from a key, if both are there.
fn forget(path: &str) -> std::result::Result<(), LoginError> {
    let removed = |key: windows_registry::Key| -> Result<()> { key.remove_value(NAME) };
    match CURRENT_USER.options().read().write().open(path).and_then(removed) {
        Err(error) if error.code().0.cast_unsigned() != ABSENT => Err(io::Error::from(error).into()),
        _ => Ok(()),
    }
}

pub(super) fn counts(_: &str) -> bool {
    let value = CURRENT_USER.open(APPROVED).and_then(|key| key.get_value(NAME));
    !value.is_ok_and(|value| value.first().is_some_and(|first| first % 2 == 1))
}

pub(super) fn starts(entry: &str) -> Option<&str> {
    Some(entry)
}

pub(super) fn entry(program: &str) -> Option<String> {
    command_line(program)
}
