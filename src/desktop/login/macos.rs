//! The property list of a launch agent. The system forgets one that was removed at the next login; until then it has
//! nothing left to do.

use std::path::PathBuf;

use directories::BaseDirs;

use super::text::{label, property_list};

pub(super) fn place() -> Option<PathBuf> {
    Some(BaseDirs::new()?.home_dir().join("Library/LaunchAgents").join(format!("{}.plist", label())))
}

pub(super) fn counts(_: &str) -> bool {
    true
}

pub(super) fn starts(entry: &str) -> Option<&str> {
    Some(entry)
}

pub(super) fn entry(program: &str) -> Option<String> {
    property_list(program)
}
