//! The parts of a JPEG file, read without decoding a pixel.
//!
//! Decoders are lenient and say little about a file; this walk over its markers tells what the
//! checks need: the kind and size of the frame, the channels, colour profile and metadata, the
//! first quantisation table, whether the file ends where it should, and whether there are stray
//! bytes between its segments. It reads hostile bytes, so it never indexes and never adds
//! unchecked.

mod cursor;
mod marker;
mod segments;
mod walk;

pub(crate) mod quality;

#[cfg(test)]
pub(crate) use segments::Component;
pub(crate) use segments::{Frame, IccSpace};
pub(crate) use walk::walk;

/// A stretch of compressed picture data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Scan {
    /// Channels it holds.
    pub(crate) channels: u8,
    /// Offset of the marker behind it, or the length of the file.
    pub(crate) end: usize,
}

/// What the walk found. Slices point into the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Anatomy<'a> {
    /// The first frame header that makes sense.
    pub(crate) frame: Option<Frame>,
    /// Colour transform of the Adobe segment: 0 none, 1 YCbCr, 2 YCCK.
    pub(crate) adobe_transform: Option<u8>,
    /// What the colour profile is for.
    pub(crate) icc_space: Option<IccSpace>,
    /// The Exif block, from its TIFF header on.
    pub(crate) exif: Option<&'a [u8]>,
    /// XMP packets, also the parts of an extended one.
    pub(crate) xmp: Vec<&'a [u8]>,
    /// Quantisation table 0 (brightness) in the order of the file.
    pub(crate) luma_table: Option<quality::Table>,
    /// Scans reached: stretches of compressed picture data.
    pub(crate) scans: usize,
    /// The first of them.
    pub(crate) first_scan: Option<Scan>,
    /// Whether the end marker was reached.
    pub(crate) has_end: bool,
    /// Where the first stray bytes between two segments lie.
    pub(crate) stray_at: Option<usize>,
}
