//! What is known of a saved card and its holder, and what has happened since. All of it may be missing.

use jiff::ToSpan;
use jiff::civil::Date;

use super::birthday;
use super::holder::{Holder, Misfit, SpecialExtension, Status, YEARS};

/// Something that happened and starts a clock, or changes what has to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventKind {
    /// An extension of the stay or another status was applied for, and nothing was decided yet.
    Filed,
    /// Permanent residence alone was applied for: that extends nothing.
    FiledPermanent,
    /// The municipal office has extended the card by two months.
    Extended,
    /// The residence card with the new period of stay has come.
    NewResidenceCard,
    /// Permanent residence, or Highly Skilled Professional (ii), was granted.
    Granted,
    /// The holder became Japanese.
    Naturalised,
    /// The day is the planned one of moving out, to another municipality.
    MovedOut,
    /// The day on which the holder moved in, in this or another municipality.
    MovedIn,
    /// The moving-in notice was given, and the card was not shown yet.
    Notified,
    /// The name or something else that stands on the card has changed.
    Changed,
}

impl EventKind {
    /// Every one, in the order they are offered.
    pub const ALL: [Self; 10] = [
        Self::Filed,
        Self::FiledPermanent,
        Self::Extended,
        Self::NewResidenceCard,
        Self::Granted,
        Self::Naturalised,
        Self::MovedOut,
        Self::MovedIn,
        Self::Notified,
        Self::Changed,
    ];

    /// The word in the file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Filed => "filed",
            Self::FiledPermanent => "filed_permanent",
            Self::Extended => "extended",
            Self::NewResidenceCard => "new_residence_card",
            Self::Granted => "granted",
            Self::Naturalised => "naturalised",
            Self::MovedOut => "moved_out",
            Self::MovedIn => "moved_in",
            Self::Notified => "notified",
            Self::Changed => "changed",
        }
    }

    /// The event of that word, if there is one.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// Whether it is about moving: another clock then runs instead of the one before.
    const fn is_move(self) -> bool {
        matches!(self, Self::MovedOut | Self::MovedIn | Self::Notified)
    }

    /// Whether it waits for the card to have another end.
    const fn waits_for_end(self) -> bool {
        !self.is_move() && !matches!(self, Self::Changed)
    }
}

/// Something that happened, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// What it was.
    pub kind: EventKind,
    /// The day; of moving out, the planned one.
    pub on: Date,
}

/// What is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts {
    /// The day of birth.
    pub born: Option<Date>,
    /// As what the holder lives in Japan.
    pub status: Option<Status>,
    /// The end of the period of stay; see [`Holder::stay_end`].
    pub stay_end: Option<Date>,
    /// The day the card was made.
    pub issued: Option<Date>,
    /// The day the card was applied for.
    pub applied: Option<Date>,
    /// The last day that is printed on the card or was read from it.
    pub card_expires: Option<Date>,
    /// The last day of the user certificate that was read from the card or written down by the office.
    pub user_certificate_expires: Option<Date>,
    /// What has happened, each kind at most once.
    pub events: Vec<Event>,
}

impl Facts {
    /// When something of that kind happened, if it did.
    #[must_use]
    pub fn happened(&self, kind: EventKind) -> Option<Date> {
        self.events.iter().find(|event| event.kind == kind).map(|event| event.on)
    }

    /// Takes note of what happened. A residence card that has come ends the waiting for it, and so on.
    pub fn add(&mut self, event: Event) {
        let kind = event.kind;
        self.events.retain(|other| {
            let is_replaced = other.kind == kind
                || kind.is_move() && other.kind.is_move()
                || kind.waits_for_end() && other.kind.waits_for_end();
            !is_replaced
        });
        match kind {
            EventKind::Granted if self.status.is_none_or(|status| !status.stays_for_good()) => {
                self.status = Some(Status::PermanentResident);
            }
            EventKind::Naturalised => self.status = Some(Status::Citizen),
            _ => {}
        }
        self.events.push(event);
    }

    /// What happened of that kind is dealt with.
    pub fn settle(&mut self, kind: EventKind) {
        self.events.retain(|event| event.kind != kind);
    }

    /// Takes over what the card says now. With another end it is another card, or its date was changed: what waited for
    /// that is dealt with, and what it does not say is no longer known.
    pub fn learn(&mut self, card_expires: Option<Date>, user_certificate_expires: Option<Date>) {
        if card_expires == self.card_expires {
            self.user_certificate_expires = user_certificate_expires.or(self.user_certificate_expires);
            return;
        }
        if let (Some(old), Some(new)) = (self.card_expires, card_expires)
            && new > old
        {
            // After two months more the holder waits on for the residence card.
            let is_short = old.checked_add(3.months()).is_ok_and(|later| new < later);
            self.events.retain(|event| {
                let is_extension = event.kind == EventKind::Extended && is_short;
                !event.kind.waits_for_end() || is_extension
            });
        }
        // A new card was made on another day.
        if self.card_expires.is_some() {
            (self.issued, self.applied) = (None, None);
        }
        // The stay has gone on, too.
        if self.stay_end.is_some_and(|stay| card_expires.is_some_and(|end| end > stay)) {
            self.stay_end = None;
        }
        self.card_expires = card_expires;
        self.user_certificate_expires = user_certificate_expires;
    }

    /// How it stands with the extension by two months.
    #[must_use]
    pub fn special_extension(&self) -> SpecialExtension {
        if self.happened(EventKind::Extended).is_some() {
            SpecialExtension::Done
        } else if self.happened(EventKind::Filed).is_some() {
            SpecialExtension::Applied
        } else {
            SpecialExtension::None
        }
    }

    /// Whether the facts fit together, as far as they are there.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self) -> Result<(), Misfit> {
        let days = [
            self.born,
            self.stay_end,
            self.issued,
            self.applied,
            self.card_expires,
            self.user_certificate_expires,
        ];
        let is_before =
            |day: Option<Date>, other: Option<Date>| day.zip(other).is_some_and(|(day, other)| day < other);
        let is_transitional =
            matches!(self.status, Some(Status::BirthTransitional | Status::LostNationality));
        if days.into_iter().flatten().any(|day| !YEARS.contains(&day.year())) {
            Err(Misfit::Year)
        } else if is_before(self.issued, self.born) {
            Err(Misfit::IssuedBeforeBirth)
        } else if is_before(self.applied, self.born) || is_before(self.issued, self.applied) {
            Err(Misfit::Applied)
        } else if is_before(self.card_expires, self.issued) || is_before(self.card_expires, self.born) {
            Err(Misfit::Printed)
        } else if is_before(self.stay_end, self.born)
            || !is_transitional && is_before(self.stay_end, self.issued)
        {
            Err(Misfit::StayEnd)
        } else if is_before(self.user_certificate_expires, self.issued) {
            Err(Misfit::Certificate)
        } else {
            Ok(())
        }
    }

    /// As what the holder lives in Japan, as far as the other facts tell.
    #[must_use]
    pub fn known_status(&self) -> Option<Status> {
        self.status.or_else(|| self.stay_end.map(|_| Status::MidLongTerm))
    }

    /// The holder, if enough is known to compute everything.
    pub(super) fn holder(&self) -> Option<Holder> {
        let status = self.known_status()?;
        let special_extension =
            if status == Status::MidLongTerm { self.special_extension() } else { SpecialExtension::None };
        (status.stays_for_good() || self.stay_end.is_some()).then_some(())?;
        Some(Holder {
            born: self.born?,
            issued: self.issued?,
            applied: self.applied,
            status,
            stay_end: self.stay_end.filter(|_| !status.stays_for_good()),
            special_extension,
            printed_expiry: self.card_expires,
            user_certificate_issued: None,
            signature_certificate_issued: None,
        })
    }

    /// Whether the card ends with the stay, on `end`, and not by a birthday.
    pub(super) fn ends_with_stay(&self, end: Date) -> bool {
        self.stay_end == Some(end) || self.born.is_none_or(|born| !birthday::may_be(born, end))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_happens_replaces_what_it_ends() {
        let on = date(2026, 11, 24);
        let mut facts = Facts { status: Some(Status::MidLongTerm), ..Facts::default() };
        let kinds = |facts: &Facts| facts.events.iter().map(|event| event.kind).collect::<Vec<_>>();
        for kind in [EventKind::Filed, EventKind::Changed, EventKind::MovedOut] {
            facts.add(Event { kind, on });
        }
        assert_eq!(facts.special_extension(), SpecialExtension::Applied);
        facts.add(Event { kind: EventKind::Extended, on });
        assert_eq!(facts.special_extension(), SpecialExtension::Done);
        facts.add(Event { kind: EventKind::MovedIn, on });
        assert_eq!(kinds(&facts), [EventKind::Changed, EventKind::Extended, EventKind::MovedIn]);
        facts.add(Event { kind: EventKind::Granted, on });
        assert_eq!(facts.status, Some(Status::PermanentResident));
        facts.settle(EventKind::Changed);
        assert_eq!(kinds(&facts), [EventKind::MovedIn, EventKind::Granted]);
    }

    #[test]
    fn a_new_end_settles_what_waited_for_it() {
        let mut facts = Facts {
            card_expires: Some(date(2026, 12, 10)),
            user_certificate_expires: Some(date(2026, 12, 10)),
            stay_end: Some(date(2026, 12, 10)),
            issued: Some(date(2024, 1, 1)),
            ..Facts::default()
        };
        facts.add(Event { kind: EventKind::NewResidenceCard, on: date(2026, 11, 24) });
        facts.add(Event { kind: EventKind::Changed, on: date(2026, 11, 24) });
        let before = facts.clone();
        facts.learn(Some(date(2026, 12, 10)), None);
        assert_eq!(facts, before, "the same card, read without its certificate");
        facts.learn(Some(date(2029, 12, 10)), None);
        assert_eq!((facts.stay_end, facts.issued, facts.user_certificate_expires), (None, None, None));
        assert_eq!(facts.events.len(), 1);
    }

    #[test]
    fn an_extension_by_two_months_is_known_until_the_next_date() {
        let mut facts = Facts { card_expires: Some(date(2026, 12, 10)), ..Facts::default() };
        facts.add(Event { kind: EventKind::Extended, on: date(2026, 12, 1) });
        facts.learn(Some(date(2027, 2, 10)), None);
        assert_eq!(facts.special_extension(), SpecialExtension::Done);
        facts.learn(Some(date(2028, 2, 10)), None);
        assert_eq!(facts.special_extension(), SpecialExtension::None);
    }
}
