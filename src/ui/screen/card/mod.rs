//! The card in the reader: what is there, and what it tells without a PIN.

use iced::futures::SinkExt;
use iced::futures::channel::mpsc::channel;
use iced::futures::executor::block_on;
use iced::{Element, Task};
use jiff::civil::Date;

use crate::card::{CardKind, Contents, News, State, Trouble, Watch, watch};
use crate::i18n::card::{CardRow, CardWords, card_words};
use crate::ui::drawings::Drawing;
use crate::ui::kit::{Kit, Tone};

/// What can happen here.
#[derive(Debug, Clone)]
pub enum Message {
    /// The watch has news.
    News(News),
    /// “Read again” was pressed.
    Again,
}

/// The page. Left, it watches no more.
#[derive(Debug, Default)]
pub(crate) struct Card {
    state: Option<State>,
    watch: Option<Watch>,
}

impl Card {
    /// Begins to watch the readers.
    pub(crate) fn open() -> (Self, Task<Message>) {
        let (mut out, news) = channel(4);
        // A window that is closed hears nothing, which ends the watch.
        let watch = watch(move |news| block_on(out.send(news)).is_ok()).ok();
        (Self { state: None, watch }, Task::stream(news).map(Message::News))
    }

    /// Does what the message says.
    pub(crate) fn update(&mut self, message: Message) {
        match message {
            Message::News(News::State(state)) => self.state = Some(state),
            // Nothing is changed on this page.
            Message::News(News::Changed(..)) => {}
            Message::Again => {
                if let Some(watch) = &self.watch {
                    watch.again();
                }
            }
        }
    }

    /// The page on the day `today`.
    pub(crate) fn view<'a>(&self, kit: Kit<'a>, today: Date) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let mut blocks = vec![kit.heading(&l10n.card_heading()), kit.body(&l10n.card_intro())];
        let Some(state) = &self.state else { return kit.blocks(blocks) };
        let words = card_words(l10n, state, today);
        blocks.push(place(kit, state, &words));
        let CardWords { reader, dates, pins, notes, .. } = words;
        if !dates.is_empty() {
            blocks.push(
                kit.group([kit.title(&l10n.card_dates_title()), kit.fact_list(dates.into_iter().map(fact))]),
            );
            blocks.push(
                kit.group([kit.title(&l10n.card_tries_title()), kit.fact_list(pins.into_iter().map(fact))]),
            );
        }
        if !notes.is_empty() {
            blocks.push(kit.group(notes.iter().map(|note| kit.bullet(note))));
        }
        if matches!(state, State::Card(..) | State::Trouble(..)) {
            let again = kit.other_button(&l10n.card_again_button(), Message::Again);
            let reader = reader.map(|reader| kit.support(&reader));
            blocks.push(kit.group(std::iter::once(kit.buttons([again])).chain(reader)));
        }
        kit.blocks(blocks)
    }
}

/// What is there, with a picture of it.
fn place<'a>(kit: Kit<'a>, state: &State, words: &CardWords) -> Element<'a, Message> {
    let (tone, drawing) = look(state);
    let text = words.text.as_deref().unwrap_or_default();
    kit.illustrated([(drawing, words.title.as_str())], kit.notice(tone, &words.title, text))
}

fn look(state: &State) -> (Tone, Drawing) {
    match state {
        State::NoService(_) => (Tone::Bad, Drawing::CardService),
        State::NoReader => (Tone::Info, Drawing::CardReader),
        State::NoCard => (Tone::Info, Drawing::CardPut),
        State::Reading(_) => (Tone::Info, Drawing::CardReading),
        State::Trouble(_, Trouble::Busy | Trouble::Reset) => (Tone::Look, Drawing::CardBusy),
        State::Trouble(..) => (Tone::Look, Drawing::CardMute),
        State::Card(_, Contents { kind: CardKind::MyNumber, .. }) => (Tone::Good, Drawing::CardFine),
        State::Card(..) => (Tone::Look, Drawing::CardWrong),
    }
}

fn fact(row: CardRow) -> (Tone, String, Vec<String>) {
    let tone = if row.is_bad { Tone::Look } else { Tone::Good };
    (tone, row.name, std::iter::once(row.value).chain(row.hint).collect())
}
