//! The window before and after there is something in it.
//!
//! Fonts and texts take their time where the disk is slow or the fonts are many. The window is on the screen before
//! them, empty: who has started the program sees that it has begun, and does not start it once more.

use iced::theme::Mode;
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
    /// Whether the system is dark, once it has said so.
    is_dark: Option<bool>,
    is_drawn: bool,
    /// What the program has to hear of when it is there.
    missed: Vec<app::Message>,
}

impl Opening {
    /// Empty, with what is saved, as far as it can be read.
    pub(super) fn new(options: Options, saved: State) -> (Self, Task<Message>) {
        let empty = Empty { options, saved, is_dark: None, is_drawn: false, missed: Vec::new() };
        let ask =
            iced::system::theme().map(|mode| Message::Page(app::Message::Input(Input::SystemTheme(mode))));
        (Self::Empty(Box::new(empty)), ask)
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
            Self::Empty(empty) if empty.saved.theme == Theme::System && empty.is_dark.is_none() => None,
            Self::Empty(empty) => Some(Tokens::of(empty.saved.theme, empty.is_dark == Some(true)).look()),
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
            (opening @ Self::Empty(_), message) => opening.wait(message),
        }
    }

    pub(super) fn view(&self) -> Element<'_, Message> {
        match self {
            Self::Empty(_) => space().into(),
            Self::Full(app) => app.view().map(Message::Page),
        }
    }

    /// Puts the program into the window as soon as that has been seen empty and its colours are known, or the user does
    /// something with it: it may never be drawn, where it is opened out of sight.
    fn wait(&mut self, message: Message) -> Task<Message> {
        let Self::Empty(empty) = self else { return Task::none() };
        // Nothing comes but from a window that is there.
        super::start::opened();
        let mut is_used = false;
        match message {
            Message::Drawn => empty.is_drawn = true,
            Message::Page(message) => {
                match &message {
                    app::Message::Input(Input::SystemTheme(mode)) => {
                        empty.is_dark = Some(*mode == Mode::Dark);
                    }
                    app::Message::Input(Input::Resized(_)) => {}
                    _ => is_used = true,
                }
                empty.missed.push(message);
            }
        }
        if !(is_used || empty.is_drawn && empty.is_dark.is_some()) {
            return Task::none();
        }
        let missed = std::mem::take(&mut empty.missed);
        let mut app = App::new(empty.options.clone());
        let task = Task::batch(missed.into_iter().map(|message| app.update(message)).collect::<Vec<_>>());
        *self = Self::Full(Box::new(app));
        task.map(Message::Page)
    }
}

#[cfg(test)]
mod tests {
    use iced::Size;

    use super::*;
    use crate::i18n::{Language, Localization};
    use crate::ui::screen::Page;
    use crate::ui::tokens::DARK;

    fn page(input: Input) -> Message {
        Message::Page(app::Message::Input(input))
    }

    fn app(opening: &Opening) -> Option<&App> {
        match opening {
            Opening::Empty(_) => None,
            Opening::Full(app) => Some(app),
        }
    }

    #[test]
    fn is_filled_in_the_colours_of_the_system_once_it_has_been_drawn() {
        let (mut opening, _) = Opening::new(Options::default(), State::default());
        let _ = opening.update(page(Input::Resized(Size::new(640.0, 480.0))));
        let _ = opening.update(Message::Drawn);
        assert!(app(&opening).is_none());
        let _ = opening.update(page(Input::SystemTheme(Mode::Dark)));
        assert_eq!(app(&opening).map(App::tokens), Some(&DARK));
    }

    #[test]
    fn what_is_done_with_it_while_it_is_empty_is_not_lost() {
        let (mut opening, _) = Opening::new(Options::default(), State::default());
        let _ = opening.update(page(Input::SystemTheme(Mode::Dark)));
        assert!(app(&opening).is_none());
        let _ = opening.update(page(Input::FileDropped("photo.jpg".into())));
        assert_eq!(app(&opening).map(App::page), Some(Page::Photo));
        assert_eq!(app(&opening).map(App::tokens), Some(&DARK));
    }

    #[test]
    fn is_called_the_same_in_every_language() {
        for language in Language::ALL {
            assert_eq!(Localization::new(language).app_title(), TITLE);
        }
    }
}
