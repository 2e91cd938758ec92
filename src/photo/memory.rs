//! How much memory the pixels of all photos together may take.

use std::collections::BTreeSet;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::context::{Cancel, Cancelled};

/// Bytes that the pixels of all photos in memory, with what their decoders need, may take together. The
/// largest picture that is accepted (6000 x 6000 px, progressive, full colour) needs less alone.
pub(super) const MOST: u64 = 350_000_000;

/// After how long one that waits looks again whether it was cancelled.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// The memory that all share.
#[derive(Debug)]
struct Store {
    /// What is taken at the moment, in bytes.
    taken: u64,
    /// Those that wait, by the number they drew.
    waiting: BTreeSet<u64>,
    /// The number that is drawn next.
    next: u64,
}

static STORE: Mutex<Store> = Mutex::new(Store { taken: 0, waiting: BTreeSet::new(), next: 0 });
/// Told when some was given back, and when another is the first that waits.
static CHANGED: Condvar = Condvar::new();

/// A share of the memory, given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Share {
    bytes: u64,
}

impl Share {
    /// Waits until so many bytes, at most [`MOST`], are free. Served is who came first: many small pictures do
    /// not keep a large one waiting for ever.
    ///
    /// # Errors
    /// [`Cancelled`] if `cancel` is thrown while it waits.
    pub(super) fn wait(bytes: u64, cancel: &Cancel) -> Result<Self, Cancelled> {
        let bytes = bytes.min(MOST);
        let mut store = store();
        let number = store.next;
        store.next += 1;
        store.waiting.insert(number);
        let share = loop {
            if let Err(cancelled) = cancel.ok() {
                break Err(cancelled);
            }
            if store.waiting.first() == Some(&number) && store.taken.saturating_add(bytes) <= MOST {
                store.taken += bytes;
                break Ok(Self { bytes });
            }
            let waited = CHANGED.wait_timeout(store, LOOK_AGAIN);
            store = waited.unwrap_or_else(PoisonError::into_inner).0;
        };
        store.waiting.remove(&number);
        drop(store);
        CHANGED.notify_all();
        share
    }

    /// Keeps no more than so many bytes and gives the rest back.
    pub(super) fn shrink(&mut self, bytes: u64) {
        let rest = self.bytes.saturating_sub(bytes);
        self.bytes -= rest;
        give_back(rest);
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        give_back(self.bytes);
    }
}

fn store() -> MutexGuard<'static, Store> {
    // Nothing that panics is done while it is held.
    STORE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn give_back(bytes: u64) {
    let mut store = store();
    store.taken = store.taken.saturating_sub(bytes);
    drop(store);
    CHANGED.notify_all();
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    /// The shares of all tests of this file are taken from one store, so one test holds them all.
    #[test]
    fn shares_wait_for_one_another() {
        let (cancel, cancelled) = (Cancel::new(), Cancel::new());
        let mut first = Share::wait(MOST, &cancel).unwrap();
        thread::scope(|scope| {
            let waiting = scope.spawn(|| Share::wait(MOST / 2, &cancel).is_ok());
            let stopped = scope.spawn(|| Share::wait(1, &cancelled).is_err());
            cancelled.cancel();
            assert!(stopped.join().unwrap(), "it ends though nothing is free");
            thread::sleep(LOOK_AGAIN * 2);
            assert!(!waiting.is_finished());
            first.shrink(MOST / 4);
            assert!(waiting.join().unwrap());
            // A small one that comes later does not overtake a large one.
            let large = scope.spawn(|| Share::wait(MOST, &cancel).is_ok());
            while store().waiting.is_empty() {
                thread::yield_now();
            }
            let small = scope.spawn(|| Share::wait(1, &cancel).is_ok());
            thread::sleep(LOOK_AGAIN * 2);
            assert!(!small.is_finished());
            first.shrink(0);
            assert!(large.join().unwrap() && small.join().unwrap());
        });
        drop(first);
        let panicked = thread::spawn(|| {
            let _share = Share::wait(MOST, &Cancel::new()).unwrap();
            panic!("in a test");
        });
        assert!(panicked.join().is_err());
        assert!(Share::wait(MOST, &cancel).is_ok(), "a panic gives its share back");
    }
}
