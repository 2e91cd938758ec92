//! How a question looks: its words, a drawing of where the answer is found, and a line to write it in.

use iced::Element;
use jiff::civil::Date;

use super::{Ask, Message, NameTrouble, Purpose, Step};
use crate::dates::{Question, Status};
use crate::i18n::ask::{QuestionWords, question_words, status_words};
use crate::ui::drawings::Drawing;
use crate::ui::kit::{FIRST, Kit, Tone};
use crate::ui::screen::day_line::{Told, day_line};

/// Those that many have, in the order they are offered.
const USUAL: [Status; 5] = [
    Status::MidLongTerm,
    Status::PermanentResident,
    Status::Citizen,
    Status::SpecialPermanentResident,
    Status::HspIi,
];

/// Those that few have.
const OTHERS: [Status; 4] =
    [Status::TemporaryRefuge, Status::ProvisionalStay, Status::BirthTransitional, Status::LostNationality];

impl Ask {
    /// The page.
    pub(crate) fn view<'a>(&self, kit: Kit<'a>, today: Date) -> Element<'a, Message> {
        match self.step() {
            Step::Status => self.status(kit, &USUAL, true),
            Step::OtherStatus => self.status(kit, &OTHERS, false),
            Step::Day(question) => {
                let words = question_words(kit.l10n, question, self.facts.status);
                self.day(kit, (question, today), &words)
            }
            Step::NewDate => {
                let l10n = kit.l10n;
                let words = QuestionWords { heading: l10n.ask_new_heading(), text: l10n.ask_new_text() };
                self.day(kit, (Question::Printed, today), &words)
            }
            Step::Name => self.named(kit),
        }
    }

    fn status<'a>(&self, kit: Kit<'a>, all: &[Status], has_others: bool) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let heading = l10n.ask_status_heading();
        let text = kit.body(&l10n.ask_status_text());
        let where_found = kit.shown(Drawing::WhereStatus, &heading, text);
        let mut blocks = vec![kit.heading(&heading), where_found];
        let mut choices: Vec<_> = all
            .iter()
            .map(|status| {
                let (title, text) = status_words(l10n, *status);
                let is_chosen = self.facts.status == Some(*status);
                kit.answer_card(&title, &text, is_chosen, Message::Status(Some(*status)))
            })
            .collect();
        if has_others {
            let (title, text) = (l10n.ask_status_other(), l10n.ask_status_other_text());
            choices.push(kit.answer_card(&title, &text, false, Message::Others));
        }
        choices.push(kit.answer_card(&l10n.ask_unknown_button(), "", false, Message::Status(None)));
        blocks.push(kit.group(choices));
        kit.blocks(blocks)
    }

    fn day<'a>(
        &self,
        kit: Kit<'a>,
        (question, today): (Question, Date),
        words: &QuestionWords,
    ) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let mut blocks = vec![kit.heading(&words.heading)];
        blocks.push(match drawing(question, self.facts.status) {
            Some(drawing) => kit.shown(drawing, &words.heading, kit.body(&words.text)),
            None => kit.body(&words.text),
        });
        let told = Told { on_written: Message::Written, on_next: Message::Next, on_meant: Message::Meant };
        blocks.push(day_line(kit, (question, today), &self.written, self.wrong, told));
        blocks.push(kit.buttons([
            kit.main_button(&l10n.ask_next_button(), Message::Next),
            kit.other_button(&l10n.ask_unknown_button(), Message::Unknown),
        ]));
        kit.blocks(blocks)
    }

    fn named<'a>(&self, kit: Kit<'a>) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let example = l10n.cards_name_example();
        let (written, next) = (Message::Written, Message::Next);
        let mut name =
            vec![kit.field(Some(FIRST), &l10n.cards_name(), &self.written, &example, written, next)];
        match self.name_is {
            Some(NameTrouble::Missing) => name.push(kit.remark(Tone::Look, &l10n.cards_name_empty())),
            Some(NameTrouble::Taken) => name.push(kit.remark(Tone::Look, &l10n.ask_name_taken())),
            None => {}
        }
        kit.blocks([
            kit.heading(&l10n.ask_name_heading()),
            kit.body(&l10n.ask_name_text()),
            kit.typed(name),
            kit.buttons([kit.main_button(&l10n.cards_keep_button(), Message::Next)]),
        ])
    }

    /// Whether a saved card is asked about.
    pub(crate) fn card(&self) -> Option<i64> {
        match self.purpose {
            Purpose::New | Purpose::Guest => None,
            Purpose::Answers(id) | Purpose::NewDate(id, _) => Some(id),
        }
    }
}

/// Where the answer to a question is found.
fn drawing(question: Question, status: Option<Status>) -> Option<Drawing> {
    match question {
        Question::Printed => Some(Drawing::WhereExpiry),
        Question::Certificate => Some(Drawing::WhereCertificate),
        Question::Born => Some(Drawing::WhereBorn),
        Question::StayEnd if status == Some(Status::MidLongTerm) => Some(Drawing::WhereStay),
        Question::Issued => Some(Drawing::WhereIssued),
        Question::StayEnd | Question::Applied | Question::Happened | Question::MovingOut => None,
    }
}
