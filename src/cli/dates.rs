//! `temoto dates`: when a card and its certificates end, from the given facts.

use std::io::{self, Write};

use jiff::civil::Date;
use serde::Serialize;

use super::{FAILED, FINE};
use crate::dates::{Ends, Expiry, Holder, Renewal};
use crate::i18n::dates::{ends_words, misfit_words};
use crate::i18n::{Localization, plain};
use crate::rules::rules;

/// Writes when everything ends, as it is on the day `today` where that is given. Gives 0, or 2 where the facts do not fit together, which is said on the error stream.
pub(super) fn run(
    l10n: &Localization,
    holder: &Holder,
    today: Option<Date>,
    json: bool,
    out: &mut impl Write,
) -> io::Result<u8> {
    let rules = &rules().dates;
    let mut ends = match Ends::of(holder, rules) {
        Ok(ends) => ends,
        Err(misfit) => {
            writeln!(io::stderr().lock(), "{}", plain(&misfit_words(l10n, misfit)))?;
            return Ok(FAILED);
        }
    };
    // After its end nothing can be extended.
    let is_over = today.is_some_and(|today| holder.stay_end.is_some_and(|end| end < today));
    ends.extendable_to = ends.extendable_to.filter(|_| !is_over);
    let renewal = Renewal::of(holder, &ends, rules);
    if json {
        writeln!(out, "{}", line(&ends, renewal.as_ref()).map_err(io::Error::other)?)?;
    } else {
        for words in ends_words(l10n, &ends, renewal.as_ref()) {
            writeln!(out, "{}", plain(&words))?;
        }
    }
    Ok(FINE)
}

/// What scripts may rely on, with its keys in order.
#[derive(Serialize)]
struct Line {
    card: CardRow,
    user_certificate: Row,
    signature_certificate: SignatureRow,
    renewal: Option<RenewalRow>,
}

#[derive(Serialize)]
struct Row {
    expires: Option<Date>,
    certainty: &'static str,
    reason: &'static str,
    candidates: Vec<Date>,
}

#[derive(Serialize)]
struct CardRow {
    #[serde(flatten)]
    row: Row,
    extendable_to: Option<Date>,
}

#[derive(Serialize)]
struct SignatureRow {
    #[serde(flatten)]
    row: Row,
    issued: bool,
}

#[derive(Serialize)]
struct RenewalRow {
    item: &'static str,
    trigger: &'static str,
    from: Option<Date>,
    before: Date,
}

impl From<&Expiry> for Row {
    fn from(expiry: &Expiry) -> Self {
        Self {
            expires: expiry.expires,
            certainty: expiry.certainty.key(),
            reason: expiry.reason.key(),
            candidates: expiry.candidates.clone(),
        }
    }
}

fn line(ends: &Ends, renewal: Option<&Renewal>) -> serde_json::Result<String> {
    let too_young = Row {
        expires: None,
        certainty: crate::dates::Certainty::Certain.key(),
        reason: crate::dates::Reason::TooYoung.key(),
        candidates: Vec::new(),
    };
    let signature = ends.signature_certificate.as_ref();
    serde_json::to_string(&Line {
        card: CardRow { row: Row::from(&ends.card), extendable_to: ends.extendable_to },
        user_certificate: Row::from(&ends.user_certificate),
        signature_certificate: SignatureRow {
            issued: signature.is_some(),
            row: signature.map_or(too_young, Row::from),
        },
        renewal: renewal.map(|renewal| RenewalRow {
            item: renewal.item.key(),
            trigger: renewal.trigger.key(),
            from: renewal.from,
            before: renewal.before,
        }),
    })
}
