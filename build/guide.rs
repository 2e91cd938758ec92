//! Lists the files of the situations, so that a new one needs no line of code.

use std::fmt::Write as _;
use std::path::Path;

use crate::ftl;

/// The list of embedded situations: the name of each file without its end, then its text.
///
/// # Errors
/// One line if the folder cannot be read.
pub(crate) fn situations(folder: &Path) -> Result<String, Vec<String>> {
    let mut list = String::new();
    for path in ftl::entries(folder)? {
        let name = ftl::name(&path);
        if let Some(id) = name.strip_suffix(".toml") {
            println!("cargo::rerun-if-changed={}", path.display());
            let _ = writeln!(list, "    ({id:?}, include_str!({:?})),", path.display().to_string());
        }
    }
    Ok(format!(
        "/// The situations of the guide: name, then text.\n\
         static SITUATIONS: &[(&str, &str)] = &[\n{list}];\n"
    ))
}
