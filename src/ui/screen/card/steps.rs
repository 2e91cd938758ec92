//! How each step on the way to a changed PIN looks.

use iced::Element;

use super::Message as CardMessage;
use super::change::{Message, Note, PinChange, Step};
use crate::card::{Changed, Entry, NotSent, Outcome, PinKind, Practice, Tries, Weakness};
use crate::i18n::args;
use crate::i18n::pin::{
    ChangedWords, adapted_words, changed_words, flaw_words, pin_name, pin_use, rule_words, tries_words,
    weakness_words,
};
use crate::ui::drawings::Drawing;
use crate::ui::input::Letter;
use crate::ui::kit::{Keys, Kit, Tone};

impl PinChange {
    /// The step. `practice` is what the practice card makes of the current PIN, if it is that. `can_go_on` tells whether a card lies there of which a PIN can be changed.
    pub(super) fn view<'a>(
        &self,
        kit: Kit<'a>,
        practice: Option<&Practice>,
        can_go_on: bool,
    ) -> Element<'a, CardMessage> {
        let mut blocks = match self.step {
            Step::Choose => self.choose(kit),
            Step::Current | Step::New | Step::Again => self.type_it(kit),
            Step::Weak(weakness) => weak(kit, weakness),
            Step::Ask => self.ask(kit),
            Step::Sending(_) => self.sending(kit),
            Step::Silent(_) => {
                let unknown = Changed { outcome: Outcome::Unknown, tries: Tries::Unknown };
                self.result(kit, unknown, can_go_on)
            }
            Step::Done(changed) => self.result(kit, changed, can_go_on),
            Step::Away | Step::Idle => self.gone(kit, can_go_on),
        };
        if let Some(practice) = practice {
            blocks.extend(self.practice_hint(kit, practice));
        }
        kit.blocks(blocks)
    }

    /// What is otherwise in practice.
    fn practice_hint<'a>(&self, kit: Kit<'a>, practice: &Practice) -> Option<Element<'a, CardMessage>> {
        let l10n = kit.l10n;
        let title = l10n.pin_practice_mark();
        let text = match self.step {
            Step::Current => match practice.first_pin(self.pin) {
                Some(pin) => l10n.pin_practice_current(args::PinPracticeCurrent { pin: pin.into() }),
                None => l10n.pin_practice_current_changed(),
            },
            Step::Done(Changed { outcome: Outcome::Blocked, .. }) => l10n.pin_practice_blocked(),
            _ => return None,
        };
        Some(kit.notice(Tone::Info, &title, &text))
    }

    fn choose<'a>(&self, kit: Kit<'a>) -> Vec<Element<'a, CardMessage>> {
        let l10n = kit.l10n;
        let mut blocks = vec![kit.heading(&l10n.pin_choose_heading()), kit.body(&l10n.pin_choose_intro())];
        blocks.extend(PinKind::ALL.map(|pin| {
            let (usage, picture) = pin_use(l10n, pin);
            let tries = self.contents.pins.of(pin);
            let is_offered = pin != PinKind::Register || self.may_register;
            let control = if tries == Tries::Blocked {
                let text = l10n.sentences(&[l10n.pin_blocked_text(), l10n.card_reset_office()]);
                kit.notice(Tone::Look, &pin_name(l10n, pin), &text)
            } else if is_offered && !self.may_change(pin) {
                kit.notice(Tone::Look, &pin_name(l10n, pin), &l10n.pin_unsent_uneven())
            } else if !is_offered {
                let text = l10n.sentences(&[usage, l10n.pin_register_office()]);
                kit.notice(Tone::Info, &pin_name(l10n, pin), &text)
            } else {
                let tone = tries_tone(tries);
                let how = tries_words(l10n, pin, tries);
                kit.choice_card(
                    &pin_name(l10n, pin),
                    &usage,
                    (tone, &how),
                    CardMessage::Pin(Message::Pick(pin)),
                )
            };
            kit.illustrated([(drawing(pin), picture.as_str())], control)
        }));
        blocks.push(kit.support(&l10n.pin_choose_same()));
        blocks
    }

    /// The page on which a PIN is typed.
    fn type_it<'a>(&self, kit: Kit<'a>) -> Vec<Element<'a, CardMessage>> {
        let l10n = kit.l10n;
        let Some(entry) = self.entry() else { return Vec::new() };
        let is_signature = self.pin == PinKind::Signature;
        let (heading, intro, next) = match self.step {
            Step::New if is_signature => {
                (l10n.pin_new_heading(), l10n.pin_new_intro_letters(), l10n.pin_next_button())
            }
            Step::New => (l10n.pin_new_heading(), l10n.pin_new_intro_digits(), l10n.pin_next_button()),
            Step::Again => (l10n.pin_again_heading(), l10n.pin_again_intro(), l10n.pin_send_button()),
            _ => (l10n.pin_current_heading(), l10n.pin_current_intro(), l10n.pin_next_button()),
        };
        let mut about = vec![kit.support(&pin_name(l10n, self.pin))];
        if self.step == Step::Current {
            about.push(kit.remark(tries_tone(self.tries()), &tries_words(l10n, self.pin, self.tries())));
        }
        let (tone, remark) = self.remark(kit, entry);
        let show = if self.is_shown {
            kit.other_button(&l10n.pin_hide_button(), Message::Show(false))
        } else {
            kit.other_button(&l10n.pin_show_button(), Message::Show(true))
        };
        let shown = entry.letters().map(|letter| self.is_shown.then_some(letter));
        let keys = if is_signature { Keys::LettersAndDigits } else { Keys::Digits };
        let keypad = kit.keypad(keys, |letter| Message::Type(Letter(letter)), Message::Erase);
        let mut typed = vec![kit.secret(shown, self.pin.length(), show), kit.remark(tone, &remark)];
        if is_signature {
            typed.push(kit.support(&l10n.pin_alike()));
        }
        // In view with what is typed, above the keys, which need room.
        let typed = [kit.typed(typed), kit.buttons([kit.main_button(&next, Message::Next)]), keypad];
        let mut blocks = vec![kit.heading(&heading), kit.group(about), kit.body(&intro)];
        blocks.extend(typed.map(|block| block.map(CardMessage::Pressed)));
        blocks
    }

    /// The word about what is typed: what is wrong with it, what was changed about it, or what belongs there.
    fn remark(&self, kit: Kit<'_>, entry: &Entry) -> (Tone, String) {
        let l10n = kit.l10n;
        if let Some(flaw) = entry.flaw() {
            return (Tone::Look, flaw_words(l10n, self.pin, flaw));
        }
        match self.note {
            Some(Note::Ready) => (Tone::Good, l10n.pin_ready()),
            Some(Note::Flaw(flaw)) => (Tone::Look, flaw_words(l10n, self.pin, flaw)),
            Some(Note::Same) => (Tone::Look, l10n.pin_same()),
            Some(Note::Differs) => (Tone::Look, l10n.pin_differs()),
            None => {
                let adapted = adapted_words(l10n, entry.adapted());
                (Tone::Info, adapted.unwrap_or_else(|| rule_words(l10n, self.pin)))
            }
        }
    }

    fn ask<'a>(&self, kit: Kit<'a>) -> Vec<Element<'a, CardMessage>> {
        let l10n = kit.l10n;
        let (heading, text) = match self.tries() {
            Tries::Unknown => (l10n.pin_unsure_heading(), l10n.pin_unsure_text()),
            Tries::Left(_) | Tries::Blocked => (l10n.pin_last_heading(), l10n.pin_last_text()),
        };
        // The way out comes first.
        let buttons = kit.buttons([
            kit.main_button(&l10n.pin_stop_button(), Message::Stop),
            kit.other_button(&l10n.pin_sure_button(), Message::Sure),
        ]);
        let name = pin_name(l10n, self.pin);
        vec![kit.heading(&heading), kit.notice(Tone::Look, &name, &text), buttons.map(CardMessage::Pressed)]
    }

    fn sending<'a>(&self, kit: Kit<'a>) -> Vec<Element<'a, CardMessage>> {
        let l10n = kit.l10n;
        let title = l10n.pin_sending_title();
        let notice = kit.banner(Tone::Info, &title, &l10n.pin_sending_text());
        let name = kit.heading(&pin_name(l10n, self.pin));
        vec![name, kit.illustrated([(Drawing::CardReading, title.as_str())], notice)]
    }

    fn result<'a>(&self, kit: Kit<'a>, changed: Changed, can_go_on: bool) -> Vec<Element<'a, CardMessage>> {
        let l10n = kit.l10n;
        let ChangedWords { title, text, more } = changed_words(l10n, self.pin, changed);
        let tone = match changed.outcome {
            Outcome::Changed => Tone::Good,
            Outcome::Wrong(_) | Outcome::NotSent(_) | Outcome::Refused(_) => Tone::Look,
            Outcome::Blocked | Outcome::Half | Outcome::HalfUnclear => Tone::Bad,
            Outcome::Lost(_) | Outcome::Unclear | Outcome::Unknown => Tone::Look,
        };
        let may_retry = can_go_on
            && self.pin != PinKind::Register
            && matches!(changed.outcome, Outcome::Wrong(Tries::Left(2..)));
        let close = CardMessage::Pin(Message::Back);
        let card = l10n.pin_card_button();
        let buttons = if may_retry {
            vec![
                kit.main_button(&l10n.pin_retry_button(), CardMessage::Retry(self.pin)),
                kit.other_button(&card, close),
            ]
        } else {
            vec![kit.main_button(&card, close)]
        };
        let mut blocks = vec![kit.heading(&pin_name(l10n, self.pin)), kit.banner(tone, &title, &text)];
        if !more.is_empty() {
            let line = |words: &String| if more.len() > 2 { kit.bullet(words) } else { kit.body(words) };
            blocks.push(kit.group(more.iter().map(line)));
        }
        if matches!(changed.outcome, Outcome::NotSent(NotSent::Trouble(_))) {
            blocks.push(kit.illustrated([(Drawing::CardPut, title.as_str())], kit.buttons(buttons)));
        } else {
            blocks.push(kit.buttons(buttons));
        }
        blocks
    }

    /// The page that says that what was typed is gone.
    fn gone<'a>(&self, kit: Kit<'a>, can_go_on: bool) -> Vec<Element<'a, CardMessage>> {
        let l10n = kit.l10n;
        let (title, text) = if self.step == Step::Away {
            (l10n.pin_away_title(), l10n.pin_away_text())
        } else {
            (l10n.pin_idle_title(), l10n.pin_idle_text())
        };
        let card = kit.other_button(&l10n.pin_card_button(), CardMessage::Pin(Message::Back));
        let retry =
            can_go_on.then(|| kit.main_button(&l10n.pin_retry_button(), CardMessage::Retry(self.pin)));
        let notice = kit.banner(Tone::Info, &title, &text);
        vec![
            kit.heading(&pin_name(l10n, self.pin)),
            kit.illustrated([(Drawing::CardPut, title.as_str())], notice),
            kit.buttons(retry.into_iter().chain([card])),
        ]
    }
}

fn weak<'a>(kit: Kit<'a>, weakness: Weakness) -> Vec<Element<'a, CardMessage>> {
    let l10n = kit.l10n;
    let buttons = kit.buttons([
        kit.main_button(&l10n.pin_weak_other_button(), Message::Back),
        kit.other_button(&l10n.pin_weak_use_button(), Message::UseWeak),
    ]);
    vec![
        kit.heading(&l10n.pin_weak_heading()),
        kit.body(&weakness_words(l10n, weakness)),
        buttons.map(CardMessage::Pressed),
    ]
}

/// How it is with so many tries.
const fn tries_tone(tries: Tries) -> Tone {
    match tries {
        Tries::Left(2..) => Tone::Info,
        Tries::Left(_) | Tries::Blocked | Tries::Unknown => Tone::Look,
    }
}

const fn drawing(pin: PinKind) -> Drawing {
    match pin {
        PinKind::User => Drawing::PinUser,
        PinKind::Signature => Drawing::PinSignature,
        PinKind::EntrySupport => Drawing::PinEntrySupport,
        PinKind::Register => Drawing::PinRegister,
    }
}
