//! The days on which a municipal office is closed.

use serde::Deserialize;

use super::Figure;

/// When a municipal office is closed, beside Saturdays and Sundays.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfficeRules {
    /// National holidays on the same day each year.
    pub fixed: Figure<Vec<FixedHoliday>>,
    /// National holidays on a Monday.
    pub mondays: Figure<Vec<MondayHoliday>>,
    /// National holidays on an equinox.
    pub equinoxes: Figure<Vec<EquinoxHoliday>>,
    /// By so much an equinox is later after a year of 365 days, in millionths of a day.
    pub equinox_drift: Figure<i32>,
    /// The first year, a leap year, and the last for which the equinoxes are computed.
    pub equinox_years: Figure<[i16; 2]>,
    /// The days about New Year.
    pub new_year: Figure<NewYear>,
}

/// A national holiday on the same day each year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FixedHoliday {
    /// Month, 1 to 12.
    pub month: i8,
    /// Day of the month.
    pub day: i8,
    /// Its name in the law.
    pub name: String,
}

/// A national holiday on a Monday.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MondayHoliday {
    /// Month, 1 to 12.
    pub month: i8,
    /// Which Monday of the month, from 1.
    pub nth: i8,
    /// Its name in the law.
    pub name: String,
}

/// A national holiday on an equinox.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EquinoxHoliday {
    /// Month, 1 to 12.
    pub month: i8,
    /// When the equinox was in the first of `equinox_years`, as a day of the month, in millionths of a day.
    pub first: i32,
    /// Its name in the law.
    pub name: String,
}

/// The days about New Year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewYear {
    /// The first day, as month and day.
    pub from: (i8, i8),
    /// The last day, in the next year, as month and day.
    pub until: (i8, i8),
}
