//! Whether a day that somebody wrote can be the answer to a question, and if not, what may have been meant.

use jiff::ToSpan;
use jiff::civil::Date;

use super::facts::Facts;
use super::holder::Status;
use super::written::{Unread, in_other_eras, names_era, read, short_years, year_last_days};
use crate::rules::DateRules;

/// A question that a day answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Question {
    /// When the holder was born.
    Born,
    /// Until when the card is valid, as printed on it.
    Printed,
    /// Until when the certificates are valid, as written on the card or on the office's slip.
    Certificate,
    /// When the period of stay, the landing permission or the provisional stay ends; of who lost the nationality, when.
    StayEnd,
    /// When the card was made.
    Issued,
    /// When the card was applied for.
    Applied,
    /// When something happened.
    Happened,
    /// When the holder will move out, or has.
    MovingOut,
}

/// What an answer has to stay within.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bound {
    /// Before 1868 nobody who is alive was born.
    Life,
    /// The first My Number Cards.
    FirstCards,
    /// The day of birth.
    Birth,
    /// The day the card was made.
    Issue,
    /// Today.
    Today,
    /// The end of the card.
    CardEnd,
    /// No card lasts longer.
    LongestCard,
    /// The office extends a card by two months after the end of the stay, and no further.
    Extension,
    /// No period of stay lasts longer.
    LongestStay,
    /// Longer ago than that a deadline is of no use any more.
    LongAgo,
    /// Nobody plans a move for so long.
    FarAhead,
}

/// Why what was written is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Wrong {
    /// It is no day.
    Unread {
        /// Why.
        why: Unread,
        /// What may have been meant.
        meant: Option<Date>,
    },
    /// It is too early.
    Early {
        /// The day that was written.
        day: Date,
        /// The earliest that it can be.
        earliest: Date,
        /// Why.
        bound: Bound,
        /// What may have been meant.
        meant: Option<Date>,
    },
    /// It is too late.
    Late {
        /// The day that was written.
        day: Date,
        /// The latest that it can be.
        latest: Date,
        /// Why.
        bound: Bound,
        /// What may have been meant.
        meant: Option<Date>,
    },
}

impl Wrong {
    /// The day that may have been meant.
    #[must_use]
    pub const fn meant(self) -> Option<Date> {
        match self {
            Self::Unread { meant, .. } | Self::Early { meant, .. } | Self::Late { meant, .. } => meant,
        }
    }
}

/// The day that was written as the answer to a question, on the day `today`.
///
/// # Errors
/// Why it cannot be.
pub fn answer(
    text: &str,
    question: Question,
    facts: &Facts,
    today: Date,
    rules: &DateRules,
) -> Result<Date, Wrong> {
    let (earliest, latest) = bounds(question, facts, today, rules);
    let is_inside = |day: &Date| (earliest.0..=latest.0).contains(day);
    // What may have been meant is said only where it is one day.
    let only = |days: Vec<Date>| {
        let mut days: Vec<Date> = days.into_iter().filter(is_inside).collect();
        days.sort_unstable();
        days.dedup();
        if let [day] = days[..] { Some(day) } else { None }
    };
    let day = read(text).map_err(|why| {
        let meant = match why {
            Unread::ShortYear { year, month, day } => only(short_years(year, month, day).collect()),
            Unread::YearLast { year, others } => only(year_last_days(year, others).collect()),
            Unread::OutsideEra { meant } => {
                only(std::iter::once(meant).chain(in_other_eras(meant)).collect())
            }
            _ => None,
        };
        Wrong::Unread { why, meant }
    })?;
    // A year that was written without an era is not one of another era.
    let meant = if names_era(text) { only(in_other_eras(day).collect()) } else { None };
    if day < earliest.0 {
        return Err(Wrong::Early { day, earliest: earliest.0, bound: earliest.1, meant });
    }
    if day > latest.0 {
        return Err(Wrong::Late { day, latest: latest.0, bound: latest.1, meant });
    }
    Ok(day)
}

/// Between which days an answer lies.
fn bounds(
    question: Question,
    facts: &Facts,
    today: Date,
    rules: &DateRules,
) -> ((Date, Bound), (Date, Bound)) {
    let first_cards = (rules.first_cards.value, Bound::FirstCards);
    let years = |years: i16| today.checked_add(i32::from(years).years()).unwrap_or(Date::MAX);
    let birth = facts.born.map(|day| (day, Bound::Birth));
    // A card that replaced another in time lasts a birthday longer, and may have been made today.
    let longest_card = (years(rules.adult_birthdays.value + 1), Bound::LongestCard);
    let now = (today, Bound::Today);
    let latest_of = |one: (Date, Bound), others: &[Option<(Date, Bound)>]| {
        others.iter().flatten().copied().chain([one]).max_by_key(|bound| bound.0).unwrap_or(one)
    };
    let earliest_of = |one: (Date, Bound), others: &[Option<(Date, Bound)>]| {
        others.iter().flatten().copied().chain([one]).min_by_key(|bound| bound.0).unwrap_or(one)
    };
    let issue = facts.issued.map(|day| (day, Bound::Issue));
    match question {
        Question::Born => {
            let life = (Date::constant(1868, 1, 25), Bound::Life);
            (life, earliest_of(now, &[issue, facts.card_expires.map(|day| (day, Bound::CardEnd))]))
        }
        Question::Printed => (latest_of(first_cards, &[birth, issue]), longest_card),
        Question::Certificate => {
            let card = facts.card_expires.map(|day| (day, Bound::CardEnd));
            (latest_of(first_cards, &[birth, issue]), earliest_of(longest_card, &[card]))
        }
        Question::StayEnd => match facts.status {
            Some(Status::BirthTransitional | Status::LostNationality) => {
                (latest_of(first_cards, &[birth]), now)
            }
            _ => {
                let longest = (years(i16::from(rules.longest_stay_years.value) + 1), Bound::LongestStay);
                (latest_of(first_cards, &[birth, issue]), longest)
            }
        },
        Question::Issued => {
            let end = facts.card_expires.map(|day| (day, Bound::CardEnd));
            (latest_of(first_cards, &[birth]), earliest_of(now, &[end]))
        }
        Question::Applied => (latest_of(first_cards, &[birth]), earliest_of(now, &[issue])),
        Question::Happened => ((years(-1), Bound::LongAgo), now),
        Question::MovingOut => ((years(-1), Bound::LongAgo), (years(1), Bound::FarAhead)),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::rules::rules;

    const TODAY: Date = date(2026, 11, 24);

    fn ask(text: &str, question: Question, facts: &Facts) -> Result<Date, Wrong> {
        answer(text, question, facts, TODAY, &rules().dates)
    }

    #[test]
    fn what_can_be_is_taken() {
        let facts = Facts { born: Some(date(1985, 10, 10)), ..Facts::default() };
        for (text, question, day) in [
            ("令和9年3月9日", Question::Printed, date(2027, 3, 9)),
            ("2037-11-24", Question::Printed, date(2037, 11, 24)),
            ("2026-11-24", Question::Issued, TODAY),
            ("2027-01-10", Question::MovingOut, date(2027, 1, 10)),
            ("昭和60年10月10日", Question::Born, date(1985, 10, 10)),
            ("2031/11/24", Question::StayEnd, date(2031, 11, 24)),
        ] {
            assert_eq!(ask(text, question, &facts), Ok(day), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_is_told_with_what_was_meant() {
        let facts =
            Facts { born: Some(date(1985, 10, 10)), issued: Some(date(2020, 5, 15)), ..Facts::default() };
        let meant = Some(date(2027, 3, 9));
        let wrong = |text, question| ask(text, question, &facts).unwrap_err();
        // The wrong era.
        assert_eq!(
            wrong("平成9年3月9日", Question::Printed),
            Wrong::Early { day: date(1997, 3, 9), earliest: date(2020, 5, 15), bound: Bound::Issue, meant }
        );
        assert_eq!(wrong("平成39年3月9日", Question::Printed).meant(), meant);
        assert_eq!(wrong("9-3-9", Question::Printed).meant(), meant);
        assert_eq!(wrong("27.3.9", Question::Printed).meant(), None, "or 27 March of 令和9年");
        // The year at the end.
        assert_eq!(wrong("09-31-2027", Question::Printed).meant(), None);
        assert_eq!(wrong("12/01/2037", Question::Printed).meant(), Some(date(2037, 1, 12)), "not December");
        assert_eq!(wrong("14-2-27", Question::Printed).meant(), None, "2027, or 令和14年");
        assert_eq!(wrong("03/09/2027", Question::Printed).meant(), None, "September or March");
        // 2007 is not 平成19年 written short, nor 令和19年.
        assert_eq!(wrong("2007-03-09", Question::Printed).meant(), None);
        // Both 2008 and 令和8年 could be a day of issue: nothing is guessed.
        let young = Facts { born: Some(date(1985, 10, 10)), ..Facts::default() };
        assert_eq!(ask("16-3-9", Question::Issued, &young).unwrap_err().meant(), Some(date(2016, 3, 9)));
        for (text, question, bound) in [
            ("2040-01-01", Question::Printed, Bound::LongestCard),
            ("2026-11-25", Question::Issued, Bound::Today),
            ("2026-11-25", Question::Happened, Bound::Today),
            ("2029-01-01", Question::MovingOut, Bound::FarAhead),
            ("2034-01-01", Question::StayEnd, Bound::LongestStay),
            ("2020-06-01", Question::Applied, Bound::Issue),
            ("2021-01-01", Question::Born, Bound::Issue),
        ] {
            assert!(
                matches!(wrong(text, question), Wrong::Late { bound: is, .. } if is == bound),
                "{text}: {:?}",
                wrong(text, question)
            );
        }
        for (text, question, bound) in [
            ("2015-10-04", Question::Printed, Bound::Issue),
            ("1985-10-09", Question::Issued, Bound::FirstCards),
            ("2025-11-23", Question::Happened, Bound::LongAgo),
            ("2020-05-14", Question::StayEnd, Bound::Issue),
        ] {
            assert!(
                matches!(wrong(text, question), Wrong::Early { bound: is, .. } if is == bound),
                "{text}: {:?}",
                wrong(text, question)
            );
        }
        assert!(matches!(
            wrong("2027-06-31", Question::Printed),
            Wrong::Unread { why: Unread::NoSuchDay { .. }, meant: None }
        ));
    }

    proptest! {
        #[test]
        fn an_answer_lies_within_what_can_be(
            year in 1800i16..=2300, month in 0i8..=13, day in 0i8..=32, question in 0usize..8, short in any::<bool>(),
        ) {
            let question = [
                Question::Born, Question::Printed, Question::Certificate, Question::StayEnd, Question::Issued,
                Question::Applied, Question::Happened, Question::MovingOut,
            ][question];
            let year = if short { year % 100 } else { year };
            if let Err(wrong) = ask(&format!("{year}-{month}-{day}"), question, &Facts::default())
                && let Some(meant) = wrong.meant()
            {
                prop_assert_eq!(ask(&meant.to_string(), question, &Facts::default()), Ok(meant));
            }
        }
    }
}
