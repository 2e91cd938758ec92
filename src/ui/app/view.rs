//! How the window looks: the page that is shown, in its frame, and the question in front of it.

use std::path::Path;

use iced::Element;
use iced::widget::keyed_column;

use super::{App, Dialog, Message, Trouble};
use crate::i18n::{delete_error_words, notice_words, save_error_words};
use crate::ui::kit::{Kit, Room, Tone};
use crate::ui::screen::{Page, Screen, about, ask, card, cards, guide, home, language, photo, settings};

impl App {
    /// The kit for pages, in the user's language, colours and size.
    fn kit(&self) -> Kit<'_> {
        Kit { l10n: &self.l10n, tokens: self.tokens(), width: self.window.width / self.scale_factor() }
    }

    /// The window as it is now.
    pub fn view(&self) -> Element<'_, Message> {
        let kit = self.kit();
        let page = self.screen.page();
        let content = match &self.screen {
            Screen::Language => self.language_page(kit),
            Screen::Home => self.home_page(kit),
            Screen::Photo(photo) => photo.view(kit, self.hovering).map(Message::Photo),
            Screen::Card(card) => {
                let trouble = self.trouble.map(|trouble| self.trouble_words(trouble));
                card.view(kit, self.today(), trouble.as_ref()).map(Message::Card)
            }
            Screen::Ask(ask) => ask.view(kit, self.today()).map(Message::Ask),
            Screen::Cards(cards) => {
                let trouble = self.trouble.map(|trouble| self.trouble_words(trouble));
                cards.view(kit, &self.state.cards, self.today(), trouble.as_ref()).map(Message::Cards)
            }
            Screen::Guide(guide) => {
                let trouble = self.trouble.map(|trouble| self.trouble_words(trouble));
                guide.view(kit, &self.state.cards, self.today(), trouble.as_ref()).map(Message::Guide)
            }
            Screen::Settings => {
                let file = self.store.path();
                let trouble = self.trouble.map(|trouble| self.trouble_words(trouble));
                let place = settings::Place { file, trouble: trouble.as_ref(), is_guest: self.is_guest() };
                settings::view(kit, &self.state, &place, self.login).map(Message::Settings)
            }
            Screen::About => about::view(kit, self.today()),
        };
        let (part, card_part) = (self.part(), self.card_part());
        let back = match page {
            Page::Language | Page::Home => None,
            _ if part.is_some() => Some(Message::Photo(photo::Message::Close)),
            Page::Ask => Some(Message::Ask(ask::Message::Back)),
            Page::Guide => Some(Message::Guide(guide::Message::Back)),
            _ if self.cards_part() != cards::Part::Whole => Some(Message::Cards(cards::Message::Leave)),
            _ if card_part.is_some() => self.card_back().map(Message::Card),
            _ => Some(Message::Open(Page::Home)),
        };
        let switch = (page != Page::Language).then_some(Message::AskLanguage);
        let room = match page {
            Page::Photo if part.is_none() => Room::Page,
            Page::Guide if matches!(self.guide_part(), Some(guide::Part::Large(_))) => Room::Window,
            _ => Room::Column,
        };
        let frame = kit.frame(self.mark(kit), back, switch, room, content);
        // A key for each page, so that nothing of the last page (focus, scrolling) shows on the next.
        let own_part = (self.cards_part(), self.question(), self.guide_part());
        let keyed =
            keyed_column([((page, part, card_part, own_part), frame)]).height(iced::Length::Fill).into();
        kit.with_dialog(keyed, self.dialog.map(|dialog| self.dialog(kit, dialog)))
    }

    /// What says that the page is for practice, or that this is the session of a guest.
    fn mark<'a>(&'a self, kit: Kit<'a>) -> Option<Element<'a, Message>> {
        let guest = self.is_guest().then(|| {
            let clear = (self.l10n.guest_clear_button(), Message::ClearGuest);
            // While a PIN is being changed nothing can be cleared.
            kit.mark(&self.l10n.guest_mark(), Some(clear).filter(|_| !self.is_sending()))
        });
        let practice = self.practice_mark(kit);
        match (guest, practice) {
            (Some(guest), Some(practice)) => Some(kit.marks([guest, practice])),
            (guest, practice) => guest.or(practice),
        }
    }

    fn practice_mark<'a>(&'a self, kit: Kit<'a>) -> Option<Element<'a, Message>> {
        let Screen::Card(card) = &self.screen else { return None };
        let end = Message::Card(card::Message::Practice(card::PracticeMessage::End));
        let (words, button) = (self.l10n.pin_practice_mark(), self.l10n.pin_practice_end_button());
        // Inside a step its own way back comes first, and nothing ends it in passing.
        let button = matches!(card.part(), Some(card::Part::Practice)).then_some((button, end));
        card.is_practice().then(|| kit.mark(&words, button))
    }

    fn language_page<'a>(&'a self, kit: Kit<'a>) -> Element<'a, Message> {
        let page = language::view(kit).map(Message::Language);
        if self.deleted {
            let note = kit.notice(Tone::Good, &self.l10n.settings_deleted(), "");
            kit.blocks([note, page])
        } else {
            page
        }
    }

    fn home_page<'a>(&'a self, kit: Kit<'a>) -> Element<'a, Message> {
        let mut words = notice_words(&self.l10n, &self.notices);
        words.extend(self.trouble.map(|trouble| self.trouble_words(trouble).1));
        words.dedup();
        let saves = self.store.refusal().is_none() && self.trouble.is_none();
        let about = home::About {
            notices: &words,
            saves,
            cards: &self.state.cards,
            before: self.state.reminder_days,
            deleted: self.deleted_card.as_ref().map(|(_, card)| card),
            today: self.today(),
        };
        let page = home::view(kit, &about, self.is_guest()).map(Message::Home);
        if !self.is_guest() {
            return page;
        }
        let end = kit.other_button(&self.l10n.guest_end_button(), Message::EndGuest);
        kit.blocks([page, kit.buttons([end])])
    }

    /// What went wrong with the saved settings: a title and a sentence.
    fn trouble_words(&self, trouble: Trouble) -> (String, String) {
        let l10n = &self.l10n;
        match trouble {
            Trouble::Saving(error) => (l10n.store_not_saved_title(), save_error_words(l10n, error)),
            Trouble::Deleting(error) => {
                let folder = self.store.path().and_then(Path::parent);
                (l10n.store_not_deleted_title(), delete_error_words(l10n, error, folder))
            }
        }
    }

    fn dialog<'a>(&'a self, kit: Kit<'a>, dialog: Dialog) -> (String, Element<'a, Message>) {
        let l10n = &self.l10n;
        match dialog {
            Dialog::Language(_) => {
                let title = l10n.language_heading();
                let content = kit.blocks([
                    kit.heading(&title),
                    kit.language_choices(Message::ChooseLanguage),
                    kit.buttons([kit.main_button(&l10n.common_close_button(), Message::CloseDialog)]),
                ]);
                (title, content)
            }
            Dialog::Delete => {
                let title = l10n.settings_delete_heading();
                let content = kit.blocks([
                    kit.heading(&title),
                    kit.body(&l10n.settings_delete_text()),
                    kit.buttons([
                        kit.other_button(&l10n.common_cancel_button(), Message::CloseDialog),
                        kit.destructive_button(&l10n.settings_delete_yes_button(), Message::Delete),
                    ]),
                ]);
                (title, content)
            }
        }
    }
}
