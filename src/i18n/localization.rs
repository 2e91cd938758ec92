//! The texts of one language.

use std::fmt;
use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::resolver::errors::{ReferenceKind, ResolverError};
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use miniz_oxide::inflate;

use super::segment::japanese;
use super::{Language, RESOURCES, number};

/// Speaks one language: every message of the program, and dates and numbers.
///
/// Can be shared between threads. Where a text is not translated yet, the English one stands in.
pub struct Localization {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Localization {
    /// Loads the embedded texts of a language.
    pub fn new(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        // The marks that isolate right-to-left text: no language here needs them, and not every
        // font and terminal hides them.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number::formatter(language)));
        let functions =
            bundle.add_builtins().and_then(|()| bundle.add_function("JA", |given, _| japanese_term(given)));
        debug_assert!(functions.is_ok(), "{functions:?}");
        let (whole, texts) = embedded(language);
        let english = (!whole).then(|| embedded(Language::En).1);
        for texts in english.into_iter().chain([texts]) {
            // The build script has parsed and packed every file: what is left out here is nothing.
            let source = inflate::decompress_to_vec(texts).unwrap_or_default();
            let resource = FluentResource::try_new(String::from_utf8(source).unwrap_or_default());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(partial, _)| partial));
        }
        Self { language, bundle }
    }

    /// Speaks Japanese, for what stands beside the user's language.
    pub(crate) fn japanese() -> &'static Self {
        static JAPANESE: LazyLock<Localization> = LazyLock::new(|| Localization::new(Language::Ja));
        &JAPANESE
    }

    /// The language spoken.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether a message has that variable.
    pub(super) fn has_variable(&self, id: &str, name: &str) -> bool {
        let message = self.bundle.get_message(id);
        let Some(pattern) = message.and_then(|message| message.value()) else { return false };
        let mut errors = Vec::new();
        let _ = self.bundle.format_pattern(pattern, None, &mut errors);
        // Without any, each of its own is missed.
        errors.iter().any(|error| match error {
            FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id })) => {
                id == name
            }
            _ => false,
        })
    }

    /// The text of a message. Called by the generated methods, which know every `id` and its
    /// variables; the worst that can be shown is a name instead of a text.
    pub(super) fn lookup<const N: usize>(
        &self,
        id: &'static str,
        variables: [(&'static str, FluentValue<'_>); N],
    ) -> String {
        self.lookup_by(id, &variables.into_iter().collect())
    }

    /// The text of a message that data names; its name where there is none.
    pub(super) fn lookup_by(&self, id: &str, variables: &FluentArgs<'_>) -> String {
        let message = self.bundle.get_message(id);
        let Some(pattern) = message.and_then(|message| message.value()) else {
            debug_assert!(false, "{}: no message {id}", self.language);
            return id.to_owned();
        };
        let mut errors: Vec<FluentError> = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(variables), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "{}: {id}: {errors:?}", self.language);
        text
    }
}

impl fmt::Debug for Localization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Localization({})", self.language)
    }
}

/// Whether no message is missing in a language, and its deflated texts.
fn embedded(language: Language) -> (bool, &'static [u8]) {
    let found = RESOURCES.iter().find(|(tag, ..)| *tag == language.tag());
    found.map_or((false, &[]), |(_, whole, texts)| (*whole, texts))
}

fn japanese_term<'a>(given: &[FluentValue<'a>]) -> FluentValue<'a> {
    match given {
        [FluentValue::String(text)] => japanese(text).into(),
        _ => FluentValue::Error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn can_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&Localization::new(Language::Ja));
    }

    #[test]
    fn every_language_has_a_folder_and_every_folder_a_language() {
        for language in Language::ALL {
            let (_, texts) = embedded(language);
            let source = inflate::decompress_to_vec(texts).unwrap();
            assert!(String::from_utf8(source).is_ok_and(|source| !source.is_empty()), "{language}");
        }
        for (tag, ..) in RESOURCES {
            assert!(Language::parse(tag).is_ok(), "{tag}");
        }
    }

    /// A bundle as in the program, with these texts.
    fn localization(language: Language, source: &str) -> Localization {
        let mut localization = Localization::new(language);
        let resource = FluentResource::try_new(source.to_owned()).unwrap();
        localization.bundle.add_resource_overriding(resource);
        localization
    }

    fn number(value: u64) -> [(&'static str, FluentValue<'static>); 1] {
        [("n", FluentValue::from(value))]
    }

    #[test]
    fn marks_japanese_terms() {
        let speaker = localization(Language::En, "probe-term = PIN ({ JA(\"暗証番号\") })");
        let text = speaker.lookup("probe-term", []);
        assert_eq!(text, "PIN (\u{E000}暗証番号\u{E001})");
        assert_eq!(crate::i18n::plain(&text), "PIN (暗証番号)");
    }

    #[test]
    fn chooses_plural_forms_and_groups_numbers() {
        let source =
            "probe-tries = { $n ->\n    [0] none\n    [one] one: { $n }\n   *[other] many: { $n }\n }";
        for (language, two_million, zero, one) in [
            (Language::En, "many: 2,000,000", "none", "one: 1"),
            (Language::Ja, "many: 2,000,000", "none", "many: 1"),
            (Language::PtBr, "many: 2.000.000", "none", "one: 1"),
            (Language::Es, "many: 2.000.000", "none", "one: 1"),
        ] {
            let speaker = localization(language, source);
            assert_eq!(speaker.lookup("probe-tries", number(2_000_000)), two_million);
            assert_eq!(speaker.lookup("probe-tries", number(0)), zero);
            assert_eq!(speaker.lookup("probe-tries", number(1)), one);
        }
    }

    #[test]
    fn honours_the_options_of_number() {
        let source =
            "probe-number = { NUMBER($n, useGrouping: \"false\") } { NUMBER($n, minimumFractionDigits: 1) }";
        let speaker = localization(Language::Es, source);
        assert_eq!(speaker.lookup("probe-number", number(20_480)), "20480 20.480,0");
    }

    #[test]
    fn does_not_isolate_variables() {
        let speaker = localization(Language::En, "probe-name = Card of { $n }.");
        let name = [("n", FluentValue::from("Ana"))];
        assert_eq!(speaker.lookup("probe-name", name), "Card of Ana.");
    }
}
