//! The list of what was found: grouped, each with what was measured, what is asked, and how to mend it.

use iced::widget::{Column, container, row};
use iced::{Border, Element, Length, Padding};

use super::{Kit, Tone};
use crate::i18n::{FindingWords, GroupWords};
use crate::photo::Outcome;
use crate::ui::core::Role;
use crate::ui::tokens::{size, space};

impl<'a> Kit<'a> {
    /// A group of findings under its title.
    pub(crate) fn finding_group<Message: 'a>(self, group: &GroupWords) -> Element<'a, Message> {
        let tone = tone(group.outcome);
        let rows = group.findings.iter().map(|finding| self.finding(tone, finding));
        Column::with_children(std::iter::once(self.title(&group.title)).chain(rows))
            .spacing(space::S)
            .width(Length::Fill)
            .into()
    }

    fn finding<Message: 'a>(self, tone: Tone, finding: &FindingWords) -> Element<'a, Message> {
        let (ink, _) = self.tone_colors(tone);
        let name_style = super::text::Style {
            color: Some(self.tokens.heading),
            fill: true,
            line_height: size::LINE_HEADING,
            ..self.label_style(size::BODY, true)
        };
        let mut words = Column::new().spacing(space::XS).width(Length::Fill);
        words = words.push(self.prose(Role::Heading(3), &finding.name, name_style));
        words = words.push(self.body(&finding.found));
        if let Some(asked) = &finding.asked {
            words = words.push(self.support(&self.l10n.after_label(&self.l10n.photo_asked_label(), asked)));
        }
        if let Some(mend) = &finding.mend {
            words = words.push(self.labelled(&self.l10n.photo_mend_label(), mend));
        }
        for point in &finding.points {
            words = words.push(self.bullet(point));
        }
        let line = self.tokens.divider;
        // What is fine needs no room to be found.
        let padding = if tone == Tone::Good {
            Padding::from([space::S, space::M]).top(space::S + space::XS)
        } else {
            Padding::from(space::M)
        };
        container(row![tone.icon().view(size::ICON, ink), words].spacing(space::M))
            .padding(padding)
            .width(Length::Fill)
            .style(move |_| container::Style {
                border: Border { color: line, width: 1.0, radius: size::RADIUS.into() },
                ..container::Style::default()
            })
            .into()
    }
}

/// How an outcome looks.
fn tone(outcome: Outcome) -> Tone {
    match outcome {
        Outcome::Pass => Tone::Good,
        Outcome::Warning => Tone::Look,
        Outcome::Fail => Tone::Bad,
        Outcome::Unknown => Tone::Unknown,
    }
}
