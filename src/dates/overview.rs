//! When a saved card and its certificates end, as far as what is known tells.

use jiff::ToSpan;
use jiff::civil::Date;

use super::birthday;
use super::ends::{Certainty, Ends, Expiry, Reason};
use super::facts::{EventKind, Facts};
use super::holder::{Misfit, Status};
use crate::rules::DateRules;

/// What is known of the ends; `None` where nothing is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Overview {
    /// The card.
    pub card: Option<Expiry>,
    /// The days that were computed for the card, where another is printed on it.
    pub computed: Vec<Date>,
    /// The day to which the municipal office can extend the card at the moment.
    pub extendable_to: Option<Date>,
    /// The user certificate.
    pub user_certificate: Option<Expiry>,
    /// The signature certificate.
    pub signature_certificate: Option<Expiry>,
    /// Whether there is no signature certificate, for so young a holder.
    pub is_too_young: bool,
}

impl Overview {
    /// What is known on the day `today`.
    ///
    /// # Errors
    /// Facts that do not fit together.
    pub fn of(facts: &Facts, today: Date, rules: &DateRules) -> Result<Self, Misfit> {
        facts.check()?;
        let mut overview = match facts.holder() {
            Some(holder) => {
                let ends = Ends::of(&holder, rules)?;
                let is_other = ends.card.reason == Reason::PrintedDiffers;
                let computed = if is_other {
                    let mut unprinted = holder.clone();
                    unprinted.printed_expiry = None;
                    Ends::of(&unprinted, rules)?.card.days()
                } else {
                    Vec::new()
                };
                Self {
                    card: Some(ends.card),
                    computed,
                    extendable_to: ends.extendable_to,
                    user_certificate: Some(ends.user_certificate),
                    is_too_young: ends.signature_certificate.is_none(),
                    signature_certificate: ends.signature_certificate,
                }
            }
            None => Self::guessed(facts, today, rules),
        };
        if let Some(day) = facts.user_certificate_expires {
            let read = Expiry::known(day, Certainty::Certain, Reason::Printed);
            let capped = match &overview.card {
                Some(card) => read.capped(card, Reason::CardEnds),
                None => read,
            };
            overview.user_certificate = Some(capped);
        }
        overview.sign(facts, today, rules);
        Ok(overview)
    }

    /// Without the day of issue, which no card shows.
    fn guessed(facts: &Facts, today: Date, rules: &DateRules) -> Self {
        let card = facts.card_expires.map_or_else(
            || unprinted(facts, rules),
            |day| Some(Expiry::known(day, Certainty::Certain, Reason::Printed)),
        );
        let user_certificate = card.as_ref().and_then(|card| certificate(facts, card, today, rules));
        let extension = rules.extension_months.value.into();
        let extendable_to = match (facts.happened(EventKind::Filed), facts.stay_end) {
            (Some(_), Some(end)) => super::ends::months_after(end, extension).into_iter().min(),
            _ => None,
        };
        Self { card, extendable_to, user_certificate, ..Self::default() }
    }

    /// The signature certificate: as the user certificate, mostly, for both are issued at one visit.
    fn sign(&mut self, facts: &Facts, today: Date, rules: &DateRules) {
        let age = rules.signature_age.value;
        // Where the issue is not known, who is too young now was so then.
        let day = facts.issued.unwrap_or(today);
        self.is_too_young = facts.born.and_then(|born| birthday::is_aged(born, age, day)) == Some(false);
        self.signature_certificate = match (&self.signature_certificate, &self.user_certificate) {
            _ if self.is_too_young => None,
            (Some(own), Some(user)) => Some(own.clone().capped(user, Reason::UserCertificateEnds)),
            (None, Some(user)) => {
                let certainty = match user.certainty {
                    Certainty::Certain => Certainty::CheckCard,
                    other => other,
                };
                Some(Expiry { certainty, reason: Reason::UserCertificateEnds, ..user.clone() })
            }
            (own, None) => own.clone(),
        };
    }

    /// The first day of those on which the card may end that is not over; the last, if all are over.
    #[must_use]
    pub fn card_end(&self, today: Date) -> Option<Date> {
        self.card.as_ref().and_then(|expiry| next_end(expiry, today))
    }

    /// The same of the user certificate.
    #[must_use]
    pub fn certificate_end(&self, today: Date) -> Option<Date> {
        self.user_certificate.as_ref().and_then(|expiry| next_end(expiry, today))
    }
}

fn next_end(expiry: &Expiry, today: Date) -> Option<Date> {
    let days = expiry.days();
    days.iter().find(|day| **day >= today).or(days.last()).copied()
}

/// The end of a card of which nobody knows what is printed, from the stay alone.
fn unprinted(facts: &Facts, rules: &DateRules) -> Option<Expiry> {
    let (status, end) = (facts.known_status()?, facts.stay_end?);
    let likely = |reason| Some(Expiry::known(end, Certainty::CheckCard, reason));
    match status {
        Status::MidLongTerm if facts.happened(EventKind::Extended).is_some() => {
            let days = super::ends::months_after(end, rules.extension_months.value.into());
            let reason = if days.first() == days.last() {
                Reason::SpecialExtension
            } else {
                Reason::ExtensionMonthEnd
            };
            Some(Expiry::of(days, Certainty::CheckCard, reason))
        }
        Status::MidLongTerm => likely(Reason::StayEnd),
        Status::TemporaryRefuge => likely(Reason::LandingEnd),
        Status::ProvisionalStay => likely(Reason::ProvisionalEnd),
        Status::BirthTransitional | Status::LostNationality => {
            let days = i64::from(rules.transitional_days.value);
            let day = end.checked_add(days.days()).unwrap_or(end);
            Some(Expiry::known(day, Certainty::CheckCard, Reason::SixtyDays))
        }
        Status::Citizen | Status::PermanentResident | Status::HspIi | Status::SpecialPermanentResident => {
            None
        }
    }
}

/// The end of the certificates of a card that ends with a birthday: five birthdays before it, or with it where the card
/// is a minor's. If that is over, they have ended or were renewed, and then end with the card or before.
fn certificate(facts: &Facts, card: &Expiry, today: Date, rules: &DateRules) -> Option<Expiry> {
    let (status, born, end) = (facts.known_status()?, facts.born?, card.expires?);
    if !status.stays_for_good() || !birthday::may_be(born, end) {
        return None;
    }
    let age = end.year() - born.year();
    // At most so old is a holder when a minor's card ends, even if it was a renewal, and at least so old when a
    // grown-up's does, even if it was issued on the eve of coming of age.
    let minor = rules.adult_age_before.value + rules.minor_birthdays.value;
    let adult = rules.adult_age.value + rules.adult_birthdays.value - 1;
    let earlier = birthday::in_years(born, end.year() - rules.certificate_birthdays.value);
    let reason = if earlier.len() > 1 { Reason::LeapBirthday } else { Reason::CertificateBirthday };
    let with_card = || Expiry::known(end, Certainty::CheckCard, Reason::CardEnds);
    if age <= minor {
        return Some(with_card());
    }
    let mut days = earlier;
    let is_over = days.iter().all(|day| *day < today);
    if is_over || age < adult {
        days.push(end);
    }
    Some(Expiry::of(days, Certainty::CheckCard, reason))
}
