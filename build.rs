//! Turns `i18n/en/*.ftl` into typed methods and drawings into paths, and lists the texts of every language and the
//! situations of the guide for embedding. For Windows, compiles icon, version and manifest.

#[path = "build/code.rs"]
mod code;
#[path = "build/ftl.rs"]
mod ftl;
#[path = "build/guide.rs"]
mod guide;
#[path = "build/line_art.rs"]
mod line_art;
#[path = "build/messages.rs"]
mod messages;
#[path = "build/windows.rs"]
mod windows;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

/// The language whose messages define the methods; every other one is a translation of it.
const REFERENCE: &str = "en";

fn main() -> ExitCode {
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), Vec<String>> {
    let variable = |name: &str| env::var_os(name).ok_or_else(|| vec![format!("{name} is not set")]);
    let house = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let (root, situations) = (house.join("i18n"), house.join("assets/guide/situations"));
    let out = PathBuf::from(variable("OUT_DIR")?);
    let write = |name: &str, content: &[u8]| {
        let target = out.join(name);
        fs::write(&target, content).map_err(|error| vec![format!("{}: {error}", target.display())])
    };
    println!("cargo::rerun-if-changed={}", root.display());
    println!("cargo::rerun-if-changed={}", situations.display());

    let folders = ftl::read(&root)?;
    for file in folders.iter().flat_map(|folder| &folder.files) {
        println!("cargo::rerun-if-changed={}", file.path.display());
    }
    let english = folders.iter().find(|folder| folder.tag == REFERENCE);
    let messages = english.map_or(Ok(Vec::new()), messages::collect)?;
    // As they are they would be 1.2 MB of the program, and no more than two languages are used at a time.
    let texts: Vec<_> = folders.iter().map(|folder| folder.texts(english.unwrap_or(folder))).collect();
    for texts in &texts {
        write(&texts.file, &texts.deflated)?;
    }
    let code = code::methods(&messages) + &code::resources(&texts);
    write("messages.rs", code.as_bytes())?;
    write("situations.rs", guide::situations(&situations)?.as_bytes())?;
    // A sign stands on grounds of many colours, a drawing on one that it is told.
    for (folder, has_ground) in [("icons", false), ("drawings", true)] {
        let code = line_art::constants(&house.join("assets").join(folder), has_ground)?;
        write(&format!("{folder}.rs"), code.as_bytes())?;
    }
    windows::resources(&house, &out)
}
