//! Results and notices: a sign, a title and a sentence on a ground of their colour.

use iced::widget::{column, container, row};
use iced::{Alignment, Border, Color, Element, Length};

use super::Kit;
use crate::i18n::plain;
use crate::ui::core::{Role, Semantics, described};
use crate::ui::icons::Icon;
use crate::ui::tokens::{size, space};

/// What kind of news something is. Never told by colour alone: each has its sign and its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// It is fine.
    Good,
    /// It should be looked at.
    Look,
    /// It stops the person.
    Bad,
    /// It cannot be told.
    Unknown,
    /// It is good to know.
    Info,
}

impl Tone {
    /// The sign.
    pub(crate) fn icon(self) -> Icon {
        match self {
            Tone::Good => Icon::Check,
            Tone::Look => Icon::Warning,
            Tone::Bad => Icon::Stop,
            Tone::Unknown => Icon::Unknown,
            Tone::Info => Icon::Info,
        }
    }
}

impl<'a> Kit<'a> {
    /// Ink and ground of a tone.
    pub(super) fn tone_colors(self, tone: Tone) -> (Color, Color) {
        let t = self.tokens;
        match tone {
            Tone::Good => (t.success, t.success_ground),
            Tone::Look => (t.warning, t.warning_ground),
            Tone::Bad => (t.error, t.error_ground),
            Tone::Unknown | Tone::Info => (t.support, t.panel),
        }
    }

    /// The result of a page.
    pub(crate) fn banner<Message: 'a>(self, tone: Tone, title: &str, text: &str) -> Element<'a, Message> {
        self.notice_of(tone, title, text, size::BANNER, size::ICON_LARGE)
    }

    /// Something to know, smaller than a result.
    pub(crate) fn notice<Message: 'a>(self, tone: Tone, title: &str, text: &str) -> Element<'a, Message> {
        self.notice_of(tone, title, text, size::TITLE, size::ICON)
    }

    /// A notice whose title holds words of the user's own.
    pub(crate) fn own_notice<Message: 'a>(self, tone: Tone, title: &str, text: &str) -> Element<'a, Message> {
        let style = super::text::Style { foreign: true, ..self.label_style(size::TITLE, true) };
        self.notice_in(tone, title, text, style, size::ICON)
    }

    fn notice_of<Message: 'a>(
        self,
        tone: Tone,
        title: &str,
        text: &str,
        title_size: f32,
        icon_size: f32,
    ) -> Element<'a, Message> {
        self.notice_in(tone, title, text, self.label_style(title_size, true), icon_size)
    }

    fn notice_in<Message: 'a>(
        self,
        tone: Tone,
        title: &str,
        text: &str,
        style: super::text::Style,
        icon_size: f32,
    ) -> Element<'a, Message> {
        let (ink, ground) = self.tone_colors(tone);
        let title_style =
            super::text::Style { color: Some(ink), fill: true, line_height: size::LINE_HEADING, ..style };
        let mut words = column![self.prose(Role::Heading(2), title, title_style)].spacing(space::XS);
        if !text.is_empty() {
            words = words.push(self.body(text));
        }
        let content = row![tone.icon().view(icon_size, ink), container(words).width(Length::Fill)]
            .spacing(space::M)
            .align_y(Alignment::Start);
        let banner =
            container(content).padding(self.inset()).width(Length::Fill).style(move |_| container::Style {
                background: Some(ground.into()),
                border: Border { color: ink, width: 2.0, radius: size::RADIUS_CARD.into() },
                ..container::Style::default()
            });
        let mut semantics = Semantics::new(Role::Status, plain(title));
        if !text.is_empty() {
            semantics = semantics.described_by(plain(text));
        }
        described(banner, semantics)
    }
}
