//! What a part of the window is, apart from how it looks: its role, name and state.
//!
//! Every widget of ours hands its [`Semantics`] to `Operation::custom` when the toolkit walks the widget
//! tree. Keyboard and layout tests read that report; a screen-reader tree can be built from it.

use crate::i18n::Language;

/// What a part of the page is to someone who does not see it. The names are those of WAI-ARIA.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The one line that says what a page is about (level 1) or a part of it (level 2).
    Heading(u8),
    /// Words to read.
    Text,
    /// Words on a control, which are its name or a part of it; a screen reader passes over them.
    Label,
    /// Something to press.
    Button,
    /// Choices of which exactly one holds.
    RadioGroup,
    /// One of the choices.
    Radio,
    /// Something that holds or not, for itself; whether it does is in `selected`.
    Checkbox,
    /// A line to write in; what stands there is in `description`.
    TextField,
    /// Keys to press, of which one at a time can be reached by Tab.
    Keypad,
    /// One of the keys; whether it is the one that Tab reaches is in `selected`.
    Key,
    /// A picture with a name.
    Image,
    /// A result or a notice.
    Status,
    /// Work that is going on.
    ProgressBar,
    /// A question in front of the page.
    Dialog,
}

/// How a text is set, so that a test can set it again and compare.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Typeset {
    /// Size of the letters in logical px.
    pub size: f32,
    /// Height of a line as a multiple of `size`.
    pub line_height: f32,
    /// Whether the bold face is used.
    pub bold: bool,
    /// Whether the words come from the user's machine (a file name) and not from us: only then may a
    /// font of the system step in.
    pub foreign: bool,
    /// The language of the words, if it is not that of the page.
    pub language: Option<Language>,
}

/// The meaning of one part of the window.
#[derive(Debug, Clone, PartialEq)]
pub struct Semantics {
    /// What it is.
    pub role: Role,
    /// Its name, in the user's language, without marks.
    pub name: String,
    /// More about it, such as the text of a card under its title.
    pub description: Option<String>,
    /// Whether a choice is the one that holds; `None` where that makes no sense.
    pub selected: Option<bool>,
    /// Whether it has the keyboard.
    pub focused: bool,
    /// How its text is set, for words.
    pub typeset: Option<Typeset>,
}

impl Semantics {
    /// A part with a role and a name.
    pub fn new(role: Role, name: impl Into<String>) -> Self {
        Self { role, name: name.into(), description: None, selected: None, focused: false, typeset: None }
    }

    /// The same with a longer description.
    #[must_use]
    pub fn described_by(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The same as a choice that holds or not.
    #[must_use]
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = Some(selected);
        self
    }

    /// The same with the way its text is set.
    #[must_use]
    pub fn typeset(mut self, typeset: Typeset) -> Self {
        self.typeset = Some(typeset);
        self
    }
}
