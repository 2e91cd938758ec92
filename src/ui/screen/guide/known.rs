//! What a saved card tells of the answers.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::dates::{Certainty, EventKind, Expiry, Facts, Overview, Status};
use crate::guide::{Answer, Answers, End};
use crate::rules::rules;

/// The answers on the day `today`. Of days only those that are certain: the others are asked for.
pub(super) fn known(facts: &Facts, today: Date) -> Answers {
    let choice = |name: &str| Answer::Choice(name.to_owned());
    let mut answers = BTreeMap::new();
    if let Some(status) = facts.known_status() {
        let holder = match status {
            Status::Citizen => "japanese",
            Status::PermanentResident | Status::HspIi | Status::SpecialPermanentResident => "for-good",
            _ => "stay",
        };
        answers.insert("holder".to_owned(), choice(holder));
    }
    if facts.is_under(rules().dates.signature_age.value, today) == Some(true) {
        answers.insert("for-whom".to_owned(), choice("child"));
    }
    let filed = [(EventKind::Filed, "extension"), (EventKind::FiledPermanent, "permanent-only")];
    if let Some((_, name)) = filed.into_iter().find(|(kind, _)| facts.happened(*kind).is_some()) {
        answers.insert("filed".to_owned(), choice(name));
    }
    for (kind, question) in [
        (EventKind::MovedIn, "moved-on"),
        (EventKind::MovedOut, "moving-out-on"),
        (EventKind::Notified, "noticed-on"),
        (EventKind::Changed, "changed-on"),
        (EventKind::Naturalised, "naturalised-on"),
    ] {
        if let Some(day) = facts.happened(kind) {
            answers.insert(question.to_owned(), Answer::Day(day));
        }
    }
    let overview = Overview::of(facts, today, &rules().dates).unwrap_or_default();
    // An end that is reckoned is not the date on the card any more once the stay or the status has changed.
    let changes = [EventKind::NewResidenceCard, EventKind::Granted, EventKind::Naturalised];
    let is_as_made = changes.into_iter().all(|kind| facts.happened(kind).is_none());
    let reckoned = certain(overview.card.as_ref()).filter(|_| is_as_made);
    for (end, day) in [
        (End::CardEnd, facts.card_expires.or(reckoned)),
        (End::CertificateEnd, certain(overview.user_certificate.as_ref())),
        (End::StayEnd, facts.stay_end),
    ] {
        if let Some(day) = day {
            answers.insert(end.question().to_owned(), Answer::Day(day));
        }
    }
    answers
}

fn certain(expiry: Option<&Expiry>) -> Option<Date> {
    expiry.filter(|expiry| expiry.certainty == Certainty::Certain)?.expires
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::dates::Event;
    use crate::guide::{Question, guide};

    const TODAY: Date = date(2026, 11, 26);

    fn day(facts: &Facts, question: &str) -> Option<Date> {
        match known(facts, TODAY).get(question) {
            Some(Answer::Day(day)) => Some(*day),
            _ => None,
        }
    }

    #[test]
    fn what_a_card_tells_are_answers_that_the_guide_knows() {
        for status in Status::ALL.into_iter().map(Some).chain([None]) {
            for filed in [EventKind::Filed, EventKind::FiledPermanent] {
                let mut facts = Facts { status, born: Some(date(2015, 3, 9)), ..Facts::default() };
                let kinds = [
                    filed,
                    EventKind::MovedOut,
                    EventKind::MovedIn,
                    EventKind::Changed,
                    EventKind::Naturalised,
                ];
                facts.events = kinds.map(|kind| Event { kind, on: date(2026, 11, 1) }).into();
                let answers = known(&facts, TODAY);
                for (question, answer) in &answers {
                    match (guide().questions.get(question), answer) {
                        (Some(Question::Choice { answers }), Answer::Choice(name)) => {
                            assert!(answers.contains(name), "{question}: {name}");
                        }
                        (Some(Question::Day { .. }), Answer::Day(_)) => {}
                        _ => panic!("{question}: {answer:?}"),
                    }
                }
                for question in [
                    "holder",
                    "for-whom",
                    "filed",
                    "moved-on",
                    "moving-out-on",
                    "changed-on",
                    "naturalised-on",
                ] {
                    assert!(answers.contains_key(question), "{status:?}: {question}");
                }
            }
        }
        // Of age, it is not known who needs it.
        let facts = Facts { born: Some(date(1990, 3, 9)), ..Facts::default() };
        assert!(!known(&facts, TODAY).contains_key("for-whom"));
    }

    #[test]
    fn each_end_is_its_own_and_only_what_is_certain() {
        let mut facts = Facts {
            status: Some(Status::MidLongTerm),
            card_expires: Some(date(2027, 3, 31)),
            stay_end: Some(date(2027, 4, 30)),
            ..Facts::default()
        };
        assert_eq!(day(&facts, "card-end"), Some(date(2027, 3, 31)));
        assert_eq!(day(&facts, "stay-end"), Some(date(2027, 4, 30)));
        // The stay is new and the date on the card is not known: the new end is not the date on the card.
        facts.card_expires = None;
        facts.events = vec![Event { kind: EventKind::NewResidenceCard, on: date(2026, 11, 20) }];
        assert_eq!(day(&facts, "card-end"), None);
        for kind in [EventKind::Granted, EventKind::Naturalised] {
            let born = Some(date(1990, 12, 14));
            let facts = Facts {
                status: Some(Status::PermanentResident),
                born,
                issued: Some(date(2025, 5, 1)),
                events: vec![Event { kind, on: date(2026, 11, 20) }],
                ..Facts::default()
            };
            assert_eq!(day(&facts, "card-end"), None, "{kind:?}");
        }
    }
}
