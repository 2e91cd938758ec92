//! `temoto card`: what is in the reader, without a PIN.

use std::io::{self, Write};

use jiff::civil::Date;
use serde::Serialize;

use super::{FAILED, FINE, NOT_FINE};
use crate::card::{CardKind, Contents, Look, PinKind, Pins, Service, State, Tries, look};
use crate::clock;
use crate::i18n::card::{CardWords, card_words};
use crate::i18n::{Localization, harmless, plain};

/// Looks once and writes what is there. Gives 0 when a My Number Card was read, 1 when not, 2 when there is no
/// way to a reader.
pub(super) fn run(l10n: &Localization, json: bool, out: &mut impl Write) -> io::Result<u8> {
    let look = look();
    if json {
        writeln!(out, "{}", line(&look).map_err(io::Error::other)?)?;
    } else {
        write_words(l10n, &look.state, out)?;
    }
    Ok(code(&look.state))
}

fn code(state: &State) -> u8 {
    match state {
        State::NoService(_) => FAILED,
        State::Card(_, Contents { kind: CardKind::MyNumber, .. }) => FINE,
        _ => NOT_FINE,
    }
}

fn write_words(l10n: &Localization, state: &State, out: &mut impl Write) -> io::Result<()> {
    let CardWords { title, text, reader, dates, pins, notes } = card_words(l10n, state, clock::today());
    writeln!(out, "{}", plain(&title))?;
    for words in text.iter().chain(&reader) {
        writeln!(out, "  {}", plain(&harmless(words)))?;
    }
    for row in dates.iter().chain(&pins) {
        writeln!(out, "  {}", plain(&l10n.of(&row.name, &row.value)))?;
        if let Some(hint) = &row.hint {
            writeln!(out, "    {}", plain(hint))?;
        }
    }
    for note in notes {
        writeln!(out, "  {}", plain(&note))?;
    }
    Ok(())
}

/// What scripts may rely on, with its keys in order.
#[derive(Serialize)]
struct Line<'a> {
    service: &'static str,
    readers: &'a [String],
    card: &'static str,
    reader: Option<&'a str>,
    pins: PinRows,
    card_expires: Option<Date>,
    user_certificate_expires: Option<Date>,
}

#[derive(Serialize)]
struct PinRows {
    user: PinRow,
    signature: PinRow,
    entry_support: PinRow,
    register: PinRow,
}

#[derive(Serialize)]
struct PinRow {
    state: &'static str,
    tries_left: Option<u8>,
}

impl From<Tries> for PinRow {
    fn from(tries: Tries) -> Self {
        let state = match tries {
            Tries::Left(_) => "ready",
            Tries::Blocked => "blocked",
            Tries::Unknown => "unknown",
        };
        Self { state, tries_left: tries.count() }
    }
}

fn line(look: &Look) -> Result<String, serde_json::Error> {
    let service = match look.state {
        State::NoService(Service::Absent) => "absent",
        State::NoService(Service::Stopped | Service::Running) => "stopped",
        _ => "running",
    };
    let (card, place, contents) = match &look.state {
        State::NoService(_) | State::NoReader | State::NoCard => ("none", None, None),
        State::Reading(place) | State::Trouble(place, _) => ("unresponsive", Some(place), None),
        State::Card(place, contents) => (kind(contents.kind), Some(place), Some(contents)),
    };
    let row =
        |pin: PinKind| contents.map_or(Tries::Unknown, |Contents { pins, .. }| Pins::of(pins, pin)).into();
    serde_json::to_string(&Line {
        service,
        readers: &look.readers,
        card,
        reader: place.map(|place| place.reader.as_str()),
        pins: PinRows {
            user: row(PinKind::User),
            signature: row(PinKind::Signature),
            entry_support: row(PinKind::EntrySupport),
            register: row(PinKind::Register),
        },
        card_expires: contents.and_then(|contents| contents.card_expires),
        user_certificate_expires: contents.and_then(|contents| contents.user_certificate_expires),
    })
}

const fn kind(kind: CardKind) -> &'static str {
    match kind {
        CardKind::MyNumber => "my_number",
        CardKind::BasicResident => "basic_resident",
        CardKind::Phone | CardKind::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::card::simulated::{Make, SimulatedCard};
    use crate::card::{Place, Trouble, read};

    fn seen(state: State) -> String {
        let readers = vec!["A \"reader\"".to_owned()];
        line(&Look { readers, state }).unwrap()
    }

    fn place() -> Place {
        Place { reader: "A \"reader\"".to_owned(), number: 1 }
    }

    #[test]
    fn a_card_is_one_line_with_every_key_in_order() {
        let mut card = SimulatedCard::new(&Make::default());
        card.set_tries(PinKind::Signature, &[0]);
        let contents = read(&mut card).unwrap();
        assert_eq!(
            seen(State::Card(place(), contents)),
            concat!(
                r#"{"service":"running","readers":["A \"reader\""],"card":"my_number","reader":"A \"reader\"","#,
                r#""pins":{"user":{"state":"ready","tries_left":3},"signature":{"state":"blocked","tries_left":0},"#,
                r#""entry_support":{"state":"ready","tries_left":3},"register":{"state":"ready","tries_left":3}},"#,
                r#""card_expires":"2032-03-09","user_certificate_expires":"2027-03-09"}"#
            )
        );
    }

    #[test]
    fn what_is_not_known_is_null() {
        let unknown = r#"{"state":"unknown","tries_left":null}"#;
        let pins =
            ["user", "signature", "entry_support", "register"].map(|pin| format!("\"{pin}\":{unknown}"));
        let rest =
            format!(r#""pins":{{{}}},"card_expires":null,"user_certificate_expires":null}}"#, pins.join(","));
        for (state, begins, code) in [
            (State::NoService(Service::Absent), r#"{"service":"absent","#, 2),
            (State::NoService(Service::Stopped), r#"{"service":"stopped","#, 2),
            (State::NoReader, r#"{"service":"running","#, 1),
            (State::NoCard, r#"{"service":"running","#, 1),
        ] {
            assert_eq!(super::code(&state), code);
            let line = seen(state);
            assert!(line.starts_with(begins) && line.ends_with(&rest), "{line}");
            assert!(line.contains(r#""card":"none","reader":null,"#), "{line}");
        }
        let busy = seen(State::Trouble(place(), Trouble::Busy));
        assert!(busy.contains(r#""card":"unresponsive","reader":"A \"reader\"","#) && busy.ends_with(&rest));
    }
}
