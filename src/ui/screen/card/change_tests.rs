//! The steps, without a window.

use jiff::civil::date;

use super::*;
use crate::card::{NotSent, Outcome, Practice, State};

fn begun(tries: Option<Tries>) -> PinChange {
    let mut practice = Practice::new(date(2026, 11, 24));
    let State::Card(place, mut contents) = practice.state() else { panic!("a card lies there") };
    contents.pins.user = tries.unwrap_or(contents.pins.user);
    PinChange::begin(place, contents, true, vec![date(1985, 3, 7)])
}

fn types(change: &mut PinChange, typed: &str) {
    for letter in typed.chars() {
        assert!(matches!(change.update(Message::Type(Letter(letter)), 1), Action::None));
    }
}

fn next(change: &mut PinChange) -> Action {
    change.update(Message::Next, 7)
}

/// The steps up to the new PIN, typed twice.
fn typed_twice(tries: Option<Tries>) -> PinChange {
    let mut change = begun(tries);
    change.update(Message::Pick(PinKind::User), 1);
    for typed in ["1234", "7391", "7391"] {
        if change.step == Step::Again {
            types(&mut change, typed);
            break;
        }
        types(&mut change, typed);
        next(&mut change);
    }
    assert_eq!(change.step, Step::Again);
    change
}

fn nothing_is_typed(change: &PinChange) -> bool {
    [&change.current, &change.new, &change.again].iter().all(|entry| entry.is_empty())
}

#[test]
fn three_steps_lead_to_one_change() {
    let mut change = typed_twice(None);
    let Action::Send(asked) = next(&mut change) else { panic!("it is sent") };
    assert_eq!((asked.pin, asked.agreed), (PinKind::User, Tries::Left(3)));
    assert!(change.step == Step::Sending(7) && nothing_is_typed(&change));
    assert!(matches!(change.update(Message::Back, 8), Action::None), "it cannot be called back");
    assert!(matches!(next(&mut change), Action::None), "nor sent again");
    let done = Changed { outcome: Outcome::Changed, tries: Tries::Left(3) };
    change.done(6, done);
    assert_eq!(change.step, Step::Sending(7), "that was another");
    change.done(7, done);
    assert_eq!(change.step, Step::Done(done));
}

#[test]
fn the_last_try_and_an_unknown_one_need_a_second_yes() {
    for tries in [Tries::Left(1), Tries::Unknown] {
        let mut change = typed_twice(Some(tries));
        assert!(matches!(next(&mut change), Action::None));
        assert_eq!(change.step, Step::Ask);
        assert!(matches!(change.update(Message::Enter, 7), Action::None), "Enter is no yes");
        let Action::Send(asked) = change.update(Message::Sure, 9) else { panic!("it is sent") };
        assert_eq!(asked.agreed, tries);
        let mut change = typed_twice(Some(tries));
        next(&mut change);
        assert!(matches!(change.update(Message::Stop, 9), Action::Stop));
        assert!(nothing_is_typed(&change));
    }
    let mut change = typed_twice(None);
    assert!(matches!(change.update(Message::Sure, 9), Action::None), "nobody was asked");
}

#[test]
fn what_is_wrong_is_said_before_it_is_sent() {
    let mut change = begun(None);
    change.update(Message::Pick(PinKind::User), 1);
    types(&mut change, "12");
    next(&mut change);
    assert_eq!((change.step, change.note), (Step::Current, Some(Note::Flaw(Flaw::Short(4)))));
    // What does not belong is no PIN, whatever follows it.
    types(&mut change, "x34");
    next(&mut change);
    assert_eq!((change.step, change.note), (Step::Current, Some(Note::Flaw(Flaw::NotDigits))));
    for _ in 0..3 {
        change.update(Message::Erase, 1);
    }
    assert_eq!((change.note, change.current.len()), (None, 2));
    types(&mut change, "345");
    next(&mut change);
    assert_eq!(
        (change.step, change.note),
        (Step::Current, Some(Note::Flaw(Flaw::Long(4)))),
        "none is left out"
    );
    change.update(Message::Erase, 1);
    next(&mut change);
    types(&mut change, "1234");
    next(&mut change);
    assert_eq!((change.step, change.note), (Step::New, Some(Note::Same)));
    types(&mut change, "1111");
    next(&mut change);
    assert_eq!(change.step, Step::Weak(Weakness::Repeated));
    change.update(Message::Back, 1);
    types(&mut change, "7391");
    next(&mut change);
    types(&mut change, "7319");
    next(&mut change);
    assert_eq!((change.step, change.note), (Step::Again, Some(Note::Differs)));
    types(&mut change, "7391");
    assert!(matches!(next(&mut change), Action::Send(_)));
}

#[test]
fn the_birthday_of_a_saved_card_is_known() {
    for (typed, weakness) in [("8503", Weakness::Birthday), ("1224", Weakness::LikeDate)] {
        let mut change = begun(None);
        change.update(Message::Pick(PinKind::User), 1);
        types(&mut change, "1234");
        next(&mut change);
        types(&mut change, typed);
        next(&mut change);
        assert_eq!(change.step, Step::Weak(weakness));
    }
}

#[test]
fn a_weak_one_may_be_used_all_the_same() {
    let mut change = begun(None);
    change.update(Message::Pick(PinKind::User), 1);
    types(&mut change, "1234");
    next(&mut change);
    types(&mut change, "2580");
    next(&mut change);
    assert_eq!(change.step, Step::Weak(Weakness::KeyRow));
    change.update(Message::UseWeak, 1);
    types(&mut change, "2580");
    assert!(matches!(next(&mut change), Action::Send(_)));
}

#[test]
fn what_is_typed_is_wiped_when_it_is_left() {
    let mut change = typed_twice(None);
    change.leave();
    assert!(change.step == Step::Away && nothing_is_typed(&change));
    let mut change = typed_twice(None);
    change.update(Message::Back, 1);
    assert!(change.step == Step::New && change.new.is_empty() && change.again.is_empty());
    change.update(Message::Back, 1);
    assert!(change.step == Step::Current && nothing_is_typed(&change));
    change.update(Message::Back, 1);
    assert_eq!(change.step, Step::Choose);
    assert!(matches!(change.update(Message::Back, 1), Action::Close));
    let mut change = typed_twice(None);
    change.step =
        Step::Done(Changed { outcome: Outcome::NotSent(NotSent::OtherCard), tries: Tries::Unknown });
    change.leave();
    assert!(matches!(change.step, Step::Done(_)), "a result stays");
}

#[test]
fn two_minutes_without_a_key_wipe_it() {
    let mut change = typed_twice(None);
    let begun = Instant::now();
    change.update(Message::Tick(begun + IDLE - Duration::from_secs(5)), 1);
    assert!(change.step == Step::Again && !nothing_is_typed(&change));
    change.update(Message::Tick(begun + IDLE + Duration::from_secs(1)), 1);
    assert!(change.step == Step::Idle && nothing_is_typed(&change));
    // A computer that slept has a clock that stood still.
    let mut change = typed_twice(None);
    change.touched.1 = SystemTime::now() - IDLE;
    change.update(Message::Tick(Instant::now()), 1);
    assert_eq!(change.step, Step::Idle);
    // Without ticks the next key finds it out.
    let mut change = typed_twice(None);
    if let Some(before) = Instant::now().checked_sub(IDLE) {
        change.touched.0 = before;
        assert!(matches!(change.update(Message::Next, 1), Action::None));
        assert_eq!(change.step, Step::Idle);
    }
}

#[test]
fn messages_show_no_character() {
    let said = format!("{:?} {:?}", Message::Type(Letter('7')), typed_twice(None));
    assert!(said.starts_with("Type(Letter(…))") && !said.contains("'7'"), "{said}");
    assert_eq!(said.matches("Entry(…)").count(), 3, "{said}");
}

#[test]
fn enter_sends_nothing() {
    let mut change = typed_twice(None);
    assert!(matches!(change.update(Message::Enter, 7), Action::None));
    assert_eq!((change.step, change.note), (Step::Again, Some(Note::Ready)));
    assert!(matches!(next(&mut change), Action::Send(_)), "the button does");
}

#[test]
fn an_answer_that_does_not_come_is_not_waited_for_without_end() {
    let mut change = typed_twice(None);
    next(&mut change);
    let begun = Instant::now();
    change.update(Message::Tick(begun + ANSWER / 2), 8);
    assert_eq!(change.step, Step::Sending(7));
    change.update(Message::Tick(begun + ANSWER + Duration::from_secs(1)), 9);
    assert_eq!(change.step, Step::Silent(7));
    // Late is better than never.
    let done = Changed { outcome: Outcome::Changed, tries: Tries::Left(3) };
    change.done(7, done);
    assert_eq!(change.step, Step::Done(done));
}

#[test]
fn what_cannot_be_changed_is_not_typed_for() {
    let mut change = begun(Some(Tries::Blocked));
    change.update(Message::Pick(PinKind::User), 1);
    assert_eq!(change.step, Step::Choose);
    change.contents.pins.register_differs = true;
    change.update(Message::Pick(PinKind::Register), 1);
    assert_eq!(change.step, Step::Choose);
    change.contents.pins.register_differs = false;
    change.update(Message::Pick(PinKind::Register), 1);
    assert_eq!(change.step, Step::Current);
    change.may_register = false;
    change.update(Message::Pick(PinKind::Register), 1);
    assert_eq!(change.step, Step::Choose);
}
