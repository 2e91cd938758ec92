//! One look at the readers, for the command line.

use super::contents::{CardKind, Contents};
use super::link::Trouble;
use super::reader::{contents, name, readers};
use super::service::{Service, establish};
use super::state::{Place, State};

/// What one look finds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// The names of the readers.
    pub readers: Vec<String>,
    /// What is there; of several cards a My Number Card before others. Nothing is being read any more.
    pub state: State,
}

/// Looks once. No PIN is sent, and nothing on the card changes.
#[must_use]
pub fn look() -> Look {
    let no_service = |service| Look { readers: Vec::new(), state: State::NoService(service) };
    let context = match establish() {
        Ok(context) => context,
        Err(service) => return no_service(service),
    };
    let Ok(found) = readers(&context) else { return no_service(Service::Stopped) };
    let mut state = if found.is_empty() { State::NoReader } else { State::NoCard };
    for (number, reader) in (1..).zip(&found) {
        let place = Place { reader: name(reader), number };
        let next = match contents(&context, reader) {
            Ok(contents) => State::Card(place, contents),
            Err(Trouble::Gone) => continue,
            Err(Trouble::Service) => return no_service(Service::Stopped),
            Err(trouble) => State::Trouble(place, trouble),
        };
        if rank(&next) > rank(&state) {
            state = next;
        }
    }
    Look { readers: found.iter().map(|reader| name(reader)).collect(), state }
}

/// Of which of several cards is told.
fn rank(state: &State) -> u8 {
    match state {
        State::Card(_, Contents { kind: CardKind::MyNumber, .. }) => 3,
        State::Card(..) => 2,
        State::Trouble(..) => 1,
        _ => 0,
    }
}
