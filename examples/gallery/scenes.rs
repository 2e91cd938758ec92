//! Every page and state of the window, reached as a user reaches it.
#![allow(dead_code, unreachable_pub, reason = "the gallery and each test use different parts")]
#![allow(clippy::unwrap_used, reason = "a developers' tool: a failure should stop it with its reason")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use iced_test::core::image::Handle;
use iced_test::core::keyboard::Modifiers;
use iced_test::core::keyboard::key::Named;
use jiff::civil::{Date, date};
use temoto::card::simulated::{Make, SimulatedCard};
use temoto::card::{Mishap, News, PinKind, Place, State, Trouble, read};
use temoto::dates::{EventKind, Status, TaskKind};
use temoto::i18n::Language;
use temoto::photo::{Cancel, Context, EyeQuestion, Reason, check_file};
use temoto::rules::rules;
use temoto::store::{TextSize, Theme};
use temoto::ui::{Input, Message, Options, Page, ask, card, cards, photo, settings};

use super::headless::Headless;

#[path = "dates.rs"]
pub mod dates;
#[path = "guide.rs"]
pub mod guide;
#[path = "pin.rs"]
pub mod pin;

/// How to show a scene.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The language.
    pub language: Language,
    /// The colours.
    pub theme: Theme,
    /// The size of text.
    pub text_size: TextSize,
    /// The window, in px.
    pub window: (f32, f32),
}

/// A page in one of its states.
pub struct Scene {
    /// A short English name for the file.
    pub name: &'static str,
    show: fn(&mut Headless, &Files),
}

/// Files for the photo page, made anew in a folder of their own.
pub struct Files {
    folder: tempfile::TempDir,
}

/// The day on which all scenes play.
pub const TODAY: Date = date(2026, 11, 21);

impl Files {
    /// Makes the files.
    pub fn make() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let portrait = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos/portrait.jpg");
        let good = fs::read(&portrait).unwrap();
        let put = |name: &str, bytes: &[u8]| fs::write(folder.path().join(name), bytes).unwrap();
        put("portrait.jpg", &good);
        for name in ["bad_tilt8.jpg", "bad_half_shadow.jpg", "bad_top_cut.jpg"] {
            put(name, &fs::read(portrait.with_file_name(name)).unwrap());
        }
        put("cut-off.jpg", good.get(..good.len() * 6 / 10).unwrap());
        put("screenshot.jpg", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x58\0\0\x03\x20\x08\x02\0\0\0");
        put("写真のメモ.txt", "写真ではありません".as_bytes());
        let picture = image::open(&portrait).unwrap();
        picture
            .resize_exact(413, 531, image::imageops::FilterType::Triangle)
            .save(folder.path().join("35x45.jpg"))
            .unwrap();
        // As phones do it: the pixels on their side, and an EXIF block that says so.
        let lying = folder.path().join("lying.jpg");
        picture.rotate270().save(&lying).unwrap();
        let lying = fs::read(lying).unwrap();
        let mut turned = lying.get(..2).unwrap().to_vec();
        turned.extend(
            b"\xFF\xE1\x00\x22Exif\0\0II\x2A\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0",
        );
        turned.extend(lying.get(2..).unwrap());
        put("turned.jpg", &turned);
        Self { folder }
    }

    /// Where a file lies.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

fn check(window: &mut Headless, files: &Files, names: &[&str]) {
    window.send(Message::Open(Page::Photo));
    check_next(window, files, names);
}

/// Checks photos on the page that is open.
fn check_next(window: &mut Headless, files: &Files, names: &[&str]) {
    let files = names.iter().map(|name| files.path(name)).collect();
    window.send(Message::Photo(photo::Message::Picked(files, std::time::Duration::from_secs(5))));
}

/// Many photos of which two are checked, and the rest never will be.
fn check_some(window: &mut Headless, files: &Files) {
    window.send(Message::Open(Page::Photo));
    window.send_only(Message::Input(Input::FileDropped(files.path("portrait.jpg"))));
    window.send(Message::Photo(photo::Message::Progress(
        1,
        photo::Progress::Found(vec![PathBuf::new(); 12].into()),
    )));
    for (index, name) in ["portrait.jpg", "bad_half_shadow.jpg"].into_iter().enumerate() {
        let path = files.path(name);
        let context = Context { today: TODAY, reason: None };
        let checked = check_file(&path, &context, &rules().photo, &Cancel::new()).unwrap();
        let small = checked.preview.and_then(|preview| preview.shrunk(128));
        let thumbnail = small.map(|small| Handle::from_rgba(small.width, small.height, small.rgba));
        let report = Arc::new(checked.report);
        let (stamp, picture) = (checked.stamp, photo::Picture::Away);
        let news = photo::Progress::Checked { index, path, report, stamp, picture, thumbnail };
        window.send(Message::Photo(photo::Message::Progress(1, news)));
    }
}

/// Chooses a reason, and stays at the choice.
fn choose_reason(window: &mut Headless, reason: Reason) {
    window.send(Message::Photo(photo::Message::Open(photo::Part::Reason)));
    window.send(Message::Photo(photo::Message::Reason(Some(reason))));
}

/// The page of the card, with that in the reader. Nothing is watched.
fn card(window: &mut Headless, state: impl FnOnce(Place) -> State) {
    window.send_only(Message::Open(Page::Card));
    let place = Place { reader: "Sony RC-S300/S 00 00".to_owned(), number: 1 };
    window.send(Message::Card(card::Message::News(1, News::State(state(place)))));
}

/// A card whose PINs have so many tries left.
fn card_with(window: &mut Headless, make: &Make, tries: &[(PinKind, &[u8])]) {
    let mut simulated = SimulatedCard::new(make);
    for (pin, left) in tries {
        simulated.set_tries(*pin, left);
    }
    if let Ok(contents) = read(&mut simulated) {
        card(window, |place| State::Card(place, contents));
    }
}

/// The page of a card whose dates were saved under each of these names.
fn saved(window: &mut Headless, names: &[&str]) {
    for name in names {
        card_with(window, &Make::default(), &[]);
        window.send(Message::Card(card::Message::Save));
        window.send(Message::Card(card::Message::Name((*name).to_owned())));
        window.send(Message::Card(card::Message::Keep));
    }
}

fn of_kind(token: &'static str) -> Make {
    Make { token, ..Make::default() }
}

/// Every page and state.
pub const SCENES: &[Scene] = &[
    Scene { name: "language", show: |window, _| window.send(Message::Open(Page::Language)) },
    Scene { name: "home", show: |_, _| {} },
    Scene {
        name: "home-focus",
        show: |window, _| {
            window.tab();
            window.tab();
        },
    },
    Scene { name: "language-dialog", show: |window, _| window.send(Message::AskLanguage) },
    Scene { name: "photo", show: |window, _| window.send(Message::Open(Page::Photo)) },
    Scene {
        name: "photo-hover",
        show: |window, _| {
            window.send(Message::Open(Page::Photo));
            window.send(Message::Input(Input::FileOver(true)));
        },
    },
    Scene {
        name: "photo-no-dialog",
        show: |window, _| {
            window.send(Message::Open(Page::Photo));
            window.send(Message::Photo(photo::Message::Picked(Vec::new(), std::time::Duration::ZERO)));
        },
    },
    Scene {
        name: "photo-checking",
        show: |window, files| {
            window.send(Message::Open(Page::Photo));
            window.send_only(Message::Input(Input::FileDropped(files.path("portrait.jpg"))));
        },
    },
    Scene {
        name: "photo-cancelled",
        show: |window, files| {
            window.send(Message::Open(Page::Photo));
            window.send_only(Message::Input(Input::FileDropped(files.path("portrait.jpg"))));
            window.send(Message::Photo(photo::Message::Cancel));
        },
    },
    Scene { name: "photo-good", show: |window, files| check(window, files, &["portrait.jpg"]) },
    Scene { name: "photo-bad", show: |window, files| check(window, files, &["35x45.jpg"]) },
    Scene { name: "photo-cut-off", show: |window, files| check(window, files, &["cut-off.jpg"]) },
    Scene { name: "photo-look", show: |window, files| check(window, files, &["turned.jpg"]) },
    Scene { name: "photo-png", show: |window, files| check(window, files, &["screenshot.jpg"]) },
    Scene { name: "photo-unreadable", show: |window, files| check(window, files, &["写真のメモ.txt"]) },
    Scene { name: "photo-marks", show: |window, files| check(window, files, &["bad_half_shadow.jpg"]) },
    Scene {
        name: "photo-lit",
        show: |window, files| {
            check(window, files, &["bad_tilt8.jpg"]);
            window.send(Message::Photo(photo::Message::Pin(1)));
            window.send(Message::Photo(photo::Message::ShowFine(true)));
            window.send(Message::Photo(photo::Message::ShowEye));
        },
    },
    Scene {
        name: "photo-compare",
        show: |window, files| {
            check(window, files, &["bad_tilt8.jpg"]);
            check_next(window, files, &["bad_half_shadow.jpg"]);
        },
    },
    Scene {
        name: "photo-eye",
        show: |window, files| {
            check(window, files, &["portrait.jpg"]);
            for question in EyeQuestion::ALL {
                window.send(Message::Photo(photo::Message::Tick(question, true)));
            }
        },
    },
    Scene {
        name: "photo-reason",
        show: |window, files| {
            check(window, files, &["bad_top_cut.jpg"]);
            choose_reason(window, Reason::Medical);
        },
    },
    Scene {
        name: "photo-excused",
        show: |window, files| {
            check(window, files, &["bad_half_shadow.jpg"]);
            choose_reason(window, Reason::Medical);
            window.send(Message::Photo(photo::Message::Close));
        },
    },
    Scene {
        name: "photo-infant",
        show: |window, _| {
            window.send(Message::Open(Page::Photo));
            choose_reason(window, Reason::Infant);
            window.send(Message::Photo(photo::Message::Open(photo::Part::Infant)));
        },
    },
    Scene {
        name: "photo-infant-set",
        show: |window, _| {
            window.send(Message::Open(Page::Photo));
            choose_reason(window, Reason::Infant);
            window.send(Message::Photo(photo::Message::Close));
        },
    },
    Scene {
        name: "photo-several",
        show: |window, files| {
            check(window, files, &["portrait.jpg", "35x45.jpg", "turned.jpg", "写真のメモ.txt"]);
        },
    },
    Scene { name: "photo-checking-many", show: check_some },
    Scene {
        name: "photo-chosen",
        show: |window, files| {
            check(window, files, &["portrait.jpg", "35x45.jpg", "turned.jpg"]);
            window.send(Message::Photo(photo::Message::Show(0)));
        },
    },
    Scene {
        name: "photo-print",
        show: |window, files| {
            check(window, files, &["portrait.jpg"]);
            window.send(Message::Photo(photo::Message::AskPrint));
        },
    },
    Scene { name: "settings", show: |window, _| window.send(Message::Open(Page::Settings)) },
    Scene {
        name: "settings-focus",
        show: |window, _| {
            window.send(Message::Open(Page::Settings));
            for _ in 0..4 {
                window.tab();
            }
        },
    },
    Scene {
        name: "delete-dialog",
        show: |window, _| {
            window.send(Message::Open(Page::Settings));
            window.send(Message::Settings(settings::Message::AskDelete));
        },
    },
    Scene {
        name: "deleted",
        show: |window, _| {
            window.send(Message::Open(Page::Settings));
            window.send(Message::Settings(settings::Message::AskDelete));
            window.send(Message::Delete);
        },
    },
    Scene {
        name: "card-absent",
        show: |window, _| card(window, |_| State::NoService(temoto::card::Service::Absent)),
    },
    Scene {
        name: "card-stopped",
        show: |window, _| card(window, |_| State::NoService(temoto::card::Service::Stopped)),
    },
    Scene { name: "card-no-reader", show: |window, _| card(window, |_| State::NoReader) },
    Scene { name: "card-none", show: |window, _| card(window, |_| State::NoCard) },
    Scene { name: "card-reading", show: |window, _| card(window, State::Reading) },
    Scene { name: "card-busy", show: |window, _| card(window, |place| State::Trouble(place, Trouble::Busy)) },
    Scene {
        name: "card-mute",
        show: |window, _| card(window, |place| State::Trouble(place, Trouble::Unresponsive)),
    },
    Scene { name: "card-mine", show: |window, _| card_with(window, &Make::default(), &[]) },
    Scene {
        name: "card-blocked",
        show: |window, _| {
            let tries: [(PinKind, &[u8]); 4] = [
                (PinKind::Signature, &[1]),
                (PinKind::User, &[0]),
                (PinKind::EntrySupport, &[0]),
                (PinKind::Register, &[0, 2]),
            ];
            // A day that is none, so that it cannot be told.
            let make = Make { card_end: "20320231".to_owned(), ..Make::default() };
            card_with(window, &make, &tries);
        },
    },
    Scene { name: "card-old", show: |window, _| card_with(window, &of_kind("JPKIAPICCTOKEN"), &[]) },
    Scene { name: "card-phone", show: |window, _| card_with(window, &of_kind("JPKIAPIOSTOKEN"), &[]) },
    Scene { name: "card-other", show: |window, _| card_with(window, &of_kind("another"), &[]) },
    Scene {
        name: "card-name",
        show: |window, _| {
            card_with(window, &Make::default(), &[]);
            window.send(Message::Card(card::Message::Save));
            window.send(Message::Card(card::Message::Born("85-03-07".to_owned())));
            window.send(Message::Card(card::Message::Keep));
        },
    },
    Scene { name: "card-saved", show: |window, _| saved(window, &["母のカード"]) },
    Scene {
        name: "home-cards",
        show: |window, _| {
            saved(window, &["母のカード", "me"]);
            window.send(Message::Open(Page::Home));
        },
    },
    Scene {
        name: "cards-read",
        show: |window, _| {
            saved(window, &["母のカード"]);
            window.send(Message::Open(Page::Home));
            // Large text has it below the edge; the button of the language comes before it.
            window.tab();
            window.tab();
            window.key(Named::Enter, Modifiers::empty());
        },
    },
    Scene {
        name: "cards-deleted",
        show: |window, _| {
            dates::student(window);
            window.send(Message::Cards(cards::Message::Delete));
        },
    },
    Scene { name: "guide", show: |window, _| window.send(Message::Open(Page::Guide)) },
    Scene { name: "guide-found", show: |window, _| guide::search(window, "PIN") },
    Scene { name: "guide-none", show: |window, _| guide::search(window, "xyzzy") },
    Scene { name: "guide-question", show: |window, _| guide::asked(window, "pin", &[]) },
    Scene {
        name: "guide-whose",
        show: |window, _| {
            dates::student(window);
            guide::asked(window, "lost", &[]);
        },
    },
    Scene { name: "guide-day", show: |window, _| guide::asked(window, "moved", &["other", "2026-06-31"]) },
    Scene {
        name: "guide-lost",
        show: |window, _| guide::asked(window, "lost", &["outside", "self", "stay"]),
    },
    Scene {
        name: "guide-moved",
        show: |window, _| guide::asked(window, "moved", &["other", "2026-11-15", guide::UNKNOWN]),
    },
    Scene {
        name: "guide-unknown",
        show: |window, _| guide::asked(window, "pin", &[guide::UNKNOWN, guide::UNKNOWN, guide::UNKNOWN]),
    },
    Scene { name: "guide-pending", show: |window, _| guide::pending(window) },
    Scene {
        name: "guide-sources",
        show: |window, _| {
            guide::asked(window, "number", &[]);
            window.send(Message::Guide(temoto::ui::guide::Message::Sources(true)));
        },
    },
    Scene { name: "guide-sheet", show: |window, _| guide::sheet(window, "self") },
    Scene { name: "guide-sheet-child", show: |window, _| guide::sheet(window, "child") },
    Scene {
        name: "guide-large",
        show: |window, _| {
            guide::sheet(window, "self");
            let large = temoto::ui::guide::SheetMessage::Large;
            window.send(Message::Guide(temoto::ui::guide::Message::Sheet(large)));
        },
    },
    Scene { name: "ask-status", show: |window, _| window.send(Message::Open(Page::Ask)) },
    Scene {
        name: "ask-others",
        show: |window, _| {
            window.send(Message::Open(Page::Ask));
            window.send(Message::Ask(ask::Message::Others));
        },
    },
    Scene { name: "ask-printed", show: |window, _| dates::asked(window, Some(Status::Citizen), &[]) },
    Scene {
        name: "ask-wrong-era",
        show: |window, _| dates::asked(window, Some(Status::Citizen), &["平成9年3月9日"]),
    },
    Scene {
        name: "ask-wrong-day",
        show: |window, _| dates::asked(window, Some(Status::Citizen), &["2027-06-31"]),
    },
    Scene {
        name: "ask-stay",
        show: |window, _| dates::asked(window, Some(Status::MidLongTerm), &["2027-01-31"]),
    },
    Scene {
        name: "ask-born",
        show: |window, _| dates::asked(window, Some(Status::PermanentResident), &["2031-12-14"]),
    },
    Scene {
        name: "ask-certificate",
        show: |window, _| dates::asked(window, Some(Status::Citizen), &["2031-12-14", "1990-12-14"]),
    },
    Scene {
        name: "ask-issued",
        show: |window, _| {
            let answers = [dates::UNKNOWN, "2005-12-14", dates::UNKNOWN];
            dates::asked(window, Some(Status::Citizen), &answers);
        },
    },
    Scene {
        name: "ask-applied",
        show: |window, _| {
            let answers = [dates::UNKNOWN, "2005-12-14", dates::UNKNOWN, "2024-01-10"];
            dates::asked(window, Some(Status::Citizen), &answers);
        },
    },
    Scene {
        name: "ask-name",
        show: |window, _| {
            let answers = ["2027-01-31", "2027-01-31", dates::UNKNOWN, ""];
            dates::asked(window, Some(Status::MidLongTerm), &answers);
        },
    },
    Scene { name: "cards-student", show: |window, _| dates::student(window) },
    Scene {
        name: "cards-filed",
        show: |window, _| {
            dates::student(window);
            dates::happens(window, EventKind::Filed, "2026-11-18");
            dates::happens(window, EventKind::MovedIn, "2026-11-15");
        },
    },
    Scene { name: "cards-resident", show: |window, _| dates::resident(window) },
    Scene {
        name: "cards-done",
        show: |window, _| {
            dates::resident(window);
            window.send(Message::Cards(cards::Message::Done(TaskKind::RenewCertificates)));
        },
    },
    Scene {
        name: "cards-unclear",
        show: |window, _| {
            let unknown = dates::UNKNOWN;
            let answers = [unknown, "2000-02-29", unknown, "2021-05-01", "me"];
            dates::asked(window, Some(Status::SpecialPermanentResident), &answers);
        },
    },
    Scene {
        name: "cards-ended",
        show: |window, _| {
            dates::asked(window, Some(Status::MidLongTerm), &["2026-11-20", "2026-11-20", "me"]);
        },
    },
    Scene {
        name: "cards-unknown",
        show: |window, _| {
            let unknown = dates::UNKNOWN;
            dates::asked(window, None, &[unknown, unknown, unknown, "me"]);
        },
    },
    Scene {
        name: "event",
        show: |window, _| {
            dates::student(window);
            window.send(Message::Cards(cards::Message::Happened));
        },
    },
    Scene {
        name: "event-day",
        show: |window, _| {
            dates::student(window);
            dates::happens(window, EventKind::MovedOut, "2029-01-01");
        },
    },
    Scene {
        name: "new-date",
        show: |window, _| {
            dates::student(window);
            dates::happens(window, EventKind::Extended, "2026-11-18");
        },
    },
    Scene {
        name: "home-due",
        show: |window, _| {
            dates::resident(window);
            dates::student(window);
            window.send(Message::Open(Page::Home));
        },
    },
    Scene { name: "guest", show: |window, _| dates::guest(window) },
    Scene {
        name: "guest-practice",
        show: |window, _| {
            dates::guest(window);
            pin::practice(window);
        },
    },
    Scene {
        name: "pin-choose",
        show: |window, _| pin::choose(window, &[(PinKind::EntrySupport, &[0]), (PinKind::Signature, &[1])]),
    },
    Scene { name: "pin-current", show: |window, _| pin::current(window, PinKind::User, &[]) },
    Scene {
        name: "pin-current-letters",
        show: |window, _| {
            pin::current(window, PinKind::Signature, &[(PinKind::Signature, &[1])]);
            pin::types(window, "temoto-");
        },
    },
    Scene { name: "pin-new", show: |window, _| pin::new(window, PinKind::User, "1234", "73") },
    Scene {
        name: "pin-new-letters",
        show: |window, _| {
            pin::new(window, PinKind::Signature, "TEMOTO42", "hana7391sakura");
            pin::show(window);
        },
    },
    Scene { name: "pin-weak", show: |window, _| pin::weak(window) },
    Scene { name: "pin-differs", show: |window, _| pin::differs(window) },
    Scene {
        name: "pin-last",
        show: |window, _| pin::pressed(window, PinKind::User, "1234", &[(PinKind::User, &[1])]),
    },
    Scene { name: "pin-sending", show: |window, _| pin::pressed(window, PinKind::User, "1234", &[]) },
    Scene { name: "pin-away", show: |window, _| pin::away(window) },
    Scene { name: "pin-idle", show: |window, _| pin::idle(window) },
    Scene { name: "practice", show: |window, _| pin::practice(window) },
    Scene {
        name: "practice-changed",
        show: |window, _| pin::practised(window, PinKind::User, "1234", Mishap::None),
    },
    Scene {
        name: "practice-wrong",
        show: |window, _| pin::practised(window, PinKind::Signature, "TEMOTO43", Mishap::None),
    },
    Scene {
        name: "practice-lost",
        show: |window, _| pin::practised(window, PinKind::User, "1234", Mishap::Before),
    },
    Scene {
        name: "practice-unclear",
        show: |window, _| pin::practised(window, PinKind::User, "1234", Mishap::During),
    },
    Scene {
        name: "practice-register",
        show: |window, _| pin::practised(window, PinKind::Register, "9012", Mishap::During),
    },
    Scene { name: "about", show: |window, _| window.send(Message::Open(Page::About)) },
    Scene {
        name: "about-end",
        show: |window, _| {
            window.send(Message::Open(Page::About));
            window.key(Named::End, Modifiers::empty());
        },
    },
];

/// Opens the window in a scene.
pub fn open(scene: &Scene, look: Look, files: &Files) -> Headless {
    let mut window = blank(look);
    (scene.show)(&mut window, files);
    window
}

/// The window as it starts, in that look.
fn blank(look: Look) -> Headless {
    let folder = tempfile::tempdir().unwrap();
    let (width, height) = look.window;
    let options = Options {
        folder: Some(folder.path().to_owned()),
        language: Some(look.language),
        today: Some(TODAY),
        ..Options::default()
    };
    let mut window = Headless::open(options, width, height);
    window.send(Message::Settings(settings::Message::Theme(look.theme)));
    window.send(Message::Settings(settings::Message::TextSize(look.text_size)));
    window
}

/// The window in a scene, made high enough for the whole page.
pub fn open_whole(scene: &Scene, look: Look, files: &Files) -> Headless {
    let mut window = open(scene, look, files);
    stretch(&mut window, look);
    window
}

/// Makes the window high enough for the whole page.
fn stretch(window: &mut Headless, look: Look) {
    let needed = (window.page_height() + 48.0) * window.app.scale_factor();
    if needed > look.window.1 {
        window.resize(look.window.0, needed.min(16_000.0));
    }
}

/// Shows every page of the guide in that look: each question of each situation, and each plan with all that may stand in
/// it. The words name the page.
pub fn guide_pages(look: Look, mut see: impl FnMut(&str, &mut Headless)) {
    for situation in &temoto::guide::guide().situations {
        for known in 0..=situation.questions.len() {
            let mut window = blank(look);
            let unknown = vec![guide::UNKNOWN; known];
            guide::asked(&mut window, &situation.id, &unknown);
            stretch(&mut window, look);
            let part = if known == situation.questions.len() { "plan" } else { "question" };
            see(&format!("{}-{part}-{known}", situation.id), &mut window);
        }
    }
}
