//! Colours and measures of the window: the design tokens of Japan's Digital Agency Design System
//! (`@digital-go-jp/design-tokens` 1.1.9, MIT), in a light, a dark and a high-contrast set.
//!
//! Pages never name a colour or a size; the widgets of [`super::kit`] take them from here.

use iced::theme::Palette;
use iced::{Color, Theme as Look};

use crate::store::Theme;

const fn hex(rgb: u32) -> Color {
    #[expect(clippy::cast_possible_truncation, reason = "each byte is cut out of the number on purpose")]
    Color::from_rgb8((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

/// The colours of one theme, by what they are for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tokens {
    /// Ground of the page.
    pub page: Color,
    /// Ground of cards and dialogs.
    pub surface: Color,
    /// Ground of quiet panels.
    pub panel: Color,
    /// Body text.
    pub text: Color,
    /// Headings.
    pub heading: Color,
    /// Supporting text.
    pub support: Color,
    /// Lines around controls (at least 3:1 on the grounds).
    pub border: Color,
    /// Lines between things.
    pub divider: Color,
    /// Links and the fill of the main button.
    pub primary: Color,
    /// Text on `primary`.
    pub on_primary: Color,
    /// Main button under the mouse.
    pub primary_hovered: Color,
    /// Main button held down.
    pub primary_pressed: Color,
    /// Ground of other controls under the mouse.
    pub hovered: Color,
    /// Ground of other controls held down, and of the choice that holds.
    pub selected: Color,
    /// Words and sign of a good result.
    pub success: Color,
    /// Ground of a good result.
    pub success_ground: Color,
    /// Words and sign of a warning.
    pub warning: Color,
    /// Ground of a warning.
    pub warning_ground: Color,
    /// Words and sign of a failure, and of buttons that destroy.
    pub error: Color,
    /// Ground of a failure.
    pub error_ground: Color,
    /// Text on a fill of `error`.
    pub on_error: Color,
    /// Inner line of the focus ring.
    pub focus_inner: Color,
    /// Outer line of the focus ring.
    pub focus_outer: Color,
    /// What dims the page behind a dialog.
    pub scrim: Color,
    /// The light half of every line drawn over a photo.
    pub guide_light: Color,
    /// The dark half of every line drawn over a photo.
    pub guide_dark: Color,
    /// What brightens the part of a photo between two readings.
    pub guide_band: Color,
    /// What dims the part of a photo that would be cut off.
    pub guide_dim: Color,
}

/// The light theme.
pub const LIGHT: Tokens = Tokens {
    page: hex(0xffffff),
    surface: hex(0xffffff),
    panel: hex(0xf2f2f2),
    text: hex(0x333333),
    heading: hex(0x1a1a1a),
    support: hex(0x666666),
    border: hex(0x767676),
    divider: hex(0xcccccc),
    primary: hex(0x0017c1),
    on_primary: hex(0xffffff),
    primary_hovered: hex(0x00118f),
    primary_pressed: hex(0x000060),
    hovered: hex(0xe8f1fe),
    selected: hex(0xd9e6ff),
    success: hex(0x115a36),
    success_ground: hex(0xe6f5ec),
    warning: hex(0x8b3200),
    warning_ground: hex(0xffeee2),
    error: hex(0xa90000),
    error_ground: hex(0xfdeeee),
    on_error: hex(0xffffff),
    focus_inner: hex(0xffd43d),
    focus_outer: hex(0x000000),
    scrim: Color { r: 0.0, g: 0.0, b: 0.0, a: 0.6 },
    guide_light: hex(0xffffff),
    guide_dark: hex(0x1a1a1a),
    guide_band: Color { r: 1.0, g: 1.0, b: 1.0, a: 0.35 },
    guide_dim: Color { r: 0.0, g: 0.0, b: 0.0, a: 0.4 },
};

/// The dark theme.
pub const DARK: Tokens = Tokens {
    page: hex(0x1a1a1a),
    surface: hex(0x262626),
    panel: hex(0x262626),
    text: hex(0xe6e6e6),
    heading: hex(0xffffff),
    support: hex(0xb3b3b3),
    border: hex(0x949494),
    divider: hex(0x4d4d4d),
    primary: hex(0xa9c3ff),
    on_primary: hex(0x00118f),
    primary_hovered: hex(0xc5d7fb),
    primary_pressed: hex(0xd9e6ff),
    hovered: hex(0x333333),
    selected: hex(0x2b3a5e),
    success: hex(0x71c598),
    success_ground: hex(0x14301f),
    warning: hex(0xffa66d),
    warning_ground: hex(0x3d2310),
    error: hex(0xff9a9a),
    error_ground: hex(0x401717),
    on_error: hex(0x1a1a1a),
    focus_inner: hex(0x000000),
    focus_outer: hex(0xffd43d),
    scrim: Color { r: 0.0, g: 0.0, b: 0.0, a: 0.75 },
    guide_light: hex(0xffffff),
    guide_dark: hex(0x1a1a1a),
    guide_band: Color { r: 1.0, g: 1.0, b: 1.0, a: 0.35 },
    guide_dim: Color { r: 0.0, g: 0.0, b: 0.0, a: 0.5 },
};

/// The high-contrast theme: black, white, and yellow for what can be pressed.
pub const CONTRAST: Tokens = Tokens {
    page: hex(0x000000),
    surface: hex(0x000000),
    panel: hex(0x000000),
    text: hex(0xffffff),
    heading: hex(0xffffff),
    support: hex(0xffffff),
    border: hex(0xffffff),
    divider: hex(0xffffff),
    primary: hex(0xffff00),
    on_primary: hex(0x000000),
    primary_hovered: hex(0xffffff),
    primary_pressed: hex(0xffffff),
    hovered: hex(0x333333),
    selected: hex(0x333300),
    success: hex(0x7dffb0),
    success_ground: hex(0x000000),
    warning: hex(0xffc04d),
    warning_ground: hex(0x000000),
    error: hex(0xffb0b0),
    error_ground: hex(0x000000),
    on_error: hex(0x000000),
    focus_inner: hex(0x000000),
    focus_outer: hex(0x00ffff),
    scrim: Color { r: 0.0, g: 0.0, b: 0.0, a: 0.85 },
    guide_light: hex(0xffffff),
    guide_dark: hex(0x000000),
    guide_band: Color { r: 1.0, g: 1.0, b: 1.0, a: 0.45 },
    guide_dim: Color { r: 0.0, g: 0.0, b: 0.0, a: 0.6 },
};

impl Tokens {
    /// The colours of a theme, where the system is dark or not.
    pub(crate) fn of(theme: Theme, is_system_dark: bool) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
            Theme::HighContrast => &CONTRAST,
            Theme::System if is_system_dark => &DARK,
            Theme::System => &LIGHT,
        }
    }

    /// Colours for what the toolkit draws itself.
    pub(crate) fn look(&self) -> Look {
        Look::custom(
            "Temoto",
            Palette {
                background: self.page,
                text: self.text,
                primary: self.primary,
                success: self.success,
                warning: self.warning,
                danger: self.error,
            },
        )
    }
}

/// Measures in logical px, before the user's text size is applied.
pub(crate) mod size {
    /// Body text.
    pub(crate) const BODY: f32 = 18.0;
    /// Supporting text; nothing we write is smaller.
    pub(crate) const SMALL: f32 = 16.0;
    /// Title of a card, a finding or a group.
    pub(crate) const TITLE: f32 = 20.0;
    /// Result banner.
    pub(crate) const BANNER: f32 = 24.0;
    /// Heading of a page.
    pub(crate) const HEADING: f32 = 32.0;
    /// What is held up for others to read.
    pub(crate) const LARGE: f32 = 56.0;
    /// The largest that sentence is ever set.
    pub(crate) const LARGEST: f32 = 144.0;

    /// Line height of body text, as a multiple of its size.
    pub(crate) const LINE_BODY: f32 = 1.6;
    /// Line height of headings and titles.
    pub(crate) const LINE_HEADING: f32 = 1.4;
    /// Line height of words on buttons.
    pub(crate) const LINE_BUTTON: f32 = 1.3;

    /// Least height and width of what can be pressed.
    pub(crate) const TARGET: f32 = 48.0;
    /// Height of the main button of a page.
    pub(crate) const TARGET_MAIN: f32 = 56.0;
    /// Corner of buttons.
    pub(crate) const RADIUS: f32 = 8.0;
    /// Corner of cards and banners.
    pub(crate) const RADIUS_CARD: f32 = 12.0;
    /// Inner line of the focus ring.
    pub(crate) const RING_INNER: f32 = 2.0;
    /// Outer line of the focus ring.
    pub(crate) const RING_OUTER: f32 = 4.0;

    /// Widest column of text: about 40 full-width or 80 Latin letters.
    pub(crate) const COLUMN: f32 = 720.0;
    /// Widest page with a picture beside the text.
    pub(crate) const PAGE: f32 = 1120.0;
    /// From this width on, two columns stand side by side.
    pub(crate) const TWO_COLUMNS: f32 = 860.0;
    /// Below this width, ornaments give way to words.
    pub(crate) const NARROW: f32 = 400.0;
    /// From this width on, the way back and the choice of language stand in one line.
    pub(crate) const ONE_BAR: f32 = 520.0;
    /// Sign beside a line of text.
    pub(crate) const ICON: f32 = 24.0;
    /// Sign in a banner.
    pub(crate) const ICON_LARGE: f32 = 40.0;
    /// Disc with the number of a finding.
    pub(crate) const DISC: f32 = 30.0;
    /// The same on the picture while it is pointed at.
    pub(crate) const DISC_LIT: f32 = 38.0;
    /// Longest side of a photo in a list.
    pub(crate) const THUMBNAIL: f32 = 64.0;
    /// Line round what is pointed at.
    pub(crate) const LINE_LIT: f32 = 3.0;
}

/// Spaces in logical px.
pub(crate) mod space {
    /// Between a title and its text.
    pub(crate) const XS: f32 = 4.0;
    /// Between a sign and its words.
    pub(crate) const S: f32 = 8.0;
    /// Between rows.
    pub(crate) const M: f32 = 16.0;
    /// Between blocks, and from the edge of the page.
    pub(crate) const L: f32 = 24.0;
    /// Between parts of a page.
    pub(crate) const XL: f32 = 40.0;
}

#[cfg(test)]
mod tests {
    use super::{CONTRAST, DARK, LIGHT, Tokens};
    use iced::Color;

    /// Relative luminance of WCAG 2.2.
    fn luminance(color: Color) -> f32 {
        let [r, g, b, _] = color.into_linear();
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    fn contrast(a: Color, b: Color) -> f32 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn check(name: &str, t: &Tokens, text: f32) {
        let words = [
            ("text/page", t.text, t.page),
            ("text/surface", t.text, t.surface),
            ("text/panel", t.text, t.panel),
            ("heading/page", t.heading, t.page),
            ("support/page", t.support, t.page),
            ("support/surface", t.support, t.surface),
            ("support/panel", t.support, t.panel),
            ("primary/page", t.primary, t.page),
            ("primary/hovered", t.primary, t.hovered),
            ("primary/selected", t.primary, t.selected),
            ("text/hovered", t.text, t.hovered),
            ("text/selected", t.text, t.selected),
            ("support/hovered", t.support, t.hovered),
            ("support/selected", t.support, t.selected),
            ("heading/hovered", t.heading, t.hovered),
            ("heading/selected", t.heading, t.selected),
            ("success/hovered", t.success, t.hovered),
            ("success/selected", t.success, t.selected),
            ("warning/hovered", t.warning, t.hovered),
            ("warning/selected", t.warning, t.selected),
            ("error/hovered", t.error, t.hovered),
            ("error/selected", t.error, t.selected),
            ("error/surface", t.error, t.surface),
            ("warning/surface", t.warning, t.surface),
            ("success/surface", t.success, t.surface),
            ("on_primary/primary", t.on_primary, t.primary),
            ("on_primary/hovered", t.on_primary, t.primary_hovered),
            ("on_primary/pressed", t.on_primary, t.primary_pressed),
            ("success", t.success, t.success_ground),
            ("warning", t.warning, t.warning_ground),
            ("error", t.error, t.error_ground),
            ("text/success", t.text, t.success_ground),
            ("text/warning", t.text, t.warning_ground),
            ("text/error", t.text, t.error_ground),
            ("success/page", t.success, t.page),
            ("warning/page", t.warning, t.page),
            ("error/page", t.error, t.page),
            ("on_error/error", t.on_error, t.error),
        ];
        for (pair, ink, ground) in words {
            let ratio = contrast(ink, ground);
            assert!(ratio >= text, "{name} {pair}: {ratio:.2}");
        }
        for (pair, ink, ground) in [
            ("border/page", t.border, t.page),
            ("border/surface", t.border, t.surface),
            ("border/panel", t.border, t.panel),
            ("ring/page", t.focus_outer, t.page),
            ("ring lines", t.focus_outer, t.focus_inner),
            // One half of a line stands out on any part of a photo.
            ("guide lines", t.guide_light, t.guide_dark),
            ("primary/surface", t.primary, t.surface),
            ("primary line/selected", t.primary, t.selected),
        ] {
            let ratio = contrast(ink, ground);
            assert!(ratio >= 3.0, "{name} {pair}: {ratio:.2}");
        }
    }

    /// WCAG 2.2: 4.5:1 for words (7:1 in high contrast), 3:1 for parts of controls.
    #[test]
    fn every_pair_of_colours_can_be_told_apart() {
        check("light", &LIGHT, 4.5);
        check("dark", &DARK, 4.5);
        check("contrast", &CONTRAST, 7.0);
    }
}
