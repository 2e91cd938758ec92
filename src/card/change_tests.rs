//! A change on the simulated card, with each fault at each step.

use super::super::chance::Chance;
use super::super::simulated::{Command, Fault, Make, SimulatedCard, When};
use super::*;

fn card() -> SimulatedCard {
    SimulatedCard::new(&Make::default())
}

/// The PIN of the card as it is made, and another.
const fn pins(pin: PinKind) -> (&'static str, &'static str) {
    match pin {
        PinKind::User => ("1234", "7391"),
        PinKind::Signature => ("TEMOTO42", "HANA7391"),
        PinKind::EntrySupport => ("5678", "7391"),
        PinKind::Register => ("9012", "7391"),
    }
}

/// By which the card as it is made is known again.
const ID: CardId = CardId([b'0'; 15]);

fn asked(pin: PinKind, current: &str, agreed: Tries) -> Change {
    let secret = |typed| Secret::new(pin, typed).unwrap().0;
    Change { pin, card: Some(ID), agreed, current: secret(current), new: secret(pins(pin).1) }
}

/// What becomes of a change on a card, and the card.
fn changed(mut card: SimulatedCard, asked: &Change) -> (Changed, SimulatedCard) {
    let changed = change(&mut card, asked);
    let places = places(asked.pin).len();
    let set = sent(&card, 0x24) + sent(&card, 0x32);
    assert!(sent(&card, 0x20) <= places && set <= places, "{:02X?}", card.log);
    (changed, card)
}

/// How many commands of that instruction carried something.
fn sent(card: &SimulatedCard, instruction: u8) -> usize {
    card.log.iter().filter(|Command { header, data, .. }| header[1] == instruction && *data > 0).count()
}

const CAN_CHANGE: [PinKind; 3] = [PinKind::User, PinKind::Signature, PinKind::EntrySupport];

#[test]
fn a_pin_is_changed_and_the_proof_ended() {
    for pin in CAN_CHANGE {
        let (old, new) = pins(pin);
        let most = Tries::Left(pin.most_tries());
        let (changed, mut card) = changed(card(), &asked(pin, old, most));
        assert_eq!(changed, Changed { outcome: Outcome::Changed, tries: most });
        assert!(card.has(pin, new));
        for other in PinKind::ALL.into_iter().filter(|other| *other != pin) {
            assert!(card.has(other, pins(other).0), "{other:?} is as it was");
        }
        // Another application is selected: nothing is proved any more.
        let again = [&[0x00, 0x24, 0x01, 0x80, 4][..], b"0000"].concat();
        assert_ne!(card.answer(&again).unwrap(), [0x90, 0x00]);
    }
}

#[test]
fn a_wrong_pin_costs_one_try_and_says_how_many_are_left() {
    for (left, outcome) in
        [(3, Outcome::Wrong(Tries::Left(2))), (2, Outcome::Wrong(Tries::Left(1))), (1, Outcome::Blocked)]
    {
        let mut card = card();
        card.set_tries(PinKind::User, &[left]);
        let (changed, card) = changed(card, &asked(PinKind::User, "0000", Tries::Left(left)));
        assert_eq!(changed.outcome, outcome);
        assert_eq!(card.tries_left(PinKind::User), [left - 1]);
        assert_eq!(changed.tries.count(), Some(left - 1));
        assert!(card.has(PinKind::User, "1234") && sent(&card, 0x24) == 0);
    }
}

#[test]
fn nothing_is_sent_that_was_not_agreed_to() {
    let nothing = |made: SimulatedCard, asked: &Change, why: NotSent| {
        let before: Vec<_> = CAN_CHANGE.iter().map(|pin| made.tries_left(*pin)).collect();
        let (changed, card) = changed(made, asked);
        assert_eq!(changed.outcome, Outcome::NotSent(why));
        assert_eq!(sent(&card, 0x20) + sent(&card, 0x24), 0);
        assert_eq!(CAN_CHANGE.iter().map(|pin| card.tries_left(*pin)).collect::<Vec<_>>(), before);
    };
    let mut one_left = card();
    one_left.set_tries(PinKind::User, &[1]);
    let three = || asked(PinKind::User, "1234", Tries::Left(3));
    nothing(one_left, &three(), NotSent::OtherTries(Tries::Left(1)));
    let mut blocked = card();
    blocked.set_tries(PinKind::User, &[0]);
    nothing(blocked, &three(), NotSent::Blocked);
    let mut odd = card();
    odd.fail(When { instruction: 0x20, with_data: false, after: 0 }, Fault::Instead(vec![0x6C, 0x04]));
    nothing(odd, &three(), NotSent::OtherTries(Tries::Unknown));
    let no_key = When { instruction: 0xA4, with_data: true, after: 5 };
    let mut odd = card();
    odd.fail(no_key, Fault::Instead(vec![0x6A, 0x82]));
    nothing(odd, &asked(PinKind::User, "1234", Tries::Unknown), NotSent::NotPossible);
    let digits = Secret::new(PinKind::User, "1234").unwrap().0;
    let mixed = Change { current: digits, ..asked(PinKind::Signature, "TEMOTO42", Tries::Left(5)) };
    nothing(card(), &mixed, NotSent::NotPossible);
    let other = SimulatedCard::new(&Make { serial: "000000000000001", ..Make::default() });
    nothing(other, &three(), NotSent::OtherCard);
    let unreadable = Change { card: None, ..three() };
    nothing(card(), &unreadable, NotSent::OtherCard);
    for token in ["JPKIAPICCTOKEN", "JPKIAPGPSETOKEN", "another"] {
        let other = SimulatedCard::new(&Make { token, ..Make::default() });
        let (_, asked) = changed(other.clone(), &three());
        assert!(asked.log.iter().all(|command| command.header[1] != 0x20), "not even for its tries");
        nothing(other, &three(), NotSent::NotPossible);
    }
    let mut leaves = card();
    leaves.fail(When { instruction: 0x20, with_data: false, after: 0 }, Fault::LeavesBefore);
    nothing(leaves, &three(), NotSent::Trouble(Trouble::Gone));
}

#[test]
fn tries_that_nobody_knows_can_be_agreed_to() {
    let mut odd = card();
    odd.fail(When { instruction: 0x20, with_data: false, after: 0 }, Fault::Instead(vec![0x6F, 0x00]));
    let (changed, card) = changed(odd, &asked(PinKind::User, "1234", Tries::Unknown));
    assert_eq!(changed.outcome, Outcome::Changed);
    assert!(card.has(PinKind::User, "7391"));
}

#[test]
fn each_fault_while_a_pin_is_on_its_way_is_told_as_what_it_is() {
    use Fault::{After, Instead, LeavesAfter, LeavesBefore};
    let unclear = Outcome::Unclear;
    let lost = |trouble| Outcome::Lost(trouble);
    for (instruction, fault, outcome, tries_then, is_new) in [
        // The current PIN.
        (0x20, LeavesBefore, lost(Trouble::Gone), 3, false),
        (0x20, LeavesAfter, lost(Trouble::Gone), 3, false),
        (0x20, Instead(vec![0x6C, 0x04]), Outcome::Refused(0x6C04), 3, false),
        (0x20, Instead(vec![0x67, 0x00]), Outcome::Refused(0x6700), 3, false),
        (0x20, Instead(vec![0x6F, 0x00]), lost(Trouble::Unresponsive), 3, false),
        (0x20, Instead(vec![0x61, 0x02]), lost(Trouble::Unresponsive), 3, false),
        (0x20, Instead(vec![]), lost(Trouble::Unresponsive), 3, false),
        (0x20, Instead(vec![1, 2, 3, 0x90, 0x00]), lost(Trouble::Unresponsive), 3, false),
        (0x20, Instead(vec![0x69, 0x84]), Outcome::Refused(0x6984), 3, false),
        (0x20, Instead(vec![0x63, 0x00]), Outcome::Wrong(Tries::Unknown), 3, false),
        // The card claims that it was right, and it was not: the change is refused.
        (0x20, Instead(vec![0x90, 0x00]), Outcome::Refused(0x6982), 3, false),
        // The change.
        (0x24, LeavesBefore, unclear, 3, false),
        (0x24, LeavesAfter, unclear, 3, true),
        (0x24, Instead(vec![0x69, 0x82]), Outcome::Refused(0x6982), 3, false),
        (0x24, Instead(vec![0x6A, 0x80]), Outcome::Refused(0x6A80), 3, false),
        (0x24, Instead(vec![0x6C, 0x04]), Outcome::Refused(0x6C04), 3, false),
        (0x24, After(vec![0x6F, 0x00]), unclear, 3, true),
        (0x24, After(vec![0x65, 0x81]), unclear, 3, true),
        (0x24, After(vec![0x63, 0xC3]), unclear, 3, true),
        (0x24, After(vec![0x90]), unclear, 3, true),
        (0x24, After(vec![]), unclear, 3, true),
    ] {
        let mut made = card();
        made.fail(When { instruction, with_data: true, after: 0 }, fault.clone());
        let (changed, card) = changed(made, &asked(PinKind::User, "1234", Tries::Left(3)));
        assert_eq!(changed.outcome, outcome, "{instruction:02X} {fault:?}");
        assert_eq!(card.tries_left(PinKind::User), [tries_then], "{instruction:02X} {fault:?}");
        assert_eq!(card.has(PinKind::User, "7391"), is_new, "{instruction:02X} {fault:?}");
        let is_gone = matches!(fault, LeavesBefore | LeavesAfter);
        assert_eq!(changed.tries, if is_gone { Tries::Unknown } else { Tries::Left(3) }, "{fault:?}");
    }
}

#[test]
fn the_register_pin_changes_in_both_places_or_it_is_told_where() {
    use Fault::{Instead, LeavesAfter, LeavesBefore};
    let register = || asked(PinKind::Register, "9012", Tries::Left(3));
    let (done, made) = changed(card(), &register());
    assert_eq!(done, Changed { outcome: Outcome::Changed, tries: Tries::Left(3) });
    assert!(made.has(PinKind::Register, "7391"));
    for left in [[3, 2], [2, 3], [1, 1]] {
        let mut uneven = card();
        uneven.set_tries(PinKind::Register, &left);
        let agreed = Tries::Left(left[0].min(left[1]));
        let (done, made) = changed(uneven, &asked(PinKind::Register, "9012", agreed));
        assert_eq!((done.outcome, sent(&made, 0x20)), (Outcome::NotSent(NotSent::Uneven), 0), "{left:?}");
    }
    let (done, made) = changed(card(), &asked(PinKind::Register, "0000", Tries::Left(3)));
    assert_eq!(done, Changed { outcome: Outcome::Wrong(Tries::Left(2)), tries: Tries::Left(2) });
    assert_eq!(made.tries_left(PinKind::Register), [2, 3], "the second place is not even asked");
    for (instruction, after, fault, outcome, proved, set) in [
        (0x20, 0, LeavesAfter, Outcome::Lost(Trouble::Gone), 1, 0),
        (0x32, 0, LeavesAfter, Outcome::Unclear, 1, 1),
        (0x32, 0, Instead(vec![0x6A, 0x80]), Outcome::Refused(0x6A80), 1, 1),
        (0x20, 1, LeavesBefore, Outcome::Half, 2, 1),
        (0x20, 1, Instead(vec![0x63, 0xC2]), Outcome::Half, 2, 1),
        (0x32, 1, Instead(vec![0x6A, 0x80]), Outcome::Half, 2, 2),
        (0x32, 1, LeavesAfter, Outcome::HalfUnclear, 2, 2),
        (0x32, 1, Instead(vec![0x6F, 0x00]), Outcome::HalfUnclear, 2, 2),
    ] {
        let mut made = card();
        made.fail(When { instruction, with_data: true, after }, fault.clone());
        let (done, made) = changed(made, &register());
        assert_eq!(done.outcome, outcome, "{instruction:02X} {fault:?}");
        assert_eq!((sent(&made, 0x20), sent(&made, 0x32)), (proved, set), "{instruction:02X} {fault:?}");
    }
}

/// A card that mostly answers as it should, and now and then whatever it likes.
struct Moody<'a> {
    card: SimulatedCard,
    chance: &'a mut Chance,
    sent: [u32; 2],
    answers: &'a mut u32,
}

impl Transmit for Moody<'_> {
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>> {
        *self.answers += 1;
        match command {
            [_, 0x20, _, _, _, ..] => self.sent[0] += 1,
            [_, 0x24 | 0x32, ..] => self.sent[1] += 1,
            _ => {}
        }
        let real = self.card.answer(command).unwrap_or_default();
        let bytes = self.chance.next().to_le_bytes();
        Ok(match self.chance.next() % 16 {
            0 => bytes[..usize::from(bytes[7]) % 7].to_vec(),
            1 => vec![0x63, 0xC0 | bytes[0]],
            2 => vec![0x6C, bytes[0]],
            3 => vec![0x61, bytes[0]],
            4 => vec![bytes[0], bytes[1]],
            5 => return Err(Error::Pcsc(pcsc::Error::RemovedCard)),
            _ => real,
        })
    }
}

/// How many answers are made up in the test below.
const MADE_UP: u32 = 1_000_000;

#[test]
fn no_answer_makes_it_send_a_pin_twice() {
    let mut chance = Chance::new(0x0BAD_5EED_0000_0007);
    let (mut answers, mut ended) = (0, std::collections::HashSet::new());
    while answers < MADE_UP {
        let mut moody = Moody { card: card(), chance: &mut chance, sent: [0; 2], answers: &mut answers };
        let pin = PinKind::ALL[usize::try_from(moody.chance.next() % 4).unwrap()];
        let asked = asked(pin, pins(pin).0, Tries::Left(pin.most_tries()));
        let Changed { outcome, .. } = change(&mut moody, &asked);
        let [verified, changed] = moody.sent;
        let most = u32::try_from(places(pin).len()).unwrap();
        assert!(verified <= most && changed <= most && changed <= verified, "{outcome:?}");
        assert_eq!(verified == 0, matches!(outcome, Outcome::NotSent(_)), "{outcome:?}");
        let is_new = moody.card.has(pin, pins(pin).1);
        match outcome {
            Outcome::Changed | Outcome::Refused(_) | Outcome::Unclear | Outcome::HalfUnclear => {}
            _ => assert!(!is_new, "{outcome:?}: the old PIN stands"),
        }
        ended.insert(std::mem::discriminant(&outcome));
    }
    assert_eq!(ended.len(), 9, "every outcome was come to");
}
