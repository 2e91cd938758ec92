//! Many photos in a table that can be sorted: one row each, to open.

use iced::widget::{Column, Row, column, container, image, row, space as gap};
use iced::{Alignment, Border, ContentFit, Element, Length};

use super::{Kit, Tone};
use crate::i18n::plain;
use crate::ui::core::{Appearance, Interaction, Pressable, Role, Semantics};
use crate::ui::icons::Icon;
use crate::ui::tokens::{size, space};

/// What the rows can be sorted by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SortBy {
    /// The name of the file.
    #[default]
    Name,
    /// The result.
    Verdict,
    /// What is wrong.
    Reasons,
}

impl SortBy {
    const ALL: [Self; 3] = [Self::Name, Self::Verdict, Self::Reasons];

    /// The share of the width its column gets.
    fn portion(self) -> u16 {
        match self {
            Self::Name => 4,
            Self::Verdict => 3,
            Self::Reasons => 5,
        }
    }
}

/// The order of the rows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sort {
    /// The column they are sorted by.
    pub by: SortBy,
    /// Whether from the largest on.
    pub descending: bool,
}

impl Sort {
    /// The order after the header of a column was pressed: by that column, or the other way round.
    fn pressed(self, by: SortBy) -> Self {
        Self { by, descending: self.by == by && !self.descending }
    }
}

/// A photo in the table.
#[derive(Debug, Clone)]
pub(crate) struct PhotoRow<'w> {
    /// The photo, small; it is shown at most 64 logical px high and wide.
    pub(crate) thumbnail: Option<&'w image::Handle>,
    /// The name of the file.
    pub(crate) name: &'w str,
    /// What kind of news the result is.
    pub(crate) tone: Tone,
    /// The result in two or three words.
    pub(crate) verdict: &'w str,
    /// The main reasons, in a few words; may be empty.
    pub(crate) reasons: &'w str,
}

impl<'a> Kit<'a> {
    /// Photos in the order given. `on_sort` asks for another order; `on_press` is told the place of the row
    /// that was pressed, counted from 0. In a narrow window the rows are cards.
    pub(crate) fn photo_table<'w, Message: Clone + 'a>(
        self,
        rows: impl IntoIterator<Item = PhotoRow<'w>>,
        sort: Sort,
        on_sort: impl Fn(Sort) -> Message,
        on_press: impl Fn(usize) -> Message,
    ) -> Element<'a, Message> {
        let header = self.table_header(sort, on_sort);
        let rows = rows.into_iter().enumerate().map(|(index, row)| self.table_row(&row, on_press(index)));
        Column::with_children(std::iter::once(header).chain(rows))
            .spacing(space::S)
            .width(Length::Fill)
            .into()
    }

    fn table_header<Message: Clone + 'a>(
        self,
        sort: Sort,
        on_sort: impl Fn(Sort) -> Message,
    ) -> Element<'a, Message> {
        let cells = SortBy::ALL.map(|by| (by, self.header_cell(by, sort, on_sort(sort.pressed(by)))));
        if !self.is_wide() {
            let label = self.support(&self.l10n.photo_table_sort_label());
            let buttons = self.buttons(cells.into_iter().map(|(_, cell)| cell));
            return column![label, buttons].spacing(space::XS).into();
        }
        let picture = gap().width(size::THUMBNAIL).into();
        let cells = cells
            .into_iter()
            .map(|(by, cell)| container(cell).width(Length::FillPortion(by.portion())).into());
        Row::with_children(std::iter::once(picture).chain(cells))
            .spacing(space::M)
            .padding([0.0, space::M])
            .align_y(Alignment::Center)
            .into()
    }

    fn header_cell<Message: Clone + 'a>(
        self,
        by: SortBy,
        sort: Sort,
        on_press: Message,
    ) -> Element<'a, Message> {
        let t = self.tokens;
        let l10n = self.l10n;
        let name = match by {
            SortBy::Name => l10n.photo_table_name_button(),
            SortBy::Verdict => l10n.photo_table_verdict_button(),
            SortBy::Reasons => l10n.photo_table_reasons_button(),
        };
        let sorted = (sort.by == by).then_some(sort.descending);
        let mut semantics = Semantics::new(Role::Button, plain(&name)).selected(sorted.is_some());
        let mut content = row![self.set(&name, self.label_style(size::BODY, true))]
            .spacing(space::XS)
            .align_y(Alignment::Center);
        if let Some(descending) = sorted {
            let (icon, words) = if descending {
                (Icon::Descending, l10n.photo_table_descending())
            } else {
                (Icon::Ascending, l10n.photo_table_ascending())
            };
            semantics = semantics.described_by(plain(&words));
            content = content.push(icon.view(size::SMALL, t.primary));
        }
        Pressable::new(content, semantics, on_press, self.ring(), move |interaction| Appearance {
            background: match interaction {
                Interaction::Idle if sorted.is_some() => t.selected,
                Interaction::Idle => t.surface,
                Interaction::Hovered => t.hovered,
                Interaction::Pressed => t.selected,
            },
            text: t.primary,
            border: if sorted.is_some() { t.primary } else { t.border },
            border_width: 1.0,
            radius: size::RADIUS,
        })
        .padding([space::S, space::M])
        .min_height(size::TARGET)
        .into()
    }

    fn table_row<Message: Clone + 'a>(self, row: &PhotoRow<'_>, on_press: Message) -> Element<'a, Message> {
        let (ink, _) = self.tone_colors(row.tone);
        let style = |size: f32, bold| super::text::Style { fill: true, ..self.label_style(size, bold) };
        let name = self.set(row.name, super::text::Style { foreign: true, ..style(size::BODY, true) });
        let verdict_style = super::text::Style { color: Some(ink), ..style(size::SMALL, true) };
        let verdict = iced::widget::row![
            row.tone.icon().view(size::ICON, ink),
            container(self.set(row.verdict, verdict_style)).width(Length::Fill)
        ]
        .spacing(space::S)
        .align_y(Alignment::Center);
        let reasons = (!row.reasons.is_empty()).then(|| self.set(row.reasons, style(size::SMALL, false)));
        let thumbnail = self.thumbnail(row.thumbnail);
        let content: Element<'a, Message> = if self.is_wide() {
            let cell = |content, by: SortBy| container(content).width(Length::FillPortion(by.portion()));
            let reasons = reasons.unwrap_or_else(|| gap().into());
            iced::widget::row![
                thumbnail,
                cell(name, SortBy::Name),
                cell(verdict.into(), SortBy::Verdict),
                cell(reasons, SortBy::Reasons)
            ]
            .spacing(space::M)
            .align_y(Alignment::Center)
            .into()
        } else {
            let words = [name, verdict.into()].into_iter().chain(reasons);
            let words = Column::with_children(words).spacing(space::XS).width(Length::Fill);
            iced::widget::row![thumbnail, words].spacing(space::M).into()
        };
        let mut description = plain(row.verdict).into_owned();
        if !row.reasons.is_empty() {
            description = self.l10n.of(&description, &plain(row.reasons));
        }
        let semantics = Semantics::new(Role::Button, plain(row.name)).described_by(description);
        Pressable::new(content, semantics, on_press, self.ring(), move |interaction| {
            self.card_look(interaction, false)
        })
        .padding([space::S, space::M])
        .min_height(size::TARGET)
        .width(Length::Fill)
        .into()
    }

    /// A photo, small, or the room for it. It stands beside its name and says nothing of its own.
    pub(super) fn thumbnail<Message: 'a>(self, picture: Option<&image::Handle>) -> Element<'a, Message> {
        let line = self.tokens.divider;
        match picture {
            Some(picture) => container(
                image(picture.clone())
                    .content_fit(ContentFit::Contain)
                    .width(size::THUMBNAIL)
                    .height(size::THUMBNAIL),
            )
            .into(),
            None => container(gap().width(size::THUMBNAIL).height(size::THUMBNAIL))
                .style(move |_| container::Style {
                    border: Border { color: line, width: 1.0, radius: 0.0.into() },
                    ..container::Style::default()
                })
                .into(),
        }
    }
}
