//! The saved cards: asking about one, its page, and the session of a guest, of whom nothing is kept.

use iced::Task;
use iced::advanced::widget::operate;
use iced::advanced::widget::operation::focusable::unfocus;
use iced::widget::operation::{focus, snap_to};
use iced::widget::scrollable::RelativeOffset;

use super::{App, Message};
use crate::dates::Facts;
use crate::rules::rules;
use crate::store::{SavedCard, State};
use crate::ui::core::reveal;
use crate::ui::kit::{FIRST, PAGE, TYPED};
use crate::ui::screen::ask::{self, Ask, Purpose};
use crate::ui::screen::cards::{self, Cards};
use crate::ui::screen::{Page, Screen};

impl App {
    /// Whether this is the session of a guest.
    pub(super) const fn is_guest(&self) -> bool {
        self.guest.is_some()
    }

    /// Begins the session of a guest: what is saved is put aside until it ends.
    pub(super) fn begin_guest(&mut self) -> Task<Message> {
        if self.is_guest() {
            return Task::none();
        }
        let guest = State {
            language: self.state.language.clone(),
            theme: self.state.theme,
            text_size: self.state.text_size,
            ..State::default()
        };
        let owner = Box::new(std::mem::replace(&mut self.state, guest));
        self.guest = Some((owner, self.l10n.language()));
        self.shown = None;
        self.deleted_card = None;
        self.open(Page::Home)
    }

    /// The guest has gone: the next one begins with the choice of language.
    pub(super) fn clear_guest(&mut self) -> Task<Message> {
        let Some((owner, _)) = &self.guest else { return Task::none() };
        // A PIN that is being changed is waited for: nobody knows yet which one holds.
        if self.is_sending() {
            return Task::none();
        }
        self.state = State { theme: owner.theme, text_size: owner.text_size, ..State::default() };
        self.shown = None;
        self.dialog = None;
        self.deleted_card = None;
        self.open(Page::Language)
    }

    /// Back to what is saved.
    pub(super) fn end_guest(&mut self) -> Task<Message> {
        if self.is_sending() {
            return Task::none();
        }
        let Some((owner, language)) = self.guest.take() else { return Task::none() };
        self.state = *owner;
        self.shown = None;
        self.speak(language);
        self.dialog = None;
        self.deleted_card = None;
        // What could not be saved before the guest came is tried once more.
        self.save();
        self.open(Page::Home)
    }

    /// Asks about a card that is not saved yet.
    pub(super) fn new_card(&self) -> Ask {
        let purpose = if self.is_guest() { Purpose::Guest } else { Purpose::New };
        Ask::new(purpose, Facts::default())
    }

    pub(super) fn ask_about(&mut self, message: ask::Message) -> Task<Message> {
        let today = self.today();
        let Screen::Ask(ask) = &mut self.screen else { return Task::none() };
        let taken: Vec<&str> = self.state.cards.iter().map(|card| card.label.as_str()).collect();
        let action = ask.update(message, today, &taken);
        let (purpose, id) = (ask.purpose(), ask.card());
        match action {
            ask::Action::None => Task::none(),
            ask::Action::Turned => turned(),
            ask::Action::Refused => refused(),
            ask::Action::Left => self.open(id.map_or(Page::Home, Page::Saved)),
            ask::Action::Done(facts, name) => match purpose {
                Purpose::Answers(id) => {
                    if let Some(card) = self.saved_card(id) {
                        let was_read = (card.facts.card_expires, card.facts.user_certificate_expires);
                        if was_read != (facts.card_expires, facts.user_certificate_expires) {
                            card.read_on = None;
                        }
                        card.facts.answer_anew(&facts);
                    }
                    self.save();
                    self.open(Page::Saved(id))
                }
                Purpose::New | Purpose::Guest | Purpose::NewDate(..) => {
                    let mut card = SavedCard::new(name.unwrap_or_else(|| self.l10n.guest_label()));
                    card.facts = facts;
                    let id = card.id;
                    self.state.cards.push(card);
                    self.save();
                    self.open(Page::Saved(id))
                }
            },
            ask::Action::NewDate(day) => {
                let Purpose::NewDate(id, event) = purpose else { return Task::none() };
                if let Some(card) = self.saved_card(id) {
                    card.read_on = None;
                    // The plans were about the end that is over.
                    card.ticks.clear();
                    if let Some(event) = event {
                        card.facts.add(event);
                        // Until the new end is told it is computed.
                        card.facts.forget_end();
                    }
                    match day {
                        Some(_) => card.facts.learn(day, None, &rules().dates),
                        None => card.facts.forget_end(),
                    }
                }
                self.save();
                self.open(Page::Saved(id))
            }
        }
    }

    fn saved_card(&mut self, id: i64) -> Option<&mut SavedCard> {
        self.state.cards.iter_mut().find(|card| card.id == id)
    }

    pub(super) fn cards(&mut self, message: cards::Message) -> Task<Message> {
        let (today, before) = (self.today(), self.state.reminder_days);
        let Screen::Cards(page) = &mut self.screen else { return Task::none() };
        let id = page.id();
        let was = page.part();
        let action = page.update(message, &mut self.state.cards, (today, before, &self.l10n));
        let is_turned = was != page.part();
        match action {
            cards::Action::None => Task::none(),
            cards::Action::Turned => turned(),
            cards::Action::Refused => refused(),
            cards::Action::Changed => {
                self.save();
                if is_turned { turned() } else { operate(unfocus()) }
            }
            cards::Action::Delete => {
                let place = self.state.cards.iter().position(|card| card.id == id);
                self.deleted_card = place.map(|place| (place, self.state.cards.remove(place)));
                self.save();
                self.open(Page::Home)
            }
            cards::Action::Answers => self.asked_again(id, Purpose::Answers(id)),
            cards::Action::NewDate(event) => self.asked_again(id, Purpose::NewDate(id, event)),
            cards::Action::Read => self.open(Page::Card),
            cards::Action::Guide(situation) => self.guide_for(id, situation),
            cards::Action::Run(task) => self.begun(task.map(Message::Cards)),
        }
    }

    /// Asks about a saved card.
    fn asked_again(&mut self, id: i64, purpose: Purpose) -> Task<Message> {
        let Some(card) = self.saved_card(id) else { return Task::none() };
        let ask = Ask::new(purpose, card.facts.clone());
        let opened = self.open(Page::Ask);
        self.screen = Screen::Ask(Box::new(ask));
        Task::batch([opened, turned()])
    }

    /// The card that went last comes back.
    pub(super) fn undo_delete(&mut self) -> Task<Message> {
        if let Some((place, card)) = self.deleted_card.take() {
            let id = card.id;
            self.state.cards.insert(place.min(self.state.cards.len()), card);
            self.save();
            return self.open(Page::Saved(id));
        }
        Task::none()
    }

    /// The page of a saved card.
    pub(super) fn card_page(&self, id: i64) -> Screen {
        Screen::Cards(Box::new(Cards::of(id)))
    }
}

/// What is wrong with what was written comes into view, and the keyboard to the line.
pub(super) fn refused() -> Task<Message> {
    Task::batch([focus(FIRST), operate(reveal(TYPED))])
}

/// Another part of the page is shown: from its top, with the keyboard at its line, if there is one.
pub(super) fn turned() -> Task<Message> {
    let line = operate(unfocus()).chain(focus(FIRST));
    Task::batch([line, snap_to(PAGE, RelativeOffset::START).chain(operate(reveal(TYPED)))])
}
