//! PC/SC of a system that brings it with it.

use std::ffi::{c_char, c_void};

use super::functions::declare;
use super::{DWORD, LONG, SCARD_IO_REQUEST, SCARD_READERSTATE, SCARDCONTEXT, SCARDHANDLE};

macro_rules! linked {
    ($($(#[$link:meta])* $name:ident($($argument:ident: $type:ty),* $(,)?);)*) => {
        #[cfg_attr(windows, link(name = "winscard"))]
        #[cfg_attr(target_os = "macos", link(name = "PCSC", kind = "framework"))]
        unsafe extern "system" {
            pub static g_rgSCardT0Pci: SCARD_IO_REQUEST;
            pub static g_rgSCardT1Pci: SCARD_IO_REQUEST;
            pub static g_rgSCardRawPci: SCARD_IO_REQUEST;

            $($(#[$link])* pub fn $name($($argument: $type),*) -> LONG;)*
        }
    };
}

declare!(linked);
