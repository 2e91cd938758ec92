//! When the card and its certificates end.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::birthday;
use super::holder::{Holder, Misfit, SpecialExtension, Status};
use crate::rules::DateRules;

/// How sure a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// The rule is clear, and the facts are there.
    Certain,
    /// It is likely; what is printed on the card decides.
    CheckCard,
    /// The rule is not clear, or a fact is missing: no day is given.
    Unknown,
}

impl Certainty {
    /// The word in JSON.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::CheckCard => "check_card",
            Self::Unknown => "unknown",
        }
    }
}

/// By which rule something ends on its day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// It is printed on the card.
    Printed,
    /// It is printed on the card, and another day was computed.
    PrintedDiffers,
    /// The tenth birthday after the issue, for a grown-up.
    TenthBirthday,
    /// The fifth, for a minor.
    FifthBirthday,
    /// Whether the holder counts as grown-up is not clear.
    AgeUnclear,
    /// A birthday on 29 February, in a common year.
    LeapBirthday,
    /// It may have replaced one that was about to end, and then lasts a year longer.
    RenewedEarly,
    /// The period of stay ends.
    StayEnd,
    /// The period of stay, and two months.
    SpecialExtension,
    /// The two months end in a month's last days: on which is not clear.
    ExtensionMonthEnd,
    /// The landing permission ends.
    LandingEnd,
    /// The provisional stay ends.
    ProvisionalEnd,
    /// Sixty days after birth or after the loss of nationality.
    SixtyDays,
    /// The fifth birthday after the certificate was issued.
    CertificateBirthday,
    /// The card ends.
    CardEnds,
    /// The user certificate ends.
    UserCertificateEnds,
    /// There is none for so young a holder.
    TooYoung,
}

impl Reason {
    /// The rule's id, in JSON and for words.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Printed => "printed",
            Self::PrintedDiffers => "printed_differs",
            Self::TenthBirthday => "tenth_birthday",
            Self::FifthBirthday => "fifth_birthday",
            Self::AgeUnclear => "age_unclear",
            Self::LeapBirthday => "leap_birthday",
            Self::RenewedEarly => "renewed_early",
            Self::StayEnd => "stay_end",
            Self::SpecialExtension => "special_extension",
            Self::ExtensionMonthEnd => "extension_month_end",
            Self::LandingEnd => "landing_end",
            Self::ProvisionalEnd => "provisional_end",
            Self::SixtyDays => "sixty_days",
            Self::CertificateBirthday => "certificate_birthday",
            Self::CardEnds => "card_ends",
            Self::UserCertificateEnds => "user_certificate_ends",
            Self::TooYoung => "too_young",
        }
    }
}

/// When something ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expiry {
    /// The last day; `None` where it is not known.
    pub expires: Option<Date>,
    /// How sure that is.
    pub certainty: Certainty,
    /// By which rule.
    pub reason: Reason,
    /// The days it may be, sorted, where it may be more than one.
    pub candidates: Vec<Date>,
}

impl Expiry {
    /// Of the days that it may be, at least one.
    pub(super) fn of(mut days: Vec<Date>, certainty: Certainty, reason: Reason) -> Self {
        days.sort_unstable();
        days.dedup();
        match days[..] {
            [day] => Self { expires: Some(day), certainty, reason, candidates: Vec::new() },
            _ => Self { expires: None, certainty: Certainty::Unknown, reason, candidates: days },
        }
    }

    /// On that day.
    pub(super) fn known(day: Date, certainty: Certainty, reason: Reason) -> Self {
        Self { expires: Some(day), certainty, reason, candidates: Vec::new() }
    }

    /// The days it may be, sorted; none for what is not there.
    #[must_use]
    pub fn days(&self) -> Vec<Date> {
        if self.candidates.is_empty() { self.expires.into_iter().collect() } else { self.candidates.clone() }
    }

    /// The earliest of them: the one to be reminded of.
    #[must_use]
    pub fn earliest(&self) -> Option<Date> {
        self.candidates.first().copied().or(self.expires)
    }

    /// The earlier of this and of what caps it, which then is the reason.
    pub(super) fn capped(self, by: &Self, reason: Reason) -> Self {
        let (own, others) = (self.days(), by.days());
        let pairs = own.iter().flat_map(|own| others.iter().map(move |other| (*own, *other)));
        // Where both hang on the same question, they are equal.
        if own == others || !pairs.clone().any(|(own, other)| other < own) {
            return self;
        }
        let mut days: Vec<Date> = pairs.clone().map(|(own, other)| own.min(other)).collect();
        days.sort_unstable();
        days.dedup();
        if let [_] = days[..] {
            // One day comes out, whatever is true: only what it hangs on counts.
            let is_own = pairs.clone().any(|(own, other)| own < other);
            let certainty = match (self.certainty, by.certainty) {
                (Certainty::CheckCard, _) if is_own => Certainty::CheckCard,
                (_, Certainty::Unknown) => Certainty::Certain,
                (_, by) => by,
            };
            return Self::of(days, certainty, reason);
        }
        match (self.expires, by.expires) {
            // Each has a likely day.
            (Some(one), Some(other)) => Self {
                expires: Some(one.min(other)),
                certainty: Certainty::CheckCard,
                reason: if one <= other { self.reason } else { reason },
                candidates: days,
            },
            _ => Self::of(days, Certainty::Unknown, reason),
        }
    }
}

/// When all of it ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ends {
    /// The card.
    pub card: Expiry,
    /// The day to which the municipal office can extend the card at the moment.
    pub extendable_to: Option<Date>,
    /// The user certificate.
    pub user_certificate: Expiry,
    /// The signature certificate; `None` where there is none for so young a holder.
    pub signature_certificate: Option<Expiry>,
}

impl Ends {
    /// Computes when the card and certificates of a holder end.
    ///
    /// # Errors
    /// Facts that do not fit together.
    pub fn of(holder: &Holder, rules: &DateRules) -> Result<Self, Misfit> {
        holder.check()?;
        let most = most(holder, rules);
        let computed = card(holder, &most, rules);
        let card = match holder.printed_expiry {
            Some(day) if computed.days() == [day] => {
                Expiry::of(vec![day], Certainty::Certain, Reason::Printed)
            }
            // One of those that it may be is no other day.
            Some(day) if computed.candidates.contains(&day) => {
                Expiry::of(vec![day], Certainty::Certain, Reason::Printed)
            }
            Some(day) => Expiry::of(vec![day], Certainty::Certain, Reason::PrintedDiffers),
            None => computed,
        };
        let user_certificate = user_certificate(holder, &card, rules);
        let signature_certificate = signature_certificate(holder, &card, &user_certificate, rules);
        let extendable_to = extendable_to(holder, &most, &card, rules);
        Ok(Self { card, extendable_to, user_certificate, signature_certificate })
    }
}

/// The longest that the card can be valid: the tenth or fifth birthday after its issue.
fn most(holder: &Holder, rules: &DateRules) -> Expiry {
    let Holder { born, issued, .. } = *holder;
    let (adult, minor) = (rules.adult_birthdays.value, rules.minor_birthdays.value);
    let (counts, reason): (&[i16], _) = match is_adult(holder, rules) {
        Some(true) => (&[adult], Reason::TenthBirthday),
        Some(false) => (&[minor], Reason::FifthBirthday),
        None => (&[minor, adult], Reason::AgeUnclear),
    };
    let days: Vec<Date> = counts.iter().flat_map(|count| birthday::after(born, issued, *count)).collect();
    let reason = if counts.len() == 1 && days.len() > 1 { Reason::LeapBirthday } else { reason };
    let mut expiry = Expiry::of(days, Certainty::Certain, reason);
    // In its last three months a card is replaced by one that lasts a birthday longer. That month lies before a
    // birthday, too, and whether there was a card before is not known.
    if let (Some(day), [count]) = (expiry.expires, counts)
        && issued >= rules.first_renewal(earlier_count(holder, rules))
        && is_near_birthday(born, issued, rules)
    {
        let longer = birthday::after(born, issued, count + 1);
        expiry.certainty = Certainty::CheckCard;
        expiry.reason = Reason::RenewedEarly;
        expiry.candidates = std::iter::once(day).chain(longer).collect();
    }
    expiry
}

/// Whether the holder counted as grown-up when the card was applied for; `None` if that is not clear.
fn is_adult(holder: &Holder, rules: &DateRules) -> Option<bool> {
    // Between application and issue some weeks go by; with a birthday between, no source says which of them decides.
    let from = holder.applied.unwrap_or_else(|| back(holder.issued, 3.months()));
    let to = holder.applied.unwrap_or(holder.issued);
    // The day of application says which age counts.
    let ages = [from, to].map(|day| {
        if day >= rules.adult_age_from.value { rules.adult_age.value } else { rules.adult_age_before.value }
    });
    let days = [from, holder.issued];
    let mut all = ages.into_iter().flat_map(|age| days.map(|day| birthday::is_aged(holder.born, age, day)));
    let first = all.next().flatten()?;
    all.all(|other| other == Some(first)).then_some(first)
}

/// The birthdays that a card before this one may have lasted.
fn earlier_count(holder: &Holder, rules: &DateRules) -> i16 {
    let minor = rules.minor_birthdays.value;
    let then = back(holder.issued, i32::from(minor).years());
    let was_grown_up = birthday::is_aged(holder.born, rules.adult_age_before.value, then) == Some(true);
    if was_grown_up { rules.adult_birthdays.value } else { minor }
}

/// Whether a birthday follows within the time in which a card can be renewed.
fn is_near_birthday(born: Date, issued: Date, rules: &DateRules) -> bool {
    let next = birthday::after(born, issued, 1);
    next.iter().any(|day| super::renewal::window_start(*day, rules) <= issued)
}

fn back(day: Date, span: Span) -> Date {
    day.checked_sub(span).unwrap_or(day)
}

/// The days that are so many months after one; two where the months end differently (Civil Code 143, and immigration's
/// own way of counting).
pub(super) fn months_after(day: Date, months: i32) -> Vec<Date> {
    let later = day.checked_add(months.months()).unwrap_or(day);
    if day == day.last_of_month() { vec![later, later.last_of_month()] } else { vec![later] }
}

/// By what the card ends apart from birthdays.
fn stay(holder: &Holder, rules: &DateRules) -> Option<Expiry> {
    let day = holder.stay_end?;
    let one = |day, certainty, reason| Some(Expiry::of(vec![day], certainty, reason));
    match holder.status {
        Status::Citizen | Status::PermanentResident | Status::HspIi | Status::SpecialPermanentResident => {
            None
        }
        Status::MidLongTerm if holder.special_extension == SpecialExtension::Done => {
            let days = months_after(day, rules.extension_months.value.into());
            let is_clear = days.first() == days.last();
            let reason = if is_clear { Reason::SpecialExtension } else { Reason::ExtensionMonthEnd };
            Some(Expiry::of(days, Certainty::Certain, reason))
        }
        Status::MidLongTerm => one(day, Certainty::Certain, Reason::StayEnd),
        Status::TemporaryRefuge => one(day, Certainty::CheckCard, Reason::LandingEnd),
        Status::ProvisionalStay => one(day, Certainty::CheckCard, Reason::ProvisionalEnd),
        Status::BirthTransitional | Status::LostNationality => {
            let days = i64::from(rules.transitional_days.value);
            one(day.checked_add(days.days()).unwrap_or(day), Certainty::CheckCard, Reason::SixtyDays)
        }
    }
}

fn card(holder: &Holder, most: &Expiry, rules: &DateRules) -> Expiry {
    match stay(holder, rules) {
        None => most.clone(),
        Some(stay) => {
            // On the same day the stay is the reason: it is what can be extended.
            stay.capped(most, most.reason)
        }
    }
}

fn extendable_to(holder: &Holder, most: &Expiry, card: &Expiry, rules: &DateRules) -> Option<Date> {
    if holder.special_extension != SpecialExtension::Applied {
        return None;
    }
    // The earlier of those it may be: the office says which.
    let day = months_after(holder.stay_end?, rules.extension_months.value.into()).into_iter().min()?;
    let day = day.min(most.earliest()?);
    card.earliest().is_none_or(|end| day > end).then_some(day)
}

/// The fifth birthday after a certificate was issued.
fn certificate(holder: &Holder, issued: Date, rules: &DateRules) -> Expiry {
    let count = rules.certificate_birthdays.value;
    let days = birthday::after(holder.born, issued, count);
    let reason = if days.len() > 1 { Reason::LeapBirthday } else { Reason::CertificateBirthday };
    let mut expiry = Expiry::of(days, Certainty::Certain, reason);
    // A stay that is longer than any is given was extended since, and a certificate may have ended with the one before.
    let longest = issued.checked_add(i32::from(rules.longest_stay_years.value).years());
    let is_long = holder.stay_end.is_some_and(|end| longest.is_ok_and(|longest| end > longest));
    if is_long && holder.status == Status::MidLongTerm && expiry.expires.is_some() {
        expiry.certainty = Certainty::CheckCard;
    }
    // One that replaces another in its last three months lasts a birthday longer. Where there is a period of stay, the
    // other may have ended with that.
    let is_replaced = issued >= rules.first_renewal(count) && is_near_birthday(holder.born, issued, rules);
    let is_later = holder.status == Status::MidLongTerm && issued > holder.issued;
    if let Some(day) = expiry.expires
        && (is_replaced || is_later)
    {
        expiry.certainty = Certainty::CheckCard;
        expiry.reason = Reason::RenewedEarly;
        expiry.candidates =
            std::iter::once(day).chain(birthday::after(holder.born, issued, count + 1)).collect();
    }
    expiry
}

fn user_certificate(holder: &Holder, card: &Expiry, rules: &DateRules) -> Expiry {
    let issued = holder.user_certificate_issued.unwrap_or(holder.issued);
    let own = certificate(holder, issued, rules);
    let own = match holder.stay_end.filter(|_| holder.special_extension == SpecialExtension::Done) {
        Some(end) => own.capped(&old_end(issued, end, card, rules), Reason::CardEnds),
        None => own,
    };
    own.capped(card, Reason::CardEnds)
}

/// Until when a certificate is valid of a card that was extended by two months: these are not given to one that was there
/// before, and new ones are made at the same visit.
fn old_end(issued: Date, end: Date, card: &Expiry, rules: &DateRules) -> Expiry {
    let old = Expiry::of(vec![end], Certainty::CheckCard, Reason::StayEnd);
    if issued > end {
        card.clone()
    } else if issued < super::renewal::window_start(end, rules) {
        old
    } else {
        let candidates = std::iter::once(end).chain(card.days()).collect();
        Expiry { candidates, ..old }
    }
}

fn signature_certificate(
    holder: &Holder,
    card: &Expiry,
    user_certificate: &Expiry,
    rules: &DateRules,
) -> Option<Expiry> {
    let issued = holder.signature_certificate_issued.unwrap_or(holder.issued);
    // On the day that is not clear there may be one.
    if birthday::is_aged(holder.born, rules.signature_age.value, issued) == Some(false) {
        return None;
    }
    let own = certificate(holder, issued, rules);
    let own = own.capped(user_certificate, Reason::UserCertificateEnds);
    Some(own.capped(card, Reason::CardEnds))
}

#[cfg(test)]
#[path = "ends_cases/mod.rs"]
mod cases;
#[cfg(test)]
#[path = "ends_properties.rs"]
mod properties;
