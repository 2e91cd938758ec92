//! The line in which a day is written, with what is wrong with it and what may have been meant.

use iced::Element;
use jiff::civil::Date;

use crate::dates::{Question, Wrong};
use crate::i18n::args;
use crate::i18n::ask::{day_example, wrong_words};
use crate::ui::kit::{FIRST, Kit, Tone};

/// What the line tells.
pub(crate) struct Told<Message, OnWritten, OnMeant> {
    /// That is written.
    pub(crate) on_written: OnWritten,
    /// It is the answer.
    pub(crate) on_next: Message,
    /// The day that may have been meant is the answer.
    pub(crate) on_meant: OnMeant,
}

/// The line for the answer to a question on the day `today`, with what is written in it.
pub(crate) fn day_line<'a, Message: Clone + 'a>(
    kit: Kit<'a>,
    (question, today): (Question, Date),
    written: &str,
    wrong: Option<Wrong>,
    told: Told<Message, impl Fn(String) -> Message + 'a, impl Fn(Date) -> Message>,
) -> Element<'a, Message> {
    let l10n = kit.l10n;
    let (label, example) = (l10n.ask_day_label(), day_example(l10n, question, today));
    let mut line = vec![kit.field(Some(FIRST), &label, written, &example, told.on_written, told.on_next)];
    if let Some(wrong) = wrong {
        line.push(kit.remark(Tone::Look, &wrong_words(l10n, question, wrong, today)));
        if let Some(day) = wrong.meant() {
            line.push(kit.body(&l10n.ask_meant(args::AskMeant { date: l10n.date(day).into() })));
            let yes = kit.other_button(&l10n.ask_meant_button(), (told.on_meant)(day));
            line.push(kit.buttons([yes]));
        }
    }
    kit.typed(line)
}
