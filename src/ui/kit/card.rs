//! Large things to press, with a title and a sentence: tasks on the home page, languages, files.

use iced::widget::{Column, container, row};
use iced::{Alignment, Element, Length};

use super::{Kit, Tone};
use crate::i18n::{Language, plain};
use crate::ui::core::{Appearance, Interaction, Pressable, Role, Semantics};
use crate::ui::icons::Icon;
use crate::ui::tokens::{size, space};

/// What a card is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// To go on.
    Task,
    /// To go on, and its title is the user's own.
    Own,
    /// To answer a question.
    Answer {
        /// Whether that was the answer before.
        is_chosen: bool,
    },
}

impl<'a> Kit<'a> {
    pub(super) fn card_look(self, interaction: Interaction, selected: bool) -> Appearance {
        let t = self.tokens;
        Appearance {
            background: match interaction {
                Interaction::Idle if selected => t.selected,
                Interaction::Idle => t.surface,
                Interaction::Hovered => t.hovered,
                Interaction::Pressed => t.selected,
            },
            text: t.text,
            border: if selected || interaction != Interaction::Idle { t.primary } else { t.border },
            border_width: if selected { 2.0 } else { 1.0 },
            radius: size::RADIUS_CARD,
        }
    }

    /// A task to start.
    pub(crate) fn task_card<Message: Clone + 'a>(
        self,
        icon: Icon,
        title: &str,
        text: &str,
        on_press: Message,
    ) -> Element<'a, Message> {
        self.card_of(Some(icon), title, text, None, Kind::Task, on_press)
    }

    /// An answer to the question of the page, and what belongs to it.
    pub(crate) fn answer_card<Message: Clone + 'a>(
        self,
        title: &str,
        text: &str,
        is_chosen: bool,
        on_press: Message,
    ) -> Element<'a, Message> {
        self.card_of(None, title, text, None, Kind::Answer { is_chosen }, on_press)
    }

    /// Something that bears a title of the user's own, and how it is with it, if that is to be told.
    pub(crate) fn own_card<Message: Clone + 'a>(
        self,
        icon: Icon,
        title: &str,
        text: &str,
        how: Option<(Tone, &str)>,
        on_press: Message,
    ) -> Element<'a, Message> {
        self.card_of(Some(icon), title, text, how, Kind::Own, on_press)
    }

    /// Something to go on with, and how it is with it.
    pub(crate) fn choice_card<Message: Clone + 'a>(
        self,
        title: &str,
        text: &str,
        (tone, how): (Tone, &str),
        on_press: Message,
    ) -> Element<'a, Message> {
        self.card_of(None, title, text, Some((tone, how)), Kind::Task, on_press)
    }

    fn card_of<Message: Clone + 'a>(
        self,
        icon: Option<Icon>,
        title: &str,
        text: &str,
        how: Option<(Tone, &str)>,
        kind: Kind,
        on_press: Message,
    ) -> Element<'a, Message> {
        let t = self.tokens;
        let title_style = super::text::Style {
            color: Some(t.primary),
            foreign: kind == Kind::Own,
            fill: true,
            line_height: size::LINE_HEADING,
            ..self.label_style(size::TITLE, true)
        };
        let text_style = super::text::Style {
            fill: true,
            line_height: size::LINE_BODY,
            ..self.label_style(size::BODY, false)
        };
        let how_line = how.map(|(tone, how)| {
            let (ink, _) = self.tone_colors(tone);
            let style = super::text::Style { color: Some(ink), ..text_style };
            row![tone.icon().view(size::ICON, ink), self.set(how, style)].spacing(space::S).into()
        });
        let text_line = (!text.is_empty()).then(|| self.set(text, text_style));
        let title_line = std::iter::once(self.set(title, title_style));
        let words = Column::with_children(title_line.chain(text_line).chain(how_line)).spacing(space::XS);
        let icon = icon.map(|icon| icon.view(size::ICON_LARGE, t.primary));
        let mut content = row(icon).push(container(words).width(Length::Fill));
        if !self.is_narrow() {
            content = content.push(Icon::Forward.view(size::ICON, t.primary));
        }
        let content = content.spacing(space::M).align_y(Alignment::Center);
        let texts = Some(text).filter(|text| !text.is_empty()).into_iter().chain(how.map(|(_, how)| how));
        let texts: Vec<String> = texts.map(|text| plain(text).into_owned()).collect();
        let mut semantics = Semantics::new(Role::Button, plain(title));
        if !texts.is_empty() {
            semantics = semantics.described_by(self.l10n.sentences(&texts));
        }
        let is_chosen = kind == Kind::Answer { is_chosen: true };
        if let Kind::Answer { is_chosen } = kind {
            semantics = semantics.selected(is_chosen);
        }
        Pressable::new(content, semantics, on_press, self.ring(), move |interaction| {
            self.card_look(interaction, is_chosen)
        })
        .padding(self.inset())
        .width(Length::Fill)
        .into()
    }

    /// A language to choose, named in itself.
    pub(crate) fn language_card<Message: Clone + 'a>(
        self,
        language: Language,
        selected: bool,
        on_press: Message,
    ) -> Element<'a, Message> {
        let style = super::text::Style {
            language: Some(language),
            fill: true,
            ..self.label_style(size::TITLE, selected)
        };
        let content =
            row![self.set(language.own_name(), style), Icon::Forward.view(size::ICON, self.tokens.primary),]
                .spacing(space::M)
                .align_y(Alignment::Center);
        let semantics = Semantics::new(Role::Button, language.own_name()).selected(selected);
        Pressable::new(content, semantics, on_press, self.ring(), move |interaction| {
            self.card_look(interaction, selected)
        })
        .padding([space::S, space::L])
        .min_height(size::TARGET_MAIN)
        .width(Length::Fill)
        .into()
    }
}
