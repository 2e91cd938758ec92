//! The guide: from a word or a situation to the plan, ticks that are kept, and the sheet for the counter, printed by a
//! real browser.
#![allow(clippy::print_stderr, reason = "what cannot run says so")]

use std::path::{Path, PathBuf};
use std::process::Command;

use iced_test::core::keyboard::Modifiers;
use iced_test::core::keyboard::key::Named;
use temoto::i18n::Language;
use temoto::ui::guide::{Message as Guide, SheetMessage};
use temoto::ui::{Message, Options, Page, Role};

use crate::cards::{field, scene, types};
use crate::headless::Headless;
use crate::scenes::{TODAY, dates, guide};

fn open(folder: &Path, language: Language) -> Headless {
    let options = Options {
        folder: Some(folder.to_owned()),
        language: Some(language),
        today: Some(TODAY),
        ..Options::default()
    };
    Headless::open(options, 1000.0, 4000.0)
}

/// The box of that name, and whether it is ticked.
fn is_ticked(window: &mut Headless, name: &str) -> bool {
    let part = window
        .parts()
        .into_iter()
        .find(|part| part.semantics.role == Role::Checkbox && part.semantics.name.contains(name));
    part.unwrap().semantics.selected == Some(true)
}

#[test]
fn what_is_typed_finds_a_situation_and_its_plan() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), Language::En);
    window.click("Find out what to do");
    assert_eq!(window.heading(), "What do you need help with?");
    // The line has the keyboard from the start.
    assert!(field(&mut window).semantics.focused);
    types(&mut window, "lost crad");
    assert!(window.says("I have lost my card") && !window.says("Looking after the card"));
    window.key(Named::Enter, Modifiers::empty());
    assert_eq!(window.heading(), "Where was the card lost?");
    window.click("Outside the home");
    window.click("For myself");
    window.click("With a period of stay (work, study, family and others)");
    assert_eq!(window.heading(), "I have lost my card");
    assert!(window.says("1. Have the card stopped by telephone") && window.says("0120-0178-27"));
    assert!(window.says("2. Report it to the police"));
    window.click("Copy 0120-0178-27");
    assert!(window.says("The number is copied."));
    window.click("Where this is from");
    assert!(window.says("Kawamata-machi") && window.says("(November 21, 2026)"));
    // Back through the questions to the list, and home.
    for heading in [
        "How do you live in Japan?",
        "Who is it for?",
        "Where was the card lost?",
        "What do you need help with?",
        "What would you like to do?",
    ] {
        window.key(Named::Escape, Modifiers::empty());
        assert_eq!(window.heading(), heading);
    }
}

#[test]
fn what_is_ticked_is_kept_with_the_card() {
    let folder = tempfile::tempdir().unwrap();
    {
        let mut window = open(folder.path(), Language::En);
        dates::student(&mut window);
        dates::happens(&mut window, temoto::dates::EventKind::Filed, "2026-11-18");
        // From the task to its plan: what the card tells is not asked again.
        window.click("Step by step");
        assert_eq!(window.heading(), "Who is it for?");
        window.click("For myself");
        assert_eq!(window.heading(), "My stay is not decided yet and my card ends");
        assert!(window.says("the last open day is January 29, 2027"));
        window.click("The My Number Card (マイナンバーカード)");
        assert!(is_ticked(&mut window, "The My Number Card"));
        // Back to the card it is about.
        window.key(Named::Escape, Modifiers::empty());
        window.key(Named::Escape, Modifiers::empty());
        assert_eq!(window.heading(), "me");
    }
    let text = std::fs::read_to_string(folder.path().join("state.toml")).unwrap();
    assert!(text.contains("stay-pending = [\"bring-card\"]"), "{text}");
    let mut window = open(folder.path(), Language::En);
    guide::asked(&mut window, "stay-pending", &[]);
    assert_eq!(window.heading(), "Whose card is it?");
    window.click("me");
    window.click("For myself");
    assert!(is_ticked(&mut window, "The My Number Card"));
    // For another card nothing is ticked, and nothing is kept.
    guide::asked(&mut window, "stay-pending", &[]);
    window.click("Another card");
    guide::answer(&mut window, &["extension", "self"]);
    assert!(!is_ticked(&mut window, "The My Number Card"));
    let before = std::fs::read_to_string(folder.path().join("state.toml")).unwrap();
    window.click("The register PIN, 4 digits, in your head (住民基本台帳用)");
    assert!(is_ticked(&mut window, "The register PIN"));
    assert_eq!(std::fs::read_to_string(folder.path().join("state.toml")).unwrap(), before);
    // What is done for one is not done for another person.
    window.key(Named::Escape, Modifiers::empty());
    guide::answer(&mut window, &["self"]);
    assert!(is_ticked(&mut window, "The register PIN"));
    window.key(Named::Escape, Modifiers::empty());
    guide::answer(&mut window, &["child"]);
    assert!(!is_ticked(&mut window, "The register PIN"));
}

#[test]
fn a_last_day_is_counted_from_the_day_that_was_told() {
    // Fourteen days after the 15th is a Sunday.
    let mut window = scene("guide-moved");
    assert!(window.says("Last day: November 29, 2026. The municipal office is closed on"));
    let mut window = scene("guide-day");
    assert!(window.says("There is no such day: that month has 30 days."));
    window.click("I do not know");
    assert_eq!(window.heading(), "Which moving-out day did you give?");
    window.click("I do not know");
    assert_eq!(window.heading(), "I have moved");
    assert!(window.says("To another city, town, village or ward"));
    // The day can be told on the plan, too, and the earliest counts.
    assert!(window.says("On which day did you move?") && !window.says("Last day:"));
    window.click("Enter the date");
    assert_eq!(window.heading(), "On which day did you move?");
    window.key(Named::Escape, Modifiers::empty());
    assert_eq!(window.heading(), "I have moved");
    window.click("Enter the date");
    types(&mut window, "2026-11-20");
    window.key(Named::Enter, Modifiers::empty());
    assert!(window.says("Last day: December 4, 2026.") && window.says("The last day may be earlier"));
    window.click("Enter the date");
    assert_eq!(window.heading(), "Which moving-out day did you give?");
    types(&mut window, "2026-10-29");
    window.key(Named::Enter, Modifiers::empty());
    assert!(window.says("Last day: November 28, 2026.") && !window.says("December 4, 2026"));
    assert!(!window.says("The last day may be earlier"));
    assert!(window.says("Moved: November 20, 2026 · Moving out, as stated: October 29, 2026"));
    // A day that was mistyped can be mended: it stands in the line.
    window.click("Change the date");
    assert_eq!(window.heading(), "On which day did you move?");
    window.key(Named::Enter, Modifiers::empty());
    assert!(window.says("Moved: November 20, 2026 ·"));
    // The end of a card is one that was not asked before.
    guide::asked(&mut window, "renew-card", &["japanese", "self"]);
    assert!(window.says("Before the card ends: look at the date on it."));
    window.click("Enter the date");
    assert_eq!(window.heading(), "Until when is the card valid?");
    types(&mut window, "2027-03-31");
    window.key(Named::Enter, Modifiers::empty());
    assert!(window.says("Last day: March 31, 2027."));
}

#[test]
fn the_way_back_from_a_plan_beside_it_leads_to_the_plan_before() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), Language::En);
    guide::asked(&mut window, "lost", &["outside", "self", "stay"]);
    window.click("I have found my card again");
    guide::answer(&mut window, &["frozen"]);
    assert_eq!(window.heading(), "I have found my card again");
    for heading in ["What was done after the loss?", "I have lost my card", "How do you live in Japan?"] {
        window.key(Named::Escape, Modifiers::empty());
        assert_eq!(window.heading(), heading);
    }
    // Who it is for is not asked a second time.
    window.click("With a period of stay (work, study, family and others)");
    window.click("My card was stolen");
    assert_eq!(window.heading(), "My card was stolen");
}

#[test]
fn what_was_read_long_ago_is_said_to_be_old() {
    let folder = tempfile::tempdir().unwrap();
    for (today, is_old) in [(jiff::civil::date(2027, 11, 21), false), (jiff::civil::date(2027, 11, 22), true)]
    {
        let options = Options {
            folder: Some(folder.path().to_owned()),
            language: Some(Language::En),
            today: Some(today),
            ..Options::default()
        };
        let mut window = Headless::open(options, 1000.0, 4000.0);
        guide::asked(&mut window, "care", &[]);
        assert_eq!(window.says("This may be out of date"), is_old, "{today}");
    }
}

#[test]
fn sentences_are_held_up_one_after_the_other() {
    let mut window = scene("guide-large");
    assert_eq!(window.heading(), "マイナンバーカードをなくしました。再交付の申請をお願いします。");
    window.click("Next");
    assert_eq!(window.heading(), "英語を話せる方はいらっしゃいますか。");
    window.click("Previous");
    assert!(window.says("The My Number Card was lost.") && window.says("1 / 18"));
    // As with pages that are turned: arrows, the space bar, Enter.
    for (key, place) in [
        (Named::ArrowRight, "2 / 18"),
        (Named::Space, "3 / 18"),
        (Named::Enter, "4 / 18"),
        (Named::ArrowLeft, "3 / 18"),
    ] {
        window.key(key, Modifiers::empty());
        assert!(window.says(place), "{place}");
    }
    window.key(Named::Escape, Modifiers::empty());
    assert_eq!(window.heading(), "Sheet for the counter");
    // A page that is only drawn opens no browser.
    window.click("Open for printing");
    assert!(window.says("The sheet could not be opened"));
}

#[test]
fn the_sheet_says_whose_card_it_is_and_holds_what_fits() {
    let mut window = scene("guide-sheet-child");
    assert!(window.says("I have come about my child’s card.") && window.says("The My Number Card was lost."));
    assert!(window.says("Ticked: 2"));
    // The card is gone: nobody asks whether it can still be used.
    assert!(!is_ticked(&mut window, "Can I keep using this card") && is_ticked(&mut window, "Once more"));
    window.click("Untick all");
    assert!(!is_ticked(&mut window, "Once more"));
    window.click("Tick all");
    assert!(is_ticked(&mut window, "Can I keep using this card"));
}

/// What a program says; `None` if it is not there, which in CI is a fault.
fn run(program: &str, arguments: &[&str]) -> Option<String> {
    match Command::new(program).args(arguments).output() {
        Ok(done) if done.status.success() => Some(String::from_utf8_lossy(&done.stdout).into_owned()),
        other => {
            let must = std::env::var_os("CI").is_some_and(|ci| ci == "true");
            assert!(!must, "{program} {arguments:?}: {other:?}");
            eprintln!("SKIPPED: {program} does not run (Debian: chromium, poppler-utils, fonts-noto-cjk)");
            None
        }
    }
}

/// How the first page of a document looks.
fn picture(pdf: &Path) -> Vec<u8> {
    let picture = pdf.with_extension("png");
    let (from, to) = (pdf.to_str().unwrap(), picture.with_extension(""));
    run("pdftoppm", &["-png", "-singlefile", "-r", "100", from, to.to_str().unwrap()]);
    std::fs::read(picture).unwrap()
}

#[test]
fn a_browser_prints_the_sheet_on_one_page_in_the_right_letters() {
    let folder = tempfile::tempdir().unwrap();
    let sheets = |language| [(language, guide::UNKNOWN), (language, "other")];
    for (language, whom) in Language::ALL.into_iter().flat_map(sheets) {
        let name = format!("{language}-{whom}").replace(guide::UNKNOWN, "unknown");
        let mut window = open(&folder.path().join(&name), language);
        // The longest: everything that may be brought, and what is told of the card.
        dates::student(&mut window);
        let all = &temoto::guide::guide().situations;
        let longest =
            all.iter().filter(|one| !one.request.is_empty()).max_by_key(|one| one.bring.len()).unwrap();
        guide::asked(&mut window, &longest.id, &[]);
        window.click("me");
        // What the card tells is not asked.
        let asked = longest.questions.iter().filter(|question| *question != "holder");
        let answers = asked.map(|question| if question == "for-whom" { whom } else { guide::UNKNOWN });
        guide::answer(&mut window, &answers.collect::<Vec<_>>());
        for entry in &longest.bring {
            window.send(Message::Guide(Guide::Tick(format!("bring-{}", entry.id), true)));
        }
        let send = |window: &mut Headless, message| window.send(Message::Guide(Guide::Sheet(message)));
        send(&mut window, SheetMessage::Open);
        send(&mut window, SheetMessage::Phrases(true));
        send(&mut window, SheetMessage::Status(true));
        send(&mut window, SheetMessage::Dates(true));
        let page = folder.path().join(format!("{name}.html"));
        send(&mut window, SheetMessage::Named(page.clone()));
        let html = std::fs::read_to_string(&page).unwrap();
        assert!(html.contains(&format!("<html lang=\"{language}\">")));

        let print = |page: &Path| -> Option<PathBuf> {
            let pdf = page.with_extension("pdf");
            let options = [
                "--headless".to_owned(),
                "--no-sandbox".to_owned(),
                "--disable-gpu".to_owned(),
                "--disable-dev-shm-usage".to_owned(),
                "--no-pdf-header-footer".to_owned(),
                format!("--user-data-dir={}", folder.path().join("chromium").display()),
                format!("--print-to-pdf={}", pdf.display()),
                format!("file://{}", page.display()),
            ];
            run("chromium", &options.each_ref().map(String::as_str)).map(|_| pdf)
        };
        let Some(pdf) = print(&page) else { return };
        let name = pdf.to_str().unwrap();
        let (Some(about), Some(text)) = (run("pdfinfo", &[name]), run("pdftotext", &["-raw", name, "-"]))
        else {
            return;
        };
        let pages = about.lines().find_map(|line| line.strip_prefix("Pages:")).map(str::trim);
        assert_eq!(pages, Some("1"), "{language}");
        assert!(about.contains("A4"), "{language}: {about}");
        let text: String = text.split_whitespace().collect();
        // Signs that look alike come back as one another.
        for words in ["マイナンバーカード", "暗証番号は自分で入力させてください。", "2027年1月31日"]
        {
            assert!(text.contains(words), "{language}: no {words} in {text}");
        }
        assert_eq!(text.contains("代わりに来ました。"), whom == "other", "{language}");
        // Where Chinese stands beside it, Japanese is still drawn in its own letters: others would look otherwise.
        let is_chinese = matches!(language, Language::ZhHans | Language::ZhHant);
        if is_chinese && whom == guide::UNKNOWN {
            let other = folder.path().join("other.html");
            let tag = language.tag();
            let changed = html.replace("lang=\"ja\"", &format!("lang=\"{tag}\""));
            let changed = changed.replace("[lang=ja]", &format!("[lang={tag}]"));
            std::fs::write(&other, changed).unwrap();
            let Some(other) = print(&other) else { return };
            assert!(picture(&pdf) != picture(&other), "{language}: Japanese looks as Chinese");
        }
    }
}

#[test]
fn the_pages_of_the_guide_are_reached_by_keys_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), Language::Ja);
    window.send(Message::Open(Page::Guide));
    types(&mut window, "funshitsu");
    window.tab();
    assert_eq!(window.focused().unwrap().semantics.name, "カードをなくしました");
    window.key(Named::Enter, Modifiers::empty());
    assert_eq!(window.heading(), "カードをどこでなくしましたか？");
}
