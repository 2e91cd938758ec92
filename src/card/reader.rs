//! A reader and the card in it.

use std::ffi::CStr;
use std::panic::{AssertUnwindSafe, catch_unwind};

use myna_card::transport::Transmit;
use pcsc::{Context, Disposition, Protocols, ShareMode};

use super::change::{self, Change, Changed, NotSent, Outcome};
use super::contents::Contents;
use super::link::Trouble;
use super::pin::Tries;
use super::read::read;

/// How often a card is read anew after another program reset it meanwhile.
const AGAIN: usize = 2;

/// Reads the card in a reader, undisturbed by other programs, and leaves it as it was.
pub(super) fn contents(context: &Context, reader: &CStr) -> Result<Contents, Trouble> {
    let mut last = Trouble::Reset;
    for _ in 0..=AGAIN {
        match contents_once(context, reader) {
            Err(Trouble::Reset) => {}
            Err(trouble) => {
                last = trouble;
                break;
            }
            read => return read,
        }
    }
    Err(last)
}

fn contents_once(context: &Context, reader: &CStr) -> Result<Contents, Trouble> {
    let mut card = context.connect(reader, ShareMode::Shared, Protocols::ANY).map_err(Trouble::of_pcsc)?;
    let contents = card.transaction().map_err(Trouble::of_pcsc).and_then(|transaction| {
        // What a card answers comes from outside: a slip over it must not take the program down.
        let read = catch_unwind(AssertUnwindSafe(|| read(Alone(&transaction))));
        let _ = transaction.end(Disposition::LeaveCard);
        read.unwrap_or(Err(Trouble::Unresponsive))
    });
    let _ = card.disconnect(Disposition::LeaveCard);
    contents
}

/// Changes a PIN of the card in a reader, which no other program reaches meanwhile. Afterwards the power is switched
/// off: nothing stays proved.
pub(super) fn change(context: &Context, reader: &CStr, asked: &Change) -> Changed {
    let card = match context.connect(reader, ShareMode::Exclusive, Protocols::ANY) {
        Ok(card) => card,
        Err(error) => return Changed::not_sent(NotSent::Trouble(Trouble::of_pcsc(error))),
    };
    // What a card answers comes from outside: a slip over it must not take the program down. What had been sent by
    // then is not known.
    let changed = catch_unwind(AssertUnwindSafe(|| change::change(Alone(&card), asked)));
    let _ = card.disconnect(Disposition::UnpowerCard);
    changed.unwrap_or(Changed { outcome: Outcome::Unknown, tries: Tries::Unknown })
}

/// A card that no other program reaches meanwhile: in a transaction, or connected for this program alone.
struct Alone<'a>(&'a pcsc::Card);

impl Transmit for Alone<'_> {
    fn transmit(&mut self, command: &[u8]) -> myna_card::Result<Vec<u8>> {
        let mut buffer = [0; pcsc::MAX_BUFFER_SIZE];
        Ok(self.0.transmit(command, &mut buffer)?.to_vec())
    }
}

/// The names of all readers.
pub(super) fn readers(context: &Context) -> Result<Vec<std::ffi::CString>, pcsc::Error> {
    match context.list_readers_owned() {
        Err(pcsc::Error::NoReadersAvailable) => Ok(Vec::new()),
        readers => readers,
    }
}

/// A name of a reader for people.
pub(super) fn name(reader: &CStr) -> String {
    reader.to_string_lossy().into_owned()
}
