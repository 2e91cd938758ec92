//! Sheets of prints: their sizes, what stands on them and where.

use std::path::Path;

use image::{ImageFormat, load_from_memory_with_format};

use super::*;

const FRAME: Region = Region { left: 0.25, top: 0.25, right: 0.75, bottom: 0.75 };

/// A picture in the proportions of the form, each pixel telling its place: red from left to right, green
/// from top to bottom.
fn slope(width: u32, height: u32) -> RgbImage {
    let part = |at: u32, of: u32| u8::try_from(at * 255 / of).unwrap();
    RgbImage::from_fn(width, height, |x, y| Rgb([part(x, width), part(y, height), 60]))
}

fn layout(paper: Paper) -> Layout {
    Layout::new(paper, &rules().photo)
}

fn cut(frame: Region, picture: (u32, u32)) -> Cut {
    Cut::new(frame, picture, layout(Paper::L).copy).unwrap()
}

#[track_caller]
fn assert_near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 0.6, "{found} instead of {expected}");
}

#[test]
fn millimetres_become_pixels_in_one_way() {
    let known = [(35, 827), (45, 1063), (89, 2102), (127, 3000), (102, 2409), (152, 3591), (3, 71)];
    for (mm, expected) in known {
        assert_eq!(pixels(mm, 600), expected, "{mm} mm");
    }
    assert_eq!((pixels(35, 300), pixels(45, 300)), (413, 531));
}

#[test]
fn as_many_copies_as_fit_stand_evenly_on_the_paper() {
    let rules = &rules().photo;
    for (paper, columns, rows) in [(Paper::L, 2, 2), (Paper::Kg, 2, 3)] {
        let layout = layout(paper);
        assert_eq!((layout.columns, layout.rows), (columns, rows), "{paper:?}");
        let margin = pixels(rules.print_margin.value, rules.print_dpi.value);
        let places: Vec<_> = layout.places().collect();
        let (first, last) = (places[0], places[places.len() - 1]);
        let free = (layout.width - last.0 - layout.copy.0, layout.height - last.1 - layout.copy.1);
        assert!(first.0.abs_diff(free.0) <= 1 && first.1.abs_diff(free.1) <= 1, "{paper:?}");
        assert!(first.0 >= margin && first.1 >= margin, "{paper:?}: {first:?}");
        // One more of either would not keep the margins.
        assert!(free.0 + first.0 < 2 * margin + layout.copy.0 + layout.gap, "{paper:?}");
        assert!(free.1 + first.1 < 2 * margin + layout.copy.1 + layout.gap, "{paper:?}");
    }
}

#[test]
fn a_frame_inside_is_cut_as_it_is() {
    let Cut { left, top, width, height } = cut(FRAME, (1654, 2126));
    assert_near(left, 413.5);
    assert_near(top, 531.5);
    assert_near(width, 827.0);
    assert_near(height, 1063.0);
}

#[test]
fn a_frame_a_hair_too_narrow_is_widened_about_its_middle() {
    let narrow = Region { left: 0.26, right: 0.74, ..FRAME };
    let (found, expected) = (cut(narrow, (1654, 2126)), cut(FRAME, (1654, 2126)));
    assert_near(found.left, expected.left);
    assert_near(found.width, expected.width);
    assert_near(found.height, expected.height);
}

#[test]
fn a_frame_that_sticks_out_is_moved_inside() {
    let out = Region { left: -0.2, top: 0.6, right: 0.3, bottom: 1.1 };
    let Cut { left, top, width, height } = cut(out, (1654, 2126));
    assert_near(left, 0.0);
    assert_near(top, 1063.0);
    assert_near(width, 827.0);
    assert_near(height, 1063.0);
}

#[test]
fn a_frame_too_large_for_the_picture_becomes_as_large_as_fits() {
    let huge = Region { left: -3.0, top: -3.0, right: 4.0, bottom: 4.0 };
    for picture in [(1000, 400), (400, 1000), (827, 1063), (333, 333), (1, 2)] {
        let Cut { left, top, width, height } = cut(huge, picture);
        assert!((width / height - 827.0 / 1063.0).abs() < 1e-9, "{picture:?}");
        assert!(left >= 0.0 && left + width <= f64::from(picture.0), "{picture:?}");
        assert!(top >= 0.0 && top + height <= f64::from(picture.1), "{picture:?}");
        let fills = [f64::from(picture.0) - width, f64::from(picture.1) - height];
        assert!(fills.iter().any(|free| free.abs() < 1e-6), "{picture:?}");
    }
}

#[test]
fn a_frame_beside_the_picture_is_refused() {
    let picture = slope(70, 90);
    let beside = [
        Region { left: 1.0, right: 1.5, ..FRAME },
        Region { top: 0.5, bottom: 0.5, ..FRAME },
        Region { left: f32::NAN, ..FRAME },
        Region { bottom: f32::INFINITY, ..FRAME },
        Region { left: 0.5, top: 0.5, right: 0.505, bottom: 0.505 },
    ];
    for frame in beside {
        let refused = print_sheet(&picture, frame, Paper::L);
        assert!(matches!(refused, Err(SheetError::NoFrame)), "{frame:?}");
    }
    let nothing = print_sheet(&RgbImage::new(0, 0), Region::WHOLE, Paper::L);
    assert!(matches!(nothing, Err(SheetError::NoFrame)));
}

#[test]
fn the_result_says_when_pixels_had_to_be_made_up() {
    for (size, enlarged) in [((827, 1063), false), ((826, 1062), true), ((2000, 2571), false)] {
        let sheet = print_sheet(&slope(size.0, size.1), Region::WHOLE, Paper::L).unwrap();
        assert_eq!(sheet.enlarged, enlarged, "{size:?}");
    }
}

#[test]
fn the_print_shows_the_frame_and_nothing_beside_it() {
    let sheet = print_sheet(&slope(1654, 2126), FRAME, Paper::L).unwrap();
    let decoded = load_from_memory_with_format(&sheet.jpeg, ImageFormat::Jpeg).unwrap().into_rgb8();
    let layout = layout(Paper::L);
    let (left, top) = layout.places().next().unwrap();
    let (width, height) = layout.copy;
    let near = |found: u8, expected: u8| found.abs_diff(expected) <= 5;
    // A quarter and three quarters of the way across the picture, a little inside the edges, which compression
    // smears.
    let Rgb([red, green, _]) = *decoded.get_pixel(left + 16, top + 16);
    assert!(near(red, 64) && near(green, 64), "{red} {green}");
    let Rgb([red, green, _]) = *decoded.get_pixel(left + width - 17, top + height - 17);
    assert!(near(red, 191) && near(green, 191), "{red} {green}");
}

#[test]
fn every_orientation_gives_the_same_print() {
    /// The orientation that undoes it.
    fn undone(orientation: u8) -> u8 {
        match orientation {
            6 => 8,
            8 => 6,
            same => same,
        }
    }

    let picture = slope(700, 460);
    // At the edge of the picture, where a cut in the wrong place would stick out of it.
    let frame = Region { left: 0.7, top: 0.05, right: 1.0, bottom: 0.6 };
    let expected = print_sheet(&picture, frame, Paper::L).unwrap();
    for orientation in 1..=8 {
        let stored = upright(picture.clone(), undone(orientation));
        let sheet = print_turned(&stored, orientation, frame, Paper::L, &rules().photo).unwrap();
        assert_eq!(sheet.enlarged, expected.enlarged);
        let pixels = sheet.preview.rgba.iter().zip(&expected.preview.rgba);
        let worst = pixels.map(|(found, expected)| found.abs_diff(*expected)).max();
        assert!(worst <= Some(2), "{orientation}: {worst:?}");
    }
}

#[test]
fn the_file_says_600_dots_to_the_inch_and_has_no_exif() {
    let sheet = print_sheet(&slope(350, 450), Region::WHOLE, Paper::L).unwrap();
    // Start, APP0, its length, its name, the version, dots to the inch across and down.
    assert_eq!(sheet.jpeg[..4], [0xFF, 0xD8, 0xFF, 0xE0]);
    assert_eq!(&sheet.jpeg[6..11], b"JFIF\0");
    assert_eq!(sheet.jpeg[13..18], [1, 0x02, 0x58, 0x02, 0x58]);
    assert!(!sheet.jpeg.windows(6).any(|bytes| bytes == b"Exif\0\0"));
}

/// Everything that is not white, copies left out: the marks, with a margin for what compression smears.
fn ink(decoded: &RgbImage, layout: Layout) -> Vec<(u32, u32)> {
    let places: Vec<_> = layout.places().collect();
    let in_copy = |x: u32, y: u32| {
        places.iter().any(|(left, top)| {
            (*left..left + layout.copy.0).contains(&x) && (*top..top + layout.copy.1).contains(&y)
        })
    };
    let dark = decoded.enumerate_pixels().filter(|(_, _, pixel)| pixel.0.iter().all(|value| *value < 200));
    dark.map(|(x, y, _)| (x, y)).filter(|(x, y)| !in_copy(*x, *y)).collect()
}

#[test]
fn copies_of_a_real_photo_are_equal_and_no_mark_touches_one() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/photos/portrait.jpg");
    let portrait = image::open(path).unwrap().into_rgb8();
    for paper in Paper::ALL {
        let layout = layout(paper);
        let (width, height) = layout.copy;
        let cut = Cut::new(Region::WHOLE, portrait.dimensions(), layout.copy).unwrap();
        let original = scale(&portrait, cut, layout.copy).unwrap();

        // Before compression, pixel by pixel.
        let mut drawn = RgbImage::from_pixel(layout.width, layout.height, WHITE);
        for (left, top) in layout.places() {
            imageops::replace(&mut drawn, &original, left.into(), top.into());
        }
        for (left, top) in layout.places() {
            mark(&mut drawn, &layout, left, top);
        }
        for (left, top) in layout.places() {
            let copy = imageops::crop_imm(&drawn, left, top, width, height).to_image();
            assert!(copy == original, "{paper:?}: a mark lies on the copy at {left}, {top}");
        }
        let marks = ink(&drawn, layout);
        let tick = (layout.gap * 3 / 8 - layout.gap / 8) * 2 * HALF_MARK;
        assert_eq!(marks.len(), (layout.columns * layout.rows * 8 * tick) as usize, "{paper:?}");

        // As a reader of the file sees it.
        let sheet = print_sheet(&portrait, Region::WHOLE, paper).unwrap();
        let decoded = load_from_memory_with_format(&sheet.jpeg, ImageFormat::Jpeg).unwrap().into_rgb8();
        assert_eq!(decoded.dimensions(), (sheet.width, sheet.height));
        assert_eq!(sheet.copies, layout.columns * layout.rows);
        for (left, top) in layout.places() {
            let copy = imageops::crop_imm(&decoded, left, top, width, height).to_image();
            let apart: u64 = copy.iter().zip(original.iter()).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
            let mean = apart as f64 / copy.len() as f64;
            assert!(mean < 2.0, "{paper:?}: the copy at {left}, {top} is {mean} off");
        }
        let seen = ink(&decoded, layout);
        assert!(!seen.is_empty());
        let gap = layout.gap / 10;
        for (x, y) in seen {
            for (left, top) in layout.places() {
                let across = (left.saturating_sub(gap)..left + width + gap).contains(&x);
                let down = (top.saturating_sub(gap)..top + height + gap).contains(&y);
                assert!(!(across && down), "{paper:?}: ink at {x}, {y} close to the copy at {left}, {top}");
            }
        }
    }
}
