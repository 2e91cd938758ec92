//! The service that leads to the readers (PC/SC), and whether it is there.

use pcsc::{Context, Error, Scope};

/// Whether the service can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Service {
    /// It answers.
    Running,
    /// The computer lacks it: the library, or the service itself.
    Absent,
    /// It is there and does not run.
    Stopped,
}

/// Where systems without PC/SC of their own keep the service, if they have it.
const PROGRAMS: [&str; 4] =
    ["/usr/sbin/pcscd", "/usr/bin/pcscd", "/usr/local/sbin/pcscd", "/run/current-system/sw/bin/pcscd"];

/// Opens the way to the service.
///
/// # Errors
/// Says why there is none.
pub(super) fn establish() -> Result<Context, Service> {
    Context::establish(Scope::User).map_err(why)
}

fn why(error: Error) -> Service {
    match error {
        // The answer of our `pcsc-sys` where there is no library.
        Error::FileNotFound => Service::Absent,
        _ if cfg!(any(windows, target_os = "macos")) => Service::Stopped,
        _ if PROGRAMS.iter().any(|program| std::path::Path::new(program).exists()) => Service::Stopped,
        _ => Service::Absent,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_that_is_missing_is_no_stopped_service() {
        assert_eq!(why(Error::FileNotFound), Service::Absent);
        assert_ne!(why(Error::NoService), Service::Running);
    }
}
