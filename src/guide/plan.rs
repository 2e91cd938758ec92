//! From answers to a plan.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::data::{By, Conditions, End, Entry, Guide, Question, Request, Situation};

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
            request: request(situation, answers),
        }
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
    let by = match &entry.by {
        Some(By::End(end)) => Some(LastDay::End(*end)),
        Some(By::After { days, after }) => match (guide.number(days), answers.get(after)) {
            (Some(days), Some(Answer::Day(day))) => {
                day.checked_add(i64::from(days).days()).ok().map(LastDay::Day)
            }
            _ => None,
        },
        None => None,
    };
    Some(Planned { entry, only_for, by })
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
        let counts = |entry: &Entry| matches!(&entry.by, Some(By::After { after, .. }) if after == question);
        return situation.steps.iter().any(|entry| counts(entry) && may_be(&entry.when));
    }
    let hangs = |when: &Conditions| when.contains_key(question) && may_be(when);
    situation.entries().any(|entry| hangs(&entry.when))
        || situation.request.iter().any(|request| hangs(&request.when))
}
