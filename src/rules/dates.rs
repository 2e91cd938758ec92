//! The figures for the end of the card and its certificates.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use super::Figure;

/// What the end of a card and of its certificates hangs on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DateRules {
    /// A grown-up's card lasts until so many birthdays after its issue.
    pub adult_birthdays: Figure<i16>,
    /// A minor's card lasts until so many birthdays after its issue.
    pub minor_birthdays: Figure<i16>,
    /// A certificate lasts until so many birthdays after its issue.
    pub certificate_birthdays: Figure<i16>,
    /// Age in years from which one counts as grown-up.
    pub adult_age: Figure<i16>,
    /// The same for applications before `adult_age_from`.
    pub adult_age_before: Figure<i16>,
    /// First day of application for which `adult_age` counts.
    pub adult_age_from: Figure<Date>,
    /// Age in years from which there is a signature certificate.
    pub signature_age: Figure<i16>,
    /// So many days after birth or loss of nationality a card of a transitional resident ends.
    pub transitional_days: Figure<u8>,
    /// By so many months a card can be extended while an application is pending.
    pub extension_months: Figure<u8>,
    /// A period of stay that has an end is so many years at most.
    pub longest_stay_years: Figure<u8>,
    /// So many months before its end a card or a certificate can be renewed.
    pub renewal_months: Figure<u8>,
    /// So many days after a move or a change it has to be told, counted from the day after.
    pub notice_days: Figure<u8>,
    /// So many days after the planned day of moving out the moving-in notice has to be given, counted from the day after.
    pub planned_move_days: Figure<u8>,
    /// So many days after the moving-in notice the card has to be shown, that of the notice being the first.
    pub continue_days: Figure<u8>,
    /// So many months before its end an extension of the stay can be applied for.
    pub stay_application_months: Figure<u8>,
    /// The day before which there was no card.
    pub first_cards: Figure<Date>,
}

impl DateRules {
    /// Before this day nothing that lasts so many birthdays was about to end.
    pub(crate) fn first_renewal(&self, birthdays: i16) -> Date {
        let first = self.first_cards.value;
        // The first birthday may have come the day after.
        let ended = first.checked_add((i32::from(birthdays) - 1).years());
        ended.and_then(|day| day.checked_sub(i32::from(self.renewal_months.value).months())).unwrap_or(first)
    }
}
