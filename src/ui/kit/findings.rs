//! The list of what was found: grouped, each with what was measured, what is asked, and how to mend it.

use iced::widget::{Column, column, container, row};
use iced::{Alignment, Border, Element, Length, Padding};

use super::{Kit, Pointing, Tone};
use crate::i18n::{FindingWords, GroupWords, args, plain};
use crate::photo::Outcome;
use crate::ui::core::{Appearance, Interaction, Pressable, Role, Semantics};
use crate::ui::tokens::{size, space};

impl<'a> Kit<'a> {
    /// A group of findings under its title. `marks` gives the number of each finding that has a place on
    /// the photo, in the order of the findings; such a finding can be pointed at and pressed, and the one
    /// whose number is `lit` stands out.
    pub(crate) fn finding_group<Message: Clone + 'a>(
        self,
        group: &GroupWords,
        marks: &[Option<usize>],
        lit: Option<usize>,
        on_point: impl Fn(Pointing) -> Message,
        on_press: impl Fn(usize) -> Message,
    ) -> Element<'a, Message> {
        let tone = tone(group.outcome);
        let marks = marks.iter().copied().chain(std::iter::repeat(None));
        let rows = group.findings.iter().zip(marks).map(|(finding, mark)| match mark {
            None => self.finding(tone, finding),
            Some(number) => {
                let pointed = [Pointing::At(number), Pointing::Left(number)].map(&on_point);
                self.marked_finding(tone, finding, number, lit == Some(number), pointed, on_press(number))
            }
        });
        Column::with_children(std::iter::once(self.title(&group.title)).chain(rows))
            .spacing(space::S)
            .width(Length::Fill)
            .into()
    }

    /// Findings that are fine, in one frame and in few lines: there may be many, and nothing is to be done
    /// about them.
    pub(crate) fn fine_list<Message: 'a>(self, findings: &[FindingWords]) -> Element<'a, Message> {
        self.fact_list(
            findings.iter().map(|finding| (Tone::Good, finding.name.clone(), vec![finding.found.clone()])),
        )
    }

    /// A finding about the photo as a whole, or about the file.
    fn finding<Message: 'a>(self, tone: Tone, finding: &FindingWords) -> Element<'a, Message> {
        let (ink, _) = self.tone_colors(tone);
        let line = self.tokens.divider;
        // As wide as the numbers of other findings, so that all words begin at one line.
        let sign = container(tone.icon().view(size::ICON, ink)).center_x(size::DISC);
        container(row![sign, self.finding_words(finding)].spacing(space::M))
            .padding(finding_padding(tone))
            .width(Length::Fill)
            .style(move |_| container::Style {
                border: Border { color: line, width: 1.0, radius: size::RADIUS.into() },
                ..container::Style::default()
            })
            .into()
    }

    /// A finding with a place on the photo, where its number stands.
    fn marked_finding<Message: Clone + 'a>(
        self,
        tone: Tone,
        finding: &FindingWords,
        number: usize,
        lit: bool,
        [at, left]: [Message; 2],
        on_press: Message,
    ) -> Element<'a, Message> {
        let t = self.tokens;
        let (ink, _) = self.tone_colors(tone);
        let signs = column![tone.icon().view(size::ICON, ink), self.number_disc(tone, number, lit)]
            .spacing(space::S)
            .align_x(Alignment::Center);
        let place = self.l10n.photo_finding_place(args::PhotoFindingPlace { number: number.into() });
        let semantics =
            Semantics::new(Role::Button, plain(&finding.name)).described_by(plain(&place)).selected(lit);
        let look = move |interaction: Interaction| Appearance {
            background: match interaction {
                _ if lit => t.selected,
                Interaction::Idle => t.surface,
                Interaction::Hovered => t.hovered,
                Interaction::Pressed => t.selected,
            },
            text: t.text,
            border: if lit || interaction != Interaction::Idle { t.primary } else { t.border },
            border_width: if lit { size::LINE_LIT } else { 1.0 },
            radius: size::RADIUS,
        };
        Pressable::new(
            row![signs, self.finding_words(finding)].spacing(space::M),
            semantics,
            on_press,
            self.ring(),
            look,
        )
        .on_point(at, left)
        .padding(finding_padding(tone))
        .min_height(size::TARGET)
        .width(Length::Fill)
        .into()
    }

    /// The number of a finding, as it stands on the photo.
    fn number_disc<Message: 'a>(self, tone: Tone, number: usize, lit: bool) -> Element<'a, Message> {
        let (ink, ground) = self.tone_colors(tone);
        let (ink, ground) = if lit { (ground, ink) } else { (ink, ground) };
        let style = super::text::Style { color: Some(ink), ..self.label_style(size::SMALL, true) };
        container(self.set(&number.to_string(), style))
            .center(size::DISC)
            .style(move |_| container::Style {
                background: Some(ground.into()),
                border: Border { color: ink, width: 2.0, radius: (size::DISC / 2.0).into() },
                ..container::Style::default()
            })
            .into()
    }

    fn finding_words<Message: 'a>(self, finding: &FindingWords) -> Element<'a, Message> {
        let name_style = super::text::Style {
            color: Some(self.tokens.heading),
            fill: true,
            line_height: size::LINE_HEADING,
            ..self.label_style(size::BODY, true)
        };
        let mut words = Column::new().spacing(space::XS).width(Length::Fill);
        words = words.push(self.prose(Role::Heading(3), &finding.name, name_style));
        words = words.push(self.body(&finding.found));
        if let Some(asked) = &finding.asked {
            words = words.push(self.support(&self.l10n.after_label(&self.l10n.photo_asked_label(), asked)));
        }
        if let Some(mend) = &finding.mend {
            words = words.push(self.labelled(&self.l10n.photo_mend_label(), mend));
        }
        if let Some(excused) = &finding.excused {
            let (ink, _) = self.tone_colors(Tone::Info);
            let sign =
                container(Tone::Info.icon().view(size::ICON, ink)).center_y(size::BODY * size::LINE_BODY);
            words = words.push(row![sign, self.body(excused)].spacing(space::S));
        }
        for point in &finding.points {
            words = words.push(self.bullet(point));
        }
        words.into()
    }
}

/// What is fine needs no room to be found.
fn finding_padding(tone: Tone) -> Padding {
    if tone == Tone::Good {
        Padding::from([space::S, space::M]).top(space::S + space::XS)
    } else {
        Padding::from(space::M)
    }
}

/// How an outcome looks.
fn tone(outcome: Outcome) -> Tone {
    match outcome {
        Outcome::Pass => Tone::Good,
        Outcome::Warning => Tone::Look,
        Outcome::Fail => Tone::Bad,
        Outcome::Unknown => Tone::Unknown,
    }
}
