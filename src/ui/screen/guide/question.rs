//! Whose card it is, and the questions on which the plan hangs.

use iced::Element;
use jiff::civil::Date;

use super::Message;
use super::chosen::{Chosen, asks_for, question};
use crate::guide::{Answer, Question};
use crate::i18n::guide::{guide_answer, guide_question, situation_title};
use crate::i18n::harmless;
use crate::store::SavedCard;
use crate::ui::icons::Icon;
use crate::ui::kit::Kit;
use crate::ui::screen::day_line::{Told, day_line};

impl Chosen {
    pub(super) fn whose<'a>(&self, kit: Kit<'a>, cards: &[SavedCard]) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let saved = cards.iter().map(|card| {
            kit.own_card(Icon::Card, &harmless(&card.label), "", None, Message::Whose(Some(card.id)))
        });
        let (title, text) = (l10n.plan_whose_other(), l10n.plan_whose_other_text());
        let other = kit.answer_card(&title, &text, false, Message::Whose(None));
        kit.blocks([
            kit.heading(&l10n.plan_whose_heading()),
            kit.body(&situation_title(l10n, &self.situation.id)),
            kit.group(saved.chain([other])),
        ])
    }

    pub(super) fn asks<'a>(&self, kit: Kit<'a>, name: &'static str, today: Date) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let heading = kit.heading(&guide_question(l10n, name));
        let about = kit.body(&situation_title(l10n, &self.situation.id));
        match question(name) {
            Some(Question::Choice { answers }) => {
                let choices = answers.iter().map(|answer| {
                    let words = guide_answer(l10n, name, answer);
                    let is_chosen = self.undone.get(name) == Some(&Answer::Choice(answer.clone()));
                    kit.answer_card(&words, "", is_chosen, Message::Answer(answer))
                });
                let unknown = kit.answer_card(&l10n.ask_unknown_button(), "", false, Message::Unknown);
                kit.blocks([heading, about, kit.group(choices.chain([unknown]))])
            }
            _ => {
                let told =
                    Told { on_written: Message::Written, on_next: Message::Next, on_meant: Message::Meant };
                let line = day_line(kit, (asks_for(name), today), &self.written, self.wrong, told);
                let buttons = kit.buttons([
                    kit.main_button(&l10n.ask_next_button(), Message::Next),
                    kit.other_button(&l10n.ask_unknown_button(), Message::Unknown),
                ]);
                kit.blocks([heading, about, line, buttons])
            }
        }
    }
}
