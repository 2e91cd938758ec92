//! Official Japanese terms inside a text of another language.
//!
//! The Fluent function `JA("暗証番号")` puts its text between two marks from the private use area.
//! The window draws what is between them with Japanese glyphs: the same code point has another
//! shape in Chinese and Korean fonts. A terminal shows the text without the marks.

use std::borrow::Cow;

/// Opens a Japanese term.
pub(super) const OPEN: char = '\u{E000}';
/// Closes it.
pub(super) const CLOSE: char = '\u{E001}';

/// A piece of a text, never empty and without marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Segment<'a> {
    /// In the language of the text.
    Plain(&'a str),
    /// Japanese, whatever the language of the text.
    Japanese(&'a str),
}

impl<'a> Segment<'a> {
    /// The words of the segment.
    pub fn text(self) -> &'a str {
        match self {
            Self::Plain(text) | Self::Japanese(text) => text,
        }
    }
}

/// The pieces of a text in order. A mark without its partner is dropped: an opening one makes the
/// rest Japanese, a closing one changes nothing.
pub fn segments(text: &str) -> impl Iterator<Item = Segment<'_>> {
    let mut rest = text;
    let mut is_japanese = false;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let end = rest.find([OPEN, CLOSE]).unwrap_or(rest.len());
            let (piece, tail) = rest.split_at(end);
            let was_japanese = is_japanese;
            let mut after = tail.chars();
            if let Some(mark) = after.next() {
                is_japanese = mark == OPEN;
            }
            rest = after.as_str();
            if !piece.is_empty() {
                return Some(if was_japanese { Segment::Japanese(piece) } else { Segment::Plain(piece) });
            }
        }
        None
    })
}

/// The text without the marks, for terminals and file formats.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.contains([OPEN, CLOSE]) {
        Cow::Owned(text.replace([OPEN, CLOSE], ""))
    } else {
        Cow::Borrowed(text)
    }
}

/// A name from outside, such as that of a file, without what could disturb a terminal or the sentence round
/// it: control characters, marks of direction and our own marks. They become the replacement character.
pub fn harmless(name: &str) -> Cow<'_, str> {
    let harms = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | OPEN | CLOSE | '\u{feff}')
    };
    if name.contains(harms) { Cow::Owned(name.replace(harms, "\u{fffd}")) } else { Cow::Borrowed(name) }
}

/// Words that are Japanese whatever stands around them, to be drawn so.
pub(super) fn japanese(words: &str) -> String {
    format!("{OPEN}{words}{CLOSE}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_segments(text: &str, expected: &[Segment<'_>]) {
        assert_eq!(segments(text).collect::<Vec<_>>(), expected);
        let joined: String = expected.iter().map(|segment| segment.text()).collect();
        assert_eq!(plain(text), joined);
    }

    #[test]
    fn splits_at_the_marks() {
        use Segment::{Japanese, Plain};
        assert_segments("", &[]);
        assert_segments("user PIN", &[Plain("user PIN")]);
        assert_segments("\u{E000}暗証番号\u{E001}", &[Japanese("暗証番号")]);
        assert_segments(
            "PIN (\u{E000}暗証番号\u{E001}), 4",
            &[Plain("PIN ("), Japanese("暗証番号"), Plain("), 4")],
        );
        assert_segments("\u{E000}直\u{E001}\u{E000}骨\u{E001}", &[Japanese("直"), Japanese("骨")]);
    }

    #[test]
    fn survives_marks_without_a_partner() {
        use Segment::{Japanese, Plain};
        assert_segments("\u{E001}a\u{E001}", &[Plain("a")]);
        assert_segments("a\u{E000}\u{E001}b", &[Plain("a"), Plain("b")]);
        assert_segments("a\u{E000}直", &[Plain("a"), Japanese("直")]);
    }

    #[test]
    fn names_from_outside_are_made_harmless() {
        assert_eq!(harmless("写真 1.jpg"), "写真 1.jpg");
        assert_eq!(harmless("\u{1b}[31m\u{202e}gpj.exe\n"), "\u{fffd}[31m\u{fffd}gpj.exe\u{fffd}");
        assert_eq!(harmless("\u{E000}a\u{E001}"), "\u{fffd}a\u{fffd}");
    }
}
