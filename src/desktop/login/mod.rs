//! The entry that has the system run `temoto remind` at login, for this user alone.
//!
//! | system | where it stands |
//! |---|---|
//! | Linux | `$XDG_CONFIG_HOME/autostart/temoto-remind.desktop` |
//! | Windows | a value `Temoto` under `HKCU\Software\Microsoft\Windows\CurrentVersion\Run` |
//! | macOS | `~/Library/LaunchAgents/temoto.Temoto.remind.plist` |
//!
//! Each system lets the user switch such an entry off elsewhere. On Linux and Windows that shows there and counts as
//! off here; macOS does not tell.
//!
//! Where [`FOLDER_VARIABLE`] names the folder of the saved state, there is no entry: it would run without the
//! variable and look in another folder, and a program on a USB stick has no business in the login of the
//! computer it happens to be at. An entry that an installed program made there is left alone.

#[cfg(unix)]
mod file;
#[cfg(all(unix, not(target_os = "macos")))]
#[path = "linux.rs"]
mod system;
#[cfg(target_os = "macos")]
#[path = "macos.rs"]
mod system;
#[cfg(windows)]
#[path = "windows.rs"]
mod system;
#[cfg(any(windows, target_os = "macos", test))]
mod text;

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::PathBuf;

#[cfg(unix)]
use file as kept;
#[cfg(windows)]
use system as kept;

use crate::store::FOLDER_VARIABLE;

/// What the entry has the program do.
const COMMAND: &str = "remind";

/// Why the entry was not made or not removed. Names no file and no folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LoginError {
    /// The saved state lies in a folder that a variable names, as on a USB stick.
    #[error("the saved settings lie in a folder named for this run only")]
    Elsewhere,
    /// It is not known where the program lies, or it will not be there at the next login.
    #[error("the place of the program is not known or will not last")]
    NoProgram,
    /// The program lies under a name that the entry cannot hold.
    #[error("the path of the program cannot be written into an entry")]
    Name,
    /// The system names no folder for such entries.
    #[error("there is no folder for programs that start at login")]
    NoFolder,
    /// Anything else the system said.
    #[error("the entry was not changed: {kind} (system code {code:?})")]
    System {
        /// The kind of failure.
        kind: io::ErrorKind,
        /// The system's own number for it, where there is one.
        code: Option<i32>,
    },
}

impl From<io::Error> for LoginError {
    fn from(error: io::Error) -> Self {
        Self::System { kind: error.kind(), code: error.raw_os_error() }
    }
}

/// Whether the program is run at login, by this entry.
#[must_use]
pub fn is_on() -> bool {
    !lies_elsewhere() && kept::read().is_some_and(|entry| system::counts(&entry))
}

/// Has the program run at login from now on, or no longer.
///
/// # Errors
/// [`LoginError`] says why nothing was changed. Turning off what is not on is no error.
pub fn set(on: bool) -> Result<(), LoginError> {
    match (on, lies_elsewhere()) {
        (true, true) => Err(LoginError::Elsewhere),
        (false, true) => Ok(()),
        (true, false) => kept::write(&entry()?),
        (false, false) => kept::remove(),
    }
}

/// Corrects the entry if it is on and names another executable, because the program was moved or replaced. Does
/// nothing if that fails, or if it is off. For the start of the window; `temoto remind` itself was found.
pub fn refresh() {
    if is_on()
        && let Some(present) = kept::read()
        && let Ok(entry) = entry()
        && system::starts(&present) != system::starts(&entry)
    {
        let _ = kept::write(&entry);
    }
}

/// Whether the saved state lies where an entry would not look for it.
fn lies_elsewhere() -> bool {
    env::var_os(FOLDER_VARIABLE).is_some_and(|name| !name.is_empty())
}

/// The entry as it should be.
fn entry() -> Result<String, LoginError> {
    let own = env::current_exe().map_err(|_| LoginError::NoProgram)?;
    let program = program(own, env::var_os("APPIMAGE"), env::var_os("APPDIR"));
    // A program that was replaced while it runs has a name that leads to no file. macOS runs what was
    // downloaded and not yet moved from a folder of another name each time.
    let lasts = program.is_absolute()
        && program.is_file()
        && !program.components().any(|part| part.as_os_str() == "AppTranslocation");
    if !lasts {
        return Err(LoginError::NoProgram);
    }
    program.to_str().and_then(system::entry).ok_or(LoginError::Name)
}

/// What to start: the executable, or the AppImage that it was started from, which is unpacked to another
/// folder each time. Its variables are believed only by a program in that folder, for other programs inherit them.
fn program(own: PathBuf, image: Option<OsString>, unpacked: Option<OsString>) -> PathBuf {
    let inside = |folder: OsString| fs::canonicalize(folder).is_ok_and(|folder| own.starts_with(folder));
    match image {
        Some(image) if unpacked.is_some_and(inside) => image.into(),
        _ => own,
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn an_app_image_is_started_as_a_whole() {
        let folder = tempfile::tempdir().unwrap();
        let unpacked = fs::canonicalize(folder.path()).unwrap();
        let own = unpacked.join("usr/bin/temoto");
        let image = || Some(OsString::from("/apps/Temoto.AppImage"));
        let chosen = program(own.clone(), image(), Some(unpacked.clone().into()));
        assert_eq!(chosen, Path::new("/apps/Temoto.AppImage"));
        // Inherited from another program, such as a terminal.
        let installed = PathBuf::from("/usr/bin/temoto");
        assert_eq!(program(installed.clone(), image(), Some(unpacked.into())), installed);
        assert_eq!(program(own.clone(), image(), None), own);
        assert_eq!(program(own.clone(), None, None), own);
    }
}
