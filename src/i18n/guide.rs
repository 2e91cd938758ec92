//! Words for the guide. Its names come from data: `guide-step-<name>` and so on in `guide.ftl`.

use fluent::{FluentArgs, FluentValue};
use jiff::civil::Date;

use super::{Language, Localization};
use crate::guide::{Contact, Entry, Figure, Index, Phrase, Situation, Source, Value, Words, guide};

/// In which part of a plan something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Section {
    /// What to do.
    Step,
    /// What to bring.
    Bring,
    /// What it costs.
    Fee,
    /// How long it takes.
    Time,
    /// What happens if it is late.
    Late,
    /// What changes elsewhere.
    Elsewhere,
}

impl Section {
    const fn key(self) -> &'static str {
        match self {
            Self::Step => "step",
            Self::Bring => "bring",
            Self::Fee => "fee",
            Self::Time => "time",
            Self::Late => "late",
            Self::Elsewhere => "elsewhere",
        }
    }

    /// By which something in it is known, in the saved ticks as well.
    pub(crate) fn name(self, entry: &Entry) -> String {
        format!("{}-{}", self.key(), entry.id)
    }
}

impl Localization {
    /// The words of that name in the guide, with the figures in them.
    fn guide(&self, name: &str) -> String {
        let figures = guide().figures.iter().map(|(name, figure)| {
            let value: FluentValue<'_> = match &figure.value {
                Value::Number(number) => (*number).into(),
                Value::Words(words) => words.as_str().into(),
            };
            (name.as_str(), value)
        });
        // The one language that is named in it is the user's own.
        let language = [("language", FluentValue::from(guide_language(self)))];
        let variables: FluentArgs<'_> = figures.chain(language).collect();
        self.lookup_by(&format!("guide-{name}"), &variables)
    }
}

/// What is said of a situation: its title, and for whom it is.
pub(crate) fn situation_words(l10n: &Localization, situation: &Situation) -> (String, String) {
    (situation_title(l10n, &situation.id), l10n.guide(&format!("situation-{}-text", situation.id)))
}

/// The title of a situation.
pub(crate) fn situation_title(l10n: &Localization, id: &str) -> String {
    l10n.guide(&format!("situation-{id}-title"))
}

/// A question of the guide.
pub(crate) fn guide_question(l10n: &Localization, question: &str) -> String {
    l10n.guide(&format!("question-{question}"))
}

/// What a day is that is asked for.
pub(crate) fn guide_day(l10n: &Localization, question: &str) -> String {
    l10n.guide(&format!("day-{question}"))
}

/// An answer to it.
pub(crate) fn guide_answer(l10n: &Localization, question: &str, answer: &str) -> String {
    l10n.guide(&format!("answer-{question}-{answer}"))
}

/// Something of a plan, in its short form: the title of a step.
pub(crate) fn entry_words(l10n: &Localization, section: Section, entry: &Entry) -> String {
    l10n.guide(&section.name(entry))
}

/// How a step is done.
pub(crate) fn step_text(l10n: &Localization, step: &Entry) -> String {
    l10n.guide(&format!("step-{}-text", step.id))
}

/// The figures in the words of something, as they are written there.
pub(crate) fn figures_of(
    l10n: &Localization,
    section: Section,
    entry: &Entry,
) -> Vec<(String, &'static Figure)> {
    let name = format!("guide-{}", section.name(entry));
    let texts = [name.clone(), format!("{name}-text")];
    let is_in = |figure: &str| texts.iter().any(|text| l10n.has_variable(text, figure));
    let figures = guide().figures.iter().filter(|(name, _)| is_in(name));
    let written = |figure: &Figure| match &figure.value {
        Value::Number(number) => l10n.number(u64::from(*number)),
        Value::Words(words) => words.clone(),
    };
    figures.map(|(_, figure)| (written(figure), figure)).collect()
}

/// For what a telephone number is.
pub(crate) fn contact_words(l10n: &Localization, contact: &str) -> String {
    l10n.guide(&format!("contact-{contact}"))
}

/// What the user's language is called in it.
pub(crate) fn guide_language(l10n: &Localization) -> String {
    l10n.lookup_by("guide-language", &FluentArgs::new())
}

/// Whether the user's language is spoken there.
pub(crate) fn is_spoken(l10n: &Localization, contact: &Contact) -> bool {
    contact.languages.iter().any(|code| *code == code_of(l10n))
}

/// The user's language without its script or country.
fn code_of(l10n: &Localization) -> &'static str {
    l10n.language().tag().split('-').next().unwrap_or_default()
}

/// When somebody answers there.
pub(crate) fn hours_words(l10n: &Localization, hours: &str) -> String {
    l10n.guide(&format!("hours-{hours}"))
}

/// Whose card it is, in the user's language.
pub(crate) fn whose_words(l10n: &Localization, whose: &str) -> String {
    l10n.guide(&format!("whose-{whose}"))
}

/// What is said first at the counter, in the user's language.
pub(crate) fn request_words(l10n: &Localization, request: &str) -> String {
    l10n.guide(&format!("request-{request}"))
}

/// A sentence to point at, in the user's language.
pub(crate) fn phrase_words(l10n: &Localization, phrase: &str) -> String {
    l10n.guide(&format!("phrase-{phrase}"))
}

/// A Japanese sentence, and how it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spoken {
    pub(crate) japanese: String,
    pub(crate) reading: String,
    pub(crate) romaji: String,
}

/// A sentence for the counter in Japanese; `None` if only people say it whose language is not Japanese, and the user's is.
pub(crate) fn spoken(l10n: &Localization, phrase: &Phrase) -> Option<Spoken> {
    const PLACE: &str = "{ $language }";
    let name = guide().phrases.language.iter().find(|language| language.tag == code_of(l10n));
    if phrase.for_learners && l10n.language() == Language::Ja {
        return None;
    }
    if name.is_none() && phrase.japanese.contains(PLACE) {
        return None;
    }
    let fill = |text: &str, name: Option<&String>| match name {
        Some(name) => text.replace(PLACE, name),
        None => text.to_owned(),
    };
    Some(Spoken {
        japanese: fill(&phrase.japanese, name.map(|name| &name.japanese)),
        reading: fill(&phrase.reading, name.map(|name| &name.reading)),
        romaji: fill(&phrase.romaji, name.map(|name| &name.romaji)),
    })
}

/// Who says so, and when that was last read. Japanese names are for those who read them on the buildings.
pub(crate) fn source_words(l10n: &Localization, sources: &[String], as_of: Date) -> String {
    let has_han = matches!(l10n.language(), Language::Ja | Language::ZhHans | Language::ZhHant);
    let name = |id: &String| match guide().sources.get(id) {
        Some(Source { japanese: Some(name), .. }) if has_han => super::segment::japanese(name),
        Some(Source { latin: Some(name), .. }) => name.clone(),
        _ => l10n.guide(&format!("source-{id}")),
    };
    let names: Vec<String> = sources.iter().map(name).collect();
    l10n.remark(&names.join(if has_han { "、" } else { "; " }), &l10n.common_date(as_of))
}

/// Everything by which situations are found: in the user's language and in Japanese.
pub(crate) fn search_index(l10n: &Localization) -> Index {
    let japanese = Localization::japanese();
    let languages: &[&Localization] =
        if l10n.language() == Language::Ja { &[l10n] } else { &[l10n, japanese] };
    Index::new(guide().situations.iter().map(|situation| {
        let mut words = Words { id: &situation.id, also: situation.terms.clone(), ..Words::default() };
        for l10n in languages {
            let (title, text) = situation_words(l10n, situation);
            words.titles.push(super::plain(&title).into_owned());
            words.texts.push(super::plain(&text).into_owned());
            let also = l10n.guide(&format!("situation-{}-search", situation.id));
            words.also.extend(also.split([',', '、', '，']).map(|phrase| phrase.trim().to_owned()));
            let steps = situation.steps.iter().map(|step| entry_words(l10n, Section::Step, step));
            words.texts.extend(steps.map(|title| super::plain(&title).into_owned()));
        }
        words
    }))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Queries as people type them: language, query, the situation that has to come first or second.
    const QUERIES: &str = include_str!("../../tests/search.tsv");

    /// The names of all words that the data ask for.
    fn wanted() -> std::collections::BTreeSet<String> {
        let mut wanted = std::collections::BTreeSet::from(["guide-language".to_owned()]);
        let mut want = |name: String| wanted.insert(format!("guide-{name}"));
        want("contact-abroad".to_owned());
        for situation in &guide().situations {
            for part in ["title", "text", "search"] {
                want(format!("situation-{}-{part}", situation.id));
            }
            for (section, entries) in [
                (Section::Step, &situation.steps),
                (Section::Bring, &situation.bring),
                (Section::Fee, &situation.fees),
                (Section::Time, &situation.times),
                (Section::Late, &situation.late),
                (Section::Elsewhere, &situation.elsewhere),
            ] {
                for entry in entries {
                    want(section.name(entry));
                    if section == Section::Step {
                        want(format!("step-{}-text", entry.id));
                    }
                }
            }
        }
        for (name, question) in &guide().questions {
            want(format!("question-{name}"));
            match question {
                crate::guide::Question::Choice { answers } => {
                    for answer in answers {
                        want(format!("answer-{name}-{answer}"));
                    }
                }
                crate::guide::Question::Day { .. } => {
                    want(format!("day-{name}"));
                }
            }
        }
        for contact in &guide().contacts {
            want(format!("contact-{}", contact.id));
            if let Some(hours) = &contact.hours {
                want(format!("hours-{hours}"));
            }
        }
        for (id, source) in &guide().sources {
            if source.japanese.is_none() {
                want(format!("source-{id}"));
            }
        }
        for phrase in &guide().phrases.whose {
            want(format!("whose-{}", phrase.id));
        }
        for phrase in &guide().phrases.request {
            want(format!("request-{}", phrase.id));
        }
        for phrase in &guide().phrases.phrase {
            want(format!("phrase-{}", phrase.id));
        }
        wanted
    }

    #[test]
    fn everything_has_words_in_every_language_and_no_words_are_left_over() {
        let mut figures = std::collections::BTreeSet::new();
        for language in Language::ALL {
            let path = format!("{}/i18n/{language}/guide.ftl", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(path).unwrap();
            let names = text.lines().filter_map(|line| line.split_once(" = "));
            let names = names.map(|(name, _)| name.to_owned()).filter(|name| name.starts_with("guide-"));
            let names: std::collections::BTreeSet<String> = names.collect();
            let wanted = wanted();
            let missing: Vec<_> = wanted.difference(&names).collect();
            let left_over: Vec<_> = names.difference(&wanted).collect();
            assert!(missing.is_empty() && left_over.is_empty(), "{language}: no {missing:?}; {left_over:?}");
            // Each comes out, with its figures.
            let l10n = Localization::new(language);
            for name in &wanted {
                assert!(!l10n.guide(name.trim_start_matches("guide-")).is_empty());
            }
            figures.extend(guide().figures.keys().filter(|name| text.contains(&format!("${name} "))));
        }
        let by = guide().situations.iter().flat_map(|situation| &situation.steps);
        figures.extend(by.flat_map(|step| &step.by).filter_map(|by| match by {
            crate::guide::By::After { days, .. } => Some(days),
            crate::guide::By::End(_) => None,
        }));
        assert_eq!(figures.len(), guide().figures.len(), "a figure stands in no text");
    }

    #[test]
    fn nine_of_ten_queries_find_their_situation() {
        let mut missed = Vec::new();
        let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        let mut indices = BTreeMap::new();
        for line in QUERIES.lines() {
            let [tag, query, expected] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
            assert!(guide().situation(expected).is_some(), "{line}");
            let index = indices
                .entry(tag)
                .or_insert_with(|| search_index(&Localization::new(Language::parse(tag).unwrap())));
            let found = index.find(query);
            let count = counts.entry(tag).or_default();
            count.1 += 1;
            if found.iter().take(2).any(|id| *id == expected) {
                count.0 += 1;
            } else {
                missed.push(format!("{line}: {:?}", found.iter().take(3).collect::<Vec<_>>()));
            }
        }
        assert_eq!(counts.len(), Language::ALL.len());
        let mut all = (0, 0);
        for (tag, (hit, asked)) in &counts {
            assert!(*asked >= 10 && hit * 10 >= asked * 9, "{tag}: {hit} of {asked}");
            all = (all.0 + hit, all.1 + asked);
        }
        assert!(all.0 * 10 >= all.1 * 9, "{} of {}:\n{}", all.0, all.1, missed.join("\n"));
    }
}
