//! The reason for which a photo may differ from the rules: choosing it, and what to do with it.

use iced::Element;

use super::super::{Message, Part, Photo};
use crate::i18n::args;
use crate::i18n::eye::{reason_page_words, reason_words};
use crate::photo::Reason;
use crate::rules::rules;
use crate::ui::kit::{Choice, Kit, Tone};

impl Photo {
    /// The choice of a reason.
    pub(super) fn reason_page<'a>(&self, kit: Kit<'a>) -> Vec<Element<'a, Message>> {
        let l10n = kit.l10n;
        let page = reason_page_words(l10n, &rules().contact);
        let choices = std::iter::once(None).chain(Reason::ALL.map(Some)).map(|reason| {
            let words = reason_words(l10n, reason);
            Choice { value: reason, label: words.name, text: words.text, language: None }
        });
        let choose = |reason, _| Message::Reason(reason);
        let mut blocks = vec![
            kit.heading(&page.title),
            kit.body(&page.intro),
            kit.choices(&page.title, choices.collect(), self.reason, choose),
        ];
        blocks.extend(self.reason.map(|reason| {
            let (title, excuses) = set_words(kit, reason);
            kit.notice(Tone::Info, &title, &l10n.sentences(&[excuses, page.limit]))
        }));
        blocks.extend(self.telling(kit));
        let again = self.reason != self.judged_by && self.has_result();
        let done = if again { l10n.result_reason_again_button() } else { l10n.result_reason_done_button() };
        let done = kit.main_button(&done, Message::Close);
        blocks.push(kit.buttons(std::iter::once(done).chain(self.infant_button(kit))));
        blocks
    }

    /// The way to the choice, as long as no reason is set.
    pub(super) fn reason_button<'a>(&self, kit: Kit<'a>) -> Option<Element<'a, Message>> {
        let open = || kit.other_button(&kit.l10n.eye_reason_title(), Message::Open(Part::Reason));
        self.reason.is_none().then(open)
    }

    /// Which reason is set, and the way to another one or none.
    pub(super) fn reason_set<'a>(&self, kit: Kit<'a>) -> Option<Element<'a, Message>> {
        let l10n = kit.l10n;
        let (title, excuses) = set_words(kit, self.reason?);
        let notice = kit.notice(Tone::Info, &title, &excuses);
        let change = kit.other_button(&l10n.result_reason_change_button(), Message::Open(Part::Reason));
        let buttons = kit.buttons(std::iter::once(change).chain(self.infant_button(kit)));
        Some(kit.group([notice, buttons]))
    }

    fn infant_button<'a>(&self, kit: Kit<'a>) -> Option<Element<'a, Message>> {
        let open = || kit.other_button(&kit.l10n.result_infant_button(), Message::Open(Part::Infant));
        (self.reason == Some(Reason::Infant)).then(open)
    }

    /// How to tell the reason to those who decide.
    pub(super) fn telling<'a>(&self, kit: Kit<'a>) -> Option<Element<'a, Message>> {
        let _ = self.reason?;
        let page = reason_page_words(kit.l10n, &rules().contact);
        let mut parts = vec![kit.title(&page.tell_title), kit.body(&page.tell_choose)];
        parts.extend(page.tell.iter().map(|way| kit.bullet(way)));
        parts.push(kit.support(&page.later));
        Some(kit.group(parts))
    }
}

/// That this reason is set, and what is accepted with it.
fn set_words(kit: Kit<'_>, reason: Reason) -> (String, String) {
    let words = reason_words(kit.l10n, Some(reason));
    let title = kit.l10n.result_reason_set_title(args::ResultReasonSetTitle { reason: words.name.into() });
    (title, words.excuses.unwrap_or_default())
}
