//! From “add a card” to the reminder on the first page, what happens on the way, and the session of a guest.

use iced_test::core::keyboard::Modifiers;
use iced_test::core::keyboard::key::Named;
use temoto::i18n::Language;
use temoto::ui::{Input, Message, Options, Page, cards, settings};

use crate::cards::{field, scene, scene_in, types};
use crate::headless::Headless;
use crate::scenes::{TODAY, dates};

fn open(folder: &std::path::Path, language: Language) -> Headless {
    let options = Options {
        folder: Some(folder.to_owned()),
        language: Some(language),
        today: Some(TODAY),
        ..Options::default()
    };
    Headless::open(options, 1000.0, 2400.0)
}

/// Writes an answer with the keyboard and goes on.
fn answers(window: &mut Headless, words: &str) {
    assert!(field(window).semantics.focused, "the line has the keyboard: {}", window.heading());
    types(window, words);
    window.key(Named::Enter, Modifiers::empty());
}

/// What the pages say in a language.
struct Words {
    language: Language,
    add: &'static str,
    status: &'static str,
    questions: [&'static str; 4],
    task: &'static str,
    time: &'static str,
    later: &'static str,
    is_later: &'static str,
}

const WORDS: [Words; 2] = [
    Words {
        language: Language::En,
        add: "Know when your card ends",
        status: "With a period of stay",
        questions: [
            "Until when is the My Number Card valid?",
            "When does your period of stay end?",
            "Until when are the certificates valid?",
            "What do you call this card?",
        ],
        task: "Extend your stay, then the card",
        time: "the last open day is January 29, 2027. Days left: 69",
        later: "Remind me in a week",
        is_later: "You will be reminded on November 28, 2026.",
    },
    Words {
        language: Language::Ja,
        add: "カードの期限を確かめる",
        status: "在留期間が決まっています",
        questions: [
            "マイナンバーカードの期限はいつですか？",
            "在留期間はいつまでですか？",
            "電子証明書の有効期限はいつですか？",
            "このカードを何と呼びますか？",
        ],
        task: "在留期間を更新してから、カードの期限を変更する",
        time: "2027年1月29日",
        later: "1週間後に知らせる",
        is_later: "2026年11月28日",
    },
];

#[test]
fn from_adding_a_card_to_the_reminder_on_the_first_page() {
    for words in WORDS {
        let folder = tempfile::tempdir().unwrap();
        {
            let mut window = open(folder.path(), words.language);
            window.click(words.add);
            window.click(words.status);
            for (question, answer) in
                words.questions.into_iter().zip(["令和9年1月31日", "2027/1/31", "2027-01-31", "me"])
            {
                assert_eq!(window.heading(), question);
                answers(&mut window, answer);
            }
            assert_eq!(window.heading(), "me");
            assert!(window.says(words.task) && window.says(words.time));
        }
        // It is there at the next start, with its reminder, and can be put off.
        let mut window = open(folder.path(), words.language);
        assert!(window.says(words.task) && window.says(words.time));
        window.click("me");
        window.click(words.later);
        assert!(window.says(words.is_later));
        let text = std::fs::read_to_string(folder.path().join("state.toml")).unwrap();
        assert!(text.contains("\"extend_stay/2027-01-31\" = 2026-11-28"), "{text}");
        assert!(text.contains("status = \"mid_long_term\"") && text.contains("stay_end = 2027-01-31"));
    }
}

#[test]
fn a_wrong_day_is_told_at_the_line_and_what_was_meant_can_be_taken() {
    let mut window = scene("ask-wrong-era");
    assert!(window.says("March 9, 1997 is too early") && window.says("Did you mean March 9, 2027?"));
    window.click("Yes, that day");
    assert_eq!(window.heading(), "When were you born?");
    window.click("Back");
    assert_eq!(field(&mut window).semantics.description.as_deref(), Some("2027-03-09"));
    let mut window = scene("ask-wrong-day");
    assert!(window.says("There is no such day: that month has 30 days."));
    window.click("I do not know");
    assert_eq!(window.heading(), "When were you born?");
    // Escape goes back through the questions, and then home.
    for heading in
        ["Until when is the My Number Card valid?", "How do you live in Japan?", "What would you like to do?"]
    {
        window.key(Named::Escape, Modifiers::empty());
        assert_eq!(window.heading(), heading);
    }
}

#[test]
fn an_application_that_is_filed_asks_for_the_extension_until_the_card_has_a_new_date() {
    let mut window = scene("cards-student");
    dates::happens(&mut window, temoto::dates::EventKind::Filed, "2026-11-18");
    assert!(window.says("Have the card extended by two months"));
    assert!(window.says("can extend the card until March 31, 2027"));
    window.click("This is done");
    assert_eq!(window.heading(), "Which date does the card show now?");
    answers(&mut window, "2027-03-31");
    assert!(window.says("Have the date changed once more") && window.says("Last day: March 31, 2027"));
    dates::happens(&mut window, temoto::dates::EventKind::NewResidenceCard, "2026-11-20");
    assert!(window.says("Have the card’s date changed"));
    window.click("This is done");
    answers(&mut window, "2029-03-31");
    assert!(window.says("Extend your stay, then the card") && window.says("Possible from January 4, 2029"));
    dates::happens(&mut window, temoto::dates::EventKind::NewResidenceCard, "2026-11-20");
    window.click("This is done");
    window.click("I do not know");
    assert!(window.says("The end of the card is not known"), "it has to be looked up");
    // A mistake can be taken back.
    dates::happens(&mut window, temoto::dates::EventKind::MovedIn, "2026-11-15");
    assert!(window.says("Report the new address"));
    window.click("Undo this");
    assert!(!window.says("Report the new address"));
}

#[test]
fn what_is_done_reminds_no_more() {
    let mut window = scene("cards-done");
    assert!(window.says("Done"));
    window.send(Message::Open(Page::Home));
    assert!(window.says("Renew the card") && !window.says("Renew the certificates"));
    window.click("母のカード");
    window.click("Not done after all");
    window.send(Message::Open(Page::Home));
    assert!(window.says("Renew the certificates"));
}

#[test]
fn the_answers_of_a_card_can_be_changed() {
    let mut window = scene("cards-student");
    window.click("Change the answers");
    window.click("As a permanent resident (永住者)");
    assert_eq!(field(&mut window).semantics.description.as_deref(), Some("2027-01-31"));
    window.click("Next");
    answers(&mut window, "1990-05-05");
    window.click("I do not know");
    // The day is no birthday, so that of an earlier stay is still on the card.
    assert_eq!(window.heading(), "me");
    assert!(window.says("Have the card’s date changed"));
}

#[test]
fn of_a_guest_nothing_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let state = || std::fs::read_to_string(folder.path().join("state.toml")).unwrap();
    let mut window = open(folder.path(), Language::En);
    dates::resident(&mut window);
    let before = state();
    dates::guest(&mut window);
    assert!(window.says("Guest session: nothing is kept") && !window.says("母のカード"));
    window.send(Message::Settings(settings::Message::Reminder(30, false)));
    dates::asked(&mut window, Some(temoto::dates::Status::MidLongTerm), &["2027-01-31", "2027-01-31", "?"]);
    assert_eq!(window.heading(), "Card of the guest");
    assert!(window.says("Extend your stay, then the card"));
    window.send(Message::Open(Page::Settings));
    assert!(!window.says("Delete everything"), "what is kept is the owner's");
    window.click("Clear everything");
    assert_eq!(window.heading(), "Choose your language");
    window.click("Español");
    assert!(!window.says("Card of the guest"));
    assert_eq!(state(), before);
    window.send(Message::EndGuest);
    assert!(
        window.says("母のカード") && window.says("Renew the certificates"),
        "and in the owner's language"
    );
    assert_eq!(state(), before);
    // Nothing of the owner's is lost, and saving goes on.
    window.send(Message::Settings(settings::Message::Reminder(30, false)));
    assert!(state().contains("reminder_days = [90, 60, 14, 7, 1]"), "{}", state());
}

#[test]
fn a_pin_that_a_guest_types_is_gone_when_everything_is_cleared() {
    let mut window = scene("guest-practice");
    window.click("Change a PIN");
    window.click("User PIN, 4 digits (利用者証明用)");
    types(&mut window, "12");
    window.click("Clear everything");
    assert_eq!(window.heading(), "Choose your language");
    // What is typed now goes nowhere, and the way back leads to no half-typed PIN.
    types(&mut window, "34");
    window.key(Named::Escape, Modifiers::empty());
    assert_eq!(window.heading(), "Choose your language");
}

#[test]
fn a_calendar_file_is_saved_and_told() {
    let mut window = scene("cards-resident");
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("days");
    window.send(Message::Cards(cards::Message::Named(target)));
    assert!(window.says("It is saved."));
    let text = std::fs::read_to_string(folder.path().join("days.ics")).unwrap();
    let whole = text.replace("\r\n ", "");
    assert!(whole.contains("SUMMARY:母のカード: Last day: Renew the certificates"), "{whole}");
    assert!(whole.contains("DTSTART;VALUE=DATE:20261214"), "{whole}");
    assert!(!scene("cards-ended").says("In the calendar of your phone"), "there is no day for it");
}

#[test]
fn what_is_known_of_other_cards_shows_its_doubts() {
    let mut window = scene("cards-unclear");
    assert!(window.says("It may be one of these days: February 28, 2031; March 1, 2031."));
    let mut window = scene("cards-ended");
    assert!(window.says("The card has ended") && window.says("This is done"));
    let mut window = scene("cards-unknown");
    assert!(window.says("The end of the card is not known"));
    let mut window = scene_in("cards-filed", Language::PtBr);
    window.send(Message::Input(Input::Escape));
    assert_eq!(window.heading(), "O que você quer fazer?");
}
