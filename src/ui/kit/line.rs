//! A line of time: days one below the other, with what happens on them, and a rail beside that shows what lies between.

use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::widget::{Column, column, container, row};
use iced::{Background, Border, Color, Element, Length, Padding, Rectangle, Renderer, Size, Theme};

use super::{Kit, Tone};
use crate::i18n::plain;
use crate::ui::core::{Role, Semantics, described};
use crate::ui::tokens::{size, space};

/// Width of the rail, in logical px.
const RAIL: f32 = 28.0;
/// Size of a dot, in logical px.
const DOT: f32 = 16.0;
/// Width of the rail where nothing can be done yet, and where something can, in logical px.
const THIN: f32 = 2.0;
const THICK: f32 = 8.0;

/// How a day is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dot {
    /// Something can be done from here on.
    Ring,
    /// Today.
    Full,
    /// A last day.
    Square,
}

/// A day on the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Day {
    /// The day, written out.
    pub(crate) date: String,
    /// What happens on it.
    pub(crate) words: Vec<String>,
    /// How it is marked.
    pub(crate) dot: Dot,
    /// What it means.
    pub(crate) tone: Tone,
    /// Whether something can be done from here to the next day on the line.
    pub(crate) is_open: bool,
    /// Days until the next day on the line: some more room is left for them.
    pub(crate) gap: u32,
}

/// The rail beside one day.
#[derive(Debug, Clone, Copy)]
struct Rail {
    dot: Dot,
    ink: Color,
    line: Color,
    ground: Color,
    /// Where the middle of the dot lies below the top, in logical px.
    middle: f32,
    /// How wide the line is above and below; nothing at the ends.
    above: Option<f32>,
    below: Option<f32>,
}

impl<Message> Widget<Message, Theme, Renderer> for Rail {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(RAIL), Length::Fill)
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, RAIL, Length::Fill)
    }

    fn draw(
        &self,
        _: &Tree,
        renderer: &mut Renderer,
        _: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        if bounds.intersection(viewport).is_none() {
            return;
        }
        let centre = bounds.center_x();
        let bar = |from: f32, to: f32, width: f32| Rectangle {
            x: centre - width / 2.0,
            y: bounds.y + from,
            width,
            height: (to - from).max(0.0),
        };
        let middle = self.middle.min(bounds.height);
        let parts = [(self.above, 0.0, middle), (self.below, middle, bounds.height)];
        for (width, from, to) in parts {
            if let Some(width) = width {
                let quad = Quad { bounds: bar(from, to, width), ..Quad::default() };
                renderer.fill_quad(quad, Background::Color(self.line));
            }
        }
        let dot =
            Rectangle { x: centre - DOT / 2.0, y: bounds.y + middle - DOT / 2.0, width: DOT, height: DOT };
        let (radius, fill) = match self.dot {
            Dot::Ring => (DOT / 2.0, self.ground),
            Dot::Full => (DOT / 2.0, self.ink),
            Dot::Square => (2.0, self.ink),
        };
        let border = Border { color: self.ink, width: 3.0, radius: radius.into() };
        renderer.fill_quad(Quad { bounds: dot, border, ..Quad::default() }, Background::Color(fill));
    }
}

impl<'a> Kit<'a> {
    /// A line of time, earliest day first.
    pub(crate) fn time_line<Message: 'a>(self, days: &[Day]) -> Element<'a, Message> {
        let t = self.tokens;
        let width = |is_open| if is_open { THICK } else { THIN };
        let rows = days.iter().enumerate().map(|(index, day)| {
            let before = index.checked_sub(1).and_then(|index| days.get(index));
            let is_last = index + 1 == days.len();
            let (ink, _) = self.tone_colors(day.tone);
            let ink = if day.dot == Dot::Full { t.primary } else { ink };
            let rail = Rail {
                dot: day.dot,
                ink,
                line: t.support,
                ground: t.page,
                middle: size::BODY * size::LINE_BODY / 2.0,
                above: before.map(|day| width(day.is_open)),
                below: (!is_last).then(|| width(day.is_open)),
            };
            let date = super::text::Style {
                color: Some(t.text),
                fill: true,
                line_height: size::LINE_BODY,
                ..self.label_style(size::BODY, true)
            };
            let words = super::text::Style { bold: false, ..date };
            let lines = day.words.iter().map(|line| self.set(line, words));
            let text = column![self.set(&day.date, date), Column::with_children(lines)];
            // A year is as much room as can be spared.
            let far = day.gap.min(366) as f32 / 366.0;
            let below = if is_last { 0.0 } else { space::S + far * space::XL };
            let text = container(text).padding(Padding::ZERO.bottom(below)).width(Length::Fill);
            let name = plain(&self.l10n.of(&day.date, &self.l10n.list(&day.words))).into_owned();
            described(row![Element::new(rail), text].spacing(space::S), Semantics::new(Role::Text, name))
        });
        Column::with_children(rows).width(Length::Fill).into()
    }
}
