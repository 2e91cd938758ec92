//! What a check found.

use std::borrow::Cow;

use jiff::civil::Date;
use serde::Serialize;

use super::check::Check;
use super::format::Format;

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// As it should be.
    Pass,
    /// May be refused, or should be looked at by a person.
    Warning,
    /// Will be refused.
    Fail,
    /// Could not be told, or was not looked at.
    Unknown,
}

impl Outcome {
    /// The stable English name, as in the JSON output.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Warning => "warning",
            Self::Fail => "fail",
            Self::Unknown => "unknown",
        }
    }
}

/// Everything the checks can have to say: one variant for one sentence shown to the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cause {
    /// The file is a JPEG.
    FormatJpeg,
    /// The file is a picture or a film, but no JPEG.
    FormatOther,

    /// Three colour channels.
    ColourRgb,
    /// One grey channel: black-and-white is allowed, but the wording asks for RGB.
    ColourGrey,
    /// Four channels for printing (CMYK or YCCK).
    ColourCmyk,
    /// Three channels, but a colour profile for printing.
    ColourCmykProfile,
    /// Three channels marked as if there were four.
    ColourAdobeYcck,
    /// The channels cannot be read, or their number is odd.
    ColourUnknown,

    /// Bytes well inside the limits.
    SizeFits,
    /// Fewer bytes than allowed.
    SizeTooSmall,
    /// Just over the lower limit, which can be read in two ways.
    SizeNearMin,
    /// Just under the upper limit, which can be read in two ways.
    SizeNearMax,
    /// More bytes than allowed.
    SizeTooLarge,

    /// Both sides inside the limits.
    PixelsFit,
    /// A side is too short.
    PixelsTooFew,
    /// Too small, and just the size passport photo tools write (413 x 531 px).
    PixelsTrap413,
    /// A side is too long.
    PixelsTooMany,
    /// The size cannot be read.
    PixelsUnknown,

    /// Whole, and opened without complaint.
    Intact,
    /// The end is missing.
    CutOff,
    /// Opens, but breaks the rules of JPEG. A failure where there are stray bytes between its
    /// parts, else a warning.
    Irregular,
    /// Cannot be opened.
    CannotOpen,
    /// Not opened, so nobody knows whether it is whole: a side is longer than allowed, the file is longer
    /// than 64 MB, or its pixels would need more memory than is granted.
    NotOpened,

    /// The pixels are upright as they are.
    Upright,
    /// Upright only where the program that opens it follows the orientation tag.
    Turned,

    /// Taken inside the allowed time.
    TakenRecently,
    /// Taken before it.
    TakenLongAgo,
    /// The file does not say when it was taken.
    TakenUnknown,
    /// The file says a day to come: the clock of the camera was wrong.
    TakenInFuture,

    /// The file names no known editor.
    NotEdited,
    /// The file names a picture editor.
    EditedWith,

    /// Compressed lightly enough.
    QualityGood,
    /// Compressed strongly.
    QualityLow,
    /// The tables of the compression are not such as can be graded.
    QualityUnknown,

    /// This check was not made.
    NotJudged,
}

/// The channels of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Colour {
    /// Red, green, blue (stored so or as brightness and two colour differences).
    Rgb,
    /// One channel.
    Grey,
    /// Cyan, magenta, yellow, black.
    Cmyk,
    /// Brightness, two colour differences, black.
    Ycck,
}

impl Colour {
    /// The stable English name, as in the JSON output.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Rgb => "rgb",
            Self::Grey => "grey",
            Self::Cmyk => "cmyk",
            Self::Ycck => "ycck",
        }
    }
}

/// What was measured, for the sentence shown to the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Measured {
    /// There is no figure to it.
    Nothing,
    /// What the file really is.
    Format(Format),
    /// Its channels.
    Colour(Colour),
    /// Its length.
    Bytes(u64),
    /// Its sides in px, upright.
    Pixels {
        /// Width when upright, in px.
        width: u32,
        /// Height when upright, in px.
        height: u32,
    },
    /// The EXIF orientation, 1 to 8; 1 where there is none.
    Orientation(u8),
    /// The day it was taken, by the clock of the camera.
    Date(Date),
    /// The editor as the file names it, at most 80 characters and without control characters.
    Editor(String),
    /// Compression quality, 1 to 100 as libjpeg counts it.
    Quality(u8),
}

/// A measured value as the JSON output writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Value<'a> {
    /// `null`
    Nothing,
    /// A number.
    Number(u64),
    /// A string.
    Text(Cow<'a, str>),
}

/// What one check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The check.
    pub check: Check,
    /// How it ended.
    pub outcome: Outcome,
    /// Why.
    pub cause: Cause,
    /// What was measured.
    pub measured: Measured,
    /// What is allowed, as the JSON output writes it: `480..6000`.
    pub limit: Option<String>,
    /// What value and limit count: `px`, `bytes`, `date`, `quality`.
    pub unit: Option<&'static str>,
}

impl Finding {
    /// A finding without a limit.
    pub(crate) const fn new(check: Check, outcome: Outcome, cause: Cause, measured: Measured) -> Self {
        Self { check, outcome, cause, measured, limit: None, unit: None }
    }

    /// The same with the limit it was held against.
    pub(crate) fn within(mut self, limit: String, unit: Option<&'static str>) -> Self {
        self.limit = Some(limit);
        self.unit = unit;
        self
    }

    /// A check that was not made.
    pub(crate) const fn not_judged(check: Check) -> Self {
        Self::new(check, Outcome::Unknown, Cause::NotJudged, Measured::Nothing)
    }

    /// What was measured, as the JSON output writes it. For `damaged` it is the state of the
    /// file: `intact`, `cut_off`, `irregular` or `cannot_open`.
    #[must_use]
    pub fn value(&self) -> Value<'_> {
        match &self.measured {
            Measured::Nothing => match self.cause {
                Cause::Intact => word("intact"),
                Cause::CutOff => word("cut_off"),
                Cause::Irregular => word("irregular"),
                Cause::CannotOpen => word("cannot_open"),
                _ => Value::Nothing,
            },
            Measured::Format(format) => word(format.key()),
            Measured::Colour(colour) => word(colour.key()),
            Measured::Bytes(bytes) => Value::Number(*bytes),
            Measured::Pixels { width, height } => Value::Text(Cow::Owned(format!("{width}x{height}"))),
            Measured::Orientation(tag) => Value::Number(u64::from(*tag)),
            Measured::Date(date) => Value::Text(Cow::Owned(date.to_string())),
            Measured::Editor(name) => Value::Text(Cow::Borrowed(name)),
            Measured::Quality(quality) => Value::Number(u64::from(*quality)),
        }
    }
}

const fn word(text: &'static str) -> Value<'static> {
    Value::Text(Cow::Borrowed(text))
}
