//! Turns the SVG files of signs and drawings into paths, so that the program needs nothing that reads SVG.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use usvg::tiny_skia_path::{PathSegment, Rect};
use usvg::{
    BlendMode, FillRule, Group, LineCap, LineJoin, MaskType, Node, Options, Paint, PaintOrder, Stroke,
    StrokeMiterlimit, Transform, Tree,
};

use crate::ftl;

/// Opacity of what hides all below it.
const WHOLE: f32 = 1.0;
/// Brightness of the only colour of drawings.
const BLACK: u8 = 0;
/// Brightness of where a mask shows everything.
const WHITE: u8 = 255;

/// A constant of type `LineArt` for each `.svg` file of a folder, called as the file. Only where there is a ground of a
/// known colour may they hide what lies below them.
///
/// # Errors
/// One line for each file that cannot be read, or that holds what one ink and a ground cannot draw.
pub(crate) fn constants(folder: &Path, has_ground: bool) -> Result<String, Vec<String>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let (mut code, mut problems) = (String::new(), Vec::new());
    for path in ftl::entries(folder)? {
        let name = ftl::name(&path);
        let Some(stem) = name.strip_suffix(".svg") else { continue };
        println!("cargo::rerun-if-changed={}", path.display());
        match fs::read(&path)
            .map_err(|error| error.to_string())
            .and_then(|data| constant(stem, &data, has_ground))
        {
            Ok(constant) => code += &constant,
            Err(problem) => problems.push(format!("{}: {problem}", path.display())),
        }
    }
    if problems.is_empty() { Ok(code) } else { Err(problems) }
}

fn constant(stem: &str, data: &[u8], has_ground: bool) -> Result<String, String> {
    let tree = Tree::from_data(data, &Options::default()).map_err(|error| error.to_string())?;
    let size = tree.size();
    let mut art = Art { shapes: String::new(), ground: has_ground.then(|| size.to_rect(0.0, 0.0)).flatten() };
    art.add(tree.root())?;
    let name = stem.replace('-', "_").to_uppercase();
    Ok(format!(
        "/// `{stem}.svg`.\npub(crate) static {name}: LineArt = LineArt {{ width: {:?}, height: {:?}, shapes: &[\n{}] }};\n",
        size.width(),
        size.height(),
        art.shapes
    ))
}

/// What has been made of a file.
struct Art {
    /// The code of its shapes.
    shapes: String,
    /// All of the drawing, if it stands on a ground of a known colour.
    ground: Option<Rect>,
}

impl Art {
    /// Adds the paths of a group; where it is masked, what the mask hides is painted over in the colour of the ground,
    /// with all that was drawn before.
    fn add(&mut self, group: &Group) -> Result<(), String> {
        is_plain(group)?;
        for node in group.children() {
            match node {
                Node::Group(inner) => self.add(inner)?,
                Node::Path(path) => self.add_path(path, Transform::identity(), "Colour::Ink")?,
                Node::Image(_) | Node::Text(_) => {
                    return Err("pictures and letters cannot be drawn".to_owned());
                }
            }
        }
        let Some(mask) = group.mask() else { return Ok(()) };
        let ground = self.ground.ok_or("a mask, and no ground of a known colour")?;
        let shows = |path: &usvg::Path| {
            let bounds = path.abs_bounding_box();
            path.fill().is_some_and(|fill| is(fill.paint(), WHITE) && fill.opacity().get() == WHOLE)
                && path.stroke().is_none()
                && bounds.left() <= ground.left()
                && bounds.top() <= ground.top()
                && bounds.right() >= ground.right()
                && bounds.bottom() >= ground.bottom()
        };
        match mask.root().children().split_first() {
            Some((Node::Path(first), hidden))
                if shows(first) && mask.kind() == MaskType::Luminance && mask.mask().is_none() =>
            {
                hidden.iter().try_for_each(|node| self.hide(node, group.abs_transform()))
            }
            _ => Err("a mask that is not white all over first".to_owned()),
        }
    }

    /// Adds what a mask hides, in the place of its group.
    fn hide(&mut self, node: &Node, place: Transform) -> Result<(), String> {
        match node {
            Node::Group(inner) if inner.mask().is_none() => {
                is_plain(inner)?;
                inner.children().iter().try_for_each(|node| self.hide(node, place))
            }
            Node::Path(path) => self.add_path(path, place, "Colour::Ground"),
            _ => Err("a mask holds more than paths".to_owned()),
        }
    }

    fn add_path(&mut self, path: &usvg::Path, place: Transform, colour: &str) -> Result<(), String> {
        if !path.is_visible() || path.paint_order() != PaintOrder::FillAndStroke {
            return Err("what is not seen, or lines under their filling".to_owned());
        }
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
            if colour == "Colour::Ground" && opacity < WHOLE {
                return Err("a mask that hides by halves".to_owned());
            }
            let _ = writeln!(
                self.shapes,
                "    Shape {{ colour: {colour}, opacity: {opacity:?}, brush: {brush}, segments: &[{segments}] }},"
            );
            Ok(())
        };
        if let Some(fill) = path.fill() {
            let is_even_odd = fill.rule() == FillRule::EvenOdd;
            shape(
                fill.paint(),
                fill.opacity().get(),
                &format!("Brush::Fill {{ is_even_odd: {is_even_odd} }}"),
            )?;
        }
        if let Some(stroke) = path.stroke() {
            shape(stroke.paint(), stroke.opacity().get(), &brush(stroke, across)?)?;
        }
        Ok(())
    }
}

/// Whether a group is no more than its parts, but for a mask.
fn is_plain(group: &Group) -> Result<(), String> {
    let is_plain = group.opacity().get() == WHOLE
        && group.clip_path().is_none()
        && group.filters().is_empty()
        && group.blend_mode() == BlendMode::Normal;
    is_plain
        .then_some(())
        .ok_or_else(|| "a group may have a mask, but no opacity, clip, filter or blending".to_owned())
}

fn brush(stroke: &Stroke, scale: f32) -> Result<String, String> {
    let is_round = match (stroke.linecap(), stroke.linejoin()) {
        (LineCap::Round, LineJoin::Round) => true,
        (LineCap::Butt, LineJoin::Miter) if stroke.miterlimit() == StrokeMiterlimit::default() => false,
        other => return Err(format!("such ends and corners of lines: {other:?}")),
    };
    if stroke.dashoffset() != 0.0 {
        return Err("dashes that do not begin with a whole one".to_owned());
    }
    let width = stroke.width().get() * scale;
    let dashes: Vec<f32> =
        stroke.dasharray().unwrap_or_default().iter().map(|length| length * scale).collect();
    Ok(format!("Brush::Line {{ width: {width:?}, is_round: {is_round}, dashes: &{dashes:?} }}"))
}

/// Whether a paint is a grey of that brightness, 0 to 255.
fn is(paint: &Paint, grey: u8) -> bool {
    matches!(paint, Paint::Color(color) if [color.red, color.green, color.blue] == [grey; 3])
}
