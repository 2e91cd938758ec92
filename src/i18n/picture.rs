//! Findings about the picture itself, in words.

use super::{Localization, args};
use crate::photo::{Cause, Check, Finding, Measured, Outcome, Rounded};
use crate::rules::{Figure, PhotoRules};

/// The name of a check of the picture; `None` for those of the file.
pub(super) fn name(l10n: &Localization, check: Check) -> Option<String> {
    Some(match check {
        Check::FaceCount => l10n.photo_check_face_count(),
        Check::HeadSize => l10n.photo_check_head_size(),
        Check::HeadTop => l10n.photo_check_head_top(),
        Check::HeadCentre => l10n.photo_check_head_centre(),
        Check::HeadWhole => l10n.photo_check_head_whole(),
        Check::Tilt => l10n.photo_check_tilt(),
        Check::Turn => l10n.photo_check_turn(),
        Check::EyesOpen => l10n.photo_check_eyes_open(),
        Check::Mouth => l10n.photo_check_mouth(),
        Check::BackgroundEven => l10n.photo_check_background_even(),
        Check::BackgroundColour => l10n.photo_check_background_colour(),
        Check::BackgroundShadow => l10n.photo_check_background_shadow(),
        Check::FaceShadow => l10n.photo_check_face_shadow(),
        Check::Sharpness => l10n.photo_check_sharpness(),
        Check::Noise => l10n.photo_check_noise(),
        Check::Blocks => l10n.photo_check_blocks(),
        Check::TooDark => l10n.photo_check_too_dark(),
        Check::TooBright => l10n.photo_check_too_bright(),
        Check::RedEye => l10n.photo_check_red_eye(),
        Check::CropPixels => l10n.photo_check_crop_pixels(),
        _ => return None,
    })
}

/// What a check of the picture asks.
pub(super) fn asked(l10n: &Localization, check: Check, rules: &PhotoRules) -> Option<String> {
    let limits = &rules.portrait;
    let mm = |figure: &Figure<f32>| l10n.decimal(figure.value.into(), 0).into();
    Some(match check {
        Check::FaceCount => l10n.photo_asked_face_count(),
        Check::HeadSize => l10n.photo_asked_head_size(args::PhotoAskedHeadSize {
            min: mm(&limits.head_min),
            max: mm(&limits.head_max),
        }),
        Check::HeadTop => l10n.photo_asked_head_top(args::PhotoAskedHeadTop {
            min: mm(&limits.top_min),
            max: mm(&limits.top_max),
        }),
        Check::HeadCentre => {
            l10n.photo_asked_head_centre(args::PhotoAskedHeadCentre { max: mm(&limits.centre_max) })
        }
        Check::HeadWhole => l10n.photo_asked_head_whole(),
        Check::Tilt => l10n.photo_asked_tilt(),
        Check::Turn => l10n.photo_asked_turn(),
        Check::EyesOpen => l10n.photo_asked_eyes_open(),
        Check::Mouth => l10n.photo_asked_mouth(),
        Check::BackgroundEven => l10n.photo_asked_background_even(),
        Check::BackgroundColour => l10n.photo_asked_background_colour(),
        Check::BackgroundShadow => l10n.photo_asked_background_shadow(),
        Check::FaceShadow => l10n.photo_asked_face_shadow(),
        Check::Sharpness => l10n.photo_asked_sharpness(),
        Check::Noise => l10n.photo_asked_noise(),
        Check::Blocks => l10n.photo_asked_blocks(),
        Check::TooDark => l10n.photo_asked_too_dark(),
        Check::TooBright => l10n.photo_asked_too_bright(),
        Check::RedEye => l10n.photo_asked_red_eye(),
        Check::CropPixels => l10n.photo_asked_crop_pixels(args::PhotoAskedCropPixels {
            min: l10n.number(rules.side_min.value.into()).into(),
        }),
        _ => return None,
    })
}

/// What was found on the picture; `None` for what is about the file.
pub(super) fn found(l10n: &Localization, finding: &Finding) -> Option<String> {
    head(l10n, finding)
        .or_else(|| bearing(l10n, finding))
        .or_else(|| behind_and_light(l10n, finding))
        .or_else(|| match finding.cause {
            Cause::Sharp => Some(l10n.photo_sharp()),
            Cause::Unsharp if finding.outcome == Outcome::Fail => Some(l10n.photo_unsharp()),
            Cause::Unsharp => Some(l10n.photo_unsharp_little()),
            Cause::Shaken => Some(l10n.photo_shaken()),
            Cause::NoGrain => Some(l10n.photo_no_grain()),
            Cause::Grainy => Some(l10n.photo_grainy()),
            Cause::NoBlocks => Some(l10n.photo_no_blocks()),
            Cause::Blocky => Some(l10n.photo_blocky()),
            Cause::NoRedEye => Some(l10n.photo_no_red_eye()),
            Cause::RedEye => Some(l10n.photo_red_eye()),
            Cause::NotMeasured => Some(l10n.photo_not_measured()),
            _ => None,
        })
}

/// People, size and place of the head, pixels left.
fn head(l10n: &Localization, finding: &Finding) -> Option<String> {
    let range = || range(l10n, &finding.measured).into();
    let mm = || figure(l10n, &finding.measured, 1).into();
    let count = || count(&finding.measured);
    let width = || l10n.number(count().into()).into();
    Some(match finding.cause {
        Cause::FaceOne => l10n.photo_face_one(),
        Cause::FaceNone => l10n.photo_face_none(),
        Cause::FaceSeveral => {
            l10n.photo_face_several(args::PhotoFaceSeveral { count: l10n.number(count().into()).into() })
        }
        Cause::FaceInBackground => l10n.photo_face_in_background(),
        Cause::HeadFits => l10n.photo_head_fits(args::PhotoHeadFits { range: range() }),
        Cause::HeadSmall => l10n.photo_head_small(args::PhotoHeadSmall { range: range() }),
        Cause::HeadTooSmall => l10n.photo_head_too_small(args::PhotoHeadTooSmall { range: range() }),
        Cause::HeadLarge => l10n.photo_head_large(args::PhotoHeadLarge { range: range() }),
        Cause::HeadTooLarge => l10n.photo_head_too_large(args::PhotoHeadTooLarge { range: range() }),
        Cause::HeadUnclear => l10n.photo_head_unclear(args::PhotoHeadUnclear { range: range() }),
        Cause::TopFits => l10n.photo_top_fits(args::PhotoTopFits { range: range() }),
        Cause::TopLittle => l10n.photo_top_little(args::PhotoTopLittle { range: range() }),
        Cause::TopMuch => l10n.photo_top_much(args::PhotoTopMuch { range: range() }),
        Cause::CentreFits => l10n.photo_centre_fits(args::PhotoCentreFits { mm: mm() }),
        Cause::CentreOff => l10n.photo_centre_off(args::PhotoCentreOff { mm: mm() }),
        Cause::CentreFarOff => l10n.photo_centre_far_off(args::PhotoCentreFarOff { mm: mm() }),
        Cause::HeadWhole => l10n.photo_head_whole(),
        Cause::HeadCut => l10n.photo_head_cut(),
        Cause::HairAtTop => l10n.photo_hair_at_top(),
        Cause::HairAtSide => l10n.photo_hair_at_side(),
        Cause::CropFits => l10n.photo_crop_fits(args::PhotoCropFits { width: width() }),
        Cause::CropWide => l10n.photo_crop_wide(args::PhotoCropWide { width: width() }),
        Cause::CropTight => l10n.photo_crop_tight(args::PhotoCropTight { width: width() }),
        Cause::CropTooSmall => l10n.photo_crop_too_small(args::PhotoCropTooSmall { width: width() }),
        _ => return None,
    })
}

/// How the head is held, and what the face does.
fn bearing(l10n: &Localization, finding: &Finding) -> Option<String> {
    let degrees = || figure(l10n, &finding.measured, 0).into();
    Some(match finding.cause {
        Cause::HeadUpright => l10n.photo_head_upright(),
        Cause::HeadTilted => l10n.photo_head_tilted(args::PhotoHeadTilted { degrees: degrees() }),
        Cause::Lying => l10n.photo_picture_lying(),
        Cause::FaceAhead => l10n.photo_face_ahead(),
        Cause::FaceTurned => l10n.photo_face_turned(args::PhotoFaceTurned { degrees: degrees() }),
        Cause::EyesOpen => l10n.photo_eyes_open(),
        Cause::EyesNotSeenOpen => l10n.photo_eyes_not_seen(),
        Cause::MouthClosed => l10n.photo_mouth_closed(),
        Cause::MouthOpen => l10n.photo_mouth_open(),
        _ => return None,
    })
}

fn behind_and_light(l10n: &Localization, finding: &Finding) -> Option<String> {
    let percent = || figure(l10n, &finding.measured, 0).into();
    Some(match finding.cause {
        Cause::BackgroundEven => l10n.photo_background_even(),
        Cause::BackgroundUneven => l10n.photo_background_uneven(),
        Cause::BackgroundPale => l10n.photo_background_pale(),
        Cause::BackgroundDark => l10n.photo_background_dark(),
        Cause::BackgroundColourful => l10n.photo_background_colourful(),
        Cause::NoShadowBehind => l10n.photo_no_shadow_behind(),
        Cause::ShadowBehind => l10n.photo_shadow_behind(),
        Cause::FaceEvenlyLit => l10n.photo_face_evenly_lit(),
        Cause::FaceHalfDark => l10n.photo_face_half_dark(),
        Cause::NotTooDark => l10n.photo_not_too_dark(),
        Cause::TooDark => l10n.photo_too_dark(args::PhotoTooDark { percent: percent() }),
        Cause::NotTooBright => l10n.photo_not_too_bright(),
        Cause::TooBright => l10n.photo_too_bright(args::PhotoTooBright { percent: percent() }),
        _ => return None,
    })
}

/// What to do about a finding on the picture.
pub(super) fn mend(l10n: &Localization, cause: Cause) -> Option<String> {
    Some(match cause {
        Cause::FaceNone => l10n.photo_mend_face_none(),
        Cause::FaceSeveral => l10n.photo_mend_face_several(),
        Cause::FaceInBackground => l10n.photo_mend_face_in_background(),
        Cause::HeadSmall => l10n.photo_mend_head_small(),
        Cause::HeadTooSmall => l10n.photo_mend_head_too_small(),
        Cause::HeadLarge | Cause::HeadTooLarge => l10n.photo_mend_head_large(),
        Cause::HeadUnclear => l10n.photo_mend_head_unclear(),
        Cause::TopLittle => l10n.photo_mend_top_little(),
        Cause::TopMuch => l10n.photo_mend_top_much(),
        Cause::CentreOff | Cause::CentreFarOff => l10n.photo_mend_centre(),
        Cause::HeadCut | Cause::HairAtTop | Cause::HairAtSide => l10n.photo_mend_head_cut(),
        Cause::HeadTilted => l10n.photo_mend_tilted(),
        Cause::Lying => l10n.photo_mend_lying(),
        Cause::FaceTurned => l10n.photo_mend_turned_face(),
        Cause::EyesNotSeenOpen => l10n.photo_mend_eyes(),
        Cause::MouthOpen => l10n.photo_mend_mouth(),
        Cause::BackgroundUneven => l10n.photo_mend_background(),
        Cause::BackgroundDark | Cause::BackgroundColourful => l10n.photo_mend_background_colour(),
        Cause::ShadowBehind => l10n.photo_mend_shadow_behind(),
        Cause::FaceHalfDark => l10n.photo_mend_face_shadow(),
        Cause::TooDark => l10n.photo_mend_too_dark(),
        Cause::TooBright => l10n.photo_mend_too_bright(),
        Cause::Unsharp => l10n.photo_mend_unsharp(),
        Cause::Shaken => l10n.photo_mend_shaken(),
        Cause::Grainy => l10n.photo_mend_grainy(),
        Cause::Blocky => l10n.photo_mend_blocky(),
        Cause::RedEye => l10n.photo_mend_red_eye(),
        Cause::CropTight | Cause::CropTooSmall => l10n.photo_mend_crop(),
        Cause::CropWide => l10n.photo_mend_crop_wide(),
        _ => return None,
    })
}

fn count(measured: &Measured) -> u32 {
    match measured {
        Measured::Count(count) => *count,
        _ => 0,
    }
}

/// A figure without its sign: to which side a head leans can be seen.
fn figure(l10n: &Localization, measured: &Measured, digits: usize) -> String {
    match measured {
        Measured::Figure(figure) => l10n.decimal(figure.get().abs(), digits),
        _ => String::new(),
    }
}

/// Two readings, or one where they are alike.
fn range(l10n: &Localization, measured: &Measured) -> String {
    let Measured::Range(low, high) = measured else { return String::new() };
    // A head that begins above the edge leaves no space, and less than none cannot be had.
    let mm = |figure: &Rounded| l10n.decimal(figure.get().max(0.0), 0);
    let (low, high) = (mm(low), mm(high));
    if low == high { low } else { l10n.photo_range(args::PhotoRange { low: low.into(), high: high.into() }) }
}
