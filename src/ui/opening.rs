//! The window before and after there is something in it.
//!
//! Fonts and texts take their time where the disk is slow or the fonts are many. The window is on the screen before
//! them, empty: who has started the program sees that it has begun, and does not start it once more.

use iced::widget::space;
use iced::{Element, Subscription, Task, Theme as Look, window};

use super::app::{self, App, Options};
use super::input::{self, Input};
use super::tokens::Tokens;
use crate::store::{State, Theme};

/// What the window is called. That it is the brand in every language is tested.
const TITLE: &str = "Temoto";

/// What happens to the window.
#[derive(Debug, Clone)]
pub(super) enum Message {
    /// It has been drawn.
    Drawn,
    /// Something that the page has to hear of, or has said.
    Page(app::Message),
}

/// The window, from the moment it is asked for.
pub(super) enum Opening {
    /// There is nothing in it yet.
    Empty(Box<Empty>),
    /// The program is in it.
    Full(Box<App>),
}

/// What is known before anything is shown.
pub(super) struct Empty {
    options: Options,
    saved: State,
    missed: Vec<app::Message>,
}

impl Opening {
    /// Empty, with what is saved, as far as it can be read.
    pub(super) fn new(options: Options, saved: State) -> Self {
        Self::Empty(Box::new(Empty { options, saved, missed: Vec::new() }))
    }

    pub(super) fn title(&self) -> String {
        match self {
            Self::Empty(_) => TITLE.to_owned(),
            Self::Full(app) => app.title(),
        }
    }

    /// `None` where only the toolkit knows yet whether the system is light or dark.
    pub(super) fn theme(&self) -> Option<Look> {
        match self {
            Self::Empty(empty) if empty.saved.theme == Theme::System => None,
            Self::Empty(empty) => Some(Tokens::of(empty.saved.theme, false).look()),
            Self::Full(app) => Some(app.theme()),
        }
    }

    pub(super) fn scale_factor(&self) -> f32 {
        match self {
            Self::Empty(empty) => empty.saved.text_size.factor(),
            Self::Full(app) => app.scale_factor(),
        }
    }

    pub(super) fn subscription(&self) -> Subscription<Message> {
        match self {
            Self::Empty(_) => Subscription::batch([
                window::frames().map(|_| Message::Drawn),
                input::subscription().map(app::Message::Input).map(Message::Page),
            ]),
            Self::Full(app) => app.subscription().map(Message::Page),
        }
    }

    pub(super) fn update(&mut self, message: Message) -> Task<Message> {
        match (self, message) {
            (Self::Full(app), Message::Page(message)) => app.update(message).map(Message::Page),
            (Self::Full(_), Message::Drawn) => Task::none(),
            (opening @ Self::Empty(_), message) => opening.fill(message),
        }
    }

    pub(super) fn view(&self) -> Element<'_, Message> {
        match self {
            Self::Empty(_) => space().into(),
            Self::Full(app) => app.view().map(Message::Page),
        }
    }

    /// Puts the program into the window as soon as it has been seen empty, or the user does something with it.
    fn fill(&mut self, message: Message) -> Task<Message> {
        let Self::Empty(empty) = self else { return Task::none() };
        let can_wait =
            matches!(&message, Message::Page(app::Message::Input(Input::Resized(_) | Input::SystemTheme(_))));
        if let Message::Page(message) = message {
            empty.missed.push(message);
        }
        if can_wait {
            return Task::none();
        }
        let missed = std::mem::take(&mut empty.missed);
        let (mut app, task) = App::new(empty.options.clone());
        let tasks: Vec<_> =
            std::iter::once(task).chain(missed.into_iter().map(|message| app.update(message))).collect();
        *self = Self::Full(Box::new(app));
        Task::batch(tasks).map(Message::Page)
    }
}

#[cfg(test)]
mod tests {
    use iced::Size;

    use super::*;
    use crate::i18n::{Language, Localization};

    fn is_full(opening: &Opening) -> bool {
        matches!(opening, Opening::Full(_))
    }

    fn page(input: Input) -> Message {
        Message::Page(app::Message::Input(input))
    }

    #[test]
    fn is_filled_once_it_has_been_drawn() {
        let mut opening = Opening::new(Options::default(), State::default());
        let _ = opening.update(page(Input::Resized(Size::new(640.0, 480.0))));
        assert!(!is_full(&opening));
        let _ = opening.update(Message::Drawn);
        assert!(is_full(&opening));
    }

    /// It may never be drawn, where it is opened out of sight.
    #[test]
    fn is_filled_as_soon_as_something_is_done_with_it() {
        let mut opening = Opening::new(Options::default(), State::default());
        let _ = opening.update(page(Input::CloseRequested));
        assert!(is_full(&opening));
    }

    #[test]
    fn is_called_the_same_in_every_language() {
        for language in Language::ALL {
            assert_eq!(Localization::new(language).app_title(), TITLE);
        }
    }
}
