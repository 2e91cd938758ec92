//! The kinds of file that people hand in as a photo.

/// A kind of picture, document or film that people hand in as a photo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// JPEG, also with a second picture behind it (MPO, Ultra HDR).
    Jpeg,
    /// PNG, often a screenshot.
    Png,
    /// WebP, often from a web page.
    WebP,
    /// HEIC and other HEIF pictures: what an iPhone takes unless told otherwise.
    Heic,
    /// AVIF.
    Avif,
    /// GIF.
    Gif,
    /// TIFF.
    Tiff,
    /// Windows bitmap.
    Bmp,
    /// A PDF document.
    Pdf,
    /// JPEG 2000.
    Jpeg2000,
    /// JPEG XL.
    JpegXl,
    /// The raw data of a camera (DNG, CR2, CR3, NEF, ARW, RAF, ORF, RW2).
    Raw,
    /// A Photoshop document.
    Psd,
    /// SVG drawing.
    Svg,
    /// A film (MP4, QuickTime, AVI, Matroska), such as the moving half of a live photo.
    Video,
}

impl Format {
    /// Every format known here.
    pub const ALL: [Self; 15] = [
        Self::Jpeg,
        Self::Png,
        Self::WebP,
        Self::Heic,
        Self::Avif,
        Self::Gif,
        Self::Tiff,
        Self::Bmp,
        Self::Pdf,
        Self::Jpeg2000,
        Self::JpegXl,
        Self::Raw,
        Self::Psd,
        Self::Svg,
        Self::Video,
    ];

    /// The stable English name, as in the JSON output.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::WebP => "webp",
            Self::Heic => "heic",
            Self::Avif => "avif",
            Self::Gif => "gif",
            Self::Tiff => "tiff",
            Self::Bmp => "bmp",
            Self::Pdf => "pdf",
            Self::Jpeg2000 => "jpeg2000",
            Self::JpegXl => "jpeg_xl",
            Self::Raw => "raw",
            Self::Psd => "psd",
            Self::Svg => "svg",
            Self::Video => "video",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_differ() {
        let mut keys: Vec<_> = Format::ALL.iter().map(|format| format.key()).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), Format::ALL.len());
    }
}
