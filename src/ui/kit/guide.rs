//! The lines over a photo by which an office cuts and measures it, and the words that explain them.

use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::widget::canvas::{Frame, LineDash, Path, Stroke, Style};
use iced::widget::{Column, row};
use iced::{Alignment, Background, Color, Element, Length, Point, Rectangle, Renderer, Size, Theme, Vector};

use super::Kit;
use crate::photo::{Guide, Region};
use crate::ui::core::Role;
use crate::ui::tokens::{Tokens, size, space};

/// Width of the sample of a line, in logical px.
const SAMPLE: f32 = 48.0;

/// How far a line of the head goes to each side, as a share of the height of the head.
const HEAD_REACH: f32 = 0.4;
/// How far the line of the eyes goes beyond them, as a share of the distance between them.
const EYE_REACH: f32 = 0.6;
/// What is left free round each eye, as the same share: the line must not hide the eyes.
const EYE_GAP: f32 = 0.22;

/// A kind of line. Each is told from the others by its rhythm, for its colours are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Frame,
    Head,
    Eyes,
    Middle,
}

impl Line {
    /// Width in logical px; of the frame, that of the light half inside the dark one.
    fn width(self) -> f32 {
        match self {
            Line::Frame | Line::Head => 2.0,
            Line::Eyes | Line::Middle => 1.5,
        }
    }

    /// Lengths of the light and the dark pieces in turn, in logical px; nothing for a line in one piece.
    fn rhythm(self) -> &'static [f32] {
        match self {
            Line::Frame => &[],
            Line::Head => &[12.0, 4.0],
            Line::Eyes => &[3.0, 3.0],
            Line::Middle => &[10.0, 4.0, 2.0, 4.0],
        }
    }

    /// How wide the dark line is under the light one, in logical px.
    fn casing(self) -> f32 {
        if self == Line::Frame { 2.0 * self.width() + 1.0 } else { self.width() + 1.0 }
    }

    /// The rectangles of a level line from `start` to the right: the dark one, and the light ones on it. As
    /// paths they would leave traces when the page scrolls, for the renderer takes such a path to have no
    /// height.
    fn pieces(self, start: Point, length: f32, t: &Tokens) -> Vec<(Rectangle, Color)> {
        let bar = |from: f32, to: f32, width: f32| Rectangle {
            x: start.x + from,
            y: start.y - width / 2.0,
            width: to.min(length) - from,
            height: width,
        };
        let mut pieces = vec![(bar(0.0, length, self.casing()), t.guide_dark)];
        let whole = [length, 0.0];
        let rhythm = if self.rhythm().is_empty() { &whole } else { self.rhythm() };
        let mut from = 0.0;
        for (index, step) in rhythm.iter().cycle().enumerate() {
            if from >= length {
                break;
            }
            if index % 2 == 0 {
                pieces.push((bar(from, from + step, self.width()), t.guide_light));
            }
            from += step;
        }
        pieces
    }

    /// Draws along a path, dark and light, so that one of them stands out on any part of any photo.
    fn draw(self, frame: &mut Frame, path: &Path, t: &Tokens) {
        let stroke = |width, color, segments| Stroke {
            style: Style::Solid(color),
            width,
            line_dash: LineDash { segments, offset: 0 },
            ..Stroke::default()
        };
        frame.stroke(path, stroke(self.casing(), t.guide_dark, &[]));
        frame.stroke(path, stroke(self.width(), t.guide_light, self.rhythm()));
    }
}

/// A region of a picture of that size, in logical px.
pub(super) fn on(size: Size, region: Region) -> Rectangle {
    let (left, top) = (region.left * size.width, region.top * size.height);
    Rectangle {
        x: left,
        y: top,
        width: region.right * size.width - left,
        height: region.bottom * size.height - top,
    }
}

/// Dims what the frame cuts off, and draws the lines of a guide over a picture of the size of `frame`.
pub(super) fn draw(frame: &mut Frame, guide: &Guide, t: &Tokens) {
    let size = frame.size();
    let at = |point: crate::photo::Point| Point::new(point.x * size.width, point.y * size.height);
    let cut = on(size, guide.frame);
    for outside in around(cut, size) {
        frame.fill_rectangle(outside.position(), outside.size(), t.guide_dim);
    }
    head(frame, at(guide.crown_high), at(guide.crown_low), at(guide.chin), t);
    let middle = Point::new(cut.center_x(), cut.y);
    Line::Middle.draw(frame, &Path::line(middle, middle + Vector::new(0.0, cut.height)), t);
    eyes(frame, at(guide.left_eye), at(guide.right_eye), t);
    // The line lies inside the picture, even where the frame ends with it.
    let edge = Line::Frame.width() + 0.5;
    let inner = cut.shrink(edge);
    Line::Frame.draw(frame, &Path::rectangle(inner.position(), inner.size()), t);
}

/// What of a picture of that size lies round a rectangle: above, below, left and right of it.
fn around(cut: Rectangle, size: Size) -> impl Iterator<Item = Rectangle> {
    let (right, bottom) = (cut.x + cut.width, cut.y + cut.height);
    [
        Rectangle { x: 0.0, y: 0.0, width: size.width, height: cut.y },
        Rectangle { x: 0.0, y: bottom, width: size.width, height: size.height - bottom },
        Rectangle { x: 0.0, y: cut.y, width: cut.x, height: cut.height },
        Rectangle { x: right, y: cut.y, width: size.width - right, height: cut.height },
    ]
    .into_iter()
    .filter(|part| part.width > 0.0 && part.height > 0.0)
}

/// The band in which the top of the head lies, and the line of the chin, across the axis of the face.
fn head(frame: &mut Frame, high: Point, low: Point, chin: Point, t: &Tokens) {
    let height = chin.distance(high);
    if height <= 0.0 {
        return;
    }
    let down = (chin - high) * (1.0 / height);
    let across = Vector::new(-down.y, down.x) * (HEAD_REACH * height);
    let band = Path::new(|path| {
        path.move_to(high - across);
        path.line_to(high + across);
        path.line_to(low + across);
        path.line_to(low - across);
        path.close();
    });
    frame.fill(&band, t.guide_band);
    for point in [high, low, chin] {
        Line::Head.draw(frame, &Path::line(point - across, point + across), t);
    }
}

/// The line through both eyes, open where the eyes are.
fn eyes(frame: &mut Frame, left: Point, right: Point, t: &Tokens) {
    let between = right - left;
    let mut piece = |from: Point, to: Point| Line::Eyes.draw(frame, &Path::line(from, to), t);
    piece(left - between * EYE_REACH, left - between * EYE_GAP);
    piece(left + between * EYE_GAP, right - between * EYE_GAP);
    piece(right + between * EYE_GAP, right + between * EYE_REACH);
}

/// A piece of a line, as high as a line of small text.
struct Sample {
    line: Line,
    tokens: &'static Tokens,
}

impl<Message> Widget<Message, Theme, Renderer> for Sample {
    fn size(&self) -> Size<Length> {
        Size { width: Length::Fixed(SAMPLE), height: Length::Fixed(size::ICON) }
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        layout::atomic(limits, SAMPLE, size::ICON)
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        _viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        // Two readings, so two lines.
        let heights: &[f32] = if self.line == Line::Head { &[1.0 / 3.0, 2.0 / 3.0] } else { &[0.5] };
        for height in heights {
            let middle = Point::new(bounds.x, bounds.y + height * bounds.height);
            for (piece, color) in self.line.pieces(middle, bounds.width, self.tokens) {
                let quad = Quad { bounds: piece, ..Quad::default() };
                renderer.fill_quad(quad, Background::Color(color));
            }
        }
    }
}

impl<'a> Kit<'a> {
    /// What the lines over a photo mean: a sample of each, and its words.
    pub(crate) fn guide_legend<Message: 'a>(self) -> Element<'a, Message> {
        let l10n = self.l10n;
        let style = super::text::Style {
            color: Some(self.tokens.support),
            fill: true,
            ..self.label_style(size::SMALL, false)
        };
        let lines = [
            (Line::Frame, l10n.photo_guide_frame()),
            (Line::Head, l10n.photo_guide_head()),
            (Line::Eyes, l10n.photo_guide_eyes()),
            (Line::Middle, l10n.photo_guide_middle()),
        ];
        let rows = lines.into_iter().map(|(line, words)| {
            let sample: Element<'a, Message> = Element::new(Sample { line, tokens: self.tokens });
            row![sample, self.prose(Role::Text, &words, style)]
                .spacing(space::S)
                .align_y(Alignment::Center)
                .into()
        });
        Column::with_children(rows).spacing(space::XS).width(Length::Fill).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_of_a_line_lie_on_it() {
        for line in [Line::Frame, Line::Head, Line::Eyes, Line::Middle] {
            let pieces = line.pieces(Point::new(5.0, 10.0), SAMPLE, &crate::ui::tokens::LIGHT);
            let (dark, light) = pieces.split_first().unwrap();
            assert!((dark.0.width - SAMPLE).abs() < 1e-3);
            assert!(!light.is_empty() && (line == Line::Frame) == (light.len() == 1), "{line:?}");
            for (piece, _) in light {
                assert!(piece.width > 0.0 && dark.0.contains(piece.center()), "{line:?}: {piece:?}");
                assert!(piece.x + piece.width <= dark.0.x + dark.0.width + 1e-3);
            }
        }
    }

    #[test]
    fn what_lies_round_the_frame_and_the_frame_make_the_picture() {
        let size = Size::new(200.0, 300.0);
        let area = |part: &Rectangle| part.width * part.height;
        for region in [
            Region { left: 0.25, top: 0.25, right: 0.75, bottom: 0.75 },
            Region { left: 0.0, top: 0.5, right: 1.0, bottom: 1.0 },
            Region::WHOLE,
        ] {
            let cut = on(size, region);
            let parts: Vec<Rectangle> = around(cut, size).collect();
            let sum: f32 = parts.iter().map(area).sum();
            assert!((sum + area(&cut) - 200.0 * 300.0).abs() < 0.1, "{region:?}: {parts:?}");
            assert!(parts.iter().all(|part| part.intersection(&cut).is_none()), "{parts:?}");
        }
    }
}
