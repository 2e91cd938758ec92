//! A notification: a few lines that the desktop shows and keeps until they are put away.
//!
//! - **Linux**: over the message bus of the session, by whatever service the desktop has for it
//!   (`org.freedesktop.Notifications`).
//! - **Windows**: as a toast. Windows drops toasts of a program it does not know, and says nothing. A key in the
//!   part of the registry that belongs to the user makes it known, so that no installer is needed; it is
//!   written before each toast.
//! - **macOS**: by the notification centre, for a program in a bundle that bears its identifier and that the
//!   system has seen, as it has one in `/Applications` or one opened before. A bare executable shows nothing.

use notify_rust::{Notification, Timeout};

use super::NAME;

/// Why a notification was not shown. Holds nothing of what it would have said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unshown {
    /// The session's message bus has an address that leads to a network or starts a program; it was not used.
    #[error("the message bus is not a socket on this computer")]
    Elsewhere,
    /// There is no message bus, or no service on it that shows notifications.
    #[error("there is no service that shows notifications")]
    NoService,
    /// The system does not know the program, and shows notifications only of programs it knows.
    #[error("the system does not know the program")]
    Unknown,
    /// The system refused, or the title or the body has a character that it cannot take.
    #[error("the notification was refused")]
    Refused,
    /// No answer came in time. It may still be shown.
    #[error("there was no answer in time")]
    Silent,
}

/// Shows a notification with the program's name, which stays until it is put away where the desktop can do that.
/// Both texts are plain: no markup in them has an effect. They should say nothing that others may not
/// see, for they stand on the screen without being asked for.
///
/// Returns at once where there is no service, and waits 20 seconds at most for one that is being started or is
/// stuck. Afterwards the process may end: the notification stays.
///
/// # Errors
/// [`Unshown`] says why nothing was shown. On macOS a refusal by the notification centre is not told.
pub fn show(title: &str, body: &str) -> Result<(), Unshown> {
    // What is behind a notification takes its default name from the executable's and panics where that is not text.
    let executable = std::env::current_exe().map_err(|_| Unshown::Refused)?;
    if executable.file_name().and_then(|name| name.to_str()).is_none() {
        return Err(Unshown::Refused);
    }
    system::show(title, body)
}

/// The notification, not yet sent.
fn notification(title: &str, body: &str) -> Notification {
    let mut notification = Notification::new();
    notification.appname(NAME).summary(title).body(body).timeout(Timeout::Never);
    notification
}

/// A text with nothing in it that would be read as markup.
#[cfg(any(all(unix, not(target_os = "macos")), test))]
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Waiting no longer than the service deserves.
#[cfg(not(target_os = "macos"))]
mod patience {
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use super::Unshown;

    /// At login a desktop may still be starting its service, which takes a slow computer many seconds; who
    /// leaves before has the bus throw the notification away.
    const LONGEST: Duration = Duration::from_secs(20);

    /// Does something on a thread that is left behind if it takes too long.
    pub(super) fn within(work: impl FnOnce() -> Result<(), Unshown> + Send + 'static) -> Result<(), Unshown> {
        let (sender, receiver) = mpsc::channel();
        thread::Builder::new()
            .name("notification".to_owned())
            .spawn(move || sender.send(work()))
            .map_err(|_| Unshown::Refused)?;
        receiver.recv_timeout(LONGEST).map_err(|_| Unshown::Silent)?
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use std::env;
    use std::ffi::OsStr;

    use notify_rust::{Urgency, get_capabilities};

    use super::{Unshown, escaped, notification, patience};

    /// An icon that every theme has; ours is there only where an installer put it.
    const ICON: &str = "x-office-calendar";
    /// What a service says of itself when it reads markup in the body.
    const READS_MARKUP: &str = "body-markup";

    pub(super) fn show(title: &str, body: &str) -> Result<(), Unshown> {
        if !is_local(env::var_os("DBUS_SESSION_BUS_ADDRESS").as_deref()) {
            return Err(Unshown::Elsewhere);
        }
        let (title, body) = (title.to_owned(), body.to_owned());
        patience::within(move || {
            let skills = get_capabilities().map_err(|_| Unshown::NoService)?;
            let reads_markup = skills.iter().any(|skill| skill == READS_MARKUP);
            let body = if reads_markup { escaped(&body) } else { body };
            // No hint names the program's desktop file: GNOME (since 46) and Cinnamon take away what a program
            // they know has shown as soon as it ends, and this one is about to.
            notification(&title, &body)
                .icon(ICON)
                .urgency(Urgency::Normal)
                .show()
                .map(drop)
                .map_err(|_| Unshown::Refused)
        })
    }

    /// Whether the address of the message bus is a socket on this computer. The others that the library knows are
    /// connections over a network (`tcp:`, `nonce-tcp:`) and programs that it would start (`unixexec:`, `ibus:`).
    /// Where no address is set, it takes `$XDG_RUNTIME_DIR/bus`. Of several, any might be taken.
    pub(super) fn is_local(address: Option<&OsStr>) -> bool {
        address.is_none_or(|address| {
            let bytes = address.as_encoded_bytes();
            bytes.starts_with(b"unix:") && !bytes.contains(&b';')
        })
    }
}

#[cfg(windows)]
mod system {
    use windows_registry::CURRENT_USER;

    use super::super::{APP_ID, NAME};
    use super::{Unshown, notification, patience};

    /// Where a user's programs without an installer are made known.
    const KNOWN: &str = r"Software\Classes\AppUserModelId";

    pub(super) fn show(title: &str, body: &str) -> Result<(), Unshown> {
        CURRENT_USER
            .create(format!(r"{KNOWN}\{APP_ID}"))
            .and_then(|key| key.set_string("DisplayName", NAME))
            .map_err(|_| Unshown::Unknown)?;
        let mut notification = notification(title, body);
        patience::within(move || notification.app_id(APP_ID).show().map(drop).map_err(|_| Unshown::Refused))
    }
}

#[cfg(target_os = "macos")]
mod system {
    use std::sync::OnceLock;

    use super::super::APP_ID;
    use super::{Unshown, notification};

    /// Whether the system knows the program. It can be told only once who it is.
    static KNOWN: OnceLock<bool> = OnceLock::new();

    /// Stays on the thread it is called from, for the answer comes to the main one. Waits 2 seconds at most.
    pub(super) fn show(title: &str, body: &str) -> Result<(), Unshown> {
        // Without this the library would ask the system for an application of a made-up name, and the system the user.
        if !*KNOWN.get_or_init(|| notify_rust::set_application(APP_ID).is_ok()) {
            return Err(Unshown::Unknown);
        }
        // It is sent when what comes back is dropped.
        notification(title, body).show().map(drop).map_err(|_| Unshown::Refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_escaped_once() {
        assert_eq!(escaped("A & B <b>&amp;</b>"), "A &amp; B &lt;b&gt;&amp;amp;&lt;/b&gt;");
        assert_eq!(escaped("手元 \"A\" 'B'"), "手元 \"A\" 'B'");
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn only_a_socket_on_this_computer_is_a_bus() {
        for (address, local) in [
            (None, true),
            (Some("unix:path=/run/user/1000/bus"), true),
            (Some("unix:abstract=/tmp/dbus-1,guid=00"), true),
            (Some(""), false),
            (Some("tcp:host=localhost,port=1"), false),
            (Some("nonce-tcp:host=localhost,port=1,noncefile=/n"), false),
            (Some("unixexec:path=/bin/true"), false),
            (Some("ibus:"), false),
            (Some("launchd:env=X"), false),
            (Some("unix:path=/bus;tcp:host=localhost,port=1"), false),
            (Some(" unix:path=/bus"), false),
        ] {
            assert_eq!(system::is_local(address.map(std::ffi::OsStr::new)), local, "{address:?}");
        }
    }
}
