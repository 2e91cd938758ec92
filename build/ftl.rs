//! Reads the Fluent files of all languages and reports what cannot be parsed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser;

/// The texts of one language.
pub(crate) struct Folder {
    /// Name of the folder: the language tag.
    pub(crate) tag: String,
    /// Its `.ftl` files, sorted by name.
    pub(crate) files: Vec<File>,
}

/// The texts of one language, as they are embedded.
pub(crate) struct Texts {
    /// The language tag.
    pub(crate) tag: String,
    /// Whether each English message and term is there.
    pub(crate) whole: bool,
    /// Name of the file for them.
    pub(crate) file: String,
    /// Its content: all files one after the other, deflated.
    pub(crate) deflated: Vec<u8>,
}

impl Folder {
    /// What is embedded of it.
    pub(crate) fn texts(&self, english: &Self) -> Texts {
        let sources: Vec<&str> = self.files.iter().map(|file| file.source.as_str()).collect();
        Texts {
            tag: self.tag.clone(),
            whole: english.names().is_subset(&self.names()),
            file: format!("{}.ftl.deflate", self.tag),
            deflated: miniz_oxide::deflate::compress_to_vec(sources.join("\n").as_bytes(), BEST),
        }
    }

    /// The names of its messages and terms.
    fn names(&self) -> BTreeSet<&str> {
        let entries = self.files.iter().flat_map(|file| &file.resource.body);
        entries
            .filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.as_str()),
                Entry::Term(term) => Some(term.id.name.as_str()),
                _ => None,
            })
            .collect()
    }
}

/// The level of compression that is slow and small.
const BEST: u8 = 10;

/// One parsed `.ftl` file.
pub(crate) struct File {
    /// Absolute path.
    pub(crate) path: PathBuf,
    /// What it says.
    pub(crate) resource: Resource<String>,
    source: String,
}

impl File {
    /// `path:line: problem`, pointing at the line that starts the message or term `id`.
    pub(crate) fn problem(&self, id: &str, problem: &str) -> String {
        let starts =
            |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
        let line = self.source.lines().position(starts).map_or(1, |n| n + 1);
        format!("{}:{line}: {id}: {problem}", self.path.display())
    }
}

/// Reads `<root>/<tag>/*.ftl`.
///
/// # Errors
/// One line for each folder or file that cannot be read and each entry that is not valid Fluent.
pub(crate) fn read(root: &Path) -> Result<Vec<Folder>, Vec<String>> {
    let mut folders = Vec::new();
    let mut problems = Vec::new();
    for path in entries(root)?.into_iter().filter(|path| path.is_dir()) {
        let tag = name(&path);
        let mut files = Vec::new();
        for path in entries(&path)? {
            if path.extension().is_some_and(|extension| extension == "ftl") {
                match parse(path) {
                    Ok(file) => files.push(file),
                    Err(mut found) => problems.append(&mut found),
                }
            }
        }
        folders.push(Folder { tag, files });
    }
    if problems.is_empty() { Ok(folders) } else { Err(problems) }
}

fn parse(path: PathBuf) -> Result<File, Vec<String>> {
    let source = fs::read_to_string(&path).map_err(|error| vec![format!("{}: {error}", path.display())])?;
    match parser::parse(source.clone()) {
        Ok(resource) => Ok(File { path, resource, source }),
        Err((_, errors)) => Err(errors
            .iter()
            .map(|error| {
                let before = source.as_bytes().iter().take(error.pos.start);
                let line = 1 + before.filter(|byte| **byte == b'\n').count();
                format!("{}:{line}: {}", path.display(), error.kind)
            })
            .collect()),
    }
}

pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>, Vec<String>> {
    let failed = |error: std::io::Error| vec![format!("{}: {error}", folder.display())];
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        paths.push(entry.map_err(failed)?.path());
    }
    paths.sort();
    Ok(paths)
}

/// The last part of a path.
pub(crate) fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
