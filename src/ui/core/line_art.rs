//! Signs and drawings in one ink, drawn as paths.

use std::cell::Cell;

use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::widget::canvas::{
    Cache, Fill, Frame, LineCap, LineDash, LineJoin, Path, Stroke, Style, fill, path,
};
use iced::{Color, Element, Length, Point, Rectangle, Renderer, Size, Theme};

use super::geometry::draw_above;

/// A picture of one ink, as the build script makes it of an SVG file.
#[derive(Debug)]
pub(crate) struct LineArt {
    /// Width of the drawing, in units of its own.
    pub(crate) width: f32,
    /// Height, in the same units, as everything else in it.
    pub(crate) height: f32,
    /// What is drawn, one over the other.
    pub(crate) shapes: &'static [Shape],
}

/// A path, and how it is drawn.
#[derive(Debug)]
pub(crate) struct Shape {
    /// The colour.
    pub(crate) colour: Colour,
    /// Its opacity, 0 to 1.
    pub(crate) opacity: f32,
    /// What is drawn of the path.
    pub(crate) brush: Brush,
    /// The path.
    pub(crate) segments: &'static [Segment],
}

/// Which of two colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colour {
    /// That of the lines.
    Ink,
    /// That of the ground: it hides what lies below.
    Ground,
}

/// What is drawn of a path.
#[derive(Debug)]
pub(crate) enum Brush {
    /// Its inside.
    Fill {
        /// Whether a part that is inside twice is outside.
        is_even_odd: bool,
    },
    /// A line along it.
    Line {
        /// Width of the line.
        width: f32,
        /// Whether ends and corners are round.
        is_round: bool,
        /// Lengths of dashes and gaps in turn; none for a whole line.
        dashes: &'static [f32],
    },
}

/// A segment of a path, with the coordinates x and y of each point.
#[derive(Debug)]
pub(crate) enum Segment {
    /// To where the next part begins.
    Move(f32, f32),
    /// A straight line.
    Line(f32, f32),
    /// A curve with two control points, and its end.
    Cubic([f32; 6]),
    /// Back to where the part began.
    Close,
}

/// The drawing, `height` logical px high.
pub(crate) fn line_art<'a, Message: 'a>(
    art: &'static LineArt,
    height: f32,
    ink: Color,
    ground: Color,
) -> Element<'a, Message> {
    Element::new(Drawn { art, height, ink, ground })
}

/// A drawing in its place. The toolkit's canvas would draw it in the layer of the words around it.
#[derive(Debug, Clone, Copy)]
struct Drawn {
    art: &'static LineArt,
    height: f32,
    ink: Color,
    ground: Color,
}

impl PartialEq for Drawn {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.art, other.art) && self.ink == other.ink && self.ground == other.ground
    }
}

/// What was drawn last in this place.
#[derive(Debug, Default)]
struct Last {
    drawn: Cell<Option<Drawn>>,
    cache: Cache,
}

impl<Message> Widget<Message, Theme, Renderer> for Drawn {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Last>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Last::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, _tree: &mut Tree, _renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let width = self.height * self.art.width / self.art.height;
        layout::Node::new(limits.resolve(width, self.height, Size::ZERO))
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let Some(visible) = bounds.intersection(viewport) else { return };
        let last = tree.state.downcast_ref::<Last>();
        // Another sign may have come to stand where one was.
        if last.drawn.replace(Some(*self)) != Some(*self) {
            last.cache.clear();
        }
        let paths = last.cache.draw(renderer, bounds.size(), |frame| self.paint(frame));
        draw_above(renderer, paths, bounds, visible);
    }
}

impl Drawn {
    fn paint(&self, frame: &mut Frame) {
        // The width of a line does not follow the frame's own scaling.
        let scale = frame.height() / self.art.height;
        for shape in self.art.shapes {
            let path = Path::new(|builder| build(builder, shape.segments, scale));
            let colour = match shape.colour {
                Colour::Ink => self.ink,
                Colour::Ground => self.ground,
            };
            let style = Style::Solid(colour.scale_alpha(shape.opacity));
            match shape.brush {
                Brush::Fill { is_even_odd } => {
                    let rule = if is_even_odd { fill::Rule::EvenOdd } else { fill::Rule::NonZero };
                    frame.fill(&path, Fill { style, rule });
                }
                Brush::Line { width, is_round, dashes } => {
                    let dashes: Vec<f32> = dashes.iter().map(|length| length * scale).collect();
                    let (line_cap, line_join) = if is_round {
                        (LineCap::Round, LineJoin::Round)
                    } else {
                        (LineCap::Butt, LineJoin::Miter)
                    };
                    let line_dash = LineDash { segments: &dashes, offset: 0 };
                    frame.stroke(
                        &path,
                        Stroke { style, width: width * scale, line_cap, line_join, line_dash },
                    );
                }
            }
        }
    }
}

fn build(builder: &mut path::Builder, segments: &[Segment], scale: f32) {
    let at = |x: f32, y: f32| Point::new(x * scale, y * scale);
    for segment in segments {
        match *segment {
            Segment::Move(x, y) => builder.move_to(at(x, y)),
            Segment::Line(x, y) => builder.line_to(at(x, y)),
            Segment::Cubic([a, b, c, d, x, y]) => builder.bezier_curve_to(at(a, b), at(c, d), at(x, y)),
            Segment::Close => builder.close(),
        }
    }
}
