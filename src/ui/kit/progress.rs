//! Work that is going on. It stands still on purpose: nothing in the window blinks or turns.

use iced::widget::{column, container, progress_bar};
use iced::{Background, Border, Element};

use super::Kit;
use crate::i18n::plain;
use crate::ui::core::{Role, Semantics, described};
use crate::ui::tokens::{size, space};

impl<'a> Kit<'a> {
    /// Says what is being done and, where it is known, how far it is: `done` from 0 to 1.
    pub(crate) fn progress<Message: 'a>(self, words: &str, done: Option<f32>) -> Element<'a, Message> {
        let t = self.tokens;
        let mut parts = column![self.title(words)].spacing(space::M);
        if let Some(done) = done {
            parts = parts.push(progress_bar(0.0..=1.0, done).girth(space::M).style(move |_| {
                progress_bar::Style {
                    background: Background::Color(t.panel),
                    bar: Background::Color(t.primary),
                    border: Border { color: t.border, width: 1.0, radius: size::RADIUS.into() },
                }
            }));
        }
        described(container(parts).padding([space::L, 0.0]), Semantics::new(Role::ProgressBar, plain(words)))
    }
}
