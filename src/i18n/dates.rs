//! Words for computed dates.

use jiff::civil::Date;

use super::{Localization, args};
use crate::dates::{Certainty, Ends, Expiry, Misfit, Reason, Renewal, Trigger};

/// When everything ends and what to do, a line each: of what it is about, and what is so.
pub(crate) fn ends_words(l10n: &Localization, ends: &Ends, renewal: Option<&Renewal>) -> Vec<String> {
    let line = |name: String, expiry: &Expiry| l10n.of(&name, &expiry_words(l10n, expiry));
    let mut lines = vec![
        line(l10n.card_expires(), &ends.card),
        line(l10n.card_user_certificate(), &ends.user_certificate),
        match &ends.signature_certificate {
            Some(expiry) => line(l10n.dates_signature(), expiry),
            None => l10n.of(&l10n.dates_signature(), &l10n.dates_no_signature()),
        },
    ];
    lines.extend(
        ends.extendable_to
            .map(|day| l10n.dates_extendable(args::DatesExtendable { date: l10n.date(day).into() })),
    );
    lines.extend(renewal.map(|renewal| renewal_words(l10n, renewal)));
    lines
}

pub(super) fn expiry_words(l10n: &Localization, expiry: &Expiry) -> String {
    match (expiry.expires, expiry.certainty) {
        (Some(day), Certainty::Certain) => l10n.date(day),
        (Some(day), Certainty::CheckCard | Certainty::Unknown) => {
            l10n.remark(&l10n.date(day), &l10n.dates_check_card())
        }
        (None, _) => {
            let days: Vec<String> = expiry.candidates.iter().map(|day| l10n.date(*day)).collect();
            l10n.dates_may_be(args::DatesMayBe { days: l10n.list(&days).into() })
        }
    }
}

fn renewal_words(l10n: &Localization, renewal: &Renewal) -> String {
    let before = l10n.date(renewal.before).into();
    match (renewal.trigger, renewal.from) {
        (Trigger::Date, Some(from)) => {
            l10n.dates_renew(args::DatesRenew { from: l10n.date(from).into(), before })
        }
        (Trigger::NewResidenceCard, _) => l10n.dates_renew_stay(args::DatesRenewStay { before }),
        (Trigger::SpecialExtension, _) => l10n.dates_renew_extension(args::DatesRenewExtension { before }),
        (Trigger::Date | Trigger::None, _) => l10n.dates_renew_none(args::DatesRenewNone { before }),
    }
}

/// Why something ends on its day. `computed` are the days that were computed where another stands on the card.
pub(crate) fn reason_words(l10n: &Localization, reason: Reason, computed: &[Date]) -> Option<String> {
    let days: Vec<String> = computed.iter().map(|day| l10n.date(*day)).collect();
    Some(match reason {
        Reason::Printed => l10n.reason_printed(),
        Reason::PrintedDiffers => {
            l10n.reason_printed_differs(args::ReasonPrintedDiffers { days: l10n.list(&days).into() })
        }
        Reason::TenthBirthday => l10n.reason_tenth_birthday(),
        Reason::FifthBirthday => l10n.reason_fifth_birthday(),
        Reason::AgeUnclear => l10n.reason_age_unclear(),
        Reason::LeapBirthday => l10n.reason_leap_birthday(),
        Reason::RenewedEarly => l10n.reason_renewed_early(),
        Reason::StayEnd => l10n.reason_stay_end(),
        Reason::SpecialExtension => l10n.reason_special_extension(),
        Reason::ExtensionMonthEnd => l10n.reason_extension_month_end(),
        Reason::LandingEnd => l10n.reason_landing_end(),
        Reason::ProvisionalEnd => l10n.reason_provisional_end(),
        Reason::SixtyDays => l10n.reason_sixty_days(),
        Reason::CertificateBirthday => l10n.reason_certificate_birthday(),
        Reason::CardEnds => l10n.reason_card_ends(),
        Reason::UserCertificateEnds => l10n.reason_user_certificate_ends(),
        Reason::TooYoung => return None,
    })
}

/// Why facts do not fit together.
pub(crate) fn misfit_words(l10n: &Localization, misfit: Misfit) -> String {
    match misfit {
        Misfit::Year => l10n.dates_misfit_year(),
        Misfit::IssuedBeforeBirth => l10n.dates_misfit_birth(),
        Misfit::Applied => l10n.dates_misfit_applied(),
        Misfit::StayEndMissing => l10n.dates_misfit_stay_missing(),
        Misfit::StayEnd => l10n.dates_misfit_stay(),
        Misfit::NoExtension => l10n.dates_misfit_extension(),
        Misfit::Printed => l10n.dates_misfit_printed(),
        Misfit::Certificate => l10n.dates_misfit_certificate(),
    }
}
