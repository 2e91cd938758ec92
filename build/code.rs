//! Writes one method for each English message, with one named field for each of its variables.

use std::fmt::Write as _;

use crate::ftl::Folder;
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

/// The list of embedded texts: language tag, then the contents of each file.
pub(crate) fn resources(folders: &[Folder]) -> String {
    let mut list = String::new();
    for folder in folders {
        let _ = write!(list, "    ({:?}, &[", folder.tag);
        for file in &folder.files {
            let _ = write!(list, "include_str!({:?}), ", file.path.display().to_string());
        }
        list += "]),\n";
    }
    format!(
        "/// The texts of every language: tag, then each file.\n\
         static RESOURCES: &[(&str, &[&str])] = &[\n{list}];\n"
    )
}

fn upper_camel_case(name: &str) -> String {
    name.split(['-', '_'])
        .filter_map(|part| part.split_at_checked(1))
        .map(|(first, rest)| first.to_ascii_uppercase() + rest)
        .collect()
}
