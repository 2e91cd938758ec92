//! How the photo page looks in each of its states.

use std::path::Path;

use iced::Element;

use super::{Message, Photo, Picture, Result, Running};
use crate::i18n::{GroupWords, args, asked_of_files, harmless, report_words, verdict_words};
use crate::photo::{Outcome, Verdict};
use crate::rules::rules;
use crate::ui::input::files_can_be_dropped;
use crate::ui::kit::{Kit, Tone};

impl Photo {
    /// The page; `hovering` while a file is held over the window.
    pub(crate) fn view<'a>(&'a self, kit: Kit<'a>, hovering: bool) -> Element<'a, Message> {
        let l10n = kit.l10n;
        let mut blocks = vec![kit.heading(&l10n.photo_heading())];
        if hovering {
            blocks.push(kit.notice(Tone::Info, &l10n.photo_drop_now(), ""));
        }
        if let Some(running) = &self.running {
            blocks.push(self.progress(kit, running));
            blocks.push(kit.buttons([kit.other_button(&l10n.common_cancel_button(), Message::Cancel)]));
            return kit.blocks(blocks);
        }
        if let Some(total) = self.cancelled {
            blocks.push(kit.notice(Tone::Info, &self.cancelled_words(kit, total), ""));
        }
        match self.results.get(self.shown) {
            None => blocks.extend(self.empty(kit)),
            Some(result) => {
                if self.results.len() > 1 {
                    blocks.push(self.files(kit));
                }
                blocks.extend(self.result(kit, result));
            }
        }
        kit.blocks(blocks)
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
        let rules = asked_of_files(l10n, &rules().photo);
        let points = rules.iter().map(|rule| kit.bullet(rule));
        blocks.push(kit.group(std::iter::once(kit.title(&l10n.photo_rules_title())).chain(points)));
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

    /// Several results: which one to show.
    fn files<'a>(&'a self, kit: Kit<'a>) -> Element<'a, Message> {
        let cards = self.results.iter().enumerate().map(|(index, result)| {
            let verdict = result.report.verdict;
            kit.file_card(
                tone(verdict),
                &name(&result.path),
                &verdict_words(kit.l10n, verdict),
                index == self.shown,
                Message::Show(index),
            )
        });
        kit.group(std::iter::once(kit.title(&kit.l10n.photo_several_title())).chain(cards))
    }

    fn result<'a>(&'a self, kit: Kit<'a>, result: &'a Result) -> Vec<Element<'a, Message>> {
        let l10n = kit.l10n;
        let words = report_words(l10n, &result.report, &result.path, &rules().photo);
        let name = name(&result.path);
        let picture = match &result.picture {
            Picture::Here(picture) => {
                let label = l10n.photo_picture_name(args::PhotoPictureName { name: name.as_str().into() });
                Some(kit.picture(picture, &label))
            }
            // What is no picture needs no excuse for not being shown.
            Picture::None if result.report.verdict == Verdict::Unreadable => None,
            Picture::None => Some(kit.support(&l10n.photo_no_preview())),
            Picture::Away => None,
        };
        let again = kit.main_button(&l10n.photo_choose_another_button(), Message::Choose);
        let mut left: Vec<_> = picture.into_iter().collect();
        left.extend([kit.foreign(&name), kit.buttons([again])]);
        left.extend(drop_hint(kit));
        let left = kit.group(left);
        let mut blocks = vec![kit.banner(tone(result.report.verdict), &words.title, &words.text)];
        blocks.extend(self.dialog_hint(kit));
        let group = |group| kit.finding_group(group);
        if kit.is_wide() {
            blocks.push(kit.columns(left, kit.blocks(words.groups.iter().map(group))));
        } else {
            // One below the other, the reasons come before the picture.
            let matters = |group: &&GroupWords| matches!(group.outcome, Outcome::Fail | Outcome::Warning);
            blocks.extend(words.groups.iter().filter(matters).map(group));
            blocks.push(left);
            blocks.extend(words.groups.iter().filter(|group| !matters(group)).map(group));
        }
        blocks
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
