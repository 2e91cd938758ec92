//! How to take a photo of a small child, and when none is needed.

use iced::Element;

use super::super::Message;
use crate::i18n::eye::infant_words;
use crate::rules::rules;
use crate::ui::drawings::Drawing;
use crate::ui::kit::Kit;

/// The page.
pub(super) fn page<'a>(kit: Kit<'a>) -> Vec<Element<'a, Message>> {
    let words = infant_words(kit.l10n, &rules().photo);
    let paragraphs = |texts: &[String]| texts.iter().map(|text| kit.body(text)).collect::<Vec<_>>();
    let mut under = vec![kit.title(&words.under_title)];
    under.extend(paragraphs(&words.under));
    let mut from = vec![kit.title(&words.from_title), kit.body(&words.from_text)];
    from.extend(words.steps.iter().map(|step| kit.bullet(step)));
    let drawings = [
        (Drawing::InfantHow, words.picture_how),
        (Drawing::InfantRight, words.picture_right),
        (Drawing::InfantWrong, words.picture_wrong),
    ];
    vec![
        kit.heading(&words.heading),
        kit.group(under),
        kit.group(from),
        kit.drawings(drawings),
        kit.group(paragraphs(&words.more)),
        kit.buttons([kit.main_button(&kit.l10n.common_back_button(), Message::Close)]),
    ]
}
