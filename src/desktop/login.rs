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

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::PathBuf;

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
    !lies_elsewhere() && system::read().is_some_and(|entry| system::counts(&entry))
}

/// Has the program run at login from now on, or no longer.
///
/// # Errors
/// [`LoginError`] says why nothing was changed. Turning off what is not on is no error.
pub fn set(on: bool) -> Result<(), LoginError> {
    match (on, lies_elsewhere()) {
        (true, true) => Err(LoginError::Elsewhere),
        (false, true) => Ok(()),
        (true, false) => system::write(&entry()?),
        (false, false) => system::remove(),
    }
}

/// Corrects the entry if it is on and names another executable, because the program was moved or replaced. Does
/// nothing if that fails, or if it is off. For the start of the window; `temoto remind` itself was found.
pub fn refresh() {
    if is_on()
        && let Some(present) = system::read()
        && let Ok(entry) = entry()
        && system::starts(&present) != system::starts(&entry)
    {
        let _ = system::write(&entry);
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

/// Entries that are files.
#[cfg(unix)]
mod file {
    use std::fs::{self, DirBuilder};
    use std::io::{self, Write};
    use std::os::unix::fs::DirBuilderExt;
    use std::path::Path;

    /// `None` if there is none, or it cannot be read.
    pub(super) fn read(path: &Path) -> Option<String> {
        // Opening a pipe would wait for its other end.
        fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
        fs::read_to_string(path).ok()
    }

    /// Replaces the file whole, making its folder if need be.
    pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
        let folder = path.parent().ok_or(io::ErrorKind::NotFound)?;
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let mut file = tempfile::Builder::new().prefix(".temoto-").suffix(".tmp").tempfile_in(folder)?;
        file.write_all(text.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|failure| failure.error)?;
        Ok(())
    }

    pub(super) fn remove(path: &Path) -> io::Result<()> {
        use io::ErrorKind as Kind;
        match fs::remove_file(path) {
            Err(error) if !matches!(error.kind(), Kind::NotFound | Kind::NotADirectory) => Err(error),
            _ => Ok(()),
        }
    }
}

/// The file of the desktop entry specification and of that for autostart.
#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use std::path::PathBuf;

    use directories::BaseDirs;

    use super::super::NAME;
    use super::{COMMAND, LoginError, file};

    fn place() -> Option<PathBuf> {
        Some(BaseDirs::new()?.config_dir().join("autostart/temoto-remind.desktop"))
    }

    pub(super) fn read() -> Option<String> {
        file::read(&place()?)
    }

    pub(super) fn write(entry: &str) -> Result<(), LoginError> {
        Ok(file::write(&place().ok_or(LoginError::NoFolder)?, entry)?)
    }

    pub(super) fn remove() -> Result<(), LoginError> {
        place().map_or(Ok(()), |path| Ok(file::remove(&path)?))
    }

    /// Whether the desktop acts on an entry: its own settings switch one off by a line in it.
    pub(super) fn counts(entry: &str) -> bool {
        let is = |key, wanted| value(entry, key).is_some_and(|value| value.eq_ignore_ascii_case(wanted));
        starts(entry).is_some() && !is("Hidden", "true") && !is("X-GNOME-Autostart-enabled", "false")
    }

    /// What an entry starts.
    pub(super) fn starts(entry: &str) -> Option<&str> {
        value(entry, "Exec")
    }

    /// The value of a key in the group that counts.
    fn value<'a>(entry: &'a str, key: &str) -> Option<&'a str> {
        entry
            .lines()
            .map(str::trim)
            .skip_while(|line| *line != "[Desktop Entry]")
            .skip(1)
            .take_while(|line| !line.starts_with('['))
            .filter_map(|line| line.split_once('='))
            .find(|(name, _)| name.trim_end() == key)
            .map(|(_, value)| value.trim_start())
    }

    /// `None` for a path that not every desktop would understand.
    pub(super) fn entry(program: &str) -> Option<String> {
        let exec = exec(program)?;
        Some(format!(
            "[Desktop Entry]\nType=Application\nName={NAME}\nExec={exec}\nIcon=temoto\nTerminal=false\n\
             StartupNotify=false\nX-GNOME-Autostart-enabled=true\n"
        ))
    }

    /// The command, quoted as the specification has it. Its rules for `\`, `$` and the backquote are not those of
    /// systemd, which reads the entry on some desktops, so that one of the two would start something else. And neither
    /// GLib nor systemd finds a program with a `%` in its path, nor systemd one with a quote of either kind:
    /// `env` does, unless it takes the path for a variable.
    pub(super) fn exec(program: &str) -> Option<String> {
        let by_env = program.contains(['%', '"', '\'']);
        if program.contains(|letter: char| letter.is_control() || matches!(letter, '\\' | '$' | '`'))
            || by_env && program.contains('=')
        {
            return None;
        }
        // A backslash is itself escaped in every value of such a file.
        let quoted = program.replace('%', "%%").replace('"', r#"\\""#);
        Some(format!("{}\"{quoted}\" {COMMAND}", if by_env { "env " } else { "" }))
    }
}

/// The registry.
#[cfg(windows)]
mod system {
    use std::io;

    use windows_registry::{CURRENT_USER, Result};

    use super::super::NAME;
    use super::{LoginError, command_line};

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
}

/// A command line as Windows takes it apart; no path holds a quote there. `None` where it is longer than
/// Windows reads at login, in UTF-16 units.
#[cfg(any(windows, test))]
fn command_line(program: &str) -> Option<String> {
    const MOST: usize = 260;
    let line = format!("\"{program}\" {COMMAND}");
    (line.encode_utf16().count() <= MOST).then_some(line)
}

/// The property list of a launch agent.
#[cfg(target_os = "macos")]
mod system {
    use std::path::PathBuf;

    use directories::BaseDirs;

    use super::{LoginError, file, label, property_list};

    fn place() -> Option<PathBuf> {
        Some(BaseDirs::new()?.home_dir().join("Library/LaunchAgents").join(format!("{}.plist", label())))
    }

    pub(super) fn read() -> Option<String> {
        file::read(&place()?)
    }

    pub(super) fn write(entry: &str) -> Result<(), LoginError> {
        Ok(file::write(&place().ok_or(LoginError::NoFolder)?, entry)?)
    }

    /// The system forgets the agent at the next login; until then it has nothing left to do.
    pub(super) fn remove() -> Result<(), LoginError> {
        place().map_or(Ok(()), |path| Ok(file::remove(&path)?))
    }

    pub(super) fn counts(_: &str) -> bool {
        true
    }

    pub(super) fn starts(entry: &str) -> Option<&str> {
        Some(entry)
    }

    pub(super) fn entry(program: &str) -> Option<String> {
        property_list(program)
    }
}

/// What macOS calls the agent by.
#[cfg(any(target_os = "macos", test))]
fn label() -> String {
    format!("{}.{COMMAND}", super::APP_ID)
}

/// `None` for a path that XML cannot hold.
#[cfg(any(target_os = "macos", test))]
fn property_list(program: &str) -> Option<String> {
    if program.contains(char::is_control) {
        return None;
    }
    let program = program.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let (label, id) = (label(), super::APP_ID);
    Some(format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>Label</key>
	<string>{label}</string>
	<key>AssociatedBundleIdentifiers</key>
	<string>{id}</string>
	<key>ProgramArguments</key>
	<array>
		<string>{program}</string>
		<string>{COMMAND}</string>
	</array>
	<key>RunAtLoad</key>
	<true/>
</dict>
</plist>
"#
    ))
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

    #[test]
    fn windows_gets_a_quoted_command() {
        let path = r"C:\Users\手元 太郎\temoto.exe";
        assert_eq!(command_line(path).unwrap(), r#""C:\Users\手元 太郎\temoto.exe" remind"#);
        let longest = 260 - r#""" remind"#.len();
        assert!(command_line(&"元".repeat(longest)).is_some());
        assert!(command_line(&"元".repeat(longest + 1)).is_none());
    }

    #[test]
    fn macos_gets_sound_xml() {
        let list = property_list("/Applications/R&D <手元>/temoto").unwrap();
        assert!(list.contains("<string>/Applications/R&amp;D &lt;手元&gt;/temoto</string>"), "{list}");
        assert!(list.contains("<string>temoto.Temoto.remind</string>"), "{list}");
        assert!(property_list("/a\nb").is_none());
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    mod desktop_entry {
        use super::super::file;
        use super::super::system::{counts, entry, exec, starts};

        #[test]
        fn a_path_is_quoted() {
            for (path, command) in [
                ("/usr/bin/temoto", Some(r#""/usr/bin/temoto" remind"#)),
                ("/home/手元 太郎/temoto", Some(r#""/home/手元 太郎/temoto" remind"#)),
                ("/a;&|<>~#*?()=/temoto", Some(r#""/a;&|<>~#*?()=/temoto" remind"#)),
                ("/taro's/temoto", Some(r#"env "/taro's/temoto" remind"#)),
                ("/100%f/temoto", Some(r#"env "/100%%f/temoto" remind"#)),
                (r#"/a "b"/temoto"#, Some(r#"env "/a \\"b\\"/temoto" remind"#)),
                ("/a%=/temoto", None),
                (r"/a\b/temoto", None),
                ("/$HOME/temoto", None),
                ("/`id`/temoto", None),
                ("/a\nExec=b/temoto", None),
            ] {
                assert_eq!(exec(path).as_deref(), command, "{path}");
            }
        }

        #[test]
        fn an_entry_switched_off_elsewhere_is_off() {
            let ours = entry("/usr/bin/temoto").unwrap();
            assert!(counts(&ours));
            assert_eq!(starts(&ours), Some(r#""/usr/bin/temoto" remind"#));
            assert!(!counts(&format!("{ours}Hidden=true\n")));
            assert!(!counts(&ours.replace("enabled=true", "enabled = false")));
            assert!(counts(&format!("{ours}Hidden=false\n[Other]\nHidden=true\n")));
            assert!(!counts("") && !counts("[Other]\nExec=a\n"));
        }

        #[test]
        fn a_file_is_replaced_and_removed() {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("not/yet/there.desktop");
            assert_eq!(file::read(&path), None);
            file::remove(&path).unwrap();
            for text in ["one", "two"] {
                file::write(&path, text).unwrap();
                assert_eq!(file::read(&path).as_deref(), Some(text));
            }
            assert_eq!(path.parent().unwrap().read_dir().unwrap().count(), 1);
            file::remove(&path).unwrap();
            assert_eq!(file::read(&path), None);
            assert_eq!(file::read(folder.path()), None);
        }
    }
}
