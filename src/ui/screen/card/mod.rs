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

use crate::card::{CardKind, Change, Contents, News, PinKind, Place, Practice, State, Tries, Watch, watch};
use change::{Action, PinChange};

pub use change::{IDLE, Message as PinMessage, Step};
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
    /// On the way to a changed PIN.
    Pin(PinMessage),
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
    /// A step on the way to a changed PIN.
    Pin(Step),
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
}

impl Card {
    /// Begins to watch the readers.
    pub(crate) fn open() -> (Self, Task<Message>) {
        let mut card = Self { source: Source::Reader(None), state: None, change: None, count: 0, watch: 0 };
        let task = card.watch();
        (card, task)
    }

    fn watch(&mut self) -> Task<Message> {
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

    /// Does what the message says, on the day `today`.
    pub(crate) fn update(&mut self, message: Message, today: Date) -> Task<Message> {
        match message {
            Message::News(number, news) if number == self.watch => self.hear(news),
            Message::News(..) => {}
            Message::Again => {
                if let Source::Reader(Some(watch)) = &self.source {
                    watch.again();
                }
            }
            Message::Change => {
                self.change = self.changeable().map(|(place, contents)| PinChange::begin(place, contents));
            }
            Message::Retry(pin) => {
                self.change = self.changeable().map(|(place, contents)| PinChange::begin(place, contents));
                return self.step(PinMessage::Pick(pin));
            }
            Message::Pin(message) => return self.step(message),
            Message::Practise => {
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
            News::Changed(id, changed) => {
                if let Some(change) = &mut self.change {
                    change.done(id, changed);
                }
            }
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
        self.state = Some(state);
    }

    fn step(&mut self, message: PinMessage) -> Task<Message> {
        let Some(change) = &mut self.change else { return Task::none() };
        self.count += 1;
        let id = self.count;
        match change.update(message, id) {
            Action::None => Task::none(),
            Action::Close => {
                self.change = None;
                Task::none()
            }
            Action::Send(asked) => {
                let place = change.place.clone();
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
                let blocked = |pin: &PinKind| contents.pins.of(*pin) == Tries::Blocked;
                (!PinKind::ALL.iter().all(blocked)).then(|| (place.clone(), *contents))
            }
            _ => None,
        }
    }

    /// The part of the page that is shown instead of the whole.
    pub(crate) fn part(&self) -> Option<Part> {
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

    /// Whether a PIN is being changed: this is no time to leave.
    pub(crate) fn is_sending(&self) -> bool {
        matches!(self.part(), Some(Part::Pin(Step::Sending(_))))
    }

    /// The way back from a part of the page; `None` where there is none at the moment.
    pub(crate) fn back(&self) -> Option<Message> {
        match self.part()? {
            Part::Pin(Step::Sending(_)) => None,
            Part::Pin(_) => Some(Message::Pin(PinMessage::Back)),
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
