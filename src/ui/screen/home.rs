//! Home: what can be done, and what the program has to say about itself.

use iced::Element;
use jiff::civil::Date;

use crate::i18n::cards::saved_card_words;
use crate::i18n::harmless;
use crate::store::SavedCard;
use crate::ui::icons::Icon;
use crate::ui::kit::{Kit, Tone};
use crate::ui::screen::Page;

/// What can be done here: go somewhere.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// A page was chosen.
    Open(Page),
}

/// The page on the day `today`. `notices` are sentences about the saved settings; `saves` tells whether anything is
/// saved; `cards` are the saved cards.
pub(crate) fn view<'a>(
    kit: Kit<'a>,
    notices: &[String],
    saves: bool,
    cards: &[SavedCard],
    today: Date,
) -> Element<'a, Message> {
    let l10n = kit.l10n;
    let mut blocks = vec![kit.heading(&l10n.home_heading()), kit.body(&l10n.home_intro())];
    if !notices.is_empty() {
        let title = if saves { l10n.store_look_title() } else { l10n.store_not_saved_title() };
        blocks.push(kit.notice(Tone::Look, &title, &l10n.sentences(notices)));
    }
    if !cards.is_empty() {
        let title = kit.title(&l10n.cards_title());
        let cards = cards.iter().map(|card| {
            // What ends first is told; the rest stands on their page.
            let said = saved_card_words(l10n, card, today).into_iter().next();
            let (is_bad, words) = said.unwrap_or_default();
            let icon = if is_bad { Icon::Warning } else { Icon::Card };
            kit.own_card(icon, &harmless(&card.label), &words, Message::Open(Page::Cards))
        });
        blocks.push(kit.group(std::iter::once(title).chain(cards)));
    }
    blocks.push(kit.task_card(
        Icon::Photo,
        &l10n.home_photo_title(),
        &l10n.home_photo_text(),
        Message::Open(Page::Photo),
    ));
    blocks.push(kit.task_card(
        Icon::Card,
        &l10n.home_card_title(),
        &l10n.home_card_text(),
        Message::Open(Page::Card),
    ));
    blocks.push(kit.buttons([
        kit.other_button(&l10n.home_settings_button(), Message::Open(Page::Settings)),
        kit.other_button(&l10n.home_about_button(), Message::Open(Page::About)),
    ]));
    blocks.push(kit.support(&l10n.home_unofficial()));
    kit.blocks(blocks)
}
