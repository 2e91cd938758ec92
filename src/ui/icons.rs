//! Our signs, coloured by the theme. Each stands beside words, never alone.

use iced::{Color, Element};

use crate::ui::core::{LineArt, line_art};

/// The paths of each, from `assets/icons/*.svg`.
mod art {
    use crate::ui::core::{Brush, Colour, LineArt, Segment, Shape};

    include!(concat!(env!("OUT_DIR"), "/icons.rs"));
}

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
    fn art(self) -> &'static LineArt {
        match self {
            Icon::Check => &art::CHECK,
            Icon::Warning => &art::WARNING,
            Icon::Stop => &art::STOP,
            Icon::Unknown => &art::UNKNOWN,
            Icon::Info => &art::INFO,
            Icon::Back => &art::BACK,
            Icon::Language => &art::LANGUAGE,
            Icon::Photo => &art::PHOTO,
            Icon::Calendar => &art::CALENDAR,
            Icon::Guide => &art::GUIDE,
            Icon::Card => &art::CARD,
            Icon::RadioOn => &art::RADIO_ON,
            Icon::RadioOff => &art::RADIO_OFF,
            Icon::Forward => &art::FORWARD,
            Icon::CheckboxOn => &art::CHECKBOX_ON,
            Icon::CheckboxOff => &art::CHECKBOX_OFF,
            Icon::Ascending => &art::ASCENDING,
            Icon::Descending => &art::DESCENDING,
            Icon::Better => &art::BETTER,
            Icon::Worse => &art::WORSE,
            Icon::Same => &art::SAME,
            Icon::Delete => &art::DELETE,
        }
    }

    /// The sign in one colour, `size` logical px wide and high.
    pub(crate) fn view<'a, Message: 'a>(self, size: f32, color: Color) -> Element<'a, Message> {
        line_art(self.art(), size, color, Color::TRANSPARENT)
    }
}
