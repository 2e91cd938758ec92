//! The folder the program is unpacked to: of this user alone, and gone when the program has ended.

use std::collections::HashSet;
use std::fs::{self, DirBuilder, File, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::{env, process};

use rustix::io::{FdFlags, fcntl_setfd};
use tempfile::TempDir;

/// What the names of our folders begin with; the number of the process follows.
const PREFIX: &str = "temoto-appimage-";

/// Where to unpack to, in the order to try: some may be full, or of a kind where no programs may run.
pub(crate) fn places() -> Vec<PathBuf> {
    let named = |variable| env::var_os(variable).map(PathBuf::from);
    let cache = named("XDG_CACHE_HOME").filter(|path| path.is_absolute());
    let places = [
        named("TMPDIR"),
        Some(PathBuf::from("/tmp")),
        named("XDG_RUNTIME_DIR"),
        cache.or_else(|| Some(named("HOME")?.join(".cache"))),
    ];
    let mut seen = HashSet::new();
    places.into_iter().flatten().filter(|path| path.is_absolute() && seen.insert(path.clone())).collect()
}

/// A folder of our own; removed when it is dropped.
pub(crate) struct Folder {
    folder: TempDir,
    // As long as it is held, by this process or the program, another start does not remove the folder.
    _lock: Option<File>,
}

impl Folder {
    /// Makes one.
    pub(crate) fn new(place: &Path) -> io::Result<Self> {
        // A new user may have no ~/.cache yet. If it cannot be made, the next line says why.
        let _ = DirBuilder::new().mode(0o700).create(place);
        let folder = tempfile::Builder::new()
            .prefix(&format!("{PREFIX}{}-", process::id()))
            .permissions(Permissions::from_mode(0o700))
            .tempdir_in(place)?;
        let lock = File::open(folder.path()).ok().filter(|file| file.try_lock().is_ok());
        // The program inherits it, so that the folder stays as long as one of the two runs.
        let _ = lock.as_ref().map(|lock| fcntl_setfd(lock, FdFlags::empty()));
        Ok(Self { folder, _lock: lock })
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// Removes the folders of starts that are over and could not do it themselves.
pub(crate) fn remove_old(place: &Path) {
    let Ok(own) = fs::metadata("/proc/self") else { return };
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let Some(number) = name.to_str().and_then(|name| name.strip_prefix(PREFIX)?.split('-').next()) else {
            continue;
        };
        let path = entry.path();
        let ours = fs::symlink_metadata(&path).is_ok_and(|about| about.is_dir() && about.uid() == own.uid());
        let over = number.parse::<u32>().is_ok_and(|number| !Path::new(&format!("/proc/{number}")).exists());
        // A process of a container that shares the folder has a number of its own there, but the same lock.
        if ours && over && File::open(&path).is_ok_and(|file| file.try_lock().is_ok()) {
            let _ = fs::remove_dir_all(&path);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_over_is_removed() {
        let place = tempfile::tempdir().unwrap();
        let make = |name: &str| {
            let folder = place.path().join(name);
            fs::create_dir(&folder).unwrap();
            fs::write(folder.join("file"), "").unwrap();
            folder
        };
        // No process has a number this large.
        let over = make("temoto-appimage-4294967295-abc");
        let held = make("temoto-appimage-4294967294-abc");
        let lock = File::open(&held).unwrap();
        lock.lock().unwrap();
        let kept =
            [make("temoto-appimage-1-abc"), make("temoto-appimage-x"), make("other-4294967295-abc"), held];
        remove_old(place.path());
        let folder = Folder::new(place.path()).unwrap();
        assert!(!over.exists());
        assert!(kept.iter().all(|path| path.join("file").exists()));
        assert_eq!(fs::metadata(folder.path()).unwrap().mode() & 0o7777, 0o700);
        let path = folder.path().to_owned();
        drop(folder);
        assert!(!path.exists());
    }
}
