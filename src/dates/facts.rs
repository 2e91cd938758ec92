//! What is known of a saved card and its holder, and what has happened since. All of it may be missing.

use jiff::civil::Date;

use super::birthday;
use super::holder::{Holder, Misfit, SpecialExtension, Status, YEARS};
use crate::rules::DateRules;

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

    /// Whether it is about moving.
    const fn is_move(self) -> bool {
        matches!(self, Self::MovedOut | Self::MovedIn | Self::Notified)
    }

    /// Whether the card can have another end after it.
    const fn is_decided(self) -> bool {
        matches!(self, Self::NewResidenceCard | Self::Granted | Self::Naturalised)
    }

    /// Whether what happened before is over with it.
    const fn ends(self, other: Self) -> bool {
        match self {
            Self::NewResidenceCard | Self::Granted | Self::Naturalised => other.waits_for_end(),
            Self::Extended => matches!(other, Self::Filed),
            // The days since the planned move run on until the notice is given.
            Self::MovedIn => matches!(other, Self::Notified),
            Self::MovedOut | Self::Notified => other.is_move(),
            Self::Filed | Self::FiledPermanent | Self::Changed => false,
        }
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
        // The card can be extended once.
        if kind == EventKind::Filed && self.happened(EventKind::Extended).is_some() {
            return;
        }
        self.events.retain(|other| other.kind != kind && !kind.ends(other.kind));
        self.events.push(event);
    }

    /// What happened of that kind is dealt with.
    pub fn settle(&mut self, kind: EventKind) {
        self.events.retain(|event| event.kind != kind);
    }

    /// Takes over what the card says now. With another end it is another card, or its date was changed: what waited for
    /// that is dealt with, and what it does not say is no longer known.
    pub fn learn(
        &mut self,
        card_expires: Option<Date>,
        user_certificate_expires: Option<Date>,
        rules: &DateRules,
    ) {
        if card_expires.is_none() || card_expires == self.card_expires {
            self.user_certificate_expires = user_certificate_expires.or(self.user_certificate_expires);
            return;
        }
        self.status = self.known_status();
        let is_transitional =
            matches!(self.status, Some(Status::BirthTransitional | Status::LostNationality));
        let before = self.card_expires.or(self.stay_end.filter(|_| !is_transitional));
        let months = rules.extension_months.value.into();
        // After two months more the holder waits on for the residence card.
        let is_extension = before
            .zip(card_expires)
            .is_some_and(|(old, new)| super::ends::months_after(old, months).contains(&new));
        if before.is_some() && card_expires > before {
            self.events.retain(|event| {
                !event.kind.waits_for_end() || event.kind == EventKind::Extended && is_extension
            });
        }
        // A new card was made on another day.
        if self.card_expires.is_some() {
            (self.issued, self.applied) = (None, None);
        }
        // The stay has gone on, too.
        if !is_extension && !is_transitional && self.stay_end.is_some() && card_expires > self.stay_end {
            self.stay_end = None;
        }
        self.card_expires = card_expires;
        self.user_certificate_expires = user_certificate_expires;
    }

    /// Takes over other answers; what happened stays, but for what led to the end that the card now has.
    pub fn answer_anew(&mut self, answers: &Self) {
        let mut events = std::mem::take(&mut self.events);
        if self.card_expires.is_some() && answers.card_expires > self.card_expires {
            events.retain(|event| !event.kind.is_decided());
        }
        *self = Self { events, ..answers.clone() };
    }

    /// The card has another end now, and nobody knows which. After an extension by two months it can be computed; else it
    /// has to be found out.
    pub fn forget_end(&mut self) {
        if self.happened(EventKind::Extended).is_some() {
            self.stay_end = self.stay_end.or(self.card_expires);
        } else {
            self.status = self.known_status();
            self.events.retain(|event| !event.kind.waits_for_end());
            self.stay_end = None;
        }
        (self.card_expires, self.user_certificate_expires) = (None, None);
        (self.issued, self.applied) = (None, None);
    }

    /// The last day to which the office can extend the card by two months.
    #[must_use]
    pub fn latest_extension(&self, rules: &DateRules) -> Option<Date> {
        let months = rules.extension_months.value.into();
        super::ends::months_after(self.stay_end.or(self.card_expires)?, months).into_iter().max()
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

    /// Whether the holder is younger than so many years on that day; `None` where it is not known for certain.
    #[must_use]
    pub fn is_under(&self, years: i16, day: Date) -> Option<bool> {
        birthday::is_aged(self.born?, years, day).map(|is_aged| !is_aged)
    }

    /// As what the holder lives in Japan, as far as the other facts tell.
    #[must_use]
    pub fn known_status(&self) -> Option<Status> {
        let stays_for_good = self.status.is_some_and(Status::stays_for_good);
        if self.happened(EventKind::Naturalised).is_some() {
            Some(Status::Citizen)
        } else if self.happened(EventKind::Granted).is_some() && !stays_for_good {
            Some(Status::PermanentResident)
        } else {
            self.status.or_else(|| self.stay_end.map(|_| Status::MidLongTerm))
        }
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
    use crate::rules::rules;

    #[test]
    fn what_happens_replaces_what_it_ends() {
        let on = date(2026, 11, 24);
        let mut facts = Facts { status: Some(Status::MidLongTerm), ..Facts::default() };
        let kinds = |facts: &Facts| facts.events.iter().map(|event| event.kind).collect::<Vec<_>>();
        for kind in [EventKind::Filed, EventKind::FiledPermanent, EventKind::Changed, EventKind::MovedOut] {
            facts.add(Event { kind, on });
        }
        assert_eq!(facts.special_extension(), SpecialExtension::Applied);
        facts.add(Event { kind: EventKind::Extended, on });
        assert_eq!(facts.special_extension(), SpecialExtension::Done);
        facts.add(Event { kind: EventKind::MovedIn, on });
        facts.add(Event { kind: EventKind::Filed, on });
        assert_eq!(facts.special_extension(), SpecialExtension::Done, "not a second time");
        use EventKind::{Changed, Extended, FiledPermanent, Granted, MovedIn, MovedOut, Notified};
        assert_eq!(kinds(&facts), [FiledPermanent, Changed, MovedOut, Extended, MovedIn]);
        facts.add(Event { kind: Granted, on });
        assert_eq!(facts.known_status(), Some(Status::PermanentResident));
        facts.add(Event { kind: Notified, on });
        assert_eq!(kinds(&facts), [Changed, Granted, Notified]);
        facts.settle(Granted);
        assert_eq!(facts.known_status(), Some(Status::MidLongTerm), "taken back");
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
        facts.learn(Some(date(2026, 12, 10)), None, &rules().dates);
        assert_eq!(facts, before, "the same card, read without its certificate");
        facts.learn(Some(date(2029, 12, 10)), None, &rules().dates);
        assert_eq!((facts.stay_end, facts.issued, facts.user_certificate_expires), (None, None, None));
        assert_eq!(facts.events.len(), 1);
    }

    #[test]
    fn an_end_that_nobody_knows_is_computed_or_asked_for() {
        let on = date(2026, 12, 1);
        let known = Facts {
            status: Some(Status::MidLongTerm),
            card_expires: Some(date(2026, 12, 10)),
            ..Facts::default()
        };
        let mut facts = known.clone();
        facts.add(Event { kind: EventKind::Extended, on });
        facts.forget_end();
        assert_eq!((facts.card_expires, facts.stay_end), (None, Some(date(2026, 12, 10))));
        assert_eq!(facts.special_extension(), SpecialExtension::Done);
        let mut facts = known;
        facts.add(Event { kind: EventKind::NewResidenceCard, on });
        facts.forget_end();
        assert_eq!(facts, Facts { status: Some(Status::MidLongTerm), ..Facts::default() });
    }

    #[test]
    fn an_extension_by_two_months_is_known_until_the_next_date() {
        let mut facts = Facts { card_expires: Some(date(2026, 12, 10)), ..Facts::default() };
        facts.add(Event { kind: EventKind::Extended, on: date(2026, 12, 1) });
        facts.learn(Some(date(2027, 2, 10)), None, &rules().dates);
        assert_eq!(facts.special_extension(), SpecialExtension::Done);
        facts.learn(Some(date(2028, 2, 10)), None, &rules().dates);
        assert_eq!(facts.special_extension(), SpecialExtension::None);
    }
}
