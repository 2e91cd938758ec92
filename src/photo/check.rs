//! What is looked at.

/// One thing that is looked at in a photo. The order is the order of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Check {
    /// The file is a JPEG, by its content.
    Format,
    /// The colours are RGB.
    ColourMode,
    /// Bytes of the file.
    FileSize,
    /// Pixels on both sides.
    PixelSize,
    /// The file is whole and can be opened.
    Damaged,
    /// The pixels themselves are upright, without an orientation tag.
    Orientation,
    /// The day the photo was taken.
    TakenDate,
    /// Traces of a picture editor.
    Edited,
    /// How strongly the picture is compressed.
    JpegQuality,
    /// There is exactly one face.
    FaceCount,
    /// Crown to chin in the frame.
    HeadSize,
    /// Space above the crown.
    HeadTop,
    /// The face is in the middle.
    HeadCentre,
    /// No part of the head is cut off.
    HeadWhole,
    /// The head is not tilted to a shoulder.
    Tilt,
    /// The face looks straight ahead.
    Turn,
    /// Both eyes are open.
    EyesOpen,
    /// The mouth is closed.
    Mouth,
    /// Nothing is seen behind the person.
    BackgroundEven,
    /// The background is pale.
    BackgroundColour,
    /// No shadow behind the person.
    BackgroundShadow,
    /// No shadow on the face.
    FaceShadow,
    /// The face is in focus.
    Sharpness,
    /// No grain.
    Noise,
    /// No blocks from compression or enlargement.
    Blocks,
    /// The face is not too dark.
    TooDark,
    /// The face is not blown out.
    TooBright,
    /// No red pupils.
    RedEye,
    /// Pixels left after cropping to the frame of the card.
    CropPixels,
}

impl Check {
    /// Every check, in the order of the report.
    pub const ALL: [Self; 29] = [
        Self::Format,
        Self::ColourMode,
        Self::FileSize,
        Self::PixelSize,
        Self::Damaged,
        Self::Orientation,
        Self::TakenDate,
        Self::Edited,
        Self::JpegQuality,
        Self::FaceCount,
        Self::HeadSize,
        Self::HeadTop,
        Self::HeadCentre,
        Self::HeadWhole,
        Self::Tilt,
        Self::Turn,
        Self::EyesOpen,
        Self::Mouth,
        Self::BackgroundEven,
        Self::BackgroundColour,
        Self::BackgroundShadow,
        Self::FaceShadow,
        Self::Sharpness,
        Self::Noise,
        Self::Blocks,
        Self::TooDark,
        Self::TooBright,
        Self::RedEye,
        Self::CropPixels,
    ];

    /// The stable English name, as in the JSON output.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::ColourMode => "colour_mode",
            Self::FileSize => "file_size",
            Self::PixelSize => "pixel_size",
            Self::Damaged => "damaged",
            Self::Orientation => "orientation",
            Self::TakenDate => "taken_date",
            Self::Edited => "edited",
            Self::JpegQuality => "jpeg_quality",
            Self::FaceCount => "face_count",
            Self::HeadSize => "head_size",
            Self::HeadTop => "head_top",
            Self::HeadCentre => "head_centre",
            Self::HeadWhole => "head_whole",
            Self::Tilt => "tilt",
            Self::Turn => "turn",
            Self::EyesOpen => "eyes_open",
            Self::Mouth => "mouth",
            Self::BackgroundEven => "background_even",
            Self::BackgroundColour => "background_colour",
            Self::BackgroundShadow => "background_shadow",
            Self::FaceShadow => "face_shadow",
            Self::Sharpness => "sharpness",
            Self::Noise => "noise",
            Self::Blocks => "blocks",
            Self::TooDark => "too_dark",
            Self::TooBright => "too_bright",
            Self::RedEye => "red_eye",
            Self::CropPixels => "crop_pixels",
        }
    }

    /// Whether the answer lies in the file itself rather than in what the picture shows.
    #[must_use]
    pub const fn is_about_the_file(self) -> bool {
        matches!(
            self,
            Self::Format
                | Self::ColourMode
                | Self::FileSize
                | Self::PixelSize
                | Self::Damaged
                | Self::Orientation
                | Self::TakenDate
                | Self::Edited
                | Self::JpegQuality
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_holds_each_check_once_and_in_order() {
        assert!(Check::ALL.is_sorted());
        let mut keys: Vec<_> = Check::ALL.iter().map(|check| check.key()).collect();
        assert_eq!(Check::ALL.iter().filter(|check| check.is_about_the_file()).count(), 9);
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), Check::ALL.len());
    }
}
