//! A line to write in.

use iced::advanced::widget::{Id, Tree};
use iced::widget::{column, text_input};
use iced::{Border, Element, Renderer};

use super::Kit;
use crate::i18n::plain;
use crate::ui::core::{Role, Semantics, described_with_focus};
use crate::ui::fonts;
use crate::ui::tokens::{size, space};

/// The first line of a page: the one that has the keyboard when the page opens.
pub(crate) const FIRST: Id = Id::new("first");

impl<'a> Kit<'a> {
    /// A line to write in, known as `id`, with its name above and an example of what may stand in it. Enter is `on_submit`.
    pub(crate) fn field<Message: Clone + 'a>(
        self,
        id: Option<Id>,
        name: &str,
        value: &str,
        example: &str,
        on_input: impl Fn(String) -> Message + 'a,
        on_submit: Message,
    ) -> Element<'a, Message> {
        let t = self.tokens;
        let field = text_input("", value);
        let field = match id {
            Some(id) => field.id(id),
            None => field,
        };
        let field = field
            .on_input(on_input)
            .on_submit(on_submit)
            .font(fonts::font(self.language(), false))
            .size(size::BODY)
            .padding([space::M - space::XS, space::M])
            .style(move |_, status| {
                let is_focused = matches!(status, text_input::Status::Focused { .. });
                text_input::Style {
                    background: t.surface.into(),
                    border: Border {
                        color: if is_focused { t.primary } else { t.border },
                        width: if is_focused { 3.0 } else { 1.0 },
                        radius: size::RADIUS.into(),
                    },
                    icon: t.support,
                    placeholder: t.support,
                    value: t.text,
                    selection: t.selected,
                }
            });
        let semantics = Semantics::new(Role::TextField, plain(name)).described_by(value);
        let label = self.body(name);
        let field = described_with_focus(field, semantics, is_focused);
        column![label, field, self.support(example)].spacing(space::XS).into()
    }
}

/// Whether the toolkit's line has the keyboard.
fn is_focused(tree: &Tree) -> bool {
    type Line = text_input::State<<Renderer as iced::advanced::text::Renderer>::Paragraph>;
    tree.state.downcast_ref::<Line>().is_focused()
}
