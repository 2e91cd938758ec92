//! Our drawings: good and bad photos, a card and its reader, where a PIN is asked for; in one ink that the theme chooses. Each stands beside words.

use iced::widget::svg;
use iced::widget::svg::{Handle, Style};
use iced::{Color, Element, Theme};

use crate::photo::EyeQuestion;

/// Width of every drawing, as a share of its height.
const WIDTH: f32 = 96.0 / 120.0;

/// A drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Drawing {
    /// How a point should look.
    Right(EyeQuestion),
    /// How a point should not look.
    Wrong(EyeQuestion),
    /// A phone above a small child.
    InfantHow,
    /// A good photo of a small child.
    InfantRight,
    /// A photo that shows the hands of a grown-up.
    InfantWrong,
    /// The computer reaches no reader.
    CardService,
    /// A reader is to be connected.
    CardReader,
    /// A card is to be put on the reader.
    CardPut,
    /// A card is being read.
    CardReading,
    /// Another program uses the card.
    CardBusy,
    /// The card does not answer.
    CardMute,
    /// A card that is not the right one.
    CardWrong,
    /// A card that was read.
    CardFine,
    /// Where the user PIN is asked for.
    PinUser,
    /// Where the signature PIN is asked for.
    PinSignature,
    /// Where the entry-support PIN is asked for.
    PinEntrySupport,
    /// Where the register PIN is asked for.
    PinRegister,
    /// On a residence card, the line of the status.
    WhereStatus,
    /// On a residence card, the period of stay.
    WhereStay,
    /// On the card, its last day.
    WhereExpiry,
    /// On the card, the last day of the certificates.
    WhereCertificate,
    /// On the card, the day of birth.
    WhereBorn,
    /// The day on which a card was made.
    WhereIssued,
}

impl Drawing {
    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Right(EyeQuestion::Head) => include_bytes!("../../assets/drawings/head-good.svg"),
            Self::Wrong(EyeQuestion::Head) => include_bytes!("../../assets/drawings/head-bad.svg"),
            Self::Right(EyeQuestion::Glasses) => include_bytes!("../../assets/drawings/glasses-good.svg"),
            Self::Wrong(EyeQuestion::Glasses) => include_bytes!("../../assets/drawings/glasses-bad.svg"),
            Self::Right(EyeQuestion::Hair) => include_bytes!("../../assets/drawings/hair-good.svg"),
            Self::Wrong(EyeQuestion::Hair) => include_bytes!("../../assets/drawings/hair-bad.svg"),
            Self::Right(EyeQuestion::Lenses) => include_bytes!("../../assets/drawings/lenses-good.svg"),
            Self::Wrong(EyeQuestion::Lenses) => include_bytes!("../../assets/drawings/lenses-bad.svg"),
            Self::Right(EyeQuestion::Retouching) => {
                include_bytes!("../../assets/drawings/retouching-good.svg")
            }
            Self::Wrong(EyeQuestion::Retouching) => {
                include_bytes!("../../assets/drawings/retouching-bad.svg")
            }
            Self::Right(EyeQuestion::Expression) => {
                include_bytes!("../../assets/drawings/expression-good.svg")
            }
            Self::Wrong(EyeQuestion::Expression) => {
                include_bytes!("../../assets/drawings/expression-bad.svg")
            }
            Self::InfantHow => include_bytes!("../../assets/drawings/baby-how.svg"),
            Self::InfantRight => include_bytes!("../../assets/drawings/baby-good.svg"),
            Self::InfantWrong => include_bytes!("../../assets/drawings/baby-bad.svg"),
            Self::CardService => include_bytes!("../../assets/drawings/card-service.svg"),
            Self::CardReader => include_bytes!("../../assets/drawings/card-reader.svg"),
            Self::CardPut => include_bytes!("../../assets/drawings/card-put.svg"),
            Self::CardReading => include_bytes!("../../assets/drawings/card-reading.svg"),
            Self::CardBusy => include_bytes!("../../assets/drawings/card-busy.svg"),
            Self::CardMute => include_bytes!("../../assets/drawings/card-mute.svg"),
            Self::CardWrong => include_bytes!("../../assets/drawings/card-wrong.svg"),
            Self::CardFine => include_bytes!("../../assets/drawings/card-fine.svg"),
            Self::PinUser => include_bytes!("../../assets/drawings/pin-user.svg"),
            Self::PinSignature => include_bytes!("../../assets/drawings/pin-signature.svg"),
            Self::PinEntrySupport => include_bytes!("../../assets/drawings/pin-entry-support.svg"),
            Self::PinRegister => include_bytes!("../../assets/drawings/pin-register.svg"),
            Self::WhereStatus => include_bytes!("../../assets/drawings/where-status.svg"),
            Self::WhereStay => include_bytes!("../../assets/drawings/where-stay.svg"),
            Self::WhereExpiry => include_bytes!("../../assets/drawings/where-expiry.svg"),
            Self::WhereCertificate => include_bytes!("../../assets/drawings/where-certificate.svg"),
            Self::WhereBorn => include_bytes!("../../assets/drawings/where-born.svg"),
            Self::WhereIssued => include_bytes!("../../assets/drawings/where-issued.svg"),
        }
    }

    /// The drawing in one ink, `height` logical px high.
    pub(crate) fn view<'a, Message: 'a>(self, height: f32, ink: Color) -> Element<'a, Message> {
        svg(Handle::from_memory(self.bytes()))
            .width(height * WIDTH)
            .height(height)
            .style(move |_: &Theme, _| Style { color: Some(ink) })
            .into()
    }
}

#[cfg(test)]
mod tests {
    use iced_test::core::renderer::{Headless as _, Style};
    use iced_test::core::{Event, Size, clipboard, mouse, time::Instant, window};
    use iced_test::renderer::Renderer;
    use iced_test::runtime::user_interface::{Cache, UserInterface};

    use super::*;

    fn all() -> Vec<Drawing> {
        let points = EyeQuestion::ALL.into_iter();
        let mut all: Vec<_> =
            points.flat_map(|point| [Drawing::Right(point), Drawing::Wrong(point)]).collect();
        all.extend([Drawing::InfantHow, Drawing::InfantRight, Drawing::InfantWrong]);
        all.extend([
            Drawing::CardService,
            Drawing::CardReader,
            Drawing::CardPut,
            Drawing::CardReading,
            Drawing::CardBusy,
            Drawing::CardMute,
            Drawing::CardWrong,
            Drawing::CardFine,
            Drawing::PinUser,
            Drawing::PinSignature,
            Drawing::PinEntrySupport,
            Drawing::PinRegister,
            Drawing::WhereStatus,
            Drawing::WhereStay,
            Drawing::WhereExpiry,
            Drawing::WhereCertificate,
            Drawing::WhereBorn,
            Drawing::WhereIssued,
        ]);
        all
    }

    /// The drawing as the window draws it, 80 x 100 px, RGBA.
    fn drawn(drawing: Drawing, ink: Color, ground: Color) -> Vec<u8> {
        let settings = crate::ui::toolkit_settings();
        let mut renderer = Renderer::new(settings.default_font, settings.default_text_size);
        let view: Element<'_, ()> = drawing.view(100.0, ink);
        let mut ui = UserInterface::build(view, Size::new(80.0, 100.0), Cache::new(), &mut renderer);
        let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
        let cursor = mouse::Cursor::Unavailable;
        let _ = ui.update(&[redraw], cursor, &mut renderer, &mut clipboard::Null, &mut Vec::new());
        ui.draw(&mut renderer, &Theme::Light, &Style { text_color: ink }, cursor);
        renderer.screenshot(Size::new(80, 100), 1.0, ground)
    }

    fn shares(pixels: &[u8]) -> (usize, usize) {
        let dark = pixels.chunks_exact(4).filter(|pixel| pixel[0] < 64).count();
        let light = pixels.chunks_exact(4).filter(|pixel| pixel[0] > 192).count();
        (dark, light)
    }

    #[test]
    fn every_drawing_shows_in_dark_and_in_light_ink() {
        for drawing in all() {
            let (dark, light) = shares(&drawn(drawing, Color::BLACK, Color::WHITE));
            assert!(dark > 500 && light > 3000, "{drawing:?}: {dark} dark, {light} light");
            let (dark, light) = shares(&drawn(drawing, Color::WHITE, Color::BLACK));
            assert!(light > 500 && dark > 3000, "{drawing:?}: {dark} dark, {light} light");
        }
    }

    #[test]
    fn no_two_drawings_look_alike() {
        let mut seen: Vec<_> =
            all().into_iter().map(|drawing| drawn(drawing, Color::BLACK, Color::WHITE)).collect();
        let all = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), all);
    }

    /// The toolkit tints by transparency, so a colour of its own would be lost; letters need a font.
    #[test]
    fn drawings_have_one_ink_and_no_letters() {
        for drawing in all() {
            let source = std::str::from_utf8(drawing.bytes()).unwrap();
            for word in ["<text", "<image", "<filter", "<style", "href"] {
                assert!(!source.contains(word), "{drawing:?} contains {word}");
            }
            for colour in source.split('"').filter(|value| value.starts_with('#')) {
                assert!(["#000", "#fff"].contains(&colour), "{drawing:?}: {colour}");
            }
            assert!(source.contains("viewBox=\"0 0 96 120\""), "{drawing:?}");
        }
    }
}
