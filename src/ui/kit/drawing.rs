//! Our drawings on a page, each with the words it is read out by.

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Element, Length, Padding};

use super::Kit;
use crate::i18n::plain;
use crate::ui::core::{Role, Semantics, described};
use crate::ui::drawings::Drawing;
use crate::ui::tokens::{size, space};

/// Height of a drawing beside a control, in logical px.
const BESIDE: f32 = 100.0;
/// Height of one that stands for itself.
const ALONE: f32 = 150.0;
/// Height of one that shows a small place.
const WHERE: f32 = 220.0;

impl<'a> Kit<'a> {
    fn drawing<Message: 'a>(self, drawing: Drawing, name: &str, height: f32) -> Element<'a, Message> {
        described(
            drawing.view(height, self.tokens.text, self.tokens.page),
            Semantics::new(Role::Image, plain(name)),
        )
    }

    /// A control with drawings that show what it is about, each with the words it is read out by: beside
    /// it, or above where there is no room.
    pub(crate) fn illustrated<Message: 'a, const N: usize>(
        self,
        drawings: [(Drawing, &str); N],
        control: Element<'a, Message>,
    ) -> Element<'a, Message> {
        let drawings = drawings.map(|(drawing, name)| self.drawing(drawing, name, BESIDE));
        let drawings = Row::with_children(drawings).spacing(space::S);
        if self.width < size::ONE_BAR {
            // Nearer to its own control than to the one above.
            column![drawings, control]
                .spacing(space::S)
                .padding(Padding::ZERO.top(space::M))
                .width(Length::Fill)
                .into()
        } else {
            row![drawings, container(control).width(Length::Fill)]
                .spacing(space::M)
                .align_y(Alignment::Center)
                .into()
        }
    }

    /// A drawing with what it shows in words beside it, or below where there is no room. `name` is what it is read out by.
    pub(crate) fn shown<Message: 'a>(
        self,
        drawing: Drawing,
        name: &str,
        words: Element<'a, Message>,
    ) -> Element<'a, Message> {
        let is_narrow = self.width < size::ONE_BAR;
        // So small that what is asked is in view with it.
        let drawing = self.drawing(drawing, name, if is_narrow { BESIDE } else { WHERE });
        if is_narrow {
            column![drawing, words].spacing(space::S).width(Length::Fill).into()
        } else {
            row![drawing, container(words).width(Length::Fill)]
                .spacing(space::L)
                .align_y(Alignment::Center)
                .into()
        }
    }

    /// Drawings with their words below each, side by side; or beside each where there is no room.
    pub(crate) fn drawings<Message: 'a>(
        self,
        drawings: impl IntoIterator<Item = (Drawing, String)>,
    ) -> Element<'a, Message> {
        let narrow = self.width < size::ONE_BAR;
        let parts = drawings.into_iter().map(|(drawing, name)| {
            let style = super::text::Style {
                color: Some(self.tokens.support),
                fill: true,
                line_height: size::LINE_BODY,
                ..self.label_style(size::SMALL, false)
            };
            let words = self.set(&name, style);
            let picture = self.drawing(drawing, &name, if narrow { BESIDE } else { ALONE });
            if narrow {
                row![picture, words].spacing(space::M).align_y(Alignment::Center).into()
            } else {
                column![picture, words].spacing(space::S).width(Length::Fill).into()
            }
        });
        if narrow {
            Column::with_children(parts).spacing(space::M).into()
        } else {
            Row::with_children(parts).spacing(space::L).into()
        }
    }
}
