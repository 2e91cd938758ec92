//! A picture with a drawing over it, and spots on it that can be pointed at and pressed.

use iced::advanced::image::{self, Renderer as _};
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, renderer};
use iced::widget::canvas::Frame;
use iced::{ContentFit, Element, Event, Length, Rectangle, Renderer, Size, Theme};

use super::focus::Focus;
use super::geometry::draw_above;
use super::places::{Placed, Spot, disc_at, place, region_at};
use super::pointing::Pointing;
use super::press::{Gesture, Press};

/// What draws over the picture, given the spots as they are placed.
type Paint<'a> = Box<dyn Fn(&mut Frame, &[Placed]) + 'a>;

/// A picture, shown whole and never enlarged, with spots. It answers to mouse and finger alone: what it
/// tells stands beside it too, in rows that the keyboard reaches.
pub(crate) struct Spots<'a, Message> {
    picture: image::Handle,
    max_height: f32,
    spots: Vec<Spot>,
    radius: f32,
    paint: Paint<'a>,
    on_point: Box<dyn Fn(Pointing) -> Message + 'a>,
    on_press: Box<dyn Fn(usize) -> Message + 'a>,
}

impl<'a, Message> Spots<'a, Message> {
    /// A picture at most `max_height` high, and the discs of its spots at most `radius`, in logical px.
    pub(crate) fn new(
        picture: image::Handle,
        max_height: f32,
        spots: Vec<Spot>,
        radius: f32,
        paint: impl Fn(&mut Frame, &[Placed]) + 'a,
        on_point: impl Fn(Pointing) -> Message + 'a,
        on_press: impl Fn(usize) -> Message + 'a,
    ) -> Self {
        Self {
            picture,
            max_height,
            spots,
            radius,
            paint: Box::new(paint),
            on_point: Box::new(on_point),
            on_press: Box::new(on_press),
        }
    }

    /// The disc under the pointer, and what is pointed at: the disc, or else a region.
    fn at(&self, bounds: Rectangle, cursor: mouse::Cursor) -> (Option<usize>, Option<usize>) {
        let Some(point) = cursor.position_in(bounds).filter(|_| !self.spots.is_empty()) else {
            return (None, None);
        };
        let places = place(&self.spots, bounds.size(), self.radius);
        let disc = disc_at(&places, point, self.radius);
        (disc, disc.or_else(|| region_at(&places, point)))
    }
}

#[derive(Debug, Default)]
struct State {
    press: Press<usize>,
    pointed: Option<usize>,
    /// Never shown, for the keyboard does not come here; a press needs one.
    focus: Focus,
}

impl<Message> Widget<Message, Theme, Renderer> for Spots<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size { width: Length::Shrink, height: Length::Shrink }
    }

    fn layout(&mut self, _tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let pixels = renderer.measure_image(&self.picture).unwrap_or_default();
        let room = Size::new(limits.max().width, limits.max().height.min(self.max_height));
        #[expect(clippy::cast_precision_loss, reason = "sides of pictures are far below 2^24")]
        let whole = Size::new(pixels.width as f32, pixels.height as f32);
        layout::Node::new(ContentFit::ScaleDown.fit(whole, room))
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let (disc, pointed) = self.at(layout.bounds(), cursor);
        let taken = shell.is_event_captured();
        match state.press.follow(event, disc, taken, &mut state.focus) {
            Gesture::None | Gesture::Looked => {}
            Gesture::Held | Gesture::LetGo => shell.capture_event(),
            Gesture::Pressed(number) => {
                shell.publish((self.on_press)(number));
                shell.capture_event();
            }
        }
        if pointed != state.pointed {
            let news = pointed.map(Pointing::At).or(state.pointed.map(Pointing::Left));
            state.pointed = pointed;
            if let Some(news) = news {
                shell.publish((self.on_point)(news));
            }
        }
    }

    fn draw(
        &self,
        _tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let Some(visible) = bounds.intersection(viewport) else { return };
        let picture = image::Image { snap: true, ..image::Image::new(self.picture.clone()) };
        renderer.draw_image(picture, bounds, bounds);
        let mut frame = Frame::new(renderer, bounds.size());
        (self.paint)(&mut frame, &place(&self.spots, bounds.size(), self.radius));
        draw_above(renderer, frame.into_geometry(), bounds, visible);
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        match self.at(layout.bounds(), cursor) {
            (Some(_), _) => mouse::Interaction::Pointer,
            _ => mouse::Interaction::None,
        }
    }
}

impl<'a, Message: 'a> From<Spots<'a, Message>> for Element<'a, Message> {
    fn from(spots: Spots<'a, Message>) -> Self {
        Element::new(spots)
    }
}
