//! The PC/SC interface as the crate `pcsc` expects it: types, numbers and functions under their names in C.
//!
//! Windows and macOS bring PC/SC with them, and there it is linked. Elsewhere it is the library `libpcsclite`,
//! which a machine may lack: it is opened at the first call ([`loaded`]). So the program starts without it,
//! needs nothing of it to be built, and takes the machine's own, which fits the service that runs there.
//!
//! This crate holds the only unsafe code of the project.
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]
// The answers are written with their highest bit set, and `LONG` is signed.
#![allow(overflowing_literals)]

mod constants;
mod functions;
#[cfg(any(windows, target_os = "macos"))]
mod linked;
#[cfg(not(any(windows, target_os = "macos")))]
mod loaded;

use std::ffi::{c_char, c_void};

pub use constants::*;
#[cfg(any(windows, target_os = "macos"))]
pub use linked::*;
#[cfg(not(any(windows, target_os = "macos")))]
pub use loaded::*;

#[cfg(not(target_os = "macos"))]
mod numbers {
    pub type DWORD = std::ffi::c_ulong;
    pub type LONG = std::ffi::c_long;
}

#[cfg(target_os = "macos")]
mod numbers {
    pub type DWORD = u32;
    pub type LONG = i32;
}

pub use numbers::{DWORD, LONG};
pub type ULONG = DWORD;

#[cfg(windows)]
pub type SCARDCONTEXT = usize;
#[cfg(windows)]
pub type SCARDHANDLE = usize;
#[cfg(not(windows))]
pub type SCARDCONTEXT = LONG;
#[cfg(not(windows))]
pub type SCARDHANDLE = LONG;

/// What is said of the protocol with each command.
#[cfg_attr(not(target_os = "macos"), repr(C))]
#[cfg_attr(target_os = "macos", repr(C, packed))]
pub struct SCARD_IO_REQUEST {
    pub dwProtocol: DWORD,
    pub cbPciLength: DWORD,
}

/// A reader that is waited for: what is known of it, and what is new.
#[cfg_attr(not(target_os = "macos"), repr(C))]
#[cfg_attr(target_os = "macos", repr(C, packed))]
pub struct SCARD_READERSTATE {
    pub szReader: *const c_char,
    pub pvUserData: *mut c_void,
    pub dwCurrentState: DWORD,
    pub dwEventState: DWORD,
    pub cbAtr: DWORD,
    pub rgbAtr: [u8; ATR_BUFFER_SIZE],
}
