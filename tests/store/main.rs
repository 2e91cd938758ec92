//! The saved state: what is read, what is kept, and what is left alone.
#![allow(clippy::unwrap_used, clippy::print_stderr, reason = "helpers of tests")]

mod damage;
mod faults;
mod keeping;
mod processes;
mod windows;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use temoto::store::{Loaded, State, Store};

pub(crate) const STATE: &str = "state.toml";
pub(crate) const PREVIOUS: &str = "state.previous.toml";

pub(crate) fn open(folder: &Path) -> (Store, Loaded) {
    Store::open(Some(folder.to_path_buf()))
}

pub(crate) fn put(folder: &Path, name: &str, bytes: impl AsRef<[u8]>) {
    fs::write(folder.join(name), bytes).unwrap();
}

/// Every file but the lock, with its bytes.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), entry.path()))
        .filter(|(name, _)| name != "state.lock")
        .map(|(name, path)| (name, fs::read(path).unwrap()))
        .collect()
}

pub(crate) fn names(folder: &Path) -> Vec<String> {
    files(folder).into_keys().collect()
}

pub(crate) fn in_language(tag: &str) -> State {
    State { language: Some(tag.to_owned()), ..State::default() }
}
