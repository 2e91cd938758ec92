//! The days on which a municipal office is open.

use std::iter::successors;

use jiff::civil::{Date, Weekday};

use crate::rules::OfficeRules;

/// Whether the office is open: not on Saturdays, Sundays, national holidays and the days about New Year.
///
/// All years go by the present law: of years before 2022 some days are wrong, such as those moved once in 2019 to 2021.
/// The equinoxes are computed; outside the years of the formula they are those of its first or last year. Holidays of
/// one place only are left out: 23 June in Okinawa, 6 August in Hiroshima.
#[must_use]
pub fn is_open(day: Date, rules: &OfficeRules) -> bool {
    let new_year = &rules.new_year.value;
    let date = (day.month(), day.day());
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
        && date < new_year.from
        && date > new_year.until
        && !is_free(day, rules)
}

/// The last day not after `day` on which the office is open; `day` itself where the calendar begins before one.
#[must_use]
pub fn last_open(day: Date, rules: &OfficeRules) -> Date {
    back_from(Some(day)).find(|day| is_open(*day, rules)).unwrap_or(day)
}

/// The first day not before `day` on which the office is open; `day` itself where the calendar ends before one.
#[must_use]
pub fn next_open(day: Date, rules: &OfficeRules) -> Date {
    successors(Some(day), |day| day.tomorrow().ok()).find(|day| is_open(*day, rules)).unwrap_or(day)
}

/// A day and all days before it, latest first.
fn back_from(day: Option<Date>) -> impl Iterator<Item = Date> {
    successors(day, |day| day.yesterday().ok())
}

/// Whether a day is free by the Act on National Holidays.
fn is_free(day: Date, rules: &OfficeRules) -> bool {
    let is_holiday = |day: &Date| is_holiday(*day, rules);
    let (before, after) = (day.yesterday().ok(), day.tomorrow().ok());
    is_holiday(&day)
        // Article 3 (2): the first day that is no holiday after a holiday on a Sunday.
        || back_from(before).take_while(is_holiday).any(|day| day.weekday() == Weekday::Sunday)
        // Article 3 (3): between two holidays.
        || [before, after].iter().all(|day| day.as_ref().is_some_and(is_holiday))
}

/// Whether a day is one of the national holidays of article 2.
fn is_holiday(day: Date, rules: &OfficeRules) -> bool {
    let (month, date) = (day.month(), day.day());
    let week = (date + 6) / 7;
    rules.fixed.value.iter().any(|holiday| (holiday.month, holiday.day) == (month, date))
        || day.weekday() == Weekday::Monday
            && rules.mondays.value.iter().any(|holiday| (holiday.month, holiday.nth) == (month, week))
        || rules.equinoxes.value.iter().any(|holiday| {
            holiday.month == month && equinox(holiday.first, day.year(), rules) == i64::from(date)
        })
}

/// The day of the month of an equinox, from what it was in the first year, in millionths of a day.
fn equinox(first: i32, year: i16, rules: &OfficeRules) -> i64 {
    let [from, until] = rules.equinox_years.value.map(i64::from);
    // `clamp` would panic if the two were swapped.
    let years = i64::from(year).min(until).max(from) - from;
    // A leap day every four years sets it back; in 2100, after the last year, there is none.
    (i64::from(first) + i64::from(rules.equinox_drift.value) * years) / 1_000_000 - years / 4
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::rules::rules;

    fn is_open(day: Date) -> bool {
        super::is_open(day, &rules().offices)
    }

    fn last_open(day: Date) -> Date {
        super::last_open(day, &rules().offices)
    }

    fn next_open(day: Date) -> Date {
        super::next_open(day, &rules().offices)
    }

    /// The days of a year that are free by the law, such as `2/11`.
    fn free_days(year: i16) -> Vec<String> {
        let days = successors(Some(date(year, 1, 1)), |day| day.tomorrow().ok());
        let days = days.take_while(|day| day.year() == year).filter(|day| is_free(*day, &rules().offices));
        days.map(|day| format!("{}/{}", day.month(), day.day())).collect()
    }

    #[test]
    fn free_days_are_those_of_the_cabinet_office() {
        assert_eq!(
            free_days(2026).join(" "),
            "1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23"
        );
        assert_eq!(
            free_days(2027).join(" "),
            "1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23"
        );
    }

    #[test]
    fn all_sixteen_holidays_have_a_day_and_a_name() {
        let rules = &rules().offices;
        let fixed = rules.fixed.value.iter().map(|holiday| &holiday.name);
        let mondays = rules.mondays.value.iter().map(|holiday| &holiday.name);
        let equinoxes = rules.equinoxes.value.iter().map(|holiday| &holiday.name);
        let mut names: Vec<_> = fixed.chain(mondays).chain(equinoxes).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 16);
        // None of them was on a Sunday in 2022, and no day was between two.
        assert_eq!(free_days(2022).len(), 16);
    }

    #[test]
    fn a_holiday_on_a_sunday_frees_the_next_day_that_is_none() {
        // Constitution Day on a Sunday, with two holidays after it.
        assert!(!is_open(date(2026, 5, 6)) && is_open(date(2026, 5, 7)));
        // Greenery Day on a Sunday.
        assert!(!is_open(date(2025, 5, 6)) && is_open(date(2025, 5, 7)));
        assert!(!is_open(date(2027, 3, 22)) && is_open(date(2027, 3, 23)));
        // On a Saturday it frees nothing.
        assert!(is_open(date(2023, 2, 13)));
    }

    #[test]
    fn a_day_between_two_holidays_is_free() {
        for day in [date(2026, 9, 22), date(2032, 9, 21), date(2049, 9, 21)] {
            assert!(!is_open(day), "{day}");
        }
        assert!(is_open(date(2027, 9, 21)) && is_open(date(2027, 9, 22)));
    }

    #[test]
    fn the_office_is_closed_about_new_year() {
        assert!(is_open(date(2026, 12, 28)) && is_open(date(2027, 1, 4)));
        let mut day = date(2026, 12, 29);
        while day <= date(2027, 1, 3) {
            assert!(!is_open(day), "{day}");
            assert_eq!((last_open(day), next_open(day)), (date(2026, 12, 28), date(2027, 1, 4)), "{day}");
            day = day.tomorrow().unwrap();
        }
        // 3 January on a Monday.
        assert!(!is_open(date(2028, 1, 3)) && is_open(date(2028, 1, 4)));
        // With the weekends beside them.
        assert_eq!(last_open(date(2026, 1, 4)), date(2025, 12, 26));
    }

    #[test]
    fn an_open_day_is_its_own_last_and_next() {
        let day = date(2026, 11, 24);
        assert_eq!((last_open(day), next_open(day)), (day, day));
    }

    #[test]
    fn the_equinox_of_the_farthest_year_is_near() {
        for year in [-9999, 1980, 2099, 9999] {
            let free = free_days(year).join(" ");
            assert!(free.contains(" 3/20 ") && free.contains(" 9/23 "), "{year}: {free}");
        }
    }

    #[test]
    fn the_calendar_has_two_ends() {
        assert_eq!(last_open(Date::MIN), Date::MIN);
        assert_eq!(next_open(Date::MAX), Date::MAX);
        assert!(is_open(next_open(Date::MIN)) && is_open(last_open(Date::MAX)));
    }

    proptest! {
        #[test]
        fn open_days_are_on_both_sides(year in 1868i16..=2200, month in 1i8..=12, day in 1i8..=31) {
            if let Ok(day) = Date::new(year, month, day) {
                let (last, next) = (last_open(day), next_open(day));
                prop_assert!(last <= day && day <= next);
                prop_assert!(is_open(last) && is_open(next));
                let between = successors(last.tomorrow().ok(), |day| day.tomorrow().ok());
                prop_assert!(between.take_while(|day| *day < next).all(|day| !is_open(day)));
            }
        }
    }
}
