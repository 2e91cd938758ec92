//! Icon, version and manifest of `temoto.exe`, as `packaging/windows/temoto.rc` has them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use embed_resource::ParamsIncludeDirs;

/// Names the `.ico` that `packaging/icons/make` makes.
const ICON: &str = "TEMOTO_ICON";

/// Compiles the resources and has them linked to the program; does nothing for other systems.
pub(crate) fn resources(house: &Path, out: &Path) -> Result<(), Vec<String>> {
    println!("cargo::rerun-if-env-changed={ICON}");
    if env::var_os("CARGO_CFG_WINDOWS").is_none() {
        return Ok(());
    }
    let folder = house.join("packaging/windows");
    for name in ["temoto.rc", "temoto.manifest"] {
        println!("cargo::rerun-if-changed={}", folder.join(name).display());
    }
    let icon = env::var_os(ICON).filter(|path| !path.is_empty()).map(PathBuf::from);
    match &icon {
        Some(path) if path.is_absolute() => println!("cargo::rerun-if-changed={}", path.display()),
        Some(path) => return Err(vec![format!("{ICON}: not an absolute path: {}", path.display())]),
        None => println!("cargo::warning=temoto.exe gets no icon, for {ICON} does not name one"),
    }
    let version = env!("CARGO_PKG_VERSION");
    let numbers = format!("{},0", version.split('-').next().unwrap_or(version).replace('.', ","));
    // A file of definitions, as each compiler of resources wants quotes in its arguments written otherwise.
    let mut lines = vec![
        "#pragma code_page(65001)".to_owned(),
        format!("#define TEMOTO_VERSION \"{version}\""),
        format!("#define TEMOTO_VERSION_NUMBERS {numbers}"),
    ];
    lines.extend(icon.map(|path| format!("#define TEMOTO_ICON \"{}\"", slashed(&path))));
    lines.push("#include \"temoto.rc\"".to_owned());
    let top = out.join("resources.rc");
    fs::write(&top, lines.join("\n") + "\n").map_err(|error| vec![format!("{}: {error}", top.display())])?;
    embed_resource::compile_for(&top, ["temoto"], ParamsIncludeDirs([&folder]))
        .manifest_required()
        .map_err(|problem| vec![format!("the resources of temoto.exe: {problem}")])
}

/// A backslash would be an escape in a resource script; Windows takes both.
fn slashed(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
