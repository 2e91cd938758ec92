//! An empty window of the same toolkit with the same settings: what any program of its kind costs.
//!
//! `tests/journeys/run` measures the program against it, to tell its own weight from the toolkit's.
//! An example is built with the features of the tests' libraries too (a font more, for one), so it is a
//! little heavier than it need be; close enough for a comparison.

use iced::widget::space;
use iced::{Element, Size, window};

fn main() -> iced::Result {
    iced::application(|| (), update, view)
        .title("Bare")
        .settings(temoto::ui::toolkit_settings())
        .window(window::Settings {
            size: Size::new(temoto::ui::WINDOW_WIDTH, temoto::ui::WINDOW_HEIGHT),
            ..window::Settings::default()
        })
        .run()
}

fn update(_state: &mut (), _message: ()) {}

fn view(_state: &()) -> Element<'_, ()> {
    space().into()
}
