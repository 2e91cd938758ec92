//! The files that follow the runtime in its own file, as a squashfs.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, BufReader, ErrorKind, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt, symlink};
use std::path::{Component, Path, PathBuf};
use std::sync::{LazyLock, Mutex};

use backhand::compression::{CompressionAction, Compressor};
use backhand::kind::Kind;
use backhand::{BackhandError, FilesystemCompressor, FilesystemReader, InnerNode, SuperBlock};
use ruzstd::decoding::FrameDecoder;

use crate::tell::Trouble;

/// The most bytes of a block: what squashfs allows.
const LARGEST_BLOCK: usize = 1 << 20;

/// The file of this very process, also after it was replaced or moved.
const OWN: &str = "/proc/self/exe";

/// Why unpacking failed.
#[derive(Debug)]
pub(crate) enum Unpacking {
    /// What is wrong with the image.
    Image(String),
    /// Why nothing can be written or run where it is unpacked.
    Place(io::Error),
}

impl From<BackhandError> for Unpacking {
    // Without one of its features, which brings a library for logs, backhand has no words for its errors.
    fn from(_: BackhandError) -> Self {
        Self::Image("its files cannot be read".into())
    }
}

/// An AppImage.
pub(crate) struct Image {
    file: File,
    offset: u64,
}

impl Image {
    /// The one that runs.
    ///
    /// # Errors
    /// That it is damaged, or that the system does not let it read itself.
    pub(crate) fn own() -> Result<Self, Trouble> {
        Self::open(Path::new(OWN)).map_err(|why| match why.kind() {
            ErrorKind::InvalidData | ErrorKind::UnexpectedEof => Trouble::Damaged(why.to_string()),
            _ => Trouble::Unfit(format!("{OWN}: {why}")),
        })
    }

    fn open(path: &Path) -> io::Result<Self> {
        let mut file = File::open(path)?;
        let offset = end_of_program(&mut file)?;
        Ok(Self { file, offset })
    }

    /// The byte at which the files begin.
    pub(crate) fn offset(&self) -> u64 {
        self.offset
    }

    /// Writes all files into an empty folder. Nothing is written outside it, whatever the image says: names that lead
    /// elsewhere are refused, no file is written twice, and links are made when all else is there.
    pub(crate) fn unpack(self, folder: &Path) -> Result<(), Unpacking> {
        let image = FilesystemReader::from_reader_with_offset_and_kind(
            BufReader::new(self.file),
            self.offset,
            Kind::new_v4(&Zstd),
        )?;
        let mut links = Vec::new();
        let mut buffer = vec![0; 1 << 18];
        for node in image.files() {
            let path = inside(folder, &node.fullpath)?;
            // No more than reading, writing and running.
            let mode = u32::from(node.header.permissions & 0o777);
            match &node.inner {
                // Its own folder is there.
                InnerNode::Dir(_) if path == folder => {}
                InnerNode::Dir(_) => {
                    // It must be possible to fill it, and to remove it afterwards.
                    fs::DirBuilder::new().mode(mode | 0o700).create(&path).map_err(Unpacking::Place)?;
                }
                InnerNode::File(file) => {
                    let mut options = OpenOptions::new();
                    let mut to = options
                        .write(true)
                        .create_new(true)
                        .mode(0o600)
                        .open(&path)
                        .map_err(Unpacking::Place)?;
                    let mut from = image.file(file).reader_checked()?;
                    loop {
                        let length =
                            from.read(&mut buffer).map_err(|why| Unpacking::Image(why.to_string()))?;
                        if length == 0 {
                            break;
                        }
                        to.write_all(&buffer[..length]).map_err(Unpacking::Place)?;
                    }
                    to.set_permissions(Permissions::from_mode(mode)).map_err(Unpacking::Place)?;
                }
                InnerNode::Symlink(link) => links.push((path, &link.link)),
                _ => return Err(Unpacking::Image(format!("{} is no file", node.fullpath.display()))),
            }
        }
        links.into_iter().try_for_each(|(path, target)| symlink(target, path)).map_err(Unpacking::Place)
    }
}

/// Where a name in the image lies below a folder.
fn inside(folder: &Path, name: &Path) -> Result<PathBuf, Unpacking> {
    let mut path = folder.to_owned();
    for part in name.components() {
        match part {
            Component::RootDir | Component::CurDir => {}
            Component::Normal(part) => path.push(part),
            _ => return Err(Unpacking::Image(format!("{} leads out of it", name.display()))),
        }
    }
    Ok(path)
}

/// Where a program for Linux of 64 bits ends: its table of sections is its last part.
fn end_of_program(file: &mut File) -> io::Result<u64> {
    let mut head = [0; 64];
    file.seek(SeekFrom::Start(0))?;
    file.read_exact(&mut head)?;
    let short = |at: usize| u64::from(u16::from_le_bytes([head[at], head[at + 1]]));
    let mut long = [0; 8];
    long.copy_from_slice(&head[0x28..0x30]);
    let table = u64::from_le_bytes(long);
    table
        .checked_add(short(0x3a) * short(0x3c))
        .filter(|_| head.starts_with(b"\x7fELF\x02\x01") && table != 0)
        .ok_or_else(|| io::Error::new(ErrorKind::InvalidData, "it is no program for Linux"))
}

/// The one compression that is used. backhand itself has it by a library in C alone.
struct Zstd;

impl CompressionAction for Zstd {
    type Error = BackhandError;
    type Compressor = Compressor;
    type FilesystemCompressor = FilesystemCompressor;
    type SuperBlock = SuperBlock;

    fn decompress(&self, bytes: &[u8], out: &mut Vec<u8>, kind: Compressor) -> Result<(), BackhandError> {
        if kind != Compressor::Zstd {
            return Err(BackhandError::CorruptedOrInvalidSquashfs);
        }
        // One for all blocks: its memory is large, and asking for it anew takes as long as unpacking.
        static DECODER: LazyLock<Mutex<FrameDecoder>> = LazyLock::new(|| Mutex::new(FrameDecoder::new()));
        // It fills the room that is there.
        out.reserve(LARGEST_BLOCK);
        let mut decoder = DECODER.lock().map_err(|_| BackhandError::MutexPoisoned)?;
        decoder.decode_all_to_vec(bytes, out).map_err(|_| BackhandError::CorruptedOrInvalidSquashfs)
    }

    fn compress(&self, _: &[u8], _: FilesystemCompressor, _: u32) -> Result<Vec<u8>, BackhandError> {
        Err(BackhandError::UnsupportedCompression(String::new()))
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let folder = Path::new("/tmp/folder");
        assert_eq!(inside(folder, Path::new("/")).unwrap(), folder);
        assert_eq!(inside(folder, Path::new("/usr/bin/temoto")).unwrap(), folder.join("usr/bin/temoto"));
        assert_eq!(inside(folder, Path::new("usr")).unwrap(), folder.join("usr"));
        for name in ["/..", "/usr/../../etc/passwd", "../usr"] {
            assert!(matches!(inside(folder, Path::new(name)), Err(Unpacking::Image(_))), "{name}");
        }
    }

    #[test]
    fn the_end_of_this_test_is_found() {
        let mut own = File::open(OWN).unwrap();
        assert_eq!(end_of_program(&mut own).unwrap(), own.metadata().unwrap().len());
    }

    #[test]
    fn what_is_no_program_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        for bytes in
            [vec![], vec![0; 63], vec![0; 64], b"\x7fELF\x02\x01".repeat(20), b"\x7fELF\x02\x01".to_vec()]
        {
            fs::write(&file, &bytes).unwrap();
            let image = Image::open(&file);
            // What looks like a program by its first bytes has no files behind it.
            let refused = image.map_or(true, |image| image.unpack(folder.path()).is_err());
            assert!(refused, "{bytes:?}");
        }
    }
}
