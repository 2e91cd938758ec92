//! A plan: what to do and by when, whom to call, what to bring, what it costs, and where that is from.

use iced::Element;
use jiff::ToSpan;
use jiff::civil::Date;

use super::chosen::Chosen;
use super::{Guide, Message, Part, SheetMessage};
use crate::dates::last_open;
use crate::guide::{Answer, By, Contact, End, Entry, Group, LastDay, Plan, Planned, guide};
use crate::i18n::guide::{
    Section, contact_words, entry_words, figures_of, guide_answer, guide_day, guide_language, guide_question,
    hours_words, is_spoken, situation_title, source_words, step_text,
};
use crate::i18n::tasks::{Office, time_words};
use crate::i18n::{Localization, args, harmless};
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
        let given = self.given(l10n);
        if !given.is_empty() {
            blocks.push(kit.support(&given));
        }
        if let Some((title, words)) = trouble {
            blocks.push(kit.notice(Tone::Look, title, words));
        }
        let (late_title, elsewhere_title) = self.titles(l10n);
        let facts = facts(l10n, &plan, [&late_title, &elsewhere_title]);
        let read = facts.iter().map(|(_, _, as_of)| *as_of).min();
        let is_old = |read: &Date| read.checked_add(OLD_MONTHS.months()).is_ok_and(|until| until < today);
        if let Some(read) = read.filter(is_old) {
            let text = l10n.plan_old_text(args::PlanOldText { date: l10n.date(read).into() });
            blocks.push(kit.notice(Tone::Look, &l10n.plan_old_title(), &text));
        }
        let is_done = |entry: &Entry| self.is_ticked(&Section::Step.name(entry), cards);
        if let Some((step, _)) = plan.first_last_day(is_done) {
            let title = entry_words(l10n, Section::Step, step.entry);
            blocks.extend(
                last_day_words(l10n, step, today).map(|words| kit.notice(Tone::Look, &title, &words)),
            );
        }
        let (now, later): (Vec<_>, Vec<_>) = plan.steps.iter().partition(|step| step.entry.now);
        let is_advice = self.situation.group == Group::Know;
        let later_title = if is_advice { l10n.plan_know_title() } else { l10n.plan_steps_title() };
        for (title, entries) in [(l10n.plan_now_title(), now), (later_title, later)] {
            if !entries.is_empty() {
                let number =
                    |step: &Planned| 1 + plan.steps.iter().position(|other| other == step).unwrap_or(0);
                let shown =
                    together(kit, &entries, |step| self.step(kit, cards, today, (&plan, number(step), step)));
                blocks.push(kit.group(std::iter::once(kit.title(&title)).chain(shown)));
            }
        }
        if !plan.bring.is_empty() {
            let all: Vec<&Planned> = plan.bring.iter().collect();
            let things = together(kit, &all, |thing| self.thing(kit, cards, thing));
            blocks.push(kit.group(std::iter::once(kit.title(&l10n.plan_bring_title())).chain(things)));
        }
        for (section, title, entries) in [
            (Section::Fee, l10n.plan_fees_title(), &plan.fees),
            (Section::Time, l10n.plan_times_title(), &plan.times),
            (Section::Late, late_title, &plan.late),
            (Section::Elsewhere, elsewhere_title, &plan.elsewhere),
        ] {
            if !entries.is_empty() {
                let all: Vec<&Planned> = entries.iter().collect();
                let words =
                    together(kit, &all, |planned| kit.bullet(&entry_words(l10n, section, planned.entry)));
                blocks.push(kit.group(std::iter::once(kit.title(&title)).chain(words)));
            }
        }
        blocks.push(kit.support(&match self.saved(cards) {
            Some(card) => l10n.plan_ticks_kept(args::PlanTicksKept { label: harmless(&card.label).into() }),
            None => l10n.plan_ticks_not_kept(),
        }));
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
            for (what, sources, as_of) in &facts {
                let line = l10n.of(what, &source_words(l10n, sources, *as_of));
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

    /// What was answered, in a line.
    fn given(&self, l10n: &Localization) -> String {
        let names = self.situation.questions.iter().map(String::as_str).chain(self.told.iter().copied());
        let words = names.filter_map(|name| match self.answers.get(name)? {
            Answer::Choice(answer) => Some(guide_answer(l10n, name, answer)),
            Answer::Day(day) => Some(l10n.of(&guide_day(l10n, name), &l10n.date(*day))),
        });
        let mut given: Vec<String> = Vec::new();
        for words in words {
            if !given.contains(&words) {
                given.push(words);
            }
        }
        given.join(" · ")
    }

    /// The titles above what happens if it is late, and what changes elsewhere.
    fn titles(&self, l10n: &Localization) -> (String, String) {
        if matches!(self.situation.group, Group::Pins | Group::Know) {
            (l10n.plan_otherwise_title(), l10n.plan_group_know())
        } else {
            (l10n.plan_late_title(), l10n.plan_elsewhere_title())
        }
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
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        if self.situation.group == Group::Know {
            parts.push(kit.labelled(&title, ""));
            parts.push(kit.body(&text));
        } else {
            let title = format!("{number}. {title}");
            let name = Section::Step.name(step.entry);
            let is_ticked = self.is_ticked(&name, cards);
            parts.push(kit.step(&title, &text, is_ticked, move |is_on| Message::Tick(name.clone(), is_on)));
        }
        if !step.is_done {
            parts.extend(last_day_words(l10n, step, today).map(|words| kit.remark(Tone::Look, &words)));
            let told = step.entry.by.iter().map(By::question).filter(|name| self.told.contains(name));
            for (question, label) in told
                .map(|question| (question, l10n.plan_change_date_button()))
                .chain(step.open_day.map(|question| (question, l10n.plan_date_button())))
            {
                parts.push(kit.support(&guide_question(l10n, question)));
                parts.push(kit.buttons([kit.other_button(&label, Message::AskDay(question))]));
            }
        }
        // The same number is told once.
        let is_first = |name: &&String| {
            let first = plan.steps.iter().find(|other| other.entry.contacts.contains(name));
            first.is_some_and(|first| first.entry == step.entry)
        };
        let names = step.entry.contacts.iter().filter(is_first);
        let mut contacts: Vec<_> = names.filter_map(|name| guide().contact(name)).collect();
        contacts.sort_by_key(|contact| !is_spoken(l10n, contact));
        let calls = |other: &&Planned| !other.entry.contacts.is_empty();
        let is_first_call = plan.steps.iter().find(calls).is_some_and(|first| first.entry == step.entry);
        let is_local = is_first_call && contacts.iter().any(|contact| contact.number.starts_with("0120"));
        let is_urgent = step.entry.now;
        parts.extend(contacts.into_iter().map(|contact| self.contact(kit, contact, is_urgent)));
        parts.extend(is_local.then(|| kit.support(&contact_words(l10n, "abroad"))));
        kit.group(parts)
    }

    /// Something to bring.
    fn thing<'a>(&self, kit: Kit<'a>, cards: &[SavedCard], thing: &Planned) -> Element<'a, Message> {
        let words = entry_words(kit.l10n, Section::Bring, thing.entry);
        let name = Section::Bring.name(thing.entry);
        let is_ticked = self.is_ticked(&name, cards);
        kit.checkbox(&words, "", is_ticked, move |is_on| Message::Tick(name.clone(), is_on))
    }

    /// Whom to call.
    fn contact<'a>(&self, kit: Kit<'a>, contact: &Contact, is_urgent: bool) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let mut parts = vec![kit.body(&contact_words(l10n, &contact.id)), kit.number(&contact.number)];
        if is_spoken(l10n, contact) {
            let languages = guide_language(l10n).into();
            parts.push(kit.support(&l10n.plan_contact_languages(args::PlanContactLanguages { languages })));
        }
        parts.extend(contact.loss_always.then(|| kit.support(&l10n.plan_contact_always())));
        // Loss and theft are taken at any hour: the others would only keep somebody from calling.
        let hours = contact.hours.iter().filter(|_| !(is_urgent && contact.loss_always));
        parts.extend(hours.map(|hours| kit.support(&hours_words(l10n, hours))));
        let copy = l10n.plan_copy_button(args::PlanCopyButton { number: contact.number.as_str().into() });
        parts.push(kit.buttons([kit.other_button(&copy, Message::Copy(contact.number.clone()))]));
        if self.copied.as_ref() == Some(&contact.number) {
            parts.push(kit.remark(Tone::Good, &l10n.plan_copied()));
        }
        kit.group(parts)
    }
}

/// Shows entries one below the other; those that hang on the same unknown answers stand together in a frame with them.
fn together<'a, 'p>(
    kit: Kit<'a>,
    entries: &[&'p Planned],
    show: impl Fn(&'p Planned) -> Element<'a, Message>,
) -> Vec<Element<'a, Message>> {
    let mut shown = Vec::new();
    for same in entries.chunk_by(|one, other| one.only_for == other.only_for) {
        let cases = same.first().map(|first| cases(kit, first)).unwrap_or_default();
        let parts = same.iter().map(|planned| show(planned));
        if cases.is_empty() {
            shown.extend(parts);
        } else {
            shown.push(kit.only(&cases, parts));
        }
    }
    shown
}

/// For which answers something is, where the answer is not known: a line for each question.
fn cases(kit: Kit<'_>, planned: &Planned) -> Vec<String> {
    let l10n = kit.l10n;
    let line = |(question, answers): &(&'static str, &'static [String])| {
        let answers: Vec<String> =
            answers.iter().map(|answer| guide_answer(l10n, question, answer)).collect();
        l10n.plan_only_for(args::PlanOnlyFor { answer: answers.join(" / ").into() })
    };
    planned.only_for.iter().map(line).collect()
}

/// Everything a plan states: in a few words, who says so, and when that was last read.
fn facts(
    l10n: &Localization,
    plan: &Plan,
    [late_title, elsewhere_title]: [&String; 2],
) -> Vec<(String, &'static [String], Date)> {
    let mut facts: Vec<(String, &'static [String], Date)> = Vec::new();
    for (section, title, entries) in [
        (Section::Step, None, &plan.steps),
        (Section::Bring, None, &plan.bring),
        (Section::Fee, Some(l10n.plan_fees_title()), &plan.fees),
        (Section::Time, Some(l10n.plan_times_title()), &plan.times),
        (Section::Late, Some(late_title.clone()), &plan.late),
        (Section::Elsewhere, Some(elsewhere_title.clone()), &plan.elsewhere),
    ] {
        for planned in entries {
            let words = title.clone().unwrap_or_else(|| entry_words(l10n, section, planned.entry));
            facts.push((words.clone(), &planned.entry.sources, planned.entry.as_of));
            // The figures in its sentences.
            facts.extend(figures_of(l10n, section, planned.entry).into_iter().map(|(number, figure)| {
                (l10n.remark(&words, &number), figure.sources.as_slice(), figure.as_of)
            }));
            let contacts = planned.entry.contacts.iter().filter_map(|name| guide().contact(name));
            facts.extend(
                contacts.map(|contact| (contact.number.clone(), contact.sources.as_slice(), contact.as_of)),
            );
        }
    }
    facts
}

/// The last day of a step, and how much time is left on the day `today`.
fn last_day_words(l10n: &Localization, step: &Planned, today: Date) -> Option<String> {
    let day = match step.by? {
        LastDay::Day(day) => day,
        LastDay::End(End::CardEnd) => return Some(l10n.plan_by_card_end()),
        LastDay::End(End::CertificateEnd) => return Some(l10n.plan_by_certificate_end()),
        LastDay::End(End::StayEnd) => return Some(l10n.plan_by_stay_end()),
    };
    if day < today {
        return Some(l10n.plan_by_over(args::PlanByOver { date: l10n.date(day).into() }));
    }
    let office = if step.entry.at_immigration { Office::Immigration } else { Office::Municipal };
    let words = time_words(l10n, office, day, last_open(day, &rules().offices), today)?;
    // A line of its own, for the words before end in a number.
    let earlier = step.open_day.map(|_| format!("\n{}", l10n.plan_by_earlier()));
    Some(words + earlier.as_deref().unwrap_or_default())
}
