//! The executable: arguments to window or command line.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;

use temoto::cli::{self, Command};
use temoto::launch;

fn main() -> ExitCode {
    let (language, command) = cli::parse(cli::arguments());
    match command {
        Ok(Command::Window) => launch::window(language),
        Ok(command) => cli::run(command, language),
        Err(misuse) => cli::refuse(&misuse, language),
    }
}
