//! Settings: language, colours, size of text, and what is saved.

use std::path::Path;

use iced::Element;

use crate::dates::DaysBefore;
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
    /// Whether reminders are shown at login.
    Login(bool),
    /// Whether to be reminded so many days before a deadline.
    Reminder(u16, bool),
    /// “Delete everything” was pressed.
    AskDelete,
}

/// Where the settings lie, and for whom.
pub(crate) struct Place<'a> {
    /// The file.
    pub(crate) file: Option<&'a Path>,
    /// What went wrong with it.
    pub(crate) trouble: Option<&'a (String, String)>,
    /// Whether they are a guest's, of whom nothing is kept.
    pub(crate) is_guest: bool,
}

/// Whether reminders are shown at login.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Login {
    /// They are.
    pub(crate) is_on: bool,
    /// The system refused the last change.
    pub(crate) has_failed: bool,
}

/// The page, for the settings as they are.
pub(crate) fn view<'a>(kit: Kit<'a>, state: &State, place: &Place<'_>, login: Login) -> Element<'a, Message> {
    let l10n = kit.l10n;
    let mut blocks = vec![kit.heading(&l10n.settings_heading())];
    if let Some((title, words)) = place.trouble {
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
    // What is kept is the owner's.
    if place.is_guest {
        return kit.blocks(blocks);
    }
    blocks.push(reminders(kit, state, login));
    let place = match place.file {
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

/// When and where to be reminded.
fn reminders<'a>(kit: Kit<'a>, state: &State, login: Login) -> Element<'a, Message> {
    let l10n = kit.l10n;
    let (label, text) = (l10n.remind_login_label(), l10n.remind_login_text());
    let mut parts = vec![
        kit.title(&l10n.remind_title()),
        kit.body(&l10n.remind_text()),
        kit.checkbox(&label, &text, login.is_on, Message::Login),
    ];
    if login.has_failed {
        let (title, text) = (l10n.remind_login_failed_title(), l10n.remind_login_failed_text());
        parts.push(kit.notice(Tone::Look, &title, &text));
    }
    parts.push(kit.body(&l10n.remind_days_title()));
    parts.extend(DaysBefore::OFFERED.map(|days| {
        let label = if days == 1 {
            l10n.remind_day()
        } else {
            l10n.remind_days(args::RemindDays { days: l10n.number(days.into()).into() })
        };
        let is_in = state.reminder_days.has(days);
        kit.checkbox(&label, "", is_in, move |is_in| Message::Reminder(days, is_in))
    }));
    kit.group(parts)
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
