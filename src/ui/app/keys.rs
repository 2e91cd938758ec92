//! The keys and events that hold on every page, and what they do on the one that is shown.

use iced::Size;
use iced::Task;
use iced::advanced::widget::operation::focusable::unfocus;
use iced::advanced::widget::{Id, operate};
use iced::theme::Mode;
use iced::widget::operation::{AbsoluteOffset, scroll_by, snap_to};
use iced::widget::scrollable::RelativeOffset;

use super::{App, Message};
use crate::store::TextSize;
use crate::ui::core::{Step, focus_step};
use crate::ui::input::Input;
use crate::ui::kit::{DIALOG, PAGE};
use crate::ui::screen::card::PinMessage;
use crate::ui::screen::{Page, Screen, ask, card, cards, guide, photo};

impl App {
    pub(super) fn input(&mut self, input: Input) -> Task<Message> {
        if let Some(is_next) = self.turned_by(&input) {
            return self.update(Message::Guide(guide::Message::Sheet(guide::SheetMessage::Turn(is_next))));
        }
        match input {
            Input::Step(step) => operate(focus_step(step)),
            Input::Escape if self.dialog.is_some() => self.leave_dialog(),
            Input::Escape | Input::Back if self.dialog.is_none() && self.part().is_some() => {
                self.photo(photo::Message::Close)
            }
            Input::Escape | Input::Back if self.dialog.is_none() && self.is_one_of_several() => {
                self.photo(photo::Message::ShowAll)
            }
            Input::Escape | Input::Back if self.dialog.is_none() && self.card_part().is_some() => {
                match self.card_back() {
                    Some(message) => self.card(message),
                    None => Task::none(),
                }
            }
            Input::Letter(letter) if self.is_typing() => {
                // The control that was pressed last must not answer to the next Enter.
                Task::batch([operate(unfocus()), self.pin(PinMessage::Type(letter))])
            }
            Input::Erase if self.is_typing() => self.pin(PinMessage::Erase),
            Input::Enter if self.is_typing() => {
                let task = self.pin(PinMessage::Enter);
                let is_ready = matches!(&self.screen, Screen::Card(card) if card.is_ready());
                if !is_ready {
                    return task;
                }
                // The button stands before the keys, which stand at the end.
                let back = || operate(focus_step(Step::Previous));
                task.chain(operate(unfocus())).chain(back()).chain(back())
            }
            Input::Letter(_) | Input::Erase | Input::Turn(_) => Task::none(),
            // The result is shown first; then the window can be closed.
            Input::CloseRequested if self.is_sending() => Task::none(),
            Input::CloseRequested => iced::exit(),
            Input::Tick(now) => self.pin(PinMessage::Tick(now)),
            Input::Escape if self.is_checking() => self.photo(photo::Message::Cancel),
            // A key pressed by mistake must not throw a result away; the way back is a button, too.
            Input::Escape if self.has_result() => Task::none(),
            Input::Enter => match self.screen.page() {
                // The language that is marked is the one that Enter means.
                Page::Language if self.dialog.is_none() => {
                    self.choose_language(self.l10n.language());
                    self.open(Page::Home)
                }
                _ => Task::none(),
            },
            Input::Escape | Input::Back => match self.screen.page() {
                Page::Language | Page::Home => Task::none(),
                Page::Saved(_) if self.dialog.is_none() && self.cards_part() != cards::Part::Whole => {
                    self.update(Message::Cards(cards::Message::Leave))
                }
                Page::Guide if self.dialog.is_none() => self.update(Message::Guide(guide::Message::Back)),
                Page::Ask if self.dialog.is_none() => self.update(Message::Ask(ask::Message::Back)),
                Page::Photo | Page::Card | Page::Saved(_) | Page::Settings | Page::About
                    if self.dialog.is_none() =>
                {
                    self.open(Page::Home)
                }
                _ => Task::none(),
            },
            Input::Scroll(share) => {
                let height = self.window.height / self.scale_factor();
                scroll_by(self.front(), AbsoluteOffset { x: 0.0, y: share * height })
            }
            Input::Top => snap_to(self.front(), RelativeOffset::START),
            Input::Bottom => snap_to(self.front(), RelativeOffset::END),
            Input::LargerText => match self.state.text_size.larger() {
                Some(size) => self.resize_text(size),
                None => Task::none(),
            },
            Input::SmallerText => match self.state.text_size.smaller() {
                Some(size) => self.resize_text(size),
                None => Task::none(),
            },
            Input::NormalText => self.resize_text(TextSize::default()),
            Input::Resized(size) => {
                // Kept as it would be at 100 %, so that it holds when the size of text changes.
                let factor = self.scale_factor();
                self.window = Size::new(size.width * factor, size.height * factor);
                Task::none()
            }
            Input::SystemTheme(mode) => {
                self.dark = mode == Mode::Dark;
                Task::none()
            }
            Input::FileOver(over) => {
                self.hovering = over;
                Task::none()
            }
            Input::FileDropped(file) => self.dropped(file),
        }
    }

    /// What scrolls: the dialog, if one is open, else the page.
    fn front(&self) -> Id {
        if self.dialog.is_some() { DIALOG } else { PAGE }
    }

    /// The part of the card's page that is shown instead of the whole.
    pub(super) fn card_part(&self) -> Option<card::Part> {
        match &self.screen {
            Screen::Card(card) => card.part(),
            _ => None,
        }
    }

    /// The way back from that part.
    pub(super) fn card_back(&self) -> Option<card::Message> {
        match &self.screen {
            Screen::Card(card) => card.back(),
            _ => None,
        }
    }

    /// The part of the page of a saved card that is shown.
    pub(super) fn cards_part(&self) -> cards::Part {
        match &self.screen {
            Screen::Cards(cards) => cards.part(),
            _ => cards::Part::Whole,
        }
    }

    /// The part of the guide that is shown.
    pub(super) fn guide_part(&self) -> Option<guide::Part> {
        match &self.screen {
            Screen::Guide(guide) => Some(guide.part()),
            _ => None,
        }
    }

    /// The question that is asked.
    pub(super) fn question(&self) -> Option<ask::Step> {
        match &self.screen {
            Screen::Ask(ask) => Some(ask.step()),
            _ => None,
        }
    }

    /// Whether the keys are for a PIN.
    fn is_typing(&self) -> bool {
        self.dialog.is_none() && matches!(&self.screen, Screen::Card(card) if card.is_typing())
    }

    fn pin(&mut self, message: PinMessage) -> Task<Message> {
        self.card(card::Message::Pin(message))
    }

    fn has_result(&self) -> bool {
        matches!(&self.screen, Screen::Photo(photo) if photo.has_result())
    }

    /// The part of the photo page that is shown instead of the whole.
    pub(super) fn part(&self) -> Option<photo::Part> {
        match &self.screen {
            Screen::Photo(photo) => photo.part(),
            _ => None,
        }
    }

    fn is_one_of_several(&self) -> bool {
        matches!(&self.screen, Screen::Photo(photo) if photo.is_one_of_several())
    }

    fn is_checking(&self) -> bool {
        matches!(&self.screen, Screen::Photo(photo) if photo.is_running())
    }
}
