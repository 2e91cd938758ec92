//! The texts as files, messages, and the ways each message can come out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Variant,
};
use fluent_syntax::parser;
use temoto::i18n::Language;

/// All texts of a language.
pub(crate) struct Text {
    pub(crate) language: Language,
    /// File name and contents.
    pub(crate) files: BTreeMap<String, Resource<String>>,
}

/// What a message is made of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    Words(String),
    Variable(String),
    /// From `JA("…")`.
    Japanese(String),
}

/// Reads `i18n/<tag>/*.ftl`.
pub(crate) fn read(language: Language) -> Text {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n").join(language.tag());
    let mut files = BTreeMap::new();
    let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    for entry in entries {
        let entry = entry.unwrap();
        let source = fs::read_to_string(entry.path()).unwrap();
        let name = entry.file_name().into_string().unwrap();
        let parsed = parser::parse(source);
        let resource = parsed.unwrap_or_else(|(_, e)| panic!("{language}/{name}: {e:?}"));
        files.insert(name, resource);
    }
    Text { language, files }
}

/// A language that says only this, for testing the checks themselves.
pub(crate) fn sample(language: Language, source: &str) -> Text {
    let resource = parser::parse(source.to_owned()).unwrap();
    let files = BTreeMap::from([("sample.ftl".to_owned(), resource)]);
    Text { language, files }
}

/// Whether a message holds words that are searched: a list, as people type them, and no text.
fn is_searched(name: &str) -> bool {
    name.starts_with("guide-situation-") && name.ends_with("-search")
}

impl Text {
    /// Every message with the file it is in.
    pub(crate) fn messages(&self) -> impl Iterator<Item = (&str, &Message<String>)> {
        self.files.iter().flat_map(|(file, resource)| {
            resource.body.iter().filter_map(move |entry| match entry {
                Entry::Message(message) => Some((file.as_str(), message)),
                _ => None,
            })
        })
    }

    /// The terms by name.
    pub(crate) fn terms(&self) -> BTreeMap<&str, &Pattern<String>> {
        let entries = self.files.values().flat_map(|resource| &resource.body);
        entries
            .filter_map(|entry| match entry {
                Entry::Term(term) => Some((term.id.name.as_str(), &term.value)),
                _ => None,
            })
            .collect()
    }

    /// Every message and term in every way it can come out: a name for reports, and the pieces.
    pub(crate) fn renderings(&self) -> Vec<(String, Vec<Piece>)> {
        let mut all = Vec::new();
        // What is only searched is never shown.
        for (_, message) in self.messages().filter(|(_, message)| !is_searched(&message.id.name)) {
            for pieces in message.value.iter().flat_map(|value| self.render(value)) {
                all.push((format!("{}: {}", self.language, message.id.name), pieces));
            }
        }
        for (name, value) in self.terms() {
            for pieces in self.render(value) {
                all.push((format!("{}: -{name}", self.language), pieces));
            }
        }
        all
    }

    /// Every way a pattern can come out.
    pub(crate) fn render(&self, pattern: &Pattern<String>) -> Vec<Vec<Piece>> {
        let mut all = vec![Vec::new()];
        for element in &pattern.elements {
            let choices = match element {
                PatternElement::TextElement { value } => {
                    vec![vec![Piece::Words(value.clone())]]
                }
                PatternElement::Placeable { expression } => self.choices(expression),
            };
            all = all
                .iter()
                .flat_map(|start| choices.iter().map(|end| [start.clone(), end.clone()].concat()))
                .collect();
        }
        all
    }

    fn choices(&self, expression: &Expression<String>) -> Vec<Vec<Piece>> {
        let inline = match expression {
            Expression::Select { variants, .. } => {
                let variants = variants.iter();
                return variants.flat_map(|variant| self.render(&variant.value)).collect();
            }
            Expression::Inline(inline) => inline,
        };
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                vec![vec![Piece::Words(value.clone())]]
            }
            InlineExpression::VariableReference { id } => {
                vec![vec![Piece::Variable(id.name.clone())]]
            }
            InlineExpression::FunctionReference { id, arguments } => match arguments.positional.first() {
                Some(InlineExpression::StringLiteral { value }) if id.name == "JA" => {
                    vec![vec![Piece::Japanese(value.clone())]]
                }
                Some(InlineExpression::VariableReference { id }) => {
                    vec![vec![Piece::Variable(id.name.clone())]]
                }
                _ => vec![Vec::new()],
            },
            InlineExpression::TermReference { id, .. } => {
                let terms = self.terms();
                terms.get(id.name.as_str()).map_or(vec![Vec::new()], |value| self.render(value))
            }
            InlineExpression::MessageReference { .. } => vec![Vec::new()],
            InlineExpression::Placeable { expression } => self.choices(expression),
        }
    }
}

/// Everything inside a pattern, at any depth.
#[derive(Default)]
pub(crate) struct Parts<'a> {
    pub(crate) variables: BTreeSet<&'a str>,
    pub(crate) calls: Vec<&'a InlineExpression<String>>,
    pub(crate) references: Vec<&'a InlineExpression<String>>,
    pub(crate) selects: Vec<(&'a InlineExpression<String>, &'a [Variant<String>])>,
}

/// Takes a pattern apart.
pub(crate) fn parts(pattern: &Pattern<String>) -> Parts<'_> {
    let mut parts = Parts::default();
    parts.pattern(pattern);
    parts
}

impl<'a> Parts<'a> {
    fn pattern(&mut self, pattern: &'a Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.selects.push((selector, variants));
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(&id.name);
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                self.calls.push(inline);
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::TermReference { .. } | InlineExpression::MessageReference { .. } => {
                self.references.push(inline);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
