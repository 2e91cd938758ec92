//! The card for practice: the simulated card in a make-believe reader, with the same states and the same change as a
//! real one. It reaches no real reader.

use jiff::ToSpan;
use jiff::civil::Date;

use super::change::{self, Change, Changed, NotSent};
use super::link::Trouble;
use super::pin::PinKind;
use super::read::read;
use super::simulated::{Fault, Make, SimulatedCard, When};
use super::state::{Place, State};

/// How long a new practice card is valid, in years: it has some of its ten behind it.
const CARD_YEARS: i32 = 5;
/// How long its user certificate is, in years.
const CERTIFICATE_YEARS: i32 = 2;

/// What goes wrong at the next change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Mishap {
    /// Nothing.
    #[default]
    None,
    /// The card leaves before the current PIN is checked.
    Before,
    /// The card leaves while the new PIN is set.
    During,
}

impl Mishap {
    /// Each one.
    pub const ALL: [Self; 3] = [Self::None, Self::Before, Self::During];
}

/// The practice card and whether it lies on its reader.
#[derive(Debug)]
pub struct Practice {
    card: SimulatedCard,
    number: u64,
    is_in: bool,
    mishap: Mishap,
}

impl Practice {
    /// A new card on the reader, on the day `today`.
    #[must_use]
    pub fn new(today: Date) -> Self {
        let after = |years: i32| today.checked_add(years.years()).unwrap_or(today);
        let (card, certificate) = (after(CARD_YEARS), after(CERTIFICATE_YEARS));
        let make = Make {
            card_end: format!("{:04}{:02}{:02}", card.year(), card.month(), card.day()),
            // The last second of that day in Japan.
            certificate_end: format!(
                "{:02}{:02}{:02}145959Z",
                certificate.year().rem_euclid(100),
                certificate.month(),
                certificate.day()
            ),
            ..Make::default()
        };
        Self { card: SimulatedCard::new(&make), number: 1, is_in: true, mishap: Mishap::None }
    }

    /// The PINs with which it is made. They are no person's.
    #[must_use]
    pub fn pins() -> [(PinKind, &'static str); 4] {
        let Make { user, signature, entry_support, register, .. } = Make::default();
        PinKind::ALL.map(|pin| match pin {
            PinKind::User => (pin, user),
            PinKind::Signature => (pin, signature),
            PinKind::EntrySupport => (pin, entry_support),
            PinKind::Register => (pin, register),
        })
    }

    /// The PIN with which the card was made, as long as it holds. What it was changed to is not told: somebody may have
    /// typed one of theirs.
    #[must_use]
    pub fn first_pin(&self, pin: PinKind) -> Option<&'static str> {
        Self::pins()
            .into_iter()
            .find(|(known, secret)| *known == pin && self.card.has(pin, secret))
            .map(|(_, s)| s)
    }

    /// What is there, as a watch would tell it.
    pub fn state(&mut self) -> State {
        if !self.is_in {
            return State::NoCard;
        }
        let place = Place { reader: String::new(), number: self.number };
        let read = read(&mut self.card);
        self.card.power_off();
        match read {
            Ok(contents) => State::Card(place, contents),
            Err(trouble) => State::Trouble(place, trouble),
        }
    }

    /// What goes wrong at the next change.
    #[must_use]
    pub const fn mishap(&self) -> Mishap {
        self.mishap
    }

    /// Chooses what goes wrong at the next change.
    pub const fn set_mishap(&mut self, mishap: Mishap) {
        self.mishap = mishap;
    }

    /// Takes the card away.
    pub const fn take_away(&mut self) {
        self.is_in = false;
    }

    /// Puts it back.
    pub fn put_back(&mut self) {
        self.card.put_back();
        self.is_in = true;
        self.number += 1;
    }

    /// Changes a PIN of the card that was told of at that place.
    pub fn change(&mut self, place: &Place, asked: &Change) -> Changed {
        if !self.is_in {
            return Changed::not_sent(NotSent::Trouble(Trouble::Gone));
        }
        if place.number != self.number {
            return Changed::not_sent(NotSent::OtherCard);
        }
        let leaves = match self.mishap {
            Mishap::None => None,
            // VERIFY with a PIN; the command that sets one.
            Mishap::Before => Some((0x20, Fault::LeavesBefore)),
            Mishap::During if asked.pin == PinKind::Register => Some((0x32, Fault::LeavesAfter)),
            Mishap::During => Some((0x24, Fault::LeavesAfter)),
        };
        if let Some((instruction, fault)) = leaves {
            self.card.fail(When { instruction, with_data: true, after: 0 }, fault);
        }
        let changed = change::change(&mut self.card, asked);
        self.card.heal();
        self.card.power_off();
        self.mishap = Mishap::None;
        self.is_in = !self.card.is_gone();
        self.number += 1;
        changed
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::{Contents, Outcome, Secret, Tries};
    use super::*;

    fn card(practice: &mut Practice) -> (Place, Contents) {
        match practice.state() {
            State::Card(place, contents) => (place, contents),
            other => panic!("a card lies there: {other:?}"),
        }
    }

    fn asked(contents: &Contents, current: &str) -> Change {
        let secret = |typed| Secret::new(PinKind::User, typed).unwrap().0;
        let agreed = contents.pins.user;
        Change {
            pin: PinKind::User,
            card: contents.id,
            agreed,
            current: secret(current),
            new: secret("7391"),
        }
    }

    #[test]
    fn it_goes_as_with_a_real_card() {
        let mut practice = Practice::new(date(2028, 2, 29));
        let (place, contents) = card(&mut practice);
        assert_eq!(contents.card_expires, Some(date(2033, 2, 28)));
        assert_eq!(contents.user_certificate_expires, Some(date(2030, 2, 28)));
        let wrong = practice.change(&place, &asked(&contents, "0000"));
        assert_eq!(wrong.outcome, Outcome::Wrong(Tries::Left(2)));
        // The first is no longer the card that was shown.
        let again = practice.change(&place, &asked(&contents, "0000"));
        assert_eq!(again.outcome, Outcome::NotSent(NotSent::OtherCard));
        let (place, contents) = card(&mut practice);
        assert_eq!(contents.pins.user, Tries::Left(2), "it remembers");
        assert_eq!(practice.first_pin(PinKind::User), Some("1234"));
        assert_eq!(practice.change(&place, &asked(&contents, "1234")).outcome, Outcome::Changed);
        assert_eq!(practice.first_pin(PinKind::User), None, "what it is now is not told");
        assert_eq!(practice.first_pin(PinKind::Signature), Some("TEMOTO42"));
    }

    #[test]
    fn a_mishap_comes_once() {
        let mut practice = Practice::new(date(2026, 11, 24));
        for (mishap, outcome) in
            [(Mishap::Before, Outcome::Lost(Trouble::Gone)), (Mishap::During, Outcome::Unclear)]
        {
            practice.set_mishap(mishap);
            let (place, contents) = card(&mut practice);
            assert_eq!(practice.change(&place, &asked(&contents, "1234")).outcome, outcome);
            assert_eq!((practice.state(), practice.mishap()), (State::NoCard, Mishap::None));
            practice.put_back();
        }
        let (place, contents) = card(&mut practice);
        assert_eq!(
            practice.change(&place, &asked(&contents, "7391")).outcome,
            Outcome::Changed,
            "it was changed"
        );
    }

    #[test]
    fn a_mishap_that_was_not_come_to_does_not_wait_for_a_later_change() {
        let mut practice = Practice::new(date(2026, 11, 24));
        practice.set_mishap(Mishap::During);
        let (place, contents) = card(&mut practice);
        let wrong = practice.change(&place, &asked(&contents, "0000"));
        assert_eq!(wrong.outcome, Outcome::Wrong(Tries::Left(2)));
        let (place, contents) = card(&mut practice);
        assert_eq!(practice.change(&place, &asked(&contents, "1234")).outcome, Outcome::Changed);
    }

    #[test]
    fn its_pins_are_those_that_are_shown() {
        let mut practice = Practice::new(date(2026, 11, 24));
        practice.take_away();
        assert_eq!(practice.state(), State::NoCard);
        assert!(Practice::pins().iter().all(|(pin, secret)| practice.card.has(*pin, secret)));
    }
}
