//! Cases, each with the source it follows: the letters S and C number the municipal pages, J-LIS and the Digital Agency
//! as they were read for the rules, and the places where they contradict each other.

mod card;
mod certificates;
mod renewal;

use jiff::civil::date;

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
