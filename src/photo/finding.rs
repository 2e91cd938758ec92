//! What a check found.

use std::borrow::Cow;

use jiff::civil::Date;
use serde::Serialize;

use super::check::Check;
use super::context::Reason;
use super::format::Format;
use super::place::Region;

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

    /// One face.
    FaceOne,
    /// No face.
    FaceNone,
    /// More than one face.
    FaceSeveral,
    /// One face, and a much smaller one such as on a poster.
    FaceInBackground,

    /// The head has the size of the guide in at least one reading.
    HeadFits,
    /// Smaller than the guide, but it can be cut.
    HeadSmall,
    /// Far too small, and too few pixels to cut it.
    HeadTooSmall,
    /// Larger than the guide.
    HeadLarge,
    /// Far too large.
    HeadTooLarge,
    /// So much hair that the readings tell little.
    HeadUnclear,

    /// Space above the crown as in the guide.
    TopFits,
    /// Less space than in the guide.
    TopLittle,
    /// More space than in the guide; it can be cut off.
    TopMuch,

    /// The face is in the middle.
    CentreFits,
    /// Beside the middle, but near it, or it can be cut.
    CentreOff,
    /// Far beside the middle, and no room to cut.
    CentreFarOff,

    /// No part of the face or the top of the head is cut off.
    HeadWhole,
    /// A part of the face or skull is outside.
    HeadCut,
    /// The hair touches the upper edge.
    HairAtTop,
    /// The hair touches a side of the picture beside the face.
    HairAtSide,

    /// The head is upright.
    HeadUpright,
    /// The head is tilted to a shoulder.
    HeadTilted,
    /// The whole picture lies on its side or stands on its head.
    Lying,

    /// The face looks ahead.
    FaceAhead,
    /// The face is turned to a side.
    FaceTurned,

    /// At least one eye is seen open.
    EyesOpen,
    /// It cannot be seen that the eyes are open.
    EyesNotSeenOpen,

    /// The lips are together, or nearly.
    MouthClosed,
    /// The lips are apart.
    MouthOpen,

    /// The background is even.
    BackgroundEven,
    /// Something is to be seen in the background.
    BackgroundUneven,

    /// The background is pale.
    BackgroundPale,
    /// The background is dark.
    BackgroundDark,
    /// The background has a strong colour.
    BackgroundColourful,

    /// Both sides of the background are alike.
    NoShadowBehind,
    /// One side of the background is darker.
    ShadowBehind,

    /// Both sides of the face are in the same light.
    FaceEvenlyLit,
    /// One side of the face is in shadow.
    FaceHalfDark,

    /// The face is sharp.
    Sharp,
    /// The face is not sharp.
    Unsharp,
    /// The camera was moved.
    Shaken,

    /// No grain to speak of.
    NoGrain,
    /// The face is grainy.
    Grainy,

    /// No blocks.
    NoBlocks,
    /// Blocks, from strong compression or from enlarging.
    Blocky,

    /// Not too dark.
    NotTooDark,
    /// Parts of the face are black.
    TooDark,

    /// Not too bright.
    NotTooBright,
    /// Parts of the face are white.
    TooBright,

    /// No red pupils.
    NoRedEye,
    /// Red pupils.
    RedEye,

    /// Enough pixels are left when the photo is cut.
    CropFits,
    /// Just enough pixels are left if the head may be small.
    CropTight,
    /// The picture is wider than the frame; what is left depends on how it is cut.
    CropWide,
    /// Too few pixels are left.
    CropTooSmall,

    /// The check was tried, but this picture does not tell.
    NotMeasured,
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
    /// How many.
    Count(u32),
    /// A figure, in the unit of the finding.
    Figure(Rounded),
    /// Two readings of one thing, the smaller first, in the unit of the finding.
    Range(Rounded, Rounded),
}

/// A measured figure, rounded to hundredths: more would claim more than was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rounded(i32);

impl Rounded {
    /// Rounds a figure; what is no number or beyond all measure becomes the nearest that can be held.
    #[must_use]
    pub fn new(figure: f32) -> Self {
        #[expect(clippy::cast_possible_truncation, reason = "a conversion of floats saturates")]
        Self((figure * 100.0).round() as i32)
    }

    /// The figure.
    #[must_use]
    pub fn get(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}

/// A measured value as the JSON output writes it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Value<'a> {
    /// `null`
    Nothing,
    /// A whole number.
    Number(u64),
    /// A number with decimals.
    Decimal(f64),
    /// A string.
    Text(Cow<'a, str>),
}

/// What one check found.
#[derive(Debug, Clone, PartialEq)]
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
    /// What value and limit count: `px`, `bytes`, `date`, `quality`, `mm`, …
    pub unit: Option<&'static str>,
    /// Where on the picture it is to be seen, if it has a place there.
    pub place: Option<Region>,
    /// The reason the user gave without which it would be a failure.
    pub excused: Option<Reason>,
}

impl Finding {
    /// A finding without a limit.
    pub(crate) const fn new(check: Check, outcome: Outcome, cause: Cause, measured: Measured) -> Self {
        Self { check, outcome, cause, measured, limit: None, unit: None, place: None, excused: None }
    }

    /// The same with the limit it was held against.
    pub(crate) fn within(mut self, limit: String, unit: Option<&'static str>) -> Self {
        self.limit = Some(limit);
        self.unit = unit;
        self
    }

    /// The same with its place on the picture.
    pub(crate) fn at(mut self, place: Option<Region>) -> Self {
        self.place = place.and_then(Region::on_picture);
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
            Measured::Count(count) => Value::Number(u64::from(*count)),
            Measured::Figure(figure) => Value::Decimal(figure.get()),
            Measured::Range(low, high) => Value::Text(Cow::Owned(format!("{}..{}", low.get(), high.get()))),
        }
    }
}

const fn word(text: &'static str) -> Value<'static> {
    Value::Text(Cow::Borrowed(text))
}
