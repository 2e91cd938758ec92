//! What stands in an entry on Windows and on macOS; tested on every system.

use super::COMMAND;

/// A command line as Windows takes it apart; no path holds a quote there. `None` where it is longer than
/// Windows reads at login, in UTF-16 units.
#[cfg(any(windows, test))]
pub(super) fn command_line(program: &str) -> Option<String> {
    const MOST: usize = 260;
    let line = format!("\"{program}\" {COMMAND}");
    (line.encode_utf16().count() <= MOST).then_some(line)
}

/// What macOS calls the agent by.
#[cfg(any(target_os = "macos", test))]
pub(super) fn label() -> String {
    format!("{}.{COMMAND}", super::super::APP_ID)
}

/// `None` for a path that XML cannot hold.
#[cfg(any(target_os = "macos", test))]
pub(super) fn property_list(program: &str) -> Option<String> {
    if program.contains(char::is_control) {
        return None;
    }
    let program = program.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let (label, id) = (label(), super::super::APP_ID);
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
    use super::*;

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
}
