//! The first page of the first start: each language in its own words.

use iced::Element;

use crate::i18n::Language;
use crate::ui::kit::Kit;

/// What can be done here: choose.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// A language was chosen.
    Chosen(Language),
}

/// The page.
pub(crate) fn view<'a>(kit: Kit<'a>) -> Element<'a, Message> {
    let cards = Language::ALL
        .into_iter()
        .map(|language| kit.language_card(language, language == kit.language(), Message::Chosen(language)));
    kit.blocks([
        kit.heading(&kit.l10n.language_heading()),
        kit.body(&kit.l10n.language_later()),
        kit.group(cards),
    ])
}
