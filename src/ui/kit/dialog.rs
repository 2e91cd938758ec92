//! A question in front of the page. What lies behind it cannot be reached until it is answered.

use iced::widget::{center, container, scrollable, stack};
use iced::{Border, Element, Length};

use super::{DIALOG, Kit};
use crate::i18n::plain;
use crate::ui::core::{Role, Semantics, described, inert};
use crate::ui::tokens::{size, space};

impl<'a> Kit<'a> {
    /// The page, and the dialog before it if there is one.
    pub(crate) fn with_dialog<Message: 'a>(
        self,
        page: Element<'a, Message>,
        dialog: Option<(String, Element<'a, Message>)>,
    ) -> Element<'a, Message> {
        let open = dialog.is_some();
        let front: Element<'a, Message> = match dialog {
            Some((name, content)) => self.dialog(&name, content),
            None => iced::widget::space().into(),
        };
        stack![inert(page, open), front].width(Length::Fill).height(Length::Fill).into()
    }

    fn dialog<Message: 'a>(self, name: &str, content: Element<'a, Message>) -> Element<'a, Message> {
        let t = self.tokens;
        let card = container(content).padding(space::L).width(Length::Fill).max_width(size::COLUMN).style(
            move |_| container::Style {
                background: Some(t.surface.into()),
                text_color: Some(t.text),
                border: Border { color: t.border, width: 1.0, radius: size::RADIUS_CARD.into() },
                // No shadow: the software renderer paints it anew over the whole card at every small
                // redraw, until the card is black.
                ..container::Style::default()
            },
        );
        let scroll = scrollable(container(card).padding(space::M).center_x(Length::Fill))
            .id(DIALOG)
            .style(move |_, status| self.scroll_style(status));
        let front = center(scroll).padding(space::S).style(move |_| container::Style {
            background: Some(t.scrim.into()),
            ..container::Style::default()
        });
        described(front, Semantics::new(Role::Dialog, plain(name)))
    }
}
