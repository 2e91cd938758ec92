//! The pages. Each has its state, its messages and its view; what leads from page to page is up to the
//! window.

pub(crate) mod about;
pub mod ask;
pub mod card;
pub mod cards;
mod day_line;
pub mod guide;
pub mod home;
pub mod language;
pub mod photo;
pub(crate) mod saving;
pub mod settings;

/// The page that is shown.
#[derive(Debug)]
pub(crate) enum Screen {
    /// The choice of language at the first start.
    Language,
    /// The tasks.
    Home,
    /// The photo check.
    Photo(Box<photo::Photo>),
    /// The card in the reader.
    Card(Box<card::Card>),
    /// The questions about a card.
    Ask(Box<ask::Ask>),
    /// A saved card.
    Cards(Box<cards::Cards>),
    /// What to do in a situation.
    Guide(Box<guide::Guide>),
    /// The settings.
    Settings,
    /// What this program is.
    About,
}

/// Which page, without its state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Page {
    /// The choice of language at the first start.
    Language,
    /// The tasks.
    Home,
    /// The photo check.
    Photo,
    /// The card in the reader.
    Card,
    /// The questions about a card.
    Ask,
    /// The saved card of that number.
    Saved(i64),
    /// What to do in a situation.
    Guide,
    /// The settings.
    Settings,
    /// What this program is.
    About,
}

impl Screen {
    /// Which page this is.
    pub(crate) fn page(&self) -> Page {
        match self {
            Screen::Language => Page::Language,
            Screen::Home => Page::Home,
            Screen::Photo(_) => Page::Photo,
            Screen::Card(_) => Page::Card,
            Screen::Ask(_) => Page::Ask,
            Screen::Cards(cards) => Page::Saved(cards.id()),
            Screen::Guide(_) => Page::Guide,
            Screen::Settings => Page::Settings,
            Screen::About => Page::About,
        }
    }
}
