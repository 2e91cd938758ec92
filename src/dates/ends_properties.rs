//! What has to hold for any holder.

use proptest::prelude::*;

use super::super::renewal::Renewal;
use super::*;
use crate::rules::rules;

prop_compose! {
    fn any_day()(year in 1868i16..=2200, month in 1i8..=12, day in 1i8..=31) -> Date {
        Date::new(year, month, day).unwrap_or_else(|_| Date::new(year, month, 28).unwrap())
    }
}

prop_compose! {
    /// A holder whose facts mostly fit.
    fn any_holder()(
        born in any_day(),
        age in 0i32..36_000,
        waited in prop::option::of(0i32..120),
        status in 0usize..9,
        stay in -5i32..4_000,
        extension in 0usize..3,
        printed in prop::option::of(0i32..4_000),
        certificates in prop::array::uniform2(prop::option::of(0i32..3_000)),
        is_leap in any::<bool>(),
    ) -> Holder {
        let born = if is_leap { Date::new(born.year(), 2, 29).unwrap_or(born) } else { born };
        let later = |from: Date, days: i32| from.checked_add(days.days()).unwrap_or(from);
        let issued = later(born, age);
        let status = Status::ALL[status];
        let is_transitional = matches!(status, Status::BirthTransitional | Status::LostNationality);
        Holder {
            born,
            issued,
            applied: waited.map(|days| later(issued, -days)),
            status,
            stay_end: Some(if is_transitional { later(issued, -stay.min(age)) } else { later(issued, stay) }),
            special_extension: match (status, extension) {
                (Status::MidLongTerm, 1) => SpecialExtension::Applied,
                (Status::MidLongTerm, 2) => SpecialExtension::Done,
                _ => SpecialExtension::None,
            },
            printed_expiry: printed.map(|days| later(issued, days)),
            user_certificate_issued: certificates[0].map(|days| later(issued, days)),
            signature_certificate_issued: certificates[1].map(|days| later(issued, days)),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn no_certificate_outlives_the_card(holder in any_holder()) {
        let Ok(ends) = Ends::of(&holder, &rules().dates) else { return Ok(()) };
        let card = ends.card.days();
        let user = ends.user_certificate.days();
        prop_assert!(user.last() <= card.last(), "{ends:?}");
        prop_assert!(user.first() <= card.first(), "{ends:?}");
        if let Some(signature) = &ends.signature_certificate {
            prop_assert!(signature.days().last() <= user.last() && signature.days().first() <= user.first());
        }
    }

    #[test]
    fn the_window_opens_before_the_end(holder in any_holder()) {
        let rules = &rules().dates;
        let Ok(ends) = Ends::of(&holder, rules) else { return Ok(()) };
        let renewal = Renewal::of(&holder, &ends, rules).unwrap();
        prop_assert!(renewal.from.is_none_or(|from| from < renewal.before), "{renewal:?}");
        prop_assert_eq!(Some(renewal.before), ends.card.earliest().min(ends.user_certificate.earliest()).min(
            ends.signature_certificate.as_ref().map_or(Some(Date::MAX), Expiry::earliest)
        ));
    }

    #[test]
    fn what_is_printed_wins(holder in any_holder(), days in 0i32..4_000) {
        let printed = holder.issued.checked_add(days.days()).unwrap_or(holder.issued);
        let holder = Holder { printed_expiry: Some(printed), ..holder };
        let Ok(ends) = Ends::of(&holder, &rules().dates) else { return Ok(()) };
        prop_assert_eq!(ends.card.expires, Some(printed));
        prop_assert!(ends.user_certificate.earliest() <= Some(printed));
    }

    #[test]
    fn a_day_more_of_stay_never_shortens_a_card(holder in any_holder()) {
        let rules = &rules().dates;
        let holder = Holder { printed_expiry: None, ..holder };
        let Some(stay) = holder.stay_end else { return Ok(()) };
        let longer = Holder { stay_end: stay.tomorrow().ok(), ..holder.clone() };
        let (Ok(now), Ok(then)) = (Ends::of(&holder, rules), Ends::of(&longer, rules)) else { return Ok(()) };
        prop_assert!(now.card.days().first() <= then.card.days().first(), "{now:?} {then:?}");
        prop_assert!(now.card.days().last() <= then.card.days().last(), "{now:?} {then:?}");
    }

    #[test]
    fn a_leap_birthday_gives_no_certain_day_in_a_common_year(holder in any_holder()) {
        if (holder.born.month(), holder.born.day()) != (2, 29) {
            return Ok(());
        }
        let holder = Holder { printed_expiry: None, status: Status::Citizen, special_extension: SpecialExtension::None, ..holder };
        let Ok(ends) = Ends::of(&holder, &rules().dates) else { return Ok(()) };
        let all = [Some(&ends.card), Some(&ends.user_certificate), ends.signature_certificate.as_ref()];
        for expiry in all.into_iter().flatten() {
            if let Some(day) = expiry.expires {
                prop_assert!(day.in_leap_year() && (day.month(), day.day()) == (2, 29), "{expiry:?}");
            }
        }
    }
}
