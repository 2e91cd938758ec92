//! Keys and events that hold on every page.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use iced::event::{self, Event, Status};
use iced::futures::channel::mpsc;
use iced::keyboard::key::Named;
use iced::keyboard::{self, Key, Modifiers};
use iced::theme::Mode;
use iced::{Size, Subscription, window};

use super::core::Step;

/// How much of the window one press of an arrow scrolls.
const LINE: f32 = 0.12;
/// How much of the window Page Down scrolls.
const PAGE: f32 = 0.85;

/// A character that was typed: it may be one of a PIN, and shows itself nowhere.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Letter(pub char);

impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Letter(…)")
    }
}

/// Something the window hears of on every page.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// Tab, or Shift and Tab.
    Step(Step),
    /// Escape.
    Escape,
    /// Enter, where no control has taken it.
    Enter,
    /// A character, where no control has taken it.
    Letter(Letter),
    /// Backspace or Delete.
    Erase,
    /// The window is to be closed.
    CloseRequested,
    /// Some seconds have passed.
    Tick(Instant),
    /// Alt and the left arrow, or the back key of a keyboard or mouse.
    Back,
    /// The arrow to the right, or to the left.
    Turn(bool),
    /// Scroll by a share of the window's height; negative is up.
    Scroll(f32),
    /// To the top of the page.
    Top,
    /// To its end.
    Bottom,
    /// Ctrl and +.
    LargerText,
    /// Ctrl and −.
    SmallerText,
    /// Ctrl and 0.
    NormalText,
    /// The window has this size, in logical px at the text size in force.
    Resized(Size),
    /// The system is light or dark.
    SystemTheme(Mode),
    /// A file is held over the window, or no longer.
    FileOver(bool),
    /// A file was dropped.
    FileDropped(PathBuf),
}

/// Whether the window hears of dropped files: not on Wayland, where the toolkit's window library does not
/// pass them on.
pub(crate) fn files_can_be_dropped() -> bool {
    !cfg!(target_os = "linux") || std::env::var_os("WAYLAND_DISPLAY").is_none_or(|name| name.is_empty())
}

/// How often a page that clears itself looks at the clock.
const TICK: Duration = Duration::from_secs(5);

/// The time, every few seconds, for as long as a page wants to know it.
pub(crate) fn ticks() -> Subscription<Input> {
    Subscription::run(|| {
        let (mut out, ticks) = mpsc::channel(1);
        let tick = move || {
            while !out.is_closed() {
                std::thread::sleep(TICK);
                // A tick that nobody took yet is as good as this one.
                let _ = out.try_send(Input::Tick(Instant::now()));
            }
        };
        // Where no thread can be had, the next key shows that too much time has passed.
        let _ = std::thread::Builder::new().name("ticks".to_owned()).spawn(tick);
        ticks
    })
}

/// Everything the window hears of.
pub(crate) fn subscription() -> Subscription<Input> {
    Subscription::batch([
        event::listen_with(|event, status, _window| Input::heard(event, status)),
        iced::system::theme_changes().map(Input::SystemTheme),
    ])
}

impl Input {
    /// Whether a key that is held down may say this again and again: not what leaves a page or a dialog.
    fn may_repeat(&self) -> bool {
        !matches!(self, Self::Escape | Self::Enter | Self::Back | Self::Letter(_))
    }

    /// What an event means to the page; `None` for those that mean nothing. A key that a control took for
    /// itself means nothing to the page.
    #[must_use]
    pub fn heard(event: Event, status: Status) -> Option<Self> {
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, modified_key, modifiers, repeat, .. }) => {
                let input = key_pressed(&key, modifiers, status)
                    .or_else(|| letter(&modified_key, modifiers).filter(|_| status == Status::Ignored));
                input.filter(|input| !repeat || input.may_repeat())
            }
            Event::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)) => {
                Some(Self::Resized(size))
            }
            Event::Window(window::Event::CloseRequested) => Some(Self::CloseRequested),
            Event::Window(window::Event::FileHovered(_)) => Some(Self::FileOver(true)),
            Event::Window(window::Event::FilesHoveredLeft) => Some(Self::FileOver(false)),
            Event::Window(window::Event::FileDropped(file)) => Some(Self::FileDropped(file)),
            Event::Mouse(iced::mouse::Event::ButtonPressed(iced::mouse::Button::Back)) => Some(Self::Back),
            _ => None,
        }
    }
}

/// The character that a key writes.
fn letter(key: &Key, modifiers: Modifiers) -> Option<Input> {
    let text = match key {
        Key::Character(text) => text.as_str(),
        Key::Named(Named::Space) => " ",
        _ => return None,
    };
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if !modifiers.control() && !modifiers.logo() && !modifiers.alt() => {
            Some(Input::Letter(Letter(letter)))
        }
        _ => None,
    }
}

fn key_pressed(key: &Key, modifiers: Modifiers, status: Status) -> Option<Input> {
    match key.as_ref() {
        Key::Named(Named::Tab) if !modifiers.command() && !modifiers.alt() => {
            Some(Input::Step(if modifiers.shift() { Step::Previous } else { Step::Next }))
        }
        Key::Named(Named::Escape) => Some(Input::Escape),
        Key::Named(Named::BrowserBack) => Some(Input::Back),
        // In a line to write in it goes one word back.
        Key::Named(Named::ArrowLeft) if modifiers.alt() && status == Status::Ignored => Some(Input::Back),
        Key::Character("+" | "=" | ";") if modifiers.command() => Some(Input::LargerText),
        Key::Character("-") if modifiers.command() => Some(Input::SmallerText),
        Key::Character("0") if modifiers.command() => Some(Input::NormalText),
        Key::Named(named) if status == Status::Ignored && modifiers.is_empty() => match named {
            Named::ArrowDown => Some(Input::Scroll(LINE)),
            Named::ArrowUp => Some(Input::Scroll(-LINE)),
            Named::ArrowRight => Some(Input::Turn(true)),
            Named::ArrowLeft => Some(Input::Turn(false)),
            Named::PageDown => Some(Input::Scroll(PAGE)),
            Named::PageUp => Some(Input::Scroll(-PAGE)),
            Named::Enter => Some(Input::Enter),
            Named::Home => Some(Input::Top),
            Named::End => Some(Input::Bottom),
            Named::Backspace | Named::Delete => Some(Input::Erase),
            _ => None,
        },
        _ => None,
    }
}
