//! Words for the card in the reader.

use jiff::civil::Date;

use super::pin::{pin_name, tries_words};
use super::{Localization, args};
use crate::card::{CardKind, Contents, PinKind, Service, State, Tries, Trouble};
use crate::dates::window_start;
use crate::rules::rules;

/// A line about the card: what it is about, and what is so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CardRow {
    pub(crate) name: String,
    pub(crate) value: String,
    /// Whether something has to be done about it.
    pub(crate) is_bad: bool,
    /// What to know or to do about it.
    pub(crate) hint: Option<String>,
}

/// What is there, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CardWords {
    pub(crate) title: String,
    /// The next step.
    pub(crate) text: Option<String>,
    pub(crate) reader: Option<String>,
    pub(crate) dates: Vec<CardRow>,
    pub(crate) pins: Vec<CardRow>,
    /// What to know about what stands above.
    pub(crate) notes: Vec<String>,
}

/// The words for what is there, on the day `today`.
pub(crate) fn card_words(l10n: &Localization, state: &State, today: Date) -> CardWords {
    let (title, text) = state_words(l10n, state);
    let reader = match state {
        State::Reading(place) | State::Card(place, _) | State::Trouble(place, _) => {
            Some(l10n.card_reader(args::CardReader { name: place.reader.as_str().into() }))
        }
        State::NoService(_) | State::NoReader | State::NoCard => None,
    };
    let mut words = CardWords { title, text, reader, dates: Vec::new(), pins: Vec::new(), notes: Vec::new() };
    if let State::Card(_, contents @ Contents { kind: CardKind::MyNumber, .. }) = state {
        words.dates = dates(l10n, contents, today);
        words.pins = PinKind::ALL.map(|pin| pin_row(l10n, pin, contents.pins.of(pin))).into();
        words.notes = notes(l10n, contents, today);
    }
    words
}

fn state_words(l10n: &Localization, state: &State) -> (String, Option<String>) {
    let (title, text) = match state {
        State::NoService(Service::Absent) => (l10n.card_absent_title(), l10n.card_absent_text()),
        State::NoService(Service::Stopped | Service::Running) => {
            (l10n.card_stopped_title(), stopped_text(l10n, std::env::consts::OS))
        }
        State::NoReader => (l10n.card_no_reader_title(), l10n.card_no_reader_text()),
        State::NoCard => (l10n.card_none_title(), l10n.card_none_text()),
        State::Reading(_) => (l10n.card_reading_title(), l10n.card_reading_text()),
        State::Trouble(_, Trouble::Busy | Trouble::Reset) => (l10n.card_busy_title(), l10n.card_busy_text()),
        State::Trouble(..) => (l10n.card_mute_title(), l10n.card_mute_text()),
        State::Card(_, contents) => match contents.kind {
            CardKind::MyNumber => return (l10n.card_mine_title(), None),
            CardKind::BasicResident => (l10n.card_old_title(), l10n.card_old_text()),
            CardKind::Phone => (l10n.card_phone_title(), l10n.card_phone_text()),
            CardKind::Other => (l10n.card_other_title(), l10n.card_other_text()),
        },
    };
    (title, Some(text))
}

/// What to do on that system, named as [`std::env::consts::OS`] does.
pub(super) fn stopped_text(l10n: &Localization, system: &str) -> String {
    match system {
        "windows" => l10n.card_stopped_text_windows(),
        "macos" => l10n.card_stopped_text_mac(),
        _ => l10n.card_stopped_text_linux(),
    }
}

fn dates(l10n: &Localization, contents: &Contents, today: Date) -> Vec<CardRow> {
    let row = |name: String, day: Option<Date>, unknown: String| {
        let hint = match day {
            Some(day) if day < today => Some(l10n.card_ended()),
            Some(day) if is_near(day, today) => Some(l10n.card_ends_soon()),
            _ => None,
        };
        let is_bad = day.is_none() || hint.is_some();
        CardRow { name, is_bad, value: day.map_or(unknown, |day| l10n.date(day)), hint }
    };
    let certificate = contents.user_certificate_expires;
    vec![
        row(l10n.card_expires(), contents.card_expires, l10n.card_expires_unknown()),
        row(l10n.card_user_certificate(), certificate, l10n.card_certificate_unknown()),
    ]
}

/// Whether what ends on `day` can be renewed already, or has ended.
pub(super) fn is_near(day: Date, today: Date) -> bool {
    window_start(day, &rules().dates) <= today
}

fn pin_row(l10n: &Localization, pin: PinKind, tries: Tries) -> CardRow {
    let (name, value) = (pin_name(l10n, pin), tries_words(l10n, pin, tries));
    let hint = (tries == Tries::Left(1)).then(|| l10n.card_tries_last());
    CardRow { name, value, is_bad: !matches!(tries, Tries::Left(2..)), hint }
}

fn notes(l10n: &Localization, contents: &Contents, today: Date) -> Vec<String> {
    let pins = &contents.pins;
    let is_blocked = |pin: &PinKind| pins.of(*pin) == Tries::Blocked;
    let digits = [PinKind::User, PinKind::EntrySupport, PinKind::Register];
    let mut notes = Vec::new();
    if digits.iter().all(is_blocked) {
        notes.push(l10n.card_no_pins());
    }
    if PinKind::ALL.iter().any(is_blocked) {
        notes.push(l10n.card_reset_office());
    }
    // One of the two opens the way to the other, as long as the certificates are valid.
    let knows = |pin| matches!(pins.of(pin), Tries::Left(_));
    let one_of_two = is_blocked(&PinKind::User) && knows(PinKind::Signature)
        || is_blocked(&PinKind::Signature) && knows(PinKind::User);
    if one_of_two && contents.user_certificate_expires.is_some_and(|day| day >= today) {
        notes.push(l10n.card_reset_shop());
    }
    if pins.register_differs {
        notes.push(l10n.card_register_differs());
    }
    notes.push(l10n.card_tries_hint());
    notes.push(l10n.card_certificate_hint());
    notes
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::card::simulated::{Make, SimulatedCard};
    use crate::card::{Place, read};
    use crate::i18n::Language;

    fn words(tries: &[(PinKind, &[u8])]) -> CardWords {
        words_on(tries, date(2026, 11, 24))
    }

    fn words_on(tries: &[(PinKind, &[u8])], today: Date) -> CardWords {
        let mut card = SimulatedCard::new(&Make::default());
        for (pin, left) in tries {
            card.set_tries(*pin, left);
        }
        let contents = read(&mut card).unwrap();
        let place = Place { reader: "R".to_owned(), number: 1 };
        card_words(&Localization::new(Language::En), &State::Card(place, contents), today)
    }

    #[test]
    fn an_end_that_is_near_or_past_is_no_good_news() {
        let l10n = Localization::new(Language::En);
        // The user certificate ends on 9 March 2027.
        for (today, hint) in [
            (date(2026, 12, 9), None),
            (date(2026, 12, 10), Some(l10n.card_ends_soon())),
            (date(2027, 3, 9), Some(l10n.card_ends_soon())),
            (date(2027, 3, 10), Some(l10n.card_ended())),
        ] {
            let rows = words_on(&[], today).dates;
            assert_eq!((rows[1].is_bad, &rows[1].hint), (hint.is_some(), &hint), "{today}");
            assert_eq!((rows[0].is_bad, &rows[0].hint), (false, &None), "the card ends later");
        }
    }

    #[test]
    fn one_try_left_is_warned_of() {
        let rows = words(&[(PinKind::User, &[1])]).pins;
        let user = rows.iter().find(|row| row.name.starts_with("User")).unwrap();
        assert_eq!(user.value, "1 of 3 tries left");
        assert!(user.is_bad && user.hint.as_ref().unwrap().contains("do not try"));
        assert!(rows.iter().filter(|row| row.hint.is_some()).count() == 1);
    }

    #[test]
    fn the_way_to_a_new_pin_is_told_where_one_is_blocked() {
        let l10n = Localization::new(Language::En);
        let said = |tries: &[(PinKind, &[u8])]| {
            let notes = words(tries).notes;
            [
                l10n.card_no_pins(),
                l10n.card_reset_office(),
                l10n.card_reset_shop(),
                l10n.card_register_differs(),
            ]
            .map(|note| notes.contains(&note))
        };
        let (user, signature) = ((PinKind::User, &[0][..]), (PinKind::Signature, &[0][..]));
        let (support, register) = ((PinKind::EntrySupport, &[0][..]), (PinKind::Register, &[0, 0][..]));
        assert_eq!(said(&[]), [false, false, false, false]);
        assert_eq!(said(&[user]), [false, true, true, false]);
        assert_eq!(said(&[signature]), [false, true, true, false]);
        assert_eq!(said(&[user, signature]), [false, true, false, false], "neither is known");
        assert_eq!(said(&[support]), [false, true, false, false]);
        assert_eq!(said(&[user, support, register]), [true, true, true, false]);
        assert_eq!(said(&[(PinKind::Register, &[3, 2])]), [false, false, false, true]);
    }

    #[test]
    fn each_system_has_a_next_step_of_its_own() {
        for language in Language::ALL {
            let l10n = Localization::new(language);
            let texts = ["linux", "windows", "macos"].map(|system| stopped_text(&l10n, system));
            assert!(texts[0] != texts[1] && texts[1] != texts[2] && texts[0] != texts[2]);
            assert_eq!(stopped_text(&l10n, "freebsd"), texts[0]);
        }
    }
}
