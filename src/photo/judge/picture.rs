//! What was measured on the picture against the rules.

use crate::photo::check::Check;
use crate::photo::finding::{Cause, Finding, Measured, Outcome, Rounded};
use crate::photo::measure::{Background, Detail, Head, Portrait, Subject};
use crate::photo::place::Region;
use crate::photo::scale::to_px;
use crate::rules::{Figure, PhotoRules, PortraitRules};

use Outcome::{Fail, Pass, Unknown, Warning};

/// The findings on the picture, in the order of [`Check::ALL`]. `true_colours` tells whether the pixels have
/// the colours they are meant to have: those of a file for print do not.
pub(in crate::photo) fn picture(subject: &Subject, true_colours: bool, rules: &PhotoRules) -> Vec<Finding> {
    let found = match subject {
        Subject::NotLooked => Vec::new(),
        Subject::Nobody => vec![faces(0, Fail, Cause::FaceNone)],
        Subject::Several { faces: places } => {
            let count = u32::try_from(places.len()).unwrap_or(u32::MAX);
            vec![faces(count, Fail, Cause::FaceSeveral).at(places.get(1).copied())]
        }
        Subject::Lying { turn } => {
            vec![
                faces(1, Pass, Cause::FaceOne),
                Finding::new(Check::Tilt, Fail, Cause::Lying, figure(f32::from(*turn)))
                    .within(up_to(&rules.portrait.tilt_warn), Some(DEGREES)),
            ]
        }
        Subject::One(portrait) => one(portrait, true_colours, rules),
    };
    Check::ALL
        .into_iter()
        .filter(|check| !check.is_about_the_file())
        .map(|check| {
            found.iter().find(|finding| finding.check == check).cloned().unwrap_or_else(|| not_judged(check))
        })
        .collect()
}

/// A check of the picture that was not made: there is no one face to judge.
pub(in crate::photo) const fn not_judged(check: Check) -> Finding {
    Finding::not_judged(check)
}

const MM: &str = "mm";
const PX: &str = "px";
const DEGREES: &str = "degrees";
const PERCENT: &str = "percent";
const DE: &str = "dE";
const RATIO: &str = "ratio";
const STOPS: &str = "stops";

fn faces(count: u32, outcome: Outcome, cause: Cause) -> Finding {
    Finding::new(Check::FaceCount, outcome, cause, Measured::Count(count))
        .within("1".to_owned(), Some("faces"))
}

fn one(portrait: &Portrait, true_colours: bool, rules: &PhotoRules) -> Vec<Finding> {
    let portrait_rules = &rules.portrait;
    let mut found = vec![
        face_count(portrait),
        head_size(&portrait.head, rules),
        head_top(&portrait.head, portrait_rules),
        head_centre(&portrait.head, portrait_rules),
        head_whole(&portrait.head, portrait_rules),
        tilt(portrait, portrait_rules),
        turn(portrait, portrait_rules),
        eyes_open(portrait, portrait_rules),
        mouth(portrait, portrait_rules),
        face_shadow(portrait, portrait_rules),
        crop_pixels(&portrait.head, rules),
    ];
    if let Some(background) = portrait.background.as_ref().filter(|_| true_colours) {
        found.extend(behind(background, portrait_rules));
    } else {
        let checks = [Check::BackgroundEven, Check::BackgroundColour, Check::BackgroundShadow];
        found.extend(checks.map(not_measured));
    }
    match &portrait.detail {
        // Sharpness, grain and blocks are told by the edges, whatever the colours.
        Some(detail) => found.extend(details(detail, portrait_rules)),
        None => found.extend(
            [Check::Sharpness, Check::Noise, Check::Blocks, Check::TooDark, Check::TooBright]
                .map(not_measured),
        ),
    }
    found.push(red_eye(portrait, true_colours, portrait_rules));
    if !true_colours {
        for finding in found.iter_mut().filter(|finding| is_about_light(finding.check)) {
            *finding = not_measured(finding.check);
        }
    }
    if found.iter().any(hides_the_face) {
        // Where nobody can see a thing, nothing is said to be seen.
        for finding in found.iter_mut().filter(|finding| needs_light(finding.check)) {
            *finding = not_measured(finding.check);
        }
    }
    found
}

/// Whether a check is about how light or dark something is, which false colours do not tell.
const fn is_about_light(check: Check) -> bool {
    matches!(check, Check::FaceShadow | Check::TooDark | Check::TooBright)
}

/// Whether large parts of the face are black or white.
fn hides_the_face(finding: &Finding) -> bool {
    finding.outcome == Fail && matches!(finding.check, Check::TooDark | Check::TooBright)
}

/// Whether a check tells of details of the face that must be seen.
const fn needs_light(check: Check) -> bool {
    matches!(
        check,
        Check::EyesOpen | Check::Mouth | Check::FaceShadow | Check::Sharpness | Check::Noise | Check::RedEye
    )
}

/// A check that was tried, but the picture does not tell.
const fn not_measured(check: Check) -> Finding {
    Finding::new(check, Unknown, Cause::NotMeasured, Measured::Nothing)
}

fn figure(value: f32) -> Measured {
    Measured::Figure(Rounded::new(value))
}

fn range((low, high): (f32, f32)) -> Measured {
    Measured::Range(Rounded::new(low), Rounded::new(high))
}

fn up_to(limit: &Figure<f32>) -> String {
    format!("0..{}", limit.value)
}

fn at_least(limit: &Figure<f32>) -> String {
    format!("{}..", limit.value)
}

fn between(least: &Figure<f32>, most: &Figure<f32>) -> String {
    format!("{}..{}", least.value, most.value)
}

/// Graded by two upper limits.
fn graded(value: f32, warn: &Figure<f32>, fail: &Figure<f32>) -> Outcome {
    if value > fail.value {
        Fail
    } else if value > warn.value {
        Warning
    } else {
        Pass
    }
}

fn face_count(portrait: &Portrait) -> Finding {
    match portrait.others.first() {
        None => faces(1, Pass, Cause::FaceOne).at(Some(portrait.face)),
        Some(other) => {
            let count = u32::try_from(portrait.others.len()).unwrap_or(u32::MAX).saturating_add(1);
            faces(count, Warning, Cause::FaceInBackground).at(Some(*other))
        }
    }
}

/// Whether enough px are left when the photo is cut to the frame.
fn can_be_cut(head: &Head, rules: &PhotoRules) -> bool {
    to_px(head.crop_width_most) >= rules.side_min.value
}

fn head_size(head: &Head, rules: &PhotoRules) -> Finding {
    let limits = &rules.portrait;
    let (low, high) = head.size;
    let (outcome, cause) = if high < limits.head_min.value {
        if high >= limits.head_fail_min.value || can_be_cut(head, rules) {
            (Warning, Cause::HeadSmall)
        } else {
            (Fail, Cause::HeadTooSmall)
        }
    } else if low > limits.head_fail_max.value {
        (Fail, Cause::HeadTooLarge)
    } else if low > limits.head_max.value {
        (Warning, Cause::HeadLarge)
    } else if high - low > limits.hair_max.value {
        (Warning, Cause::HeadUnclear)
    } else {
        (Pass, Cause::HeadFits)
    };
    Finding::new(Check::HeadSize, outcome, cause, range(head.size))
        .within(between(&limits.head_min, &limits.head_max), Some(MM))
        .at(Some(head.place))
}

/// Too much space can be cut off, and how little is too little is only a guide: never a failure. A head that
/// is cut is a matter of its own.
fn head_top(head: &Head, limits: &PortraitRules) -> Finding {
    let (low, high) = head.top;
    let (outcome, cause) = if high < limits.top_min.value {
        (Warning, Cause::TopLittle)
    } else if low > limits.top_max.value {
        (Warning, Cause::TopMuch)
    } else {
        (Pass, Cause::TopFits)
    };
    let above = Region { top: 0.0, bottom: head.place.top.max(0.02), ..head.place };
    Finding::new(Check::HeadTop, outcome, cause, range(head.top))
        .within(between(&limits.top_min, &limits.top_max), Some(MM))
        .at(Some(above))
}

fn head_centre(head: &Head, limits: &PortraitRules) -> Finding {
    let off = head.off_centre.abs();
    let (outcome, cause) = if off <= limits.centre_max.value {
        (Pass, Cause::CentreFits)
    } else if off <= limits.centre_fail.value || head.off_centre_in_frame.abs() <= limits.centre_max.value {
        (Warning, Cause::CentreOff)
    } else {
        (Fail, Cause::CentreFarOff)
    };
    Finding::new(Check::HeadCentre, outcome, cause, figure(off))
        .within(up_to(&limits.centre_max), Some(MM))
        .at(Some(head.place))
}

fn head_whole(head: &Head, limits: &PortraitRules) -> Finding {
    let percent = head.touches_top * 100.0;
    // Where hair fills the upper edge, nothing is known of what lies beyond it but that the skull does.
    let touches = percent > limits.touch_top_warn.value;
    let skull_is_cut = touches && head.skull_top < -limits.skull_cut.value;
    let top = Region { top: 0.0, bottom: (head.place.top + 0.05).max(0.05), ..head.place };
    let sides = Region { left: 0.0, right: 1.0, ..head.place };
    let (outcome, cause, place) = if head.face_is_cut || skull_is_cut {
        (Fail, Cause::HeadCut, top)
    } else if touches {
        (Warning, Cause::HairAtTop, top)
    } else if head.touches_side * 100.0 > limits.touch_side_warn.value {
        (Warning, Cause::HairAtSide, sides)
    } else {
        (Pass, Cause::HeadWhole, head.place)
    };
    Finding::new(Check::HeadWhole, outcome, cause, figure(percent))
        .within(up_to(&limits.touch_top_warn), Some(PERCENT))
        .at(Some(place))
}

fn tilt(portrait: &Portrait, limits: &PortraitRules) -> Finding {
    let outcome = graded(portrait.roll.abs(), &limits.tilt_warn, &limits.tilt_fail);
    let cause = if outcome == Pass { Cause::HeadUpright } else { Cause::HeadTilted };
    Finding::new(Check::Tilt, outcome, cause, figure(portrait.roll))
        .within(up_to(&limits.tilt_warn), Some(DEGREES))
        .at(Some(portrait.head.place))
}

fn turn(portrait: &Portrait, limits: &PortraitRules) -> Finding {
    let outcome = graded(portrait.yaw.abs(), &limits.turn_warn, &limits.turn_fail);
    let cause = if outcome == Pass { Cause::FaceAhead } else { Cause::FaceTurned };
    Finding::new(Check::Turn, outcome, cause, figure(portrait.yaw))
        .within(up_to(&limits.turn_warn), Some(DEGREES))
        .at(Some(portrait.face))
}

/// Never a failure, and never a word of closed eyes: narrow eyes are open.
fn eyes_open(portrait: &Portrait, limits: &PortraitRules) -> Finding {
    let Some(openness) = portrait.openness else { return not_measured(Check::EyesOpen) };
    let (outcome, cause) = if openness < limits.eyes_open_min.value {
        (Warning, Cause::EyesNotSeenOpen)
    } else {
        (Pass, Cause::EyesOpen)
    };
    Finding::new(Check::EyesOpen, outcome, cause, figure(openness))
        .within(at_least(&limits.eyes_open_min), Some(RATIO))
        .at(portrait.eyes.first().copied())
}

fn mouth(portrait: &Portrait, limits: &PortraitRules) -> Finding {
    let (outcome, cause) = if portrait.mouth_gap > limits.mouth_warn.value {
        (Warning, Cause::MouthOpen)
    } else {
        (Pass, Cause::MouthClosed)
    };
    Finding::new(Check::Mouth, outcome, cause, figure(portrait.mouth_gap))
        .within(up_to(&limits.mouth_warn), Some(RATIO))
        .at(Some(portrait.mouth))
}

fn behind(background: &Background, limits: &PortraitRules) -> Vec<Finding> {
    let even = graded(background.unevenness, &limits.uneven_warn, &limits.uneven_fail);
    let cause = if even == Pass { Cause::BackgroundEven } else { Cause::BackgroundUneven };
    let even = Finding::new(Check::BackgroundEven, even, cause, figure(background.unevenness))
        .within(up_to(&limits.uneven_warn), Some(DE))
        .at(Some(background.uneven_at));

    let dark = background.lightness < limits.background_light_min.value;
    let colourful = background.chroma > limits.background_chroma_max.value;
    let (outcome, cause) = match (dark, colourful) {
        (true, _) => (Warning, Cause::BackgroundDark),
        (_, true) => (Warning, Cause::BackgroundColourful),
        _ => (Pass, Cause::BackgroundPale),
    };
    let (measured, limit, unit) = if cause == Cause::BackgroundColourful {
        (figure(background.chroma), up_to(&limits.background_chroma_max), "C*")
    } else {
        (figure(background.lightness), at_least(&limits.background_light_min), "L*")
    };
    let colour = Finding::new(Check::BackgroundColour, outcome, cause, measured)
        .within(limit, Some(unit))
        .at(Some(background.whole));

    let shadow = background.sides.map_or(not_measured(Check::BackgroundShadow), |sides| {
        let outcome = graded(sides, &limits.sides_warn, &limits.sides_fail);
        let cause = if outcome == Pass { Cause::NoShadowBehind } else { Cause::ShadowBehind };
        Finding::new(Check::BackgroundShadow, outcome, cause, figure(sides))
            .within(up_to(&limits.sides_warn), Some(DE))
            .at(Some(background.darker_side))
    });
    vec![even, colour, shadow]
}

fn face_shadow(portrait: &Portrait, limits: &PortraitRules) -> Finding {
    let Some((stops, side)) = portrait.side_light else { return not_measured(Check::FaceShadow) };
    let outcome = graded(stops, &limits.side_light_warn, &limits.side_light_fail);
    let cause = if outcome == Pass { Cause::FaceEvenlyLit } else { Cause::FaceHalfDark };
    Finding::new(Check::FaceShadow, outcome, cause, figure(stops))
        .within(up_to(&limits.side_light_warn), Some(STOPS))
        .at(Some(side))
}

fn details(detail: &Detail, limits: &PortraitRules) -> Vec<Finding> {
    let sharp = if detail.least_sharpness < limits.least_sharpness_fail.value
        && detail.sharpness >= limits.sharpness_fail.value
    {
        (Fail, Cause::Shaken, detail.least_sharpness, &limits.least_sharpness_fail)
    } else if detail.sharpness < limits.sharpness_fail.value {
        (Fail, Cause::Unsharp, detail.sharpness, &limits.sharpness_warn)
    } else if detail.sharpness < limits.sharpness_warn.value {
        (Warning, Cause::Unsharp, detail.sharpness, &limits.sharpness_warn)
    } else {
        (Pass, Cause::Sharp, detail.sharpness, &limits.sharpness_warn)
    };
    let (outcome, cause, value, limit) = sharp;
    let sharp = Finding::new(Check::Sharpness, outcome, cause, figure(value))
        .within(at_least(limit), Some(RATIO))
        .at(Some(detail.place));
    let less = |check, value: f32, (warn, fail): (&Figure<f32>, &Figure<f32>), unit, causes: [Cause; 2]| {
        let outcome = graded(value, warn, fail);
        let [good, bad] = causes;
        Finding::new(check, outcome, if outcome == Pass { good } else { bad }, figure(value))
            .within(up_to(warn), Some(unit))
            .at(Some(detail.place))
    };
    let noise = (&limits.noise_warn, &limits.noise_fail);
    let blocks = (&limits.blocks_warn, &limits.blocks_fail);
    let dark = (&limits.dark_warn, &limits.dark_fail);
    let blown = (&limits.blown_warn, &limits.blown_fail);
    vec![
        sharp,
        less(Check::Noise, detail.noise, noise, "grey levels", [Cause::NoGrain, Cause::Grainy]),
        less(Check::Blocks, detail.blocks, blocks, RATIO, [Cause::NoBlocks, Cause::Blocky]),
        less(Check::TooDark, detail.dark * 100.0, dark, PERCENT, [Cause::NotTooDark, Cause::TooDark]),
        less(Check::TooBright, detail.blown * 100.0, blown, PERCENT, [Cause::NotTooBright, Cause::TooBright]),
    ]
}

fn red_eye(portrait: &Portrait, true_colours: bool, limits: &PortraitRules) -> Finding {
    let Some((share, place)) = portrait.red_pupil.filter(|_| true_colours) else {
        return not_measured(Check::RedEye);
    };
    let outcome = graded(share * 100.0, &limits.red_eye_warn, &limits.red_eye_fail);
    let cause = if outcome == Pass { Cause::NoRedEye } else { Cause::RedEye };
    Finding::new(Check::RedEye, outcome, cause, figure(share * 100.0))
        .within(up_to(&limits.red_eye_warn), Some(PERCENT))
        .at(Some(place))
}

fn crop_pixels(head: &Head, rules: &PhotoRules) -> Finding {
    let width = to_px(head.crop_width);
    // A picture whose sides are long enough, but that is wider than the frame: how exactly an office cuts it is
    // not published, so it is not refused for what the cut may leave.
    let is_wide = to_px(head.short_side) >= rules.side_min.value
        && to_px(head.room_width) < rules.side_min.value
        && head.crop_width_most + 0.5 >= head.room_width;
    let (outcome, cause) = if width >= rules.side_min.value {
        (Pass, Cause::CropFits)
    } else if can_be_cut(head, rules) {
        (Warning, Cause::CropTight)
    } else if is_wide {
        (Warning, Cause::CropWide)
    } else {
        (Fail, Cause::CropTooSmall)
    };
    Finding::new(Check::CropPixels, outcome, cause, Measured::Count(width))
        .within(format!("{}..", rules.side_min.value), Some(PX))
        .at(Some(head.guide.frame))
}

#[cfg(test)]
#[path = "picture_tests.rs"]
mod tests;
