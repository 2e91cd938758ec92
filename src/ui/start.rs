//! Opening the window, and saying so when it cannot be opened.

use std::sync::atomic::{AtomicBool, Ordering};

use iced::{Size, window};

use super::app::Options;
use super::fonts;
use super::opening::Opening;
use crate::i18n::Language;
use crate::store;

/// Least width and height of the window in px of the screen.
const LEAST: Size = Size::new(420.0, 420.0);
/// Least width of a page in logical px: below it long words break.
const LEAST_PAGE: f32 = 320.0;

/// Whether the window has been on the screen in this run.
static OPENED: AtomicBool = AtomicBool::new(false);

/// Takes note that the window is on the screen.
pub(super) fn opened() {
    OPENED.store(true, Ordering::Relaxed);
}

/// Whether the window has been on the screen in this run: a failure after that is not one of the start.
#[must_use]
pub fn has_opened() -> bool {
    OPENED.load(Ordering::Relaxed)
}

/// Why no window could be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StartError {
    /// No thread for the work behind the window.
    #[error("no executor for tasks could be made")]
    Executor,
    /// The system gave no window.
    #[error("the system gave no window")]
    Window,
    /// Nothing can be drawn on the window.
    #[error("no renderer could be made for the window")]
    Renderer,
}

impl From<iced::Error> for StartError {
    fn from(error: iced::Error) -> Self {
        match error {
            iced::Error::ExecutorCreationFailed(_) => Self::Executor,
            iced::Error::WindowCreationFailed(_) => Self::Window,
            iced::Error::GraphicsCreationFailed(_) => Self::Renderer,
        }
    }
}

/// What the toolkit is told at the start.
#[must_use]
pub fn settings() -> iced::Settings {
    iced::Settings {
        id: Some("temoto".to_owned()),
        default_font: fonts::font(Language::En, false),
        ..iced::Settings::default()
    }
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// What kept the toolkit from opening a window. Where there is no display at all, the toolkit panics.
pub fn run(options: Options) -> Result<(), StartError> {
    fonts::look_ahead();
    let saved = store::read(options.folder.as_deref()).state;
    // The toolkit multiplies the size by that of the text; a large text must not push the window off a
    // small screen.
    let factor = saved.text_size.factor();
    let scaled = |width: f32, height: f32| Size::new(width / factor, height / factor);
    let boot = move || Opening::new(options.clone(), saved.clone());
    iced::application(boot, Opening::update, Opening::view)
        .title(Opening::title)
        .theme(Opening::theme)
        .scale_factor(Opening::scale_factor)
        .subscription(Opening::subscription)
        .settings(settings())
        .window(window::Settings {
            size: scaled(super::WINDOW_WIDTH, super::WINDOW_HEIGHT),
            min_size: Some(scaled(LEAST.width.max(LEAST_PAGE * factor), LEAST.height)),
            // Where the system thinks best: the toolkit's centre does not know of the size of text.
            position: window::Position::Default,
            platform_specific: platform(),
            // A window that changes a PIN stays until it is known what became of it.
            exit_on_close_request: false,
            ..window::Settings::default()
        })
        .run()
        .map_err(StartError::from)
}

#[cfg(target_os = "linux")]
fn platform() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific {
        application_id: "temoto".to_owned(),
        ..window::settings::PlatformSpecific::default()
    }
}

#[cfg(not(target_os = "linux"))]
fn platform() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific::default()
}
