//! Who is asked what.

use jiff::civil::date;

use super::*;
use crate::dates::Status;

const TODAY: Date = date(2026, 11, 24);

/// The questions to somebody of that status who answers so; `?` is an answer nobody knows.
fn asked(status: Option<Status>, answers: &[&str]) -> (Vec<Step>, Action) {
    let mut ask = Ask::new(Purpose::New, Facts::default());
    let mut steps = vec![ask.step()];
    let mut action = ask.update(Message::Status(status), TODAY, &[]);
    for answer in answers {
        steps.push(ask.step());
        action = if *answer == "?" {
            ask.update(Message::Unknown, TODAY, &[])
        } else {
            ask.update(Message::Written((*answer).to_owned()), TODAY, &[]);
            ask.update(Message::Next, TODAY, &[])
        };
    }
    (steps, action)
}

fn days(status: Option<Status>, answers: &[&str]) -> Vec<Question> {
    let (steps, action) = asked(status, answers);
    assert!(matches!(action, Action::Done(..)), "{status:?} {answers:?}: {steps:?} {action:?}");
    assert_eq!(steps.last(), Some(&Step::Name));
    steps.into_iter().filter_map(Step::question).collect()
}

#[test]
fn no_more_is_asked_than_is_needed() {
    use Question::{Applied, Born, Certificate, Issued, Printed, StayEnd};
    let stay = Some(Status::MidLongTerm);
    assert_eq!(
        days(stay, &["2027-01-31", "2027-01-31", "?", "me"]),
        [Printed, StayEnd, Certificate],
        "a card that ends with the stay"
    );
    assert_eq!(
        days(stay, &["2027-01-31", "2029-01-31", "1990-01-31", "?", "me"]),
        [Printed, StayEnd, Born, Certificate],
        "one that ends before: is it a birthday?"
    );
    assert_eq!(days(stay, &["?", "2029-01-31", "?", "me"]), [Printed, StayEnd, Certificate]);
    assert_eq!(days(stay, &["2026-11-20", "2026-11-20", "me"]), [Printed, StayEnd], "it has ended");
    let citizen = Some(Status::Citizen);
    assert_eq!(days(citizen, &["2031-12-14", "1990-12-14", "?", "me"]), [Printed, Born, Certificate]);
    assert_eq!(
        days(citizen, &["?", "1990-12-14", "?", "2024-01-10", "me"]),
        [Printed, Born, Certificate, Issued]
    );
    assert_eq!(
        days(citizen, &["?", "2005-12-14", "?", "2024-01-10", "?", "me"]),
        [Printed, Born, Certificate, Issued, Applied]
    );
    assert_eq!(days(None, &["?", "?", "?", "me"]), [Printed, Born, Certificate]);
    let baby = Some(Status::BirthTransitional);
    assert_eq!(days(baby, &["?", "2026-11-01", "?", "me"]), [Printed, Born, Certificate]);
}

#[test]
fn the_facts_are_those_that_were_answered() {
    let (_, action) = asked(Some(Status::BirthTransitional), &["?", "2026-11-01", "?", "baby"]);
    let Action::Done(facts, name) = action else { panic!("{action:?}") };
    let born = Some(date(2026, 11, 1));
    let expected =
        Facts { born, stay_end: born, status: Some(Status::BirthTransitional), ..Facts::default() };
    assert_eq!((facts, name.as_deref()), (expected, Some("baby")));
}

#[test]
fn the_way_back_keeps_the_answers_and_ends_before_the_first_question() {
    let mut ask = Ask::new(Purpose::New, Facts::default());
    ask.update(Message::Others, TODAY, &[]);
    ask.update(Message::Status(Some(Status::ProvisionalStay)), TODAY, &[]);
    ask.update(Message::Written("2027-01-31".to_owned()), TODAY, &[]);
    assert_eq!(ask.update(Message::Next, TODAY, &[]), Action::Turned);
    assert_eq!(ask.update(Message::Back, TODAY, &[]), Action::Turned);
    assert_eq!((ask.step(), ask.written.as_str()), (Step::Day(Question::Printed), "2027-01-31"));
    for step in [Step::OtherStatus, Step::Status] {
        assert_eq!(ask.update(Message::Back, TODAY, &[]), Action::Turned);
        assert_eq!(ask.step(), step);
    }
    assert_eq!(ask.update(Message::Back, TODAY, &[]), Action::Left);
}

#[test]
fn an_earlier_answer_can_be_changed_to_anything_that_fits() {
    let known = Facts {
        status: Some(Status::MidLongTerm),
        card_expires: Some(date(2027, 1, 31)),
        stay_end: Some(date(2027, 1, 31)),
        issued: Some(date(2026, 1, 1)),
        ..Facts::default()
    };
    let mut ask = Ask::new(Purpose::Answers(7), known);
    ask.update(Message::Status(Some(Status::MidLongTerm)), TODAY, &[]);
    assert_eq!(ask.written, "2027-01-31");
    // Before the day of issue that was given once, and is not asked for any more.
    for answer in ["2025-12-31", "2025-12-31"] {
        ask.update(Message::Written(answer.to_owned()), TODAY, &[]);
        let action = ask.update(Message::Next, TODAY, &[]);
        assert!(matches!(action, Action::Turned | Action::Done(..)), "{action:?}");
        if let Action::Done(facts, _) = action {
            assert_eq!((facts.issued, facts.check()), (None, Ok(())));
        }
    }
}

#[test]
fn a_name_is_there_and_is_no_other_cards() {
    let mut ask = Ask::new(Purpose::New, Facts::default());
    ask.update(Message::Status(None), TODAY, &[]);
    for _ in 0..3 {
        ask.update(Message::Unknown, TODAY, &[]);
    }
    assert_eq!(ask.step(), Step::Name);
    assert_eq!(ask.update(Message::Next, TODAY, &["me"]), Action::Refused);
    ask.update(Message::Written(" me ".to_owned()), TODAY, &["me"]);
    assert_eq!(ask.update(Message::Next, TODAY, &["me"]), Action::Refused);
    assert!(
        matches!(ask.update(Message::Next, TODAY, &["you"]), Action::Done(_, Some(name)) if name == "me")
    );
    let mut guest = Ask::new(Purpose::Guest, Facts::default());
    guest.update(Message::Status(None), TODAY, &[]);
    for _ in 0..2 {
        guest.update(Message::Unknown, TODAY, &[]);
    }
    assert!(matches!(guest.update(Message::Unknown, TODAY, &[]), Action::Done(_, None)));
}
