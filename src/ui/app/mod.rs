//! The window as a whole: which page is shown, the settings, the keys that hold everywhere.

mod guide_pages;
mod keys;
mod saved;
mod view;

use std::path::PathBuf;

use iced::advanced::widget::operate;
use iced::advanced::widget::operation::focusable::unfocus;
use iced::widget::operation::{focus, snap_to};
use iced::widget::scrollable::RelativeOffset;
use iced::{Size, Subscription, Task, Theme as Look};
use jiff::civil::Date;

use crate::i18n::{Language, Localization, negotiate, system_languages};
use crate::store::{Notice, SaveError, SavedCard, State, Store, TextSize};
use crate::ui::core::{Settled, Step, focus_step, reveal, reveal_focused};
use crate::ui::fonts;
use crate::ui::input;
use crate::ui::kit::{FIRST, PAGE, TYPED};
use crate::ui::screen::card::PinMessage;
use crate::ui::screen::{Page, Screen, ask, card, cards, guide, home, language, photo, settings};
use crate::ui::tokens::Tokens;

/// What the window starts with.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The folder for the saved settings; `None` where there is none.
    pub folder: Option<PathBuf>,
    /// A language that goes before the saved one, from the command line.
    pub language: Option<Language>,
    /// The day it is; `None` asks the computer's clock.
    pub today: Option<Date>,
    /// Whether what starts at login may be changed: not by a page that is only drawn.
    pub changes_login: bool,
    /// Whether files may be shown in other programs: not by a page that is only drawn.
    pub opens_files: bool,
}

/// A question in front of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dialog {
    /// With the language that holds if the dialog is left by Escape.
    Language(Language),
    Delete,
}

/// Why something was not kept or not removed.
#[derive(Debug, Clone, Copy)]
enum Trouble {
    Saving(SaveError),
    Deleting(SaveError),
}

/// What can happen in the window.
#[derive(Debug, Clone)]
pub enum Message {
    /// A page was asked for.
    Open(Page),
    /// On the language page.
    Language(language::Message),
    /// On the home page.
    Home(home::Message),
    /// On the photo page.
    Photo(photo::Message),
    /// On the page of the card.
    Card(card::Message),
    /// What a page had begun has news. The number tells for which visit of the page: another knows nothing of
    /// it.
    Late(u64, Box<Message>),
    /// On a page with a question about a card.
    Ask(ask::Message),
    /// On the page of a saved card.
    Cards(cards::Message),
    /// On a page of the guide.
    Guide(guide::Message),
    /// In the session of a guest: everything is to be cleared.
    ClearGuest,
    /// The session of a guest is to end.
    EndGuest,
    /// On the settings page.
    Settings(settings::Message),
    /// The language switch was pressed.
    AskLanguage,
    /// A language was chosen in the dialog; for good, or passed by an arrow key.
    ChooseLanguage(Language, Settled),
    /// “Yes, delete everything” was pressed.
    Delete,
    /// The dialog was left.
    CloseDialog,
    /// A key or an event of the window.
    Input(input::Input),
}

/// The state of the window.
pub struct App {
    l10n: Localization,
    state: State,
    store: Store,
    notices: Vec<Notice>,
    trouble: Option<Trouble>,
    deleted: bool,
    screen: Screen,
    /// How many pages were opened: the number of the present visit.
    visits: u64,
    dialog: Option<Dialog>,
    window: Size,
    dark: bool,
    hovering: bool,
    today: Option<Date>,
    /// The card that was deleted last, and where it stood.
    deleted_card: Option<(usize, SavedCard)>,
    /// Whether what starts at login may be changed.
    changes_login: bool,
    /// Whether files may be shown in other programs.
    opens_files: bool,
    /// What was shown in another program last.
    shown: Option<tempfile::TempPath>,
    /// Whether reminders are shown at login, as it was when the settings were opened.
    login: settings::Login,
    /// What is saved and the language that was spoken, while a guest uses the program.
    guest: Option<(Box<State>, Language)>,
}

impl App {
    /// Opens the saved settings and the first page: the choice of language, or home where it is known.
    #[must_use]
    pub fn new(options: Options) -> Self {
        let (store, loaded) = Store::open(options.folder);
        let saved = loaded.state.language.as_deref().and_then(|tag| Language::parse(tag).ok());
        let known = options.language.or(saved);
        let language = known.unwrap_or_else(|| negotiate(&system_languages()));
        fonts::install(language);
        Self {
            l10n: Localization::new(language),
            state: loaded.state,
            store,
            notices: loaded.notices,
            trouble: None,
            deleted: false,
            screen: if known.is_some() { Screen::Home } else { Screen::Language },
            visits: 0,
            dialog: None,
            window: Size::new(crate::ui::WINDOW_WIDTH, crate::ui::WINDOW_HEIGHT),
            dark: false,
            hovering: false,
            today: options.today,
            deleted_card: None,
            changes_login: options.changes_login,
            opens_files: options.opens_files,
            shown: None,
            login: settings::Login::default(),
            guest: None,
        }
    }

    /// The day it is.
    fn today(&self) -> Date {
        self.today.unwrap_or_else(crate::clock::today)
    }

    /// The title of the window.
    #[must_use]
    pub fn title(&self) -> String {
        self.l10n.app_title()
    }

    /// How much larger than designed everything is drawn: 1 to 2.
    #[must_use]
    pub fn scale_factor(&self) -> f32 {
        self.state.text_size.factor()
    }

    /// Colours for what the toolkit draws itself.
    #[must_use]
    pub fn theme(&self) -> Look {
        self.tokens().look()
    }

    /// The colours of the theme in force.
    #[must_use]
    pub fn tokens(&self) -> &'static Tokens {
        Tokens::of(self.state.theme, self.dark)
    }

    /// The page that is shown.
    #[must_use]
    pub fn page(&self) -> Page {
        self.screen.page()
    }

    /// What the window has to hear of: keys, size, files, the system's theme.
    pub fn subscription(&self) -> Subscription<Message> {
        let wants_time = matches!(&self.screen, Screen::Card(card) if card.wants_time());
        let ticks = wants_time.then(input::ticks);
        Subscription::batch(ticks.into_iter().chain([input::subscription()])).map(Message::Input)
    }

    /// Does what the message says.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let was = self.guide_part();
        let task = self.act(message);
        // Whatever leads away from a sentence that fills the screen gives the window back.
        match guide_pages::fill_screen(was, self.guide_part()) {
            Some(screen) => Task::batch([task, screen]),
            None => task,
        }
    }

    fn act(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Open(page) => self.open(page),
            Message::Language(language::Message::Chosen(language)) => {
                self.choose_language(language);
                self.open(Page::Home)
            }
            Message::Home(home::Message::Open(page)) => self.open(page),
            Message::Home(home::Message::Undo) => self.undo_delete(),
            Message::Home(home::Message::Guest) => self.begin_guest(),
            Message::ClearGuest => self.clear_guest(),
            Message::EndGuest => self.end_guest(),
            Message::Ask(message) => self.ask_about(message),
            Message::Photo(message) => self.photo(message),
            Message::Card(message) => self.card(message),
            Message::Cards(message) => self.cards(message),
            Message::Guide(message) => self.guide(message),
            Message::Late(visit, message) if visit == self.visits => self.update(*message),
            Message::Late(..) => Task::none(),
            Message::Settings(message) => self.settings(message),
            Message::AskLanguage => self.ask(Dialog::Language(self.l10n.language())),
            Message::ChooseLanguage(language, settled) => {
                self.choose_language(language);
                match settled {
                    Settled::Yes => self.close_dialog(),
                    Settled::No => operate(reveal_focused()),
                }
            }
            Message::Delete => self.delete(),
            Message::CloseDialog => self.close_dialog(),
            Message::Input(input) => self.input(input),
        }
    }

    fn open(&mut self, page: Page) -> Task<Message> {
        if self.is_sending() {
            return Task::none();
        }
        if page == Page::Photo {
            // Until a photo is chosen there is time enough.
            crate::photo::start();
        }
        self.deleted = self.deleted && page == Page::Language;
        self.visits += 1;
        let mut begun = Task::none();
        self.screen = match page {
            Page::Language => Screen::Language,
            Page::Home => Screen::Home,
            Page::Photo => Screen::Photo(Box::default()),
            Page::Card => {
                let (card, task) = card::Card::open();
                begun = self.begun(task.map(Message::Card));
                Screen::Card(Box::new(card))
            }
            Page::Ask => Screen::Ask(Box::new(self.new_card())),
            Page::Saved(id) => self.card_page(id),
            Page::Guide => {
                // What it is about can be typed at once.
                begun = focus(FIRST);
                Screen::Guide(Box::default())
            }
            Page::Settings => {
                self.login = settings::Login { is_on: self.is_at_login(), has_failed: false };
                Screen::Settings
            }
            Page::About => Screen::About,
        };
        // A new page starts at its top, and Tab at its first control.
        Task::batch([operate(unfocus()), snap_to(PAGE, RelativeOffset::START), begun])
    }

    /// Work of the present page, whose news are heard as long as it is open.
    fn begun(&self, task: Task<Message>) -> Task<Message> {
        let visit = self.visits;
        task.map(move |message| Message::Late(visit, Box::new(message)))
    }

    /// Whether a PIN is being changed: nobody leaves the page before it is known what became of it.
    fn is_sending(&self) -> bool {
        matches!(&self.screen, Screen::Card(card) if card.is_sending())
    }

    fn card(&mut self, message: card::Message) -> Task<Message> {
        let (today, offers_register) = (self.today(), self.state.offers_register);
        let Screen::Card(card) = &mut self.screen else { return Task::none() };
        let before = card.part();
        let shows = matches!(message, card::Message::Pressed(PinMessage::Show(_)));
        let is_refused = matches!(
            message,
            card::Message::Pin(PinMessage::Enter) | card::Message::Pressed(PinMessage::Next)
        );
        let is_chosen = matches!(message, card::Message::Practice(card::PracticeMessage::Mishap(_)));
        let kept =
            matches!(message, card::Message::Keep).then(|| card.keep(today, &self.state.cards)).flatten();
        let task = card.update(message, today, offers_register, &self.state.cards);
        let is_turned = before != card.part();
        if let Some(kept) = kept {
            match self.state.cards.iter_mut().find(|card| card.label == kept.label) {
                Some(known) => known.learn(&kept),
                None => self.state.cards.push(kept),
            }
            self.save();
        }
        let task = self.begun(task.map(Message::Card));
        if is_turned {
            // What is typed is seen from the start, also where there is little room.
            let top = snap_to(PAGE, RelativeOffset::START).chain(operate(reveal(TYPED)));
            Task::batch([operate(unfocus()).chain(focus(FIRST)), top, task])
        } else if is_refused {
            operate(reveal(TYPED)).chain(task)
        } else if is_chosen {
            operate(reveal_focused())
        } else if shows {
            // The next Enter is for the page.
            Task::batch([operate(unfocus()), task])
        } else {
            task
        }
    }

    fn photo(&mut self, message: photo::Message) -> Task<Message> {
        let today = self.today();
        let Screen::Photo(photo) = &mut self.screen else { return Task::none() };
        let fresh = match &message {
            photo::Message::Picked(files, _) => !files.is_empty(),
            photo::Message::Dropped(_) => true,
            _ => false,
        };
        let turned = matches!(
            message,
            photo::Message::Open(_)
                | photo::Message::Close
                | photo::Message::AskPrint
                | photo::Message::Show(_)
                | photo::Message::ShowAll
        );
        let task = photo.update(message, today, &self.l10n);
        let task = self.begun(task.map(Message::Photo));
        // A new result is read from its top.
        if fresh {
            Task::batch([snap_to(PAGE, RelativeOffset::START), task])
        } else if turned {
            Task::batch([operate(unfocus()), snap_to(PAGE, RelativeOffset::START), task])
        } else {
            task
        }
    }

    fn settings(&mut self, message: settings::Message) -> Task<Message> {
        match message {
            settings::Message::Language(language) => self.choose_language(language),
            settings::Message::Theme(theme) => {
                self.state.theme = theme;
                self.save();
            }
            settings::Message::TextSize(size) => return self.resize_text(size),
            settings::Message::Register(offers) => {
                self.state.offers_register = offers;
                self.save();
            }
            settings::Message::Login(is_on) => {
                let has_failed = self.changes_login && crate::desktop::set(is_on).is_err();
                self.login = settings::Login { is_on: self.is_at_login(), has_failed };
            }
            settings::Message::Reminder(days, is_in) => {
                self.state.reminder_days.set(days, is_in);
                self.save();
            }
            settings::Message::AskDelete => return self.ask(Dialog::Delete),
        }
        operate(reveal_focused())
    }

    fn is_at_login(&self) -> bool {
        self.changes_login && crate::desktop::is_on()
    }

    fn choose_language(&mut self, language: Language) {
        self.speak(language);
        self.state.language = Some(language.tag().to_owned());
        self.save();
    }

    /// Shows everything in a language from now on.
    fn speak(&mut self, language: Language) {
        if language != self.l10n.language() {
            fonts::install(language);
            self.l10n = Localization::new(language);
            if let Screen::Guide(guide) = &mut self.screen {
                guide.speak(&self.l10n);
            }
        }
    }

    fn resize_text(&mut self, size: TextSize) -> Task<Message> {
        self.state.text_size = size;
        self.save();
        operate(reveal_focused())
    }

    fn save(&mut self) {
        // Of a guest nothing is kept.
        if self.is_guest() {
            return;
        }
        self.trouble = self.store.save(&self.state).err().map(Trouble::Saving);
        if self.trouble.is_none() {
            // What kept it from saving is over.
            self.notices.retain(|notice| !notice.stops_saving());
        }
    }

    fn delete(&mut self) -> Task<Message> {
        self.dialog = None;
        match self.store.delete_everything() {
            Ok(()) => {
                self.deleted_card = None;
                if self.changes_login {
                    // With nothing saved there is nothing to be reminded of.
                    let _ = crate::desktop::set(false);
                }
                self.state = State::default();
                self.shown = None;
                self.notices.clear();
                self.trouble = None;
                self.deleted = true;
                self.open(Page::Language)
            }
            Err(error) => {
                self.trouble = Some(Trouble::Deleting(error));
                snap_to(PAGE, RelativeOffset::START)
            }
        }
    }

    fn ask(&mut self, dialog: Dialog) -> Task<Message> {
        self.dialog = Some(dialog);
        // The first control of the dialog gets the keyboard: for a danger, that is the way out.
        operate(focus_step(Step::Next))
    }

    /// Leaves the dialog as if it had not been opened.
    fn leave_dialog(&mut self) -> Task<Message> {
        if let Some(Dialog::Language(before)) = self.dialog
            && before != self.l10n.language()
        {
            self.choose_language(before);
        }
        self.close_dialog()
    }

    fn close_dialog(&mut self) -> Task<Message> {
        self.dialog = None;
        Task::none()
    }

    /// A photo dropped on any page is a photo to check.
    fn dropped(&mut self, file: PathBuf) -> Task<Message> {
        self.hovering = false;
        if self.is_sending() {
            return Task::none();
        }
        self.dialog = None;
        let opened = match self.screen.page() {
            Page::Photo => Task::none(),
            _ => self.open(Page::Photo),
        };
        Task::batch([opened, self.photo(photo::Message::Dropped(file))])
    }
}
