//! The design system: everything a page is made of. A page says *what* stands on it; the kit knows the
//! colours, sizes, letters and keys.

mod banner;
mod button;
mod card;
mod checkbox;
mod choice;
mod compare;
mod dialog;
mod drawing;
mod facts;
mod field;
mod findings;
mod frame;
mod guide;
mod line;
mod marked;
mod progress;
mod secret;
mod table;
mod text;

#[cfg(test)]
mod tests;

use iced::widget::{Column, container, row};
use iced::{Border, Element, Length};

use super::core::Ring;
use super::tokens::{Tokens, size, space};
use crate::i18n::{Language, Localization};

pub(crate) use banner::Tone;
pub(crate) use choice::Choice;
pub(crate) use compare::{Change, Compared};
pub(crate) use field::FIRST;
pub(crate) use frame::{DIALOG, PAGE, Room};
pub(crate) use line::{Day, Dot};
pub(crate) use marked::{Drawing, Mark};
pub(crate) use secret::{Keys, TYPED};
pub(crate) use table::PhotoRow;
pub use table::{Sort, SortBy};

pub(crate) use super::core::Pointing;

/// What every part of a page needs to know: the words, the colours and the room.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Kit<'a> {
    /// Words in the user's language.
    pub(crate) l10n: &'a Localization,
    /// Colours of the user's theme.
    pub(crate) tokens: &'static Tokens,
    /// Width of the window in logical px, after the user's text size.
    pub(crate) width: f32,
}

impl<'a> Kit<'a> {
    /// The user's language.
    pub(crate) fn language(self) -> Language {
        self.l10n.language()
    }

    /// Whether two columns fit side by side.
    pub(crate) fn is_wide(self) -> bool {
        self.width >= size::TWO_COLUMNS
    }

    /// Whether words need every px: a small window at a large size of text.
    fn is_narrow(self) -> bool {
        self.width < size::NARROW
    }

    /// Space between the edge of a card or banner and its words, in logical px.
    fn inset(self) -> f32 {
        if self.is_narrow() { space::M } else { space::L }
    }

    /// The focus ring in the colours of the theme.
    fn ring(self) -> Ring {
        Ring {
            inner: self.tokens.focus_inner,
            outer: self.tokens.focus_outer,
            inner_width: size::RING_INNER,
            outer_width: size::RING_OUTER,
        }
    }

    /// Blocks of a page, one below the other.
    pub(crate) fn blocks<Message: 'a>(
        self,
        blocks: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        Column::with_children(blocks).spacing(space::L).width(Length::Fill).into()
    }

    /// Things that belong together, closer than blocks.
    pub(crate) fn group<Message: 'a>(
        self,
        parts: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        Column::with_children(parts).spacing(space::S).width(Length::Fill).into()
    }

    /// Things that hold only in some cases, framed with the words for these.
    pub(crate) fn only<Message: 'a>(
        self,
        cases: &[String],
        parts: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let t = self.tokens;
        let cases = cases.iter().map(|case| self.support(case));
        let inside: Vec<Element<'a, Message>> = cases.chain(parts).collect();
        container(self.group(inside))
            .padding(space::S)
            .style(move |_| container::Style {
                border: Border { color: t.divider, width: 1.0, radius: size::RADIUS.into() },
                ..container::Style::default()
            })
            .into()
    }

    /// Two columns side by side.
    pub(crate) fn columns<Message: 'a>(
        self,
        left: Element<'a, Message>,
        right: Element<'a, Message>,
    ) -> Element<'a, Message> {
        row![container(left).width(Length::FillPortion(2)), container(right).width(Length::FillPortion(3)),]
            .spacing(space::XL)
            .into()
    }
}
