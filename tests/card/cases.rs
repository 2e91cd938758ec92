//! What is tried.

use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use temoto::card::simulated::{Fault, Make, SimulatedCard, When};
use temoto::card::{CardKind, Contents, PinKind, Service as Has, State, Tries, Trouble, Watch, look, watch};

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
    ("waiting_for_a_card_costs_nothing", idle),
];

fn card() -> SimulatedCard {
    SimulatedCard::new(&Make::default())
}

/// A watch whose news can be waited for.
struct Watching {
    news: Receiver<State>,
    watch: Watch,
}

impl Watching {
    fn begin() -> Self {
        let (out, news) = channel();
        Self { news, watch: watch(move |state| out.send(state).is_ok()).unwrap() }
    }

    /// The next state that is not on the way to another.
    #[track_caller]
    fn next(&self) -> State {
        loop {
            match self.news.recv_timeout(Duration::from_secs(20)).expect("news of the card") {
                State::Reading(_) => {}
                state => return state,
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
    let _reader = InReader::put(slow);
    let other = pcsc::Context::establish(pcsc::Scope::User).unwrap();
    let name = c"Virtual PCD 00 00";
    let shared = || other.connect(name, pcsc::ShareMode::Shared, pcsc::Protocols::ANY);
    let mut reach = None;
    super::service::wait_for("the card", || {
        reach = shared().ok();
        reach.is_some()
    });
    let watching = Watching::begin();
    // Another program waits its turn, and then resets the card.
    let _ = reach.unwrap().disconnect(pcsc::Disposition::ResetCard);
    let (_, contents) = watching.next_card();
    assert_eq!((contents.kind, contents.pins.user), (CardKind::MyNumber, Tries::Left(3)));
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
