//! A choice that holds or not, for itself.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::Kit;
use crate::i18n::plain;
use crate::ui::core::{Appearance, Interaction, Pressable, Role, Semantics};
use crate::ui::icons::Icon;
use crate::ui::tokens::{size, space};

impl<'a> Kit<'a> {
    /// A box to tick, with its words and, where `text` is not empty, a sentence about it. `on_toggle` is
    /// told what shall hold.
    pub(crate) fn checkbox<Message: Clone + 'a>(
        self,
        label: &str,
        text: &str,
        checked: bool,
        on_toggle: impl Fn(bool) -> Message,
    ) -> Element<'a, Message> {
        self.tick(label, text, checked, false, on_toggle)
    }

    /// Something to do and to tick when it is done, with how it is done.
    pub(crate) fn step<Message: Clone + 'a>(
        self,
        title: &str,
        text: &str,
        is_done: bool,
        on_toggle: impl Fn(bool) -> Message,
    ) -> Element<'a, Message> {
        self.tick(title, text, is_done, true, on_toggle)
    }

    fn tick<Message: Clone + 'a>(
        self,
        label: &str,
        text: &str,
        checked: bool,
        is_step: bool,
        on_toggle: impl Fn(bool) -> Message,
    ) -> Element<'a, Message> {
        let t = self.tokens;
        let label_style =
            super::text::Style { fill: true, ..self.label_style(size::BODY, checked || is_step) };
        let mut words = column![self.set(label, label_style)].spacing(space::XS);
        let mut semantics = Semantics::new(Role::Checkbox, plain(label)).selected(checked);
        if !text.is_empty() {
            let (ink, letters) = if is_step { (t.text, size::BODY) } else { (t.support, size::SMALL) };
            let text_style = super::text::Style {
                color: Some(ink),
                fill: true,
                line_height: size::LINE_BODY,
                ..self.label_style(letters, false)
            };
            words = words.push(self.set(text, text_style));
            semantics = semantics.described_by(plain(text));
        }
        let icon = if checked { Icon::CheckboxOn } else { Icon::CheckboxOff };
        let ink = if checked { t.primary } else { t.border };
        let align = if text.is_empty() { Alignment::Center } else { Alignment::Start };
        let content = row![icon.view(size::ICON, ink), container(words).width(Length::Fill)]
            .spacing(space::M)
            .align_y(align);
        Pressable::new(content, semantics, on_toggle(!checked), self.ring(), move |interaction| Appearance {
            background: match interaction {
                Interaction::Idle if checked => t.selected,
                Interaction::Idle => t.surface,
                Interaction::Hovered => t.hovered,
                Interaction::Pressed => t.selected,
            },
            text: t.text,
            border: if checked { t.primary } else { t.border },
            border_width: if checked { 2.0 } else { 1.0 },
            radius: size::RADIUS,
        })
        .padding([space::S + space::XS, space::M])
        .min_height(size::TARGET)
        .width(Length::Fill)
        .into()
    }
}
