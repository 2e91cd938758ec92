//! The simulated card is as strict as the facts about real ones.

use super::*;

const USER: &[u8] = b"\x00\x18";

fn selected(card: &mut SimulatedCard, application: &[u8], file: &[u8]) {
    let lengths = |bytes: &[u8]| u8::try_from(bytes.len()).unwrap();
    let application = [&[0x00, 0xA4, 0x04, 0x0C, lengths(application)][..], application].concat();
    let file = [&[0x00, 0xA4, 0x02, 0x0C, lengths(file)][..], file].concat();
    assert_eq!(said(card, &application), 0x9000);
    assert_eq!(said(card, &file), 0x9000);
}

fn said(card: &mut SimulatedCard, command: &[u8]) -> u16 {
    let answer = card.answer(command).unwrap();
    let (_, status) = answer.split_last_chunk::<2>().unwrap();
    u16::from_be_bytes(*status)
}

fn with_user_pin() -> SimulatedCard {
    let mut card = SimulatedCard::new(&Make::default());
    selected(&mut card, &myna_card::ap::jpki::DF, USER);
    card
}

const ASK: &[u8] = b"\x00\x20\x00\x80";
const RIGHT: &[u8] = b"\x00\x20\x00\x80\x041234";
const WRONG: &[u8] = b"\x00\x20\x00\x80\x049999";
const CHANGE: &[u8] = b"\x00\x24\x01\x80\x044321";

#[test]
fn wrong_tries_are_counted_and_block() {
    let mut card = with_user_pin();
    assert_eq!(said(&mut card, ASK), 0x63C3);
    for expected in [0x63C2, 0x63C1, 0x63C0, 0x6984] {
        assert_eq!(said(&mut card, WRONG), expected);
    }
    assert_eq!(said(&mut card, RIGHT), 0x6984, "nor the right one helps");
    assert_eq!(said(&mut card, ASK), 0x63C0);
    card.power_off();
    selected(&mut card, &myna_card::ap::jpki::DF, USER);
    assert_eq!(said(&mut card, ASK), 0x63C0, "the counter outlives the power");
}

#[test]
fn the_right_one_restores_the_tries_and_is_not_told_by_the_question() {
    let mut card = with_user_pin();
    assert_eq!(said(&mut card, WRONG), 0x63C2);
    assert_eq!(said(&mut card, RIGHT), 0x9000);
    assert_eq!(said(&mut card, ASK), 0x63C3);
}

#[test]
fn no_change_without_a_proof_that_still_stands() {
    let mut card = with_user_pin();
    assert_eq!(said(&mut card, CHANGE), 0x6982);
    assert_eq!(said(&mut card, RIGHT), 0x9000);
    selected(&mut card, &myna_card::ap::text::DF, b"\x00\x11");
    selected(&mut card, &myna_card::ap::jpki::DF, USER);
    assert_eq!(said(&mut card, CHANGE), 0x6982, "another application was selected");
    assert_eq!(said(&mut card, RIGHT), 0x9000);
    card.power_off();
    selected(&mut card, &myna_card::ap::jpki::DF, USER);
    assert_eq!(said(&mut card, CHANGE), 0x6982, "the power was gone");
    assert_eq!(said(&mut card, RIGHT), 0x9000);
    assert_eq!(said(&mut card, CHANGE), 0x9000);
    assert!(card.has(PinKind::User, "4321"));
    assert_eq!(said(&mut card, RIGHT), 0x63C2, "the old one is wrong by now");
}

#[test]
fn the_signature_certificate_needs_its_pin() {
    let mut card = SimulatedCard::new(&Make::default());
    selected(&mut card, &myna_card::ap::jpki::DF, b"\x00\x01");
    assert_eq!(said(&mut card, b"\x00\xB0\x00\x00\x00"), 0x6982);
}

#[test]
fn what_is_no_command_is_refused() {
    let mut card = with_user_pin();
    for (command, expected) in [
        (&b"\x00"[..], 0x6700),
        (b"\x00\x20\x00\x80\x04123", 0x6700),
        (b"\x00\xA4\x02\x0C\x02\x77\x77", 0x6A82),
        (b"\x00\xA4\x04\x0C\x02\x77\x77", 0x6A82),
        (b"\x00\x24\x00\x80\x041234", 0x6A86),
        (b"\x00\x88\x00\x00", 0x6D00),
        (b"\xFF\x20\x00\x80", 0x6E00),
    ] {
        assert_eq!(said(&mut card, command), expected, "{command:02X?}");
    }
}

#[test]
fn a_fault_comes_once_and_the_card_can_leave() {
    let mut card = with_user_pin();
    let when = When { instruction: 0x20, with_data: true, after: 1 };
    card.fail(when, Fault::LeavesAfter);
    assert_eq!(said(&mut card, WRONG), 0x63C2);
    assert_eq!(card.answer(WRONG), None);
    assert!(card.is_gone());
    assert_eq!(card.answer(ASK), None);
    card.put_back();
    assert_eq!(card.tries_left(PinKind::User), [1], "the second was counted, too");
    assert_eq!(card.log.last().map(|command| (command.data, command.status)), Some((4, 0)));
}
