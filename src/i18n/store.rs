//! What there is to say about the saved settings, in words.

use std::io::ErrorKind;
use std::path::Path;

use super::{Localization, args};
use crate::store::{Notice, SaveError};

/// What was noticed when the settings were opened, as one sentence each.
pub(crate) fn notice_words(l10n: &Localization, notices: &[Notice]) -> Vec<String> {
    let previous = notices.contains(&Notice::PreviousUsed);
    let mut words: Vec<String> = notices
        .iter()
        .filter_map(|notice| {
            Some(match notice {
                Notice::FolderUnusable {
                    kind: ErrorKind::StorageFull | ErrorKind::QuotaExceeded, ..
                } => l10n.store_disk_full(),
                Notice::NoFolder | Notice::FolderUnusable { .. } => l10n.store_no_folder(),
                Notice::FolderReadOnly { .. } => l10n.store_read_only(),
                Notice::InUse => l10n.store_second_window(),
                Notice::Unreadable { .. } => l10n.store_unreadable(),
                Notice::Damaged { kept_as: None } => l10n.store_damaged_left(),
                Notice::Damaged { .. } if previous => l10n.store_damaged(),
                Notice::Damaged { .. } => l10n.store_damaged_reset(),
                // Said together with the damage, and no loss in itself.
                Notice::PreviousUsed => return None,
                Notice::NewerSchema { .. } => l10n.store_newer(),
                Notice::Fallback(_) => l10n.store_value_reset(),
            })
        })
        .collect();
    words.dedup();
    words
}

/// Why saving failed, and what to do.
pub(crate) fn save_error_words(l10n: &Localization, error: SaveError) -> String {
    match error {
        SaveError::ReadOnly => l10n.store_read_only(),
        SaveError::DiskFull => l10n.store_disk_full(),
        SaveError::Locked => l10n.store_second_window(),
        SaveError::NoFolder => l10n.store_no_folder(),
        SaveError::NewerSchema => l10n.store_newer(),
        SaveError::Unreadable => l10n.store_unreadable(),
        SaveError::Other { .. } => l10n.store_save_failed(),
    }
}

/// Why not everything was deleted, and what to do; `folder` is where the rest lies.
pub(crate) fn delete_error_words(l10n: &Localization, error: SaveError, folder: Option<&Path>) -> String {
    match (error, folder) {
        // Nothing was deleted at all; once the other window is closed, everything can be.
        (SaveError::Locked, _) => l10n.store_second_window(),
        (_, Some(folder)) => {
            let path = folder.display().to_string();
            l10n.store_delete_failed(args::StoreDeleteFailed { path: path.into() })
        }
        (_, None) => save_error_words(l10n, error),
    }
}
