//! When a certificate ends.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use x509_cert::Certificate;
use x509_cert::der::Decode;

/// Japan keeps this distance from UTC all year, since 1951.
const JAPAN: Offset = Offset::constant(9);

/// The last day in Japan on which the certificate with those DER bytes is valid. `None` where they are no
/// certificate or its end is beyond the calendar.
pub(super) fn last_day(der: &[u8]) -> Option<Date> {
    let certificate = Certificate::from_der(der).ok()?;
    let end = certificate.tbs_certificate.validity.not_after.to_unix_duration();
    let end = Timestamp::from_second(i64::try_from(end.as_secs()).ok()?).ok()?;
    Some(end.to_zoned(TimeZone::fixed(JAPAN)).date())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::simulated::certificate;
    use super::*;

    #[test]
    fn the_end_is_a_day_in_japan() {
        // 23:59:59 in Japan, as certificates of the cards end.
        assert_eq!(last_day(&certificate("270309145959Z")), Some(date(2027, 3, 9)));
        assert_eq!(last_day(&certificate("270309150000Z")), Some(date(2027, 3, 10)));
        assert_eq!(last_day(&certificate("20500101000000Z")), Some(date(2050, 1, 1)));
    }

    #[test]
    fn what_is_no_certificate_has_no_end() {
        let whole = certificate("270309145959Z");
        for length in 0..whole.len() {
            assert_eq!(last_day(&whole[..length]), None);
        }
        assert_eq!(last_day(&certificate("270399145959Z")), None, "no such day");
        assert_eq!(last_day(&[0xFF; 600]), None);
    }
}
