//! Many files at once, without a photo: a check here is a few words about a name.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use super::*;

/// Long enough for a slip to show, short enough for a test.
const SHORT: Duration = Duration::from_millis(20);
const GIVE_UP: Duration = Duration::from_secs(20);

fn paths(count: usize) -> Vec<PathBuf> {
    (0..count).map(|number| PathBuf::from(number.to_string())).collect()
}

fn number(path: &Path) -> Result<usize, Cancelled> {
    Ok(path.to_str().unwrap().parse().unwrap())
}

fn named(name: String) -> Option<thread::Builder> {
    Some(thread::Builder::new().name(name))
}

/// The checks on so many threads, on any machine.
fn run<T: Send>(
    cores: usize,
    paths: &[PathBuf],
    cancel: &Cancel,
    check: impl Fn(&Path) -> Result<T, Cancelled> + Sync,
    each: impl FnMut(usize, T) -> ControlFlow<()>,
) -> Result<(), Cancelled> {
    Many { paths, cancel, check, next: AtomicUsize::new(0) }.run(cores, named, each)
}

#[track_caller]
fn wait_until(holds: impl Fn() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < GIVE_UP, "it never happened");
        thread::yield_now();
    }
}

#[test]
fn every_file_is_checked_once_and_comes_with_its_number() {
    for (cores, count) in [(1, 5), (4, 0), (4, 1), (4, 3), (4, 500)] {
        let mut found = Vec::new();
        let each = |index, result| {
            assert_eq!(index, result);
            found.push(result);
            ControlFlow::Continue(())
        };
        assert_eq!(run(cores, &paths(count), &Cancel::new(), number, each), Ok(()));
        found.sort_unstable();
        assert_eq!(found, (0..count).collect::<Vec<_>>(), "{cores} cores");
    }
}

#[test]
fn several_files_are_checked_at_the_same_time_on_named_threads() {
    let names = Mutex::new(HashSet::new());
    let here = thread::current().id();
    // Each check waits until all four have begun: one after the other they would never end.
    let check = |_: &Path| {
        let name = thread::current().name().map(str::to_owned);
        names.lock().unwrap().insert(name);
        wait_until(|| names.lock().unwrap().len() == 4);
        Ok(())
    };
    let each = |_, ()| {
        assert_eq!(thread::current().id(), here);
        ControlFlow::Continue(())
    };
    assert_eq!(run(4, &paths(4), &Cancel::new(), check, each), Ok(()));
    let expected = (1..=4).map(|number| Some(format!("photo-check-{number}")));
    assert_eq!(*names.lock().unwrap(), expected.collect());
}

#[test]
fn a_result_is_handed_on_before_the_others_are_done() {
    let handed_on = AtomicBool::new(false);
    let check = |path: &Path| {
        if path == Path::new("0") {
            wait_until(|| handed_on.load(Ordering::SeqCst));
        }
        Ok(())
    };
    let mut order = Vec::new();
    let each = |index, ()| {
        order.push(index);
        handed_on.store(true, Ordering::SeqCst);
        ControlFlow::Continue(())
    };
    assert_eq!(run(2, &paths(2), &Cancel::new(), check, each), Ok(()));
    assert_eq!(order, [1, 0]);
}

#[test]
fn results_do_not_pile_up() {
    let begun = AtomicUsize::new(0);
    let check = |_: &Path| {
        begun.fetch_add(1, Ordering::SeqCst);
        Ok(())
    };
    let mut taken = 0;
    let each = |_, ()| {
        if taken == 0 {
            thread::sleep(SHORT);
        }
        taken += 1;
        // Taken, waiting in the channel, and waiting to be sent or just begun.
        assert!(begun.load(Ordering::SeqCst) <= taken + 2 + 2);
        ControlFlow::Continue(())
    };
    assert_eq!(run(2, &paths(50), &Cancel::new(), check, each), Ok(()));
}

#[test]
fn a_thrown_switch_stops_soon() {
    let cancel = Cancel::new();
    let begun = AtomicUsize::new(0);
    let check = |_: &Path| {
        begun.fetch_add(1, Ordering::SeqCst);
        Ok(())
    };
    let mut taken = 0;
    let each = |_, ()| {
        taken += 1;
        if taken == 3 {
            cancel.cancel();
        }
        ControlFlow::Continue(())
    };
    assert_eq!(run(2, &paths(1000), &cancel, check, each), Err(Cancelled));
    assert_eq!(taken, 3, "nothing is handed on after that");
    assert!(begun.into_inner() < 10);
}

#[test]
fn a_check_under_way_hears_the_switch() {
    let cancel = Cancel::new();
    let check = |path: &Path| {
        if path == Path::new("0") {
            return Ok(());
        }
        wait_until(|| cancel.is_cancelled());
        Err(Cancelled)
    };
    let each = |index, ()| {
        assert_eq!(index, 0);
        ControlFlow::Break(())
    };
    assert_eq!(run(2, &paths(9), &cancel, check, each), Err(Cancelled));
}

#[test]
fn what_was_cancelled_before_is_not_begun() {
    let cancel = Cancel::new();
    cancel.cancel();
    let check = |_: &Path| -> Result<(), Cancelled> { panic!("begun") };
    for cores in [0, 2] {
        let each = |_, ()| panic!("handed on");
        assert_eq!(run(cores, &paths(9), &cancel, check, each), Err(Cancelled));
    }
}

#[test]
fn the_switch_thrown_with_the_last_result_changes_nothing() {
    let cancel = Cancel::new();
    let each = |index, _| {
        if index == 2 {
            cancel.cancel();
        }
        ControlFlow::Continue(())
    };
    assert_eq!(run(1, &paths(3), &cancel, number, each), Ok(()));
}

#[test]
fn threads_that_cannot_be_had_are_done_without() {
    let here = thread::current().id();
    for (first, on_this_thread) in [(1, false), (3, true)] {
        let paths = paths(20);
        let cancel = Cancel::new();
        let check = |path: &Path| number(path).map(|found| (found, thread::current().id() == here));
        let many = Many { paths: &paths, cancel: &cancel, check, next: AtomicUsize::new(0) };
        let had = |name: String| named(name.clone()).filter(|_| name == format!("photo-check-{first}"));
        let mut found = Vec::new();
        let each = |_, (number, is_here)| {
            assert_eq!(is_here, on_this_thread);
            found.push(number);
            ControlFlow::Continue(())
        };
        assert_eq!(many.run(2, had, each), Ok(()));
        assert_eq!(found, (0..20).collect::<Vec<_>>());
    }
}

#[test]
fn all_cores_of_this_machine_are_used() {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let names = Mutex::new(HashSet::new());
    let check = |_: &Path| {
        names.lock().unwrap().insert(thread::current().name().map(str::to_owned));
        wait_until(|| names.lock().unwrap().len() == cores);
        Ok(())
    };
    assert_eq!(check_many(&paths(cores), &Cancel::new(), check, |_, ()| ControlFlow::Continue(())), Ok(()));
}

#[test]
fn results_are_put_back_in_order() {
    let mut order = Vec::new();
    let mut ordered = in_order(|index, result: &str| {
        order.push((index, result));
        ControlFlow::Continue(())
    });
    for (index, result) in [(2, "c"), (0, "a"), (3, "d"), (1, "b"), (4, "e")] {
        assert!(ordered(index, result).is_continue());
    }
    drop(ordered);
    assert_eq!(order, [(0, "a"), (1, "b"), (2, "c"), (3, "d"), (4, "e")]);
}

#[test]
fn an_end_among_ordered_results_ends_everything() {
    let mut order = Vec::new();
    let mut ordered = in_order(|index, ()| {
        order.push(index);
        if index == 1 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert!(ordered(1, ()).is_continue());
    assert!(ordered(2, ()).is_continue());
    assert!(ordered(0, ()).is_break());
    drop(ordered);
    assert_eq!(order, [0, 1]);
}
