//! Until when cards are valid.

use super::{ends, told};

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
