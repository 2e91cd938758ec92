//! The guide in the window: its pages, its sheet in the browser, and the way to it from a saved card.

use std::io::Write;

use iced::Task;
use iced::advanced::widget::operate;
use iced::window;

use super::saved::{refused, turned};
use super::{App, Message};
use crate::ui::core::reveal_focused;
use crate::ui::input::{Input, Letter};
use crate::ui::screen::guide::{self, Guide, Part, SheetMessage};
use crate::ui::screen::{Page, Screen};

impl App {
    pub(super) fn guide(&mut self, message: guide::Message) -> Task<Message> {
        let today = self.today();
        let Screen::Guide(guide) = &mut self.screen else { return Task::none() };
        let card = guide.card();
        let action = guide.update(message, &mut self.state.cards, today, &self.l10n);
        match action {
            guide::Action::None => Task::none(),
            guide::Action::Turned => turned(),
            guide::Action::Refused => refused(),
            guide::Action::Changed => {
                self.save();
                operate(reveal_focused())
            }
            guide::Action::Left => self.open(card.map_or(Page::Home, Page::Saved)),
            guide::Action::Copy(words) => iced::clipboard::write(words),
            guide::Action::Print(page) => {
                let is_open = self.opens_files && self.show(&page).is_some();
                self.guide(guide::Message::Sheet(SheetMessage::Printed(is_open)))
            }
            guide::Action::Run(task) => self.begun(task.map(Message::Guide)),
        }
    }

    /// Shows a page in the browser; `None` if that is not possible. The file goes when the program ends, for it may tell
    /// something about its user.
    fn show(&mut self, page: &[u8]) -> Option<()> {
        let mut file = tempfile::Builder::new().prefix("temoto-").suffix(".html").tempfile().ok()?;
        file.write_all(page).ok()?;
        file.flush().ok()?;
        open::that_detached(file.path()).ok()?;
        self.shown = Some(file.into_temp_path());
        Some(())
    }

    /// Whether a key turns to the next sentence in large letters, or to the one before.
    pub(super) fn turned_by(&self, input: &Input) -> Option<bool> {
        if self.dialog.is_some() || !matches!(self.guide_part(), Some(Part::Large(_))) {
            return None;
        }
        match input {
            Input::Turn(is_next) => Some(*is_next),
            Input::Enter | Input::Letter(Letter(' ')) => Some(true),
            _ => None,
        }
    }

    /// The guide at a situation of a saved card.
    pub(super) fn guide_for(&mut self, id: i64, situation: &str) -> Task<Message> {
        let Some(card) = self.state.cards.iter().find(|card| card.id == id) else { return Task::none() };
        let guide = Guide::of(situation, card, self.today());
        let opened = self.open(Page::Guide);
        self.screen = Screen::Guide(Box::new(guide));
        Task::batch([opened, turned()])
    }
}

/// A sentence to hold up fills the screen; nothing if that does not change.
pub(super) fn fill_screen(was: Option<Part>, is: Option<Part>) -> Option<Task<Message>> {
    let is_large = |part| matches!(part, Some(Part::Large(_)));
    let mode = match (is_large(was), is_large(is)) {
        (false, true) => window::Mode::Fullscreen,
        (true, false) => window::Mode::Windowed,
        _ => return None,
    };
    Some(window::latest().and_then(move |id| window::set_mode(id, mode)))
}
