//! Home: what can be done, and what the program has to say about itself.

use iced::Element;
use jiff::civil::Date;

use crate::dates::{DaysBefore, Mark, reminders};
use crate::i18n::cards::{NextWords, next_words};
use crate::i18n::{args, harmless};
use crate::store::SavedCard;
use crate::ui::icons::Icon;
use crate::ui::kit::{Kit, Tone};
use crate::ui::screen::Page;
use crate::ui::screen::cards::to_do;

/// What can be done here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// A page was chosen.
    Open(Page),
    /// The card that was deleted last is to come back.
    Undo,
    /// A guest is to be helped.
    Guest,
}

/// What the page tells about.
pub(crate) struct About<'a> {
    /// Sentences about the saved settings.
    pub(crate) notices: &'a [String],
    /// Whether anything is saved.
    pub(crate) saves: bool,
    /// The saved cards.
    pub(crate) cards: &'a [SavedCard],
    /// How many days before a deadline to be reminded.
    pub(crate) before: DaysBefore,
    /// The card that was deleted last.
    pub(crate) deleted: Option<&'a SavedCard>,
    /// The day it is.
    pub(crate) today: Date,
}

/// The page; for a guest, of whom nothing is kept, with a word about that.
pub(crate) fn view<'a>(kit: Kit<'a>, about: &About<'_>, is_guest: bool) -> Element<'a, Message> {
    let l10n = kit.l10n;
    let mut blocks = vec![kit.heading(&l10n.home_heading()), kit.body(&l10n.home_intro())];
    if is_guest {
        blocks.push(kit.notice(Tone::Info, &l10n.guest_title(), &l10n.guest_text()));
    }
    if !about.notices.is_empty() {
        let title = if about.saves { l10n.store_look_title() } else { l10n.store_not_saved_title() };
        blocks.push(kit.notice(Tone::Look, &title, &l10n.sentences(about.notices)));
    }
    if let Some(card) = about.deleted {
        let label = harmless(&card.label).into();
        let title = l10n.cards_deleted_title(args::CardsDeletedTitle { label });
        let undo = kit.other_button(&l10n.cards_undo_button(), Message::Undo);
        blocks.push(kit.group([kit.own_notice(Tone::Info, &title, ""), kit.buttons([undo])]));
    }
    if !about.cards.is_empty() {
        let title = kit.title(&if is_guest { l10n.guest_cards_title() } else { l10n.cards_title() });
        let cards = about.cards.iter().map(|card| saved(kit, card, about));
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
    blocks.push(kit.task_card(
        Icon::Calendar,
        &l10n.home_dates_title(),
        &l10n.home_dates_text(),
        Message::Open(Page::Ask),
    ));
    blocks.push(kit.task_card(
        Icon::Guide,
        &l10n.home_guide_title(),
        &l10n.home_guide_text(),
        Message::Open(Page::Guide),
    ));
    let guest = (!is_guest).then(|| kit.other_button(&l10n.guest_button(), Message::Guest));
    let pages = [
        kit.other_button(&l10n.home_settings_button(), Message::Open(Page::Settings)),
        kit.other_button(&l10n.home_about_button(), Message::Open(Page::About)),
    ];
    blocks.push(kit.buttons(pages.into_iter().chain(guest)));
    blocks.push(kit.support(&l10n.home_unofficial()));
    kit.blocks(blocks)
}

/// A saved card, with what comes next; with a sign where it has to be done now.
fn saved<'a>(kit: Kit<'a>, card: &SavedCard, about: &About<'_>) -> Element<'a, Message> {
    let l10n = kit.l10n;
    let words = match to_do(card, about.today) {
        Ok((_, tasks)) => {
            let due = reminders(&tasks, &card.marks, about.before, about.today);
            let next = tasks.iter().find(|task| card.marks.get(&task.key()) != Some(&Mark::Done));
            next_words(l10n, due.first(), next, about.today)
        }
        Err(_) => NextWords { title: l10n.cards_misfit_title(), time: None, is_due: true },
    };
    let (icon, tone) = if words.is_due { (Icon::Warning, Tone::Look) } else { (Icon::Calendar, Tone::Info) };
    let time = words.time.as_deref().map(|time| (tone, time));
    kit.own_card(icon, &harmless(&card.label), &words.title, time, Message::Open(Page::Saved(card.id)))
}
