//! Words for changing a PIN.

use super::card::stopped_text;
use super::{Localization, args};
use crate::card::{Adapted, Changed, Flaw, Mishap, NotSent, Outcome, PinKind, Tries, Trouble, Weakness};

/// The name of a PIN.
pub(crate) fn pin_name(l10n: &Localization, pin: PinKind) -> String {
    match pin {
        PinKind::User => l10n.card_pin_user(),
        PinKind::Signature => l10n.card_pin_signature(),
        PinKind::EntrySupport => l10n.card_pin_entry_support(),
        PinKind::Register => l10n.card_pin_register(),
    }
}

/// Where a PIN is asked for, and the words for a picture of it.
pub(crate) fn pin_use(l10n: &Localization, pin: PinKind) -> (String, String) {
    match pin {
        PinKind::User => (l10n.pin_user_use(), l10n.pin_user_picture()),
        PinKind::Signature => (l10n.pin_signature_use(), l10n.pin_signature_picture()),
        PinKind::EntrySupport => (l10n.pin_entry_support_use(), l10n.pin_entry_support_picture()),
        PinKind::Register => (l10n.pin_register_use(), l10n.pin_register_picture()),
    }
}

/// How many tries a PIN has left.
pub(crate) fn tries_words(l10n: &Localization, pin: PinKind, tries: Tries) -> String {
    match tries {
        Tries::Left(left) => {
            let most = pin.most_tries().max(left);
            l10n.card_tries_left(args::CardTriesLeft {
                left: l10n.number(u64::from(left)).into(),
                most: l10n.number(u64::from(most)).into(),
            })
        }
        Tries::Blocked => l10n.card_tries_blocked(),
        Tries::Unknown => l10n.card_tries_unknown(),
    }
}

/// What a PIN of that kind is made of.
pub(crate) fn rule_words(l10n: &Localization, pin: PinKind) -> String {
    if pin == PinKind::Signature { l10n.pin_rule_letters() } else { l10n.pin_rule_digits() }
}

/// Why what was typed is no PIN of that kind.
pub(crate) fn flaw_words(l10n: &Localization, pin: PinKind, flaw: Flaw) -> String {
    match (flaw, pin) {
        (Flaw::Short(_), PinKind::Signature) => l10n.pin_short_letters(),
        (Flaw::Short(_), _) => l10n.pin_short_digits(),
        (Flaw::Long(_), PinKind::Signature) => l10n.pin_long_letters(),
        (Flaw::Long(_), _) => l10n.pin_long_digits(),
        (Flaw::NotDigits, _) => l10n.pin_only_digits(),
        (Flaw::NotLettersAndDigits, _) => l10n.pin_only_letters(),
        (Flaw::NotBoth, _) => l10n.pin_both(),
    }
}

/// What was changed about what was typed.
pub(crate) fn adapted_words(l10n: &Localization, adapted: Adapted) -> Option<String> {
    let said = [(adapted.narrowed, l10n.pin_narrowed()), (adapted.raised, l10n.pin_raised())];
    let said: Vec<String> = said.into_iter().filter(|(is_so, _)| *is_so).map(|(_, words)| words).collect();
    (!said.is_empty()).then(|| l10n.sentences(&said))
}

/// Why a new PIN is easily guessed.
pub(crate) fn weakness_words(l10n: &Localization, weakness: Weakness) -> String {
    match weakness {
        Weakness::SameAsBefore => l10n.pin_same(),
        Weakness::Repeated => l10n.pin_weak_repeated(),
        Weakness::Sequence => l10n.pin_weak_sequence(),
        Weakness::KeyRow => l10n.pin_weak_keys(),
        Weakness::LikeDate => l10n.pin_weak_date(),
        Weakness::Birthday => l10n.pin_weak_birthday(),
    }
}

/// What goes wrong at the next change of the practice card.
pub(crate) fn mishap_words(l10n: &Localization, mishap: Mishap) -> String {
    match mishap {
        Mishap::None => l10n.pin_practice_fault_none(),
        Mishap::Before => l10n.pin_practice_fault_before(),
        Mishap::During => l10n.pin_practice_fault_during(),
    }
}

/// What became of a change: a title, what it means, and what to know or to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ChangedWords {
    pub(crate) title: String,
    pub(crate) text: String,
    /// One sentence or two each.
    pub(crate) more: Vec<String>,
}

/// The words for what became of a change.
pub(crate) fn changed_words(l10n: &Localization, pin: PinKind, changed: Changed) -> ChangedWords {
    let is_register = pin == PinKind::Register;
    let mut more = Vec::new();
    let (title, text) = match changed.outcome {
        Outcome::Changed => (l10n.pin_changed_title(), l10n.pin_changed_text()),
        Outcome::NotSent(why) => return not_sent_words(l10n, pin, why),
        Outcome::Wrong(tries) => {
            if tries == Tries::Left(1) {
                more.extend([l10n.pin_wrong_last(), l10n.card_reset_office()]);
            }
            if pin == PinKind::Signature {
                more.push(l10n.pin_wrong_alike());
            }
            (l10n.pin_wrong_title(), l10n.pin_wrong_text())
        }
        Outcome::Blocked => return blocked_words(l10n, pin),
        Outcome::Lost(_) => (l10n.pin_lost_title(), l10n.pin_lost_text()),
        Outcome::Refused(status) => {
            let status = format!("{status:04X}");
            let text = l10n.pin_refused_text(args::PinRefusedText { status: status.into() });
            (l10n.pin_refused_title(), text)
        }
        Outcome::Unclear if is_register => (l10n.pin_unclear_title(), l10n.pin_unclear_register()),
        Outcome::Unclear => {
            more.extend([l10n.pin_unclear_tries(), l10n.pin_unclear_third(), l10n.pin_unclear_then()]);
            (l10n.pin_unclear_title(), l10n.pin_unclear_text())
        }
        Outcome::Half => (l10n.pin_half_title(), l10n.pin_half_text()),
        Outcome::HalfUnclear => (l10n.pin_unclear_title(), l10n.pin_half_unclear_text()),
        Outcome::Unknown => (l10n.pin_unclear_title(), l10n.pin_silent_text()),
    };
    // The card's own counter says more than what was known before.
    let tries = match changed.outcome {
        Outcome::Wrong(said) if changed.tries == Tries::Unknown => said,
        _ => changed.tries,
    };
    if tries != Tries::Unknown {
        let tries = tries_words(l10n, pin, tries);
        more.push(l10n.pin_tries_now(args::PinTriesNow { tries: tries.into() }));
    }
    ChangedWords { title, text, more }
}

fn blocked_words(l10n: &Localization, pin: PinKind) -> ChangedWords {
    let mut more = vec![l10n.card_reset_office()];
    if matches!(pin, PinKind::User | PinKind::Signature) {
        more.push(l10n.card_reset_shop());
    }
    ChangedWords { title: l10n.pin_blocked_title(), text: l10n.pin_blocked_text(), more }
}

fn not_sent_words(l10n: &Localization, pin: PinKind, why: NotSent) -> ChangedWords {
    let text = match why {
        NotSent::Blocked => return blocked_words(l10n, pin),
        NotSent::NotPossible => l10n.pin_unsent_impossible(),
        NotSent::OtherCard => l10n.pin_unsent_other(),
        NotSent::OtherTries(_) => l10n.pin_unsent_tries(),
        NotSent::Uneven => l10n.pin_unsent_uneven(),
        NotSent::Trouble(Trouble::Gone) => l10n.pin_unsent_gone(),
        NotSent::Trouble(Trouble::Busy | Trouble::Reset) => l10n.pin_unsent_busy(),
        NotSent::Trouble(Trouble::Service) => stopped_text(l10n, std::env::consts::OS),
        NotSent::Trouble(Trouble::Unresponsive) => l10n.pin_unsent_mute(),
    };
    ChangedWords { title: l10n.pin_unsent_title(), text, more: vec![l10n.pin_unsent_stands()] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    fn words(pin: PinKind, outcome: Outcome, tries: Tries) -> ChangedWords {
        changed_words(&Localization::new(Language::En), pin, Changed { outcome, tries })
    }

    #[test]
    fn a_wrong_pin_says_how_many_tries_are_left() {
        let wrong = |left, read| words(PinKind::User, Outcome::Wrong(Tries::Left(left)), read);
        assert_eq!(wrong(2, Tries::Left(2)).more, ["On the card: 2 of 3 tries left"]);
        let last = wrong(1, Tries::Left(1)).more;
        assert!(last[0].contains("one more mistake") && last[2].ends_with("1 of 3 tries left"), "{last:?}");
        assert_eq!(
            wrong(2, Tries::Unknown).more,
            ["On the card: 2 of 3 tries left"],
            "the card said so itself"
        );
        let signature = words(PinKind::Signature, Outcome::Wrong(Tries::Left(4)), Tries::Left(4));
        assert!(signature.more[0].contains("an O typed for a 0"), "{signature:?}");
    }

    #[test]
    fn each_outcome_has_words_of_its_own() {
        let unclear = words(PinKind::User, Outcome::Unclear, Tries::Unknown);
        assert!(unclear.more[2].contains("the third PIN") && unclear.more.len() == 3);
        let register = |outcome| words(PinKind::Register, outcome, Tries::Unknown);
        let texts = [
            register(Outcome::Half).text,
            register(Outcome::HalfUnclear).text,
            register(Outcome::Unclear).text,
            unclear.text,
            words(PinKind::User, Outcome::Lost(Trouble::Gone), Tries::Unknown).text,
            words(PinKind::User, Outcome::Refused(0x6A80), Tries::Left(3)).text,
        ];
        for (index, text) in texts.iter().enumerate() {
            assert!(!texts[..index].contains(text), "{text}");
        }
        assert!(texts[5].contains("6A80"));
        assert!(register(Outcome::Unclear).more.is_empty(), "nobody tries on: {:?}", texts[2]);
    }

    #[test]
    fn what_was_not_sent_says_that_the_old_pin_stands() {
        for why in
            [NotSent::OtherCard, NotSent::Uneven, NotSent::Trouble(Trouble::Gone), NotSent::NotPossible]
        {
            let said = words(PinKind::User, Outcome::NotSent(why), Tries::Unknown);
            assert_eq!(said.title, "Nothing was sent to the card");
            assert!(said.more[0].starts_with("The old PIN is still valid"));
        }
        let blocked = words(PinKind::User, Outcome::NotSent(NotSent::Blocked), Tries::Blocked);
        assert_eq!(blocked, words(PinKind::User, Outcome::Blocked, Tries::Blocked));
    }
}
