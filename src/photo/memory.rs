//! How much memory the pixels of all photos together may take.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::context::{Cancel, Cancelled};

/// Bytes that the pixels of all photos in memory, with what their decoders need, may take together. The
/// largest picture that is accepted (6000 x 6000 px, progressive, full colour) needs less alone.
pub(super) const MOST: u64 = 350_000_000;

/// After how long one that waits looks again whether it was cancelled.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// What is taken at the moment, in bytes.
static TAKEN: Mutex<u64> = Mutex::new(0);
/// Told when some was given back.
static GIVEN_BACK: Condvar = Condvar::new();

/// A share of the memory, given back when it is dropped.
#[derive(Debug)]
pub(crate) struct Share {
    bytes: u64,
}

impl Share {
    /// Waits until so many bytes, at most [`MOST`], are free.
    ///
    /// # Errors
    /// [`Cancelled`] if `cancel` is thrown while it waits.
    pub(super) fn wait(bytes: u64, cancel: &Cancel) -> Result<Self, Cancelled> {
        let bytes = bytes.min(MOST);
        let mut taken = taken();
        loop {
            cancel.ok()?;
            if taken.saturating_add(bytes) <= MOST {
                *taken += bytes;
                return Ok(Self { bytes });
            }
            let waited = GIVEN_BACK.wait_timeout(taken, LOOK_AGAIN);
            taken = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
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

fn taken() -> MutexGuard<'static, u64> {
    // A number is whole even if whoever held it panicked.
    TAKEN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn give_back(bytes: u64) {
    let mut taken = taken();
    *taken = taken.saturating_sub(bytes);
    drop(taken);
    GIVEN_BACK.notify_all();
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
