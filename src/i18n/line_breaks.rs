//! Where lines must not end: inside Korean words, Japanese terms and phrases, dates and products.

use std::borrow::Cow;

use super::segment::{CLOSE, OPEN};

/// Joins two characters: no line ends between them (Unicode line breaking class WJ).
const WORD_JOINER: char = '\u{2060}';

/// Keeps the letters of each Korean word, and what is attached to it, on one line.
///
/// The default line breaking of Unicode allows a break between any two Hangul syllables, as in
/// old vertical print; today's text breaks at spaces. For the window only: the joiners have no
/// place in a terminal or a file.
pub fn keep_words(text: &str) -> Cow<'_, str> {
    if !text.contains(is_hangul) {
        return Cow::Borrowed(text);
    }
    let mut joined = String::with_capacity(text.len() * 2);
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        joined.push(character);
        if !matches!(character, OPEN | CLOSE) {
            before = Some(character);
        }
        let next = characters.peek().copied();
        if let (Some(left), Some(right)) = (before, next)
            && right != WORD_JOINER
            && !matches!(right, OPEN | CLOSE)
            && left != WORD_JOINER
            && !left.is_whitespace()
            && !right.is_whitespace()
            && (is_hangul(left) || is_hangul(right))
        {
            joined.push(WORD_JOINER);
        }
    }
    Cow::Owned(joined)
}

/// Keeps a Japanese term among letters of another script on one line: there it is one word.
pub fn keep_term(text: &str) -> String {
    let mut joined = String::with_capacity(text.len() * 2);
    for (place, character) in text.chars().enumerate() {
        if place > 0 {
            joined.push(WORD_JOINER);
        }
        joined.push(character);
    }
    joined
}

/// Lets lines of a Japanese sentence break only where a phrase ends: after a mark, and after a particle or verb ending
/// that something not written in hiragana follows. Where letters of other scripts have blanks, they break there.
pub fn keep_phrases(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut kept = String::with_capacity(text.len() * 2);
    for (place, &letter) in letters.iter().enumerate() {
        kept.push(letter);
        if let Some(&after) = letters.get(place + 1)
            && is_japanese(letter)
            && is_japanese(after)
            && !ends_phrase(letter, after, letters.get(place + 2).copied())
        {
            kept.push(WORD_JOINER);
        }
    }
    kept
}

/// How many letters the longest part of a Japanese sentence has that stays on one line.
pub fn longest_phrase(text: &str) -> usize {
    let kept = keep_phrases(text);
    let mut letters = kept.chars().peekable();
    let (mut longest, mut length) = (0, 0);
    while let Some(letter) = letters.next() {
        if letter.is_whitespace() {
            length = 0;
        } else if letter != WORD_JOINER {
            length += 1;
            longest = longest.max(length);
            // Letters of other scripts are words up to the next blank.
            if is_japanese(letter) && letters.peek() != Some(&WORD_JOINER) {
                length = 0;
            }
        }
    }
    longest
}

/// Letters and marks of Japanese: without a joiner a line may break between any two of them.
fn is_japanese(letter: char) -> bool {
    matches!(letter, '0'..='9' | '\u{3001}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF5E}')
}

fn ends_phrase(last: char, after: char, next: Option<char>) -> bool {
    let is_hiragana = |letter| matches!(letter, '\u{3041}'..='\u{309F}');
    let is_mark = |letter| matches!(letter, '、' | '。' | '・' | '）' | '」');
    let is_particle = |letter| "をはがにのでとへもかてたる".contains(letter);
    // お and ご of politeness belong to the word that follows.
    let is_polite =
        matches!(after, 'お' | 'ご') && next.is_some_and(|next| !is_hiragana(next) && !is_mark(next));
    match last {
        '、' | '。' => true,
        _ if is_mark(after) => false,
        // It is nothing but a particle.
        'を' => true,
        _ => is_particle(last) && (!is_hiragana(after) || is_polite),
    }
}

/// Precomposed syllables and stand-alone letters. Conjoining letters are left alone: they form
/// one syllable only while nothing stands between them.
fn is_hangul(character: char) -> bool {
    matches!(character, '\u{AC00}'..='\u{D7A3}' | '\u{3131}'..='\u{318E}')
}

/// Joins the parts of a date written with 年, 月 and 日, and a product such as `413 × 531`, so that lines
/// break before or after them but not inside.
pub fn keep_figures(text: &str) -> String {
    let text = text.replace(" × ", "\u{A0}×\u{A0}");
    let mut kept = String::with_capacity(text.len());
    let mut before = ' ';
    for letter in text.chars() {
        let unit = |letter| matches!(letter, '年' | '月' | '日');
        if (before.is_ascii_digit() && unit(letter)) || (unit(before) && letter.is_ascii_digit()) {
            kept.push(WORD_JOINER);
        }
        kept.push(letter);
        before = letter;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_joined(text: &str, expected: &str) {
        assert_eq!(keep_words(text).replace(WORD_JOINER, "+"), expected);
    }

    #[test]
    fn a_term_has_no_place_to_break() {
        assert_eq!(super::keep_term("署名用"), "署\u{2060}名\u{2060}用");
        assert_eq!(super::keep_term(""), "");
    }

    #[test]
    fn a_sentence_breaks_where_a_phrase_ends() {
        let lines = |text: &str| {
            let kept = keep_phrases(text);
            let letters: Vec<char> = kept.chars().collect();
            let ends = |pair: &[char]| is_japanese(pair[0]) && is_japanese(pair[1]);
            let cut: String = letters
                .windows(2)
                .map(|pair| format!("{}{}", pair[0], if ends(pair) { "/" } else { "" }))
                .chain(letters.last().map(char::to_string))
                .collect();
            cut.replace(WORD_JOINER, "")
        };
        assert_eq!(
            lines("マイナンバーカードをなくしました。再交付の申請をお願いします。"),
            "マイナンバーカードを/なくしました。/再交付の/申請を/お願いします。"
        );
        assert_eq!(longest_phrase("マイナンバーカードをなくしました。再交付の申請をお願いします。"), 10);
        assert_eq!(longest_phrase("はい"), 2);
        assert_eq!(longest_phrase(""), 0);
        assert_eq!(lines("私は法定代理人（親など）です。"), "私は/法定代理人（親など）です。");
        assert_eq!(lines("いつ受け取れますか。"), "いつ受け取れますか。");
        assert_eq!(lines("高度専門職第2号の人か代理人"), "高度専門職第2号の/人か/代理人");
        // Letters with blanks are left as they are.
        assert_eq!(keep_phrases("Mō ichido onegai shimasu."), "Mō ichido onegai shimasu.");
    }

    #[test]
    fn joins_inside_words_only() {
        assert_joined("카드를 올려놓으십시오.", "카+드+를 올+려+놓+으+십+시+오+.");
        assert_joined("2026년 12월", "2026+년 12+월");
        assert_joined("(사진)\n다음", "(+사+진+)\n다+음");
        assert_joined("IC칩", "IC+칩");
    }

    #[test]
    fn leaves_other_scripts_alone() {
        for text in ["", "My Number Card", "直骨角", "  "] {
            assert!(matches!(keep_words(text), Cow::Borrowed(_)));
        }
        assert_joined("暗証番号를", "暗証番号+를");
    }

    #[test]
    fn looks_through_the_marks_of_japanese_terms() {
        assert_joined("\u{E000}在留カード\u{E001}의", "\u{E000}在留カード\u{E001}+의");
        assert_joined("각\u{E000}직\u{E001} 각", "각\u{E000}+직\u{E001} 각");
    }

    #[test]
    fn does_nothing_the_second_time() {
        let once = keep_words("여권을 각\u{E000}直\u{E001}각 준비").into_owned();
        assert_eq!(keep_words(&once), once);
    }

    #[test]
    fn dates_and_products_stay_in_one_line() {
        assert_eq!(
            keep_figures("撮影日は2026年11月21日です"),
            "撮影日は2026\u{2060}年\u{2060}11\u{2060}月\u{2060}21\u{2060}日です"
        );
        assert_eq!(keep_figures("413 × 531 pixels"), "413\u{A0}×\u{A0}531 pixels");
        assert_eq!(keep_figures("日本の年月"), "日本の年月");
    }
}
