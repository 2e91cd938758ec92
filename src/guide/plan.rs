//! From answers to a plan.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::data::{By, Conditions, End, Entry, Guide, Phrase, Question, Request, Situation};

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// One of those that are offered, by name.
    Choice(String),
    /// A day.
    Day(Date),
}

/// What was answered, by question. What nobody knows is not in it.
pub type Answers = BTreeMap<String, Answer>;

/// Something of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// What.
    pub entry: &'static Entry,
    /// The answers for which it is, where the answer is not known: a question and its answers.
    pub only_for: Vec<(&'static str, &'static [String])>,
    /// Its last day.
    pub by: Option<LastDay>,
    /// The question about a day that would tell the last day, or one that may be earlier.
    pub open_day: Option<&'static str>,
    /// Whether an answer tells that it is done.
    pub is_done: bool,
}

/// A last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LastDay {
    /// That day.
    Day(Date),
    /// One that is known of the card.
    End(End),
}

/// What to do in a situation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What to do, in order; what goes before all else first.
    pub steps: Vec<Planned>,
    /// What to bring.
    pub bring: Vec<Planned>,
    /// What it costs.
    pub fees: Vec<Planned>,
    /// How long it takes.
    pub times: Vec<Planned>,
    /// What happens if it is late.
    pub late: Vec<Planned>,
    /// What changes elsewhere.
    pub elsewhere: Vec<Planned>,
    /// Whose card it is, to be said before that: the name of the sentence.
    pub whose: Option<&'static str>,
    /// What to say first at the counter: the name of the sentence.
    pub request: Option<&'static str>,
}

/// Whether something holds for answers.
enum Fit {
    Yes,
    No,
    /// It hangs on these.
    Open(Vec<(&'static str, &'static [String])>),
}

fn fit(when: &'static Conditions, answers: &Answers) -> Fit {
    let mut open = Vec::new();
    for (question, those) in when {
        match answers.get(question) {
            Some(Answer::Choice(answer)) if those.contains(answer) => {}
            Some(_) => return Fit::No,
            None => open.push((question.as_str(), those.as_slice())),
        }
    }
    if open.is_empty() { Fit::Yes } else { Fit::Open(open) }
}

impl Plan {
    /// The plan for what was answered.
    #[must_use]
    pub fn of(guide: &'static Guide, situation: &'static Situation, answers: &Answers) -> Self {
        let all = |entries: &'static [Entry]| -> Vec<Planned> {
            entries.iter().filter_map(|entry| planned(guide, entry, answers)).collect()
        };
        let mut steps = all(&situation.steps);
        steps.sort_by_key(|step| !step.entry.now);
        Self {
            steps,
            bring: all(&situation.bring),
            fees: all(&situation.fees),
            times: all(&situation.times),
            late: all(&situation.late),
            elsewhere: all(&situation.elsewhere),
            whose: whose(guide, situation, answers),
            request: request(situation, answers),
        }
    }

    /// Of the steps that are for certain and not done, also not in the eyes of `is_done`, the one with the earliest
    /// last day, and that day.
    #[must_use]
    pub fn first_last_day(&self, is_done: impl Fn(&Entry) -> bool) -> Option<(&Planned, Date)> {
        let is_left = |step: &&Planned| step.only_for.is_empty() && !step.is_done && !is_done(step.entry);
        let certain = self.steps.iter().filter(is_left);
        let known = certain.filter_map(|step| match step.by {
            Some(LastDay::Day(day)) => Some((step, day)),
            _ => None,
        });
        known.min_by_key(|(_, day)| *day)
    }

    /// Everything in it.
    pub fn entries(&self) -> impl Iterator<Item = &Planned> {
        [&self.steps, &self.bring, &self.fees, &self.times, &self.late, &self.elsewhere].into_iter().flatten()
    }
}

fn planned(guide: &Guide, entry: &'static Entry, answers: &Answers) -> Option<Planned> {
    let only_for = match fit(&entry.when, answers) {
        Fit::Yes => Vec::new(),
        Fit::No => return None,
        Fit::Open(open) => open,
    };
    let day = |by: &By| {
        let Some(Answer::Day(day)) = answers.get(by.question()) else { return None };
        match by {
            By::End(_) => Some(*day),
            By::After { days, .. } => day.checked_add(i64::from(guide.number(days)?).days()).ok(),
        }
    };
    let end = |by: &By| if let By::End(end) = by { Some(LastDay::End(*end)) } else { None };
    let known = entry.by.iter().filter_map(day).min().map(LastDay::Day);
    Some(Planned {
        entry,
        only_for,
        by: known.or_else(|| entry.by.iter().find_map(end)),
        open_day: entry.by.iter().find(|by| day(by).is_none()).map(By::question),
        is_done: entry.done_by.as_ref().is_some_and(|question| answers.contains_key(question)),
    })
}

/// The first that holds for certain, in a situation that asks for it: where it does not, it speaks of whoever is there.
fn whose(guide: &'static Guide, situation: &Situation, answers: &Answers) -> Option<&'static str> {
    let is_asked =
        |phrase: &Phrase| phrase.when.keys().all(|question| situation.questions.contains(question));
    let holds = |phrase: &&'static Phrase| is_asked(phrase) && matches!(fit(&phrase.when, answers), Fit::Yes);
    guide.phrases.whose.iter().find(holds).map(|phrase| phrase.id.as_str())
}

/// The first that holds for certain; one that is for everybody comes last.
fn request(situation: &'static Situation, answers: &Answers) -> Option<&'static str> {
    let holds = |request: &&'static Request| matches!(fit(&request.when, answers), Fit::Yes);
    situation.request.iter().find(holds).map(|request| request.id.as_str())
}

/// The questions that change something, after what was answered so far. `asked` are those whose answer nobody knows.
pub fn next_question<'s>(
    guide: &Guide,
    situation: &'s Situation,
    answers: &Answers,
    asked: &[String],
) -> Option<&'s str> {
    let is_open = |question: &&String| !answers.contains_key(*question) && !asked.contains(question);
    situation
        .questions
        .iter()
        .filter(is_open)
        .find(|question| matters(guide, situation, answers, question))
        .map(String::as_str)
}

/// Whether something that may still stand in the plan hangs on the answer.
fn matters(guide: &Guide, situation: &Situation, answers: &Answers, question: &str) -> bool {
    // What another answer has ruled out asks nothing.
    let may_be = |when: &Conditions| {
        when.iter().all(|(other, those)| match answers.get(other) {
            Some(Answer::Choice(answer)) => those.contains(answer),
            Some(Answer::Day(_)) => false,
            None => true,
        })
    };
    if matches!(guide.questions.get(question), Some(Question::Day { .. })) {
        let is_done = |entry: &Entry| entry.done_by.as_ref().is_some_and(|done| answers.contains_key(done));
        let counts = |entry: &Entry| !is_done(entry) && entry.by.iter().any(|by| by.question() == question);
        return situation.steps.iter().any(|entry| counts(entry) && may_be(&entry.when));
    }
    let hangs = |when: &Conditions| when.contains_key(question) && may_be(when);
    situation.entries().any(|entry| hangs(&entry.when))
        || situation.request.iter().any(|request| hangs(&request.when))
}
