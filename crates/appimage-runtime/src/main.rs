//! The first part of an AppImage, which runs when it is started: unpacks what follows it into a folder of its own,
//! runs the program from there, removes the folder, and ends as the program ended.
//!
//! It needs no FUSE and no library. Whatever goes wrong is told on the error stream and in a message box.

mod image;
mod place;
mod program;
mod tell;

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::panic;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use image::{Image, Unpacking};
use program::Refusal;
use tell::Trouble;

const HELP: &str = "\
The AppImage itself understands, as its first argument:
  --appimage-extract            unpack it into the folder squashfs-root, here
  --appimage-extract-and-run    start the program; it does that without being told, too
  --appimage-offset             say at which byte its files begin
  --appimage-version            say what starts it
  --appimage-help               say this
Everything else goes to the program.
";

fn main() -> ExitCode {
    let mut arguments: Vec<OsString> = env::args_os().collect();
    let name = if arguments.is_empty() { OsString::new() } else { arguments.remove(0) };
    let asked = arguments.first().and_then(|word| word.to_str()).unwrap_or_default();
    // Who asks for something of the AppImage itself is at a terminal.
    let boxed = !asked.starts_with("--appimage-") || asked == "--appimage-extract-and-run";
    // What reads the image must not end in silence, either. The next start removes what this one leaves then.
    panic::set_hook(Box::new(move |why| {
        tell::tell(&Trouble::Damaged(why.to_string()), boxed);
        std::process::exit(1);
    }));
    let done = match asked {
        "--appimage-extract" => extract(),
        "--appimage-offset" => Image::own().and_then(|image| print(&format!("{}\n", image.offset()))),
        "--appimage-version" => {
            print(&format!("Temoto's runtime for AppImages {}\n", env!("CARGO_PKG_VERSION")))
        }
        "--appimage-help" => print(HELP),
        "--appimage-extract-and-run" => run(&name, &arguments[1..]),
        _ => run(&name, &arguments),
    };
    done.unwrap_or_else(|trouble| {
        tell::tell(&trouble, boxed);
        ExitCode::FAILURE
    })
}

/// Writes to the standard output; nobody may be listening.
fn print(text: &str) -> Result<ExitCode, Trouble> {
    let _ = io::stdout().write_all(text.as_bytes());
    Ok(ExitCode::SUCCESS)
}

/// Unpacks the image into `squashfs-root`, a new folder in the present one.
fn extract() -> Result<ExitCode, Trouble> {
    let folder = Path::new("squashfs-root");
    let refused = |why| Trouble::NoPlace(vec![(PathBuf::from(folder), why)]);
    let image = Image::own()?;
    fs::create_dir(folder).map_err(refused)?;
    image.unpack(folder).map(|()| ExitCode::SUCCESS).map_err(|trouble| {
        let _ = fs::remove_dir_all(folder);
        match trouble {
            Unpacking::Image(why) => Trouble::Damaged(why),
            Unpacking::Place(why) => refused(why),
        }
    })
}

/// Unpacks the image and runs the program, in the first folder where both can be done.
fn run(name: &OsStr, arguments: &[OsString]) -> Result<ExitCode, Trouble> {
    let file = env::current_exe().map_err(|why| Trouble::Unfit(why.to_string()))?;
    let places = place::places();
    places.iter().for_each(|place| place::remove_old(place));
    let mut refused = Vec::new();
    for place in places {
        let image = Image::own()?;
        let folder = match place::Folder::new(&place) {
            Ok(folder) => folder,
            Err(why) => {
                refused.push((place, why));
                continue;
            }
        };
        match image.unpack(folder.path()) {
            Ok(()) => {}
            Err(Unpacking::Image(why)) => return Err(Trouble::Damaged(why)),
            Err(Unpacking::Place(why)) => {
                refused.push((place, why));
                continue;
            }
        }
        match program::start(&file, folder.path(), name, arguments) {
            Ok(running) => return Ok(running.wait()),
            Err(Refusal::Place(why)) => refused.push((place, why)),
            Err(Refusal::System(why)) => return Err(Trouble::Unfit(why)),
        }
    }
    Err(Trouble::NoPlace(refused))
}
