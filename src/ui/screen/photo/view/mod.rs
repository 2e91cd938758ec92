//! How the photo page looks in each of its states.

mod eye;
mod infant;
mod many;
mod print;
mod reason;
mod result;

use std::path::Path;

use iced::Element;

use super::{Message, Part, Photo, Result, Running};
use crate::i18n::{args, asked_of_files, harmless};
use crate::photo::Verdict;
use crate::rules::rules;
use crate::ui::input::files_can_be_dropped;
use crate::ui::kit::{Kit, Tone};

impl Photo {
    /// The page; `hovering` while a file is held over the window.
    pub(crate) fn view<'a>(&'a self, kit: Kit<'a>, hovering: bool) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let drop_now = hovering.then(|| kit.notice(Tone::Info, &l10n.photo_drop_now(), ""));
        if let Some(part) = self.part() {
            let part = match part {
                Part::Reason => self.reason_page(kit),
                Part::Infant => infant::page(kit),
                Part::Print => {
                    self.print.as_ref().map_or_else(Vec::new, |print| print::page(kit, self.prints, print))
                }
            };
            return kit.blocks(drop_now.into_iter().chain(part));
        }
        let mut blocks = vec![kit.heading(&l10n.photo_heading())];
        blocks.extend(drop_now);
        if let Some(running) = &self.running {
            blocks.push(self.progress(kit, running));
            blocks.push(kit.buttons([kit.other_button(&l10n.common_cancel_button(), Message::Cancel)]));
            // Of many, those that are done can be looked through meanwhile.
            match self.shown() {
                Some(result) if self.is_one_of_several() => blocks.extend(self.one_of_several(kit, result)),
                _ if self.is_several() && !self.results.is_empty() => blocks.extend(self.table(kit)),
                _ => {}
            }
            return kit.blocks(blocks);
        }
        if let Some(total) = self.cancelled {
            blocks.push(kit.notice(Tone::Info, &self.cancelled_words(kit, total), ""));
        }
        match self.shown() {
            None => blocks.extend(self.empty(kit)),
            Some(_) if self.results.len() > 1 && !self.is_one_of_several() => {
                let again = kit.main_button(&l10n.photo_choose_another_button(), Message::Choose);
                blocks.push(kit.buttons(std::iter::once(again).chain(self.reason_button(kit))));
                blocks.extend(self.reason_set(kit));
                blocks.extend(self.table(kit));
            }
            Some(result) if self.is_one_of_several() => blocks.extend(self.one_of_several(kit, result)),
            Some(result) => blocks.extend(self.result(kit, result)),
        }
        kit.blocks(blocks)
    }

    /// A photo that was chosen out of the table, with the way back to it.
    fn one_of_several<'a>(&'a self, kit: Kit<'a>, result: &'a Result) -> Vec<Element<'a, Message>> {
        let all = kit.other_button(&kit.l10n.many_all_button(), Message::ShowAll);
        let mut blocks = vec![kit.buttons([all])];
        blocks.extend(self.result(kit, result));
        blocks
    }

    fn progress<'a>(&self, kit: Kit<'a>, running: &Running) -> Element<'a, Message> {
        let done = self.results.len();
        if running.total < 2 {
            return kit.progress(&kit.l10n.photo_checking(), None);
        }
        let words = kit
            .l10n
            .photo_checking_many(args::PhotoCheckingMany { done: done.into(), total: running.total.into() });
        #[expect(clippy::cast_precision_loss, reason = "a bar on the screen, not a count")]
        let share = done as f32 / running.total as f32;
        kit.progress(&words, Some(share))
    }

    /// The page before a photo is there.
    fn empty<'a>(&self, kit: Kit<'a>) -> Vec<Element<'a, Message>> {
        let l10n = kit.l10n;
        let mut blocks = vec![kit.body(&l10n.photo_intro())];
        let choose = kit.buttons([kit.main_button(&l10n.photo_choose_button(), Message::Choose)]);
        blocks.push(kit.group(std::iter::once(choose).chain(drop_hint(kit))));
        blocks.extend(self.dialog_hint(kit));
        blocks.extend(self.reason_set(kit));
        let rules = asked_of_files(l10n, &rules().photo);
        let points = rules.iter().map(|rule| kit.bullet(rule));
        blocks.push(kit.group(std::iter::once(kit.title(&l10n.photo_rules_title())).chain(points)));
        blocks.extend(self.reason_button(kit).map(|button| kit.buttons([button])));
        blocks
    }

    /// How far a check had come that the user stopped.
    fn cancelled_words(&self, kit: Kit<'_>, total: usize) -> String {
        if self.results.is_empty() {
            return kit.l10n.photo_cancelled();
        }
        kit.l10n.photo_cancelled_many(args::PhotoCancelledMany {
            done: self.results.len().into(),
            total: total.into(),
        })
    }

    fn dialog_hint<'a>(&self, kit: Kit<'a>) -> Option<Element<'a, Message>> {
        let l10n = kit.l10n;
        let words = || {
            if files_can_be_dropped() { l10n.photo_dialog_failed() } else { l10n.photo_dialog_missing() }
        };
        self.dialog_failed.then(|| kit.notice(Tone::Look, &words(), ""))
    }
}

/// How to drop a photo, where files can be dropped at all.
fn drop_hint<'a>(kit: Kit<'a>) -> Option<Element<'a, Message>> {
    files_can_be_dropped().then(|| kit.support(&kit.l10n.photo_drop_hint()))
}

fn name(path: &Path) -> String {
    harmless(&path.file_name().unwrap_or(path.as_os_str()).to_string_lossy()).into_owned()
}

fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Ready => Tone::Good,
        Verdict::LookAgain => Tone::Look,
        Verdict::NotAccepted | Verdict::Unreadable => Tone::Bad,
    }
}
