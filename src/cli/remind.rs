//! `temoto remind`: a notification on the desktop for what is due, each once. It is run at login.

use std::io::{self, Write};

use jiff::civil::Date;

use super::FINE;
use crate::dates::{Overview, Reminder, reminders, tasks};
use crate::desktop;
use crate::i18n::tasks::reminder_words;
use crate::i18n::{Localization, harmless, plain};
use crate::rules::rules;
use crate::store::{self, Reminded, SavedCard, State};

/// Shows what is due on the day `today`, or on that of the computer's clock, and writes it out as well. What could not be
/// shown is shown the next time. Gives 0 in any case: nobody reads what a program at login has to say.
pub(super) fn run(l10n: &Localization, today: Option<Date>, out: &mut impl Write) -> io::Result<u8> {
    let today = today.unwrap_or_else(crate::clock::today);
    let folder = store::data_folder();
    let state = store::read(folder.as_deref()).state;
    let mut reminded = Reminded::read(folder.as_deref());
    let due: Vec<_> = due(&state, today).filter(|(key, ..)| !reminded.has(key)).collect();
    if due.is_empty() {
        writeln!(out, "{}", plain(&l10n.remind_nothing()))?;
        return Ok(FINE);
    }
    // A desktop that shows nothing is not asked again for each.
    let (mut is_shown, mut was_shown) = (true, false);
    for (key, card, reminder) in due {
        let (title, text) = reminder_words(l10n, &harmless(&card.label), &reminder, today);
        let (title, text) = (plain(&title), plain(&text));
        is_shown = is_shown && desktop::show(&title, &text).is_ok();
        if is_shown {
            reminded.add(key, today);
            was_shown = true;
        }
        // At login nobody may be there to read it.
        let _ = writeln!(out, "{title}\n{text}\n");
    }
    if !is_shown {
        let _ = writeln!(io::stderr().lock(), "{}", plain(&l10n.remind_unshown()));
    }
    if was_shown {
        // Where nothing can be saved the reminder comes again: better than not at all.
        let _ = reminded.save(today);
    }
    Ok(FINE)
}

/// What is due of each saved card, with the key by which it is known.
fn due(state: &State, today: Date) -> impl Iterator<Item = (String, &SavedCard, Reminder)> {
    state.cards.iter().flat_map(move |card| {
        let overview = Overview::of(&card.facts, today, &rules().dates);
        let tasks = overview.map(|overview| tasks(&card.facts, &overview, today, rules()));
        let due = reminders(&tasks.unwrap_or_default(), &card.marks, state.reminder_days, today);
        due.into_iter().map(move |reminder| (format!("{}/{}", card.id, reminder.key()), card, reminder))
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn each_card_is_reminded_of_by_itself() {
        let mut state = State::default();
        for (label, end) in [("a", date(2026, 12, 10)), ("b", date(2032, 3, 9)), ("c", date(2026, 12, 10))] {
            let mut card = SavedCard::new(label.to_owned());
            card.facts.card_expires = Some(end);
            state.cards.push(card);
        }
        let today = date(2026, 11, 24);
        let keys: Vec<_> = due(&state, today).map(|(key, card, _)| (key, card.label.clone())).collect();
        assert_eq!(keys.iter().map(|(_, label)| label.as_str()).collect::<Vec<_>>(), ["a", "c"]);
        assert!(
            keys[0].0 != keys[1].0 && keys[0].0.ends_with("tell_status/2026-12-10/2026-11-10"),
            "{keys:?}"
        );
    }
}
