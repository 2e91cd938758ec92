//! Changing a PIN, step by step: which one, the one that holds now, the new one twice, and what became of it.
//!
//! What is typed lies here and nowhere else. It is wiped when the steps are left, when the card leaves, when nobody
//! touches a key for two minutes, and when it is handed on to be sent.

use std::time::{Duration, Instant, SystemTime};

use jiff::civil::Date;

use crate::card::{Change, Changed, Contents, Entry, Flaw, PinKind, Place, Secret, Tries, Weakness};
use crate::ui::input::Letter;

/// What was typed is kept so long without a key.
pub const IDLE: Duration = Duration::from_secs(120);
/// So long an answer to a change is waited for: it takes about a second.
pub const ANSWER: Duration = Duration::from_secs(30);
/// The second click of a double click falls on the next page within this time, and means nothing there.
pub const SETTLED: Duration = Duration::from_millis(350);

/// Where the user is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// Which PIN.
    Choose,
    /// The PIN that holds now is typed.
    Current,
    /// The new one is typed.
    New,
    /// The new one is easily guessed.
    Weak(Weakness),
    /// The new one is typed once more.
    Again,
    /// It may be the last try: is it to be sent?
    Ask,
    /// It was sent under this number.
    Sending(u64),
    /// It was sent under this number long ago, and no answer came.
    Silent(u64),
    /// That became of it.
    Done(Changed),
    /// The card left before anything was sent.
    Away,
    /// Nobody touched a key.
    Idle,
}

/// What can happen here.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// A PIN was chosen.
    Pick(PinKind),
    /// A character was typed.
    Type(Letter),
    /// The last character is to go.
    Erase,
    /// What is typed is to be shown, or to be hidden.
    Show(bool),
    /// The main button was pressed.
    Next,
    /// Enter, where no control has taken it.
    Enter,
    /// The weak PIN is to be used all the same.
    UseWeak,
    /// The last try is to be used.
    Sure,
    /// The last try is not to be used.
    Stop,
    /// One step back.
    Back,
    /// Time has passed.
    Tick(Instant),
}

/// What the page has to do.
#[derive(Debug)]
pub(super) enum Action {
    /// Nothing.
    None,
    /// The steps are left.
    Close,
    /// They are left instead of sending.
    Stop,
    /// This is to be sent to the card.
    Send(Change),
}

/// A word about what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Note {
    /// Something is missing.
    Flaw(Flaw),
    /// It is the PIN that holds now.
    Same,
    /// It is not what was typed before.
    Differs,
    /// All is typed: the button is to be pressed.
    Ready,
}

/// The steps.
#[derive(Debug)]
pub(super) struct PinChange {
    /// The card as it was shown when the steps began.
    pub(super) place: Place,
    pub(super) contents: Contents,
    pub(super) pin: PinKind,
    pub(super) step: Step,
    pub(super) note: Option<Note>,
    pub(super) is_shown: bool,
    current: Entry,
    new: Entry,
    again: Entry,
    /// Whether the register PIN can be changed, too.
    pub(super) may_register: bool,
    /// The days of birth that stand with the saved cards.
    birthdays: Vec<Date>,
    /// When the last key was touched, by a clock that may stand still while the computer sleeps, and by one that does not.
    touched: (Instant, SystemTime),
    /// When the step began.
    turned: Instant,
}

impl PinChange {
    /// Begins with the question which PIN.
    pub(super) fn begin(place: Place, contents: Contents, may_register: bool, birthdays: Vec<Date>) -> Self {
        let pin = PinKind::User;
        let now = Instant::now();
        Self {
            place,
            contents,
            pin,
            step: Step::Choose,
            note: None,
            is_shown: false,
            current: Entry::new(pin),
            new: Entry::new(pin),
            again: Entry::new(pin),
            may_register,
            birthdays,
            touched: (now, SystemTime::now()),
            turned: now,
        }
    }

    /// Whether that PIN can be changed.
    pub(super) fn may_change(&self, pin: PinKind) -> bool {
        self.contents.pins.may_change(pin) && (pin != PinKind::Register || self.may_register)
    }

    /// How many tries the PIN had when the card was shown.
    pub(super) const fn tries(&self) -> Tries {
        self.contents.pins.of(self.pin)
    }

    /// Whether something is, or may be, typed that has to be kept from others.
    pub(super) const fn is_typing(&self) -> bool {
        matches!(self.step, Step::Current | Step::New | Step::Weak(_) | Step::Again | Step::Ask)
    }

    /// What is typed at this step.
    pub(super) const fn entry(&self) -> Option<&Entry> {
        match self.step {
            Step::Current => Some(&self.current),
            Step::New => Some(&self.new),
            Step::Again => Some(&self.again),
            _ => None,
        }
    }

    fn entry_mut(&mut self) -> Option<&mut Entry> {
        match self.step {
            Step::Current => Some(&mut self.current),
            Step::New => Some(&mut self.new),
            Step::Again => Some(&mut self.again),
            _ => None,
        }
    }

    /// The card that was shown is no longer there.
    pub(super) fn leave(&mut self) {
        if self.is_typing() {
            self.end(Step::Away);
        }
    }

    /// What became of the change that was sent under that number.
    pub(super) fn done(&mut self, id: u64, changed: Changed) {
        if matches!(self.step, Step::Sending(sent) | Step::Silent(sent) if sent == id) {
            self.go(Step::Done(changed));
        }
    }

    /// Does what the message says. What is to be sent has the number `id`.
    pub(super) fn update(&mut self, message: Message, id: u64) -> Action {
        let now = if let Message::Tick(now) = message { now } else { Instant::now() };
        let untouched = now.saturating_duration_since(self.touched.0);
        let slept = self.touched.1.elapsed().unwrap_or_default();
        if self.is_typing() && untouched.max(slept) >= IDLE {
            self.end(Step::Idle);
            return Action::None;
        }
        if let Step::Sending(sent) = self.step
            && untouched >= ANSWER
        {
            self.go(Step::Silent(sent));
        }
        if !matches!(message, Message::Tick(_)) {
            self.touched = (now, SystemTime::now());
        }
        match message {
            Message::Pick(pin) => self.pick(pin),
            Message::Type(Letter(letter)) => {
                self.note = None;
                if let Some(entry) = self.entry_mut() {
                    entry.push(letter);
                }
            }
            Message::Erase => {
                self.note = None;
                if let Some(entry) = self.entry_mut() {
                    entry.pop();
                }
            }
            Message::Show(is_shown) => self.is_shown = is_shown,
            Message::Next => return self.next(id),
            // What is sent to the card is sent by its button alone.
            Message::Enter if self.step == Step::Again => {
                if self.is_typed_again() {
                    self.note = Some(Note::Ready);
                }
            }
            Message::Enter => return self.next(id),
            Message::UseWeak => {
                if matches!(self.step, Step::Weak(_)) {
                    self.go(Step::Again);
                }
            }
            Message::Sure if self.step == Step::Ask => return self.send(id),
            Message::Stop => {
                self.wipe();
                return Action::Stop;
            }
            Message::Back => return self.back(),
            Message::Sure | Message::Tick(_) => {}
        }
        Action::None
    }

    /// Whether the press of a control is the second of a double click, whose first has turned the page.
    pub(super) fn is_too_quick(&self) -> bool {
        self.turned.elapsed() < SETTLED
    }

    fn pick(&mut self, pin: PinKind) {
        if !self.may_change(pin) {
            return self.end(Step::Choose);
        }
        self.wipe();
        self.pin = pin;
        self.current = Entry::new(pin);
        self.new = Entry::new(pin);
        self.again = Entry::new(pin);
        self.go(Step::Current);
    }

    fn next(&mut self, id: u64) -> Action {
        let Some(typed) = self.typed() else { return Action::None };
        let step = self.step;
        match step {
            Step::Current => self.go(Step::New),
            Step::New => {
                // What holds now was found fine when it was typed.
                let Ok(current) = self.current.secret() else { return Action::None };
                match typed.weakness(&current, &self.birthdays) {
                    None => self.go(Step::Again),
                    Some(Weakness::SameAsBefore) => {
                        self.new.clear();
                        self.note = Some(Note::Same);
                    }
                    Some(weakness) => self.go(Step::Weak(weakness)),
                }
            }
            Step::Again if self.is_typed_again() => {
                if matches!(self.tries(), Tries::Left(2..)) {
                    return self.send(id);
                }
                self.go(Step::Ask);
            }
            _ => {}
        }
        Action::None
    }

    /// The PIN that is typed at this step, if it is one; else it is said why not.
    fn typed(&mut self) -> Option<Secret> {
        match self.entry()?.secret() {
            Ok(typed) => Some(typed),
            Err(flaw) => {
                self.note = Some(Note::Flaw(flaw));
                None
            }
        }
    }

    /// Whether the new PIN is typed a second time as it was the first; else it is said that it is not.
    fn is_typed_again(&mut self) -> bool {
        let Some(typed) = self.typed() else { return false };
        let is_same = self.new.secret().as_ref() == Ok(&typed);
        if !is_same {
            self.again.clear();
            self.note = Some(Note::Differs);
        }
        is_same
    }

    fn send(&mut self, id: u64) -> Action {
        let (Ok(current), Ok(new)) = (self.current.secret(), self.new.secret()) else { return Action::None };
        let card = self.contents.id;
        let change = Change { pin: self.pin, card, agreed: self.tries(), current, new };
        self.end(Step::Sending(id));
        Action::Send(change)
    }

    fn back(&mut self) -> Action {
        match self.step {
            Step::Choose | Step::Silent(_) | Step::Done(_) | Step::Away | Step::Idle => {
                self.wipe();
                return Action::Close;
            }
            Step::Current => self.end(Step::Choose),
            Step::New => {
                self.wipe();
                self.go(Step::Current);
            }
            Step::Weak(_) | Step::Again | Step::Ask => {
                self.new.clear();
                self.again.clear();
                self.go(Step::New);
            }
            // It cannot be called back.
            Step::Sending(_) => {}
        }
        Action::None
    }

    fn go(&mut self, step: Step) {
        self.step = step;
        self.turned = Instant::now();
        self.note = None;
        self.is_shown = false;
    }

    /// Goes on with nothing typed.
    fn end(&mut self, step: Step) {
        self.wipe();
        self.go(step);
    }

    fn wipe(&mut self) {
        self.current.clear();
        self.new.clear();
        self.again.clear();
    }
}

#[cfg(test)]
#[path = "change_tests.rs"]
mod tests;
