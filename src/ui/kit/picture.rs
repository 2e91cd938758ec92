//! A photo of the user's.

use iced::widget::{container, image};
use iced::{Border, ContentFit, Element, Length};

use super::Kit;
use crate::i18n::plain;
use crate::ui::core::{Role, Semantics, described};

/// Most room a picture takes in height beside the findings, in logical px: its name and the button below it
/// stay in view in a window of the first size.
const HEIGHT: f32 = 340.0;
/// The same above the findings, where it must not push them out of sight.
const HEIGHT_ABOVE: f32 = 220.0;

impl<'a> Kit<'a> {
    /// The picture, whole, with the name it is read out by.
    pub(crate) fn picture<Message: 'a>(self, picture: &image::Handle, name: &str) -> Element<'a, Message> {
        let line = self.tokens.border;
        let height = if self.is_wide() { HEIGHT } else { HEIGHT_ABOVE };
        let picture = image(picture.clone()).content_fit(ContentFit::ScaleDown);
        let frame =
            container(container(picture).max_height(height).padding(1)).style(move |_| container::Style {
                border: Border { color: line, width: 1.0, radius: 0.0.into() },
                ..container::Style::default()
            });
        described(container(frame).center_x(Length::Fill), Semantics::new(Role::Image, plain(name)))
    }
}
