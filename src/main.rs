//! The executable: arguments to window or command line.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::alloc::System;
use std::process::ExitCode;

use temoto::cli::{self, Command};
use temoto::launch;
use zeroizing_alloc::ZeroAlloc;

/// Wipes all memory that is given back: what held a PIN for a moment, in the toolkit or elsewhere, is gone with it.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    let (language, command) = cli::parse(cli::arguments());
    match command {
        Ok(Command::Window) => launch::window(language),
        Ok(command) => cli::run(command, language),
        Err(misuse) => cli::refuse(&misuse, language),
    }
}
