//! Faces: where they are, their points, their eyes, and what of the picture is a person.
//!
//! Facts alone, in px of the working picture; what they mean is judged elsewhere. The networks and
//! how they were made: `assets/models/README.md`.

mod detector;
mod eye;
mod geometry;
mod layers;
mod mesh;
mod net;
mod person;

use std::thread;

use image::RgbImage;

use layers::Layers;

pub(crate) use eye::Eye;
pub(crate) use geometry::Px;
pub(crate) use mesh::{Mesh, point};
pub(crate) use net::Net;
pub(crate) use person::Mask;

/// What was seen in a picture.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Seen {
    /// The faces, the largest first.
    pub(crate) faces: Vec<Mesh>,
    /// The eyes of the largest face, the one on the left of the picture first.
    pub(crate) eyes: [Option<Eye>; 2],
    /// What belongs to a person; `None` without a face or if it could not be told.
    pub(crate) mask: Option<Mask>,
}

/// Looks at an upright picture. `None` if the networks could not be run, so that nothing is known.
pub(crate) fn look(picture: &RgbImage) -> Option<Seen> {
    let layers = Layers::new(picture);
    thread::scope(|scope| {
        let aside = thread::Builder::new()
            .name("photo-person".to_owned())
            .spawn_scoped(scope, || person::look(&layers));
        let faces = faces(&layers)?;
        let eyes = faces.first().map_or([None; 2], |face| eye::look(&layers, face));
        let mask = match aside {
            Ok(aside) => aside.join().ok().flatten(),
            Err(_) => person::look(&layers),
        };
        Some(Seen { mask: mask.filter(|_| !faces.is_empty()), faces, eyes })
    })
}

/// How often a picture has to be turned by 90 degrees to the right until a face stands upright in it, less
/// than `slant` degrees to either side.
pub(crate) fn turns_to_a_face(picture: &RgbImage, slant: f32) -> Option<u8> {
    let stands = |picture: &RgbImage| {
        let faces = faces(&Layers::new(picture)).unwrap_or_default();
        faces.first().is_some_and(|face| face.roll().abs() < slant)
    };
    let right = image::imageops::rotate90(picture);
    if stands(&right) {
        return Some(1);
    }
    if stands(&image::imageops::rotate180(&right)) {
        return Some(3);
    }
    stands(&image::imageops::rotate180(picture)).then_some(2)
}

/// The faces, the largest first; `None` if the networks could not be run.
fn faces(layers: &Layers<'_>) -> Option<Vec<Mesh>> {
    let mut faces: Vec<Mesh> =
        detector::find(layers)?.iter().filter_map(|found| mesh::set(layers, found)).collect();
    faces.sort_by(|a, b| b.eye_distance().total_cmp(&a.eye_distance()));
    Some(faces)
}
