//! Watching the readers: one thread that waits for the service, for readers and for cards, and tells what is
//! there. It never looks again and again: it waits until the service tells it of something new.

use std::ffi::CString;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use pcsc::{Context, PNP_NOTIFICATION, ReaderState};

use super::change::{Change, Changed, NotSent};
use super::link::Trouble;
use super::reader::{self, contents, name, readers};
use super::service::{Service, establish};
use super::state::{Place, State};

/// How often a service that does not run is asked for: nothing tells of its start.
const SERVICE_AGAIN: Duration = Duration::from_secs(2);
/// The longest wait for something new. A reader that comes just before the wait begins, or a wish to stop, may
/// be missed for as long. macOS tells nothing of new readers.
const WAIT: Duration = Duration::from_secs(if cfg!(target_os = "macos") { 2 } else { 10 });

/// What a watch has to tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// Something else is there.
    State(State),
    /// The change that was asked for under that number has ended.
    Changed(u64, Changed),
}

/// The longest that the end of a change is waited for: it takes about a second.
const CHANGE: Duration = Duration::from_secs(10);
/// How often a wait that is to end is told so.
const WAKE_AGAIN: Duration = Duration::from_millis(20);

/// A watch; dropped, it ends.
#[derive(Debug)]
pub struct Watch {
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    stop: AtomicBool,
    /// The thread has stopped.
    ended: AtomicBool,
    /// The card is to be read though nothing is new.
    again: AtomicBool,
    /// The change of a PIN that is asked for.
    asked: Mutex<Option<Asked>>,
    /// A change is under way.
    changing: AtomicBool,
    /// What waits at the moment.
    waiting: Mutex<Waiting>,
    woken: Condvar,
}

/// A change of a PIN, and of which card.
#[derive(Debug)]
struct Asked {
    id: u64,
    place: Place,
    change: Change,
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

    fn asked(&self) -> MutexGuard<'_, Option<Asked>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the thread has something to do that it has not begun.
    fn is_awaited(&self) -> bool {
        let stop = self.is_over() && !self.ended.load(Ordering::SeqCst);
        stop || self.again.load(Ordering::SeqCst) || self.asked().is_some()
    }

    /// Ends the wait of the thread. A wait that has only just not begun cannot be ended, and nobody tells, so that
    /// is tried until the thread has heard of it.
    fn wake(self: &Arc<Self>) {
        let shared = Arc::clone(self);
        let wake = move || {
            let begun = Instant::now();
            while shared.is_awaited() && begun.elapsed() < WAIT {
                if let Some(context) = &shared.waiting().context {
                    let _ = context.cancel();
                }
                shared.woken.notify_all();
                thread::sleep(WAKE_AGAIN);
            }
        };
        // Where no thread can be had, the wait ends by itself.
        let _ = thread::Builder::new().name("card-wake".to_owned()).spawn(wake);
    }

    fn is_over(&self) -> bool {
        self.stop.load(Ordering::SeqCst)
    }
}

impl Watch {
    /// Changes a PIN of the card at that place, and tells the result under the number `id`. If another card is there
    /// by then, or none, nothing is sent; after a change the card is read again and has a new number. One change at
    /// a time: one that was asked for before and has not begun is not begun any more, and is not told of.
    pub fn change(&self, id: u64, place: Place, change: Change) {
        *self.shared.asked() = Some(Asked { id, place, change });
        self.shared.wake();
    }

    /// Reads the card again: “Read again” was pressed.
    pub fn again(&self) {
        self.shared.again.store(true, Ordering::SeqCst);
        self.shared.wake();
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::SeqCst);
        // The PINs of a change that has not begun are wiped at once.
        *self.shared.asked() = None;
        self.shared.wake();
        // A window that is closed must not cut a change in two: the program ends after it.
        let begun = Instant::now();
        while self.shared.changing.load(Ordering::SeqCst) && begun.elapsed() < CHANGE {
            thread::sleep(WAKE_AGAIN);
        }
    }
}

/// Begins to watch, on a thread named `card`. `tell` hears each state that is another than the one before and
/// the result of each change, and ends the watch with `false`.
///
/// # Errors
/// If no thread can be had.
pub fn watch(tell: impl FnMut(News) -> bool + Send + 'static) -> io::Result<Watch> {
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

impl<Tell: FnMut(News) -> bool> Thread<Tell> {
    fn run(mut self) {
        self.go_on();
        self.shared.ended.store(true, Ordering::SeqCst);
    }

    fn go_on(&mut self) {
        while !self.shared.is_over() {
            let said = match establish() {
                Ok(context) => {
                    // It ends where the service does.
                    let _ = self.follow(&context);
                    self.without(Service::Stopped)
                }
                Err(service) => self.without(service),
            };
            if said.is_err() {
                return;
            }
        }
    }

    /// Tells that there is no service, and waits a while: woken early it only asks early.
    fn without(&mut self, service: Service) -> Result<(), Over> {
        self.say(State::NoService(service))?;
        self.refuse(NotSent::Trouble(Trouble::Service))?;
        let waiting = self.shared.waiting();
        drop(self.shared.woken.wait_timeout(waiting, SERVICE_AGAIN));
        Ok(())
    }

    fn say(&mut self, state: State) -> Result<(), Over> {
        if self.shared.is_over() {
            return Err(Over);
        }
        if self.told.as_ref() == Some(&state) {
            return Ok(());
        }
        self.told = Some(state.clone());
        self.out(News::State(state))
    }

    fn out(&mut self, news: News) -> Result<(), Over> {
        if (self.tell)(news) {
            return Ok(());
        }
        self.shared.stop.store(true, Ordering::SeqCst);
        Err(Over)
    }

    /// Answers a change that was asked for while there is no card for it.
    fn refuse(&mut self, why: NotSent) -> Result<(), Over> {
        let asked = self.shared.asked().take();
        asked.map_or(Ok(()), |Asked { id, .. }| self.out(News::Changed(id, Changed::not_sent(why))))
    }

    /// Follows what happens until the service ends.
    fn follow(&mut self, context: &Context) -> Result<(), Over> {
        let mut states = vec![ReaderState::new(PNP_NOTIFICATION(), pcsc::State::UNAWARE)];
        let mut seen: Option<Seen> = None;
        loop {
            let names = readers(context).map_err(|_| Over)?;
            keep_to(&names, &mut states);
            // Cancelled is nothing but this wait.
            self.shared.waiting().context = Some(context.clone());
            let changed = context.get_status_change(WAIT, &mut states);
            self.shared.waiting().context = None;
            match changed {
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
            seen = self.tell_of(context, &states, seen, again)?;
        }
    }

    /// Tells of the card in the first reader that holds one, if it is not the one that was seen before.
    fn tell_of(
        &mut self,
        context: &Context,
        states: &[ReaderState],
        seen: Option<Seen>,
        again: bool,
    ) -> Result<Option<Seen>, Over> {
        let mut readers = states.iter().filter(|state| is_reader(state)).peekable();
        if readers.peek().is_none() {
            self.say(State::NoReader)?;
            self.refuse(NotSent::Trouble(Trouble::Gone))?;
            return Ok(None);
        }
        let Some(state) = readers.find(|state| state.event_state().contains(pcsc::State::PRESENT)) else {
            self.say(State::NoCard)?;
            self.refuse(NotSent::Trouble(Trouble::Gone))?;
            return Ok(None);
        };
        let is_held = state.event_state().contains(pcsc::State::EXCLUSIVE);
        let (reader, count) = (state.name().to_owned(), state.event_count());
        let same = seen.filter(|seen| seen.reader == reader && seen.count == count);
        let mut again = again;
        if let Some(seen) = &same {
            again |= self.change(context, seen)?;
            if !again && (!seen.was_busy || is_held) {
                return Ok(same);
            }
        } else {
            self.refuse(NotSent::Trouble(Trouble::Gone))?;
            self.cards += 1;
        }
        let place = Place { reader: name(&reader), number: self.cards };
        self.say(State::Reading(place.clone()))?;
        let read = contents(context, &reader);
        match read {
            Ok(contents) => self.say(State::Card(place, contents))?,
            // The next wait tells what became of it.
            Err(Trouble::Gone) => return Ok(None),
            Err(Trouble::Service) => return Err(Over),
            Err(trouble) => self.say(State::Trouble(place, trouble))?,
        }
        Ok(Some(Seen { reader, count, was_busy: read == Err(Trouble::Busy) }))
    }

    /// Takes the change that was asked for: from here on it is under way.
    fn begin_change(&self) -> Option<Asked> {
        let mut asked = self.shared.asked();
        self.shared.changing.store(asked.is_some(), Ordering::SeqCst);
        asked.take()
    }

    /// Carries out the change that was asked for, if one was; whether the card has to be read again.
    fn change(&mut self, context: &Context, seen: &Seen) -> Result<bool, Over> {
        let Some(Asked { id, place, change }) = self.begin_change() else { return Ok(false) };
        let is_this = place.number == self.cards && place.reader == name(&seen.reader);
        let changed = if is_this {
            reader::change(context, &seen.reader, &change)
        } else {
            Changed::not_sent(NotSent::OtherCard)
        };
        // The PINs have gone before anything is told.
        drop(change);
        self.shared.changing.store(false, Ordering::SeqCst);
        self.out(News::Changed(id, changed))?;
        if is_this {
            // Pressed twice, the second was agreed to before the first: the counters and the PIN are others now.
            self.cards += 1;
            self.refuse(NotSent::OtherCard)?;
        }
        Ok(is_this)
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
