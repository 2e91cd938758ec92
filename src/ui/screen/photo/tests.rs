//! What is shown while results come in, and after.

use iced::widget::image;

use super::*;
use crate::photo::{Context, check_file};
use crate::rules::rules;

#[test]
fn results_stand_in_the_order_of_the_files_and_the_first_is_shown() {
    let context = Context { today: jiff::civil::date(2026, 11, 21), reason: None };
    let mut photo = Photo::default();
    for index in [2, 0, 3, 1] {
        let path = PathBuf::from(format!("no such file {index}"));
        let checked = check_file(&path, &context, &rules().photo, &Cancel::new()).unwrap();
        let picture = (index != 3).then(|| image::Handle::from_rgba(1, 1, vec![0; 4])).into();
        photo.news(Progress::Checked {
            index,
            path,
            report: Arc::new(checked.report),
            stamp: checked.stamp,
            picture,
            thumbnail: None,
        });
    }
    let order: Vec<_> = photo.results.iter().map(|result| result.index).collect();
    assert_eq!(order, [0, 1, 2, 3]);
    assert!(
        photo.results.iter().all(|result| result.path.ends_with(format!("no such file {}", result.index)))
    );
    let pictures: Vec<_> = photo.results.iter().map(|result| &result.picture).collect();
    assert!(
        matches!(pictures[..], [Picture::Here(_), Picture::Away, Picture::Away, Picture::None]),
        "{pictures:?}"
    );
}

/// A page on which a check of that many files is under way.
fn checking(total: usize) -> Photo {
    let running = Running { id: 1, total, cancel: Cancel::new() };
    let mut photo = Photo::default();
    photo.running = Some(running);
    photo.checks = 1;
    photo
}

fn arrive(photo: &mut Photo, index: usize) {
    let context = Context { today: jiff::civil::date(2026, 11, 21), reason: None };
    let path = PathBuf::from(format!("no such file {index}"));
    let checked = check_file(&path, &context, &rules().photo, &Cancel::new()).unwrap();
    let report = Arc::new(checked.report);
    photo.news(Progress::Checked {
        index,
        path,
        report,
        stamp: None,
        picture: Picture::None,
        thumbnail: None,
    });
}

#[test]
fn the_photo_chosen_during_the_check_stays_when_others_come_before_it() {
    let mut photo = checking(4);
    arrive(&mut photo, 2);
    assert!(!photo.is_one_of_several());
    let _ = photo.show(2);
    assert!(photo.is_one_of_several(), "it is shown at once");
    for index in [0, 3, 1] {
        arrive(&mut photo, index);
        assert_eq!(photo.shown().map(|result| result.index), Some(2), "after {index}");
    }
    photo.news(Progress::Finished);
    let _ = photo.settle();
    assert_eq!(photo.shown().map(|result| result.index), Some(2));
    assert!(photo.is_one_of_several());
}

#[test]
fn of_a_check_that_was_stopped_the_first_that_is_there_is_shown() {
    let l10n = Localization::new(crate::i18n::Language::En);
    let mut photo = checking(4);
    arrive(&mut photo, 3);
    arrive(&mut photo, 1);
    let _ = photo.update(Message::Cancel, jiff::civil::date(2026, 11, 21), &l10n);
    assert_eq!(photo.shown().map(|result| result.index), Some(1));
    assert!(!photo.is_one_of_several());
}

#[test]
fn another_reason_during_the_check_loses_no_file() {
    let l10n = Localization::new(crate::i18n::Language::En);
    let today = jiff::civil::date(2026, 11, 21);
    let mut photo = checking(4);
    photo.files = (0..4).map(|index| PathBuf::from(format!("no such file {index}"))).collect();
    let files = photo.files.clone();
    arrive(&mut photo, 2);
    let _ = photo.show(2);
    let _ = photo.update(Message::Open(Part::Reason), today, &l10n);
    let _ = photo.update(Message::Reason(Some(Reason::Medical)), today, &l10n);
    let _ = photo.update(Message::Close, today, &l10n);
    assert!(photo.is_running());
    assert_eq!((photo.files.clone(), photo.shown), (files, 2));
}
