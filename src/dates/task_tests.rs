//! What has to be done, for whom, and when they are reminded; each case with the source it follows, numbered as in the
//! cases of the ends.

use jiff::civil::date;
use proptest::prelude::*;

use super::super::facts::Event;
use super::super::reminder::{DaysBefore, Mark, Marks, Occasion, occasions, reminders};
use super::*;
use crate::rules::rules;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// Facts written as `key=value`; the name of an event is a key, too.
fn facts(text: &str) -> Facts {
    let mut facts = Facts::default();
    for fact in text.split_whitespace() {
        let (key, value) = fact.split_once('=').unwrap();
        match key {
            "born" => facts.born = Some(day(value)),
            "status" => facts.status = Some(Status::from_key(value).unwrap()),
            "stay" => facts.stay_end = Some(day(value)),
            "issued" => facts.issued = Some(day(value)),
            "card" => facts.card_expires = Some(day(value)),
            "user" => facts.user_certificate_expires = Some(day(value)),
            event => {
                let kind = EventKind::from_key(event).unwrap();
                facts.add(Event { kind, on: day(value) });
            }
        }
    }
    facts
}

fn to_do(facts: &Facts, today: Date) -> Vec<Task> {
    let overview = Overview::of(facts, today, &rules().dates).unwrap();
    tasks(facts, &overview, today, rules())
}

/// What has to be done, a task after the other: what, from, by, and the last open day if that is another.
fn told(text: &str, today: &str) -> String {
    let line = |task: &Task| {
        let mut line = task.kind.key().to_owned();
        if let Some(from) = task.from {
            line += &format!(" from {from}");
        }
        if let Some(by) = task.by {
            line += &format!(" by {by}");
        }
        if let Some(open) = task.last_open.filter(|open| Some(*open) != task.by) {
            line += &format!(" open {open}");
        }
        if let Some(since) = task.since {
            line += &format!(" since {since}");
        }
        line
    };
    to_do(&facts(text), day(today)).iter().map(line).collect::<Vec<_>>().join("; ")
}

/// Facts, what has to be done on 24 November 2026, and where that stands.
const CASES: &[(&str, &str, &str)] = &[
    // Those who stay for good: in the last three months.
    (
        "status=citizen born=1990-11-14 card=2030-11-14 user=2030-11-14",
        "renew_card from 2030-08-15 by 2030-11-14",
        "S03, S04",
    ),
    (
        "status=permanent_resident born=1990-03-09 card=2032-03-09 user=2027-03-09",
        "renew_certificates from 2026-12-10 by 2027-03-09; renew_card from 2031-12-10 by 2032-03-09",
        "S03, S13: certificates end first",
    ),
    (
        "status=citizen born=1990-11-28 card=2027-11-28",
        "check_certificates since 2022-11-29; renew_card from 2027-08-29 by 2027-11-28 open 2027-11-26",
        "S03: a Sunday; S02: the certificates ended or end with the card",
    ),
    (
        "status=citizen born=1990-05-03 card=2027-05-03 user=2027-05-03",
        "renew_card from 2027-02-04 by 2027-05-03 open 2027-04-30",
        "S26: three holidays after a weekend",
    ),
    (
        "status=hsp_ii born=1990-01-02 card=2027-01-02 user=2027-01-02",
        "renew_card from 2026-10-03 by 2027-01-02 open 2026-12-28",
        "S26: closed from 29 December",
    ),
    ("status=citizen born=1990-11-23 card=2026-11-23", "card_ended since 2026-11-24", "S14, S36"),
    (
        "status=citizen born=1990-11-14 card=2030-11-14 user=2025-11-14",
        "certificates_ended since 2025-11-15; renew_card from 2030-08-15 by 2030-11-14",
        "Ise: new ones at any time",
    ),
    (
        "status=special_permanent_resident born=2000-02-29 issued=2020-05-01",
        "certificates_ended since 2025-03-02; ask_office by 2030-02-28",
        "S07, S08: of age or not is not clear, so that it may have ended after five birthdays",
    ),
    (
        "status=citizen born=1990-11-28 card=2030-11-28",
        "check_certificates since 2025-11-29; renew_card from 2030-08-29 by 2030-11-28",
        "S02: five birthdays before the card, or with it if they were renewed",
    ),
    (
        "status=citizen born=2000-02-29 card=2032-02-29 user=2027-02-28",
        "renew_certificates from 2026-11-29 by 2027-02-28 open 2027-02-26; renew_card from 2031-11-30 by 2032-02-29 open 2032-02-27",
        "S02: what is read counts",
    ),
    // Those with a period of stay.
    (
        "status=mid_long_term stay=2027-05-01 card=2027-05-01 user=2027-05-01",
        "extend_stay from 2027-02-01 by 2027-05-01 open 2027-04-30",
        "S05, S27; a Saturday",
    ),
    (
        "stay=2027-05-14",
        "extend_stay from 2027-02-14 by 2027-05-14; check_certificates",
        "S05: from the end of the stay alone",
    ),
    (
        "status=mid_long_term stay=2026-12-10 card=2026-12-10 filed=2026-11-20",
        "extend_card by 2026-12-10 since 2026-11-20",
        "S05, S11, S13: at once, and before the end",
    ),
    (
        "status=mid_long_term stay=2026-12-10 card=2026-12-10 filed_permanent=2026-11-20",
        "extend_stay from 2026-09-10 by 2026-12-10",
        "S29: nothing is extended for that alone",
    ),
    (
        "status=mid_long_term stay=2026-10-10 extended=2026-10-01",
        "await_residence_card by 2026-12-10",
        "S05, S13: not a second time",
    ),
    (
        "status=mid_long_term stay=2026-09-30 extended=2026-09-01",
        "await_residence_card by 2026-11-30",
        "Civil Code 143",
    ),
    (
        "status=mid_long_term stay=2027-01-10 card=2027-01-10 new_residence_card=2026-11-20",
        "change_date by 2027-01-10 open 2027-01-08 since 2026-11-20",
        "S05, S14, S37",
    ),
    (
        "status=mid_long_term stay=2027-01-10 card=2027-01-10 granted=2026-11-20",
        "change_date by 2027-01-10 open 2027-01-08 since 2026-11-20",
        "S10: before the old day",
    ),
    (
        "status=permanent_resident born=1990-03-09 card=2027-01-12",
        "change_date by 2027-01-12",
        "S10: the day is no birthday",
    ),
    (
        "status=mid_long_term stay=2027-01-12 card=2027-01-12 naturalised=2026-11-20",
        "report by 2026-12-04 since 2026-11-20; change_date by 2027-01-12 since 2026-11-20",
        "S10, S27",
    ),
    (
        "status=mid_long_term born=1990-03-09 stay=2029-01-12 card=2027-03-09",
        "renew_card from 2026-12-10 by 2027-03-09; check_certificates",
        "S04, C2: the birthday is earlier",
    ),
    ("status=mid_long_term stay=2026-11-20 card=2026-11-20", "card_ended since 2026-11-21", "S14, S36"),
    (
        "status=mid_long_term born=1990-03-09 stay=2029-01-12 card=2027-01-12",
        "change_date by 2027-01-12",
        "S05, S36: the stay goes on, the card does not",
    ),
    (
        "status=mid_long_term stay=2026-12-10 card=2027-02-10",
        "await_residence_card by 2027-02-10",
        "S05, S13: extended by two months already",
    ),
    (
        "status=mid_long_term stay=2026-12-10 card=2028-02-10",
        "ask_office by 2026-12-10",
        "S04: no card outlasts the stay so; the earlier day counts",
    ),
    (
        "status=mid_long_term stay=2026-12-10 card=2026-12-10 filed=2026-11-20 filed_permanent=2026-11-20",
        "extend_card by 2026-12-10 since 2026-11-20",
        "S29: both were applied for",
    ),
    // Others.
    ("status=provisional_stay stay=2027-01-12", "ask_office by 2027-01-12", "S01"),
    ("status=birth_transitional stay=2026-11-01", "ask_office by 2026-12-31 open 2026-12-28", "S01: 60 days"),
    ("card=2027-03-09", "tell_status from 2026-12-10 by 2027-03-09; check_certificates", "S03 against S05"),
    ("born=1990-03-09", "find_date", "nothing is known"),
    ("user=2027-03-09", "renew_certificates from 2026-12-10 by 2027-03-09; find_date", "S03"),
    // Moving, and other changes.
    (
        "card=2030-11-14 moved_in=2026-11-20",
        "move_in by 2026-12-04 since 2026-11-20; tell_status from 2030-08-15 by 2030-11-14; check_certificates",
        "S17: counted from the day after",
    ),
    (
        "card=2030-11-14 moved_out=2026-11-20",
        "move_out by 2026-12-20 open 2026-12-18 since 2026-11-20; tell_status from 2030-08-15 by 2030-11-14; check_certificates",
        "S17",
    ),
    (
        "card=2030-11-14 moved_out=2026-11-01 moved_in=2026-11-25",
        "move_out by 2026-12-01 since 2026-11-01; move_in by 2026-12-09 since 2026-11-25; tell_status from 2030-08-15 by 2030-11-14; check_certificates",
        "S17, S18: each clock runs for itself",
    ),
    (
        "card=2030-11-14 notified=2026-11-20",
        "show_card by 2027-02-17 since 2026-11-20; tell_status from 2030-08-15 by 2030-11-14; check_certificates",
        "S17, S18: the earlier of two ways of counting",
    ),
    (
        "card=2030-11-14 changed=2026-11-20",
        "report by 2026-12-04 since 2026-11-20; tell_status from 2030-08-15 by 2030-11-14; check_certificates",
        "seed 002, S27",
    ),
];

#[test]
fn what_has_to_be_done_is_told_with_its_days() {
    let wrong = CASES.iter().filter_map(|(text, expected, source)| {
        let told = told(text, "2026-11-24");
        (told != *expected).then(|| format!("{text}: {told}, not {expected} ({source})"))
    });
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_reminder_comes_on_each_of_its_days_and_goes_when_it_is_done() {
    // A Sunday; the office is open on Friday 12 March.
    let facts = facts("status=citizen born=1990-03-14 card=2027-03-14 user=2027-03-14");
    let due = |today: Date, marks: &Marks, before: DaysBefore| {
        let due = reminders(&to_do(&facts, today), marks, before, today);
        due.into_iter().map(|reminder| (reminder.occasion, reminder.key())).collect::<Vec<_>>()
    };
    let mut marks = Marks::new();
    for (today, expected) in [
        ("2026-12-14", None),
        ("2026-12-15", Some((Occasion::Opening, "2026-12-15"))),
        ("2027-01-10", Some((Occasion::Opening, "2026-12-15"))),
        ("2027-01-11", Some((Occasion::Days(60), "2027-01-11"))),
        ("2027-02-10", Some((Occasion::Days(30), "2027-02-10"))),
        ("2027-02-26", Some((Occasion::Days(14), "2027-02-26"))),
        ("2027-03-05", Some((Occasion::Days(7), "2027-03-05"))),
        ("2027-03-11", Some((Occasion::Days(1), "2027-03-11"))),
        ("2027-03-14", Some((Occasion::Days(1), "2027-03-11"))),
    ] {
        let expected = expected.map(|(occasion, since)| (occasion, format!("renew_card/2027-03-14/{since}")));
        assert_eq!(due(day(today), &marks, DaysBefore::default()), Vec::from_iter(expected), "{today}");
    }
    assert_eq!(
        due(day("2027-03-15"), &marks, DaysBefore::default())[0].1,
        "card_ended/2027-03-15/2027-03-15"
    );
    // Only on the days that were chosen; the opening always.
    assert_eq!(due(day("2027-03-11"), &marks, DaysBefore::NONE)[0].0, Occasion::Opening);
    marks.insert("renew_card/2027-03-14".to_owned(), Mark::Later(day("2027-03-01")));
    assert_eq!(due(day("2027-02-28"), &marks, DaysBefore::default()), []);
    assert_eq!(due(day("2027-03-01"), &marks, DaysBefore::default())[0].0, Occasion::Again);
    assert_eq!(due(day("2027-03-05"), &marks, DaysBefore::default())[0].0, Occasion::Days(7));
    marks.insert("renew_card/2027-03-14".to_owned(), Mark::Done);
    assert_eq!(due(day("2027-03-14"), &marks, DaysBefore::default()), []);
}

#[test]
fn days_before_are_chosen_one_by_one() {
    let mut before = DaysBefore::default();
    assert!(before.set(30, false) && !before.set(31, true));
    assert_eq!(before.iter().collect::<Vec<_>>(), [90, 60, 14, 7, 1]);
    assert!(!before.has(30) && before.has(1) && !DaysBefore::NONE.has(1));
}

#[test]
fn an_event_reminds_at_once() {
    let facts = facts("status=mid_long_term stay=2027-05-14 card=2027-05-14 filed=2026-11-20");
    let today = day("2026-11-24");
    let due = reminders(&to_do(&facts, today), &Marks::new(), DaysBefore::default(), today);
    assert_eq!(due[0].occasion, Occasion::AtOnce);
}

prop_compose! {
    fn any_facts()(
        days in prop::array::uniform6(prop::option::of((1868i16..=2200, 1i8..=12, 1i8..=28))),
        status in prop::option::of(0usize..9),
        events in prop::collection::vec((0usize..10, 1868i16..=2200, 1i8..=12), 0..4),
    ) -> Facts {
        let days = days.map(|day| day.map(|(year, month, day)| date(year, month, day)));
        let [born, stay_end, issued, applied, card_expires, user_certificate_expires] = days;
        let status = status.map(|status| Status::ALL[status]);
        let mut facts = Facts {
            born, status, stay_end, issued, applied, card_expires, user_certificate_expires, events: Vec::new(),
        };
        for (kind, year, month) in events {
            facts.add(Event { kind: EventKind::ALL[kind], on: date(year, month, 28) });
        }
        facts
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_known_the_days_are_in_order(facts in any_facts(), today in (1868i16..=2200, 1i8..=12, 1i8..=28)) {
        let today = date(today.0, today.1, today.2);
        let Ok(overview) = Overview::of(&facts, today, &rules().dates) else { return Ok(()) };
        if let Some(printed) = facts.card_expires {
            prop_assert_eq!(overview.card.as_ref().and_then(|card| card.expires), Some(printed));
        }
        let card = overview.card.as_ref().and_then(|card| card.days().last().copied());
        for certificate in [&overview.user_certificate, &overview.signature_certificate].into_iter().flatten() {
            prop_assert!(card.is_none() || certificate.days().last().copied() <= card, "{:?}", overview);
        }
        let all = tasks(&facts, &overview, today, rules());
        let mut keys: Vec<_> = all.iter().map(|task| task.kind).collect();
        keys.sort_unstable();
        keys.dedup();
        prop_assert_eq!(keys.len(), all.len(), "each at most once: {:?}", all);
        for task in &all {
            prop_assert!(task.last_open <= task.by && task.from.is_none_or(|from| Some(from) < task.by), "{task:?}");
            for reminder in occasions(task, DaysBefore::default()) {
                prop_assert!(task.by.is_none_or(|by| task.since.is_some() || reminder.day <= by), "{reminder:?}");
            }
        }
        for reminder in reminders(&all, &Marks::new(), DaysBefore::default(), today) {
            prop_assert!(reminder.day <= today);
        }
    }
}
