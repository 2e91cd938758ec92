//! What is asked of the picture itself, beside its file.

use serde::Deserialize;

use super::Figure;

/// What the photo page asks of a portrait, and our own limits beside it. A warning means that a person should
/// look again.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PortraitRules {
    /// Least length of the head, crown to chin, in mm of the print.
    pub head_min: Figure<f32>,
    /// Greatest length of the head, in mm of the print.
    pub head_max: Figure<f32>,
    /// Least space above the crown, in mm of the print.
    pub top_min: Figure<f32>,
    /// Greatest space above the crown, in mm of the print.
    pub top_max: Figure<f32>,
    /// The space above the crown a frame is cut with, in mm of the print.
    pub top_mid: Figure<f32>,
    /// How far the face may be from the middle, in mm of the print.
    pub centre_max: Figure<f32>,
    /// A head shorter than this in both readings, in mm of the print, is refused unless the photo can be cut.
    pub head_fail_min: Figure<f32>,
    /// A head longer than this in both readings, in mm of the print, is refused.
    pub head_fail_max: Figure<f32>,
    /// A face farther from the middle than this, in mm of the print, is refused unless the photo can be cut.
    pub centre_fail: Figure<f32>,
    /// Readings of the head that differ by more than this tell little: there is much hair, in mm of the print.
    pub hair_max: Figure<f32>,
    /// A skull this far beyond the upper edge is cut, in mm of the print.
    pub skull_cut: Figure<f32>,
    /// From this share of the width of the face on, hair along the upper edge is looked at again, in percent.
    pub touch_top_warn: Figure<f32>,
    /// From this share of the height of the head on, hair along a side edge is looked at again, in percent.
    pub touch_side_warn: Figure<f32>,
    /// A head tilted by more than this is looked at again, in degrees.
    pub tilt_warn: Figure<f32>,
    /// A head tilted by more than this is refused, in degrees.
    pub tilt_fail: Figure<f32>,
    /// A face turned by more than this is looked at again, in degrees.
    pub turn_warn: Figure<f32>,
    /// A face turned by more than this is refused, in degrees.
    pub turn_fail: Figure<f32>,
    /// An eye opened less than this, as a share of its width, is looked at again. Never a failure: narrow eyes are not closed.
    pub eyes_open_min: Figure<f32>,
    /// A gap between the lips wider than this, as a share of eyes to chin, is looked at again.
    pub mouth_warn: Figure<f32>,
    /// A background more uneven than this is looked at again (CIE 1976, 95 of 100 places).
    pub uneven_warn: Figure<f32>,
    /// A background more uneven than this is refused (CIE 1976, 95 of 100 places).
    pub uneven_fail: Figure<f32>,
    /// Sides of the background that differ more than this are looked at again (CIE 1976).
    pub sides_warn: Figure<f32>,
    /// Sides of the background that differ more than this are refused (CIE 1976).
    pub sides_fail: Figure<f32>,
    /// A background darker than this is looked at again (0 black to 100 white).
    pub background_light_min: Figure<f32>,
    /// A background more colourful than this is looked at again (0 is grey).
    pub background_chroma_max: Figure<f32>,
    /// A face with one side darker than this is looked at again, in stops.
    pub side_light_warn: Figure<f32>,
    /// A face with one side darker than this is refused, in stops.
    pub side_light_fail: Figure<f32>,
    /// A face less sharp than this is looked at again.
    pub sharpness_warn: Figure<f32>,
    /// A face less sharp than this is refused.
    pub sharpness_fail: Figure<f32>,
    /// A face less sharp than this in one direction was shaken, and is refused.
    pub least_sharpness_fail: Figure<f32>,
    /// A face with more grain than this is looked at again.
    pub noise_warn: Figure<f32>,
    /// A face with more grain than this is refused.
    pub noise_fail: Figure<f32>,
    /// A face with steps between blocks larger than this is looked at again.
    pub blocks_warn: Figure<f32>,
    /// A face with steps between blocks larger than this is refused.
    pub blocks_fail: Figure<f32>,
    /// A face of which more than this is black is looked at again, in percent.
    pub dark_warn: Figure<f32>,
    /// A face of which more than this is black is refused, in percent.
    pub dark_fail: Figure<f32>,
    /// A face of which more than this is white is looked at again, in percent.
    pub blown_warn: Figure<f32>,
    /// A face of which more than this is white is refused, in percent.
    pub blown_fail: Figure<f32>,
    /// A pupil of which more than this is red is looked at again, in percent.
    pub red_eye_warn: Figure<f32>,
    /// A pupil of which more than this is red is refused, in percent.
    pub red_eye_fail: Figure<f32>,
    /// Checks, by their stable names, whose failures a head cover worn for religion excuses.
    pub excused_by_religion: Figure<Vec<String>>,
    /// Checks whose failures an illness, injury or disability excuses.
    pub excused_by_medical: Figure<Vec<String>>,
    /// Checks whose failures are excused in a small child.
    pub excused_by_infant: Figure<Vec<String>>,
}
