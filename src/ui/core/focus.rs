//! The keyboard focus that all our controls share.

use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::widget::operation::Focusable;
use iced::{Background, Border, Color, Rectangle, Renderer, Shadow};

/// Whether a control has the keyboard, and whether that is shown.
///
/// A click gives focus without a ring, so that the next Tab goes on from there; a key shows the ring.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Focus {
    focused: bool,
    visible: bool,
}

impl Focus {
    /// Whether the ring is to be drawn.
    pub(crate) fn is_visible(self) -> bool {
        self.focused && self.visible
    }

    /// Takes note of a press of mouse or finger, on the control or elsewhere.
    pub(crate) fn pointed(&mut self, inside: bool) {
        self.focused = inside;
        self.visible = false;
    }

    /// Takes note of a key the control answered to: from now on the ring is shown.
    pub(crate) fn typed(&mut self) {
        self.visible = true;
    }
}

impl Focusable for Focus {
    fn is_focused(&self) -> bool {
        self.focused
    }

    fn focus(&mut self) {
        self.focused = true;
        self.visible = true;
    }

    fn unfocus(&mut self) {
        *self = Self::default();
    }
}

/// The focus ring: two lines of opposite brightness, so that one of them stands out on any ground.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ring {
    /// Colour of the line next to the control.
    pub(crate) inner: Color,
    /// Colour of the line around that.
    pub(crate) outer: Color,
    /// Width of the inner line in logical px.
    pub(crate) inner_width: f32,
    /// Width of the outer line in logical px.
    pub(crate) outer_width: f32,
}

impl Ring {
    /// Draws the ring round `bounds`, whose corners have `radius` logical px.
    pub(crate) fn draw(self, renderer: &mut Renderer, bounds: Rectangle, radius: f32) {
        let mut line = |distance: f32, width: f32, color: Color| {
            renderer.fill_quad(
                Quad {
                    bounds: bounds.expand(distance),
                    border: Border { color, width, radius: (radius + distance).into() },
                    shadow: Shadow::default(),
                    snap: true,
                },
                Background::Color(Color::TRANSPARENT),
            );
        };
        line(self.inner_width, self.inner_width, self.inner);
        line(self.inner_width + self.outer_width, self.outer_width, self.outer);
    }
}
