//! Each check of the picture on both sides of its limits.

use super::*;
use crate::photo::place::{Guide, Point};
use crate::rules::rules;

fn place() -> Region {
    Region { left: 0.3, top: 0.1, right: 0.7, bottom: 0.8 }
}

/// A portrait with which all is well.
fn good() -> Portrait {
    let point = Point { x: 0.5, y: 0.5 };
    let guide = Guide {
        frame: Region::WHOLE,
        crown_high: point,
        crown_low: point,
        chin: point,
        left_eye: point,
        right_eye: point,
    };
    Portrait {
        face: place(),
        others: Vec::new(),
        head: Head {
            size: (33.0, 35.0),
            top: (3.0, 5.0),
            skull_top: 5.0,
            off_centre: 0.3,
            off_centre_in_frame: 0.0,
            crop_width: 700.0,
            crop_width_most: 700.0,
            room_width: 700.0,
            short_side: 700.0,
            touches_top: 0.0,
            face_is_cut: false,
            touches_side: 0.0,
            guide,
            place: place(),
        },
        roll: -1.0,
        yaw: 2.0,
        openness: Some(0.3),
        eyes: [place(); 2],
        mouth_gap: 0.02,
        mouth: place(),
        background: Some(Background {
            unevenness: 4.0,
            uneven_at: place(),
            sides: Some(1.0),
            darker_side: place(),
            lightness: 85.0,
            chroma: 3.0,
            whole: place(),
        }),
        side_light: Some((0.2, place())),
        detail: Some(Detail {
            sharpness: 0.4,
            least_sharpness: 0.2,
            noise: 1.0,
            blocks: 1.2,
            dark: 0.01,
            blown: 0.0,
            place: place(),
        }),
        red_pupil: Some((0.0, place())),
    }
}

/// What one check says of the good portrait after a change.
fn after(check: Check, change: impl FnOnce(&mut Portrait)) -> (Outcome, Cause) {
    let mut portrait = good();
    change(&mut portrait);
    let findings = picture(&Subject::One(Box::new(portrait)), true, &rules().photo);
    let finding = findings.iter().find(|finding| finding.check == check).unwrap();
    (finding.outcome, finding.cause)
}

fn detail(portrait: &mut Portrait) -> &mut Detail {
    portrait.detail.as_mut().unwrap()
}

fn wall(portrait: &mut Portrait) -> &mut Background {
    portrait.background.as_mut().unwrap()
}

#[test]
fn with_a_good_portrait_all_is_well() {
    let findings = picture(&Subject::One(Box::new(good())), true, &rules().photo);
    let checks: Vec<Check> = findings.iter().map(|finding| finding.check).collect();
    assert!(checks.is_sorted() && checks.len() == 20);
    for finding in findings {
        assert_eq!(finding.outcome, Pass, "{finding:?}");
        assert!(finding.limit.is_some() && finding.unit.is_some(), "{finding:?}");
    }
}

#[test]
fn the_head_is_held_against_a_guide_with_room_for_error() {
    let size = |low, high| {
        move |portrait: &mut Portrait| {
            portrait.head.size = (low, high);
        }
    };
    let cases = [
        ((30.0, 32.0), Pass, Cause::HeadFits),
        ((30.0, 31.9), Warning, Cause::HeadSmall),
        ((36.0, 40.0), Pass, Cause::HeadFits),
        ((36.1, 40.0), Warning, Cause::HeadLarge),
        ((39.0, 43.0), Warning, Cause::HeadLarge),
        ((39.1, 43.0), Fail, Cause::HeadTooLarge),
        ((20.0, 22.0), Warning, Cause::HeadSmall),
        ((30.0, 35.1), Warning, Cause::HeadUnclear),
    ];
    for ((low, high), outcome, cause) in cases {
        assert_eq!(after(Check::HeadSize, size(low, high)), (outcome, cause), "{low}..{high}");
    }
    // Far too small, and too few px to cut it.
    let tiny = |portrait: &mut Portrait| {
        portrait.head.size = (20.0, 28.9);
        portrait.head.crop_width_most = 479.0;
    };
    assert_eq!(after(Check::HeadSize, tiny), (Fail, Cause::HeadTooSmall));
    let small = |portrait: &mut Portrait| {
        portrait.head.size = (27.0, 29.0);
        portrait.head.crop_width_most = 479.0;
    };
    assert_eq!(after(Check::HeadSize, small), (Warning, Cause::HeadSmall));
}

#[test]
fn space_above_the_head_never_fails() {
    let top = |low, high| move |portrait: &mut Portrait| portrait.head.top = (low, high);
    assert_eq!(after(Check::HeadTop, top(-9.0, 1.9)), (Warning, Cause::TopLittle));
    assert_eq!(after(Check::HeadTop, top(-1.0, 2.0)), (Pass, Cause::TopFits));
    assert_eq!(after(Check::HeadTop, top(6.0, 9.0)), (Pass, Cause::TopFits));
    assert_eq!(after(Check::HeadTop, top(6.1, 30.0)), (Warning, Cause::TopMuch));
}

#[test]
fn beside_the_middle_is_borne_where_it_can_be_cut() {
    let off = |now, cut| {
        move |portrait: &mut Portrait| {
            portrait.head.off_centre = now;
            portrait.head.off_centre_in_frame = cut;
        }
    };
    assert_eq!(after(Check::HeadCentre, off(-2.0, -2.0)), (Pass, Cause::CentreFits));
    assert_eq!(after(Check::HeadCentre, off(-2.1, -2.1)), (Warning, Cause::CentreOff));
    assert_eq!(after(Check::HeadCentre, off(4.1, 4.1)), (Fail, Cause::CentreFarOff));
    assert_eq!(after(Check::HeadCentre, off(9.0, 0.0)), (Warning, Cause::CentreOff));
}

#[test]
fn a_cut_head_is_told_from_hair_at_the_edge() {
    let touching = |share, skull| {
        move |portrait: &mut Portrait| {
            portrait.head.touches_top = share;
            portrait.head.top = (-9.0, 3.0);
            portrait.head.skull_top = skull;
        }
    };
    assert_eq!(after(Check::HeadWhole, touching(0.29, -9.0)), (Pass, Cause::HeadWhole));
    assert_eq!(after(Check::HeadWhole, touching(0.31, 3.0)), (Warning, Cause::HairAtTop));
    assert_eq!(
        after(Check::HeadWhole, touching(0.9, -0.9)),
        (Warning, Cause::HairAtTop),
        "hair alone is cut"
    );
    assert_eq!(after(Check::HeadWhole, touching(0.9, -1.1)), (Fail, Cause::HeadCut));
    let outside = |portrait: &mut Portrait| portrait.head.face_is_cut = true;
    assert_eq!(after(Check::HeadWhole, outside), (Fail, Cause::HeadCut));
    let side = |portrait: &mut Portrait| portrait.head.touches_side = 0.4;
    assert_eq!(after(Check::HeadWhole, side), (Warning, Cause::HairAtSide));
}

#[test]
fn tilt_and_turn_count_to_both_sides() {
    for side in [-1.0, 1.0] {
        let roll = |degrees: f32| move |portrait: &mut Portrait| portrait.roll = side * degrees;
        assert_eq!(after(Check::Tilt, roll(5.0)), (Pass, Cause::HeadUpright));
        assert_eq!(after(Check::Tilt, roll(5.1)), (Warning, Cause::HeadTilted));
        assert_eq!(after(Check::Tilt, roll(10.1)), (Fail, Cause::HeadTilted));
        let yaw = |degrees: f32| move |portrait: &mut Portrait| portrait.yaw = side * degrees;
        assert_eq!(after(Check::Turn, yaw(10.0)), (Pass, Cause::FaceAhead));
        assert_eq!(after(Check::Turn, yaw(10.1)), (Warning, Cause::FaceTurned));
        assert_eq!(after(Check::Turn, yaw(20.1)), (Fail, Cause::FaceTurned));
    }
}

#[test]
fn eyes_and_mouth_never_fail() {
    let open = |share| move |portrait: &mut Portrait| portrait.openness = share;
    assert_eq!(after(Check::EyesOpen, open(Some(0.16))), (Pass, Cause::EyesOpen));
    assert_eq!(after(Check::EyesOpen, open(Some(0.0))), (Warning, Cause::EyesNotSeenOpen));
    assert_eq!(after(Check::EyesOpen, open(None)), (Unknown, Cause::NotMeasured));
    let gap = |share| move |portrait: &mut Portrait| portrait.mouth_gap = share;
    assert_eq!(after(Check::Mouth, gap(0.09)), (Pass, Cause::MouthClosed));
    assert_eq!(after(Check::Mouth, gap(0.9)), (Warning, Cause::MouthOpen));
}

#[test]
fn the_wall_is_graded() {
    let uneven = |value| move |portrait: &mut Portrait| wall(portrait).unevenness = value;
    assert_eq!(after(Check::BackgroundEven, uneven(12.0)), (Pass, Cause::BackgroundEven));
    assert_eq!(after(Check::BackgroundEven, uneven(12.1)), (Warning, Cause::BackgroundUneven));
    assert_eq!(after(Check::BackgroundEven, uneven(20.1)), (Fail, Cause::BackgroundUneven));
    let sides = |value| move |portrait: &mut Portrait| wall(portrait).sides = value;
    assert_eq!(after(Check::BackgroundShadow, sides(Some(6.1))), (Warning, Cause::ShadowBehind));
    assert_eq!(after(Check::BackgroundShadow, sides(Some(15.1))), (Fail, Cause::ShadowBehind));
    assert_eq!(after(Check::BackgroundShadow, sides(None)), (Unknown, Cause::NotMeasured));
    let light = |value| move |portrait: &mut Portrait| wall(portrait).lightness = value;
    assert_eq!(after(Check::BackgroundColour, light(60.0)), (Pass, Cause::BackgroundPale));
    assert_eq!(after(Check::BackgroundColour, light(59.9)), (Warning, Cause::BackgroundDark));
    let chroma = |value| move |portrait: &mut Portrait| wall(portrait).chroma = value;
    assert_eq!(after(Check::BackgroundColour, chroma(20.1)), (Warning, Cause::BackgroundColourful));
    let hidden = |portrait: &mut Portrait| portrait.background = None;
    assert_eq!(after(Check::BackgroundEven, hidden), (Unknown, Cause::NotMeasured));
}

#[test]
fn light_and_detail_are_graded() {
    let stops = |value| move |portrait: &mut Portrait| portrait.side_light = Some((value, place()));
    assert_eq!(after(Check::FaceShadow, stops(1.0)), (Pass, Cause::FaceEvenlyLit));
    assert_eq!(after(Check::FaceShadow, stops(1.1)), (Warning, Cause::FaceHalfDark));
    assert_eq!(after(Check::FaceShadow, stops(1.8)), (Fail, Cause::FaceHalfDark));
    let sharp = |whole, least| {
        move |portrait: &mut Portrait| {
            detail(portrait).sharpness = whole;
            detail(portrait).least_sharpness = least;
        }
    };
    assert_eq!(after(Check::Sharpness, sharp(0.22, 0.1)), (Pass, Cause::Sharp));
    assert_eq!(after(Check::Sharpness, sharp(0.21, 0.1)), (Warning, Cause::Unsharp));
    assert_eq!(after(Check::Sharpness, sharp(0.07, 0.03)), (Fail, Cause::Unsharp));
    assert_eq!(after(Check::Sharpness, sharp(0.2, 0.04)), (Fail, Cause::Shaken));
    let noise = |value| move |portrait: &mut Portrait| detail(portrait).noise = value;
    assert_eq!(after(Check::Noise, noise(4.1)), (Warning, Cause::Grainy));
    assert_eq!(after(Check::Noise, noise(10.1)), (Fail, Cause::Grainy));
    let blocks = |value| move |portrait: &mut Portrait| detail(portrait).blocks = value;
    assert_eq!(after(Check::Blocks, blocks(3.1)), (Warning, Cause::Blocky));
    assert_eq!(after(Check::Blocks, blocks(6.1)), (Fail, Cause::Blocky));
    let dark = |value| move |portrait: &mut Portrait| detail(portrait).dark = value;
    assert_eq!(after(Check::TooDark, dark(0.09)), (Warning, Cause::TooDark));
    assert_eq!(after(Check::TooDark, dark(0.31)), (Fail, Cause::TooDark));
    let blown = |value| move |portrait: &mut Portrait| detail(portrait).blown = value;
    assert_eq!(after(Check::TooBright, blown(0.03)), (Warning, Cause::TooBright));
    assert_eq!(after(Check::TooBright, blown(0.11)), (Fail, Cause::TooBright));
    let red = |value| move |portrait: &mut Portrait| portrait.red_pupil = Some((value, place()));
    assert_eq!(after(Check::RedEye, red(0.16)), (Warning, Cause::RedEye));
    assert_eq!(after(Check::RedEye, red(0.41)), (Fail, Cause::RedEye));
    let tiny = |portrait: &mut Portrait| portrait.detail = None;
    assert_eq!(after(Check::Noise, tiny), (Unknown, Cause::NotMeasured));
}

#[test]
fn pixels_left_are_counted_in_both_frames() {
    let left = |asked, most| {
        move |portrait: &mut Portrait| {
            portrait.head.crop_width = asked;
            portrait.head.crop_width_most = most;
        }
    };
    assert_eq!(after(Check::CropPixels, left(480.0, 480.0)), (Pass, Cause::CropFits));
    assert_eq!(after(Check::CropPixels, left(479.0, 480.0)), (Warning, Cause::CropTight));
    assert_eq!(after(Check::CropPixels, left(400.0, 479.0)), (Fail, Cause::CropTooSmall));
    // 600 x 600 px, the head as it should be: the file has the size that is asked, and only our cut leaves less.
    let square = |most| {
        move |portrait: &mut Portrait| {
            portrait.head.crop_width = 467.0;
            portrait.head.crop_width_most = most;
            portrait.head.room_width = 467.0;
            portrait.head.short_side = 600.0;
        }
    };
    assert_eq!(after(Check::CropPixels, square(467.0)), (Warning, Cause::CropWide));
    assert_eq!(after(Check::CropPixels, square(466.99)), (Warning, Cause::CropWide), "it is only rounded");
    assert_eq!(
        after(Check::CropPixels, square(466.0)),
        (Fail, Cause::CropTooSmall),
        "the head is too small, too"
    );
}

#[test]
fn false_colours_are_not_judged() {
    let findings = picture(&Subject::One(Box::new(good())), false, &rules().photo);
    let outcome = |check| findings.iter().find(|finding| finding.check == check).unwrap().outcome;
    for check in [
        Check::BackgroundEven,
        Check::BackgroundColour,
        Check::BackgroundShadow,
        Check::FaceShadow,
        Check::TooDark,
        Check::TooBright,
        Check::RedEye,
    ] {
        assert_eq!(outcome(check), Unknown, "{check:?}");
    }
    assert_eq!(outcome(Check::HeadSize), Pass);
}

#[test]
fn whoever_else_is_there_is_counted() {
    let with = |subject: Subject| {
        let findings = picture(&subject, true, &rules().photo);
        assert_eq!(findings.len(), 20);
        let face = findings.first().unwrap();
        (face.outcome, face.cause, face.measured.clone())
    };
    assert_eq!(with(Subject::Nobody), (Fail, Cause::FaceNone, Measured::Count(0)));
    let two = Subject::Several { faces: vec![place(); 2] };
    assert_eq!(with(two), (Fail, Cause::FaceSeveral, Measured::Count(2)));
    let poster = Portrait { others: vec![place()], ..good() };
    let poster = Subject::One(Box::new(poster));
    assert_eq!(with(poster), (Warning, Cause::FaceInBackground, Measured::Count(2)));
    assert_eq!(with(Subject::NotLooked), (Unknown, Cause::NotJudged, Measured::Nothing));
    assert_eq!(with(Subject::Lying { turn: 90 }), (Pass, Cause::FaceOne, Measured::Count(1)));
}

#[test]
fn of_a_face_that_cannot_be_seen_nothing_is_said() {
    let dark = |portrait: &mut Portrait| detail(portrait).dark = 0.9;
    assert_eq!(after(Check::TooDark, dark), (Fail, Cause::TooDark));
    for check in [Check::EyesOpen, Check::Mouth, Check::Sharpness, Check::RedEye] {
        assert_eq!(after(check, dark), (Unknown, Cause::NotMeasured), "{check:?}");
    }
    assert_eq!(after(Check::HeadSize, dark).0, Pass);
    let dim = |portrait: &mut Portrait| detail(portrait).dark = 0.2;
    assert_eq!(after(Check::EyesOpen, dim), (Pass, Cause::EyesOpen));
}
