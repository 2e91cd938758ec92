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

/// Longest text that is read, in characters.
const MOST: usize = 24;

/// The day that somebody has written: `1985-03-07`, `1985/3/7`, `19850307`, `1985年3月7日`, `昭和60年3月7日`, `S60.3.7`,
/// wide digits as well. `None` for what is no day, for a year of two digits, and for a day outside its era.
#[must_use]
pub fn read_day(text: &str) -> Option<Date> {
    let text = text.trim();
    if text.chars().count() > MOST {
        return None;
    }
    let text: String = text
        .chars()
        .filter(|letter| *letter != '日')
        .map(|letter| match letter {
            blank if blank.is_whitespace() => '-',
            '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => {
                char::from_u32(u32::from(letter) - 0xFEE0).unwrap_or(letter).to_ascii_uppercase()
            }
            '年' | '月' | '/' | '.' | '／' | '．' | '－' | '・' => '-',
            other => other.to_ascii_uppercase(),
        })
        .collect();
    // A blank beside a line is no line of its own.
    let text = text.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    for (names, first, last) in ERAS {
        if let Some(rest) = names.iter().find_map(|name| text.strip_prefix(name)) {
            let (year, month, day) = parts(rest.trim_start_matches('-'))?;
            // Its first year is 元年.
            let day = Date::new(first.year().checked_add(year.checked_sub(1)?)?, month, day).ok()?;
            return (first..=last).contains(&day).then_some(day);
        }
    }
    let (year, month, day) = if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let (year, rest) = text.split_at_checked(4)?;
        let (month, day) = rest.split_at_checked(2)?;
        (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    } else {
        parts(&text)?
    };
    (year >= 1868).then(|| Date::new(year, month, day).ok()).flatten()
}

/// Three numbers with a line between.
fn parts(text: &str) -> Option<(i16, i8, i8)> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let is_number =
        |part: &str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if parts.next().is_some() || ![month, day].into_iter().all(is_number) {
        return None;
    }
    let year = if year == "元" { 1 } else { year.parse().ok().filter(|_| is_number(year))? };
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
