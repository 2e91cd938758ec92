//! Dates as each language writes them, after CLDR.

use icu_calendar::Date;
use icu_calendar::cal::{Gregorian, Japanese};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;

use super::{Language, Localization};

impl Localization {
    /// A day in the long form of the language: `November 14, 2030`, `14 de noviembre de 2030`.
    /// Japanese adds the year of the era, which forms ask for:
    /// `2030年11月14日（令和12年11月14日）`; before 1873 there is no such date and none is given.
    /// Falls back to `2030-11-14`.
    pub fn date(&self, day: jiff::civil::Date) -> String {
        let written = self.common_date(day);
        let is_japanese = self.language() == Language::Ja;
        match gregorian(day).filter(|_| is_japanese).and_then(|date| self.in_era(&date)) {
            Some(in_era) => format!("{written}（{in_era}）"),
            None => written,
        }
    }

    /// The same without the year of an era, for what stands in brackets itself.
    pub(crate) fn common_date(&self, day: jiff::civil::Date) -> String {
        self.long_form(day).unwrap_or_else(|| day.to_string())
    }

    fn long_form(&self, day: jiff::civil::Date) -> Option<String> {
        let preferences = self.language().locale().into();
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(preferences, YMD::long());
        Some(formatter.ok()?.format(&gregorian(day)?).to_string())
    }

    /// With the year of the era, if there was one.
    fn in_era(&self, date: &Date<Gregorian>) -> Option<String> {
        let date = date.to_calendar(Japanese::new());
        if matches!(date.era_year().era.as_str(), "ce" | "bce") {
            return None;
        }
        let preferences = self.language().locale().into();
        let formatter = FixedCalendarDateTimeFormatter::<Japanese, _>::try_new(preferences, YMD::long());
        Some(formatter.ok()?.format(&date).to_string())
    }
}

fn gregorian(day: jiff::civil::Date) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(day.year().into(), day.month().try_into().ok()?, day.day().try_into().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{Date as Day, date};

    #[test]
    fn long_forms() {
        let day = date(2030, 11, 14);
        for (language, expected) in [
            (Language::En, "November 14, 2030"),
            (Language::Ja, "2030年11月14日（令和12年11月14日）"),
            (Language::ZhHans, "2030年11月14日"),
            (Language::ZhHant, "2030年11月14日"),
            (Language::Ko, "2030년 11월 14일"),
            (Language::PtBr, "14 de novembro de 2030"),
            (Language::Es, "14 de noviembre de 2030"),
        ] {
            assert_eq!(Localization::new(language).date(day), expected);
        }
    }

    #[test]
    fn japanese_eras() {
        let japanese = Localization::new(Language::Ja);
        for (day, expected) in [
            (date(2019, 5, 1), "2019年5月1日（令和元年5月1日）"),
            (date(2019, 4, 30), "2019年4月30日（平成31年4月30日）"),
            (date(1989, 1, 8), "1989年1月8日（平成元年1月8日）"),
            (date(1989, 1, 7), "1989年1月7日（昭和64年1月7日）"),
            (date(1926, 12, 25), "1926年12月25日（昭和元年12月25日）"),
            (date(1912, 7, 30), "1912年7月30日（大正元年7月30日）"),
            (date(1912, 7, 29), "1912年7月29日（明治45年7月29日）"),
            (date(1872, 12, 31), "1872年12月31日"),
        ] {
            assert_eq!(japanese.date(day), expected);
        }
    }

    #[test]
    fn no_day_fails() {
        let days = || date(1868, 1, 1).series(jiff::ToSpan::days(17)).take_while(|day| day.year() <= 2200);
        for language in Language::ALL {
            let speaker = Localization::new(language);
            for day in days().chain([Day::MIN, Day::MAX, date(2028, 2, 29)]) {
                let written = speaker.date(day);
                assert!(written.contains(&day.day().to_string()), "{language} {day}: {written}");
                assert_ne!(written, day.to_string(), "{language}");
            }
        }
    }
}
