//! Watching the readers: one thread that waits for the service, for readers and for cards, and tells what is
//! there. It never looks again and again: it waits until the service tells it of something new.

use std::ffi::CString;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use pcsc::{Context, PNP_NOTIFICATION, ReaderState};

use super::link::Trouble;
use super::reader::{contents, name, readers};
use super::service::establish;
use super::state::{Place, State};

/// How often a service that does not run is asked for: nothing tells of its start.
const SERVICE_AGAIN: Duration = Duration::from_secs(2);
/// The longest wait for something new. A reader that comes just before the wait begins, or a wish to stop, may
/// be missed for as long. macOS tells nothing of new readers.
const WAIT: Duration = Duration::from_secs(if cfg!(target_os = "macos") { 2 } else { 10 });

/// A watch; dropped, it ends.
#[derive(Debug)]
pub struct Watch {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    stop: AtomicBool,
    /// The card is to be read though nothing is new.
    again: AtomicBool,
    /// What waits at the moment.
    waiting: Mutex<Waiting>,
    woken: Condvar,
}

#[derive(Default)]
struct Waiting {
    context: Option<Context>,
}

impl std::fmt::Debug for Waiting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Waiting({})", self.context.is_some())
    }
}

impl Shared {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake(&self) {
        if let Some(context) = &self.waiting().context {
            let _ = context.cancel();
        }
        self.woken.notify_all();
    }

    fn is_over(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }
}

impl Watch {
    /// Reads the card again: “Try again” was pressed.
    pub fn again(&self) {
        self.shared.again.store(true, Ordering::SeqCst);
        self.shared.wake();
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        self.shared.wake();
    }
}

/// Begins to watch, on a thread named `card`. `tell` hears each state that is another than the one before, and
/// ends the watch with `false`.
///
/// # Errors
/// If no thread can be had.
pub fn watch(tell: impl FnMut(State) -> bool + Send + 'static) -> io::Result<Watch> {
    let shared = Arc::new(Shared::default());
    let thread = Thread { shared: Arc::clone(&shared), tell, told: None, cards: 0 };
    thread::Builder::new().name("card".to_owned()).spawn(move || thread.run())?;
    Ok(Watch { shared })
}

struct Thread<Tell> {
    shared: Arc<Shared>,
    tell: Tell,
    told: Option<State>,
    /// How many cards came so far.
    cards: u64,
}

/// Nobody listens any more, or the service has ended.
struct Over;

impl<Tell: FnMut(State) -> bool> Thread<Tell> {
    fn run(mut self) {
        while !self.shared.is_over() {
            match establish() {
                Ok(context) => {
                    self.shared.waiting().context = Some(context.clone());
                    let _ = self.follow(&context);
                    self.shared.waiting().context = None;
                }
                Err(service) => {
                    if self.say(State::NoService(service)).is_err() {
                        return;
                    }
                    let waiting = self.shared.waiting();
                    // Woken early it only asks early.
                    drop(self.shared.woken.wait_timeout(waiting, SERVICE_AGAIN));
                }
            }
        }
    }

    fn say(&mut self, state: State) -> Result<(), Over> {
        if self.shared.is_over() {
            return Err(Over);
        }
        if self.told.as_ref() != Some(&state) {
            self.told = Some(state.clone());
            if !(self.tell)(state) {
                self.shared.stop.store(true, Ordering::SeqCst);
                return Err(Over);
            }
        }
        Ok(())
    }

    /// Follows what happens until the service ends.
    fn follow(&mut self, context: &Context) -> Result<(), Over> {
        let mut states = vec![ReaderState::new(PNP_NOTIFICATION(), pcsc::State::UNAWARE)];
        let mut seen: Option<Seen> = None;
        loop {
            let names = readers(context).map_err(|_| Over)?;
            keep_to(&names, &mut states);
            match context.get_status_change(WAIT, &mut states) {
                Ok(()) | Err(pcsc::Error::Timeout | pcsc::Error::Cancelled | pcsc::Error::UnknownReader) => {}
                Err(_) => return Err(Over),
            }
            if self.shared.is_over() {
                return Err(Over);
            }
            for state in &mut states {
                state.sync_current_state();
            }
            let again = self.shared.again.swap(false, Ordering::SeqCst);
            seen = self.tell_of(context, &states, seen.filter(|_| !again))?;
        }
    }

    /// Tells of the card in the first reader that holds one, if it is not the one that was seen before.
    fn tell_of(
        &mut self,
        context: &Context,
        states: &[ReaderState],
        seen: Option<Seen>,
    ) -> Result<Option<Seen>, Over> {
        let mut readers = states.iter().filter(|state| is_reader(state)).peekable();
        if readers.peek().is_none() {
            self.say(State::NoReader)?;
            return Ok(None);
        }
        let Some(state) = readers.find(|state| state.event_state().contains(pcsc::State::PRESENT)) else {
            self.say(State::NoCard)?;
            return Ok(None);
        };
        let is_held = state.event_state().contains(pcsc::State::EXCLUSIVE);
        let now = Seen { reader: state.name().to_owned(), count: state.event_count(), was_busy: false };
        if let Some(seen) = seen.filter(|seen| seen.reader == now.reader && seen.count == now.count)
            && (!seen.was_busy || is_held)
        {
            return Ok(Some(seen));
        }
        self.cards += 1;
        let place = Place { reader: name(&now.reader), number: self.cards };
        self.say(State::Reading(place.clone()))?;
        let read = contents(context, &now.reader);
        match read {
            Ok(contents) => self.say(State::Card(place, contents))?,
            // The next wait tells what became of it.
            Err(Trouble::Gone) => return Ok(None),
            Err(Trouble::Service) => return Err(Over),
            Err(trouble) => self.say(State::Trouble(place, trouble))?,
        }
        Ok(Some(Seen { was_busy: read == Err(Trouble::Busy), ..now }))
    }
}

/// The card that was told of: its reader, and how many cards came and went there.
struct Seen {
    reader: CString,
    count: u32,
    was_busy: bool,
}

fn is_reader(state: &ReaderState) -> bool {
    state.name() != PNP_NOTIFICATION()
        && !state.event_state().intersects(pcsc::State::UNKNOWN | pcsc::State::UNAVAILABLE)
}

/// Waits for these readers from now on; what is known of those that stay is kept.
fn keep_to(names: &[CString], states: &mut Vec<ReaderState>) {
    states.retain(|state| {
        state.name() == PNP_NOTIFICATION()
            || is_reader(state) && names.iter().any(|name| **name == *state.name())
    });
    for reader in names {
        if !states.iter().any(|state| state.name() == &**reader) {
            states.push(ReaderState::new(reader.clone(), pcsc::State::UNAWARE));
        }
    }
}
