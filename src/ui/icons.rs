//! Our signs, drawn as SVG and coloured by the theme. Each stands beside words, never alone.

use iced::widget::svg;
use iced::widget::svg::{Handle, Style};
use iced::{Color, Element, Theme};

/// A sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    /// A good result.
    Check,
    /// Something to look at.
    Warning,
    /// Something that stops it.
    Stop,
    /// Something that cannot be told.
    Unknown,
    /// Something to know.
    Info,
    /// Back.
    Back,
    /// Languages.
    Language,
    /// An ID photo.
    Photo,
    /// A card.
    Card,
    /// Days to come.
    Calendar,
    /// What to do, point by point.
    Guide,
    /// A choice that holds.
    RadioOn,
    /// A choice that does not hold.
    RadioOff,
    /// Onwards.
    Forward,
    /// A box that is ticked.
    CheckboxOn,
    /// A box that is not ticked.
    CheckboxOff,
    /// Sorted from the smallest on.
    Ascending,
    /// Sorted from the largest on.
    Descending,
    /// Better than before.
    Better,
    /// Worse than before.
    Worse,
    /// As before.
    Same,
    /// Takes the last character away.
    Delete,
}

impl Icon {
    fn bytes(self) -> &'static [u8] {
        match self {
            Icon::Check => include_bytes!("../../assets/icons/check.svg"),
            Icon::Warning => include_bytes!("../../assets/icons/warning.svg"),
            Icon::Stop => include_bytes!("../../assets/icons/stop.svg"),
            Icon::Unknown => include_bytes!("../../assets/icons/unknown.svg"),
            Icon::Info => include_bytes!("../../assets/icons/info.svg"),
            Icon::Back => include_bytes!("../../assets/icons/back.svg"),
            Icon::Language => include_bytes!("../../assets/icons/language.svg"),
            Icon::Photo => include_bytes!("../../assets/icons/photo.svg"),
            Icon::Calendar => include_bytes!("../../assets/icons/calendar.svg"),
            Icon::Guide => include_bytes!("../../assets/icons/guide.svg"),
            Icon::Card => include_bytes!("../../assets/icons/card.svg"),
            Icon::RadioOn => include_bytes!("../../assets/icons/radio-on.svg"),
            Icon::RadioOff => include_bytes!("../../assets/icons/radio-off.svg"),
            Icon::Forward => include_bytes!("../../assets/icons/forward.svg"),
            Icon::CheckboxOn => include_bytes!("../../assets/icons/checkbox-on.svg"),
            Icon::CheckboxOff => include_bytes!("../../assets/icons/checkbox-off.svg"),
            Icon::Ascending => include_bytes!("../../assets/icons/ascending.svg"),
            Icon::Descending => include_bytes!("../../assets/icons/descending.svg"),
            Icon::Better => include_bytes!("../../assets/icons/better.svg"),
            Icon::Worse => include_bytes!("../../assets/icons/worse.svg"),
            Icon::Same => include_bytes!("../../assets/icons/same.svg"),
            Icon::Delete => include_bytes!("../../assets/icons/delete.svg"),
        }
    }

    /// The sign in one colour, `size` logical px wide and high.
    pub(crate) fn view<'a, Message: 'a>(self, size: f32, color: Color) -> Element<'a, Message> {
        svg(Handle::from_memory(self.bytes()))
            .width(size)
            .height(size)
            .style(move |_: &Theme, _| Style { color: Some(color) })
            .into()
    }
}
