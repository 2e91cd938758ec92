//! The frame round every page: the way back, the choice of language, and the scrolling.

use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, row, scrollable};
use iced::{Alignment, Background, Border, Element, Length, border};

use super::{Kit, Tone};
use crate::i18n::{Language, args, plain};
use crate::ui::core::{Appearance, Interaction, Pressable, Role, Semantics, Settled};
use crate::ui::icons::Icon;
use crate::ui::tokens::{size, space};

/// The scrolling part of a page.
pub(crate) const PAGE: Id = Id::new("page");
/// The scrolling part of a dialog.
pub(crate) const DIALOG: Id = Id::new("dialog");

/// How wide a page may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Room {
    /// A column of words.
    Column,
    /// A picture beside the words.
    Page,
    /// The whole window.
    Window,
}

impl<'a> Kit<'a> {
    /// A whole page: on top the way back (if there is one) and the choice of language, then `content`. A `mark` stays
    /// above all of it.
    pub(crate) fn frame<Message: Clone + 'a>(
        self,
        mark: Option<Element<'a, Message>>,
        back: Option<Message>,
        language: Option<Message>,
        room: Room,
        content: Element<'a, Message>,
    ) -> Element<'a, Message> {
        let t = self.tokens;
        let back =
            back.map(|message| self.quiet_button(Some(Icon::Back), &self.l10n.common_back_button(), message));
        let switch = language.map(|message| self.language_switch(message));
        let bar: Element<'a, Message> = if self.width < size::ONE_BAR {
            self.buttons(back.into_iter().chain(switch))
        } else {
            let nothing = || iced::widget::space().into();
            row![container(back.unwrap_or_else(nothing)).width(Length::Fill), switch.unwrap_or_else(nothing)]
                .align_y(Alignment::Center)
                .into()
        };
        let (content_width, page_width) = match room {
            Room::Column => (size::COLUMN, size::PAGE),
            Room::Page => (size::PAGE, size::PAGE),
            Room::Window => (f32::INFINITY, f32::INFINITY),
        };
        let content = container(content).max_width(content_width);
        let body = column![bar, content].spacing(space::M).width(Length::Fill);
        let page = container(container(body).max_width(page_width))
            .padding([space::M, space::L])
            .center_x(Length::Fill);
        let scroll = scrollable(page)
            .id(PAGE)
            .width(Length::Fill)
            .height(Length::Fill)
            .style(move |_, status| self.scroll_style(status));
        container(Column::with_children(mark.into_iter().chain([scroll.into()])))
            .width(Length::Fill)
            .height(Length::Fill)
            .style(move |_| container::Style {
                background: Some(t.page.into()),
                text_color: Some(t.text),
                ..container::Style::default()
            })
            .into()
    }

    /// A strip across the window that says what the page is, whatever else stands on it, with a button beside, if there is one.
    pub(crate) fn mark<Message: Clone + 'a>(
        self,
        words: &str,
        button: Option<(String, Message)>,
    ) -> Element<'a, Message> {
        let (ink, ground) = self.tone_colors(Tone::Look);
        let button = button.map(|(label, on_press)| self.other_button(&label, on_press));
        let strip = self.buttons(
            std::iter::once(container(self.remark(Tone::Look, words)).width(Length::Shrink).into())
                .chain(button),
        );
        container(container(strip).max_width(size::PAGE))
            .padding([space::S, space::L])
            .center_x(Length::Fill)
            .style(move |_| container::Style {
                background: Some(ground.into()),
                border: Border { color: ink, width: 2.0, radius: 0.0.into() },
                ..container::Style::default()
            })
            .into()
    }

    /// Strips one below the other.
    pub(crate) fn marks<Message: 'a>(
        self,
        marks: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        Column::with_children(marks).into()
    }

    /// The button that opens the choice of language, recognisable to someone who reads none of the page.
    fn language_switch<Message: Clone + 'a>(self, on_press: Message) -> Element<'a, Message> {
        let t = self.tokens;
        let own = self.language().own_name();
        let name = self.l10n.language_switch_name(args::LanguageSwitchName { language: own.into() });
        let label = format!("{own} / {}", self.l10n.language_switch_hint());
        let content = row![
            Icon::Language.view(size::ICON, t.primary),
            self.set(&label, self.label_style(size::SMALL, true)),
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        Pressable::new(
            content,
            Semantics::new(Role::Button, plain(&name)),
            on_press,
            self.ring(),
            move |interaction| Appearance {
                background: match interaction {
                    Interaction::Idle => t.page,
                    Interaction::Hovered => t.hovered,
                    Interaction::Pressed => t.selected,
                },
                text: t.primary,
                border: t.border,
                border_width: 1.0,
                radius: size::TARGET / 2.0,
            },
        )
        .padding([space::S, space::M])
        .min_height(size::TARGET)
        .into()
    }

    /// How the scroll bar looks.
    pub(super) fn scroll_style(self, status: scrollable::Status) -> scrollable::Style {
        let t = self.tokens;
        let held = !matches!(status, scrollable::Status::Active { .. });
        let rail = scrollable::Rail {
            background: Some(Background::Color(t.panel)),
            border: Border::default(),
            scroller: scrollable::Scroller {
                background: Background::Color(if held { t.primary } else { t.border }),
                border: border::rounded(size::RADIUS),
            },
        };
        scrollable::Style {
            container: container::Style::default(),
            vertical_rail: rail,
            horizontal_rail: rail,
            gap: None,
            auto_scroll: scrollable::AutoScroll {
                background: Background::Color(t.surface),
                border: Border { color: t.border, width: 1.0, radius: size::TARGET.into() },
                shadow: iced::Shadow::default(),
                icon: t.text,
            },
        }
    }

    /// The languages as choices.
    pub(crate) fn language_choices<Message: 'a>(
        self,
        on_select: impl Fn(Language, Settled) -> Message + 'a,
    ) -> Element<'a, Message> {
        let choices = Language::ALL
            .into_iter()
            .map(|language| super::choice::Choice {
                value: language,
                label: language.own_name().to_owned(),
                text: String::new(),
                language: Some(language),
            })
            .collect();
        self.choices(&self.l10n.settings_language_title(), choices, self.language(), on_select)
    }
}
