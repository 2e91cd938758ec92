//! Our drawings: good and bad photos, a card and its reader, where a PIN is asked for; in one ink that the theme chooses. Each stands beside words.

use iced::{Color, Element};

use crate::photo::EyeQuestion;
use crate::ui::core::{LineArt, line_art};

/// The paths of each, from `assets/drawings/*.svg`.
mod art {
    use crate::ui::core::{Brush, Colour, LineArt, Segment, Shape};

    include!(concat!(env!("OUT_DIR"), "/drawings.rs"));
}

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
    fn art(self) -> &'static LineArt {
        match self {
            Self::Right(EyeQuestion::Head) => &art::HEAD_GOOD,
            Self::Wrong(EyeQuestion::Head) => &art::HEAD_BAD,
            Self::Right(EyeQuestion::Glasses) => &art::GLASSES_GOOD,
            Self::Wrong(EyeQuestion::Glasses) => &art::GLASSES_BAD,
            Self::Right(EyeQuestion::Hair) => &art::HAIR_GOOD,
            Self::Wrong(EyeQuestion::Hair) => &art::HAIR_BAD,
            Self::Right(EyeQuestion::Lenses) => &art::LENSES_GOOD,
            Self::Wrong(EyeQuestion::Lenses) => &art::LENSES_BAD,
            Self::Right(EyeQuestion::Retouching) => &art::RETOUCHING_GOOD,
            Self::Wrong(EyeQuestion::Retouching) => &art::RETOUCHING_BAD,
            Self::Right(EyeQuestion::Expression) => &art::EXPRESSION_GOOD,
            Self::Wrong(EyeQuestion::Expression) => &art::EXPRESSION_BAD,
            Self::InfantHow => &art::BABY_HOW,
            Self::InfantRight => &art::BABY_GOOD,
            Self::InfantWrong => &art::BABY_BAD,
            Self::CardService => &art::CARD_SERVICE,
            Self::CardReader => &art::CARD_READER,
            Self::CardPut => &art::CARD_PUT,
            Self::CardReading => &art::CARD_READING,
            Self::CardBusy => &art::CARD_BUSY,
            Self::CardMute => &art::CARD_MUTE,
            Self::CardWrong => &art::CARD_WRONG,
            Self::CardFine => &art::CARD_FINE,
            Self::PinUser => &art::PIN_USER,
            Self::PinSignature => &art::PIN_SIGNATURE,
            Self::PinEntrySupport => &art::PIN_ENTRY_SUPPORT,
            Self::PinRegister => &art::PIN_REGISTER,
            Self::WhereStatus => &art::WHERE_STATUS,
            Self::WhereStay => &art::WHERE_STAY,
            Self::WhereExpiry => &art::WHERE_EXPIRY,
            Self::WhereCertificate => &art::WHERE_CERTIFICATE,
            Self::WhereBorn => &art::WHERE_BORN,
            Self::WhereIssued => &art::WHERE_ISSUED,
        }
    }

    /// The drawing in one ink on a ground, `height` logical px high.
    pub(crate) fn view<'a, Message: 'a>(
        self,
        height: f32,
        ink: Color,
        ground: Color,
    ) -> Element<'a, Message> {
        line_art(self.art(), height, ink, ground)
    }
}

#[cfg(test)]
mod tests {
    use iced_test::core::renderer::{Headless as _, Style};
    use iced_test::core::{Event, Size, clipboard, mouse, time::Instant, window};
    use iced_test::renderer::Renderer;
    use iced_test::runtime::user_interface::{Cache, UserInterface};

    use iced::Theme;

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
        let view: Element<'_, ()> = drawing.view(100.0, ink, ground);
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

    /// They stand beside each other.
    #[test]
    fn all_drawings_have_one_shape() {
        for drawing in all() {
            let LineArt { width, height, shapes } = drawing.art();
            assert_eq!((*width, *height), (96.0, 120.0), "{drawing:?}");
            assert!(!shapes.is_empty(), "{drawing:?}");
        }
    }
}
