//! What a check has to know besides the file.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::Date;

/// What a check has to know besides the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Context {
    /// The day against which the age of the photo is counted.
    pub today: Date,
    /// A reason that excuses some findings about the picture. It excuses nothing about the file.
    pub reason: Option<Reason>,
}

/// Why a photo may differ from the rule (to be written on the application).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A head cover worn for religion.
    Religion,
    /// An illness, injury or disability.
    Medical,
    /// A small child.
    Infant,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 3] = [Self::Religion, Self::Medical, Self::Infant];

    /// The stable English name, as on the command line.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Religion => "religion",
            Self::Medical => "medical",
            Self::Infant => "infant",
        }
    }

    /// The reason of that name, if there is one.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.key() == key)
    }
}

/// A switch that stops a check between two of its steps. Clones share it.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// A switch not yet thrown.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks the check to stop.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to stop.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn ok(&self) -> Result<(), Cancelled> {
        if self.is_cancelled() { Err(Cancelled) } else { Ok(()) }
    }
}

/// The check was stopped before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the check was cancelled")]
pub struct Cancelled;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_found_by_their_key() {
        for reason in Reason::ALL {
            assert_eq!(Reason::from_key(reason.key()), Some(reason));
        }
        assert_eq!(Reason::from_key("Medical"), None);
    }

    #[test]
    fn clones_share_the_switch() {
        let switch = Cancel::new();
        let other = switch.clone();
        assert_eq!(other.ok(), Ok(()));
        switch.cancel();
        assert_eq!(other.ok(), Err(Cancelled));
    }
}
