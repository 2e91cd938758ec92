//! Writes one method for each English message, with one named field for each of its variables.

use std::fmt::Write as _;

use crate::ftl::Texts;
use crate::messages::{Message, snake_case};

/// The methods, and the structs of their variables.
pub(crate) fn methods(messages: &[Message]) -> String {
    let mut methods = String::new();
    let mut structs = String::new();
    for message in messages {
        let id = &message.id;
        let method = snake_case(id);
        let doc = |indent: &str| {
            let lines = message.documentation.lines();
            lines.fold(String::new(), |all, line| all + indent + "/// " + line + "\n")
        };
        if !methods.is_empty() {
            methods.push('\n');
        }
        methods += &doc("    ");
        if message.variables.is_empty() {
            let _ = writeln!(
                methods,
                "    pub(crate) fn {method}(&self) -> String {{\n        \
                 self.lookup({id:?}, [])\n    }}"
            );
            continue;
        }
        let name = upper_camel_case(id);
        let lends = message.variables.iter().any(|variable| !variable.is_number);
        let (declared, elided) = if lends { ("<'a>", "<'_>") } else { ("", "") };
        let mut fields = String::new();
        let mut names = String::new();
        let mut pairs = String::new();
        for variable in &message.variables {
            let field = snake_case(&variable.name);
            let kind = if variable.is_number { "Count" } else { "Arg<'a>" };
            let _ = writeln!(fields, "        pub(crate) {field}: crate::i18n::{kind},");
            let _ = write!(names, "{field}, ");
            let _ = write!(pairs, "({:?}, {field}.into()), ", variable.name);
        }
        let names = names.trim_end_matches(", ");
        let pairs = pairs.trim_end_matches(", ");
        let _ = writeln!(
            methods,
            "    pub(crate) fn {method}(&self, args: args::{name}{elided}) -> String {{\n        \
             let args::{name} {{ {names} }} = args;\n        \
             self.lookup({id:?}, [{pairs}])\n    }}"
        );
        let _ = writeln!(structs, "{}    pub(crate) struct {name}{declared} {{\n{fields}    }}", doc("    "));
    }
    format!(
        "impl crate::i18n::Localization {{\n{methods}}}\n\n\
         /// The variables of the messages that have some.\n\
         pub(crate) mod args {{\n{structs}}}\n\n"
    )
}

/// The list of embedded texts: language tag, whether each English message is there, and the file of its texts.
pub(crate) fn resources(texts: &[Texts]) -> String {
    let list = texts.iter().fold(String::new(), |list, Texts { tag, whole, file, .. }| {
        list + &format!(
            "    ({tag:?}, {whole}, include_bytes!(concat!(env!(\"OUT_DIR\"), {:?}))),\n",
            format!("/{file}")
        )
    });
    format!(
        "/// The texts of every language: tag, whether no message is missing, all of them as a deflated text.\n\
         static RESOURCES: &[(&str, bool, &[u8])] = &[\n{list}];\n"
    )
}

fn upper_camel_case(name: &str) -> String {
    name.split(['-', '_'])
        .filter_map(|part| part.split_at_checked(1))
        .map(|(first, rest)| first.to_ascii_uppercase() + rest)
        .collect()
}
