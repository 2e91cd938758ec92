//! Settings: language, colours, size of text, and what is saved.

use std::path::Path;

use iced::Element;

use crate::i18n::{Language, args};
use crate::store::{State, TextSize, Theme};
use crate::ui::kit::{Choice, Kit, Tone};

/// What can be done here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// A language was chosen.
    Language(Language),
    /// Colours were chosen.
    Theme(Theme),
    /// A size of text was chosen.
    TextSize(TextSize),
    /// Whether the register PIN can be changed, too.
    Register(bool),
    /// “Delete everything” was pressed.
    AskDelete,
}

/// The page, for the settings as they are, the file they lie in, and what went wrong with them.
pub(crate) fn view<'a>(
    kit: Kit<'a>,
    state: &State,
    file: Option<&Path>,
    trouble: Option<&(String, String)>,
) -> Element<'a, Message> {
    let l10n = kit.l10n;
    let mut blocks = vec![kit.heading(&l10n.settings_heading())];
    if let Some((title, words)) = trouble {
        blocks.push(kit.notice(Tone::Look, title, words));
    }
    let part = |title: String, content| kit.group([kit.title(&title), content]);
    blocks.push(part(
        l10n.settings_language_title(),
        kit.language_choices(|language, _| Message::Language(language)),
    ));
    blocks.push(kit.group([
        kit.title(&l10n.settings_text_size_title()),
        kit.support(&l10n.settings_text_size_hint()),
        kit.choices(&l10n.settings_text_size_title(), sizes(kit), state.text_size, |size, _| {
            Message::TextSize(size)
        }),
    ]));
    blocks.push(part(
        l10n.settings_theme_title(),
        kit.choices(&l10n.settings_theme_title(), themes(kit), state.theme, |theme, _| Message::Theme(theme)),
    ));
    let title = l10n.pin_register_title();
    let (label, text) = (l10n.pin_register_label(), l10n.pin_register_text());
    blocks.push(part(title, kit.checkbox(&label, &text, state.offers_register, Message::Register)));
    let place = match file {
        Some(file) => kit.foreign(
            &l10n.settings_data_path(args::SettingsDataPath { path: file.display().to_string().into() }),
        ),
        None => kit.support(&l10n.settings_data_nowhere()),
    };
    blocks.push(kit.group([
        kit.title(&l10n.settings_data_title()),
        kit.body(&l10n.settings_data_text()),
        place,
        kit.buttons([kit.other_button(&l10n.settings_delete_button(), Message::AskDelete)]),
    ]));
    kit.blocks(blocks)
}

fn themes(kit: Kit<'_>) -> Vec<Choice<Theme>> {
    let l10n = kit.l10n;
    Theme::ALL
        .into_iter()
        .map(|theme| Choice {
            value: theme,
            label: match theme {
                Theme::System => l10n.settings_theme_system(),
                Theme::Light => l10n.settings_theme_light(),
                Theme::Dark => l10n.settings_theme_dark(),
                Theme::HighContrast => l10n.settings_theme_contrast(),
            },
            text: String::new(),
            language: None,
        })
        .collect()
}

fn sizes(kit: Kit<'_>) -> Vec<Choice<TextSize>> {
    TextSize::ALL
        .into_iter()
        .map(|size| Choice {
            value: size,
            label: kit.l10n.settings_text_size_percent(args::SettingsTextSizePercent {
                percent: kit.l10n.number(size.percent().into()).into(),
            }),
            text: String::new(),
            language: None,
        })
        .collect()
}
