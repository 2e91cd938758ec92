//! A photo of the user's, with the lines by which it is measured and the places of what was found.

use iced::advanced::text::{Alignment, Shaping};
use iced::widget::canvas::{Fill, Frame, Path, Stroke, Style, Text};
use iced::widget::{container, image};
use iced::{Border, Color, Element, Length, Rectangle, alignment};

use super::{Kit, Tone, guide};
use crate::i18n::plain;
use crate::photo::{Guide, Region};
use crate::ui::core::{Placed, Pointing, Role, Semantics, Spot, Spots, described};
use crate::ui::fonts;
use crate::ui::tokens::size;

/// Most room a picture takes in height beside the findings, in logical px: its name and the button below it
/// stay in view in a window of the first size.
const HEIGHT: f32 = 340.0;
/// The same above the findings, where it must not push them out of sight.
const HEIGHT_ABOVE: f32 = 220.0;
/// The same where the picture itself is what the page is about.
const HEIGHT_LARGE: f32 = 560.0;

/// The place of a finding on a photo.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Mark {
    /// Its number, the same as in the list of findings.
    pub(crate) number: usize,
    /// What kind of news it is.
    pub(crate) tone: Tone,
    /// Where it is to be seen.
    pub(crate) region: Region,
}

/// What is drawn over a photo.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Drawing {
    /// The lines by which it is cut and measured.
    pub(crate) guide: Option<Guide>,
    /// The places of findings.
    pub(crate) marks: Vec<Mark>,
    /// The number of the finding that is pointed at.
    pub(crate) lit: Option<usize>,
    /// Whether the picture may take much of the page.
    pub(crate) large: bool,
}

impl<'a> Kit<'a> {
    /// The picture, whole, with the name it is read out by and a drawing over it. Pointing at a mark with
    /// the mouse gives `on_point`, pressing its disc `on_press` with its number.
    pub(crate) fn marked_picture<Message: 'a>(
        self,
        picture: &image::Handle,
        name: &str,
        drawing: Drawing,
        on_point: impl Fn(Pointing) -> Message + 'a,
        on_press: impl Fn(usize) -> Message + 'a,
    ) -> Element<'a, Message> {
        let line = self.tokens.border;
        let height = match (drawing.large, self.is_wide()) {
            (true, _) => HEIGHT_LARGE,
            (false, true) => HEIGHT,
            (false, false) => HEIGHT_ABOVE,
        };
        let spots = drawing
            .marks
            .iter()
            .map(|mark| Spot {
                number: mark.number,
                region: guide::on(iced::Size::new(1.0, 1.0), mark.region),
            })
            .collect();
        let paint = move |frame: &mut Frame, places: &[Placed]| self.paint(frame, &drawing, places);
        let picture =
            Spots::new(picture.clone(), height, spots, size::DISC_LIT / 2.0, paint, on_point, on_press);
        let frame = container(picture).padding(1).style(move |_| container::Style {
            border: Border { color: line, width: 1.0, radius: 0.0.into() },
            ..container::Style::default()
        });
        described(container(frame).center_x(Length::Fill), Semantics::new(Role::Image, plain(name)))
    }

    fn paint(self, frame: &mut Frame, drawing: &Drawing, places: &[Placed]) {
        if let Some(guide) = &drawing.guide {
            guide::draw(frame, guide, self.tokens);
        }
        let is_lit = |place: &&Placed| drawing.lit == Some(place.number);
        let tone = |place: &Placed| {
            let mark = drawing.marks.iter().find(|mark| mark.number == place.number);
            self.tone_colors(mark.map_or(Tone::Info, |mark| mark.tone))
        };
        for place in places.iter().filter(is_lit) {
            outline(frame, place.region, tone(place));
        }
        for place in places.iter().filter(|place| !is_lit(place)) {
            self.disc(frame, place, tone(place), size::DISC);
        }
        for place in places.iter().filter(is_lit) {
            let (ink, ground) = tone(place);
            self.disc(frame, place, (ground, ink), size::DISC_LIT);
        }
    }

    /// A disc with a number: ink on its ground, both of which show at its edge, so that it stands out on any
    /// photo.
    fn disc(self, frame: &mut Frame, place: &Placed, (ink, ground): (Color, Color), across: f32) {
        let path = |radius: f32| Path::circle(place.disc, radius);
        frame.fill(&path(across / 2.0), Fill::from(ground));
        frame.stroke(&path(across / 2.0 - 2.0), line(2.0, ink));
        frame.fill_text(Text {
            content: place.number.to_string(),
            position: place.disc,
            color: ink,
            size: size::SMALL.into(),
            font: fonts::font(self.language(), true),
            align_x: Alignment::Center,
            align_y: alignment::Vertical::Center,
            shaping: Shaping::Basic,
            ..Text::default()
        });
    }
}

/// A strong line round a region, in two tones.
fn outline(frame: &mut Frame, region: Rectangle, (ink, ground): (Color, Color)) {
    // All of the line lies on the picture, even where the region ends with it.
    let edge = size::LINE_LIT + 1.0;
    let room = Rectangle::with_size(frame.size()).shrink(edge);
    let Some(inner) = region.intersection(&room) else { return };
    let path = Path::rectangle(inner.position(), inner.size());
    frame.stroke(&path, line(2.0 * edge, ground));
    frame.stroke(&path, line(size::LINE_LIT, ink));
}

fn line<'s>(width: f32, color: Color) -> Stroke<'s> {
    Stroke { style: Style::Solid(color), width, ..Stroke::default() }
}
