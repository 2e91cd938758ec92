//! Lists of choices of which one holds.

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length};

use super::Kit;
use crate::i18n::Language;
use crate::ui::core::{Appearance, Choices, Interaction, Settled};
use crate::ui::icons::Icon;
use crate::ui::tokens::{size, space};

/// One choice: its words, and the language they are written in where that is not the page's.
#[derive(Debug, Clone)]
pub(crate) struct Choice<T> {
    /// What is chosen.
    pub(crate) value: T,
    /// Its words.
    pub(crate) label: String,
    /// A sentence about it, in the language of the page; may be empty.
    pub(crate) text: String,
    /// The language of the words, where it is not the page's.
    pub(crate) language: Option<Language>,
}

impl<'a> Kit<'a> {
    /// A list of choices called `name`, of which `selected` holds.
    pub(crate) fn choices<T: Copy + PartialEq + 'a, Message: 'a>(
        self,
        name: &str,
        choices: Vec<Choice<T>>,
        selected: T,
        on_select: impl Fn(T, Settled) -> Message + 'a,
    ) -> Element<'a, Message> {
        let t = self.tokens;
        let values: Vec<T> = choices.iter().map(|choice| choice.value).collect();
        let at = values.iter().position(|value| *value == selected);
        let pick =
            move |index: usize, settled| on_select(values.get(index).copied().unwrap_or(selected), settled);
        let look = move |interaction, selected| Appearance {
            background: match interaction {
                Interaction::Idle if selected => t.selected,
                Interaction::Idle => t.surface,
                Interaction::Hovered => t.hovered,
                Interaction::Pressed => t.selected,
            },
            text: t.text,
            border: if selected { t.primary } else { t.border },
            border_width: if selected { 2.0 } else { 1.0 },
            radius: size::RADIUS,
        };
        let list = Choices::new(name, at, pick, self.ring(), space::S, look);
        choices
            .into_iter()
            .enumerate()
            .fold(list, |list, (index, choice)| {
                let selected = at == Some(index);
                let style = super::text::Style {
                    language: choice.language,
                    fill: true,
                    ..self.label_style(size::BODY, selected)
                };
                let icon = if selected { Icon::RadioOn } else { Icon::RadioOff };
                let ink = if selected { t.primary } else { t.border };
                let mut words = column![self.set(&choice.label, style)].spacing(space::XS);
                let mut align = Alignment::Center;
                if !choice.text.is_empty() {
                    let text_style = super::text::Style {
                        color: Some(t.support),
                        fill: true,
                        line_height: size::LINE_BODY,
                        ..self.label_style(size::SMALL, false)
                    };
                    words = words.push(self.set(&choice.text, text_style));
                    align = Alignment::Start;
                }
                let content = row![icon.view(size::ICON, ink), words].spacing(space::M).align_y(align);
                let row = container(content)
                    .padding([space::S, space::M])
                    .width(Length::Fill)
                    .center_y(Length::Shrink);
                list.push(choice.label, column![row].padding([space::XS, 0.0]))
            })
            .into()
    }
}
