//! The simulated card in the virtual reader: the other end of vsmartcard's protocol (its `doc/api.txt`).

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;

use temoto::card::simulated::SimulatedCard;

use super::service::wait_for;

/// Where the driver of the first reader listens.
const PORT: u16 = 35963;
/// Of a contactless card: what a reader makes up for it.
const ATR: [u8; 13] = [0x3B, 0x88, 0x80, 0x01, 0x00, 0x00, 0x05, 0xE0, 0xB3, 0x81, 0xA1, 0x00, 0x7F];

/// A card in the reader; taken out, it can be put in again.
pub(crate) struct InReader {
    card: Arc<Mutex<SimulatedCard>>,
    link: TcpStream,
    thread: JoinHandle<()>,
}

impl InReader {
    /// Puts a card into the reader.
    pub(crate) fn put(card: SimulatedCard) -> Self {
        let mut link = None;
        wait_for("the virtual reader", || {
            link = TcpStream::connect(("127.0.0.1", PORT)).ok();
            link.is_some()
        });
        let link = link.unwrap();
        let card = Arc::new(Mutex::new(card));
        let (own, theirs) = (Arc::clone(&card), link.try_clone().unwrap());
        let thread = std::thread::spawn(move || {
            let _ = serve(&own, theirs);
        });
        Self { card, link, thread }
    }

    /// The card, to look at or to change.
    pub(crate) fn card(&self) -> MutexGuard<'_, SimulatedCard> {
        self.card.lock().unwrap()
    }

    /// Takes the card out.
    pub(crate) fn take(self) -> SimulatedCard {
        let _ = self.link.shutdown(Shutdown::Both);
        self.thread.join().unwrap();
        let mut card = Arc::into_inner(self.card).unwrap().into_inner().unwrap();
        card.put_back();
        card
    }
}

/// Answers the driver until the link ends; it ends, too, when the card leaves.
fn serve(card: &Mutex<SimulatedCard>, mut link: TcpStream) -> std::io::Result<()> {
    loop {
        let mut length = [0; 2];
        link.read_exact(&mut length)?;
        let mut message = vec![0; usize::from(u16::from_be_bytes(length))];
        link.read_exact(&mut message)?;
        let answer = match message[..] {
            // Off, on, reset: nothing is answered.
            [0 | 2] => {
                card.lock().unwrap().power_off();
                continue;
            }
            [1] => continue,
            [4] => ATR.to_vec(),
            _ => match card.lock().unwrap().answer(&message) {
                Some(answer) => answer,
                None => {
                    link.shutdown(Shutdown::Both)?;
                    return Ok(());
                }
            },
        };
        link.write_all(&u16::try_from(answer.len()).unwrap().to_be_bytes())?;
        link.write_all(&answer)?;
    }
}
