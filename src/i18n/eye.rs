//! What only a person can see in a photo, the reasons that excuse, and photos of small children, in words.

use super::{Language, Localization, args};
use crate::photo::{EyeQuestion, Reason};
use crate::rules::{ContactRules, PhotoRules};

/// The page that asks the user to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EyePageWords {
    /// Its heading.
    pub(crate) heading: String,
    /// That the program cannot tell, and what to do.
    pub(crate) intro: String,
    /// Read out for the drawing of how it should be.
    pub(crate) picture_right: String,
    /// Read out for the drawing of how it should not be.
    pub(crate) picture_wrong: String,
}

/// One point to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EyeWords {
    /// The statement to tick.
    pub(crate) statement: String,
    /// One sentence of help.
    pub(crate) help: String,
}

/// What the ticks mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EyeResultWords {
    /// In a few words.
    pub(crate) title: String,
    /// What to do now.
    pub(crate) text: String,
}

/// One reason, or none, as a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReasonWords {
    /// What is chosen.
    pub(crate) name: String,
    /// For whom it is.
    pub(crate) text: String,
    /// What is accepted with it; `None` without a reason.
    pub(crate) excuses: Option<String>,
}

/// What stands round the choice of a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReasonPageWords {
    /// Its title.
    pub(crate) title: String,
    /// What a reason is good for.
    pub(crate) intro: String,
    /// What no reason excuses.
    pub(crate) limit: String,
    /// Title of the ways to tell it.
    pub(crate) tell_title: String,
    /// That one of them is enough.
    pub(crate) tell_choose: String,
    /// The ways.
    pub(crate) tell: Vec<String>,
    /// What may still be asked.
    pub(crate) later: String,
}

/// The page about photos of small children.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct InfantWords {
    /// Its heading.
    pub(crate) heading: String,
    /// Title of the part about children too young for a photo.
    pub(crate) under_title: String,
    /// That part, one paragraph each.
    pub(crate) under: Vec<String>,
    /// Title of the part about older children.
    pub(crate) from_title: String,
    /// That a photo is needed.
    pub(crate) from_text: String,
    /// How to take it.
    pub(crate) steps: Vec<String>,
    /// What else there is to know, one paragraph each.
    pub(crate) more: Vec<String>,
    /// Read out for the drawing of how to take it.
    pub(crate) picture_how: String,
    /// Read out for the drawing of a good photo.
    pub(crate) picture_right: String,
    /// Read out for the drawing of a bad photo.
    pub(crate) picture_wrong: String,
}

/// What stands round the points to look at.
pub(crate) fn eye_page_words(l10n: &Localization) -> EyePageWords {
    EyePageWords {
        heading: l10n.eye_heading(),
        intro: l10n.eye_intro(),
        picture_right: l10n.eye_picture_right(),
        picture_wrong: l10n.eye_picture_wrong(),
    }
}

/// The words for one point.
pub(crate) fn eye_words(l10n: &Localization, question: EyeQuestion) -> EyeWords {
    let (statement, help) = match question {
        EyeQuestion::Head => (l10n.eye_head(), l10n.eye_head_help()),
        EyeQuestion::Glasses => (l10n.eye_glasses(), l10n.eye_glasses_help()),
        EyeQuestion::Hair => (l10n.eye_hair(), l10n.eye_hair_help()),
        EyeQuestion::Lenses => (l10n.eye_lenses(), l10n.eye_lenses_help()),
        EyeQuestion::Retouching => (l10n.eye_retouching(), l10n.eye_retouching_help()),
        EyeQuestion::Expression => (l10n.eye_expression(), l10n.eye_expression_help()),
    };
    EyeWords { statement, help }
}

/// What it means that all points were ticked, or only some.
pub(crate) fn eye_result_words(l10n: &Localization, all: bool) -> EyeResultWords {
    let (title, text) = if all {
        (l10n.eye_all_title(), l10n.eye_all_text())
    } else {
        (l10n.eye_some_title(), l10n.eye_some_text())
    };
    EyeResultWords { title, text }
}

/// The words for a reason as a choice, or for having none.
pub(crate) fn reason_words(l10n: &Localization, reason: Option<Reason>) -> ReasonWords {
    let (name, text, excuses) = match reason {
        None => (l10n.eye_reason_none(), l10n.eye_reason_none_text(), None),
        Some(Reason::Religion) => {
            (l10n.eye_reason_religion(), l10n.eye_reason_religion_text(), Some(l10n.eye_excuses_religion()))
        }
        Some(Reason::Medical) => {
            (l10n.eye_reason_medical(), l10n.eye_reason_medical_text(), Some(l10n.eye_excuses_medical()))
        }
        Some(Reason::Infant) => {
            (l10n.eye_reason_infant(), l10n.eye_reason_infant_text(), Some(l10n.eye_excuses_infant()))
        }
    };
    ReasonWords { name, text, excuses }
}

/// What stands round the choice of a reason, with the telephone line for the language.
pub(crate) fn reason_page_words(l10n: &Localization, contact: &ContactRules) -> ReasonPageWords {
    let line = match l10n.language() {
        Language::Ja => &contact.card_japanese,
        _ => &contact.card_foreign,
    };
    ReasonPageWords {
        title: l10n.eye_reason_title(),
        intro: l10n.eye_reason_intro(),
        limit: l10n.eye_excuses_limit(),
        tell_title: l10n.eye_tell_title(),
        tell_choose: l10n.eye_tell_choose(),
        tell: vec![
            l10n.eye_tell_form(),
            l10n.eye_tell_office(),
            l10n.eye_tell_call(args::EyeTellCall { number: line.value.as_str().into() }),
        ],
        later: l10n.eye_tell_later(),
    }
}

/// The note at a finding that the reason excuses.
pub(crate) fn excused_words(l10n: &Localization, reason: Reason) -> String {
    match reason {
        Reason::Religion => l10n.eye_excused_religion(),
        Reason::Medical => l10n.eye_excused_medical(),
        Reason::Infant => l10n.eye_excused_infant(),
    }
}

/// The page about photos of small children.
pub(crate) fn infant_words(l10n: &Localization, rules: &PhotoRules) -> InfantWords {
    let from = l10n.date(rules.infant_no_photo_from.value);
    InfantWords {
        heading: l10n.eye_infant_heading(),
        under_title: l10n.eye_infant_under_title(),
        under: vec![
            l10n.eye_infant_under_text(),
            l10n.eye_infant_under_day(args::EyeInfantUnderDay { date: from.into() }),
        ],
        from_title: l10n.eye_infant_from_title(),
        from_text: l10n.eye_infant_from_text(),
        steps: vec![
            l10n.eye_infant_step_lie(),
            l10n.eye_infant_step_light(),
            l10n.eye_infant_step_above(),
            l10n.eye_infant_step_alone(),
            l10n.eye_infant_step_eyes(),
        ],
        more: vec![l10n.eye_infant_held(), l10n.eye_infant_mouth()],
        picture_how: l10n.eye_infant_picture_how(),
        picture_right: l10n.eye_infant_picture_right(),
        picture_wrong: l10n.eye_infant_picture_wrong(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::rules;

    #[test]
    fn an_open_point_has_words_of_its_own() {
        for language in Language::ALL {
            let l10n = Localization::new(language);
            assert_ne!(eye_result_words(&l10n, true), eye_result_words(&l10n, false), "{}", language.tag());
        }
    }

    #[test]
    fn every_point_and_reason_has_words_of_its_own() {
        for language in Language::ALL {
            let l10n = Localization::new(language);
            let mut said: Vec<String> = Vec::new();
            said.extend(EyeQuestion::ALL.map(|question| eye_words(&l10n, question).statement));
            said.extend(EyeQuestion::ALL.map(|question| eye_words(&l10n, question).help));
            let reasons =
                Reason::ALL.map(Some).into_iter().chain([None]).map(|reason| reason_words(&l10n, reason));
            for words in reasons {
                said.extend([words.name, words.text]);
                said.extend(words.excuses);
            }
            said.extend(Reason::ALL.map(|reason| excused_words(&l10n, reason)));
            let all = said.len();
            said.sort();
            said.dedup();
            assert_eq!(said.len(), all, "{language}");
        }
    }

    /// The page says that it cannot tell, in the name of the program.
    #[test]
    fn the_page_names_who_cannot_tell() {
        for language in Language::ALL {
            assert!(eye_page_words(&Localization::new(language)).intro.contains("Temoto"), "{language}");
        }
    }

    #[test]
    fn only_japanese_is_sent_to_the_japanese_line() {
        for language in Language::ALL {
            let tell = reason_page_words(&Localization::new(language), &rules().contact).tell.join("\n");
            assert_eq!(tell.contains("0120-95-0178"), language == Language::Ja, "{language}");
            assert_eq!(tell.contains("0120-0178-27"), language != Language::Ja, "{language}");
            assert!(tell.contains("氏名欄"), "{language}");
        }
    }

    /// The words speak of the first birthday; if the figure changes, they have to.
    #[test]
    fn the_age_in_the_words_is_the_age_in_the_rules() {
        assert_eq!(rules().photo.infant_no_photo_under.value, 1);
        let words = infant_words(&Localization::new(Language::En), &rules().photo);
        assert!(words.under_title.contains("first birthday"));
        assert!(words.under.join(" ").contains("2024"));
    }
}
