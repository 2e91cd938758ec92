//! What to do in each situation: from answers to a plan, with what to bring, by when, at what cost and whom to call. The
//! situations stand in `assets/guide/`; the words for their names in `i18n/<tag>/guide.ftl`. No text and no window here.

mod data;
mod plan;
mod search;

pub use data::{
    By, Conditions, Contact, DayKind, End, Entry, Figure, Group, Guide, LanguageName, Phrase, Phrases,
    Question, Request, Situation, Source, Value, guide,
};
pub use plan::{Answer, Answers, LastDay, Plan, Planned, next_question};
pub use search::{Index, Words};

#[cfg(test)]
mod tests;
