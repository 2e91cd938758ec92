//! Putting words together: what stands between them is a matter of the language.

use super::{Language, Localization};

impl Localization {
    /// Whether sentences follow each other without a space, and punctuation is as wide as a letter.
    fn is_full_width(&self) -> bool {
        matches!(self.language(), Language::Ja | Language::ZhHans | Language::ZhHant)
    }

    /// What stands between two sentences, or after a label that ends in a colon of its own.
    pub(crate) fn gap(&self) -> &'static str {
        if self.is_full_width() { "" } else { " " }
    }

    /// Sentences one after the other.
    pub(crate) fn sentences(&self, sentences: &[String]) -> String {
        sentences.join(self.gap())
    }

    /// A label that ends in a colon, and what it is about.
    pub(crate) fn after_label(&self, label: &str, words: &str) -> String {
        format!("{label}{}{words}", self.gap())
    }

    /// Names one after the other. They may hold commas and the word for “and”.
    pub(crate) fn list(&self, names: &[String]) -> String {
        names.join(if self.is_full_width() { "、" } else { "; " })
    }

    /// A name, a colon, and what is said of it.
    pub(crate) fn of(&self, name: &str, words: &str) -> String {
        if self.is_full_width() { format!("{name}：{words}") } else { format!("{name}: {words}") }
    }

    /// A name with a remark in brackets.
    pub(crate) fn remark(&self, name: &str, remark: &str) -> String {
        if self.is_full_width() { format!("{name}（{remark}）") } else { format!("{name} ({remark})") }
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, Localization};

    #[test]
    fn each_script_has_its_own_marks() {
        let (en, ja) = (Localization::new(Language::En), Localization::new(Language::Ja));
        assert_eq!(en.of("Fonts", "fine"), "Fonts: fine");
        assert_eq!(ja.of("文字", "正常"), "文字：正常");
        assert_eq!(en.after_label("Asked:", "a JPEG."), "Asked: a JPEG.");
        assert_eq!(ja.after_label("条件：", "JPEG。"), "条件：JPEG。");
        assert_eq!(ja.remark("iced", "MIT"), "iced（MIT）");
        assert_eq!(en.remark("iced", "MIT"), "iced (MIT)");
        assert_eq!(en.list(&["one".into(), "two".into()]), "one; two");
        assert_eq!(ja.list(&["一".into(), "二".into()]), "一、二");
        assert_eq!(en.sentences(&["One.".into(), "Two.".into()]), "One. Two.");
        assert_eq!(ja.sentences(&["一。".into(), "二。".into()]), "一。二。");
    }
}
