//! How the page of a card looks.

use iced::Element;
use jiff::civil::Date;

use super::{Cards, Message, situation, to_do};
use crate::dates::{Mark, Overview, Task, TaskKind, next_open};
use crate::i18n::ask::event_day;
use crate::i18n::cards::{Point, PointKind, date_rows, points};
use crate::i18n::dates::misfit_words;
use crate::i18n::tasks::{task_text, task_time, task_title};
use crate::i18n::{args, harmless};
use crate::rules::rules;
use crate::store::SavedCard;
use crate::ui::kit::{Day, Dot, Kit, Tone};
use crate::ui::screen::saving::saved_notice;

impl Cards {
    /// The page on the day `today`. `trouble` is what kept a change from being saved.
    pub(crate) fn view<'a>(
        &self,
        kit: Kit<'a>,
        cards: &[SavedCard],
        today: Date,
        trouble: Option<&(String, String)>,
    ) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let Some(card) = cards.iter().find(|card| card.id == self.id) else {
            return kit.heading(&l10n.cards_none_title());
        };
        if let Some(form) = &self.form {
            let form = form.view(kit, Message::Name, Message::Born, Message::Keep);
            return kit.blocks(std::iter::once(kit.heading(&l10n.cards_rename_heading())).chain(form));
        }
        if let Some(happening) = &self.happening {
            return happening.view(kit, card.facts.known_status(), today);
        }
        let mut blocks = vec![kit.own_heading(&harmless(&card.label))];
        if let Some((title, words)) = trouble {
            blocks.push(kit.notice(Tone::Look, title, words));
        }
        let mut has_days = false;
        match to_do(card, today) {
            Ok((overview, tasks)) => {
                has_days = tasks.iter().any(|task| task.last_open.is_some());
                blocks.extend(known(kit, card, &overview, &tasks, today));
            }
            Err(misfit) => {
                let words = misfit_words(l10n, misfit);
                blocks.push(kit.notice(Tone::Look, &l10n.cards_misfit_title(), &words));
            }
        }
        blocks.push(kit.buttons([
            kit.other_button(&l10n.cards_happened_button(), Message::Happened),
            kit.other_button(&l10n.cards_answers_button(), Message::Answers),
            kit.other_button(&l10n.cards_reader_button(), Message::Read),
        ]));
        if let Some(day) = card.read_on {
            blocks.push(kit.support(&l10n.cards_read_on(args::CardsReadOn { date: l10n.date(day).into() })));
        }
        if has_days {
            blocks.push(self.calendar(kit));
        }
        blocks.push(kit.buttons([
            kit.other_button(&l10n.cards_rename_button(), Message::Rename),
            kit.other_button(&l10n.cards_delete_button(), Message::Delete),
        ]));
        kit.blocks(blocks)
    }

    fn calendar<'a>(&self, kit: Kit<'a>) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let saved = self.saved.as_ref().map(|saved| saved_notice(kit, saved, ""));
        let button = kit.buttons([kit.other_button(&l10n.cards_calendar_button(), Message::Calendar)]);
        let parts = [kit.title(&l10n.calendar_title()), kit.body(&l10n.calendar_text()), button];
        kit.group(parts.into_iter().chain(saved))
    }
}

/// What is known of a card: what to do, when everything ends, and both on a line of time.
fn known<'a>(
    kit: Kit<'a>,
    card: &SavedCard,
    overview: &Overview,
    tasks: &[Task],
    today: Date,
) -> Vec<Element<'a, Message>> {
    let l10n = kit.l10n;
    let mut blocks = Vec::new();
    let to_do = tasks.iter().map(|task| to_be_done(kit, card, task, today));
    blocks.push(kit.group(std::iter::once(kit.title(&l10n.task_heading())).chain(to_do)));
    let rows = date_rows(l10n, overview, today).into_iter().map(|row| {
        let tone = if row.is_bad { Tone::Look } else { Tone::Good };
        (tone, row.name, row.lines)
    });
    blocks.push(kit.group([kit.title(&l10n.cards_dates_heading()), kit.fact_list(rows)]));
    if let Some(date) = overview.extendable_to {
        blocks.push(
            kit.support(&l10n.dates_extendable(args::DatesExtendable { date: l10n.date(date).into() })),
        );
    }
    let line = points(l10n, overview, tasks, today);
    if line.len() > 1 {
        let days = days(kit, &line, today);
        blocks.push(kit.group([kit.title(&l10n.cards_line_heading()), kit.time_line(&days)]));
    }
    blocks.extend(card.facts.events.iter().map(|event| {
        let back = kit.other_button(&l10n.event_forget_button(), Message::Forget(event.kind));
        kit.group([kit.bullet(&event_day(l10n, *event)), kit.buttons([back])])
    }));
    blocks
}

/// A task: what, by when and how, and what can be said of it.
fn to_be_done<'a>(kit: Kit<'a>, card: &SavedCard, task: &Task, today: Date) -> Element<'a, Message> {
    let l10n = kit.l10n;
    let key = task.key();
    let mark = card.marks.get(&key);
    let title = task_title(l10n, task.kind);
    if mark == Some(&Mark::Done) {
        let back = kit.other_button(&l10n.task_not_done_button(), Message::NotDone(key));
        return kit.group([kit.notice(Tone::Good, &title, &l10n.task_is_done()), kit.buttons([back])]);
    }
    let is_open = task.is_open(today);
    let tone = match task.kind {
        TaskKind::CardEnded => Tone::Bad,
        _ if task.is_to_find_out() => Tone::Info,
        _ if is_open => Tone::Look,
        _ => Tone::Info,
    };
    let mut parts = vec![kit.notice(tone, &title, &task_text(l10n, task))];
    if let Some(time) = task_time(l10n, task, today) {
        parts.push(kit.remark(tone, &time));
    }
    if let Some(from) = task.from.filter(|_| !is_open) {
        // Nobody is there before.
        let from = next_open(from, &rules().offices);
        let words = l10n.task_from(args::TaskFrom { date: l10n.date(from).into() });
        parts.push(kit.remark(Tone::Info, &words));
    }
    if let Some(Mark::Later(day)) = mark
        && *day > today
    {
        let words = l10n.task_is_later(args::TaskIsLater { date: l10n.date(*day).into() });
        parts.push(kit.remark(Tone::Info, &words));
    }
    let guide = situation(task.kind, &card.facts)
        .map(|situation| kit.other_button(&l10n.cards_guide_button(), Message::Guide(situation)));
    // What is not known is told with the answers or by the card.
    if is_open && !task.is_to_find_out() {
        let done = match task.kind {
            // Immigration decides first.
            TaskKind::ExtendStay | TaskKind::AwaitResidenceCard => {
                kit.other_button(&l10n.cards_happened_button(), Message::Happened)
            }
            TaskKind::TellStatus => kit.other_button(&l10n.cards_answers_button(), Message::Answers),
            kind => kit.other_button(&l10n.task_done_button(), Message::Done(kind)),
        };
        // On its last day nothing can be put off.
        let later = task.last_open.is_none_or(|last| last > today);
        let later = later.then(|| kit.other_button(&l10n.task_later_button(), Message::Later(key)));
        parts.push(kit.buttons(guide.into_iter().chain([done]).chain(later)));
    } else if let Some(guide) = guide {
        parts.push(kit.buttons([guide]));
    }
    kit.group(parts)
}

/// The days of a line of time: what falls on the same day stands together.
fn days(kit: Kit<'_>, line: &[Point], today: Date) -> Vec<Day> {
    let mut days: Vec<(Date, Day)> = Vec::new();
    let mut is_open = false;
    for point in line {
        is_open |= point.kind == PointKind::Opening;
        let dot = match point.kind {
            PointKind::Opening => Dot::Ring,
            PointKind::Today => Dot::Full,
            PointKind::Last | PointKind::End => Dot::Square,
        };
        let tone = match point.kind {
            PointKind::Opening | PointKind::Today => Tone::Info,
            PointKind::Last => Tone::Look,
            PointKind::End if point.day < today => Tone::Bad,
            PointKind::End => Tone::Look,
        };
        if point.kind == PointKind::End {
            is_open = false;
        }
        match days.last_mut() {
            Some((day, last)) if *day == point.day => {
                last.words.push(point.words.clone());
                last.is_open = is_open;
                if last.dot != Dot::Full {
                    (last.dot, last.tone) = (dot, tone);
                }
            }
            before => {
                if let Some((day, last)) = before {
                    let gap = day.until(point.day).map_or(0, |span| span.get_days());
                    last.gap = gap.unsigned_abs();
                }
                let date = kit.l10n.date(point.day);
                let words = vec![point.words.clone()];
                days.push((point.day, Day { date, words, dot, tone, is_open, gap: 0 }));
            }
        }
    }
    days.into_iter().map(|(_, day)| day).collect()
}
