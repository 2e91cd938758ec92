//! The page of the sheet of prints.

use iced::Element;

use super::super::Message;
use super::super::print::{Message as PrintMessage, Print};
use crate::i18n::args;
use crate::photo::Paper;
use crate::rules::rules;
use crate::ui::kit::{Choice, Drawing, Kit, Tone};
use crate::ui::screen::saving::saved_notice;

/// The page.
pub(super) fn page<'a>(kit: Kit<'a>, id: u64, print: &'a Print) -> Vec<Element<'a, Message>> {
    let l10n = kit.l10n;
    let choices = Paper::ALL.map(|paper| {
        let (width, height) = paper.millimetres(&rules().photo);
        let (width, height) = (l10n.number(width.into()).into(), l10n.number(height.into()).into());
        let label = match paper {
            Paper::L => l10n.print_paper_l(args::PrintPaperL { width, height }),
            Paper::Kg => l10n.print_paper_kg(args::PrintPaperKg { width, height }),
        };
        Choice { value: paper, label, text: String::new(), language: None }
    });
    let choose = move |paper, _| Message::Print(id, PrintMessage::Paper(paper));
    let mut blocks = vec![
        kit.heading(&l10n.print_heading()),
        kit.body(&l10n.print_intro()),
        kit.choices(&l10n.print_paper_title(), choices.into(), print.paper, choose),
    ];
    match &print.made {
        None => {
            blocks.push(kit.progress(&l10n.print_making(), None));
            blocks.push(kit.buttons([kit.other_button(&l10n.common_cancel_button(), Message::Close)]));
        }
        Some(Err(_)) => blocks.push(kit.notice(Tone::Bad, &l10n.print_failed(), "")),
        Some(Ok(made)) => {
            if made.enlarged {
                blocks.push(kit.notice(Tone::Look, &l10n.print_enlarged(), ""));
            }
            if let Some(picture) = &made.picture {
                let name = l10n.print_sheet_name();
                let nothing = |_| Message::Nothing;
                blocks.push(
                    kit.marked_picture(picture, &name, Drawing::default(), nothing, |_| Message::Nothing),
                );
            }
            let save = kit.main_button(&l10n.print_save_button(), Message::Print(id, PrintMessage::Save));
            blocks.push(kit.buttons([save]));
            // Where the eyes are when the button was pressed.
            blocks.extend(print.saved.as_ref().map(|saved| saved_notice(kit, saved, &l10n.print_next())));
        }
    }
    let months = l10n.number(rules().photo.age_max.value.into()).into();
    let how = [
        l10n.print_how_size(),
        l10n.print_how_cut(),
        l10n.print_how_back(),
        l10n.print_how_age(args::PrintHowAge { months }),
    ];
    let how = how.iter().map(|line| kit.bullet(line));
    blocks.push(kit.group(std::iter::once(kit.title(&l10n.print_how_title())).chain(how)));
    blocks
}
