//! Cases, each with the source it follows: the letters S and C number the municipal pages, J-LIS and the Digital Agency
//! as they were read for the rules, and the places where they contradict each other.

use jiff::civil::date;

use super::super::renewal::{Item, Renewal, Trigger, window_start};
use super::*;
use crate::rules::rules;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A holder written as `key=value`, with `born` and `issued`.
fn holder(facts: &str) -> Holder {
    let mut holder = Holder {
        born: date(1990, 1, 1),
        issued: date(2020, 1, 1),
        applied: None,
        status: Status::Citizen,
        stay_end: None,
        special_extension: SpecialExtension::None,
        printed_expiry: None,
        user_certificate_issued: None,
        signature_certificate_issued: None,
    };
    for fact in facts.split_whitespace() {
        let (key, value) = fact.split_once('=').unwrap();
        match key {
            "born" => holder.born = day(value),
            "issued" => holder.issued = day(value),
            "applied" => holder.applied = Some(day(value)),
            "status" => holder.status = Status::from_key(value).unwrap(),
            "stay" => {
                holder.stay_end = Some(day(value));
                if holder.status == Status::Citizen {
                    holder.status = Status::MidLongTerm;
                }
            }
            "extension" => holder.special_extension = SpecialExtension::from_key(value).unwrap(),
            "printed" => holder.printed_expiry = Some(day(value)),
            "user" => holder.user_certificate_issued = Some(day(value)),
            "signature" => holder.signature_certificate_issued = Some(day(value)),
            _ => panic!("{key}"),
        }
    }
    holder
}

fn ends(facts: &str) -> Ends {
    Ends::of(&holder(facts), &rules().dates).unwrap_or_else(|misfit| panic!("{facts}: {misfit}"))
}

/// The day, how sure, the reason, and the candidates, in one line.
fn told(expiry: &Expiry) -> String {
    let day = expiry.expires.map_or("?".to_owned(), |day| day.to_string());
    let mut told = format!("{day} {} {}", expiry.certainty.key(), expiry.reason.key());
    for candidate in &expiry.candidates {
        told += &format!(" {candidate}");
    }
    told
}

/// Cases of the card: facts, what is told, and where that stands.
const CARDS: &[(&str, &str, &str)] = &[
    // The tenth birthday after the issue.
    ("born=1985-10-10 issued=2020-05-15", "2029-10-10 certain tenth_birthday", "S31, government example"),
    ("born=1970-12-05 issued=2015-11-20", "2024-12-05 certain tenth_birthday", "S46, birthday in December"),
    ("born=1970-10-05 issued=2015-11-20", "2025-10-05 certain tenth_birthday", "S46, birthday in October"),
    ("born=1990-06-01 issued=2020-06-01", "2030-06-01 certain tenth_birthday", "S02, S09: the day itself"),
    ("born=1990-06-01 issued=2020-05-31", "2029-06-01 certain tenth_birthday", "S02, S09: the eve"),
    ("born=1990-06-01 issued=2020-06-02", "2030-06-01 certain tenth_birthday", "S02, S09: the day after"),
    ("born=1990-12-31 issued=2020-12-31", "2030-12-31 certain tenth_birthday", "S02"),
    ("born=1990-12-31 issued=2021-01-01", "2030-12-31 certain tenth_birthday", "S02"),
    ("born=1990-01-01 issued=2020-12-31", "2030-01-01 certain tenth_birthday", "S02"),
    ("born=1990-01-01 issued=2021-01-01", "2031-01-01 certain tenth_birthday", "S02"),
    ("born=1930-03-09 issued=2022-03-10", "2032-03-09 certain tenth_birthday", "S04"),
    // The fifth, for minors; the line of 18 from April 2022 and of 20 before.
    (
        "born=2015-05-05 issued=2023-05-04",
        "2027-05-05 check_card renewed_early 2027-05-05 2028-05-05",
        "S01, S06: the eve; S25: it may be a second card",
    ),
    ("born=2015-05-05 issued=2023-05-05", "2028-05-05 certain fifth_birthday", "S01, S06"),
    ("born=2023-05-05 issued=2023-09-09", "2028-05-05 certain fifth_birthday", "S01, S06: a baby"),
    (
        "born=2003-06-15 issued=2022-03-10 applied=2022-02-20",
        "2026-06-15 certain fifth_birthday",
        "S07: 18, but before April 2022",
    ),
    (
        "born=2003-06-15 issued=2022-05-20 applied=2022-04-20",
        "2031-06-15 check_card renewed_early 2031-06-15 2032-06-15",
        "S07: 18, and after; S25: a minor's card may have been there before",
    ),
    (
        "born=2001-06-15 issued=2022-03-10 applied=2022-02-20",
        "2031-06-15 certain tenth_birthday",
        "S07: 20, before",
    ),
    (
        "born=2003-06-15 issued=2022-04-20 applied=2022-03-20",
        "2026-06-15 check_card renewed_early 2026-06-15 2027-06-15",
        "C1: the day of application says which age counts; S25",
    ),
    (
        "born=2008-06-15 issued=2026-06-30 applied=2026-06-01",
        "? unknown age_unclear 2031-06-15 2036-06-15",
        "S07 against S08, case A12",
    ),
    (
        "born=2008-06-15 issued=2026-06-30 applied=2026-06-15",
        "2036-06-15 certain tenth_birthday",
        "S07, S08: 18 on both days",
    ),
    (
        "born=2008-06-15 issued=2026-06-13 applied=2026-05-20",
        "2030-06-15 check_card renewed_early 2030-06-15 2031-06-15",
        "S07, S08: 17 on both days, case A13; S25: before a birthday",
    ),
    (
        "born=2008-06-15 issued=2026-06-30 applied=2026-06-14",
        "? unknown age_unclear 2031-06-15 2036-06-15",
        "S08: the eve of a birthday",
    ),
    (
        "born=2008-06-15 issued=2026-08-01",
        "? unknown age_unclear 2031-06-15 2036-06-15",
        "S07, S08: when it was applied for is not known",
    ),
    ("born=2008-06-15 issued=2026-12-01", "2036-06-15 certain tenth_birthday", "S07, S08: long after"),
    // 29 February.
    ("born=2000-02-29 issued=2020-06-01", "? unknown leap_birthday 2030-02-28 2030-03-01", "S25 against S26"),
    ("born=2000-02-29 issued=2022-06-01", "2032-02-29 certain tenth_birthday", "a leap year"),
    ("born=1996-02-29 issued=2020-02-29", "? unknown leap_birthday 2030-02-28 2030-03-01", "S02, S25, S26"),
    (
        "born=2000-02-29 issued=2022-02-28",
        "? unknown leap_birthday 2031-03-01 2032-02-29",
        "S25 against S26: was it the birthday?",
    ),
    ("born=2020-02-29 issued=2023-06-01", "2028-02-29 certain fifth_birthday", "a leap year"),
    ("born=2020-02-29 issued=2021-06-01", "? unknown leap_birthday 2026-02-28 2026-03-01", "S25 against S26"),
    // One that may have replaced another in its last three months.
    (
        "born=1985-11-14 issued=2026-09-01",
        "2035-11-14 check_card renewed_early 2035-11-14 2036-11-14",
        "S25, arts. 26, 27, 29",
    ),
    ("born=1985-11-14 issued=2026-08-14", "2035-11-14 certain tenth_birthday", "S03, S25: the day before"),
    (
        "born=1999-03-10 issued=2020-03-01",
        "2029-03-10 check_card renewed_early 2029-03-10 2030-03-10",
        "S25: the first may have been a minor's",
    ),
    (
        "born=1985-11-14 issued=2026-08-15",
        "2035-11-14 check_card renewed_early 2035-11-14 2036-11-14",
        "S03, S25: the first day",
    ),
    ("born=1985-11-14 issued=2026-11-14", "2036-11-14 certain tenth_birthday", "S25: no longer"),
    ("born=1985-11-14 issued=2023-09-01", "2032-11-14 certain tenth_birthday", "no card was so old yet"),
    (
        "born=2015-11-14 issued=2023-09-01",
        "2027-11-14 check_card renewed_early 2027-11-14 2028-11-14",
        "S25: a child's card may be a second one",
    ),
    // Status without an end.
    (
        "born=1985-10-10 issued=2020-05-15 status=permanent_resident",
        "2029-10-10 certain tenth_birthday",
        "S04, S05",
    ),
    ("born=1985-10-10 issued=2020-05-15 status=hsp_ii", "2029-10-10 certain tenth_birthday", "S04, S05"),
    (
        "born=1985-10-10 issued=2020-05-15 status=special_permanent_resident",
        "2029-10-10 certain tenth_birthday",
        "S04, S05",
    ),
    (
        "born=2015-10-10 issued=2020-05-15 status=permanent_resident",
        "2024-10-10 certain fifth_birthday",
        "S01",
    ),
    // The end of the stay, and never later than the birthday.
    ("born=1985-10-10 issued=2024-05-15 stay=2027-05-01", "2027-05-01 certain stay_end", "S04, S14, C2"),
    ("born=1985-10-10 issued=2024-05-15 stay=2033-10-10", "2033-10-10 certain stay_end", "S04: the same day"),
    ("born=1985-10-10 issued=2024-05-15 stay=2033-10-11", "2033-10-10 certain tenth_birthday", "S04, C2"),
    ("born=2015-10-10 issued=2024-05-15 stay=2029-01-01", "2028-10-10 certain fifth_birthday", "S04, C2"),
    ("born=2015-10-10 issued=2024-05-15 stay=2026-01-01", "2026-01-01 certain stay_end", "S04, C2"),
    (
        "born=2000-02-29 issued=2024-05-15 stay=2027-05-01",
        "2027-05-01 certain stay_end",
        "S04: the birthday is later",
    ),
    (
        "born=2008-06-15 issued=2026-06-30 applied=2026-06-01 stay=2029-01-01",
        "2029-01-01 certain stay_end",
        "S04: whichever age counts",
    ),
    (
        "born=2008-06-15 issued=2026-06-30 applied=2026-06-01 stay=2034-01-01",
        "? unknown age_unclear 2031-06-15 2034-01-01",
        "S04, S07, S08",
    ),
    // The extension by two months.
    (
        "born=1985-10-10 issued=2024-05-15 stay=2026-12-10 extension=applied",
        "2026-12-10 certain stay_end",
        "S05, S11",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2026-12-10 extension=done",
        "2027-02-10 certain special_extension",
        "S05, S13",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2026-12-31 extension=done",
        "2027-02-28 certain special_extension",
        "Civil Code 143: no 31 February",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2026-11-30 extension=done",
        "? unknown extension_month_end 2027-01-30 2027-01-31",
        "S29 against Civil Code 143",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2027-02-28 extension=done",
        "? unknown extension_month_end 2027-04-28 2027-04-30",
        "S29 against Civil Code 143",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2028-02-29 extension=done",
        "? unknown extension_month_end 2028-04-29 2028-04-30",
        "S29 against Civil Code 143",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2028-02-28 extension=done",
        "2028-04-28 certain special_extension",
        "not the last day of that month",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2027-06-30 extension=done",
        "? unknown extension_month_end 2027-08-30 2027-08-31",
        "S29 against Civil Code 143",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2027-04-30 extension=done",
        "2027-06-30 certain special_extension",
        "equal by both",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2027-09-30 extension=done",
        "2027-11-30 certain special_extension",
        "equal by both",
    ),
    (
        "born=1985-01-10 issued=2024-05-15 stay=2033-12-10 extension=done",
        "2034-01-10 certain tenth_birthday",
        "S14: never past the birthday",
    ),
    // Those who stay by permission, and the sixty days.
    (
        "born=1985-10-10 issued=2026-05-15 status=temporary_refuge stay=2026-10-15",
        "2026-10-15 check_card landing_end",
        "S01, C3",
    ),
    (
        "born=1985-10-10 issued=2026-05-15 status=provisional_stay stay=2026-10-15",
        "2026-10-15 check_card provisional_end",
        "S01, C3",
    ),
    (
        "born=2026-05-01 issued=2026-05-20 status=birth_transitional stay=2026-05-01",
        "2026-06-30 check_card sixty_days",
        "S01, seed 004",
    ),
    (
        "born=1985-10-10 issued=2026-05-20 status=lost_nationality stay=2026-05-01",
        "2026-06-30 check_card sixty_days",
        "S01, seed 004",
    ),
    // What is printed wins.
    ("born=1985-10-10 issued=2020-05-15 printed=2029-10-10", "2029-10-10 certain printed", "S13"),
    ("born=1985-10-10 issued=2020-05-15 printed=2030-10-10", "2030-10-10 certain printed_differs", "S13"),
    (
        "born=2000-02-29 issued=2020-06-01 printed=2030-02-28",
        "2030-02-28 certain printed",
        "S13, one of the two",
    ),
    ("born=1985-11-14 issued=2026-09-01 printed=2036-11-14", "2036-11-14 certain printed", "S13, S25"),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2027-05-01 printed=2027-05-01",
        "2027-05-01 certain printed",
        "S13",
    ),
];

#[test]
fn cards_end_as_their_sources_say() {
    for (facts, expected, source) in CARDS {
        assert_eq!(told(&ends(facts).card), *expected, "{facts} ({source})");
    }
}

/// Cases of the user certificate and of the signature certificate.
const CERTIFICATES: &[(&str, &str, &str, &str)] = &[
    (
        "born=1985-10-10 issued=2020-05-15",
        "2024-10-10 certain certificate_birthday",
        "2024-10-10 certain certificate_birthday",
        "S02, C13",
    ),
    (
        "born=1985-05-02 issued=2019-07-26",
        "2024-05-02 certain certificate_birthday",
        "2024-05-02 certain certificate_birthday",
        "S28, a real certificate",
    ),
    (
        "born=1985-10-10 issued=2020-05-15 user=2024-11-01",
        "2029-10-10 certain certificate_birthday",
        "2024-10-10 certain certificate_birthday",
        "S02: renewed after its end, and the other not",
    ),
    (
        "born=1985-10-10 issued=2020-05-15 user=2024-11-01 signature=2026-01-05",
        "2029-10-10 certain certificate_birthday",
        "2029-10-10 certain user_certificate_ends",
        "S02, S35: never past the user certificate",
    ),
    (
        "born=1985-10-10 issued=2020-05-15 user=2025-05-05",
        "2029-10-10 certain certificate_birthday",
        "2024-10-10 certain certificate_birthday",
        "S02: as long as the card",
    ),
    (
        "born=1985-10-10 issued=2020-05-15 user=2027-05-05",
        "2029-10-10 certain card_ends",
        "2024-10-10 certain certificate_birthday",
        "S02: never past the card",
    ),
    (
        "born=1985-10-10 issued=2020-05-15 user=2024-08-01",
        "2028-10-10 check_card renewed_early 2028-10-10 2029-10-10",
        "2024-10-10 certain certificate_birthday",
        "S02, S34: in the last three months it may be the sixth",
    ),
    (
        "born=2015-10-10 issued=2023-05-05",
        "2027-10-10 certain certificate_birthday",
        "none",
        "S13, S48: none under 15",
    ),
    (
        "born=2015-10-10 issued=2030-10-10",
        "2035-10-10 certain certificate_birthday",
        "2035-10-10 certain certificate_birthday",
        "S13, S48: at 15",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2027-05-01",
        "2027-05-01 certain card_ends",
        "2027-05-01 certain user_certificate_ends",
        "S13: with the stay",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2030-05-01",
        "2028-10-10 check_card certificate_birthday",
        "2028-10-10 check_card certificate_birthday",
        "S02, S13: the stay was extended since, for no stay is so long",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2026-12-10 extension=done",
        "2026-12-10 check_card card_ends",
        "2026-12-10 check_card user_certificate_ends",
        "C12: not extended by themselves",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2026-12-10 extension=done user=2026-12-05 signature=2026-12-05",
        "2026-12-10 check_card card_ends 2026-12-10 2027-02-10",
        "2026-12-10 check_card user_certificate_ends 2026-12-10 2027-02-10",
        "C12: new ones at the same visit, or before it",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2026-12-10 extension=done user=2025-06-01",
        "2026-12-10 check_card card_ends",
        "2026-12-10 check_card user_certificate_ends",
        "C12: there before",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2026-12-10 extension=done user=2026-12-20 signature=2026-12-20",
        "2027-02-10 certain card_ends",
        "2027-02-10 certain user_certificate_ends",
        "C12: new ones after the old end",
    ),
    (
        "born=1985-10-10 issued=2024-05-15 stay=2031-04-30 user=2026-04-20",
        "2030-10-10 check_card renewed_early 2030-10-10 2031-04-30",
        "2028-10-10 check_card certificate_birthday",
        "S02: the one before may have ended with an earlier stay",
    ),
    (
        "born=1985-10-10 issued=2020-11-15 stay=2025-11-01",
        "2025-10-10 certain certificate_birthday",
        "2025-10-10 certain certificate_birthday",
        "S02: within one stay",
    ),
    (
        "born=1985-10-10 issued=2020-05-15 printed=2024-03-01",
        "2024-03-01 certain card_ends",
        "2024-03-01 certain user_certificate_ends",
        "S13: what is printed on the card",
    ),
    (
        "born=2000-02-29 issued=2021-06-01",
        "? unknown leap_birthday 2026-02-28 2026-03-01",
        "? unknown leap_birthday 2026-02-28 2026-03-01",
        "S25 against S26",
    ),
    (
        "born=2000-02-29 issued=2023-06-01",
        "2028-02-29 certain certificate_birthday",
        "2028-02-29 certain certificate_birthday",
        "a leap year",
    ),
];

#[test]
fn certificates_end_as_their_sources_say() {
    for (facts, user, signature, source) in CERTIFICATES {
        let ends = ends(facts);
        assert_eq!(told(&ends.user_certificate), *user, "user: {facts} ({source})");
        let told = ends.signature_certificate.as_ref().map_or("none".to_owned(), told);
        assert_eq!(told, *signature, "signature: {facts} ({source})");
    }
}

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

#[test]
fn facts_that_do_not_fit_are_refused() {
    for (facts, misfit) in [
        ("born=2020-01-02 issued=2020-01-01", Misfit::IssuedBeforeBirth),
        ("born=1990-01-01 issued=2020-01-01 applied=2020-01-02", Misfit::Applied),
        ("born=1990-01-01 issued=2020-01-01 applied=1989-01-02", Misfit::Applied),
        ("born=1990-01-01 issued=2020-01-01 status=mid_long_term", Misfit::StayEndMissing),
        ("born=1990-01-01 issued=2020-01-01 stay=2019-12-31", Misfit::StayEnd),
        ("born=1990-01-01 issued=2020-01-01 status=lost_nationality stay=2020-01-02", Misfit::StayEnd),
        ("born=1990-01-01 issued=2020-01-01 extension=done", Misfit::NoExtension),
        ("born=1990-01-01 issued=2020-01-01 printed=2019-12-31", Misfit::Printed),
        ("born=1990-01-01 issued=2020-01-01 user=2019-12-31", Misfit::Certificate),
        ("born=1867-12-31 issued=2020-01-01", Misfit::Year),
        ("born=1990-01-01 issued=2201-01-01", Misfit::Year),
    ] {
        assert_eq!(Ends::of(&holder(facts), &rules().dates), Err(misfit), "{facts}");
    }
}
