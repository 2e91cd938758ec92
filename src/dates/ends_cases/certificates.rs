//! Until when certificates are valid.

use super::{ends, told};

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
