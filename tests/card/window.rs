//! The window on a screen of its own, with a card in the virtual reader: a PIN is changed as a person does it, and
//! nothing of it stays in memory.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use temoto::card::PinKind;
use temoto::card::simulated::{Make, SimulatedCard};

use super::reader::InReader;
use super::runner::Case;
use super::service::{Service, wait_for};

/// Every case.
pub(crate) const CASES: &[Case] =
    &[("a_pin_that_was_changed_in_the_window_is_nowhere_in_memory", changed_and_forgotten)];

/// What they need beside the service.
pub(crate) const NEEDED: [&str; 5] =
    ["/usr/bin/Xvfb", "/usr/bin/openbox", "/usr/bin/xdotool", "/usr/bin/import", "/usr/bin/tesseract"];

/// A number that no other screen is likely to have.
const SCREEN: &str = ":35963";
/// The PINs: sixteen characters each, so that nothing else in memory is like them.
const OLD: &str = "QX7ZK94VW2HJ8PYM";
const NEW: &str = "3FRT6NDB5GUC1LSE";

/// Something that runs until it is dropped.
struct Running(Child);

impl Running {
    fn start(program: &str, arguments: &[&str]) -> Self {
        let child = Command::new(program)
            .args(arguments)
            .env("DISPLAY", SCREEN)
            .env("HOME", "/run")
            .env("TEMOTO_DATA_DIR", "/run/data")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        Self(child)
    }

    fn is_there(&mut self) -> bool {
        self.0.try_wait().unwrap().is_none()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn run(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).env("DISPLAY", SCREEN).output().unwrap();
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn keys(keys: &[&str]) {
    let arguments = [&["key", "--delay", "120"], keys].concat();
    run("xdotool", &arguments).expect("keys can be pressed");
}

fn types(words: &str) {
    run("xdotool", &["type", "--delay", "60", words]).expect("words can be typed");
}

/// Waits until the window shows these words.
#[track_caller]
fn shows(words: &str) {
    let folded = |text: &str| text.to_lowercase().split_whitespace().collect::<String>();
    wait_for(&format!("“{words}” on the screen"), || {
        let picture = "/run/screen.png";
        // Letters of a screen are too small for Tesseract.
        let import = ["-window", "root", "-colorspace", "Gray", "-resize", "250%", picture];
        run("import", &import).expect("a picture of the screen");
        // As pages of text, and as words that stand alone.
        ["3", "11"].iter().any(|layout| {
            let seen = run("tesseract", &[picture, "-", "--psm", layout]).unwrap_or_default();
            folded(&seen).contains(&folded(words))
        })
    });
}

/// The ways in which a word may lie in memory.
fn ways(word: &str) -> [Vec<u8>; 3] {
    [
        word.as_bytes().to_vec(),
        word.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        word.chars().flat_map(|letter| u32::from(letter).to_le_bytes()).collect(),
    ]
}

/// How often each word lies in the memory of a process, whole or one of its halves, in any of the ways; and how many
/// bytes were looked through.
fn found<const N: usize>(process: u32, words: [&str; N]) -> ([usize; N], usize) {
    let parts = words.map(|word| {
        let (left, right) = word.split_at(word.len() / 2);
        [left, right].map(ways).concat()
    });
    let (mut counts, mut looked) = ([0; N], 0);
    let memory = File::open(format!("/proc/{process}/mem")).unwrap();
    let maps = fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    for line in maps.lines().filter(|line| line.split(' ').nth(1).is_some_and(|may| may.starts_with('r'))) {
        let (range, _) = line.split_once(' ').unwrap();
        let (from, to) = range.split_once('-').unwrap();
        let [from, to] = [from, to].map(|address| u64::from_str_radix(address, 16).unwrap());
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        // What the kernel shares with every process cannot be read this way.
        if memory.read_exact_at(&mut bytes, from).is_err() {
            continue;
        }
        looked += bytes.len();
        for (count, parts) in counts.iter_mut().zip(&parts) {
            *count += parts.iter().map(|part| occurrences(&bytes, part)).sum::<usize>();
        }
    }
    (counts, looked)
}

fn occurrences(bytes: &[u8], part: &[u8]) -> usize {
    let (first, rest) = part.split_first().unwrap();
    let mut count = 0;
    let mut left = bytes;
    while let Some(at) = left.iter().position(|byte| byte == first) {
        left = &left[at + 1..];
        count += usize::from(left.starts_with(rest));
    }
    count
}

fn changed_and_forgotten() {
    let _service = Service::start();
    let make = Make { signature: OLD, ..Make::default() };
    let reader = InReader::put(SimulatedCard::new(&make));
    let _ = fs::remove_file(format!("/tmp/.X{}-lock", &SCREEN[1..]));
    let mut screen = Running::start("Xvfb", &[SCREEN, "-screen", "0", "1000x1000x24", "-nolisten", "tcp"]);
    wait_for("the screen", || run("xdotool", &["getmouselocation"]).is_some());
    // It may lose a window that comes while it takes the screen over.
    let _manager = Running::start("openbox", &["--sm-disable", "--startup", "touch /run/manager"]);
    wait_for("the window manager", || Path::new("/run/manager").exists());
    fs::create_dir_all("/run/data").unwrap();
    fs::write("/run/data/state.toml", "schema = 1\nlanguage = \"en\"\ntheme = \"light\"\n").unwrap();
    let mut window = Running::start(env!("CARGO_BIN_EXE_temoto"), &[]);
    let process = window.0.id();
    wait_for("the window", || run("xdotool", &["search", "--onlyvisible", "--name", "^Temoto$"]).is_some());
    let number = run("xdotool", &["search", "--onlyvisible", "--name", "^Temoto$"]).unwrap();
    run("xdotool", &["windowactivate", "--sync", number.trim()]).expect("the window has the keyboard");
    // The tasks, the card, its PINs.
    shows("What would you like to do?");
    keys(&["Tab", "Tab", "Tab", "Return"]);
    shows("This is a My Number Card");
    keys(&["Tab", "Tab", "Tab", "Return"]);
    shows("Which PIN do you want to change?");
    keys(&["Tab", "Tab", "Tab", "Return"]);
    shows("Your current PIN");
    types(&OLD.to_lowercase());
    shows("Small letters were turned into capital letters");
    let ([typed, _], _) = found(process, [OLD, NEW]);
    assert!(typed > 0, "what is being typed is found, so the search can find");
    keys(&["Return"]);
    shows("The new PIN");
    types(NEW);
    // Shown, it is drawn.
    keys(&["Tab", "Tab", "Tab", "Return"]);
    types("X");
    shows("at most 16 characters");
    keys(&["BackSpace", "Return"]);
    shows("The new PIN once more");
    types(NEW);
    // The first leads to the button, the second presses it.
    keys(&["Return"]);
    shows("Both are the same");
    keys(&["Return"]);
    shows("The PIN has been changed");
    assert!(reader.card().has(PinKind::Signature, NEW));
    let ([old, new], looked) = found(process, [OLD, NEW]);
    assert!(looked > 10 << 20, "only {looked} bytes could be looked through");
    assert_eq!((old, new), (0, 0), "the old and the new PIN in {looked} bytes");
    assert!(window.is_there() && screen.is_there(), "the window is still open");
    let log = reader.take().log;
    let sent = |instruction| log.iter().filter(|c| c.header[1] == instruction && c.data > 0).count();
    assert_eq!((sent(0x20), sent(0x24)), (1, 1));
    assert!(!Path::new("/run/data").read_dir().unwrap().any(|entry| {
        let bytes = fs::read(entry.unwrap().path()).unwrap_or_default();
        [OLD, NEW].iter().any(|word| occurrences(&bytes, word.as_bytes()) > 0)
    }));
}
