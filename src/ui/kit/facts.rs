//! Facts in few lines: each with a sign, a name, and what is so.

use iced::widget::{Column, column, container, row};
use iced::{Border, Element, Length};

use super::{Kit, Tone};
use crate::ui::core::Role;
use crate::ui::tokens::{size, space};

impl<'a> Kit<'a> {
    /// Facts in one frame: of each how it is, its name, and sentences about it. What is so stands beside the
    /// name, or below it where there is no room.
    pub(crate) fn fact_list<Message: 'a>(
        self,
        facts: impl IntoIterator<Item = (Tone, String, Vec<String>)>,
    ) -> Element<'a, Message> {
        let line = self.tokens.divider;
        let beside = self.width >= size::ONE_BAR;
        let rows = facts.into_iter().map(|(tone, name, words)| {
            let (ink, _) = self.tone_colors(tone);
            let name_style = super::text::Style {
                color: Some(self.tokens.heading),
                fill: true,
                line_height: size::LINE_BODY,
                ..self.label_style(size::SMALL, true)
            };
            let name = self.prose(Role::Text, &name, name_style);
            let words = Column::with_children(words.iter().map(|words| self.support(words)));
            let words: Element<'a, Message> = if beside {
                row![
                    container(name).width(Length::FillPortion(2)),
                    container(words).width(Length::FillPortion(3))
                ]
                .spacing(space::M)
                .into()
            } else {
                column![name, words].into()
            };
            // Beside the first line of the words.
            let sign = container(tone.icon().view(size::SMALL, ink)).center_y(size::SMALL * size::LINE_BODY);
            row![sign, words].spacing(space::S).into()
        });
        container(Column::with_children(rows).spacing(space::S))
            .padding(space::M)
            .width(Length::Fill)
            .style(move |_| container::Style {
                border: Border { color: line, width: 1.0, radius: size::RADIUS.into() },
                ..container::Style::default()
            })
            .into()
    }
}
