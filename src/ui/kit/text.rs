//! Words on a page, in the letters of their language.

use iced::widget::text::{Rich, Span, Wrapping};
use iced::{Color, Element, Length, Theme};

use super::Kit;
use crate::i18n::{
    Language, Segment, keep_figures, keep_phrases, keep_term, keep_words, longest_phrase, plain, segments,
};
use crate::ui::core::{Role, Semantics, Typeset, described};
use crate::ui::fonts;
use crate::ui::tokens::{size, space};

/// How words are set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    pub(super) size: f32,
    pub(super) line_height: f32,
    pub(super) bold: bool,
    /// `None` takes the colour of the control the words stand on.
    pub(super) color: Option<Color>,
    /// Letters of another language than the page's.
    pub(super) language: Option<Language>,
    /// Words from the user's machine, such as the name of a file.
    pub(super) foreign: bool,
    pub(super) fill: bool,
}

impl Style {
    /// What a test needs to know of it.
    fn typeset(self) -> Typeset {
        Typeset {
            size: self.size,
            line_height: self.line_height,
            bold: self.bold,
            foreign: self.foreign,
            language: self.language,
        }
    }
}

impl<'a> Kit<'a> {
    fn style(self, size: f32, line_height: f32, bold: bool, color: Color) -> Style {
        Style { size, line_height, bold, color: Some(color), language: None, foreign: false, fill: true }
    }

    /// Words on a control: its colour, no more room than they need.
    pub(super) fn label_style(self, size: f32, bold: bool) -> Style {
        Style {
            size,
            line_height: size::LINE_BUTTON,
            bold,
            color: None,
            language: None,
            foreign: false,
            fill: false,
        }
    }

    /// Sets words inside a control, whose meaning they are a part of.
    pub(super) fn set<Message: 'a>(self, words: &str, style: Style) -> Element<'a, Message> {
        self.prose(Role::Label, words, style)
    }

    /// Words in the letters of their language, piece by piece.
    fn spans<'w>(self, words: &'w str, style: Style) -> impl Iterator<Item = Span<'a, ()>> + use<'a, 'w> {
        let language = style.language.unwrap_or(self.language());
        let has_han = matches!(language, Language::Ja | Language::ZhHans | Language::ZhHant);
        segments(words).map(move |segment| {
            let (words, language) = match segment {
                Segment::Plain(words) => (words, language),
                Segment::Japanese(words) => (words, Language::Ja),
            };
            let words = match language {
                _ if style.foreign => words.to_owned(),
                Language::Ko => keep_words(&keep_figures(words)).into_owned(),
                // A sentence of its own.
                Language::Ja if style.language.is_some() => keep_phrases(words),
                // A term among other letters is one word.
                Language::Ja if !has_han => keep_term(words),
                _ => keep_figures(words),
            };
            Span::new(words).font(fonts::font(language, style.bold))
        })
    }

    fn set_spans<Message: 'a>(self, spans: Vec<Span<'a, ()>>, style: Style) -> Element<'a, Message> {
        Rich::<'a, (), Message, Theme, iced::Renderer>::with_spans(spans)
            .size(style.size)
            .line_height(style.line_height)
            .width(if style.fill { Length::Fill } else { Length::Shrink })
            .wrapping(Wrapping::WordOrGlyph)
            .color_maybe(style.color)
            .into()
    }

    /// Sets words that stand for themselves.
    pub(super) fn prose<Message: 'a>(self, role: Role, words: &str, style: Style) -> Element<'a, Message> {
        let set = self.set_spans(self.spans(words, style).collect(), style);
        described(set, Semantics::new(role, plain(words)).typeset(style.typeset()))
    }

    /// The heading of the page; one a page.
    pub(crate) fn heading<Message: 'a>(self, words: &str) -> Element<'a, Message> {
        let style = self.style(size::HEADING, size::LINE_HEADING, true, self.tokens.heading);
        self.prose(Role::Heading(1), words, style)
    }

    /// The heading of the page, in the user's own words.
    pub(crate) fn own_heading<Message: 'a>(self, words: &str) -> Element<'a, Message> {
        let style = self.style(size::HEADING, size::LINE_HEADING, true, self.tokens.heading);
        self.prose(Role::Heading(1), words, Style { foreign: true, ..style })
    }

    /// The title of a part of the page.
    pub(crate) fn title<Message: 'a>(self, words: &str) -> Element<'a, Message> {
        let style = self.style(size::TITLE, size::LINE_HEADING, true, self.tokens.heading);
        self.prose(Role::Heading(2), words, style)
    }

    /// A paragraph.
    pub(crate) fn body<Message: 'a>(self, words: &str) -> Element<'a, Message> {
        let style = self.style(size::BODY, size::LINE_BODY, false, self.tokens.text);
        self.prose(Role::Text, words, style)
    }

    /// A paragraph that begins with a bold word or two.
    pub(crate) fn labelled<Message: 'a>(self, label: &str, words: &str) -> Element<'a, Message> {
        let style = self.style(size::BODY, size::LINE_BODY, false, self.tokens.text);
        let bold = Style { bold: true, ..style };
        let rest = format!("{}{words}", self.l10n.gap());
        let spans = self.spans(label, bold).chain(self.spans(&rest, style)).collect();
        let name = plain(&format!("{label}{rest}")).into_owned();
        // Measured as bold throughout, which is the wider.
        described(self.set_spans(spans, style), Semantics::new(Role::Text, name).typeset(bold.typeset()))
    }

    /// A paragraph of lesser weight.
    pub(crate) fn support<Message: 'a>(self, words: &str) -> Element<'a, Message> {
        let style = self.style(size::SMALL, size::LINE_BODY, false, self.tokens.support);
        self.prose(Role::Text, words, style)
    }

    /// A Japanese sentence for others to read.
    pub(crate) fn spoken<Message: 'a>(self, words: &str) -> Element<'a, Message> {
        let style = self.style(size::TITLE, size::LINE_BODY, true, self.tokens.text);
        self.prose(Role::Text, words, Style { language: Some(Language::Ja), ..style })
    }

    /// How a Japanese sentence is read.
    pub(crate) fn read_as<Message: 'a>(self, words: &str) -> Element<'a, Message> {
        let style = self.style(size::SMALL, size::LINE_BODY, false, self.tokens.support);
        self.prose(Role::Text, words, Style { language: Some(Language::Ja), ..style })
    }

    /// A Japanese sentence, as large as the window allows, so that others can read it from where they stand.
    pub(crate) fn held_up<Message: 'a>(self, words: &str) -> Element<'a, Message> {
        // Full-width letters in the upper half of a screen, which is about twice as wide as that half is high. The lines
        // are not full to the end: so many more letters count.
        const RAGGED: f32 = 1.6;
        let count = |letters: usize| f32::from(u16::try_from(letters).unwrap_or(u16::MAX)).max(1.0);
        let letters = count(words.chars().count());
        let fitting = self.width * (0.35 / (letters * size::LINE_HEADING * RAGGED)).sqrt();
        // No phrase is cut, even where that makes it smaller.
        let whole = (self.width - 3.0 * space::L) / count(longest_phrase(words));
        let large = fitting.clamp(size::LARGE, size::LARGEST).min(whole).max(size::HEADING);
        let style = self.style(large, size::LINE_HEADING, true, self.tokens.heading);
        self.prose(Role::Heading(1), words, Style { language: Some(Language::Ja), ..style })
    }

    /// A telephone number, or another that is to be read off.
    pub(crate) fn number<Message: 'a>(self, words: &str) -> Element<'a, Message> {
        let style = self.style(size::HEADING, size::LINE_HEADING, true, self.tokens.heading);
        self.prose(Role::Text, words, style)
    }

    /// Words from the user's machine: a file name or a path.
    pub(crate) fn foreign<Message: 'a>(self, words: &str) -> Element<'a, Message> {
        let style =
            Style { foreign: true, ..self.style(size::SMALL, size::LINE_BODY, false, self.tokens.support) };
        self.prose(Role::Text, words, style)
    }

    /// A paragraph that is marked as one of several.
    pub(crate) fn bullet<Message: 'a>(self, words: &str) -> Element<'a, Message> {
        let style = self.style(size::BODY, size::LINE_BODY, false, self.tokens.text);
        let dot = Style { fill: false, ..style };
        iced::widget::row![self.set("•", dot), self.prose(Role::Text, words, style)].spacing(space::S).into()
    }
}
