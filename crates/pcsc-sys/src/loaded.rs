//! PC/SC of a system that may lack it: the library is opened at the first call.

use std::ffi::{c_char, c_void};
use std::sync::OnceLock;

use libloading::Library;

use super::functions::declare;
use super::{
    DWORD, LONG, SCARD_E_FILE_NOT_FOUND, SCARD_IO_REQUEST, SCARD_PROTOCOL_RAW, SCARD_PROTOCOL_T0,
    SCARD_PROTOCOL_T1, SCARD_READERSTATE, SCARDCONTEXT, SCARDHANDLE,
};

/// Names of the library: that of the interface in force, and that of systems with the files of developers.
const NAMES: [&str; 2] = ["libpcsclite.so.1", "libpcsclite.so"];

const fn request(protocol: DWORD) -> SCARD_IO_REQUEST {
    // Two numbers: the size is that of the structure.
    SCARD_IO_REQUEST { dwProtocol: protocol, cbPciLength: size_of::<SCARD_IO_REQUEST>() as DWORD }
}

pub static g_rgSCardT0Pci: SCARD_IO_REQUEST = request(SCARD_PROTOCOL_T0);
pub static g_rgSCardT1Pci: SCARD_IO_REQUEST = request(SCARD_PROTOCOL_T1);
pub static g_rgSCardRawPci: SCARD_IO_REQUEST = request(SCARD_PROTOCOL_RAW);

/// Declares the functions of the library, and one of the same name for each that calls it. Where there is no
/// library the answer is [`SCARD_E_FILE_NOT_FOUND`], and it is looked for again at the next call: it may be
/// installed while the program runs.
macro_rules! functions {
    ($($(#[$link:meta])* $name:ident($($argument:ident: $type:ty),* $(,)?);)*) => {
        struct Functions {
            $($name: unsafe extern "C" fn($($type),*) -> LONG,)*
            /// Kept open for good: the functions lie in it.
            _library: Library,
        }

        impl Functions {
            fn of(library: Library) -> Option<Self> {
                // SAFETY: the types are those of `winscard.h` and `pcsclite.h`, which have not changed since
                // version 1 of the interface, and the pointers do not outlive the library they lie in.
                unsafe {
                    Some(Self {
                        $($name: *library.get(concat!(stringify!($name), "\0").as_bytes()).ok()?,)*
                        _library: library,
                    })
                }
            }
        }

        $(
            /// # Safety
            /// As the function of that name in the documentation of PC/SC: pointers lead to what is said there.
            pub unsafe fn $name($($argument: $type),*) -> LONG {
                match functions() {
                    // SAFETY: handed on as it is.
                    Some(functions) => unsafe { (functions.$name)($($argument),*) },
                    None => SCARD_E_FILE_NOT_FOUND,
                }
            }
        )*
    };
}

declare!(functions);

fn functions() -> Option<&'static Functions> {
    static FUNCTIONS: OnceLock<Functions> = OnceLock::new();
    if let Some(functions) = FUNCTIONS.get() {
        return Some(functions);
    }
    // SAFETY: opening runs what the library does at its start; it is the system's own, and does nothing odd.
    let library = NAMES.iter().find_map(|name| unsafe { Library::new(name) }.ok())?;
    let functions = Functions::of(library)?;
    Some(FUNCTIONS.get_or_init(|| functions))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_service_a_context_is_refused_and_nothing_falls_over() {
        let mut context = 0;
        // SAFETY: the pointer leads to a context, and the reserved ones may be null.
        let answer =
            unsafe { SCardEstablishContext(0, std::ptr::null(), std::ptr::null(), &raw mut context) };
        let known = [super::super::SCARD_S_SUCCESS, super::super::SCARD_E_NO_SERVICE, SCARD_E_FILE_NOT_FOUND];
        assert!(known.contains(&answer), "{answer:x}");
    }
}
