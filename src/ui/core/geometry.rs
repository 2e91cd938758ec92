//! Paths among the words, pictures and grounds of a page.

use iced::advanced::graphics::geometry::Renderer as _;
use iced::advanced::renderer::Renderer as _;
use iced::widget::canvas::Geometry;
use iced::{Point, Rectangle, Renderer};

/// Draws paths over what has been drawn before, with their origin at the corner of `bounds`, and no more of them than
/// `visible`.
///
/// They come into a layer of their own. In the layer of a picture, the software renderer draws pictures over everything
/// but words. In the layer of words, words that change are not always painted anew: in finding out where, it takes the
/// place of the words that paths could hold for that of the words which come after.
pub(super) fn draw_above(renderer: &mut Renderer, paths: Geometry, bounds: Rectangle, visible: Rectangle) {
    renderer.with_layer(visible, |renderer| {
        renderer
            .with_translation(bounds.position() - Point::ORIGIN, |renderer| renderer.draw_geometry(paths));
    });
}
