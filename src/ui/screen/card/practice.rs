//! Practice: the page of the make-believe card, what a helper can let happen to it, and its PINs.

use iced::{Element, Task};
use jiff::civil::Date;

use super::{Card, Notice, Source};
use crate::card::{Mishap, Practice, State};
use crate::i18n::args;
use crate::i18n::pin::{mishap_words, pin_name};
use crate::ui::core::Settled;
use crate::ui::kit::{Choice, Kit, Tone};

/// What can happen in practice.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// The card is taken off the reader.
    TakeAway,
    /// It is put back.
    PutBack,
    /// It is exchanged for a new one.
    Renew,
    /// That is to go wrong at the next change.
    Mishap(Mishap),
    /// The change that was asked for is carried out.
    Carry,
    /// Practice ends.
    End,
}

impl Card {
    pub(super) fn practise(&mut self, message: Message, today: Date) -> Task<super::Message> {
        let Source::Practice(practice, waiting) = &mut self.source else { return Task::none() };
        match message {
            Message::TakeAway => practice.take_away(),
            Message::PutBack => practice.put_back(),
            Message::Renew => {
                **practice = Practice::new(today);
                self.unclear = self.unclear.filter(|unclear| !unclear.in_practice);
            }
            Message::Mishap(mishap) => practice.set_mishap(mishap),
            Message::Carry => {
                if let Some((id, place, asked)) = waiting.take() {
                    let changed = practice.change(&place, &asked);
                    self.done(id, changed);
                }
            }
            Message::End => return self.watch(),
        }
        self.look();
        self.notice = matches!(message, Message::Renew).then_some(Notice::Renewed);
        Task::none()
    }

    /// Looks what the practice reader holds.
    pub(super) fn look(&mut self) {
        if let Source::Practice(practice, _) = &mut self.source {
            let state = practice.state();
            self.is(state);
        }
    }
}

/// What stands on the page of the practice card, before and after what stands there of every card.
pub(super) fn around<'a>(
    kit: Kit<'a>,
    practice: &Practice,
    state: &State,
) -> [Vec<Element<'a, super::Message>>; 2] {
    let l10n = kit.l10n;
    let pins = Practice::pins().map(|(pin, secret)| {
        let value = if practice.first_pin(pin).is_some() {
            secret.to_owned()
        } else {
            l10n.pin_practice_changed(args::PinPracticeChanged { pin: secret.into() })
        };
        (Tone::Info, pin_name(l10n, pin), vec![value])
    });
    let is_in = !matches!(state, State::NoCard);
    let move_it = if is_in {
        kit.other_button(&l10n.pin_practice_out_button(), Message::TakeAway)
    } else {
        kit.main_button(&l10n.pin_practice_in_button(), Message::PutBack)
    };
    let renew = kit.other_button(&l10n.pin_practice_new_button(), Message::Renew);
    let before = vec![
        kit.heading(&l10n.pin_practice_heading()),
        kit.body(&l10n.pin_practice_intro()),
        kit.buttons([move_it, renew]).map(super::Message::Practice),
    ];
    let mishaps = Mishap::ALL.map(|mishap| Choice {
        value: mishap,
        label: mishap_words(l10n, mishap),
        text: String::new(),
        language: None,
    });
    let title = l10n.pin_practice_fault_title();
    let choices =
        kit.choices(&title, mishaps.into(), practice.mishap(), |mishap, _: Settled| Message::Mishap(mishap));
    let after = vec![
        kit.group([
            kit.title(&l10n.pin_practice_pins_title()),
            kit.support(&l10n.pin_practice_pins_text()),
            kit.fact_list(pins),
        ]),
        kit.group([kit.title(&title), choices]).map(super::Message::Practice),
    ];
    [before, after]
}
