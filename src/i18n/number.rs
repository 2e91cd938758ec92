//! Numbers as each language writes them, after CLDR.

use std::str::FromStr;

use fluent::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};

use super::{Language, Localization};

/// Bytes in a kilobyte as file managers and cameras count them.
const KB: u64 = 1_000;

impl Localization {
    /// A whole number with its thousands grouped: `7,340,032`, in Spanish `7.340.032`.
    pub fn number(&self, number: u64) -> String {
        grouped(self.language(), &number.to_string())
    }

    /// A number with exactly this many digits after the decimal point, rounded: `7.3`, `7,3`.
    /// What is no number is written as Rust does: `NaN`, `inf`.
    pub fn decimal(&self, number: f64, digits: usize) -> String {
        grouped(self.language(), &format!("{number:.digits$}"))
    }

    /// A file size: `512 B`, `97 KB`, `7.3 MB`. 1 KB is 1000 bytes, 1 MB is 1000 KB; rounded to
    /// whole KB or to a tenth of a MB: `7 MB`, `7.3 MB`.
    pub fn bytes(&self, bytes: u64) -> String {
        if bytes < KB {
            return format!("{} B", self.number(bytes));
        }
        let kilobytes = rounded(bytes, KB);
        if kilobytes < KB {
            return format!("{} KB", self.number(kilobytes));
        }
        let tenths = rounded(bytes, KB * KB / 10);
        let megabytes = match tenths % 10 {
            0 => (tenths / 10).to_string(),
            tenth => format!("{}.{tenth}", tenths / 10),
        };
        format!("{} MB", grouped(self.language(), &megabytes))
    }

    /// A file size with the exact number of bytes behind it, for where rounding would hide what matters:
    /// `20 KB (19,999 B)`.
    pub fn exact_bytes(&self, bytes: u64) -> String {
        if bytes < KB {
            self.bytes(bytes)
        } else {
            format!("{} ({} B)", self.bytes(bytes), self.number(bytes))
        }
    }
}

fn rounded(bytes: u64, unit: u64) -> u64 {
    bytes / unit + u64::from(bytes % unit >= unit / 2)
}

/// Writes a number, given in ASCII, with the separators of the language.
fn grouped(language: Language, number: &str) -> String {
    write(language, number, GroupingStrategy::Auto)
}

fn write(language: Language, number: &str, grouping: GroupingStrategy) -> String {
    let options = DecimalFormatterOptions::from(grouping);
    let formatter = DecimalFormatter::try_new(language.locale().into(), options);
    match (formatter, Decimal::from_str(number)) {
        (Ok(formatter), Ok(decimal)) => formatter.format(&decimal).to_string(),
        _ => number.to_owned(),
    }
}

type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// How a Fluent text of this language writes the numbers it is given.
pub(super) fn formatter<M>(language: Language) -> Formatter<M> {
    // Fluent takes a bare function, which cannot carry the language along.
    macro_rules! of {
        ($language:ident) => {
            |value, _| write_value(Language::$language, value)
        };
    }
    match language {
        Language::En => of!(En),
        Language::Ja => of!(Ja),
        Language::ZhHans => of!(ZhHans),
        Language::ZhHant => of!(ZhHant),
        Language::Ko => of!(Ko),
        Language::PtBr => of!(PtBr),
        Language::Es => of!(Es),
    }
}

fn write_value(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let grouping = if number.options.use_grouping { GroupingStrategy::Auto } else { GroupingStrategy::Never };
    Some(write(language, &number.as_string(), grouping))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_as_the_language_does() {
        let table = [
            (Language::En, "20,480", "1,234", "7,340,032", "7.3"),
            (Language::Ja, "20,480", "1,234", "7,340,032", "7.3"),
            (Language::ZhHans, "20,480", "1,234", "7,340,032", "7.3"),
            (Language::ZhHant, "20,480", "1,234", "7,340,032", "7.3"),
            (Language::Ko, "20,480", "1,234", "7,340,032", "7.3"),
            (Language::PtBr, "20.480", "1.234", "7.340.032", "7,3"),
            // Spanish leaves four digits together.
            (Language::Es, "20.480", "1234", "7.340.032", "7,3"),
        ];
        for (language, small, thousand, large, decimal) in table {
            let speaker = Localization::new(language);
            assert_eq!(speaker.number(20_480), small, "{language}");
            assert_eq!(speaker.number(1_234), thousand, "{language}");
            assert_eq!(speaker.number(7_340_032), large, "{language}");
            assert_eq!(speaker.decimal(7.34, 1), decimal, "{language}");
        }
    }

    #[test]
    fn decimals() {
        let english = Localization::new(Language::En);
        assert_eq!(english.decimal(1_234.5, 2), "1,234.50");
        assert_eq!(english.decimal(-0.26, 1), "-0.3");
        assert_eq!(english.decimal(3.0, 0), "3");
        assert_eq!(english.decimal(f64::NAN, 1), "NaN");
        assert_eq!(english.decimal(f64::INFINITY, 1), "inf");
        assert_eq!(english.number(u64::MAX), "18,446,744,073,709,551,615");
    }

    #[test]
    fn a_size_at_the_edge_is_told_to_the_byte() {
        let en = Localization::new(Language::En);
        assert_eq!(en.exact_bytes(19_999), "20 KB (19,999 B)");
        assert_eq!(en.exact_bytes(512), "512 B");
        assert_eq!(Localization::new(Language::Es).exact_bytes(7_340_033), "7,3 MB (7.340.033 B)");
    }

    #[test]
    fn file_sizes() {
        let english = Localization::new(Language::En);
        for (bytes, expected) in [
            (0, "0 B"),
            (999, "999 B"),
            (1_000, "1 KB"),
            (97_400, "97 KB"),
            (97_500, "98 KB"),
            (999_499, "999 KB"),
            (999_500, "1 MB"),
            (7_340_032, "7.3 MB"),
            (9_999_999, "10 MB"),
            (5_000_000_000, "5,000 MB"),
        ] {
            assert_eq!(english.bytes(bytes), expected);
        }
        assert_eq!(Localization::new(Language::Es).bytes(7_340_032), "7,3 MB");
        assert!(english.bytes(u64::MAX).ends_with(" MB"));
    }
}
