//! What is typed of a PIN: a place for each character, masked or shown, and the keys to press for it.
//!
//! Each character is set by itself. So no text of the toolkit ever holds a PIN as a word.

use iced::advanced::widget::Id;
use iced::widget::{Column, Row, container, row};
use iced::{Alignment, Border, Element, Length};

use super::{Kit, Tone};
use crate::i18n::{args, plain};
use crate::ui::core::{Appearance, Interaction, Key, Keypad, Measures, Role, Semantics, described};
use crate::ui::icons::Icon;
use crate::ui::tokens::{size, space};

/// What is typed, and the word about it.
pub(crate) const TYPED: Id = Id::new("typed");
/// The places of a PIN that stand in one row.
const ROW: usize = 8;
/// Width of a place in logical px, where there is room for it.
const PLACE: f32 = 44.0;
/// Height of a place in logical px.
const PLACE_HEIGHT: f32 = 56.0;
/// Width of the dot that stands for a character, in logical px.
const DOT: f32 = 14.0;
/// Widest key for a digit, in logical px.
const WIDE_KEY: f32 = 96.0;

/// Which keys there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Keys {
    /// The ten digits, as on a telephone.
    Digits,
    /// The digits, and the letters from A to Z.
    LettersAndDigits,
}

impl<'a> Kit<'a> {
    /// What is typed, and words about it: what has to be in view.
    pub(crate) fn typed<Message: 'a>(
        self,
        parts: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        container(self.group(parts)).id(TYPED).into()
    }

    /// The characters typed so far, `None` for one that is masked, in places for `least` to `most`; and a button
    /// beside them.
    pub(crate) fn secret<Message: 'a>(
        self,
        typed: impl Iterator<Item = Option<char>>,
        (least, most): (usize, usize),
        button: Element<'a, Message>,
    ) -> Element<'a, Message> {
        let typed: Vec<Option<char>> = typed.collect();
        let count = typed.len();
        // One too many is seen, too.
        let most = most.max(count);
        #[expect(clippy::cast_precision_loss, reason = "a PIN has few characters")]
        let in_row = most.min(ROW) as f32;
        let room = self.width - 2.0 * space::L;
        let width = ((room + space::XS) / in_row - space::XS).min(PLACE);
        let rows = (0..most.div_ceil(ROW)).map(|line| {
            let places = (line * ROW..most.min((line + 1) * ROW)).map(|index| {
                let is_needed = index < least || index < count;
                self.place(typed.get(index).copied(), index == count, is_needed, width)
            });
            Row::with_children(places).spacing(space::XS).into()
        });
        let places = Column::with_children(rows).spacing(space::XS);
        let words = self.l10n.pin_typed(args::PinTyped { count: self.l10n.number(count as u64).into() });
        let places = described(places, Semantics::new(Role::Text, plain(&words)));
        Row::with_children([places, button])
            .spacing(space::M)
            .align_y(Alignment::Center)
            .wrap()
            .vertical_spacing(space::S)
            .into()
    }

    /// The place of a character: that one, a masked one, or none yet. The next one is marked.
    fn place<Message: 'a>(
        self,
        typed: Option<Option<char>>,
        is_next: bool,
        is_needed: bool,
        width: f32,
    ) -> Element<'a, Message> {
        let t = self.tokens;
        let face: Element<'a, Message> = match typed {
            None => iced::widget::space().into(),
            Some(None) => container(iced::widget::space())
                .width(DOT)
                .height(DOT)
                .style(move |_| container::Style {
                    background: Some(t.text.into()),
                    border: Border { radius: (DOT / 2.0).into(), ..Border::default() },
                    ..container::Style::default()
                })
                .into(),
            Some(Some(letter)) => {
                let style =
                    super::text::Style { color: Some(t.heading), ..self.label_style(size::BANNER, true) };
                self.set(letter.encode_utf8(&mut [0; 4]), style)
            }
        };
        let (ink, line) = match (is_next, is_needed) {
            (true, _) => (t.primary, 2.0),
            (_, true) => (t.border, 1.0),
            _ => (t.divider, 1.0),
        };
        container(face)
            .center_x(width)
            .center_y(PLACE_HEIGHT)
            .style(move |_| container::Style {
                background: Some(t.surface.into()),
                border: Border { color: ink, width: line, radius: size::RADIUS.into() },
                ..container::Style::default()
            })
            .into()
    }

    /// Keys for a PIN: a character is told by `on_key`, and the one that takes the last away by `on_delete`.
    pub(crate) fn keypad<Message: Clone + 'a>(
        self,
        keys: Keys,
        on_key: impl Fn(char) -> Message,
        on_delete: Message,
    ) -> Element<'a, Message> {
        let t = self.tokens;
        let room = self.width - 2.0 * space::L;
        let columns = match keys {
            Keys::Digits => 3,
            // As many as there are digits, or the next that lets them stand in two rows.
            Keys::LettersAndDigits if room >= 10.0 * (size::TARGET + space::XS) => 10,
            Keys::LettersAndDigits => 6,
        };
        let width = if keys == Keys::Digits { WIDE_KEY } else { size::TARGET };
        let mut made = Vec::new();
        let key = |letter: char, row, column| Key {
            face: self.set(letter.encode_utf8(&mut [0; 4]), self.label_style(size::TITLE, true)),
            name: letter.to_string(),
            row,
            column,
            span: 1,
            on_press: on_key(letter),
        };
        let delete = |row, column, span| Key {
            face: Icon::Delete.view(size::ICON, t.primary),
            name: self.l10n.pin_delete_key(),
            row,
            column,
            span,
            on_press: on_delete.clone(),
        };
        match keys {
            Keys::Digits => {
                made.extend(('1'..='9').enumerate().map(|(at, digit)| key(digit, at / 3, at % 3)));
                made.push(key('0', 3, 1));
                made.push(delete(3, 2, 1));
            }
            Keys::LettersAndDigits => {
                let digits = ('1'..='9').chain(['0']).enumerate();
                made.extend(digits.map(|(at, digit)| key(digit, at / columns, at % columns)));
                let first = 10_usize.div_ceil(columns);
                let letters = ('A'..='Z').enumerate();
                made.extend(letters.map(|(at, letter)| key(letter, first + at / columns, at % columns)));
                let rest = columns - 26 % columns;
                // At the right end of the last row.
                let span = rest.min(2);
                made.push(delete(first + 26 / columns, columns - span, span));
            }
        }
        let measures = Measures { columns, width, height: size::TARGET, gap: space::XS };
        Keypad::new(plain(&self.l10n.pin_keys()), made, measures, self.ring(), move |interaction| {
            Appearance {
                background: match interaction {
                    Interaction::Idle => t.surface,
                    Interaction::Hovered => t.hovered,
                    Interaction::Pressed => t.selected,
                },
                text: t.primary,
                border: t.border,
                border_width: 1.0,
                radius: size::RADIUS,
            }
        })
        .into()
    }

    /// A short word about what stands above, with a sign that tells how it is meant.
    pub(crate) fn remark<Message: 'a>(self, tone: Tone, words: &str) -> Element<'a, Message> {
        let (ink, _) = self.tone_colors(tone);
        let sign = container(tone.icon().view(size::ICON, ink)).center_y(size::SMALL * size::LINE_BODY);
        let style = super::text::Style {
            color: Some(ink),
            fill: true,
            line_height: size::LINE_BODY,
            ..self.label_style(size::SMALL, tone != Tone::Info)
        };
        row![sign, self.prose(Role::Text, words, style)].spacing(space::S).width(Length::Fill).into()
    }
}
