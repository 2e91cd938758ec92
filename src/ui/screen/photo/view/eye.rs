//! The points of a photo that only a person can judge.

use iced::Element;

use super::super::{Message, Photo, Result};
use crate::i18n::eye::{eye_page_words, eye_result_words, eye_words};
use crate::photo::{EyeQuestion, Verdict};
use crate::ui::drawings::Drawing;
use crate::ui::kit::{Kit, Tone};

impl Photo {
    /// The list, or the way to it: a photo that will not be accepted has worse troubles.
    pub(super) fn eye<'a>(&self, kit: Kit<'a>, result: &Result) -> Option<Element<'a, Message>> {
        match result.report.verdict {
            Verdict::Unreadable => None,
            Verdict::NotAccepted if !self.eye_is_shown => {
                let label = kit.l10n.result_eye_button();
                Some(kit.buttons([kit.other_button(&label, Message::ShowEye)]))
            }
            _ => Some(self.eye_list(kit, result)),
        }
    }

    fn eye_list<'a>(&self, kit: Kit<'a>, result: &Result) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let ticks = self.ticks.get(&result.path).map(Vec::as_slice).unwrap_or_default();
        let page = eye_page_words(l10n);
        let mut parts = vec![kit.title(&page.heading), kit.body(&page.intro)];
        parts.extend(EyeQuestion::asked(self.judged_by).map(|question| {
            let words = eye_words(l10n, question);
            let checkbox =
                kit.checkbox(&words.statement, &words.help, ticks.contains(&question), move |ticked| {
                    Message::Tick(question, ticked)
                });
            let drawings = [
                (Drawing::Right(question), page.picture_right.as_str()),
                (Drawing::Wrong(question), page.picture_wrong.as_str()),
            ];
            kit.illustrated(drawings, checkbox)
        }));
        // Before the first tick nobody has looked yet.
        if !ticks.is_empty() {
            let all = EyeQuestion::asked(self.judged_by).all(|question| ticks.contains(&question));
            let words = eye_result_words(l10n, all);
            parts.push(kit.notice(if all { Tone::Good } else { Tone::Info }, &words.title, &words.text));
        }
        kit.group(parts)
    }
}
