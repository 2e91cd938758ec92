//! Makes a table of the few texts of the runtime, in every language, so that it reads no Fluent itself.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;

/// The messages, in the order of the fields of `Texts`.
const NAMES: [&str; 4] = ["title", "damaged", "no-place", "unfit"];

fn main() -> ExitCode {
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            println!("cargo::error={problem}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), String> {
    println!("cargo::rerun-if-changed=i18n");
    let mut paths: Vec<PathBuf> = fs::read_dir("i18n")
        .and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect())
        .map_err(|error| format!("i18n: {error}"))?;
    paths.sort();
    let mut table = "/// Language tag and texts.\nstatic TEXTS: &[(&str, Texts)] = &[\n".to_owned();
    for path in paths {
        let texts = texts(&path).map_err(|problem| format!("{}: {problem}", path.display()))?;
        let tag = path.file_stem().unwrap_or_default().to_string_lossy();
        let fields = NAMES.map(|name| format!("{}: {:?}", name.replace('-', "_"), texts[name]));
        let _ = writeln!(table, "    ({tag:?}, Texts {{ {} }}),", fields.join(", "));
    }
    table += "];\n";
    let out = env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
    fs::write(Path::new(&out).join("texts.rs"), table).map_err(|error| error.to_string())
}

/// The messages of a file: all of them, and no others, in plain words.
fn texts(path: &Path) -> Result<BTreeMap<String, String>, String> {
    let source = fs::read_to_string(path).map_err(|error| error.to_string())?;
    let resource = parser::parse(source.as_str()).map_err(|_| "is no valid Fluent")?;
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let elements = message.value.as_ref().map_or(&[][..], |pattern| &pattern.elements);
        let [PatternElement::TextElement { value }] = elements else {
            return Err(format!("{} is not one line of plain words", message.id.name));
        };
        found.insert(message.id.name.to_owned(), (*value).to_owned());
    }
    let names: Vec<&str> = found.keys().map(String::as_str).collect();
    let mut wanted = NAMES;
    wanted.sort_unstable();
    if names == wanted { Ok(found) } else { Err(format!("has the messages {names:?}")) }
}
