//! Days as people write them, also with the year of a Japanese era.

use jiff::civil::{Date, date};

/// The eras of the calendar in use since 1873: their names, their first and last day.
const ERAS: [([&str; 2], Date, Date); 5] = [
    (["令和", "R"], date(2019, 5, 1), Date::MAX),
    (["平成", "H"], date(1989, 1, 8), date(2019, 4, 30)),
    (["昭和", "S"], date(1926, 12, 25), date(1989, 1, 7)),
    (["大正", "T"], date(1912, 7, 30), date(1926, 12, 24)),
    (["明治", "M"], date(1868, 1, 25), date(1912, 7, 29)),
];

/// Before it nobody who is alive was born, and no era is counted.
const FIRST_YEAR: i16 = 1868;

/// Longest text that is read, in characters.
const MOST: usize = 24;

/// Why something that was written is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unread {
    /// Nothing was written.
    Empty,
    /// It does not look like a day.
    NoDay,
    /// The year stands at the end: which of the other numbers is the month may not be told.
    YearLast {
        /// That year.
        year: i16,
        /// The other two, as they were written.
        others: [i8; 2],
    },
    /// The year has one or two digits, and no era.
    ShortYear {
        /// That year.
        year: i16,
        /// Month, 1 to 12.
        month: i8,
        /// Day of the month, 1 to 31.
        day: i8,
    },
    /// There is no such month.
    NoMonth {
        /// What was written.
        month: i8,
    },
    /// The month has not so many days.
    NoSuchDay {
        /// The last day of that month.
        last: Date,
    },
    /// The day is outside its era, such as 平成33年5月1日.
    OutsideEra {
        /// The day that it would be, were the era counted on.
        meant: Date,
    },
}

/// The day that somebody has written; see [`read`] for how.
#[must_use]
pub fn read_day(text: &str) -> Option<Date> {
    read(text).ok()
}

/// The day that somebody has written: `1985-03-07`, `1985/3/7`, `19850307`, `1985年3月7日`, `昭和60年3月7日`, `S60.3.7`,
/// wide digits as well; and `31/12/2026`, where only one day can be meant.
///
/// # Errors
/// Why it is none: also for a year of two digits, and for a day outside its era.
pub fn read(text: &str) -> Result<Date, Unread> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Unread::Empty);
    }
    if text.chars().count() > MOST {
        return Err(Unread::NoDay);
    }
    let text: String = text
        .chars()
        .filter(|letter| *letter != '日')
        .map(|letter| match letter {
            blank if blank.is_whitespace() => '-',
            '年' | '月' | '/' | '.' | '／' | '．' | '－' | '・' => '-',
            other => narrow(other),
        })
        .collect();
    // A blank beside a line is no line of its own.
    let text = text.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    for (names, first, last) in ERAS {
        if let Some(rest) = names.iter().find_map(|name| text.strip_prefix(name)) {
            let (year, month, day) = parts(rest.trim_start_matches('-')).ok_or(Unread::NoDay)?;
            // Its first year is 元年.
            let counted = year.checked_sub(1).filter(|year| *year >= 0);
            let year = counted.and_then(|year| first.year().checked_add(year)).ok_or(Unread::NoDay)?;
            let day = day_of(year, month, day)?;
            let is_inside = (first..=last).contains(&day);
            return if is_inside { Ok(day) } else { Err(Unread::OutsideEra { meant: day }) };
        }
    }
    let is_packed = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = match (text.get(..4), text.get(4..6), text.get(6..)) {
        (Some(year), Some(month), Some(day)) if is_packed => format!("{year}-{month}-{day}"),
        _ => text,
    };
    let Some((year, month, day)) = parts(&text) else { return year_last(&text) };
    match year {
        FIRST_YEAR.. => day_of(year, month, day),
        0..100 if (1..=12).contains(&month) && (1..=31).contains(&day) => {
            Err(Unread::ShortYear { year, month, day })
        }
        _ => Err(Unread::NoDay),
    }
}

/// The same year, month and day counted in each other era, where that is a day of it.
pub(super) fn in_other_eras(day: Date) -> impl Iterator<Item = Date> {
    let year_of = |first: Date| day.year() - first.year() + 1;
    let own = ERAS.into_iter().find(|(_, first, last)| (*first..=*last).contains(&day));
    let year = own.map(|(_, first, _)| year_of(first));
    ERAS.into_iter().filter_map(move |(_, first, last)| {
        let other = in_year(first.year().checked_add(year? - 1)?, day)?;
        ((first..=last).contains(&other) && other != day).then_some(other)
    })
}

/// What a day without a whole year may be, the year first or last: of this century, of the last, or of an era.
pub(super) fn short_years(year: i16, month: i8, day: i8) -> impl Iterator<Item = Date> {
    let last = i8::try_from(year).ok().map(|first| in_century_or_era(i16::from(day), month, first));
    in_century_or_era(year, month, day).chain(last.into_iter().flatten())
}

fn in_century_or_era(year: i16, month: i8, day: i8) -> impl Iterator<Item = Date> {
    let eras = ERAS.into_iter().filter_map(move |(_, first, last)| {
        let other = Date::new(first.year().checked_add(year)?.checked_sub(1)?, month, day).ok()?;
        (first..=last).contains(&other).then_some(other)
    });
    let centuries = [2000, 1900].into_iter().filter_map(move |from| Date::new(from + year, month, day).ok());
    centuries.chain(eras)
}

/// The days that may be meant where the year stands at the end: the day or the month may come first.
pub(super) fn year_last_days(year: i16, [first, second]: [i8; 2]) -> impl Iterator<Item = Date> {
    [(second, first), (first, second)]
        .into_iter()
        .filter_map(move |(month, day)| Date::new(year, month, day).ok())
}

/// Whether what was written begins as an era does.
pub(super) fn names_era(text: &str) -> bool {
    let text: String = text.trim().chars().map(narrow).collect();
    ERAS.iter().flat_map(|(names, ..)| names).any(|name| text.starts_with(name))
}

fn in_year(year: i16, day: Date) -> Option<Date> {
    Date::new(year, day.month(), day.day()).ok()
}

/// The day, or why there is none.
fn day_of(year: i16, month: i8, day: i8) -> Result<Date, Unread> {
    let first = Date::new(year, month, 1).map_err(|_| Unread::NoMonth { month })?;
    Date::new(year, month, day).map_err(|_| Unread::NoSuchDay { last: first.last_of_month() })
}

/// A day with the year at its end, where only one can be meant.
fn year_last(text: &str) -> Result<Date, Unread> {
    let (others, year) = text.rsplit_once('-').ok_or(Unread::NoDay)?;
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    let year = year.parse().ok().filter(|year| is_year && *year >= FIRST_YEAR).ok_or(Unread::NoDay)?;
    let (_, first, second) = parts(&format!("1-{others}")).ok_or(Unread::NoDay)?;
    let mut days: Vec<Date> = year_last_days(year, [first, second]).collect();
    days.dedup();
    match days[..] {
        [day] => Ok(day),
        // 31 June, or what is no day in either order.
        [] => match day_of(year, second, first) {
            Err(Unread::NoMonth { .. }) => day_of(year, first, second),
            other => other,
        },
        _ => Err(Unread::YearLast { year, others: [first, second] }),
    }
}

/// A wide letter or digit as a narrow one, and a small letter as a large one.
fn narrow(letter: char) -> char {
    let letter = match letter {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => {
            char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter)
        }
        other => other,
    };
    letter.to_ascii_uppercase()
}

/// Three numbers with a line between, the first with four digits at most, the others with two.
fn parts(text: &str) -> Option<(i16, i8, i8)> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let is_number =
        |part: &str, most| (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if parts.next().is_some() || ![month, day].into_iter().all(|part| is_number(part, 2)) {
        return None;
    }
    let year = if year == "元" { 1 } else { year.parse().ok().filter(|_| is_number(year, 4))? };
    Some((year, month.parse().ok()?, day.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_day_is_read_however_it_is_written() {
        for text in [
            "1985-03-07",
            "1985/3/7",
            "1985.3.7",
            " 19850307 ",
            "1985年3月7日",
            "１９８５年３月７日",
            "昭和60年3月7日",
            "昭和 60 年 3 月 7 日",
            "1985 3 7",
            "S60.3.7",
            "s60/03/07",
            "Ｓ６０．３．７",
        ] {
            assert_eq!(read_day(text), Some(date(1985, 3, 7)), "{text}");
        }
        for (text, day) in [
            ("令和元年5月1日", date(2019, 5, 1)),
            ("令和8年11月24日", date(2026, 11, 24)),
            ("平成31年4月30日", date(2019, 4, 30)),
            ("昭和64年1月7日", date(1989, 1, 7)),
            ("大正元年7月30日", date(1912, 7, 30)),
            ("M45.7.29", date(1912, 7, 29)),
            ("2028-02-29", date(2028, 2, 29)),
            // The year at the end, where only one day can be meant.
            ("31/12/2026", date(2026, 12, 31)),
            ("12-31-2026", date(2026, 12, 31)),
            ("3.3.2027", date(2027, 3, 3)),
        ] {
            assert_eq!(read_day(text), Some(day), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in [
            "",
            "85-03-07",
            "1985-13-07",
            "1985-06-31",
            "2027-02-29",
            "1985-3",
            "1985-3-7-1",
            "7.3.1985",
            "令和",
            "令和1年4月30日",
            "平成31年5月1日",
            "昭和65年1月8日",
            "S0.1.1",
            "昭和99999年1月1日",
            "19850332",
            "1985--7",
            "1985 1 123 4",
            "1867-12-31",
            "+985-03-07",
            "1985-+3-07",
            "tomorrow",
        ] {
            assert_eq!(read_day(text), None, "{text}");
        }
    }

    #[test]
    fn it_is_told_why_something_is_no_day() {
        for (text, why) in [
            ("  ", Unread::Empty),
            ("tomorrow", Unread::NoDay),
            ("7.3.1985", Unread::YearLast { year: 1985, others: [7, 3] }),
            ("31/06/2027", Unread::NoSuchDay { last: date(2027, 6, 30) }),
            ("29.2.2027", Unread::NoSuchDay { last: date(2027, 2, 28) }),
            ("31/13/2027", Unread::NoMonth { month: 31 }),
            ("1/2/1867", Unread::NoDay),
            ("March 7 1985", Unread::NoDay),
            ("8-3-9", Unread::ShortYear { year: 8, month: 3, day: 9 }),
            ("2027-13-09", Unread::NoMonth { month: 13 }),
            ("2027-06-31", Unread::NoSuchDay { last: date(2027, 6, 30) }),
            ("2027-02-29", Unread::NoSuchDay { last: date(2027, 2, 28) }),
            ("令和9年6月31日", Unread::NoSuchDay { last: date(2027, 6, 30) }),
            ("2027-06-00", Unread::NoSuchDay { last: date(2027, 6, 30) }),
            ("平成39年3月9日", Unread::OutsideEra { meant: date(2027, 3, 9) }),
            ("令和1年4月30日", Unread::OutsideEra { meant: date(2019, 4, 30) }),
            ("1867-12-31", Unread::NoDay),
            ("S0.1.1", Unread::NoDay),
        ] {
            assert_eq!(read(text), Err(why), "{text}");
        }
    }

    #[test]
    fn a_year_at_the_end_leaves_two_days_or_one() {
        let days = |others| year_last_days(2027, others).collect::<Vec<_>>();
        assert_eq!(days([31, 1]), [date(2027, 1, 31)]);
        assert_eq!(days([1, 31]), [date(2027, 1, 31)]);
        assert_eq!(days([3, 9]), [date(2027, 9, 3), date(2027, 3, 9)]);
        assert_eq!(days([31, 6]), []);
    }

    #[test]
    fn an_era_is_seen_where_one_is_written() {
        for text in ["令和9年3月9日", " r9.3.9", "Ｈ9-3-9", "昭和60年"] {
            assert!(names_era(text), "{text}");
        }
        for text in ["2007-03-09", "9-3-9", "", "三月"] {
            assert!(!names_era(text), "{text}");
        }
    }

    #[test]
    fn a_year_in_the_wrong_era_is_found() {
        // 平成9年 instead of 令和9年.
        let meant: Vec<_> = in_other_eras(date(1997, 3, 9)).collect();
        assert!(meant.contains(&date(2027, 3, 9)), "{meant:?}");
        assert!(short_years(9, 3, 9).any(|day| day == date(2027, 3, 9)));
        assert!(short_years(27, 3, 9).any(|day| day == date(2027, 3, 9)));
        assert_eq!(in_other_eras(Date::MIN).count(), 0);
    }

    proptest! {
        #[test]
        fn nothing_that_is_written_fails(text in "[0-9０-９年月日令和平成昭元RHS./\\- ]{0,30}") {
            let _ = read_day(&text);
        }

        #[test]
        fn every_day_comes_back(year in 1868i16..=2200, month in 1i8..=12, day in 1i8..=31) {
            if let Ok(day) = Date::new(year, month, day) {
                prop_assert_eq!(read_day(&day.to_string()), Some(day));
            }
        }
    }
}
