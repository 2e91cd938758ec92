//! Turns the SVG files of signs and drawings into paths, so that the program needs nothing that reads SVG.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use usvg::tiny_skia_path::PathSegment;
use usvg::{FillRule, Group, LineCap, LineJoin, Node, Options, Paint, Stroke, Transform, Tree};

use crate::ftl;

/// Opacity of what hides all below it.
const WHOLE: f32 = 1.0;
/// Brightness of the only colour of drawings.
const BLACK: u8 = 0;
/// Brightness of where a mask shows everything.
const WHITE: u8 = 255;

/// A constant of type `LineArt` for each `.svg` file of a folder, called as the file.
///
/// # Errors
/// One line for each file that cannot be read, or that holds what one ink and a ground cannot draw.
pub(crate) fn constants(folder: &Path) -> Result<String, Vec<String>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let (mut code, mut problems) = (String::new(), Vec::new());
    for path in ftl::entries(folder)? {
        let name = ftl::name(&path);
        let Some(stem) = name.strip_suffix(".svg") else { continue };
        println!("cargo::rerun-if-changed={}", path.display());
        match fs::read(&path).map_err(|error| error.to_string()).and_then(|data| constant(stem, &data)) {
            Ok(constant) => code += &constant,
            Err(problem) => problems.push(format!("{}: {problem}", path.display())),
        }
    }
    if problems.is_empty() { Ok(code) } else { Err(problems) }
}

fn constant(stem: &str, data: &[u8]) -> Result<String, String> {
    let tree = Tree::from_data(data, &Options::default()).map_err(|error| error.to_string())?;
    let (mut shapes, size) = (String::new(), tree.size());
    add(&mut shapes, tree.root())?;
    let name = stem.replace('-', "_").to_uppercase();
    Ok(format!(
        "/// `{stem}.svg`.\npub(crate) static {name}: LineArt = LineArt {{ width: {:?}, height: {:?}, shapes: &[\n{shapes}] }};\n",
        size.width(),
        size.height()
    ))
}

/// Adds the paths of a group; where it is masked, what the mask hides is painted over in the colour of the ground.
fn add(shapes: &mut String, group: &Group) -> Result<(), String> {
    if group.opacity().get() < WHOLE || group.clip_path().is_some() || !group.filters().is_empty() {
        return Err("a group may have a mask, but no opacity, clip or filter".to_owned());
    }
    for node in group.children() {
        match node {
            Node::Group(inner) => add(shapes, inner)?,
            Node::Path(path) => add_path(shapes, path, Transform::identity(), "Colour::Ink")?,
            Node::Image(_) | Node::Text(_) => return Err("pictures and letters cannot be drawn".to_owned()),
        }
    }
    group.mask().map_or(Ok(()), |mask| add_hidden(shapes, mask.root(), group.abs_transform()))
}

/// Adds what a mask hides, in the place of its group: all but the white, where the group is seen.
fn add_hidden(shapes: &mut String, mask: &Group, place: Transform) -> Result<(), String> {
    for node in mask.children() {
        match node {
            Node::Group(inner) => add_hidden(shapes, inner, place)?,
            Node::Path(path) if path.fill().is_some_and(|fill| is(fill.paint(), WHITE)) => {}
            Node::Path(path) => add_path(shapes, path, place, "Colour::Ground")?,
            Node::Image(_) | Node::Text(_) => return Err("a mask is of paths".to_owned()),
        }
    }
    Ok(())
}

fn add_path(shapes: &mut String, path: &usvg::Path, place: Transform, colour: &str) -> Result<(), String> {
    let transform = place.pre_concat(path.abs_transform());
    let (across, down) = transform.get_scale();
    if transform.has_skew() || across != down {
        return Err("only moves and even scaling are understood".to_owned());
    }
    let data = path.data().clone().transform(transform).ok_or("a path cannot be moved")?;
    let mut segments = String::new();
    for segment in data.segments() {
        let _ = match segment {
            PathSegment::MoveTo(to) => write!(segments, "Segment::Move({:?}, {:?}),", to.x, to.y),
            PathSegment::LineTo(to) => write!(segments, "Segment::Line({:?}, {:?}),", to.x, to.y),
            PathSegment::QuadTo(..) => return Err("curves with one control point".to_owned()),
            PathSegment::CubicTo(a, b, to) => {
                write!(
                    segments,
                    "Segment::Cubic([{:?}, {:?}, {:?}, {:?}, {:?}, {:?}]),",
                    a.x, a.y, b.x, b.y, to.x, to.y
                )
            }
            PathSegment::Close => write!(segments, "Segment::Close,"),
        };
    }
    let mut shape = |paint: &Paint, opacity: f32, brush: &str| {
        if !is(paint, BLACK) {
            return Err("another colour than black".to_owned());
        }
        let _ = writeln!(
            shapes,
            "    Shape {{ colour: {colour}, opacity: {opacity:?}, brush: {brush}, segments: &[{segments}] }},"
        );
        Ok(())
    };
    if let Some(fill) = path.fill() {
        let is_even_odd = fill.rule() == FillRule::EvenOdd;
        shape(fill.paint(), fill.opacity().get(), &format!("Brush::Fill {{ is_even_odd: {is_even_odd} }}"))?;
    }
    if let Some(stroke) = path.stroke() {
        shape(stroke.paint(), stroke.opacity().get(), &brush(stroke, across)?)?;
    }
    Ok(())
}

fn brush(stroke: &Stroke, scale: f32) -> Result<String, String> {
    let is_round = match (stroke.linecap(), stroke.linejoin()) {
        (LineCap::Round, LineJoin::Round) => true,
        (LineCap::Butt, LineJoin::Miter) => false,
        other => return Err(format!("such ends and corners of lines: {other:?}")),
    };
    let width = stroke.width().get() * scale;
    let dashes: Vec<f32> =
        stroke.dasharray().unwrap_or_default().iter().map(|length| length * scale).collect();
    Ok(format!("Brush::Line {{ width: {width:?}, is_round: {is_round}, dashes: &{dashes:?} }}"))
}

/// Whether a paint is a grey of that brightness, 0 to 255.
fn is(paint: &Paint, grey: u8) -> bool {
    matches!(paint, Paint::Color(color) if [color.red, color.green, color.blue] == [grey; 3])
}
