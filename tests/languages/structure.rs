//! Every language has the files, messages and variables of the English texts.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{InlineExpression, Message, Pattern, Variant, VariantKey};
use temoto::i18n::Language;

use crate::assert_clean;
use crate::texts::{Piece, Text, parts, read, sample};

#[test]
fn same_messages_as_english() {
    let english = read(Language::En);
    assert!(!english.files.is_empty());
    assert_clean(|text| compare(&english, text));
}

#[test]
fn each_message_is_well_formed() {
    let english = read(Language::En);
    assert_clean(|text| well_formed(&english, text));
}

/// Files, messages, terms and variables that only one of the two has.
fn compare(english: &Text, text: &Text) -> Vec<String> {
    let mut problems = Vec::new();
    let tag = text.language;
    let mut both = |what: &str, expected: BTreeSet<String>, found: BTreeSet<String>| {
        let lacking = expected.difference(&found);
        problems.extend(lacking.map(|name| format!("{tag}: lacks {what} {name}")));
        let extra = found.difference(&expected);
        problems.extend(extra.map(|name| format!("{tag}: {what} {name} is not in English")));
    };
    let files = |text: &Text| text.files.keys().cloned().collect();
    both("file", files(english), files(text));
    let places = |text: &Text| {
        let messages = text.messages();
        messages.map(|(file, message)| format!("{file}: {}", message.id.name)).collect()
    };
    both("message", places(english), places(text));
    let terms = |text: &Text| text.terms().keys().map(|name| format!("-{name}")).collect();
    both("term", terms(english), terms(text));

    let english = by_name(english);
    for (name, message) in by_name(text) {
        if let Some(original) = english.get(name) {
            let what = format!("in {name} the variable");
            both(&what, variables(original), variables(message));
        }
    }
    problems
}

fn by_name(text: &Text) -> BTreeMap<&str, &Message<String>> {
    let messages = text.messages();
    messages.map(|(_, message)| (message.id.name.as_str(), message)).collect()
}

fn variables(message: &Message<String>) -> BTreeSet<String> {
    let values = message.value.iter();
    values.flat_map(|value| parts(value).variables).map(|name| format!("${name}")).collect()
}

/// Empty texts, attributes, duplicates, functions and references that lead nowhere, choices
/// without the forms the language needs.
fn well_formed(english: &Text, text: &Text) -> Vec<String> {
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    let terms = text.terms();
    let english = by_name(english);
    for (_, message) in text.messages() {
        let name = &message.id.name;
        let mut problem = |what: &str| problems.push(format!("{}: {name}: {what}", text.language));
        if !seen.insert(name) {
            problem("is there twice");
        }
        if !message.attributes.is_empty() {
            problem("has an attribute");
        }
        let Some(value) = &message.value else {
            problem("has no text");
            continue;
        };
        let parts = parts(value);
        for call in &parts.calls {
            if let Err(what) = call_is_right(text.language, call) {
                problem(what);
            }
        }
        for reference in &parts.references {
            match reference {
                InlineExpression::TermReference { id, attribute: None, arguments: None }
                    if terms.contains_key(id.name.as_str()) => {}
                _ => problem("refers to something that is no term"),
            }
        }
        let original = english.get(name.as_str()).and_then(|message| message.value.as_ref());
        for (selector, variants) in &parts.selects {
            if let Some(what) = choice_problem(text.language, original, selector, variants) {
                problem(&what);
            }
        }
    }
    for (name, pieces) in text.renderings() {
        let is_blank = |piece: &Piece| match piece {
            Piece::Words(words) | Piece::Japanese(words) => words.trim().is_empty(),
            Piece::Variable(_) => false,
        };
        if pieces.iter().all(is_blank) {
            problems.push(format!("{name}: can come out empty"));
        }
    }
    problems
}

fn call_is_right(language: Language, call: &InlineExpression<String>) -> Result<(), &'static str> {
    let InlineExpression::FunctionReference { id, arguments } = call else {
        return Ok(());
    };
    match (id.name.as_str(), arguments.positional.as_slice()) {
        ("JA", _) if language == Language::Ja => Err("is Japanese already, leave JA() out"),
        ("JA", [InlineExpression::StringLiteral { .. }]) => Ok(()),
        ("JA", _) => Err("JA() takes one text in quotes"),
        ("NUMBER", [InlineExpression::VariableReference { .. }]) => Ok(()),
        ("NUMBER", _) => Err("NUMBER() takes one variable"),
        _ => Err("calls an unknown function"),
    }
}

/// The plural forms of whole numbers that a language has to give, and those it may give (CLDR).
fn plural_forms(language: Language) -> (&'static [&'static str], &'static [&'static str]) {
    match language {
        Language::Ja | Language::ZhHans | Language::ZhHant | Language::Ko => (&["other"], &[]),
        Language::En => (&["one", "other"], &[]),
        Language::PtBr | Language::Es => (&["one", "other"], &["many"]),
    }
}

fn choice_problem(
    language: Language,
    original: Option<&Pattern<String>>,
    selector: &InlineExpression<String>,
    variants: &[Variant<String>],
) -> Option<String> {
    let default = variants.iter().find(|variant| variant.default).map(key);
    if default != Some("other") {
        return Some("its default is not *[other]".to_owned());
    }
    let keys: Vec<&str> = variants.iter().map(key).collect();
    let original = original.map(parts).unwrap_or_default();
    if is_plural(variants) {
        let (needed, allowed) = plural_forms(language);
        let named = |variant: &&Variant<String>| matches!(variant.key, VariantKey::Identifier { .. });
        for form in needed {
            if !keys.contains(form) {
                return Some(format!("lacks the plural form [{form}]"));
            }
        }
        for form in variants.iter().filter(named).map(key) {
            if !needed.contains(&form) && !allowed.contains(&form) {
                return Some(format!("[{form}] is no plural form of the language"));
            }
        }
        let is_number = original
            .selects
            .iter()
            .any(|(chosen, variants)| is_plural(variants) && variable(chosen) == variable(selector))
            || original.calls.iter().any(|call| variable(call) == variable(selector));
        if !is_number {
            return Some("chooses by number; English has to say NUMBER($…) there".to_owned());
        }
        return None;
    }
    let known = original.selects.iter().filter(|(chosen, _)| variable(chosen) == variable(selector));
    let known: BTreeSet<&str> = known.flat_map(|(_, variants)| variants.iter().map(key)).collect();
    let unknown = keys.iter().find(|key| !known.contains(*key))?;
    Some(format!("chooses [{unknown}], which English does not know"))
}

fn is_plural(variants: &[Variant<String>]) -> bool {
    variants.iter().any(|variant| match &variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many"].contains(&name.as_str()),
    })
}

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::NumberLiteral { value } => value,
        VariantKey::Identifier { name } => name,
    }
}

fn variable(selector: &InlineExpression<String>) -> Option<&str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(&id.name),
        InlineExpression::FunctionReference { arguments, .. } => variable(arguments.positional.first()?),
        _ => None,
    }
}

const ENGLISH: &str = "\
-brand = Temoto
a-title = Hello, { $name } of { -brand }
tries = { $n ->
    [one] one try
   *[other] { $n } tries
 }
kind = { $kind ->
    [png] PNG
   *[other] other
 }
";

#[test]
fn finds_what_differs() {
    let english = sample(Language::En, ENGLISH);
    assert_eq!(compare(&english, &english), [""; 0]);
    let other = ENGLISH.replace("$name", "$nome").replace("kind =", "art =").replace("-brand", "-marke");
    let problems = compare(&english, &sample(Language::Es, &other));
    assert_eq!(problems.len(), 6, "{problems:#?}");
}

#[test]
fn finds_what_is_ill_formed() {
    let english = sample(Language::En, ENGLISH);
    assert_eq!(well_formed(&english, &english), [""; 0]);
    for (language, source) in [
        (Language::En, "kind = { \"\" }"),
        (Language::En, "kind = x\n    .title = y"),
        (Language::En, "kind = x\nkind = y"),
        (Language::En, "kind = { $kind ->\n    [gif] GIF\n   *[other] x\n }"),
        (Language::En, "kind = { $kind ->\n    [other] GIF\n   *[png] x\n }"),
        (Language::En, "tries = { $n ->\n    [0] none\n   *[other] x\n }"),
        (Language::En, "tries = { $n ->\n    [one] x\n    [few] x\n   *[other] x\n }"),
        (Language::Ja, "tries = { $n ->\n    [one] x\n   *[other] x\n }"),
        (Language::Es, "a-title = { $name ->\n    [one] x\n   *[other] x\n }"),
        (Language::Ja, "a-title = { JA(\"直\") }"),
        (Language::Es, "a-title = { JA($name) }"),
        (Language::Es, "a-title = { DATETIME($name) }"),
        (Language::Es, "a-title = x { -brand }"),
        (Language::Es, "a-title = x { kind }"),
    ] {
        let problems = well_formed(&english, &sample(language, source));
        assert_eq!(problems.len(), 1, "{source}: {problems:#?}");
    }
    for (language, source) in [
        (Language::Ja, "tries = あと { $n } 回"),
        (Language::Ja, "tries = { $n ->\n    [0] なし\n   *[other] x\n }"),
        (Language::Es, "tries = { $n ->\n    [one] x\n    [many] x\n   *[other] x\n }"),
    ] {
        assert_eq!(well_formed(&english, &sample(language, source)), [""; 0]);
    }
}
