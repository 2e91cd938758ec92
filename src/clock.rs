//! What day it is.

use jiff::civil::Date;

/// The present instant by the computer's clock, in seconds since 1970 (UTC).
#[must_use]
pub fn seconds() -> i64 {
    jiff::Timestamp::now().as_second()
}

/// Today by the computer's clock, in Japan: the card and its rules live by the day there, wherever the
/// computer believes it stands.
#[must_use]
pub fn today() -> Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(9))).date()
}
