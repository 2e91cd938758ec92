//! A plan: what to do and by when, whom to call, what to bring, what it costs, and where that is from.

use iced::Element;
use jiff::ToSpan;
use jiff::civil::Date;

use super::{Chosen, Guide, Message, Part, SheetMessage};
use crate::dates::{Overview, last_open};
use crate::guide::{Contact, End, Group, LastDay, Plan, Planned, guide};
use crate::i18n::guide::{
    Section, contact_words, entry_words, guide_answer, hours_words, is_spoken, situation_title, source_words,
    step_text,
};
use crate::i18n::tasks::time_words;
use crate::i18n::{args, harmless};
use crate::rules::rules;
use crate::store::SavedCard;
use crate::ui::kit::{Kit, Tone};

/// What was read so many months ago may no longer hold.
const OLD_MONTHS: i32 = 12;

impl Guide {
    /// The page on the day `today`. `trouble` is what kept a change from being saved.
    pub(crate) fn view<'a>(
        &self,
        kit: Kit<'a>,
        cards: &[SavedCard],
        today: Date,
        trouble: Option<&(String, String)>,
    ) -> Element<'a, Message> {
        let Some(chosen) = &self.chosen else { return self.list(kit) };
        match (self.part(), &chosen.sheet) {
            (Part::Whose, _) => chosen.whose(kit, cards),
            (Part::Question(name), _) => chosen.asks(kit, name, today),
            (_, Some(sheet)) => sheet.view(kit, chosen, cards).map(Message::Sheet),
            _ => chosen.shows_plan(kit, cards, today, trouble),
        }
    }
}

impl Chosen {
    fn shows_plan<'a>(
        &self,
        kit: Kit<'a>,
        cards: &[SavedCard],
        today: Date,
        trouble: Option<&(String, String)>,
    ) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let plan = self.plan();
        let mut blocks = vec![kit.heading(&situation_title(l10n, &self.situation.id))];
        if let Some((title, words)) = trouble {
            blocks.push(kit.notice(Tone::Look, title, words));
        }
        let read = plan.entries().map(|planned| planned.entry.as_of).min();
        let is_old = |read: &Date| read.checked_add(OLD_MONTHS.months()).is_ok_and(|until| until < today);
        if let Some(read) = read.filter(is_old) {
            let text = l10n.plan_old_text(args::PlanOldText { date: l10n.date(read).into() });
            blocks.push(kit.notice(Tone::Look, &l10n.plan_old_title(), &text));
        }
        let (now, later): (Vec<_>, Vec<_>) = plan.steps.iter().partition(|step| step.entry.now);
        if !now.is_empty() {
            let steps = (1_usize..)
                .zip(&now)
                .map(|(number, step)| self.step(kit, cards, today, (&plan, number, step)));
            blocks.push(kit.group(std::iter::once(kit.title(&l10n.plan_now_title())).chain(steps)));
        }
        if !later.is_empty() {
            let is_advice = self.situation.group == Group::Know;
            let title = if is_advice { l10n.plan_know_title() } else { l10n.plan_steps_title() };
            let steps = (now.len() + 1..)
                .zip(&later)
                .map(|(number, step)| self.step(kit, cards, today, (&plan, number, step)));
            blocks.push(kit.group(std::iter::once(kit.title(&title)).chain(steps)));
        }
        if !plan.bring.is_empty() {
            let things = plan.bring.iter().map(|thing| self.thing(kit, cards, thing));
            blocks.push(kit.group(std::iter::once(kit.title(&l10n.plan_bring_title())).chain(things)));
        }
        for (section, title, entries) in [
            (Section::Fee, l10n.plan_fees_title(), &plan.fees),
            (Section::Time, l10n.plan_times_title(), &plan.times),
            (Section::Late, l10n.plan_late_title(), &plan.late),
            (Section::Elsewhere, l10n.plan_elsewhere_title(), &plan.elsewhere),
        ] {
            if !entries.is_empty() {
                let words = entries.iter().map(|planned| {
                    let words = entry_words(l10n, section, planned.entry);
                    let line = std::iter::once(kit.bullet(&words));
                    kit.group(only_for(kit, planned).into_iter().chain(line))
                });
                blocks.push(kit.group(std::iter::once(kit.title(&title)).chain(words)));
            }
        }
        if let Some(card) = self.saved(cards) {
            let label = harmless(&card.label).into();
            blocks.push(kit.support(&l10n.plan_ticks_kept(args::PlanTicksKept { label })));
        }
        let sheet = plan
            .request
            .is_some()
            .then(|| kit.main_button(&l10n.plan_sheet_button(), Message::Sheet(SheetMessage::Open)));
        let answers = (!self.situation.questions.is_empty())
            .then(|| kit.other_button(&l10n.plan_answers_button(), Message::Answers));
        let sources =
            if self.has_sources { l10n.plan_sources_hide_button() } else { l10n.plan_sources_button() };
        let sources = kit.other_button(&sources, Message::Sources(!self.has_sources));
        blocks.push(kit.buttons(sheet.into_iter().chain(answers).chain([sources])));
        if self.has_sources {
            let mut lines: Vec<String> = Vec::new();
            for planned in plan.entries() {
                let line = source_words(l10n, &planned.entry.source, planned.entry.as_of);
                if !lines.contains(&line) {
                    lines.push(line);
                }
            }
            let lines = lines.iter().map(|line| kit.support(line));
            blocks.push(kit.group(std::iter::once(kit.body(&l10n.plan_sources_text())).chain(lines)));
        }
        let related = self.situation.related.iter().filter_map(|id| guide().situation(id)).map(|other| {
            kit.answer_card(&situation_title(l10n, &other.id), "", false, Message::Situation(&other.id))
        });
        let title = kit.title(&l10n.plan_related_title());
        blocks.push(kit.group(std::iter::once(title).chain(related)));
        kit.blocks(blocks)
    }

    /// A step: a box to tick, its last day, and whom to call.
    fn step<'a>(
        &self,
        kit: Kit<'a>,
        cards: &[SavedCard],
        today: Date,
        (plan, number, step): (&Plan, usize, &Planned),
    ) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let (title, text) = (entry_words(l10n, Section::Step, step.entry), step_text(l10n, step.entry));
        let mut parts: Vec<Element<'a, Message>> = only_for(kit, step).into_iter().collect();
        if self.situation.group == Group::Know {
            parts.push(kit.labelled(&title, ""));
            parts.push(kit.body(&text));
        } else {
            let title = format!("{number}. {title}");
            let name = Section::Step.name(step.entry);
            let is_ticked = self.is_ticked(&name, cards);
            parts.push(kit.step(&title, &text, is_ticked, move |is_on| Message::Tick(name.clone(), is_on)));
        }
        parts.extend(step.by.and_then(|by| self.last_day(kit, cards, today, by)));
        // The same number is told once.
        let is_first = |name: &&String| {
            let first = plan.steps.iter().find(|other| other.entry.contacts.contains(name));
            first.is_some_and(|first| first.entry == step.entry)
        };
        let names = step.entry.contacts.iter().filter(is_first);
        let mut contacts: Vec<_> = names.filter_map(|name| guide().contact(name)).collect();
        contacts.sort_by_key(|contact| !is_spoken(l10n, contact));
        let is_local = contacts.iter().any(|contact| contact.number.starts_with("0120"));
        parts.extend(contacts.into_iter().map(|contact| self.contact(kit, contact)));
        parts.extend(is_local.then(|| kit.support(&contact_words(l10n, "abroad"))));
        kit.group(parts)
    }

    /// Something to bring.
    fn thing<'a>(&self, kit: Kit<'a>, cards: &[SavedCard], thing: &Planned) -> Element<'a, Message> {
        let words = entry_words(kit.l10n, Section::Bring, thing.entry);
        let name = Section::Bring.name(thing.entry);
        let is_ticked = self.is_ticked(&name, cards);
        let tick = kit.checkbox(&words, "", is_ticked, move |is_on| Message::Tick(name.clone(), is_on));
        kit.group(only_for(kit, thing).into_iter().chain([tick]))
    }

    /// The last day of a step.
    fn last_day<'a>(
        &self,
        kit: Kit<'a>,
        cards: &[SavedCard],
        today: Date,
        by: LastDay,
    ) -> Option<Element<'a, Message>> {
        let l10n = kit.l10n;
        let day = match by {
            LastDay::Day(day) => Some(day),
            LastDay::End(end) => self.saved(cards).and_then(|card| known_end(card, end, today)),
        };
        let words = match (day, by) {
            (Some(day), _) if day < today => {
                l10n.plan_by_over(args::PlanByOver { date: l10n.date(day).into() })
            }
            (Some(day), _) => time_words(l10n, day, last_open(day, &rules().offices), today)?,
            (None, LastDay::End(End::CardEnd)) => l10n.plan_by_card_end(),
            (None, LastDay::End(End::CertificateEnd)) => l10n.plan_by_certificate_end(),
            (None, LastDay::End(End::StayEnd)) => l10n.plan_by_stay_end(),
            (None, LastDay::Day(_)) => return None,
        };
        Some(kit.remark(Tone::Look, &words))
    }

    /// Whom to call.
    fn contact<'a>(&self, kit: Kit<'a>, contact: &Contact) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let mut parts = vec![kit.body(&contact_words(l10n, &contact.id)), kit.number(&contact.number)];
        if is_spoken(l10n, contact) {
            let languages = l10n.language().own_name().into();
            parts.push(kit.support(&l10n.plan_contact_languages(args::PlanContactLanguages { languages })));
        }
        parts.extend(contact.loss_always.then(|| kit.support(&l10n.plan_contact_always())));
        parts.extend(contact.hours.iter().map(|hours| kit.support(&hours_words(l10n, hours))));
        let copy = l10n.plan_copy_button(args::PlanCopyButton { number: contact.number.as_str().into() });
        parts.push(kit.buttons([kit.other_button(&copy, Message::Copy(contact.number.clone()))]));
        if self.copied.as_ref() == Some(&contact.number) {
            parts.push(kit.remark(Tone::Good, &l10n.plan_copied()));
        }
        kit.group(parts)
    }
}

/// For which answers something is, where the answer is not known.
fn only_for<'a>(kit: Kit<'a>, planned: &Planned) -> Option<Element<'a, Message>> {
    let l10n = kit.l10n;
    let answers: Vec<String> = planned
        .only_for
        .iter()
        .flat_map(|(question, answers)| answers.iter().map(|answer| guide_answer(l10n, question, answer)))
        .collect();
    let answer = l10n.list(&answers).into();
    (!answers.is_empty()).then(|| kit.support(&l10n.plan_only_for(args::PlanOnlyFor { answer })))
}

/// A day that is known of a card, if it is certain.
fn known_end(card: &SavedCard, end: End, today: Date) -> Option<Date> {
    if end == End::StayEnd {
        return card.facts.stay_end;
    }
    let overview = Overview::of(&card.facts, today, &rules().dates).ok()?;
    let expiry = if end == End::CardEnd { overview.card } else { overview.user_certificate };
    expiry?.expires
}
