//! The card in the reader: what is there, what it tells without a PIN, and changing a PIN. In practice all of it goes
//! with a simulated card.

mod change;
mod practice;
mod steps;
mod view;

use std::time::Duration;

use iced::Task;
use iced::futures::SinkExt;
use iced::futures::channel::{mpsc, oneshot};
use iced::futures::executor::block_on;
use jiff::civil::Date;

use crate::card::{
    CardId, CardKind, Change, Changed, Contents, News, Outcome, PinKind, Place, Practice, State, Watch, watch,
};
use crate::store::SavedCard;
use crate::ui::screen::cards::Form;
use change::{Action, Note, PinChange};

pub use change::{ANSWER, IDLE, Message as PinMessage, SETTLED, Step};
pub use practice::Message as PracticeMessage;

/// How long a change of the practice card takes: about as long as that of a real one.
const PRACTICE_CHANGE: Duration = Duration::from_secs(1);

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The watch has news. The number tells which watch: of another nothing is heard.
    News(u64, News),
    /// “Read again” was pressed.
    Again,
    /// A PIN is to be changed.
    Change,
    /// That PIN is to be changed, from the start.
    Retry(PinKind),
    /// On the way to a changed PIN, by the keyboard or the clock.
    Pin(PinMessage),
    /// The same, by a control that was pressed.
    Pressed(PinMessage),
    /// The dates are to be saved.
    Save,
    /// The name for the saved card is written.
    Name(String),
    /// The day of birth of its holder is.
    Born(String),
    /// It is to be saved under that name.
    Keep,
    /// It is not.
    LeaveName,
    /// Practice begins.
    Practise,
    /// In practice.
    Practice(PracticeMessage),
}

/// The part of the page that is shown instead of the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The practice card.
    Practice,
    /// The name for a card whose dates are saved.
    Name,
    /// A step on the way to a changed PIN.
    Pin(Step),
}

/// A PIN that may have been changed, and of which card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Unclear {
    pin: PinKind,
    card: Option<CardId>,
    in_practice: bool,
}

/// What has just happened, to be said on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Notice {
    /// The dates were saved under that name.
    Saved(String),
    /// Nothing was sent.
    Unsent,
    /// There is a new practice card.
    Renewed,
}

/// Where the card is.
#[derive(Debug)]
enum Source {
    /// In a reader; without a thread to watch it, nothing is told.
    Reader(Option<Watch>),
    /// It is the one for practice.
    Practice(Box<Practice>, Option<(u64, Place, Change)>),
}

/// The page. Left, it watches no more.
#[derive(Debug)]
pub(crate) struct Card {
    source: Source,
    state: Option<State>,
    change: Option<PinChange>,
    /// Counts what needs to be told apart: watches, changes.
    count: u64,
    /// The number of the watch.
    watch: u64,
    /// The card that was shown last, if it can be known again.
    shown: Option<CardId>,
    /// What is being written about a card whose dates are to be saved.
    form: Option<Form>,
    /// What has just happened.
    notice: Option<Notice>,
    /// The change of which it is not known what became of it: what to do stands on the page until it is.
    unclear: Option<Unclear>,
    /// The change that was sent last, under its number.
    sent: Option<(u64, Unclear)>,
    /// The card whose register PIN may have another value in each of its places.
    doubtful: Option<CardId>,
}

impl Card {
    /// Begins to watch the readers.
    pub(crate) fn open() -> (Self, Task<Message>) {
        let mut card = Self {
            source: Source::Reader(None),
            state: None,
            change: None,
            count: 0,
            watch: 0,
            shown: None,
            form: None,
            notice: None,
            unclear: None,
            sent: None,
            doubtful: None,
        };
        let task = card.watch();
        (card, task)
    }

    fn watch(&mut self) -> Task<Message> {
        self.unclear = self.unclear.filter(|unclear| !unclear.in_practice);
        let (mut out, news) = mpsc::channel(4);
        self.state = None;
        self.change = None;
        self.count += 1;
        self.watch = self.count;
        let number = self.watch;
        // A window that is closed hears nothing, which ends the watch.
        self.source = Source::Reader(watch(move |news| block_on(out.send(news)).is_ok()).ok());
        Task::stream(news).map(move |news| Message::News(number, news))
    }

    /// Does what the message says, on the day `today`. `offers_register` tells whether the register PIN can be changed,
    /// too; `saved` are the saved cards.
    pub(crate) fn update(
        &mut self,
        message: Message,
        today: Date,
        offers_register: bool,
        saved: &[SavedCard],
    ) -> Task<Message> {
        if !matches!(message, Message::News(..) | Message::Keep) {
            self.notice = None;
        }
        match message {
            Message::News(number, news) if number == self.watch => self.hear(news),
            Message::News(..) => {}
            Message::Again => {
                if let Source::Reader(Some(watch)) = &self.source {
                    watch.again();
                }
            }
            Message::Change => self.begin(offers_register, saved),
            Message::Retry(pin) => {
                self.begin(offers_register, saved);
                return self.step(PinMessage::Pick(pin));
            }
            Message::Pin(message) => return self.step(message),
            Message::Pressed(_) if self.change.as_ref().is_some_and(PinChange::is_too_quick) => {}
            Message::Pressed(message) => return self.step(message),
            Message::Save => {
                self.form = self.readable().map(|_| Form::default());
            }
            Message::Name(words) => {
                if let Some(form) = &mut self.form {
                    form.name(words);
                }
            }
            Message::Born(words) => {
                if let Some(form) = &mut self.form {
                    form.born(words);
                }
            }
            // The window keeps it, see `keep`.
            Message::Keep => {}
            Message::LeaveName => self.form = None,
            Message::Practise => {
                self.form = None;
                self.watch = 0;
                self.change = None;
                self.source = Source::Practice(Box::new(Practice::new(today)), None);
                self.look();
            }
            Message::Practice(message) => return self.practise(message, today),
        }
        Task::none()
    }

    fn hear(&mut self, news: News) {
        match news {
            News::State(state) => self.is(state),
            News::Changed(id, changed) => self.done(id, changed),
        }
    }

    /// Begins with the question which PIN, if a card lies there of which one can be changed.
    fn begin(&mut self, offers_register: bool, saved: &[SavedCard]) {
        let birthdays: Vec<Date> = saved.iter().filter_map(|card| card.facts.born).collect();
        self.change = self.changeable().map(|(place, contents)| {
            let may_register = offers_register && (contents.id.is_none() || contents.id != self.doubtful);
            PinChange::begin(place, contents, may_register, birthdays)
        });
    }

    /// Takes note of what became of a change, also where nobody waits for it any more.
    fn done(&mut self, id: u64, changed: Changed) {
        if let Some(change) = &mut self.change {
            change.done(id, changed);
        }
        let Some((_, sent)) = self.sent.take_if(|(sent, _)| *sent == id) else { return };
        let is_open = matches!(
            changed.outcome,
            Outcome::Half | Outcome::HalfUnclear | Outcome::Unclear | Outcome::Unknown
        );
        match (sent.pin, is_open) {
            (PinKind::Register, true) => self.doubtful = sent.card,
            (PinKind::Register, false) => {}
            (_, true) => self.unclear = Some(sent),
            (_, false) if changed.outcome == Outcome::Changed && self.unclear == Some(sent) => {
                self.unclear = None;
            }
            // It was not unclear after all.
            (_, false) if self.is_waited_for(sent) => self.unclear = None,
            (_, false) => {}
        }
    }

    /// Whether it was only an answer that did not come.
    fn is_waited_for(&self, sent: Unclear) -> bool {
        self.change.is_none() && self.unclear == Some(sent)
    }

    /// The change whose end is not known, if it is of the card that lies there, or of one that was taken away.
    fn unclear_here(&self) -> Option<PinKind> {
        let unclear = self.unclear.filter(|unclear| unclear.in_practice == self.is_practice())?;
        match &self.state {
            Some(State::Card(_, contents)) if contents.id != unclear.card => None,
            _ => Some(unclear.pin),
        }
    }

    /// That is there now. What was typed for another card is gone.
    fn is(&mut self, state: State) {
        if let Some(change) = &mut self.change
            && !matches!(&state, State::Card(place, _) if *place == change.place)
        {
            if change.step == Step::Choose {
                self.change = None;
            } else {
                change.leave();
            }
        }
        let shown = match &state {
            State::Card(_, contents) => contents.id,
            // It may be the same one, read once more.
            State::Reading(_) => self.shown,
            _ => None,
        };
        // What was to be saved, or was said, is not of what lies there now.
        if shown != self.shown {
            self.form = None;
            self.notice = None;
        }
        self.shown = shown;
        self.state = Some(state);
    }

    fn step(&mut self, message: PinMessage) -> Task<Message> {
        let Some(change) = &mut self.change else { return Task::none() };
        self.count += 1;
        let id = self.count;
        match change.update(message, id) {
            Action::None => Task::none(),
            Action::Close => {
                // Nobody waits for the answer any more: till it comes it is not known.
                if let Some((_, sent)) = self.sent {
                    match sent.pin {
                        PinKind::Register => self.doubtful = sent.card,
                        _ => self.unclear = Some(sent),
                    }
                }
                self.change = None;
                Task::none()
            }
            Action::Stop => {
                self.change = None;
                self.notice = Some(Notice::Unsent);
                Task::none()
            }
            Action::Send(asked) => {
                let place = change.place.clone();
                let in_practice = matches!(self.source, Source::Practice(..));
                self.sent = Some((id, Unclear { pin: asked.pin, card: asked.card, in_practice }));
                self.send(id, place, asked)
            }
        }
    }

    fn send(&mut self, id: u64, place: Place, asked: Change) -> Task<Message> {
        match &mut self.source {
            Source::Reader(Some(watch)) => {
                watch.change(id, place, asked);
                Task::none()
            }
            // Nothing was shown, so nothing can be sent.
            Source::Reader(None) => Task::none(),
            Source::Practice(_, waiting) => {
                *waiting = Some((id, place, asked));
                after(PRACTICE_CHANGE).map(|()| Message::Practice(PracticeMessage::Carry))
            }
        }
    }

    /// The card of which a PIN can be changed, if one lies there.
    fn changeable(&self) -> Option<(Place, Contents)> {
        match &self.state {
            Some(State::Card(place, contents)) if contents.kind == CardKind::MyNumber => {
                let may = |pin: &PinKind| contents.pins.may_change(*pin);
                PinKind::ALL.iter().any(may).then(|| (place.clone(), *contents))
            }
            _ => None,
        }
    }

    /// The dates of the card that lies there, if it is a real one and tells any.
    fn readable(&self) -> Option<&Contents> {
        match &self.state {
            Some(State::Card(_, contents)) if !self.is_practice() => {
                let knows = contents.card_expires.is_some() || contents.user_certificate_expires.is_some();
                knows.then_some(contents)
            }
            _ => None,
        }
    }

    /// The card to save, on the day `today`, if it has been given a name.
    pub(crate) fn keep(&mut self, today: Date, saved: &[SavedCard]) -> Option<SavedCard> {
        let contents = *self.readable()?;
        let names = saved.iter().map(|card| card.label.as_str());
        let (label, born) = self.form.as_mut()?.read(names, true)?;
        self.form = None;
        self.notice = Some(Notice::Saved(label.clone()));
        let mut card = SavedCard::new(label);
        card.facts.born = born;
        card.read_on = Some(today);
        card.facts.card_expires = contents.card_expires;
        card.facts.user_certificate_expires = contents.user_certificate_expires;
        Some(card)
    }

    /// The part of the page that is shown instead of the whole.
    pub(crate) fn part(&self) -> Option<Part> {
        if self.form.is_some() {
            return Some(Part::Name);
        }
        match (&self.change, &self.source) {
            (Some(change), _) => Some(Part::Pin(change.step)),
            (None, Source::Practice(..)) => Some(Part::Practice),
            (None, Source::Reader(_)) => None,
        }
    }

    /// Whether the card is the one for practice.
    pub(crate) const fn is_practice(&self) -> bool {
        matches!(self.source, Source::Practice(..))
    }

    /// Whether a PIN is, or may be, typed.
    pub(crate) fn is_typing(&self) -> bool {
        self.change.as_ref().is_some_and(PinChange::is_typing)
    }

    /// Whether the page wants to know the time: to clear what is typed, or because an answer is waited for.
    pub(crate) fn wants_time(&self) -> bool {
        self.is_typing() || self.is_sending()
    }

    /// Whether all is typed and only the button is left to be pressed.
    pub(crate) fn is_ready(&self) -> bool {
        self.change.as_ref().is_some_and(|change| change.note == Some(Note::Ready))
    }

    /// Whether a PIN is being changed: this is no time to leave.
    pub(crate) fn is_sending(&self) -> bool {
        matches!(self.part(), Some(Part::Pin(Step::Sending(_))))
    }

    /// The way back from a part of the page; `None` where there is none at the moment.
    pub(crate) fn back(&self) -> Option<Message> {
        match self.part()? {
            Part::Pin(Step::Sending(_)) => None,
            Part::Pin(_) => Some(Message::Pin(PinMessage::Back)),
            Part::Name => Some(Message::LeaveName),
            Part::Practice => Some(Message::Practice(PracticeMessage::End)),
        }
    }
}

/// Waits in a thread of its own. Where none can be had, it does not wait.
fn after(time: Duration) -> Task<()> {
    let (out, over) = oneshot::channel();
    let wait = move || {
        std::thread::sleep(time);
        // A window that was closed meanwhile hears nothing.
        let _ = out.send(());
    };
    let _ = std::thread::Builder::new().name("practice".to_owned()).spawn(wait);
    Task::perform(over, |_| ())
}
