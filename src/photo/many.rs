//! Checks of many files on all processor cores.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

use super::context::{Cancel, Cancelled};

/// Checks files on all cores and hands on each result, with the number of its file in the list, as soon as
/// it is there. `check` runs on threads named `photo-check-1`, `photo-check-2`, …, `each` on the thread that
/// called. Files are begun in the order of the list; no more than two for each core are done before
/// `each` has taken them. Where no thread can be had, everything happens on the calling one.
///
/// `each` may end everything with [`ControlFlow::Break`]; `cancel` is then thrown for the checks that are
/// under way. They should look at it, for this waits for them.
///
/// # Errors
/// [`Cancelled`] if `cancel` was thrown before the last result was handed on, or a check says so.
pub fn check_many<P: AsRef<Path> + Sync, T: Send>(
    paths: &[P],
    cancel: &Cancel,
    check: impl Fn(&Path) -> Result<T, Cancelled> + Sync,
    each: impl FnMut(usize, T) -> ControlFlow<()>,
) -> Result<(), Cancelled> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let spawn = |name: String| Some(thread::Builder::new().name(name));
    Many { paths, cancel, check, next: AtomicUsize::new(0) }.run(cores, spawn, each)
}

/// Puts the results of [`check_many`] back in the order of the files: those that come early wait for those
/// before them. What waits is held in memory, so results should be small.
pub fn in_order<T>(
    mut each: impl FnMut(usize, T) -> ControlFlow<()>,
) -> impl FnMut(usize, T) -> ControlFlow<()> {
    let mut early = BTreeMap::new();
    let mut next = 0;
    move |index, result| {
        early.insert(index, result);
        while let Some(result) = early.remove(&next) {
            each(next, result)?;
            next += 1;
        }
        ControlFlow::Continue(())
    }
}

/// Files that are being checked.
struct Many<'a, P, C> {
    paths: &'a [P],
    cancel: &'a Cancel,
    check: C,
    /// The number of the next file to begin.
    next: AtomicUsize,
}

impl<P: AsRef<Path> + Sync, C> Many<'_, P, C> {
    /// `thread` makes a thread of that name ready to start; `None` is one that cannot be had.
    fn run<T: Send>(
        &self,
        cores: usize,
        thread: impl Fn(String) -> Option<thread::Builder>,
        mut each: impl FnMut(usize, T) -> ControlFlow<()>,
    ) -> Result<(), Cancelled>
    where
        C: Fn(&Path) -> Result<T, Cancelled> + Sync,
    {
        let threads = cores.min(self.paths.len());
        let mut left = self.paths.len();
        let mut hand_on = |(index, result)| {
            self.cancel.ok()?;
            left -= 1;
            if each(index, result).is_break() {
                self.cancel.cancel();
                return Err(Cancelled);
            }
            Ok(())
        };
        thread::scope(|scope| {
            let (out, results) = sync_channel(threads);
            let mut has_thread = false;
            for number in 1..=threads {
                let out = out.clone();
                // Nobody takes results any more when the sending fails.
                let work = move || while self.take().is_some_and(|result| out.send(result).is_ok()) {};
                let started = thread(format!("photo-check-{number}"))
                    .is_some_and(|builder| builder.spawn_scoped(scope, work).is_ok());
                has_thread |= started;
            }
            drop(out);
            if !has_thread {
                while let Some(result) = self.take() {
                    hand_on(result)?;
                }
            }
            // Ends when the last thread has; left early, it stops them at their next result.
            results.into_iter().try_for_each(&mut hand_on)
        })?;
        if left == 0 { Ok(()) } else { Err(Cancelled) }
    }

    /// Checks the next file; `None` when there is none or the check was cancelled.
    fn take<T>(&self) -> Option<(usize, T)>
    where
        C: Fn(&Path) -> Result<T, Cancelled>,
    {
        self.cancel.ok().ok()?;
        let index = self.next.fetch_add(1, Ordering::Relaxed);
        let path = self.paths.get(index)?;
        (self.check)(path.as_ref()).ok().map(|result| (index, result))
    }
}

#[cfg(test)]
#[path = "many_tests.rs"]
mod tests;
