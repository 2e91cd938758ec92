//! Whether the data fit together, and who gets which plan.

use std::collections::BTreeSet;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::*;

/// Who gets which plan, against the facts: see the first line of the file.
const PLANS: &str = include_str!("../../tests/plans.tsv");

fn answers(text: &str) -> Answers {
    let pairs = text.split_whitespace().filter(|pair| *pair != "-").map(|pair| pair.split_once('=').unwrap());
    pairs
        .map(|(question, answer)| {
            let kind = guide().questions.get(question).unwrap_or_else(|| panic!("no question {question}"));
            let answer = match kind {
                Question::Day { .. } => Answer::Day(answer.parse().unwrap()),
                Question::Choice { answers } => {
                    assert!(answers.iter().any(|known| known == answer), "{question} has no answer {answer}");
                    Answer::Choice(answer.to_owned())
                }
            };
            (question.to_owned(), answer)
        })
        .collect()
}

/// What stands in a plan, as `step:freeze`.
fn names(plan: &Plan) -> BTreeSet<String> {
    let sections = [
        ("step", &plan.steps),
        ("bring", &plan.bring),
        ("fee", &plan.fees),
        ("time", &plan.times),
        ("late", &plan.late),
        ("elsewhere", &plan.elsewhere),
    ];
    let entries = sections.into_iter().flat_map(|(section, entries)| {
        entries.iter().map(move |planned| format!("{section}:{}", planned.entry.id))
    });
    entries.chain(plan.request.map(|request| format!("request:{request}"))).collect()
}

#[test]
fn plans_are_those_that_the_facts_ask_for() {
    let mut people: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    let mut faults = Vec::new();
    for line in PLANS.lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [situation, who, given, has, has_not, last_days, first, source] = columns[..] else {
            panic!("{line}")
        };
        assert!(!source.is_empty(), "{line}");
        *people.entry(situation).or_default() += 1;
        let place = format!("{situation}, {who} ({source})");
        let plan = Plan::of(guide(), guide().situation(situation).unwrap(), &answers(given));
        let names = names(&plan);
        let listed = |column: &'static str| column.split_whitespace().filter(|name| *name != "-");
        faults.extend(
            listed(has).filter(|name| !names.contains(*name)).map(|name| format!("{place}: no {name}")),
        );
        faults.extend(
            listed(has_not).filter(|name| names.contains(*name)).map(|name| format!("{place}: {name}")),
        );
        for pair in listed(last_days) {
            let (step, day) = pair.split_once('=').unwrap();
            let found = plan.steps.iter().find(|planned| planned.entry.id == step).and_then(|step| step.by);
            if found != Some(LastDay::Day(day.parse().unwrap())) {
                faults.push(format!("{place}: {step} by {found:?}, not {day}"));
            }
        }
        for name in listed(first) {
            if plan.steps.first().is_none_or(|step| step.entry.id != name) {
                faults.push(format!("{place}: {name} is not first"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    for situation in &guide().situations {
        let count = people.get(situation.id.as_str()).copied().unwrap_or_default();
        assert!(count >= 3, "{}: {count} people", situation.id);
    }
}

/// Whether somebody says so, and it is told who.
fn is_told(sources: &[String]) -> bool {
    !sources.is_empty() && sources.iter().all(|source| guide().sources.contains_key(source))
}

#[test]
fn each_source_is_that_of_something_and_has_a_name_for_all_readers_or_none() {
    let guide = guide();
    let entries = guide.situations.iter().flat_map(Situation::entries).map(|entry| &entry.sources);
    let figures = guide.figures.values().map(|figure| &figure.sources);
    let contacts = guide.contacts.iter().map(|contact| &contact.sources);
    let used: BTreeSet<&String> = entries.chain(figures).chain(contacts).flatten().collect();
    for (id, source) in &guide.sources {
        assert!(used.contains(id), "{id}: nothing is from there");
        assert_eq!(source.japanese.is_some(), source.latin.is_some(), "{id}");
    }
}

#[test]
fn everything_that_is_named_is_there() {
    let guide = guide();
    let read = date(2026, 11, 21);
    for situation in &guide.situations {
        let place = &situation.id;
        for question in &situation.questions {
            assert!(guide.questions.contains_key(question), "{place}: question {question}");
        }
        for id in &situation.related {
            assert!(guide.situation(id).is_some() && id != place, "{place}: related {id}");
        }
        let requests = situation.request.iter();
        for request in requests.clone() {
            assert!(guide.phrases.request(&request.id).is_some(), "{place}: request {}", request.id);
        }
        let conditions = situation.entries().map(|entry| &entry.when).chain(requests.map(|one| &one.when));
        for (question, answers) in conditions.flatten() {
            let Some(Question::Choice { answers: known }) = guide.questions.get(question) else {
                panic!("{place}: {question}")
            };
            assert!(situation.questions.contains(question), "{place}: {question} is never asked");
            assert!(answers.iter().all(|answer| known.contains(answer)), "{place}: {question} {answers:?}");
        }
        for entry in situation.entries() {
            assert!(is_told(&entry.sources) && entry.as_of >= read, "{place}: {}", entry.id);
            let is_step = situation.steps.contains(entry);
            let is_plain =
                entry.by.is_empty() && entry.contacts.is_empty() && !entry.now && !entry.at_immigration;
            assert!(is_step || is_plain, "{}", entry.id);
            for contact in &entry.contacts {
                assert!(guide.contact(contact).is_some(), "{place}: contact {contact}");
            }
            for by in &entry.by {
                if let By::After { days, .. } = by {
                    assert!(guide.number(days).is_some(), "{place}: figure {days}");
                }
                let question = guide.questions.get(by.question());
                assert!(matches!(question, Some(Question::Day { .. })), "{place}: {}", by.question());
            }
            if let Some(question) = &entry.done_by {
                let is_day = matches!(guide.questions.get(question), Some(Question::Day { .. }));
                assert!(is_day, "{place}: {question}");
                assert!(is_step, "{place}: {}", entry.id);
            }
        }
    }
}

#[test]
fn a_situation_asks_three_questions_at_most_and_each_changes_something() {
    let mut used = BTreeSet::new();
    for situation in &guide().situations {
        assert!(situation.questions.len() <= 3, "{}", situation.id);
        for question in &situation.questions {
            used.insert(question.as_str());
            let others: Vec<String> =
                situation.questions.iter().filter(|other| *other != question).cloned().collect();
            let next = next_question(guide(), situation, &Answers::new(), &others);
            assert_eq!(next, Some(question.as_str()), "{}: {question} changes nothing", situation.id);
        }
    }
    // These are asked on the plan.
    let steps = guide().situations.iter().flat_map(|situation| &situation.steps);
    used.extend(steps.flat_map(|step| &step.by).map(By::question));
    for question in guide().questions.keys() {
        assert!(used.contains(question.as_str()), "{question} is never asked");
    }
}

/// Every way through the questions of a situation.
fn paths(situation: &Situation, answers: &Answers, asked: &[String], found: &mut Vec<Answers>) {
    let Some(question) = next_question(guide(), situation, answers, asked) else {
        found.push(answers.clone());
        return;
    };
    let given: Vec<Answer> = match guide().questions.get(question).unwrap() {
        Question::Choice { answers } => answers.iter().map(|answer| Answer::Choice(answer.clone())).collect(),
        Question::Day { .. } => vec![Answer::Day(date(2026, 11, 15))],
    };
    for answer in given.into_iter().map(Some).chain([None]) {
        let mut answers = answers.clone();
        let mut asked = asked.to_vec();
        asked.push(question.to_owned());
        if let Some(answer) = answer {
            answers.insert(question.to_owned(), answer);
        }
        paths(situation, &answers, &asked, found);
    }
}

#[test]
fn every_path_through_the_questions_ends_in_a_plan() {
    let mut count = 0;
    for situation in &guide().situations {
        let mut all = Vec::new();
        paths(situation, &Answers::new(), &[], &mut all);
        // What goes before all else stands first in the file, too.
        assert!(situation.steps.is_sorted_by_key(|step| !step.now), "{}", situation.id);
        let mut shown = BTreeSet::new();
        for answers in &all {
            count += 1;
            let plan = Plan::of(guide(), situation, answers);
            assert!(!plan.steps.is_empty(), "{}: {answers:?}", situation.id);
            // The same is told once.
            for entries in [&plan.steps, &plan.bring, &plan.fees, &plan.times, &plan.late, &plan.elsewhere] {
                let ids: BTreeSet<&str> = entries.iter().map(|planned| planned.entry.id.as_str()).collect();
                assert_eq!(ids.len(), entries.len(), "{}: {answers:?}", situation.id);
            }
            let certain = plan.entries().filter(|planned| planned.only_for.is_empty());
            shown.extend(certain.map(|planned| planned.entry.id.as_str()));
        }
        for entry in situation.entries() {
            assert!(shown.contains(entry.id.as_str()), "{}: nobody is told {}", situation.id, entry.id);
        }
    }
    assert!(count > 200, "{count}");
}

#[test]
fn what_nobody_knows_is_shown_with_the_answer_it_is_for() {
    let lost = guide().situation("lost").unwrap();
    let plan = Plan::of(guide(), lost, &Answers::new());
    let police = plan.steps.iter().find(|step| step.entry.id == "police-report").unwrap();
    assert_eq!(police.only_for, [("lost-where", &["outside".to_owned()][..])]);
    assert_eq!(plan.steps[0].only_for, [], "the freeze is for everybody");
}

#[test]
fn a_last_day_is_the_earliest_of_those_that_are_known() {
    let moved = guide().situation("moved").unwrap();
    let notice = |text: &str| {
        let plan = Plan::of(guide(), moved, &answers(text));
        let step = plan.steps.into_iter().find(|step| step.entry.id == "moving-in-notice").unwrap();
        (step.by, step.open_day)
    };
    let by = |day| Some(LastDay::Day(day));
    assert_eq!(notice("move-kind=other"), (None, Some("moved-on")));
    assert_eq!(notice("move-kind=other moved-on=2026-11-20"), (by(date(2026, 12, 4)), Some("moving-out-on")));
    // Thirty days after the moving-out day that was told to the office of before come sooner.
    let late = "move-kind=other moved-on=2026-11-20 moving-out-on=2026-10-30";
    assert_eq!(notice(late), (by(date(2026, 11, 29)), None));
    assert_eq!(
        notice("move-kind=other moving-out-on=2026-10-30"),
        (by(date(2026, 11, 29)), Some("moved-on"))
    );
    let plan = Plan::of(guide(), moved, &answers(late));
    assert_eq!(
        plan.first_last_day(|_| false).map(|(step, day)| (step.entry.id.as_str(), day)),
        Some(("moving-in-notice", date(2026, 11, 29)))
    );
    // The end of a card is the answer itself.
    let renew = guide().situation("renew-card").unwrap();
    let plan =
        |text: &str| Plan::of(guide(), renew, &answers(text)).first_last_day(|_| false).map(|(_, day)| day);
    assert_eq!(plan("holder=japanese for-whom=self"), None);
    assert_eq!(plan("holder=japanese for-whom=self card-end=2027-03-31"), Some(date(2027, 3, 31)));
}

#[test]
fn what_is_done_holds_up_nothing() {
    let moved = guide().situation("moved").unwrap();
    let given = "move-kind=other moved-on=2026-11-20 noticed-on=2026-11-24";
    let plan = Plan::of(guide(), moved, &answers(given));
    let first = |plan: &Plan, ticked: &str| {
        plan.first_last_day(|entry| entry.id == ticked).map(|(step, _)| step.entry.id.clone())
    };
    // The notice has been given: what counts is the time to show the card.
    assert_eq!(first(&plan, "").as_deref(), Some("continue-card"));
    assert_eq!(first(&plan, "continue-card"), None);
    let plan = Plan::of(guide(), moved, &answers("move-kind=other moved-on=2026-11-20"));
    assert_eq!(first(&plan, "").as_deref(), Some("moving-in-notice"));
    assert_eq!(first(&plan, "moving-in-notice"), None);
}

#[test]
fn the_ends_of_a_card_are_asked_for_as_what_they_are() {
    for (end, kind) in End::ALL.into_iter().zip([DayKind::CardEnd, DayKind::CertificateEnd, DayKind::StayEnd])
    {
        let Some(Question::Day { kind: found }) = guide().questions.get(end.question()) else {
            panic!("{end:?}")
        };
        assert_eq!(*found, kind);
    }
}

#[test]
fn it_is_said_whose_card_it_is() {
    let lost = guide().situation("lost").unwrap();
    let whose = |text: &str| Plan::of(guide(), lost, &answers(text)).whose;
    assert_eq!(whose("for-whom=self"), None);
    assert_eq!(whose(""), None);
    assert_eq!(whose("for-whom=child"), Some("child"));
    assert_eq!(whose("for-whom=other"), Some("other"));
    // Where it is not asked, the first line speaks of whoever is there.
    let moved = guide().situation("moved").unwrap();
    assert_eq!(Plan::of(guide(), moved, &answers("for-whom=other")).whose, None);
    for phrase in &guide().phrases.whose {
        for (question, answers) in &phrase.when {
            let Some(Question::Choice { answers: known }) = guide().questions.get(question) else {
                panic!("{question}")
            };
            assert!(answers.iter().all(|answer| known.contains(answer)), "{question}");
        }
    }
    let phrases = &guide().phrases.phrase;
    for id in phrases.iter().filter_map(|phrase| phrase.fits.as_ref()).flatten() {
        assert!(guide().situation(id).is_some(), "{id}");
    }
    let fits = |phrase: &str, id: &str| phrases.iter().find(|one| one.id == phrase).unwrap().is_for(id);
    assert!(fits("temporary-proof", "lost") && !fits("temporary-proof", "moved"));
    assert!(!fits("keep-card", "stolen") && fits("repeat", "stolen"));
}

#[test]
fn a_question_that_changes_nothing_any_more_is_left_out() {
    let pin = guide().situation("pin").unwrap();
    let asked = |text: &str| next_question(guide(), pin, &answers(text), &[]).map(str::to_owned);
    // The other PIN matters only where it opens the way to a machine.
    assert_eq!(asked("which-pin=register pin-trouble=blocked"), None);
    assert_eq!(asked("which-pin=user pin-trouble=blocked").as_deref(), Some("other-pin"));
}

#[test]
fn the_figures_are_those_by_which_dates_are_computed() {
    let rules = crate::rules::rules();
    let number = |name: &str| guide().number(name).unwrap();
    assert_eq!(number("notice-days"), u32::from(rules.dates.notice_days.value));
    assert_eq!(number("planned-move-days"), u32::from(rules.dates.planned_move_days.value));
    assert_eq!(number("continue-days"), u32::from(rules.dates.continue_days.value));
    assert_eq!(number("continue-days-after") + 1, number("continue-days"));
    assert_eq!(number("renewal-months"), u32::from(rules.dates.renewal_months.value));
    assert_eq!(number("extension-months"), u32::from(rules.dates.extension_months.value));
    assert_eq!(number("reissue-fee"), number("card-fee") + number("certificate-fee"));
    let read = date(2026, 11, 21);
    for (name, figure) in &guide().figures {
        assert!(is_told(&figure.sources) && figure.as_of >= read && !figure.unit.is_empty(), "{name}");
    }
    for contact in &guide().contacts {
        assert!(is_told(&contact.sources) && contact.as_of >= read, "{}", contact.id);
        let mut steps = guide().situations.iter().flat_map(|situation| &situation.steps);
        assert!(steps.any(|step| step.contacts.contains(&contact.id)), "{} is nowhere", contact.id);
    }
    let contact = |name: &str| guide().contact(name).unwrap().number.as_str();
    assert_eq!(contact("japanese"), rules.contact.card_japanese.value);
    assert_eq!(contact("foreign"), rules.contact.card_foreign.value);
}

proptest! {
    #[test]
    fn no_day_makes_a_plan_fail(days in -4_000_000i32..4_000_000) {
        let day = Date::constant(2026, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap_or(Date::MAX);
        for situation in &guide().situations {
            let is_day = |question: &&String| matches!(guide().questions.get(*question), Some(Question::Day { .. }));
            let days = situation.questions.iter().filter(is_day);
            let days = days.map(|question| (question.clone(), Answer::Day(day)));
            let _ = Plan::of(guide(), situation, &days.collect());
        }
    }
}
