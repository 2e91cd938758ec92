//! The parts of a page that are used by mouse and keyboard, one by one and without a display.

use std::any::Any;

use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::{Focusable, Outcome as Then};
use iced::advanced::{clipboard, mouse};
use iced::widget::image;
use iced::{Element, Event, Point, Rectangle, Size};
use iced_test::core::keyboard::key::Named;
use iced_test::renderer::Renderer;
use iced_test::runtime::user_interface::{Cache, UserInterface};
use iced_test::simulator;

use super::{Change, Compared, Drawing, Kit, Mark, PhotoRow, Pointing, Sort, SortBy, Tone};
use crate::i18n::{FindingWords, GroupWords, Language, Localization};
use crate::photo::{Outcome, Region};
use crate::ui::core::{Role, Semantics, Step, focus_step};
use crate::ui::fonts;
use crate::ui::tokens::LIGHT;

/// What a part can say.
#[derive(Debug, Clone, PartialEq)]
enum Said {
    Point(Pointing),
    Press(usize),
    Sort(Sort),
    Toggle(bool),
}

/// A page of one part.
struct Bench<'l> {
    kit: Kit<'l>,
    renderer: Renderer,
    cache: Cache,
    cursor: mouse::Cursor,
}

type View<'v, 'l> = &'v dyn Fn(Kit<'l>) -> Element<'l, Said>;

impl<'l> Bench<'l> {
    fn new(l10n: &'l Localization, width: f32) -> Self {
        fonts::install(l10n.language());
        let settings = crate::ui::toolkit_settings();
        Self {
            kit: Kit { l10n, tokens: &LIGHT, width },
            renderer: Renderer::new(settings.default_font, settings.default_text_size),
            cache: Cache::new(),
            cursor: mouse::Cursor::Unavailable,
        }
    }

    fn run<T>(
        &mut self,
        view: View<'_, 'l>,
        act: impl FnOnce(&mut UserInterface<'_, Said, iced::Theme, Renderer>, &mut Renderer) -> T,
    ) -> T {
        let cache = std::mem::take(&mut self.cache);
        let size = Size::new(self.kit.width, 2000.0);
        let mut ui = UserInterface::build(view(self.kit), size, cache, &mut self.renderer);
        let result = act(&mut ui, &mut self.renderer);
        self.cache = ui.into_cache();
        result
    }

    fn events(&mut self, view: View<'_, 'l>, events: &[Event]) -> Vec<Said> {
        let cursor = self.cursor;
        self.run(view, |ui, renderer| {
            let mut said = Vec::new();
            let _ = ui.update(events, cursor, renderer, &mut clipboard::Null, &mut said);
            said
        })
    }

    fn point(&mut self, view: View<'_, 'l>, position: Point) -> Vec<Said> {
        self.cursor = mouse::Cursor::Available(position);
        self.events(view, &[Event::Mouse(mouse::Event::CursorMoved { position })])
    }

    fn click(&mut self, view: View<'_, 'l>) -> Vec<Said> {
        let events: Vec<Event> = simulator::click().collect();
        self.events(view, &events)
    }

    fn key(&mut self, view: View<'_, 'l>, key: Named) -> Vec<Said> {
        let key = iced_test::core::keyboard::Key::Named(key);
        let events: Vec<Event> = simulator::tap_key(key, None).collect();
        self.events(view, &events)
    }

    fn tab(&mut self, view: View<'_, 'l>) {
        self.run(view, |ui, renderer| {
            let mut next: Option<Box<dyn Operation>> = Some(Box::new(focus_step(Step::Next)));
            while let Some(mut operation) = next.take() {
                ui.operate(renderer, operation.as_mut());
                if let Then::Chain(chained) = operation.finish() {
                    next = Some(chained);
                }
            }
        });
    }

    fn parts(&mut self, view: View<'_, 'l>) -> Vec<(Semantics, Rectangle)> {
        self.run(view, |ui, renderer| {
            let mut reader = Reader::default();
            ui.operate(renderer, &mut reader);
            reader.0
        })
    }
}

#[derive(Default)]
struct Reader(Vec<(Semantics, Rectangle)>);

impl Operation for Reader {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn focusable(
        &mut self,
        _id: Option<&iced::advanced::widget::Id>,
        _bounds: Rectangle,
        _state: &mut dyn Focusable,
    ) {
    }

    fn custom(&mut self, _id: Option<&iced::advanced::widget::Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(semantics) = state.downcast_ref::<Semantics>() {
            self.0.push((semantics.clone(), bounds));
        }
    }
}

fn find(parts: &[(Semantics, Rectangle)], role: Role, name: &str) -> Rectangle {
    parts.iter().find(|(part, _)| part.role == role && part.name == name).unwrap().1
}

fn picture(width: u32, height: u32) -> image::Handle {
    let bytes = usize::try_from(4 * width * height).unwrap();
    image::Handle::from_rgba(width, height, vec![200; bytes])
}

fn marks() -> Vec<Mark> {
    let region = |left, top, right, bottom| Region { left, top, right, bottom };
    vec![
        Mark { number: 1, tone: Tone::Bad, region: region(0.2, 0.2, 0.8, 0.8) },
        Mark { number: 2, tone: Tone::Look, region: region(0.4, 0.45, 0.6, 0.55) },
    ]
}

fn marked<'l>(kit: Kit<'l>) -> Element<'l, Said> {
    let drawing = Drawing { marks: marks(), ..Drawing::default() };
    kit.marked_picture(&picture(300, 400), "Photo", drawing, Said::Point, Said::Press)
}

#[test]
fn a_mark_on_the_photo_is_pointed_at_and_pressed() {
    let l10n = Localization::new(Language::En);
    let mut bench = Bench::new(&l10n, 1000.0);
    let parts = bench.parts(&marked);
    // The picture without the line round it, in the middle of the page.
    let area = find(&parts, Role::Image, "Photo");
    assert!((area.height - 342.0).abs() < 1.5, "{area:?}");
    let photo = Rectangle { x: area.center_x() - 127.5, y: area.y + 1.0, width: 255.0, height: 340.0 };
    let at = |x: f32, y: f32| Point::new(photo.x + x * photo.width, photo.y + y * photo.height);
    assert_eq!(bench.point(&marked, at(0.95, 0.95)), []);
    assert_eq!(bench.point(&marked, at(0.7, 0.7)), [Said::Point(Pointing::At(1))]);
    assert_eq!(bench.click(&marked), [], "a region is no button");
    assert_eq!(bench.point(&marked, at(0.5, 0.5)), [Said::Point(Pointing::At(2))], "the smallest wins");
    assert_eq!(bench.point(&marked, at(0.52, 0.5)), [], "nothing new");
    assert_eq!(bench.point(&marked, at(0.2, 0.2)), [Said::Point(Pointing::At(1))], "at its disc");
    assert_eq!(bench.click(&marked), [Said::Press(1)]);
    assert_eq!(bench.point(&marked, Point::new(5.0, 900.0)), [Said::Point(Pointing::Left(1))]);
}

fn group() -> GroupWords {
    let finding = |name: &str| FindingWords {
        name: name.to_owned(),
        found: format!("{name} was found."),
        asked: Some("Something else.".to_owned()),
        mend: None,
        excused: None,
        place: None,
        points: Vec::new(),
    };
    let findings = ["Shadow", "Size", "Eyes"].map(finding).to_vec();
    GroupWords { outcome: Outcome::Warning, title: "Look".to_owned(), findings }
}

fn findings<'l>(kit: Kit<'l>) -> Element<'l, Said> {
    kit.finding_group(&group(), &[Some(4), None, Some(5)], Some(5), Said::Point, Said::Press)
}

#[test]
fn a_finding_with_a_place_is_pointed_at_and_pressed() {
    let l10n = Localization::new(Language::En);
    let mut bench = Bench::new(&l10n, 1000.0);
    let parts = bench.parts(&findings);
    let buttons: Vec<&Semantics> =
        parts.iter().map(|(part, _)| part).filter(|part| part.role == Role::Button).collect();
    assert_eq!(buttons.iter().map(|part| part.name.as_str()).collect::<Vec<_>>(), ["Shadow", "Eyes"]);
    assert_eq!(buttons.iter().map(|part| part.selected).collect::<Vec<_>>(), [Some(false), Some(true)]);
    for name in ["Shadow", "Size", "Eyes"] {
        find(&parts, Role::Heading(3), name);
        find(&parts, Role::Text, &format!("{name} was found."));
    }
    let middle = |name| find(&parts, Role::Heading(3), name).center();
    assert_eq!(bench.point(&findings, middle("Shadow")), [Said::Point(Pointing::At(4))]);
    assert_eq!(bench.click(&findings), [Said::Press(4)]);
    assert_eq!(bench.point(&findings, middle("Size")), [Said::Point(Pointing::Left(4))]);
    assert_eq!(bench.click(&findings), []);
    // From row to row both speak, and what is lit is the row that was reached, up and down.
    for (from, to, number) in [("Shadow", "Eyes", 5), ("Eyes", "Shadow", 4)] {
        let mut lit = None;
        for said in bench.point(&findings, middle(from)).into_iter().chain(bench.point(&findings, middle(to)))
        {
            if let Said::Point(pointing) = said {
                lit = pointing.after(lit);
            }
        }
        assert_eq!(lit, Some(number));
    }
}

#[test]
fn the_keyboard_lights_and_pins_a_finding() {
    let l10n = Localization::new(Language::En);
    let mut bench = Bench::new(&l10n, 1000.0);
    bench.tab(&findings);
    let release = [simulator::release_key(Named::Tab)];
    assert_eq!(bench.events(&findings, &release), [Said::Point(Pointing::At(4))]);
    assert_eq!(bench.key(&findings, Named::Enter), [Said::Press(4)]);
    assert_eq!(bench.key(&findings, Named::Space), [Said::Press(4)]);
    bench.tab(&findings);
    let mut said = bench.events(&findings, &release);
    said.sort_by_key(|said| *said == Said::Point(Pointing::At(5)));
    assert_eq!(said, [Said::Point(Pointing::Left(4)), Said::Point(Pointing::At(5))]);
}

#[test]
fn a_checkbox_is_ticked_by_mouse_and_keyboard() {
    let l10n = Localization::new(Language::En);
    for (text, checked) in [("", false), ("For faith or health.", true)] {
        let view: View<'_, '_> = &|kit| kit.checkbox("I cover my hair", text, checked, Said::Toggle);
        let mut bench = Bench::new(&l10n, 700.0);
        let parts = bench.parts(view);
        let (semantics, bounds) = &parts[0];
        assert_eq!(semantics.role, Role::Checkbox);
        assert_eq!(semantics.selected, Some(checked));
        assert!(bounds.height >= 48.0, "{bounds:?}");
        bench.tab(view);
        for key in [Named::Space, Named::Enter] {
            assert_eq!(bench.key(view, key), [Said::Toggle(!checked)]);
        }
        let _ = bench.point(view, bounds.center());
        assert_eq!(bench.click(view), [Said::Toggle(!checked)]);
    }
}

const BY_NAME: Sort = Sort { by: SortBy::Name, descending: false };

fn table<'l>(kit: Kit<'l>, names: &[String], thumbnail: Option<&image::Handle>) -> Element<'l, Said> {
    let verdict = kit.l10n.photo_verdict_not_accepted();
    let reasons = kit.l10n.photo_mend_size_edge_small();
    let rows = names.iter().map(|name| PhotoRow {
        thumbnail,
        name,
        tone: Tone::Bad,
        verdict: &verdict,
        reasons: &reasons,
    });
    kit.photo_table(rows, BY_NAME, Said::Sort, Said::Press)
}

#[test]
fn the_table_sorts_and_opens() {
    let l10n = Localization::new(Language::En);
    let names: Vec<String> = ["a.jpg", "b.jpg"].map(str::to_owned).to_vec();
    for width in [1000.0, 400.0] {
        let view = |kit| table(kit, &names, None);
        let mut bench = Bench::new(&l10n, width);
        let parts = bench.parts(&view);
        let heads: Vec<&Semantics> =
            parts.iter().map(|(part, _)| part).filter(|part| part.role == Role::Button).take(3).collect();
        assert_eq!(heads[0].description.as_deref(), Some("Sorted in ascending order"));
        assert_eq!(heads[1].description, None);
        let mut press = |name: &str| {
            let _ = bench.point(&view, find(&parts, Role::Button, name).center());
            bench.click(&view)
        };
        assert_eq!(press("File"), [Said::Sort(Sort { by: SortBy::Name, descending: true })]);
        assert_eq!(press("Result"), [Said::Sort(Sort { by: SortBy::Verdict, descending: false })]);
        assert_eq!(press("b.jpg"), [Said::Press(1)]);
        bench.tab(&view);
        assert_eq!(bench.key(&view, Named::Enter).len(), 1, "the keyboard reaches the table");
    }
}

/// Every part in every language keeps to its page.
#[test]
fn no_part_runs_out_of_a_narrow_page() {
    for language in Language::ALL {
        let l10n = Localization::new(language);
        let verdict = l10n.photo_verdict_look_again();
        let names = ["IMG_20261121_101112_portrait.jpg".to_owned()];
        let result = |change| Compared {
            thumbnail: None,
            tone: Tone::Look,
            verdict: &verdict,
            lines: vec![(change, l10n.photo_check_taken_date())],
        };
        let view: View<'_, '_> = &|kit| {
            kit.blocks([
                table(kit, &names, None),
                kit.guide_legend(),
                kit.compare(&result(Change::Better), &result(Change::Worse)),
                kit.compare(&result(Change::Same), &result(Change::Same)),
            ])
        };
        for width in [330.0, 452.0, 952.0] {
            let mut bench = Bench::new(&l10n, width);
            for (part, bounds) in bench.parts(view) {
                assert!(bounds.x >= 0.0 && bounds.x + bounds.width <= width + 0.5, "{language}: {part:?}");
                assert!(bounds.height > 0.0, "{language}: {part:?} {bounds:?}");
            }
        }
    }
}
