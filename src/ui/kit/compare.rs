//! Two results beside each other: what has become better, and what worse.

use iced::widget::{Column, container, image, row};
use iced::{Alignment, Border, Element, Length};

use super::{Kit, Tone};
use crate::ui::core::Role;
use crate::ui::icons::Icon;
use crate::ui::tokens::{size, space};

/// How a result stands to the other one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Change {
    /// Better.
    Better,
    /// Worse.
    Worse,
    /// No better and no worse.
    Same,
}

/// One of the two results.
#[derive(Debug, Clone)]
pub(crate) struct Compared<'w> {
    /// The photo, small.
    pub(crate) thumbnail: Option<&'w image::Handle>,
    /// What kind of news the result is.
    pub(crate) tone: Tone,
    /// The result in two or three words.
    pub(crate) verdict: &'w str,
    /// What has changed, in a few words each, or what stands out.
    pub(crate) lines: Vec<(Change, String)>,
}

impl<'a> Kit<'a> {
    /// The photo before and this photo, side by side where there is room.
    pub(crate) fn compare<Message: 'a>(
        self,
        before: &Compared<'_>,
        now: &Compared<'_>,
    ) -> Element<'a, Message> {
        let before = self.compared(&self.l10n.photo_compare_before_title(), before);
        let now = self.compared(&self.l10n.photo_compare_now_title(), now);
        if self.is_wide() {
            row![before, now].spacing(space::M).into()
        } else {
            Column::with_children([before, now]).spacing(space::M).into()
        }
    }

    fn compared<Message: 'a>(self, title: &str, result: &Compared<'_>) -> Element<'a, Message> {
        let line = self.tokens.divider;
        let (ink, _) = self.tone_colors(result.tone);
        let verdict_style =
            super::text::Style { color: Some(ink), fill: true, ..self.label_style(size::BODY, true) };
        let verdict = row![
            result.tone.icon().view(size::ICON, ink),
            self.prose(Role::Text, result.verdict, verdict_style)
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        let head = Column::with_children([self.title(title), verdict.into()]).spacing(space::S);
        let head = row![self.thumbnail(result.thumbnail), head].spacing(space::M).align_y(Alignment::Center);
        let lines = result.lines.iter().map(|(change, words)| self.change(*change, words));
        let content = Column::with_children(std::iter::once(head.into()).chain(lines)).spacing(space::S);
        container(content)
            .padding(space::M)
            .width(Length::Fill)
            .style(move |_| container::Style {
                border: Border { color: line, width: 1.0, radius: size::RADIUS_CARD.into() },
                ..container::Style::default()
            })
            .into()
    }

    /// A line with a sign; what the sign means stands before the words.
    fn change<Message: 'a>(self, change: Change, words: &str) -> Element<'a, Message> {
        let t = self.tokens;
        let l10n = self.l10n;
        let (icon, ink, label) = match change {
            Change::Better => (Icon::Better, t.success, l10n.photo_compare_better()),
            Change::Worse => (Icon::Worse, t.error, l10n.photo_compare_worse()),
            Change::Same => (Icon::Same, t.support, l10n.photo_compare_same()),
        };
        // Beside the first line of the words.
        let line = size::BODY * size::LINE_BODY;
        row![container(icon.view(size::ICON, ink)).center_y(line), self.labelled(&label, words)]
            .spacing(space::S)
            .into()
    }
}
