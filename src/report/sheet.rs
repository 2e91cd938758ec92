//! The sheet for the counter: one page in the user's language and in Japanese, to print or to show.

use std::fmt::Write as _;

use jiff::civil::Date;

use crate::dates::Status;
use crate::guide::{Entry, Phrase, guide};
use crate::i18n::ask::status_words;
use crate::i18n::guide::{Section, entry_words, phrase_words, request_words, spoken, whose_words};
use crate::i18n::{Language, Localization, Segment, plain, segments};

/// What is to stand on a sheet.
#[derive(Debug, Default)]
pub(crate) struct Wanted {
    /// Whose card it is, by name, if it is not the own one.
    pub(crate) whose: Option<&'static str>,
    /// What is said first, by name.
    pub(crate) request: Option<&'static str>,
    /// What the holder has brought.
    pub(crate) bring: Vec<&'static Entry>,
    /// As what the holder lives in Japan.
    pub(crate) status: Option<Status>,
    /// The end of the card.
    pub(crate) card_end: Option<Date>,
    /// The end of the period of stay.
    pub(crate) stay_end: Option<Date>,
    /// Sentences to point at.
    pub(crate) phrases: Vec<&'static Phrase>,
}

/// A line of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// In the user's language, with marked terms; empty where that is Japanese.
    pub(crate) own: String,
    /// In Japanese.
    pub(crate) japanese: String,
    /// How the Japanese is read, for those who do not read it.
    pub(crate) reading: Option<Reading>,
}

/// How Japanese is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reading {
    /// In hiragana, of what is said first.
    pub(crate) kana: Option<String>,
    /// In Latin letters.
    pub(crate) romaji: String,
}

/// What stands on a sheet.
#[derive(Debug, Clone)]
pub(crate) struct CounterSheet {
    pub(crate) whose: Option<Line>,
    pub(crate) request: Option<Line>,
    about: Vec<Line>,
    bring: Vec<Line>,
    phrases: Vec<Line>,
}

impl Line {
    /// A sentence with its reading. `None` if it has no sense in the user's language.
    fn spoken(l10n: &Localization, phrase: &Phrase, own: String, has_kana: bool) -> Option<Self> {
        let spoken = spoken(l10n, phrase)?;
        let is_japanese = l10n.language() == Language::Ja;
        Some(Self {
            own: if is_japanese { String::new() } else { own },
            japanese: spoken.japanese,
            reading: (!is_japanese)
                .then(|| Reading { kana: has_kana.then_some(spoken.reading), romaji: spoken.romaji }),
        })
    }

    /// A sentence to point at.
    pub(crate) fn phrase(l10n: &Localization, phrase: &Phrase) -> Option<Self> {
        Self::spoken(l10n, phrase, phrase_words(l10n, &phrase.id), false)
    }

    /// What is said in both languages.
    fn both(l10n: &Localization, japanese: &Localization, words: impl Fn(&Localization) -> String) -> Self {
        let own = if l10n.language() == Language::Ja { String::new() } else { words(l10n) };
        Self { own, japanese: plain(&words(japanese)).into_owned(), reading: None }
    }
}

impl CounterSheet {
    /// Puts it together.
    pub(crate) fn new(l10n: &Localization, wanted: &Wanted) -> Self {
        let japanese = Localization::japanese();
        let both = |words: &dyn Fn(&Localization) -> String| Line::both(l10n, japanese, words);
        let request = wanted.request.and_then(|id| guide().phrases.request(id));
        let request =
            request.and_then(|phrase| Line::spoken(l10n, phrase, request_words(l10n, &phrase.id), true));
        let whose = wanted.whose.and_then(|id| guide().phrases.whose(id));
        let whose = whose.and_then(|phrase| Line::spoken(l10n, phrase, whose_words(l10n, &phrase.id), true));
        let mut about = Vec::new();
        about.extend(wanted.status.map(|status| both(&|l10n| status_words(l10n, status).0)));
        about.extend(wanted.card_end.map(|day| both(&|l10n| l10n.of(&l10n.sheet_card(), &l10n.date(day)))));
        about.extend(wanted.stay_end.map(|day| both(&|l10n| l10n.of(&l10n.sheet_stay(), &l10n.date(day)))));
        // What is known by heart is not shown at a counter.
        let bring = wanted.bring.iter().filter(|entry| !entry.by_heart);
        Self {
            whose,
            request,
            about,
            bring: bring.map(|entry| both(&|l10n| entry_words(l10n, Section::Bring, entry))).collect(),
            phrases: wanted.phrases.iter().filter_map(|phrase| Line::phrase(l10n, phrase)).collect(),
        }
    }

    /// What is said first.
    pub(crate) fn opening(&self) -> impl Iterator<Item = &Line> {
        self.whose.iter().chain(&self.request)
    }

    /// The sentences, what is said first before the others.
    pub(crate) fn sentences(&self) -> impl Iterator<Item = &Line> {
        self.opening().chain(&self.phrases)
    }

    /// The page, for A4: text alone, with nothing that is read from elsewhere.
    pub(crate) fn html(&self, l10n: &Localization, today: Date) -> String {
        let japanese = Localization::japanese();
        let heading =
            |tag: &str, words: &dyn Fn(&Localization) -> String| row(tag, &Line::both(l10n, japanese, words));
        let mut body = String::new();
        if self.opening().next().is_some() {
            body += &heading("h1", &Localization::sheet_request_title);
            let lines: String = self.opening().map(|line| row("p", line)).collect();
            let _ = writeln!(body, "<div class=\"request\">{lines}</div>");
        }
        for (title, lines) in [
            (&Localization::sheet_about_title as &dyn Fn(&Localization) -> String, &self.about),
            (&Localization::sheet_bring_title, &self.bring),
        ] {
            if !lines.is_empty() {
                body += &heading("h2", title);
                body.extend(lines.iter().map(|line| row("p", line)));
            }
        }
        if !self.phrases.is_empty() {
            body += &heading("h2", &Localization::sheet_phrases_title);
            body.extend(
                self.phrases.iter().map(|line| format!("<div class=\"phrase\">{}</div>\n", row("p", line))),
            );
        }
        let foot = Line::both(l10n, japanese, |l10n| l10n.remark(&l10n.sheet_foot(), &l10n.date(today)));
        let _ = writeln!(body, "<footer>{}</footer>", row("p", &foot));
        let title = escaped(&plain(&l10n.sheet_heading()));
        let tag = l10n.language().tag();
        let lines = self.about.len() + self.bring.len() + self.phrases.len();
        let dense = if lines > MANY { " class=\"dense\"" } else { "" };
        format!(
            "<!DOCTYPE html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
             <style>\n{STYLE}</style>\n</head>\n<body{dense}>\n{body}</body>\n</html>\n"
        )
    }
}

/// Two columns, the user's language on the left and Japanese on the right; one where both are the same. How the Japanese
/// is read stands below what the user reads.
fn row(tag: &str, line: &Line) -> String {
    let read =
        |tag: &str, words: &str| format!("<span class=\"reading\" lang=\"{tag}\">{}</span>", escaped(words));
    let reading = line.reading.as_ref().map_or(String::new(), |reading| {
        let kana = reading.kana.as_ref().map_or(String::new(), |kana| read("ja", kana));
        read("ja-Latn", &reading.romaji) + &kana
    });
    let japanese = escaped(&line.japanese);
    if line.own.is_empty() {
        return format!("<div class=\"row one\"><div lang=\"ja\"><{tag}>{japanese}</{tag}></div></div>\n");
    }
    let own = marked(&line.own);
    format!(
        "<div class=\"row\"><div><{tag}>{own}</{tag}>{reading}</div>\
         <div lang=\"ja\"><{tag}>{japanese}</{tag}></div></div>\n"
    )
}

/// Words with their Japanese terms marked as such.
fn marked(words: &str) -> String {
    segments(words).fold(String::new(), |all, segment| match segment {
        Segment::Plain(words) => all + &escaped(words),
        Segment::Japanese(words) => all + "<span lang=\"ja\">" + &escaped(words) + "</span>",
    })
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// More lines than that are set smaller, so that all stand on one page.
const MANY: usize = 31;

/// Sizes in points, for paper.
const STYLE: &str = "\
@page { size: A4; margin: 8mm 10mm }
* { box-sizing: border-box }
body { font-family: system-ui, sans-serif; font-size: 8.5pt; line-height: 1.2; color: #000; background: #fff; \
max-width: 190mm; margin: 0 auto }
:lang(ja) { font-family: \"Noto Sans CJK JP\", \"Noto Sans JP\", \"Yu Gothic UI\", \"Hiragino Sans\", sans-serif }
:lang(zh-Hans) { font-family: \"Noto Sans CJK SC\", \"Microsoft YaHei UI\", \"PingFang SC\", sans-serif }
:lang(zh-Hant) { font-family: \"Noto Sans CJK TC\", \"Microsoft JhengHei UI\", \"PingFang TC\", sans-serif }
:lang(ko) { font-family: \"Noto Sans CJK KR\", \"Malgun Gothic\", \"Apple SD Gothic Neo\", sans-serif }
h1, h2 { font-size: 10pt; margin: 0 }
p { margin: 0 }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: 4mm; padding: 0.5mm 0; break-inside: avoid }
.row.one { grid-template-columns: 1fr }
.row:has(h1), .row:has(h2) { border-bottom: 0.3mm solid #000; margin-top: 1.5mm }
.request { border: 0.5mm solid #000; padding: 1.5mm 3mm; margin: 1.5mm 0 }
.request [lang=ja] > p { font-size: 13pt; font-weight: bold }
.reading { display: block; font-size: 7pt; color: #333 }
.phrase { border-bottom: 0.15mm solid #888 }
.phrase [lang=ja] > p { font-size: 11pt }
.phrase p, .phrase .reading { display: inline }
.phrase .reading { margin-left: 2mm }
footer { margin-top: 1mm; font-size: 7pt; color: #333 }
.dense { font-size: 7.5pt; line-height: 1.15 }
.dense .phrase [lang=ja] > p { font-size: 10pt }
.dense .reading { font-size: 6.5pt }
@media screen { body { padding: 8mm; font-size: 13pt } .reading { font-size: 11pt } }
";

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn full(language: Language) -> String {
        let l10n = Localization::new(language);
        let lost = guide().situation("lost").unwrap();
        let wanted = Wanted {
            whose: Some("child"),
            request: Some("reissue-lost"),
            bring: lost.bring.iter().collect(),
            status: Some(Status::MidLongTerm),
            card_end: Some(date(2027, 3, 31)),
            stay_end: Some(date(2027, 3, 31)),
            phrases: guide().phrases.phrase.iter().collect(),
        };
        CounterSheet::new(&l10n, &wanted).html(&l10n, date(2026, 11, 24))
    }

    #[test]
    fn both_languages_stand_side_by_side() {
        let page = full(Language::PtBr);
        assert!(page.contains("<html lang=\"pt-BR\">"));
        assert!(page.contains("<div lang=\"ja\"><p>マイナンバーカードをなくしました。"), "{page}");
        assert!(page.contains("<p>子どものカードの手続きに来ました。"), "{page}");
        assert!(page.contains("ポルトガル語を話せる方はいらっしゃいますか。"), "{page}");
        assert!(page.contains("Porutogarugo o hanaseru"), "{page}");
        assert!(page.contains("<span lang=\"ja\">受理番号</span>"), "{page}");
        assert!(page.contains("2027年3月31日") && page.contains("31 de março de 2027"));
        // Where both are the same it is said once.
        let page = full(Language::Ja);
        assert!(!page.contains("class=\"row\"") && !page.contains("を話せる方"), "{page}");
    }

    #[test]
    fn no_page_reads_anything_from_elsewhere() {
        for language in Language::ALL {
            let page = full(language);
            for word in ["http:", "https:", "src=", "href=", "url(", "@import", "<script", "<link"] {
                assert!(!page.contains(word), "{language}: {word}");
            }
            assert!(page.contains("default-src 'none'"));
        }
    }

    #[test]
    fn nothing_that_is_known_by_heart_stands_on_it() {
        let l10n = Localization::new(Language::En);
        let all = || guide().situations.iter().flat_map(|one| &one.bring);
        assert!(all().any(|entry| entry.by_heart));
        for entry in all() {
            let words = entry_words(&l10n, Section::Bring, entry);
            let is_secret =
                words.contains("PIN") && !words.contains("form") && !words.contains("cards of all");
            assert_eq!(entry.by_heart, is_secret, "{words}");
        }
        let wanted = Wanted { bring: all().collect(), ..Wanted::default() };
        let page = CounterSheet::new(&l10n, &wanted).html(&l10n, date(2026, 11, 24));
        assert!(page.contains("The My Number Card") && !page.contains("in your head"));
    }

    #[test]
    fn words_cannot_break_out_of_the_page() {
        assert_eq!(escaped("<b> & \"c\""), "&lt;b&gt; &amp; &quot;c&quot;");
    }
}
