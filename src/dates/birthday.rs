//! Birthdays as the card counts them.

use jiff::civil::Date;

/// What 29 February is in a common year: no source says which, so it may be either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Leap {
    /// 28 February.
    Before,
    /// 1 March.
    After,
}

/// The birthday in a year.
fn in_year(born: Date, year: i16, leap: Leap) -> Date {
    Date::new(year, born.month(), born.day()).unwrap_or_else(|_| {
        // Only 29 February is missing in some years.
        let (month, day) = if leap == Leap::Before { (2, 28) } else { (3, 1) };
        Date::new(year, month, day).unwrap_or(born)
    })
}

/// The days that the birthday in a year may be, sorted.
pub(super) fn in_years(born: Date, year: i16) -> Vec<Date> {
    let mut days = vec![in_year(born, year, Leap::Before), in_year(born, year, Leap::After)];
    days.dedup();
    days
}

/// The days that the `count`th birthday after `day` may be, sorted: one, or two for who was born on 29 February. A
/// birthday on that very day does not count (発行の日後).
pub(super) fn after(born: Date, day: Date, count: i16) -> Vec<Date> {
    let mut days: Vec<Date> = [Leap::Before, Leap::After]
        .into_iter()
        .map(|leap| {
            let year = day.year();
            let first = if in_year(born, year, leap) > day { year } else { year + 1 };
            in_year(born, first + count - 1, leap)
        })
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// Whether somebody is of that age, in years, on a day; `None` where it hangs on what no source says: whether one comes
/// of age on the birthday or on its eve, and when that is for who was born on 29 February.
pub(super) fn is_aged(born: Date, age: i16, day: Date) -> Option<bool> {
    let year = born.year() + age;
    let early = in_year(born, year, Leap::Before).yesterday().unwrap_or(born);
    let late = in_year(born, year, Leap::After);
    if day >= late {
        Some(true)
    } else if day < early {
        Some(false)
    } else {
        None
    }
}

/// Whether a day is a birthday, or may be that of somebody born on 29 February.
pub(super) fn may_be(born: Date, day: Date) -> bool {
    let is_same = |other: Date| (other.month(), other.day()) == (day.month(), day.day());
    is_same(born)
        || (born.month(), born.day()) == (2, 29) && matches!((day.month(), day.day()), (2, 28) | (3, 1))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn only_birthdays_after_the_day_count() {
        let born = date(1990, 10, 10);
        assert_eq!(after(born, date(2020, 10, 9), 1), [date(2020, 10, 10)]);
        assert_eq!(after(born, date(2020, 10, 10), 1), [date(2021, 10, 10)]);
        assert_eq!(after(born, date(2020, 5, 15), 10), [date(2029, 10, 10)]);
    }

    #[test]
    fn the_29th_of_february_may_be_either_day() {
        let born = date(2000, 2, 29);
        assert_eq!(after(born, date(2020, 5, 1), 10), [date(2030, 2, 28), date(2030, 3, 1)]);
        assert_eq!(after(born, date(2022, 5, 1), 10), [date(2032, 2, 29)]);
        // Whether the birthday of that year is over by then hangs on the same question.
        assert_eq!(after(born, date(2022, 2, 28), 10), [date(2031, 3, 1), date(2032, 2, 29)]);
    }

    #[test]
    fn one_comes_of_age_on_the_birthday_or_its_eve() {
        let born = date(2005, 6, 15);
        assert_eq!(is_aged(born, 18, date(2023, 6, 13)), Some(false));
        assert_eq!(is_aged(born, 18, date(2023, 6, 14)), None);
        assert_eq!(is_aged(born, 18, date(2023, 6, 15)), Some(true));
        let born = date(2004, 2, 29);
        assert_eq!(is_aged(born, 18, date(2022, 2, 26)), Some(false));
        assert_eq!(is_aged(born, 18, date(2022, 2, 28)), None);
        assert_eq!(is_aged(born, 18, date(2022, 3, 1)), Some(true));
    }
}
