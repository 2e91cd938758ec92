//! Buttons: one main button a page, others beside it, and quiet ones for ways out.

use iced::widget::row;
use iced::{Alignment, Color, Element, Padding};

use super::Kit;
use crate::i18n::plain;
use crate::ui::core::{Appearance, Interaction, Pressable, Role, Semantics};
use crate::ui::icons::Icon;
use crate::ui::tokens::{size, space};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Main,
    Other,
    Quiet,
    Destructive,
}

impl<'a> Kit<'a> {
    fn button_look(self, kind: Kind, interaction: Interaction) -> Appearance {
        let t = self.tokens;
        let fill = |idle: Color, text: Color| Appearance {
            background: match interaction {
                Interaction::Idle => idle,
                Interaction::Hovered => t.primary_hovered,
                Interaction::Pressed => t.primary_pressed,
            },
            text,
            border: idle,
            border_width: 0.0,
            radius: size::RADIUS,
        };
        let ground = match interaction {
            Interaction::Idle => None,
            Interaction::Hovered => Some(t.hovered),
            Interaction::Pressed => Some(t.selected),
        };
        match kind {
            Kind::Main => fill(t.primary, t.on_primary),
            // Held or pointed at, it is filled with the colour of the ink, as the main button is.
            Kind::Destructive => Appearance {
                background: if interaction == Interaction::Idle { t.error } else { t.heading },
                text: if interaction == Interaction::Idle { t.on_error } else { t.page },
                ..fill(t.error, t.on_error)
            },
            Kind::Other => Appearance {
                background: ground.unwrap_or(t.page),
                text: t.primary,
                border: t.primary,
                border_width: 1.0,
                radius: size::RADIUS,
            },
            Kind::Quiet => Appearance {
                background: ground.unwrap_or(Color::TRANSPARENT),
                text: t.primary,
                border: Color::TRANSPARENT,
                border_width: 0.0,
                radius: size::RADIUS,
            },
        }
    }

    fn button<Message: Clone + 'a>(
        self,
        kind: Kind,
        icon: Option<Icon>,
        label: &str,
        on_press: Message,
    ) -> Element<'a, Message> {
        let idle = self.button_look(kind, Interaction::Idle);
        let words = self.set(label, self.label_style(size::BODY, true));
        let content: Element<'a, Message> = match icon {
            Some(icon) => row![icon.view(size::ICON, idle.text), words]
                .spacing(space::S)
                .align_y(Alignment::Center)
                .into(),
            None => words,
        };
        let main = matches!(kind, Kind::Main | Kind::Destructive);
        // A quiet button begins where the text of the page begins.
        let padding = if kind == Kind::Quiet {
            Padding::from([space::S, space::S]).left(0)
        } else {
            Padding::from([space::S, space::L])
        };
        Pressable::new(
            content,
            Semantics::new(Role::Button, plain(label)),
            on_press,
            self.ring(),
            move |interaction| self.button_look(kind, interaction),
        )
        .padding(padding)
        .min_height(if main { size::TARGET_MAIN } else { size::TARGET })
        .into()
    }

    /// What most people want to do next; at most one a page.
    pub(crate) fn main_button<Message: Clone + 'a>(
        self,
        label: &str,
        on_press: Message,
    ) -> Element<'a, Message> {
        self.button(Kind::Main, None, label, on_press)
    }

    /// Another thing to do.
    pub(crate) fn other_button<Message: Clone + 'a>(
        self,
        label: &str,
        on_press: Message,
    ) -> Element<'a, Message> {
        self.button(Kind::Other, None, label, on_press)
    }

    /// A way out or a small helper.
    pub(crate) fn quiet_button<Message: Clone + 'a>(
        self,
        icon: Option<Icon>,
        label: &str,
        on_press: Message,
    ) -> Element<'a, Message> {
        self.button(Kind::Quiet, icon, label, on_press)
    }

    /// Something that cannot be taken back.
    pub(crate) fn destructive_button<Message: Clone + 'a>(
        self,
        label: &str,
        on_press: Message,
    ) -> Element<'a, Message> {
        self.button(Kind::Destructive, None, label, on_press)
    }

    /// Buttons side by side, wrapping where there is no room.
    pub(crate) fn buttons<Message: 'a>(
        self,
        buttons: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        iced::widget::Row::with_children(buttons)
            .spacing(space::M)
            .align_y(Alignment::Center)
            .wrap()
            .vertical_spacing(space::M)
            .into()
    }
}
