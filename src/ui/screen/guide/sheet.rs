//! The sheet for the counter: what is to stand on it, and its sentences in large letters.

use std::collections::BTreeSet;
use std::sync::Arc;

use iced::Element;
use jiff::civil::Date;

use super::chosen::Chosen;
use super::{Action, Message, SheetMessage};
use crate::guide::guide;
use crate::i18n::{Localization, args};
use crate::report::{CounterSheet, Line, Wanted};
use crate::store::SavedCard;
use crate::ui::kit::{Kit, Tone};
use crate::ui::screen::saving::{self, Saved, saved_notice};

/// What is to stand on the sheet, and how showing it went.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    has_bring: bool,
    has_status: bool,
    has_dates: bool,
    /// The sentences that are left out: at first those that do not fit the situation.
    without: BTreeSet<&'static str>,
    /// The sentence that is shown in large letters.
    pub(super) large: Option<usize>,
    printed: Option<bool>,
    saved: Option<Saved>,
}

impl Sheet {
    /// The sheet for a situation.
    fn new(situation: &str) -> Self {
        let phrases = guide().phrases.phrase.iter().filter(|phrase| !phrase.is_for(situation));
        Self {
            has_bring: true,
            has_status: false,
            has_dates: false,
            without: phrases.map(|phrase| phrase.id.as_str()).collect(),
            large: None,
            printed: None,
            saved: None,
        }
    }
}

impl Chosen {
    pub(super) fn sheet(
        &mut self,
        message: SheetMessage,
        cards: &[SavedCard],
        today: Date,
        l10n: &Localization,
    ) -> Action {
        if let SheetMessage::Open = message {
            self.sheet = Some(Sheet::new(&self.situation.id));
            return Action::Turned;
        }
        let Some(sheet) = &self.sheet else { return Action::None };
        let content = sheet.content(l10n, self, cards);
        let Some(sheet) = &mut self.sheet else { return Action::None };
        match message {
            SheetMessage::Open => {}
            SheetMessage::Bring(is_on) => sheet.has_bring = is_on,
            SheetMessage::Status(is_on) => sheet.has_status = is_on,
            SheetMessage::Dates(is_on) => sheet.has_dates = is_on,
            SheetMessage::Phrase(phrase, is_on) => {
                if is_on {
                    sheet.without.remove(phrase);
                } else {
                    sheet.without.insert(phrase);
                }
            }
            SheetMessage::Phrases(true) => sheet.without.clear(),
            SheetMessage::Phrases(false) => {
                sheet.without = guide().phrases.phrase.iter().map(|phrase| phrase.id.as_str()).collect();
            }
            SheetMessage::Print => {
                sheet.printed = None;
                return Action::Print(content.html(l10n, today).into_bytes());
            }
            SheetMessage::Printed(is_open) => sheet.printed = Some(is_open),
            SheetMessage::Save => {
                sheet.saved = None;
                let named = |path| Message::Sheet(SheetMessage::Named(path));
                let ended = |saved| Message::Sheet(SheetMessage::Saved(saved));
                // As a file is looked for later: what it is about, and of which day.
                let name = format!("temoto-{}-{today}.html", self.situation.id);
                return Action::Run(saving::ask(l10n.sheet_save_button(), name, named, ended));
            }
            SheetMessage::Named(target) => {
                let bytes = Arc::new(content.html(l10n, today).into_bytes());
                let saved = saving::save(std::collections::HashSet::new(), target, "html", bytes);
                return Action::Run(saved.map(|saved| Message::Sheet(SheetMessage::Saved(saved))));
            }
            SheetMessage::Saved(saved) => sheet.saved = Some(saved),
            SheetMessage::Large => {
                sheet.large = Some(0);
                return Action::Turned;
            }
            SheetMessage::Turn(is_next) => {
                let last = content.sentences().count().saturating_sub(1);
                sheet.large =
                    sheet.large.map(|at| if is_next { (at + 1).min(last) } else { at.saturating_sub(1) });
                return Action::Turned;
            }
        }
        Action::None
    }
}

impl Sheet {
    /// What stands on it.
    fn content(&self, l10n: &Localization, chosen: &Chosen, cards: &[SavedCard]) -> CounterSheet {
        let plan = chosen.plan();
        let facts = chosen.saved(cards).map(|card| &card.facts);
        let wanted = Wanted {
            whose: plan.whose,
            request: plan.request,
            bring: if self.has_bring { chosen.brought(&plan, cards) } else { Vec::new() },
            status: facts.filter(|_| self.has_status).and_then(crate::dates::Facts::known_status),
            card_end: facts.filter(|_| self.has_dates).and_then(|facts| facts.card_expires),
            stay_end: facts.filter(|_| self.has_dates).and_then(|facts| facts.stay_end),
            phrases: guide()
                .phrases
                .phrase
                .iter()
                .filter(|phrase| !self.without.contains(phrase.id.as_str()))
                .collect(),
        };
        CounterSheet::new(l10n, &wanted)
    }

    pub(super) fn view<'a>(
        &self,
        kit: Kit<'a>,
        chosen: &Chosen,
        cards: &[SavedCard],
    ) -> Element<'a, SheetMessage> {
        let l10n = kit.l10n;
        let content = self.content(l10n, chosen, cards);
        if let Some(at) = self.large {
            return large(kit, &content, at);
        }
        let mut blocks = vec![kit.heading(&l10n.sheet_heading()), kit.body(&l10n.sheet_text())];
        blocks.extend(content.opening().map(|line| sentence(kit, line)));
        let mut parts = vec![kit.title(&l10n.sheet_include_title())];
        let brought = chosen.brought(&chosen.plan(), cards).len();
        let count = l10n.number(u64::try_from(brought).unwrap_or(u64::MAX)).into();
        let count = l10n.sheet_include_count(args::SheetIncludeCount { count });
        let label = l10n.sheet_include_bring();
        parts.push(kit.checkbox(&label, &count, self.has_bring, SheetMessage::Bring));
        if let Some(card) = chosen.saved(cards) {
            if card.facts.known_status().is_some() {
                let label = l10n.sheet_include_status();
                parts.push(kit.checkbox(&label, "", self.has_status, SheetMessage::Status));
            }
            if card.facts.card_expires.or(card.facts.stay_end).is_some() {
                let label = l10n.sheet_include_dates();
                parts.push(kit.checkbox(&label, "", self.has_dates, SheetMessage::Dates));
            }
        }
        blocks.push(kit.group(parts));
        blocks.extend(self.printed.map(|is_open| {
            if is_open {
                kit.notice(Tone::Good, &l10n.sheet_open_title(), &l10n.sheet_open_text())
            } else {
                kit.notice(Tone::Bad, &l10n.sheet_not_open_title(), &l10n.sheet_not_open_text())
            }
        }));
        blocks.extend(self.saved.as_ref().map(|saved| saved_notice(kit, saved, "")));
        // How it went stands above what was pressed, where it is seen.
        blocks.push(kit.buttons([
            kit.main_button(&l10n.sheet_print_button(), SheetMessage::Print),
            kit.other_button(&l10n.sheet_save_button(), SheetMessage::Save),
            kit.other_button(&l10n.sheet_large_button(), SheetMessage::Large),
        ]));
        let all = kit.other_button(&l10n.sheet_tick_all_button(), SheetMessage::Phrases(true));
        let none = kit.other_button(&l10n.sheet_untick_all_button(), SheetMessage::Phrases(false));
        let mut parts = vec![kit.title(&l10n.sheet_include_phrases()), kit.buttons([all, none])];
        for phrase in &guide().phrases.phrase {
            let Some(line) = Line::phrase(l10n, phrase) else { continue };
            let is_on = !self.without.contains(phrase.id.as_str());
            let id = phrase.id.as_str();
            let label = if line.own.is_empty() { &line.japanese } else { &line.own };
            parts.push(kit.checkbox(label, "", is_on, move |is_on| SheetMessage::Phrase(id, is_on)));
            parts.extend((!line.own.is_empty()).then(|| kit.spoken(&line.japanese)));
        }
        blocks.push(kit.group(parts));
        kit.blocks(blocks)
    }
}

/// A sentence: in Japanese, how it is read, and what it means.
fn sentence<'a>(kit: Kit<'a>, line: &Line) -> Element<'a, SheetMessage> {
    let mut parts = vec![kit.spoken(&line.japanese)];
    if let Some(reading) = &line.reading {
        parts.extend(reading.kana.as_ref().map(|kana| kit.read_as(kana)));
        parts.push(kit.read_as(&reading.romaji));
    }
    if !line.own.is_empty() {
        parts.push(kit.body(&line.own));
    }
    kit.group(parts)
}

/// A sentence to hold up.
fn large<'a>(kit: Kit<'a>, content: &CounterSheet, at: usize) -> Element<'a, SheetMessage> {
    let l10n = kit.l10n;
    let count = content.sentences().count();
    // In another language there may be fewer.
    let at = at.min(count.saturating_sub(1));
    let number = |number: usize| l10n.number(u64::try_from(number).unwrap_or(u64::MAX)).into();
    let place = args::SheetLargePlace { number: number(at + 1), count: number(count) };
    let mut blocks = vec![kit.support(&l10n.sheet_large_place(place))];
    if let Some(line) = content.sentences().nth(at) {
        blocks.push(kit.held_up(&line.japanese));
        if let Some(reading) = &line.reading {
            blocks.extend(reading.kana.as_ref().map(|kana| kit.read_as(kana)));
            blocks.push(kit.read_as(&reading.romaji));
        }
        if !line.own.is_empty() {
            blocks.push(kit.body(&line.own));
        }
    }
    let before = (at > 0).then(|| kit.other_button(&l10n.sheet_previous_button(), SheetMessage::Turn(false)));
    // Arrow keys, the space bar and Enter turn the page, too.
    let next = (at + 1 < count).then(|| kit.main_button(&l10n.sheet_next_button(), SheetMessage::Turn(true)));
    blocks.push(kit.buttons(next.into_iter().chain(before)));
    kit.blocks(blocks)
}
