//! When something can be renewed, and how far a card can be extended.

use super::*;
use crate::dates::renewal::{Item, Renewal, Trigger, window_start};

#[test]
fn the_window_opens_as_the_sources_say() {
    for (end, from, source) in [
        ("2023-07-07", "2023-04-08", "S03"),
        ("2023-05-28", "2023-03-01", "S03"),
        ("2020-04-25", "2020-01-26", "S33"),
        ("2030-11-14", "2030-08-15", "the command line's example"),
        ("2027-05-31", "2027-03-01", "S03: no 31 February"),
        ("2027-05-30", "2027-03-01", "S03: no 30 February"),
        ("2028-05-29", "2028-03-01", "S03"),
        ("2027-01-31", "2026-11-01", "S03"),
        ("2027-03-09", "2026-12-10", "S03"),
    ] {
        assert_eq!(window_start(day(end), &rules().dates), day(from), "{end} ({source})");
    }
}

#[test]
fn what_ends_first_is_what_is_renewed() {
    let renewal = |facts: &str| {
        let holder = holder(facts);
        Renewal::of(&holder, &Ends::of(&holder, &rules().dates).unwrap(), &rules().dates).unwrap()
    };
    let stay = "born=1985-10-10 issued=2024-05-15 stay=2027-05-01";
    for (facts, item, trigger, from, before) in [
        (
            "born=1985-10-10 issued=2020-05-15",
            Item::UserCertificate,
            Trigger::Date,
            Some("2024-07-11"),
            "2024-10-10",
        ),
        (
            "born=1985-10-10 issued=2020-05-15 user=2026-05-15 signature=2026-05-15",
            Item::Card,
            Trigger::Date,
            Some("2029-07-11"),
            "2029-10-10",
        ),
        (stay, Item::Card, Trigger::NewResidenceCard, None, "2027-05-01"),
        (
            "born=1985-10-10 issued=2024-05-15 stay=2027-05-01 extension=applied",
            Item::Card,
            Trigger::SpecialExtension,
            None,
            "2027-05-01",
        ),
        (
            "born=1985-10-10 issued=2024-05-15 stay=2030-05-01",
            Item::UserCertificate,
            Trigger::Date,
            Some("2028-07-11"),
            "2028-10-10",
        ),
        (
            "born=1985-10-10 issued=2026-05-15 status=provisional_stay stay=2026-10-15",
            Item::Card,
            Trigger::None,
            None,
            "2026-10-15",
        ),
        (
            "born=2000-02-29 issued=2021-06-01",
            Item::UserCertificate,
            Trigger::Date,
            Some("2025-11-29"),
            "2026-02-28",
        ),
        (
            "born=1985-10-10 issued=2024-05-15 stay=2030-05-01 printed=2027-05-01",
            Item::Card,
            Trigger::NewResidenceCard,
            None,
            "2027-05-01",
        ),
        (
            "born=1985-10-10 issued=2024-05-15 status=permanent_resident printed=2027-05-01",
            Item::Card,
            Trigger::NewResidenceCard,
            None,
            "2027-05-01",
        ),
    ] {
        let expected = Renewal { item, trigger, from: from.map(day), before: day(before) };
        assert_eq!(renewal(facts), expected, "{facts}");
    }
}

#[test]
fn a_pending_application_tells_how_far_the_card_can_be_extended() {
    let to = |stay: &str| {
        ends(&format!("born=1985-01-10 issued=2024-05-15 stay={stay} extension=applied")).extendable_to
    };
    assert_eq!(to("2026-12-10"), Some(day("2027-02-10")));
    assert_eq!(to("2026-11-30"), Some(day("2027-01-30")), "the earlier of the two");
    assert_eq!(to("2033-12-10"), Some(day("2034-01-10")), "never past the birthday");
    assert_eq!(to("2034-01-10"), None, "no day is left");
    assert_eq!(ends("born=1985-01-10 issued=2024-05-15 stay=2026-12-10").extendable_to, None);
}
