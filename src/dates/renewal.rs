//! What can be renewed, from when, and until when.

use jiff::ToSpan;
use jiff::civil::Date;

use super::birthday;
use super::ends::Ends;
use super::holder::{Holder, SpecialExtension, Status};
use crate::rules::DateRules;

/// What ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Item {
    /// The card, and with it all certificates.
    Card,
    /// The user certificate.
    UserCertificate,
    /// The signature certificate.
    SignatureCertificate,
}

impl Item {
    /// The word in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::UserCertificate => "user_certificate",
            Self::SignatureCertificate => "signature_certificate",
        }
    }
}

/// What makes a renewal possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trigger {
    /// A day.
    Date,
    /// The new residence card is there.
    NewResidenceCard,
    /// An application to immigration is pending: the card can be extended by two months.
    SpecialExtension,
    /// Nothing that is known.
    None,
}

impl Trigger {
    /// The word in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::NewResidenceCard => "new_residence_card",
            Self::SpecialExtension => "special_extension",
            Self::None => "none",
        }
    }
}

/// The renewal of what ends first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Renewal {
    /// What ends first.
    pub item: Item,
    /// What makes its renewal possible.
    pub trigger: Trigger,
    /// The first day on which it can be renewed; `None` where that is no day that can be told.
    pub from: Option<Date>,
    /// The last day: that on which it ends, or the earliest that this may be.
    pub before: Date,
}

/// The first day on which what ends on `day` can be renewed: the day after the day of the same number three months
/// before, and where there is none of that number, the first of the next month.
#[must_use]
pub fn window_start(day: Date, rules: &DateRules) -> Date {
    let months = i32::from(rules.renewal_months.value);
    day.checked_sub(months.months()).and_then(|day| day.tomorrow()).unwrap_or(day)
}

impl Renewal {
    /// The renewal of what ends first. `None` if nothing has an end.
    #[must_use]
    pub fn of(holder: &Holder, ends: &Ends, rules: &DateRules) -> Option<Self> {
        let signature = ends.signature_certificate.as_ref();
        let items = [
            (Item::Card, Some(&ends.card)),
            (Item::UserCertificate, Some(&ends.user_certificate)),
            (Item::SignatureCertificate, signature),
        ];
        let days = items.into_iter().filter_map(|(item, expiry)| Some((item, expiry?.earliest()?)));
        // Of those that end on the same day, the first.
        let (item, before) = days.min_by_key(|(_, day)| *day)?;
        let trigger = trigger(holder, item, before);
        let from = (trigger == Trigger::Date).then(|| window_start(before, rules));
        Some(Self { item, trigger, from, before })
    }
}

fn trigger(holder: &Holder, item: Item, before: Date) -> Trigger {
    match (holder.status, item) {
        (Status::MidLongTerm, Item::Card) => match holder.special_extension {
            // By a birthday, and not by the stay.
            _ if birthday::may_be(holder.born, before) && holder.stay_end != Some(before) => Trigger::Date,
            SpecialExtension::Applied => Trigger::SpecialExtension,
            SpecialExtension::None | SpecialExtension::Done => Trigger::NewResidenceCard,
        },
        (status, Item::Card) if !status.stays_for_good() => Trigger::None,
        // The end of an earlier stay is still printed: the date has to be changed before it.
        (Status::Citizen, Item::Card) if !birthday::may_be(holder.born, before) => Trigger::None,
        (_, Item::Card) if !birthday::may_be(holder.born, before) => Trigger::NewResidenceCard,
        _ => Trigger::Date,
    }
}
