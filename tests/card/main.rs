//! The card over the real PC/SC service: pcscd, with a virtual reader (vsmartcard) that holds the simulated
//! card. Each case runs in namespaces of its own, so that it disturbs no service that runs on the machine.
//!
//! Needs Linux, root, and the packages pcscd, vsmartcard-vpcd, opensc and iproute2. Where one is missing the
//! group is skipped and says why; with CI set that is a failure. The cases with a window need Xvfb, openbox, xdotool,
//! ImageMagick and Tesseract as well.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may stop where its ground is missing"
)]
#![allow(clippy::print_stdout, reason = "the runner tells how each case went")]

#[cfg(target_os = "linux")]
mod cases;
#[cfg(target_os = "linux")]
mod reader;
#[cfg(target_os = "linux")]
mod runner;
#[cfg(target_os = "linux")]
mod service;
#[cfg(target_os = "linux")]
mod window;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    runner::run(cases::CASES, window::CASES, &window::NEEDED)
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("SKIPPED: the virtual reader is for Linux");
}
