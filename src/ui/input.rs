//! Keys and events that hold on every page.

use std::path::PathBuf;

use iced::event::{self, Event, Status};
use iced::keyboard::key::Named;
use iced::keyboard::{self, Key, Modifiers};
use iced::theme::Mode;
use iced::{Size, Subscription, window};

use super::core::Step;

/// How much of the window one press of an arrow scrolls.
const LINE: f32 = 0.12;
/// How much of the window Page Down scrolls.
const PAGE: f32 = 0.85;

/// Something the window hears of on every page.
#[derive(Debug, Clone, PartialEq)]
pub enum Input {
    /// Tab, or Shift and Tab.
    Step(Step),
    /// Escape.
    Escape,
    /// Enter, where no control has taken it.
    Enter,
    /// Alt and the left arrow, or the back key of a keyboard or mouse.
    Back,
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
        !matches!(self, Self::Escape | Self::Enter | Self::Back)
    }

    /// What an event means to the page; `None` for those that mean nothing. A key that a control took for
    /// itself means nothing to the page.
    #[must_use]
    pub fn heard(event: Event, status: Status) -> Option<Self> {
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, repeat, .. }) => {
                key_pressed(&key, modifiers, status).filter(|input| !repeat || input.may_repeat())
            }
            Event::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)) => {
                Some(Self::Resized(size))
            }
            Event::Window(window::Event::FileHovered(_)) => Some(Self::FileOver(true)),
            Event::Window(window::Event::FilesHoveredLeft) => Some(Self::FileOver(false)),
            Event::Window(window::Event::FileDropped(file)) => Some(Self::FileDropped(file)),
            Event::Mouse(iced::mouse::Event::ButtonPressed(iced::mouse::Button::Back)) => Some(Self::Back),
            _ => None,
        }
    }
}

fn key_pressed(key: &Key, modifiers: Modifiers, status: Status) -> Option<Input> {
    match key.as_ref() {
        Key::Named(Named::Tab) if !modifiers.command() && !modifiers.alt() => {
            Some(Input::Step(if modifiers.shift() { Step::Previous } else { Step::Next }))
        }
        Key::Named(Named::Escape) => Some(Input::Escape),
        Key::Named(Named::BrowserBack) => Some(Input::Back),
        Key::Named(Named::ArrowLeft) if modifiers.alt() => Some(Input::Back),
        Key::Character("+" | "=" | ";") if modifiers.command() => Some(Input::LargerText),
        Key::Character("-") if modifiers.command() => Some(Input::SmallerText),
        Key::Character("0") if modifiers.command() => Some(Input::NormalText),
        Key::Named(named) if status == Status::Ignored && modifiers.is_empty() => match named {
            Named::ArrowDown => Some(Input::Scroll(LINE)),
            Named::ArrowUp => Some(Input::Scroll(-LINE)),
            Named::PageDown => Some(Input::Scroll(PAGE)),
            Named::PageUp => Some(Input::Scroll(-PAGE)),
            Named::Enter => Some(Input::Enter),
            Named::Home => Some(Input::Top),
            Named::End => Some(Input::Bottom),
            _ => None,
        },
        _ => None,
    }
}
