//! The file of the desktop entry specification and of that for autostart.

use std::path::PathBuf;

use directories::BaseDirs;

use super::super::NAME;
use super::COMMAND;

pub(super) fn place() -> Option<PathBuf> {
    Some(BaseDirs::new()?.config_dir().join("autostart/temoto-remind.desktop"))
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
fn exec(program: &str) -> Option<String> {
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
