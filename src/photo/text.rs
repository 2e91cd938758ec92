//! Text out of a picture file, which may hold anything.

/// Longest text taken over from a file, in characters.
const MAX_CHARS: usize = 80;

/// The text without control characters and bidirectional marks (which could disturb a terminal or
/// a sentence round it), outer blanks, and what is beyond [`MAX_CHARS`].
pub(crate) fn clean(raw: &str) -> String {
    let harmless = |c: &char| {
        !c.is_control()
            && !matches!(*c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
                | '\u{e000}'..='\u{f8ff}' | '\u{feff}' | '\u{fffd}')
    };
    let kept: String = raw.trim().chars().filter(harmless).take(MAX_CHARS).collect();
    kept.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_dangerous_is_left() {
        assert_eq!(clean("  Adobe Photoshop CS4 Windows\0 "), "Adobe Photoshop CS4 Windows");
        assert_eq!(clean("\u{1b}[31mSNOW\u{202e}\n"), "[31mSNOW");
        assert_eq!(clean("\0\0 "), "");
        assert_eq!(clean(&"写".repeat(200)).chars().count(), MAX_CHARS);
    }
}
