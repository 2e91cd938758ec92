//! What is tried.

use std::cell::RefCell;
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use temoto::card::simulated::{Fault, Make, SimulatedCard, When};
use temoto::card::{
    CardKind, Change, Changed, Contents, News, NotSent, Outcome, PinKind, Place, Secret, Service as Has,
    State, Tries, Trouble, Watch, look, watch,
};

use super::reader::InReader;
use super::runner::Case;
use super::service::Service;

/// Every case.
pub(crate) const CASES: &[Case] = &[
    ("the_command_line_reads_the_card_and_changes_nothing", command_line),
    ("opensc_takes_the_simulated_card_for_a_real_one", opensc),
    ("readers_cards_and_the_service_come_and_go", come_and_go),
    ("another_card_of_the_same_reader_is_read_anew", swapped),
    ("a_card_that_another_program_holds_is_read_when_it_lets_go", held),
    ("a_card_that_another_program_resets_is_read_all_the_same", reset),
    ("a_card_that_leaves_or_makes_no_sense_is_told_of", faults),
    ("a_pin_is_changed_or_not_and_it_is_told_which", changes),
    ("a_card_that_leaves_during_a_change_is_told_of_as_it_is", leaves_during),
    ("a_service_that_ends_during_a_change_leaves_it_unclear", service_ends),
    ("a_service_that_ends_before_a_change_leaves_the_old_pin", service_ends_early),
    ("a_window_that_is_closed_does_not_cut_a_change_in_two", closed_during),
    ("a_slow_card_is_waited_for_and_nothing_sent_again", slow),
    ("a_change_is_not_sent_to_another_card_nor_to_one_that_is_held", not_sent),
    ("waiting_for_a_card_costs_nothing", idle),
];

fn card() -> SimulatedCard {
    SimulatedCard::new(&Make::default())
}

/// A watch whose news can be waited for.
struct Watching {
    news: Receiver<News>,
    /// The card as it was read last.
    newest: RefCell<Option<(Place, Contents)>>,
    watch: Watch,
}

impl Watching {
    fn begin() -> Self {
        let (out, news) = channel();
        Self { news, newest: RefCell::new(None), watch: watch(move |news| out.send(news).is_ok()).unwrap() }
    }

    fn receive(&self, patience: Duration) -> Option<News> {
        let news = self.news.recv_timeout(patience).ok()?;
        if let News::State(State::Card(place, contents)) = &news {
            *self.newest.borrow_mut() = Some((place.clone(), *contents));
        }
        Some(news)
    }

    /// The card as it was read last, once nothing more comes.
    fn newest(&self) -> (Place, Contents) {
        let mut patience = Duration::from_secs(1);
        while let Some(news) = self.receive(patience) {
            let is_read = matches!(news, News::State(State::Reading(_)));
            patience = Duration::from_secs(if is_read { 20 } else { 1 });
        }
        self.newest.borrow().clone().expect("a card was read")
    }

    /// The next state that is not on the way to another.
    #[track_caller]
    fn next(&self) -> State {
        loop {
            match self.receive(Duration::from_secs(20)).expect("news of the card") {
                News::State(State::Reading(_)) => {}
                News::State(state) => return state,
                News::Changed(..) => panic!("nothing was asked for"),
            }
        }
    }

    #[track_caller]
    fn next_card(&self) -> (u64, Contents) {
        match self.next() {
            State::Card(place, contents) => (place.number, contents),
            other => panic!("a card is read: {other:?}"),
        }
    }
}

fn program(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_temoto"))
        .args(arguments)
        .env("TEMOTO_DATA_DIR", "/run")
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

fn command_line() {
    let line = ["card", "--json"];
    let (code, said) = program(&line);
    assert_eq!(code, Some(2));
    assert!(said.starts_with(r#"{"service":"stopped","readers":[],"card":"none","reader":null,"#), "{said}");
    let service = Service::start();
    let (code, said) = program(&line);
    assert_eq!(code, Some(1), "{said}");
    let readers = r#""readers":["Virtual PCD 00 00","Virtual PCD 00 01"]"#;
    assert!(said.starts_with(&format!(r#"{{"service":"running",{readers},"card":"none","#)), "{said}");

    let mut new = card();
    new.set_tries(PinKind::User, &[2]);
    let reader = InReader::put(new);
    super::service::wait_for("the card", || program(&line).0 == Some(0));
    let (_, said) = program(&line);
    let pins =
        r#""pins":{"user":{"state":"ready","tries_left":2},"signature":{"state":"ready","tries_left":5},"#;
    assert!(said.contains(r#""card":"my_number","reader":"Virtual PCD 00 00","#), "{said}");
    assert!(said.contains(pins), "{said}");
    let dates = r#""card_expires":"2032-03-09","user_certificate_expires":"2027-03-09"}"#;
    assert!(said.trim_end().ends_with(dates), "{said}");
    let (code, words) = program(&["card", "--lang", "en"]);
    assert_eq!(code, Some(0));
    assert!(words.contains("This is a My Number Card") && words.contains("2 of 3 tries left"), "{words}");
    assert!(words.contains("March 9, 2032"), "{words}");

    let card = reader.take();
    assert_eq!(card.tries_left(PinKind::User), [2]);
    assert!(card.log.iter().all(|command| command.header[1] == 0xA4 || command.data == 0));
    assert!(
        card.log.iter().all(|command| command.status != 0x6982),
        "nothing that needs a PIN was asked for"
    );
    drop(service);
    assert_eq!(program(&line).0, Some(2));
}

fn opensc() {
    let _service = Service::start();
    let mut new = card();
    new.set_tries(PinKind::User, &[2]);
    new.set_tries(PinKind::Signature, &[4]);
    let reader = InReader::put(new);
    super::service::wait_for("the card", || matches!(look().state, State::Card(..)));
    let said = |program: &str, argument: &str| {
        let output = Command::new(program).arg(argument).output().unwrap();
        String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned()
    };
    let name = said("/usr/bin/opensc-tool", "--name");
    assert!(name.to_lowercase().contains("jpki"), "{name}");
    let pins = said("/usr/bin/pkcs15-tool", "--list-pins");
    let tries: Vec<&str> = pins
        .lines()
        .filter_map(|line| line.split_once("Tries left").map(|(_, rest)| rest.trim_matches([' ', ':'])))
        .collect();
    let State::Card(_, Contents { pins: ours, .. }) = look().state else { panic!("the card is still there") };
    assert_eq!((ours.user, ours.signature), (Tries::Left(2), Tries::Left(4)));
    assert_eq!(tries, ["2", "4"], "{pins}");
    let card = reader.take();
    assert_eq!((card.tries_left(PinKind::User), card.tries_left(PinKind::Signature)), (vec![2], vec![4]));
}

fn come_and_go() {
    let watching = Watching::begin();
    assert_eq!(watching.next(), State::NoService(Has::Stopped));
    let service = Service::start();
    assert_eq!(watching.next(), State::NoCard, "a service that is started later is found");
    let reader = InReader::put(card());
    let (number, contents) = watching.next_card();
    assert_eq!((number, contents.kind), (1, CardKind::MyNumber));
    let card = reader.take();
    assert_eq!(watching.next(), State::NoCard);
    let reader = InReader::put(card);
    assert_eq!(watching.next_card(), (2, contents), "the same card has another number");
    drop(service);
    assert_eq!(watching.next(), State::NoService(Has::Stopped));
    let card = reader.take();
    let _service = Service::start();
    assert_eq!(watching.next(), State::NoCard);
    let _reader = InReader::put(card);
    assert_eq!(watching.next_card(), (3, contents));
}

fn swapped() {
    let _service = Service::start();
    let watching = Watching::begin();
    assert_eq!(watching.next(), State::NoCard);
    let reader = InReader::put(card());
    assert_eq!(watching.next_card().1.kind, CardKind::MyNumber);
    reader.take();
    let old = SimulatedCard::new(&Make { token: "JPKIAPICCTOKEN", ..Make::default() });
    let _reader = InReader::put(old);
    let state = watching.next();
    let state = if state == State::NoCard { watching.next() } else { state };
    let State::Card(place, contents) = state else { panic!("{state:?}") };
    assert_eq!((place.number, contents.kind), (2, CardKind::BasicResident));
    assert_eq!(contents.pins.user, Tries::Unknown, "nothing of the first card is left");
}

fn held() {
    let _service = Service::start();
    let reader = InReader::put(card());
    super::service::wait_for("the card", || matches!(look().state, State::Card(..)));
    let other = pcsc::Context::establish(pcsc::Scope::User).unwrap();
    let hold = other.connect(c"Virtual PCD 00 00", pcsc::ShareMode::Exclusive, pcsc::Protocols::ANY).unwrap();
    assert!(matches!(look().state, State::Trouble(_, Trouble::Busy)));
    let watching = Watching::begin();
    assert!(matches!(watching.next(), State::Trouble(_, Trouble::Busy)));
    assert!(hold.disconnect(pcsc::Disposition::LeaveCard).is_ok());
    assert_eq!(watching.next_card().1.kind, CardKind::MyNumber, "nobody had to press anything");
    reader.card().set_tries(PinKind::User, &[1]);
    watching.watch.again();
    assert_eq!(watching.next_card().1.pins.user, Tries::Left(1), "it is read again when asked for");
}

fn reset() {
    let _service = Service::start();
    let mut slow = card();
    let when = When { instruction: 0x20, with_data: false, after: 1 };
    slow.fail(when, Fault::Slow(Duration::from_secs(1)));
    let reader = InReader::put(slow);
    let other = pcsc::Context::establish(pcsc::Scope::User).unwrap();
    let name = c"Virtual PCD 00 00";
    let shared = || other.connect(name, pcsc::ShareMode::Shared, pcsc::Protocols::ANY);
    let mut reach = None;
    super::service::wait_for("the card", || {
        reach = shared().ok();
        reach.is_some()
    });
    let watching = Watching::begin();
    // While the card is read, another program asks for a reset; the service lets it wait its turn.
    let begun = reader.card().log.len();
    super::service::wait_for("the reading", || reader.card().log.len() > begun + 3);
    assert!(reach.unwrap().disconnect(pcsc::Disposition::ResetCard).is_ok());
    let (_, contents) = watching.next_card();
    assert_eq!((contents.kind, contents.pins.user), (CardKind::MyNumber, Tries::Left(3)));
    // And after it nothing is in the way of a change.
    let changed = change(&watching, &watching.newest(), "1234", Tries::Left(3));
    assert_eq!((changed.outcome, sent(&reader.card())), (Outcome::Changed, [1, 1]));
}

fn faults() {
    let _service = Service::start();
    let watching = Watching::begin();
    assert_eq!(watching.next(), State::NoCard);
    // It leaves in the middle.
    let mut leaves = card();
    leaves.fail(When { instruction: 0x20, with_data: false, after: 2 }, Fault::LeavesBefore);
    let reader = InReader::put(leaves);
    let mut state = watching.next();
    while let State::Trouble(..) = state {
        state = watching.next();
    }
    assert_eq!(state, State::NoCard, "what was read of it is not told");
    let mut card = reader.take();
    // A counter that makes no sense, and a certificate of noise: unknown, and the rest is told.
    card.fail(When { instruction: 0x20, with_data: false, after: 0 }, Fault::Instead(vec![0x6C, 0x04]));
    card.fail(When { instruction: 0xB0, with_data: false, after: 1 }, Fault::Instead(vec![0x5A; 200]));
    let reader = InReader::put(card);
    let (_, contents) = watching.next_card();
    assert_eq!((contents.pins.user, contents.pins.signature), (Tries::Unknown, Tries::Left(5)));
    assert_eq!(contents.user_certificate_expires, None);
    assert!(contents.card_expires.is_some());
    let card = reader.take();
    assert_eq!(card.tries_left(PinKind::User), [3]);
}

/// Asks for a change of the user PIN to 7391, and waits for what becomes of it.
#[track_caller]
fn change(
    watching: &Watching,
    (place, contents): &(Place, Contents),
    current: &str,
    agreed: Tries,
) -> Changed {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let id = NEXT.fetch_add(1, Ordering::Relaxed);
    let secret = |typed| Secret::new(PinKind::User, typed).unwrap().0;
    let asked = Change {
        pin: PinKind::User,
        card: contents.id,
        agreed,
        current: secret(current),
        new: secret("7391"),
    };
    watching.watch.change(id, place.clone(), asked);
    loop {
        match watching.receive(Duration::from_secs(30)).expect("the result of the change") {
            News::Changed(told, changed) => {
                assert_eq!(told, id);
                return changed;
            }
            News::State(_) => {}
        }
    }
}

/// How often a PIN was sent, and a change.
fn sent(card: &SimulatedCard) -> [usize; 2] {
    let with_data = |instruction| {
        card.log.iter().filter(|command| command.header[1] == instruction && command.data > 0).count()
    };
    [with_data(0x20), with_data(0x24)]
}

#[track_caller]
fn card_of(state: State) -> (Place, Contents) {
    match state {
        State::Card(place, contents) => (place, contents),
        other => panic!("a card is read: {other:?}"),
    }
}

fn changes() {
    let _service = Service::start();
    let watching = Watching::begin();
    assert_eq!(watching.next(), State::NoCard);
    let reader = InReader::put(card());
    let first = card_of(watching.next());
    let wrong = change(&watching, &first, "0000", Tries::Left(3));
    assert_eq!(wrong, Changed { outcome: Outcome::Wrong(Tries::Left(2)), tries: Tries::Left(2) });
    // Pressed twice: what was agreed to is over.
    let twice = change(&watching, &first, "1234", Tries::Left(2));
    assert_eq!(twice.outcome, Outcome::NotSent(NotSent::OtherCard));
    let attempt = |current: &str, agreed: Tries| change(&watching, &watching.newest(), current, agreed);
    let other = attempt("1234", Tries::Left(3));
    assert_eq!(other.outcome, Outcome::NotSent(NotSent::OtherTries(Tries::Left(2))));
    let right = attempt("1234", Tries::Left(2));
    assert_eq!(right, Changed { outcome: Outcome::Changed, tries: Tries::Left(3) });
    assert!(reader.card().has(PinKind::User, "7391"));
    for left in [2, 1] {
        let wrong = attempt("0000", Tries::Left(left + 1));
        assert_eq!(wrong.outcome, Outcome::Wrong(Tries::Left(left)));
    }
    let last = attempt("0000", Tries::Left(1));
    assert_eq!(last, Changed { outcome: Outcome::Blocked, tries: Tries::Blocked });
    let blocked = attempt("7391", Tries::Left(1));
    assert_eq!(blocked.outcome, Outcome::NotSent(NotSent::Blocked));
    let card = reader.take();
    assert_eq!(sent(&card), [5, 1]);
}

fn leaves_during() {
    let _service = Service::start();
    let watching = Watching::begin();
    assert_eq!(watching.next(), State::NoCard);
    for (instruction, fault, expected) in [
        (0x20, Fault::LeavesBefore, [1, 0]),
        (0x20, Fault::LeavesAfter, [1, 0]),
        (0x24, Fault::LeavesBefore, [1, 1]),
        (0x24, Fault::LeavesAfter, [1, 1]),
    ] {
        let mut new = card();
        new.fail(When { instruction, with_data: true, after: 0 }, fault.clone());
        let reader = InReader::put(new);
        let mut state = watching.next();
        while state == State::NoCard {
            state = watching.next();
        }
        let changed = change(&watching, &card_of(state), "1234", Tries::Left(3));
        let card = reader.take();
        assert_eq!(sent(&card), expected, "{instruction:02X} {fault:?}");
        match instruction {
            0x20 => assert!(matches!(changed.outcome, Outcome::Lost(_)), "{changed:?}"),
            _ => assert_eq!(changed.outcome, Outcome::Unclear),
        }
        // The service looks for a card 2.5 times in a second, and misses one that is quicker than a hand.
        std::thread::sleep(Duration::from_secs(1));
        let is_new = instruction == 0x24 && fault == Fault::LeavesAfter;
        assert_eq!(card.has(PinKind::User, "7391"), is_new);
        let mut state = watching.next();
        while state != State::NoCard {
            state = watching.next();
        }
    }
}

fn service_ends() {
    let service = Service::start();
    let watching = Watching::begin();
    assert_eq!(watching.next(), State::NoCard);
    let mut slow = card();
    slow.fail(When { instruction: 0x24, with_data: true, after: 0 }, Fault::Slow(Duration::from_secs(3)));
    let reader = InReader::put(slow);
    let place = card_of(watching.next());
    let changed = std::thread::scope(|scope| {
        let reader = &reader;
        scope.spawn(move || {
            super::service::wait_for("the current PIN", || sent(&reader.card())[0] == 1);
            // The new one follows at once, and its answer takes long.
            std::thread::sleep(Duration::from_millis(700));
            drop(service);
        });
        change(&watching, &place, "1234", Tries::Left(3))
    });
    assert_eq!(changed, Changed { outcome: Outcome::Unclear, tries: Tries::Unknown });
    let card = reader.take();
    assert_eq!(sent(&card), [1, 1]);
    assert!(card.has(PinKind::User, "7391"), "it had got through");
}

fn service_ends_early() {
    let service = Service::start();
    let watching = Watching::begin();
    assert_eq!(watching.next(), State::NoCard);
    let mut slow = card();
    slow.fail(When { instruction: 0x20, with_data: true, after: 0 }, Fault::Slow(Duration::from_secs(3)));
    // What comes before the current PIN.
    let key = When { instruction: 0x20, with_data: false, after: 5 };
    slow.fail(key, Fault::Slow(Duration::from_millis(500)));
    let reader = InReader::put(slow);
    let shown = card_of(watching.next());
    let before = reader.card().log.len();
    let changed = std::thread::scope(|scope| {
        let reader = &reader;
        scope.spawn(move || {
            super::service::wait_for("the change", || reader.card().log.len() > before + 6);
            // The current PIN follows at once, and its answer takes long.
            std::thread::sleep(Duration::from_millis(1500));
            drop(service);
        });
        change(&watching, &shown, "1234", Tries::Left(3))
    });
    assert!(matches!(changed.outcome, Outcome::Lost(_)), "{changed:?}");
    let card = reader.take();
    assert_eq!(sent(&card), [1, 0]);
    assert!(card.has(PinKind::User, "1234"));
}

fn closed_during() {
    let _service = Service::start();
    let watching = Watching::begin();
    assert_eq!(watching.next(), State::NoCard);
    let mut slow = card();
    slow.fail(When { instruction: 0x20, with_data: true, after: 0 }, Fault::Slow(Duration::from_secs(2)));
    let reader = InReader::put(slow);
    let (place, contents) = card_of(watching.next());
    let secret = |typed| Secret::new(PinKind::User, typed).unwrap().0;
    let (current, new) = (secret("1234"), secret("7391"));
    let asked = Change { pin: PinKind::User, card: contents.id, agreed: Tries::Left(3), current, new };
    watching.watch.change(1, place, asked);
    let before = reader.card().log.len();
    super::service::wait_for("the change", || reader.card().log.len() > before + 6);
    drop(watching);
    // It came back when the change was through, and not in the middle.
    assert!(reader.card().has(PinKind::User, "7391"));
    assert_eq!(sent(&reader.take()), [1, 1]);
}

fn slow() {
    let _service = Service::start();
    let watching = Watching::begin();
    assert_eq!(watching.next(), State::NoCard);
    let mut slow = card();
    for instruction in [0x20, 0x24] {
        slow.fail(When { instruction, with_data: true, after: 0 }, Fault::Slow(Duration::from_secs(3)));
    }
    let reader = InReader::put(slow);
    let changed = change(&watching, &card_of(watching.next()), "1234", Tries::Left(3));
    assert_eq!(changed, Changed { outcome: Outcome::Changed, tries: Tries::Left(3) });
    assert_eq!(sent(&reader.take()), [1, 1]);
}

fn not_sent() {
    let _service = Service::start();
    let watching = Watching::begin();
    assert_eq!(watching.next(), State::NoCard);
    let reader = InReader::put(card());
    let first = card_of(watching.next());
    reader.take();
    assert_eq!(watching.next(), State::NoCard);
    let gone = change(&watching, &first, "1234", Tries::Left(3));
    assert_eq!(gone.outcome, Outcome::NotSent(NotSent::Trouble(Trouble::Gone)));
    let reader = InReader::put(card());
    let second = card_of(watching.next());
    let other = change(&watching, &first, "1234", Tries::Left(3));
    assert_eq!(other.outcome, Outcome::NotSent(NotSent::OtherCard));
    let program = pcsc::Context::establish(pcsc::Scope::User).unwrap();
    let hold = program.connect(c"Virtual PCD 00 00", pcsc::ShareMode::Shared, pcsc::Protocols::ANY).unwrap();
    let busy = change(&watching, &second, "1234", Tries::Left(3));
    assert_eq!(busy.outcome, Outcome::NotSent(NotSent::Trouble(Trouble::Busy)));
    drop(hold);
    let card = reader.take();
    assert_eq!((sent(&card), card.tries_left(PinKind::User)), ([0, 0], vec![3]));
}

/// The processor time of this process so far, in hundredths of a second (man 5 proc, fields 14 and 15).
fn used() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let (_, after_name) = stat.rsplit_once(')').unwrap();
    after_name.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<u64>().unwrap()).sum()
}

fn idle() {
    let _service = Service::start();
    let watching = Watching::begin();
    assert_eq!(watching.next(), State::NoCard);
    let before = used();
    std::thread::sleep(Duration::from_secs(30));
    assert!(used() - before < 5, "30 s cost {} hundredths of a second", used() - before);
    assert!(watching.news.try_recv().is_err(), "and nothing is told");
}
