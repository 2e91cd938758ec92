//! Which reminders were shown already: a file of its own, for it is written while a window may hold the state.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::ToSpan;
use jiff::civil::Date;
use toml::{Table, Value};

use super::SaveError;
use super::file::{self, Content};

/// The file beside the state.
pub(super) const REMINDED: &str = "reminded.toml";

/// After so many days nobody needs to know any more what was shown.
const KEPT_DAYS: i64 = 800;

/// The reminders that were shown, each with the day on which that was.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reminded {
    folder: Option<PathBuf>,
    shown: BTreeMap<String, Date>,
}

impl Reminded {
    /// Reads what was shown from the folder of the state. What is missing or damaged counts as nothing: a reminder that
    /// comes twice is better than none.
    #[must_use]
    pub fn read(folder: Option<&Path>) -> Self {
        let Some(folder) = folder else { return Self::default() };
        let shown = match file::read(&folder.join(REMINDED)) {
            Content::Good(document) => {
                let table = document.table.iter();
                table.filter_map(|(key, day)| Some((key.clone(), day_of(day)?))).collect()
            }
            _ => BTreeMap::new(),
        };
        Self { folder: Some(folder.to_path_buf()), shown }
    }

    /// Whether a reminder was shown.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.shown.contains_key(key)
    }

    /// A reminder was shown on that day.
    pub fn add(&mut self, key: String, today: Date) {
        self.shown.insert(key, today);
    }

    /// Saves what was shown, less what is long ago.
    ///
    /// # Errors
    /// [`SaveError`]; the file is then as it was.
    pub fn save(&self, today: Date) -> Result<(), SaveError> {
        let folder = self.folder.as_ref().ok_or(SaveError::NoFolder)?;
        let first = today.checked_sub(KEPT_DAYS.days()).unwrap_or(Date::MIN);
        let kept = self.shown.iter().filter(|(_, day)| **day >= first);
        let table: Table = kept.map(|(key, day)| (key.clone(), Value::String(day.to_string()))).collect();
        file::write_beside(folder, REMINDED, &table.to_string())
    }
}

fn day_of(value: &Value) -> Option<Date> {
    value.as_str()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_was_shown_is_known_the_next_time() {
        let folder = tempfile::tempdir().unwrap();
        let mut reminded = Reminded::read(Some(folder.path()));
        assert!(!reminded.has("7/renew_card/2027-03-09/2027-02-07"));
        reminded.add("7/renew_card/2027-03-09/2027-02-07".to_owned(), date(2027, 2, 8));
        reminded.add("old".to_owned(), date(2020, 1, 1));
        reminded.save(date(2027, 2, 8)).unwrap();
        let again = Reminded::read(Some(folder.path()));
        assert!(again.has("7/renew_card/2027-03-09/2027-02-07") && !again.has("old"));
    }

    #[test]
    fn a_damaged_file_is_as_none() {
        let folder = tempfile::tempdir().unwrap();
        for damage in ["[", "a = 5", "\u{0}"] {
            std::fs::write(folder.path().join(REMINDED), damage).unwrap();
            assert_eq!(Reminded::read(Some(folder.path())).shown, BTreeMap::new());
        }
        assert_eq!(Reminded::read(None).save(date(2027, 2, 8)), Err(SaveError::NoFolder));
    }
}
