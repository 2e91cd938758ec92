//! Reading the simulated card, and cards that answer whatever they like.

use std::time::Instant;

use jiff::civil::date;

use super::super::chance::Chance;
use super::super::pin::PinKind;
use super::super::simulated::{Fault, Make, SimulatedCard, When};
use super::*;

fn card() -> SimulatedCard {
    SimulatedCard::new(&Make::default())
}

/// What is read of a card, and the card after it.
fn read_of(mut card: SimulatedCard) -> (std::result::Result<Contents, Trouble>, SimulatedCard) {
    let read = read(&mut card);
    (read, card)
}

#[test]
fn all_that_needs_no_pin_is_read_and_nothing_else() {
    let mut new = card();
    new.set_tries(PinKind::User, &[1]);
    new.set_tries(PinKind::EntrySupport, &[0]);
    let (read, card) = read_of(new);
    let contents = read.unwrap();
    assert_eq!(contents.kind, CardKind::MyNumber);
    assert_eq!(contents.pins.user, Tries::Left(1));
    assert_eq!(contents.pins.signature, Tries::Left(5));
    assert_eq!(contents.pins.entry_support, Tries::Blocked);
    assert_eq!((contents.pins.register, contents.pins.register_differs), (Tries::Left(3), false));
    assert_eq!(contents.card_expires, Some(date(2032, 3, 9)));
    assert_eq!(contents.user_certificate_expires, Some(date(2027, 3, 9)));
    for command in &card.log {
        let [_, instruction, ..] = command.header;
        assert!(instruction == 0xA4 || command.data == 0, "{command:02X?} carries something");
        assert!(matches!(instruction, 0xA4 | 0x20 | 0xB0 | 0xB2), "{command:02X?}");
        assert_ne!(command.status, 0x6982, "{command:02X?} asks for what needs a PIN");
    }
    assert_eq!(card.tries_left(PinKind::User), [1], "nothing was spent");
}

#[test]
fn the_lower_counter_of_the_register_pin_is_told_and_that_they_differ() {
    let mut new = card();
    new.set_tries(PinKind::Register, &[3, 1]);
    let pins = read_of(new).0.unwrap().pins;
    assert_eq!((pins.register, pins.register_differs), (Tries::Left(1), true));
}

#[test]
fn cards_are_told_apart_by_what_they_answer() {
    for (token, expected) in [
        ("JPKIAPICCTOKEN2", CardKind::MyNumber),
        ("JPKIAPICCTOKEN", CardKind::BasicResident),
        ("JPKIAPGPSETOKEN", CardKind::Phone),
        ("JPKIAPIOSTOKEN", CardKind::Phone),
        ("JPKIAPICCTOKEN3", CardKind::Other),
        ("", CardKind::Other),
    ] {
        let (read, card) = read_of(SimulatedCard::new(&Make { token, ..Make::default() }));
        assert_eq!(read.unwrap().kind, expected, "{token}");
        if expected != CardKind::MyNumber {
            assert!(card.log.iter().all(|command| command.header[1] != 0x20), "{token}: no PIN is asked for");
        }
    }
    let refuses = |_: &[u8]| Ok(vec![0x6A, 0x82]);
    assert_eq!(read(Answers(refuses)).unwrap(), Contents::of(CardKind::Other));
}

#[test]
fn the_first_command_may_fail_once() {
    let mut new = card();
    new.fail(When { instruction: 0xA4, with_data: true, after: 0 }, Fault::Instead(vec![0x6F, 0x00]));
    assert_eq!(read_of(new).0, read_of(card()).0);
}

#[test]
fn what_is_unclear_is_unknown_and_the_rest_is_read() {
    let whole = read_of(card()).0.unwrap();
    for (instruction, after, answer) in [
        // The counter of the user PIN: a length, noise, nothing.
        (0x20, 0, vec![0x6C, 0x04]),
        (0x20, 0, vec![0x63, 0xC3, 0x63, 0xC3]),
        (0x20, 0, vec![]),
        (0x20, 0, vec![0x90, 0x00]),
    ] {
        let mut new = card();
        new.fail(When { instruction, with_data: false, after }, Fault::Instead(answer.clone()));
        let (read, card) = read_of(new);
        let mut expected = whole;
        expected.pins.user = Tries::Unknown;
        assert_eq!(read, Ok(expected), "{answer:02X?}");
        let asked = card.log.iter().filter(|command| command.header[1] == 0x20).count();
        assert_eq!(asked, 5, "each counter is asked for once");
    }
    // The certificate: noise, a length that is a lie, another length asked for.
    for answer in [vec![0x5A; 200], vec![0x30, 0x82, 0xFF, 0xFF, 0x90, 0x00], vec![0x69, 0x82]] {
        let mut new = card();
        new.fail(When { instruction: 0xB0, with_data: false, after: 1 }, Fault::Instead(answer.clone()));
        let contents = read_of(new).0.unwrap();
        assert_eq!(contents.user_certificate_expires, None, "{answer:02X?}");
        assert_eq!((contents.pins, contents.card_expires), (whole.pins, whole.card_expires));
    }
    // The end of the card: no day, letters, another length.
    for record in
        [&b"\x01\x1C0000000000000001310120320230"[..], b"\x01\x1C00000000000000013101ABCDEFGH", b"\x01\x00"]
    {
        let mut new = card();
        let answer = [record, &[0x90, 0x00]].concat();
        new.fail(When { instruction: 0xB2, with_data: false, after: 0 }, Fault::Instead(answer));
        let contents = read_of(new).0.unwrap();
        assert_eq!(Contents { id: whole.id, ..contents }, Contents { card_expires: None, ..whole });
    }
}

#[test]
fn a_card_that_leaves_at_any_command_is_gone() {
    let commands = read_of(card()).1.log;
    for place in 0..commands.len() {
        for fault in [Fault::LeavesBefore, Fault::LeavesAfter] {
            let [_, instruction, ..] = commands[place].header;
            let with_data = commands[place].data > 0;
            let alike = |command: &&super::super::simulated::Command| {
                command.header[1] == instruction && (command.data > 0) == with_data
            };
            let after = u32::try_from(commands[..place].iter().filter(alike).count()).unwrap();
            let mut new = card();
            new.fail(When { instruction, with_data, after }, fault);
            let (read, card) = read_of(new);
            assert_eq!(read, Err(Trouble::Gone), "at {place}");
            assert_eq!(card.log.len(), place + 1, "nothing follows");
        }
    }
}

/// A card made of a function.
struct Answers<F>(F);

impl<F: FnMut(&[u8]) -> Result<Vec<u8>>> Transmit for Answers<F> {
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>> {
        (self.0)(command)
    }
}

#[test]
fn a_card_that_always_has_more_is_left() {
    for answer in [&[0x61, 0xFF][..], &[0x6C, 0x00], &[0x30, 0x82, 0xFF, 0xFF, 0x90, 0x00], &[1, 0x61, 0x01]]
    {
        let mut count = 0;
        let _ = read(Answers(|_: &[u8]| {
            count += 1;
            Ok(answer.to_vec())
        }));
        assert!(count < 1000, "{answer:02X?}: {count} commands");
    }
}

/// How many answers are made up in the test below.
const MADE_UP: u32 = 1_000_000;

#[test]
fn a_million_answers_that_make_no_sense_are_borne() {
    let begun = Instant::now();
    let mut chance = Chance::new(0x7E30_70A7_0000_0001);
    let mut answers = 0;
    while answers < MADE_UP {
        let mut real = card();
        let read = read(Answers(|command: &[u8]| {
            answers += 1;
            assert!(command[1] != 0x20 || command.len() == 4, "no PIN is sent");
            // Mostly what a card would say, so that every step is come to.
            Ok(match chance.next() % 24 {
                0 => chance.bytes(300),
                1 => [chance.bytes(60), vec![0x90, 0x00]].concat(),
                2 => vec![0x61, chance.bytes(1).first().copied().unwrap_or(0)],
                3 => vec![0x6C, chance.bytes(1).first().copied().unwrap_or(0)],
                4 => chance.bytes(2),
                _ => real.answer(command).unwrap(),
            })
        }));
        let _: std::result::Result<Contents, Trouble> = read;
    }
    assert!(begun.elapsed().as_secs() < 300, "it comes to an end");
}
