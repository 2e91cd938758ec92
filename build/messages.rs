//! What the English messages are called and which variables they have.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

use crate::ftl::{self, File, Folder};

/// Words that cannot name a method or a field.
const KEYWORDS: &[&str] = &[
    "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern", "false",
    "fn", "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "type", "unsafe", "use", "where",
    "while",
];

/// What `Localization` has besides messages.
const METHODS: &[&str] = &[
    "new",
    "language",
    "lookup",
    "date",
    "number",
    "decimal",
    "bytes",
    "exact_bytes",
    "gap",
    "sentences",
    "after_label",
    "of",
    "remark",
];

/// Whose messages are named by data, so that there is no method for each.
const BY_DATA: &[&str] = &["guide.ftl"];

/// The Fluent functions a text may call.
const FUNCTIONS: &[&str] = &["NUMBER", "JA"];

/// A message as the code sees it.
pub(crate) struct Message {
    /// Its name in the Fluent files.
    pub(crate) id: String,
    /// Its comment and its English text.
    pub(crate) documentation: String,
    /// What has to be filled in.
    pub(crate) variables: Vec<Variable>,
}

/// Something a message leaves open.
pub(crate) struct Variable {
    /// Its name in the Fluent files, without `$`.
    pub(crate) name: String,
    /// Chooses a plural form or is written with `NUMBER()`, so it has to be a number.
    pub(crate) is_number: bool,
}

/// Collects the messages of a language and rejects what the typed methods cannot express.
///
/// # Errors
/// One line for each rejected message, with its file and line.
pub(crate) fn collect(folder: &Folder) -> Result<Vec<Message>, Vec<String>> {
    let mut messages = Vec::new();
    let mut problems = Vec::new();
    let mut methods = BTreeMap::new();
    for file in &folder.files {
        let is_by_data = BY_DATA.contains(&ftl::name(&file.path).as_str());
        for entry in &file.resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = &message.id.name;
                    match read(message) {
                        Ok(read) if !is_by_data => messages.push(read),
                        Ok(_) => {}
                        Err(problem) => problems.push(file.problem(id, &problem)),
                    }
                    if let Some(other) = methods.insert(snake_case(id), &file.path) {
                        let problem = format!("is in {} too", other.display());
                        problems.push(file.problem(id, &problem));
                    }
                }
                Entry::Term(term) => check_term(file, &term.id.name, &term.value, &mut problems),
                _ => {}
            }
        }
    }
    if problems.is_empty() { Ok(messages) } else { Err(problems) }
}

fn read(message: &fluent_syntax::ast::Message<String>) -> Result<Message, String> {
    let id = message.id.name.clone();
    let kebab = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !id.chars().all(kebab) || id.ends_with('-') || id.contains("--") {
        return Err("write the name in small letters with single hyphens".into());
    }
    let method = snake_case(&id);
    if KEYWORDS.contains(&method.as_str()) || METHODS.contains(&method.as_str()) {
        return Err("this name is taken by the program, choose another".into());
    }
    if !message.attributes.is_empty() {
        return Err("has an attribute; make it a message of its own".into());
    }
    let Some(pattern) = &message.value else {
        return Err("has no text".into());
    };
    let mut found = Found::default();
    found.pattern(pattern)?;
    for variable in &found.variables {
        if KEYWORDS.contains(&snake_case(&variable.name).as_str()) {
            return Err(format!("${} is a word of Rust, choose another", variable.name));
        }
    }
    let comment = message.comment.iter().flat_map(|comment| &comment.content);
    let documentation = comment
        .map(|line| line.trim())
        .chain([format!("English: {}", found.text.trim()).as_str()])
        .flat_map(str::lines)
        .fold(format!("`{id}`"), |all, line| all + "\n" + line);
    Ok(Message { id, documentation, variables: found.variables })
}

fn check_term(file: &File, name: &str, value: &Pattern<String>, problems: &mut Vec<String>) {
    let mut found = Found::default();
    let problem = match found.pattern(value) {
        Err(problem) => problem,
        Ok(()) if !found.variables.is_empty() => "a term has no variables".into(),
        Ok(()) => return,
    };
    problems.push(file.problem(&format!("-{name}"), &problem));
}

/// What a pattern refers to, and its text for the documentation.
#[derive(Default)]
struct Found {
    variables: Vec<Variable>,
    text: String,
}

impl Found {
    fn pattern(&mut self, pattern: &Pattern<String>) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    self.text += &value.replace('\n', " ");
                }
                PatternElement::Placeable { expression } => self.expression(expression)?,
            }
        }
        Ok(())
    }

    fn expression(&mut self, expression: &Expression<String>) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.selector(selector, variants)?;
                self.text += " (";
                for (index, variant) in variants.iter().enumerate() {
                    if index > 0 {
                        self.text += " | ";
                    }
                    self.pattern(&variant.value)?;
                }
                self.text += ")";
                Ok(())
            }
        }
    }

    fn selector(
        &mut self,
        selector: &InlineExpression<String>,
        variants: &[Variant<String>],
    ) -> Result<(), String> {
        let text = std::mem::take(&mut self.text);
        match selector {
            InlineExpression::VariableReference { id } => {
                let plural = variants.iter().any(|variant| is_plural(&variant.key));
                self.variable(&id.name, plural);
            }
            InlineExpression::FunctionReference { id, .. } if id.name == "NUMBER" => {
                self.inline(selector)?;
            }
            _ => return Err("chooses by something that is not a variable".into()),
        }
        self.text = text;
        Ok(())
    }

    fn inline(&mut self, inline: &InlineExpression<String>) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.text += value;
            }
            InlineExpression::VariableReference { id } => {
                self.variable(&id.name, false);
                let _ = write!(self.text, "{{ ${} }}", id.name);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.function(&id.name, arguments)?;
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                if attribute.is_some() || arguments.is_some() {
                    return Err(format!("-{} is used with more than its name", id.name));
                }
                let _ = write!(self.text, "{{ -{} }}", id.name);
            }
            InlineExpression::MessageReference { id, .. } => {
                return Err(format!("refers to the message {}; make that a term", id.name));
            }
            InlineExpression::Placeable { expression } => self.expression(expression)?,
        }
        Ok(())
    }

    fn function(&mut self, name: &str, arguments: &CallArguments<String>) -> Result<(), String> {
        match (name, arguments.positional.as_slice()) {
            ("NUMBER", [InlineExpression::VariableReference { id }]) => {
                self.variable(&id.name, true);
                let _ = write!(self.text, "{{ ${} }}", id.name);
                Ok(())
            }
            ("NUMBER", _) => Err("NUMBER() takes one variable".into()),
            ("JA", [InlineExpression::StringLiteral { value }]) if arguments.named.is_empty() => {
                self.text += value;
                Ok(())
            }
            ("JA", _) => Err("JA() takes one text in quotes".into()),
            _ => Err(format!("{name}() is none of {}", FUNCTIONS.join(", "))),
        }
    }

    fn variable(&mut self, name: &str, is_number: bool) {
        match self.variables.iter_mut().find(|known| known.name == name) {
            Some(known) => known.is_number |= is_number,
            None => self.variables.push(Variable { name: name.to_owned(), is_number }),
        }
    }
}

fn is_plural(key: &VariantKey<String>) -> bool {
    match key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => {
            matches!(name.as_str(), "zero" | "one" | "two" | "few" | "many")
        }
    }
}

/// `kebab-case` or `camelCase` as Rust writes a name.
pub(crate) fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for c in name.chars() {
        if c.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(if c == '-' { '_' } else { c.to_ascii_lowercase() });
    }
    snake
}
