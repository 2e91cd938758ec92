//! The situations, questions, figures, telephone numbers and Japanese sentences, as they stand in `assets/guide/`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer};

include!(concat!(env!("OUT_DIR"), "/situations.rs"));

/// Everything in `assets/guide/`.
#[derive(Debug)]
pub struct Guide {
    /// The situations, by name.
    pub situations: Vec<Situation>,
    /// What is asked, by name.
    pub questions: BTreeMap<String, Question>,
    /// Figures that stand in words, by name.
    pub figures: BTreeMap<String, Figure>,
    /// Telephone numbers.
    pub contacts: Vec<Contact>,
    /// Japanese sentences.
    pub phrases: Phrases,
    /// Whom the facts are from, by name.
    pub sources: BTreeMap<String, Source>,
}

/// Whom facts are from: an office by its name, or what is described in words.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its Japanese name.
    pub japanese: Option<String>,
    /// Its name in Latin letters.
    pub latin: Option<String>,
}

/// A situation somebody is in, and all that may be to be done about it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// Its name: that of the file.
    #[serde(skip)]
    pub id: String,
    /// Where it stands in the list.
    pub group: Group,
    /// Its place there, from 1.
    pub place: u8,
    /// What is asked about it, in order: names of questions.
    pub questions: Vec<String>,
    /// Japanese words, also in Latin letters, by which it is found.
    pub terms: Vec<String>,
    /// Situations beside it.
    pub related: Vec<String>,
    /// What is said first at the counter: the first that fits.
    #[serde(default)]
    pub request: Vec<Request>,
    /// What to do, in order.
    #[serde(default, rename = "step")]
    pub steps: Vec<Entry>,
    /// What to bring.
    #[serde(default)]
    pub bring: Vec<Entry>,
    /// What it costs.
    #[serde(default, rename = "fee")]
    pub fees: Vec<Entry>,
    /// How long it takes.
    #[serde(default, rename = "time")]
    pub times: Vec<Entry>,
    /// What happens if it is late.
    #[serde(default)]
    pub late: Vec<Entry>,
    /// What changes elsewhere.
    #[serde(default)]
    pub elsewhere: Vec<Entry>,
}

/// What situations have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Something goes wrong with the card.
    Trouble,
    /// The card or its certificates end.
    Renew,
    /// The period of stay, or the status, changes.
    Stay,
    /// Life changes.
    Life,
    /// PINs.
    Pins,
    /// Getting a card.
    Get,
    /// Good to know.
    Know,
}

impl Group {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 7] =
        [Self::Trouble, Self::Renew, Self::Stay, Self::Life, Self::Pins, Self::Get, Self::Know];
}

/// For which answers something holds: to each question one of those.
pub type Conditions = BTreeMap<String, Vec<String>>;

/// Something of a plan, with where it was read.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its name, the same wherever the same is meant.
    pub id: String,
    /// For whom it is.
    #[serde(default)]
    pub when: Conditions,
    /// Who says so: names of sources.
    pub sources: Vec<String>,
    /// The day that was last read.
    pub as_of: Date,
    /// Of what to bring: whether it is known by heart, so that it is shown to nobody.
    #[serde(default)]
    pub by_heart: bool,
    /// Of a step: whether it goes before all else.
    #[serde(default)]
    pub now: bool,
    /// Of a step: its last day, the earliest of these.
    #[serde(default, deserialize_with = "one_or_more")]
    pub by: Vec<By>,
    /// Of a step: the question about a day that says that it is done.
    pub done_by: Option<String>,
    /// Of a step: whether it is taken at immigration, not at the municipal office.
    #[serde(default)]
    pub at_immigration: bool,
    /// Of a step: whom to call.
    #[serde(default)]
    pub contacts: Vec<String>,
}

/// What the last day of a step is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum By {
    /// A day that is known of the card.
    End(End),
    /// Some days after an answer.
    #[serde(rename_all = "kebab-case")]
    After {
        /// The figure that tells how many.
        days: String,
        /// The question whose answer is the day from which they count.
        after: String,
    },
}

fn one_or_more<'de, D: Deserializer<'de>>(read: D) -> Result<Vec<By>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        One(By),
        More(Vec<By>),
    }
    Ok(match Written::deserialize(read)? {
        Written::One(by) => vec![by],
        Written::More(by) => by,
    })
}

impl By {
    /// The question whose answer is the last day, or the day from which it is counted.
    #[must_use]
    pub fn question(&self) -> &str {
        match self {
            Self::End(end) => end.question(),
            Self::After { after, .. } => after,
        }
    }
}

/// A day that is known of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// The end of the card.
    CardEnd,
    /// The end of the user certificate.
    CertificateEnd,
    /// The end of the period of stay.
    StayEnd,
}

impl End {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::CardEnd, Self::CertificateEnd, Self::StayEnd];

    /// The question whose answer it is.
    #[must_use]
    pub const fn question(self) -> &'static str {
        match self {
            Self::CardEnd => "card-end",
            Self::CertificateEnd => "certificate-end",
            Self::StayEnd => "stay-end",
        }
    }
}

/// What is said first at the counter.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// The name of the sentence.
    pub id: String,
    /// For whom it is.
    #[serde(default)]
    pub when: Conditions,
}

/// A question.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum Question {
    /// One of these is the answer.
    Choice {
        /// Names of the answers, in order.
        answers: Vec<String>,
    },
    /// A day is the answer.
    Day {
        /// Which.
        kind: DayKind,
    },
}

/// What a day that is asked for is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayKind {
    /// On it something happened.
    Day,
    /// On it something happens, or happened.
    Planned,
    /// The end of the card.
    CardEnd,
    /// The end of the certificates.
    CertificateEnd,
    /// The end of the period of stay.
    StayEnd,
}

/// A figure that stands in words.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// How much.
    pub value: Value,
    /// Of what: `yen`, `days`, `months` and others.
    pub unit: String,
    /// Who says so: names of sources.
    pub sources: Vec<String>,
    /// The day that was last read.
    pub as_of: Date,
}

/// The value of a figure.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A number, in the unit of the figure.
    Number(u32),
    /// A time of day, as it is written.
    Words(String),
}

/// Whom to call.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Its name.
    pub id: String,
    /// The telephone number, as it is dialled in Japan.
    pub number: String,
    /// What is spoken there, as language codes; empty where there are many.
    pub languages: Vec<String>,
    /// The name of the words for its hours, where they are known.
    pub hours: Option<String>,
    /// Whether loss and theft can be told by day and night.
    #[serde(default)]
    pub loss_always: bool,
    /// Who says so: names of sources.
    pub sources: Vec<String>,
    /// The day that was last read.
    pub as_of: Date,
}

/// Japanese sentences for the counter.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrases {
    /// Whose card it is, said before all else: the first that fits.
    pub whose: Vec<Phrase>,
    /// What is said first, by the names in [`Request`].
    pub request: Vec<Phrase>,
    /// What to point at, in order.
    pub phrase: Vec<Phrase>,
    /// What languages are called.
    pub language: Vec<LanguageName>,
}

/// A Japanese sentence; `{ $language }` in it is the name of a language.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// Its name.
    pub id: String,
    /// Of whose card it is: for which answers it is said.
    #[serde(default)]
    pub when: Conditions,
    /// The situations in which it is on the sheet from the start; all of them if there is no list.
    pub fits: Option<Vec<String>>,
    /// Whether only people say it whose language is not Japanese.
    #[serde(default)]
    pub for_learners: bool,
    /// As it is written.
    pub japanese: String,
    /// As it is read, in hiragana with blanks between the words.
    pub reading: String,
    /// As it is read, in Latin letters.
    pub romaji: String,
}

/// What a language is called in Japanese.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageName {
    /// Its code.
    pub tag: String,
    /// As it is written.
    pub japanese: String,
    /// As it is read, in hiragana.
    pub reading: String,
    /// As it is read, in Latin letters.
    pub romaji: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Contacts {
    contact: Vec<Contact>,
}

/// The guide that is built in.
#[must_use]
pub fn guide() -> &'static Guide {
    static GUIDE: LazyLock<Guide> = LazyLock::new(|| {
        #[expect(clippy::expect_used, reason = "built in, and parsed in a test")]
        read().expect("assets/guide is valid")
    });
    &GUIDE
}

fn read() -> Result<Guide, toml::de::Error> {
    let mut situations = Vec::new();
    for (id, text) in SITUATIONS {
        let mut situation: Situation = toml::from_str(text)?;
        situation.id = (*id).to_owned();
        situations.push(situation);
    }
    situations.sort_by_key(|situation| situation.place);
    Ok(Guide {
        situations,
        questions: toml::from_str(include_str!("../../assets/guide/questions.toml"))?,
        figures: toml::from_str(include_str!("../../assets/guide/figures.toml"))?,
        contacts: toml::from_str::<Contacts>(include_str!("../../assets/guide/contacts.toml"))?.contact,
        phrases: toml::from_str(include_str!("../../assets/guide/phrases.toml"))?,
        sources: toml::from_str(include_str!("../../assets/guide/sources.toml"))?,
    })
}

impl Guide {
    /// The situation of that name.
    #[must_use]
    pub fn situation(&self, id: &str) -> Option<&Situation> {
        self.situations.iter().find(|situation| situation.id == id)
    }

    /// The telephone number of that name.
    #[must_use]
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.id == id)
    }

    /// The number that a figure is, if it is one.
    #[must_use]
    pub fn number(&self, figure: &str) -> Option<u32> {
        match self.figures.get(figure)?.value {
            Value::Number(number) => Some(number),
            Value::Words(_) => None,
        }
    }
}

impl Phrase {
    /// Whether it is on the sheet from the start.
    #[must_use]
    pub fn is_for(&self, situation: &str) -> bool {
        self.fits.as_ref().is_none_or(|those| those.iter().any(|id| id == situation))
    }
}

impl Phrases {
    /// Whose card it is, of that name.
    #[must_use]
    pub fn whose(&self, id: &str) -> Option<&Phrase> {
        self.whose.iter().find(|phrase| phrase.id == id)
    }

    /// What is said first, of that name.
    #[must_use]
    pub fn request(&self, id: &str) -> Option<&Phrase> {
        self.request.iter().find(|phrase| phrase.id == id)
    }
}

impl Situation {
    /// Everything that may stand in its plan.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        [&self.steps, &self.bring, &self.fees, &self.times, &self.late, &self.elsewhere].into_iter().flatten()
    }
}
