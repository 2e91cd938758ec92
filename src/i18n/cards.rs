//! Words for the saved cards.

use jiff::civil::Date;

use super::card::is_near;
use super::{Localization, args};
use crate::store::SavedCard;

/// What a saved card has to say: each sentence, and whether something has to be done about it.
pub(crate) fn saved_card_words(l10n: &Localization, card: &SavedCard, today: Date) -> Vec<(bool, String)> {
    let mut ends = [(card.card_expires, true), (card.user_certificate_expires, false)];
    // What ends first is told first.
    ends.sort_by_key(|(day, _)| day.unwrap_or(Date::MAX));
    let said: Vec<_> = ends
        .into_iter()
        .filter_map(|(day, is_card)| {
            let day = day?;
            let words = match (today.until(day).map(|span| span.get_days()), is_card) {
                (Ok(days @ 0..), _) => {
                    let days = l10n.number(u64::from(days.unsigned_abs())).into();
                    let date = l10n.date(day).into();
                    if is_card {
                        l10n.cards_card_ends(args::CardsCardEnds { date, days })
                    } else {
                        l10n.cards_user_ends(args::CardsUserEnds { date, days })
                    }
                }
                (_, true) => l10n.cards_card_ended(args::CardsCardEnded { date: l10n.date(day).into() }),
                (_, false) => l10n.cards_user_ended(args::CardsUserEnded { date: l10n.date(day).into() }),
            };
            Some((is_near(day, today), words))
        })
        .collect();
    if said.is_empty() { vec![(true, l10n.cards_no_dates())] } else { said }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::i18n::Language;

    #[test]
    fn what_ends_first_is_told_first() {
        let l10n = Localization::new(Language::En);
        let mut card = SavedCard::new("a".to_owned());
        let said = |card: &SavedCard, today| saved_card_words(&l10n, card, today);
        assert_eq!(said(&card, date(2026, 11, 24)), [(true, l10n.cards_no_dates())]);
        card.card_expires = Some(date(2032, 3, 9));
        card.user_certificate_expires = Some(date(2027, 3, 9));
        let words = said(&card, date(2026, 11, 24));
        assert_eq!(
            words[0],
            (false, "The user certificate ends on March 9, 2027. Days left: 105".to_owned())
        );
        assert!(!words[1].0 && words[1].1.starts_with("The card ends on March 9, 2032."));
        let words = said(&card, date(2027, 3, 9));
        assert_eq!(words[0], (true, "The user certificate ends on March 9, 2027. Days left: 0".to_owned()));
        let words = said(&card, date(2027, 3, 10));
        assert_eq!(words[0], (true, "The user certificate ended on March 9, 2027.".to_owned()));
    }
}
