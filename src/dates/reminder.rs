//! When somebody is reminded of what has to be done.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::task::Task;

/// So many days before the last day one can be reminded.
const OFFERED: [u16; 6] = [90, 60, 30, 14, 7, 1];

/// How many days before the last day to be reminded: some of those that are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DaysBefore([bool; OFFERED.len()]);

impl Default for DaysBefore {
    /// All of them.
    fn default() -> Self {
        Self([true; OFFERED.len()])
    }
}

impl DaysBefore {
    /// Those that are offered, in days, the longest first.
    pub const OFFERED: [u16; OFFERED.len()] = OFFERED;

    /// None of them.
    pub const NONE: Self = Self([false; OFFERED.len()]);

    /// Takes in or leaves out a number of days; `false` if it is not offered.
    pub fn set(&mut self, days: u16, is_in: bool) -> bool {
        let place = OFFERED.iter().position(|offered| *offered == days);
        let slot = place.and_then(|place| self.0.get_mut(place));
        slot.map(|slot| *slot = is_in).is_some()
    }

    /// Those that are in, the longest first.
    pub fn iter(self) -> impl Iterator<Item = u16> {
        OFFERED.into_iter().zip(self.0).filter_map(|(days, is_in)| is_in.then_some(days))
    }

    /// Whether a number of days is in.
    #[must_use]
    pub fn has(self, days: u16) -> bool {
        self.iter().any(|other| other == days)
    }
}

/// Why there is a reminder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Occasion {
    /// It has to be done at once, because of what happened.
    AtOnce,
    /// It can be done from this day on.
    Opening,
    /// So many days are left, or fewer.
    Days(u16),
    /// It was put off until this day.
    Again,
}

/// What the user said to a reminder of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It is done.
    Done,
    /// Not before this day.
    Later(Date),
}

/// What was said to tasks, by [`Task::key`].
pub type Marks = BTreeMap<String, Mark>;

/// A task of which to be reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminder {
    /// The task.
    pub task: Task,
    /// Why now.
    pub occasion: Occasion,
    /// The day on which this occasion came.
    pub day: Date,
}

impl Reminder {
    /// By which it is known whether it was shown: `renew_card/2030-11-14/2030-10-15`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}/{}", self.task.key(), self.day)
    }
}

/// The days on which one is reminded of a task, whatever was said to it: `before` are days before its last open day.
pub fn occasions(task: &Task, before: DaysBefore) -> impl Iterator<Item = Reminder> {
    let task = *task;
    let opening = task.from.map(|day| (Occasion::Opening, day));
    let at_once = task.since.map(|day| (Occasion::AtOnce, day));
    let days: Vec<_> = before
        .iter()
        .filter_map(|days| {
            let day = task.last_open?.checked_sub(i64::from(days).days()).ok()?;
            Some((Occasion::Days(days), day))
        })
        // Before it can be done, nobody is reminded of it.
        .filter(|(_, day)| task.is_open(*day))
        .collect();
    let all = opening.into_iter().chain(at_once).chain(days);
    all.map(move |(occasion, day)| Reminder { task, occasion, day })
}

/// What to be reminded of on the day `today`: of each task the last occasion that has come.
#[must_use]
pub fn reminders(tasks: &[Task], marks: &Marks, before: DaysBefore, today: Date) -> Vec<Reminder> {
    let due = |task: &Task| {
        let again = match marks.get(&task.key()) {
            Some(Mark::Done) => return None,
            Some(Mark::Later(day)) if *day > today => return None,
            Some(Mark::Later(day)) => Some(Reminder { task: *task, occasion: Occasion::Again, day: *day }),
            None => None,
        };
        let come = occasions(task, before).filter(|reminder| reminder.day <= today);
        again.into_iter().chain(come).max_by_key(|reminder| reminder.day)
    };
    tasks.iter().filter_map(due).collect()
}
