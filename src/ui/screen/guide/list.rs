//! The list of situations, with a line to search it.

use iced::Element;

use super::{Guide, Message};
use crate::guide::{Group, Situation, guide};
use crate::i18n::guide::situation_words;
use crate::i18n::{Localization, args};
use crate::ui::kit::{FIRST, Kit, Tone};

impl Guide {
    pub(super) fn list<'a>(&self, kit: Kit<'a>) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let (label, example) = (l10n.plan_search_label(), l10n.plan_search_example());
        let search = kit.field(Some(FIRST), &label, &self.query, &example, Message::Query, Message::First);
        let mut blocks = vec![kit.heading(&l10n.plan_heading()), search];
        if !self.query.trim().is_empty() {
            if self.found.is_empty() {
                let (title, text) = (l10n.plan_search_none_title(), l10n.plan_search_none_text());
                blocks.push(kit.notice(Tone::Look, &title, &text));
            } else {
                let count = l10n.number(self.found.len() as u64).into();
                let title = kit.title(&l10n.plan_search_found(args::PlanSearchFound { count }));
                let cards =
                    self.found.iter().filter_map(|id| guide().situation(id)).map(|one| card(kit, one));
                blocks.push(kit.group(std::iter::once(title).chain(cards)));
                return kit.blocks(blocks);
            }
        }
        for group in Group::ALL {
            let title = kit.title(&group_title(l10n, group));
            let situations = guide().situations.iter().filter(|situation| situation.group == group);
            let cards = situations.map(|situation| card(kit, situation));
            blocks.push(kit.group(std::iter::once(title).chain(cards)));
        }
        kit.blocks(blocks)
    }
}

/// A situation to open.
fn card<'a>(kit: Kit<'a>, situation: &'static Situation) -> Element<'a, Message> {
    let (title, text) = situation_words(kit.l10n, situation);
    kit.answer_card(&title, &text, false, Message::Situation(&situation.id))
}

fn group_title(l10n: &Localization, group: Group) -> String {
    match group {
        Group::Trouble => l10n.plan_group_trouble(),
        Group::Renew => l10n.plan_group_renew(),
        Group::Stay => l10n.plan_group_stay(),
        Group::Life => l10n.plan_group_life(),
        Group::Pins => l10n.plan_group_pins(),
        Group::Get => l10n.plan_group_get(),
        Group::Know => l10n.plan_group_know(),
    }
}
