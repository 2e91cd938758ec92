//! What has to be known about a holder and the card.

use jiff::civil::Date;

/// No card of a transitional resident is made so many days after birth or loss.
const LONGEST_TRANSITION: i32 = 60;
/// Earliest and latest year that is taken for a date of somebody alive or of a card.
pub(super) const YEARS: std::ops::RangeInclusive<i16> = 1868..=2200;

/// As what the holder lives in Japan, as far as the card's end hangs on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Japanese.
    Citizen,
    /// 永住者.
    PermanentResident,
    /// 高度専門職第2号.
    HspIi,
    /// 特別永住者.
    SpecialPermanentResident,
    /// Any other mid- to long-term resident (中長期在留者).
    MidLongTerm,
    /// 一時庇護許可者.
    TemporaryRefuge,
    /// 仮滞在許可者.
    ProvisionalStay,
    /// 出生による経過滞在者.
    BirthTransitional,
    /// 国籍喪失による経過滞在者.
    LostNationality,
}

impl Status {
    /// Every one.
    pub const ALL: [Self; 9] = [
        Self::Citizen,
        Self::PermanentResident,
        Self::HspIi,
        Self::SpecialPermanentResident,
        Self::MidLongTerm,
        Self::TemporaryRefuge,
        Self::ProvisionalStay,
        Self::BirthTransitional,
        Self::LostNationality,
    ];

    /// The word on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Citizen => "citizen",
            Self::PermanentResident => "permanent_resident",
            Self::HspIi => "hsp_ii",
            Self::SpecialPermanentResident => "special_permanent_resident",
            Self::MidLongTerm => "mid_long_term",
            Self::TemporaryRefuge => "temporary_refuge",
            Self::ProvisionalStay => "provisional_stay",
            Self::BirthTransitional => "birth_transitional",
            Self::LostNationality => "lost_nationality",
        }
    }

    /// The status of that word, if there is one.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.key() == key)
    }

    /// Whether the card ends by birthdays alone.
    #[must_use]
    pub const fn stays_for_good(self) -> bool {
        matches!(self, Self::Citizen | Self::PermanentResident | Self::HspIi | Self::SpecialPermanentResident)
    }
}

/// How it stands with the extension by two months (特例期間延長).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SpecialExtension {
    /// It was not asked for.
    #[default]
    None,
    /// An application to immigration is pending, and the municipal office has not extended the card yet.
    Applied,
    /// The municipal office has extended the card.
    Done,
}

impl SpecialExtension {
    /// The extension of that word on the command line, if there is one.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        match key {
            "none" => Some(Self::None),
            "applied" => Some(Self::Applied),
            "done" => Some(Self::Done),
            _ => None,
        }
    }
}

/// The facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The day of birth.
    pub born: Date,
    /// The day the card was made (発行日), not the day it was handed over.
    pub issued: Date,
    /// The day the application was accepted, if known.
    pub applied: Option<Date>,
    /// As what the holder lives in Japan.
    pub status: Status,
    /// The end of the period of stay, of the landing permission or of the provisional stay; for the two transitional
    /// residents the day of birth or of loss.
    pub stay_end: Option<Date>,
    /// How it stands with the extension by two months.
    pub special_extension: SpecialExtension,
    /// The last day that is printed on the card or was read from it.
    pub printed_expiry: Option<Date>,
    /// The day the user certificate was issued, if not that of the card.
    pub user_certificate_issued: Option<Date>,
    /// The day the signature certificate was issued, if not that of the card.
    pub signature_certificate_issued: Option<Date>,
}

/// Facts that do not fit together, or are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Misfit {
    /// A year that is no holder's and no card's.
    #[error("a year outside 1868 to 2200")]
    Year,
    /// The card was issued before its holder was born.
    #[error("issued before birth")]
    IssuedBeforeBirth,
    /// The card was applied for before its holder was born, or after it was issued.
    #[error("applied for before birth or after the issue")]
    Applied,
    /// The end of the stay has to be known.
    #[error("the end of the stay is missing")]
    StayEndMissing,
    /// The stay ended before the card was issued; or birth or loss came after.
    #[error("the stay does not fit to the day of issue")]
    StayEnd,
    /// Only those who stay for a time can have the card extended by two months.
    #[error("no extension for this status")]
    NoExtension,
    /// The printed day lies before the day of issue.
    #[error("printed end before the day of issue")]
    Printed,
    /// A certificate is older than its card.
    #[error("a certificate older than the card")]
    Certificate,
}

impl Holder {
    /// Whether the facts fit together.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), Misfit> {
        let given = [
            Some(self.born),
            Some(self.issued),
            self.applied,
            self.stay_end,
            self.printed_expiry,
            self.user_certificate_issued,
            self.signature_certificate_issued,
        ];
        if given.into_iter().flatten().any(|day| !YEARS.contains(&day.year())) {
            return Err(Misfit::Year);
        }
        if self.issued < self.born {
            return Err(Misfit::IssuedBeforeBirth);
        }
        if self.applied.is_some_and(|day| day < self.born || day > self.issued) {
            return Err(Misfit::Applied);
        }
        if self.special_extension != SpecialExtension::None && self.status != Status::MidLongTerm {
            return Err(Misfit::NoExtension);
        }
        match (self.status, self.stay_end) {
            (status, _) if status.stays_for_good() => {}
            (_, None) => return Err(Misfit::StayEndMissing),
            (Status::BirthTransitional | Status::LostNationality, Some(day)) => {
                // It is the day of birth or of loss; some weeks later the card has ended.
                let is_before = day >= self.born
                    && day <= self.issued
                    && self.issued.since(day).is_ok_and(|span| span.get_days() <= LONGEST_TRANSITION);
                is_before.then_some(()).ok_or(Misfit::StayEnd)?;
            }
            (_, Some(day)) if day < self.issued => return Err(Misfit::StayEnd),
            _ => {}
        }
        if self.printed_expiry.is_some_and(|day| day < self.issued) {
            return Err(Misfit::Printed);
        }
        let certificates = [self.user_certificate_issued, self.signature_certificate_issued];
        if certificates.into_iter().flatten().any(|day| day < self.issued) {
            return Err(Misfit::Certificate);
        }
        Ok(())
    }
}
