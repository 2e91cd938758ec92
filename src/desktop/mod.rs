//! What the desktop does for the program: shows a notification, starts it at login. No text and no window here.

mod login;
mod notification;

pub use login::{LoginError, is_on, refresh, set};
pub use notification::{Unshown, show};

/// The program's name, for people.
const NAME: &str = "Temoto";

/// What Windows and macOS know the program by. On macOS the bundle has to bear it (`CFBundleIdentifier`), and on
/// Windows the shortcut, if an installer makes one (`System.AppUserModel.ID`).
#[cfg(any(windows, target_os = "macos", test))]
const APP_ID: &str = "temoto.Temoto";
