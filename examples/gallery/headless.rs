//! The real window without a display: the same pages, keys, clicks and tasks, drawn into memory.
//!
//! Used by the gallery and by the tests of the window. It stands in for the toolkit's event loop alone;
//! everything else is the program itself.
#![allow(dead_code, unreachable_pub, reason = "the gallery and each test use different parts")]
#![allow(clippy::expect_used, reason = "a developers' tool: a failure should stop it with its reason")]

use std::any::Any;
use std::collections::VecDeque;

use iced_test::core::keyboard::key::{self, Named};
use iced_test::core::keyboard::{self, Key, Location, Modifiers};
use iced_test::core::renderer::{Headless as _, Style};
use iced_test::core::time::Instant;
use iced_test::core::widget::operation::{Operation, Outcome};
use iced_test::core::{Event, Point, Rectangle, Size, Vector, clipboard, mouse, touch, widget, window};
use iced_test::futures::futures::StreamExt;
use iced_test::futures::futures::executor::block_on;
use iced_test::renderer::Renderer;
use iced_test::runtime::user_interface::{self, UserInterface};
use iced_test::runtime::{Action, Task, task};

use temoto::ui::{App, Input, Message, Options, Role, Semantics};

/// A part of the page: what it is, and where, in logical px of the view (scrolling included).
#[derive(Debug, Clone)]
pub struct Part {
    /// What it is.
    pub semantics: Semantics,
    /// Where it is on the screen.
    pub bounds: Rectangle,
    /// The part of the page that can be seen at all there (the scrolled area, or the window).
    pub view: Rectangle,
}

/// A picture of the window.
pub struct Picture {
    /// Size in px.
    pub size: Size<u32>,
    /// Pixels, RGBA.
    pub rgba: Vec<u8>,
}

/// The window in memory.
pub struct Headless {
    /// The program.
    pub app: App,
    renderer: Renderer,
    cache: Option<user_interface::Cache>,
    window: Size,
    cursor: mouse::Cursor,
    /// Whether the program has asked for its end.
    pub is_closed: bool,
}

impl Headless {
    /// Opens the window, `width` by `height` px.
    pub fn open(options: Options, width: f32, height: f32) -> Self {
        let settings = temoto::ui::toolkit_settings();
        let renderer = Renderer::new(settings.default_font, settings.default_text_size);
        let mut headless = Self {
            app: App::new(options),
            renderer,
            cache: Some(user_interface::Cache::new()),
            window: Size::new(width, height),
            cursor: mouse::Cursor::Unavailable,
            is_closed: false,
        };
        headless.resize(width, height);
        headless
    }

    /// Gives the program a message and carries out what it asks for, to the end.
    pub fn send(&mut self, message: Message) {
        let task = self.begin(message);
        self.run(task);
    }

    /// Gives the program a message; what it asks for may be carried out later, with [`Self::run`].
    pub fn begin(&mut self, message: Message) -> Task<Message> {
        self.app.update(message)
    }

    /// Gives the program a message, but leaves the work it asks for undone.
    pub fn send_only(&mut self, message: Message) {
        drop(self.begin(message));
    }

    /// Carries out work to the end.
    pub fn run(&mut self, task: Task<Message>) {
        let mut tasks = VecDeque::from([task]);
        while let Some(task) = tasks.pop_front() {
            let Some(mut stream) = task::into_stream(task) else { continue };
            while let Some(action) = block_on(stream.next()) {
                match action {
                    Action::Output(message) => tasks.push_back(self.app.update(message)),
                    Action::Widget(operation) => self.operate(operation),
                    Action::Exit => self.is_closed = true,
                    // What a system would answer is left unanswered.
                    _ => {}
                }
            }
        }
    }

    fn logical(&self) -> Size {
        let factor = self.app.scale_factor();
        Size::new(self.window.width / factor, self.window.height / factor)
    }

    fn operate(&mut self, operation: Box<dyn Operation>) {
        let size = self.logical();
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let mut next = Some(operation);
        while let Some(mut operation) = next.take() {
            ui.operate(&self.renderer, operation.as_mut());
            if let Outcome::Chain(chained) = operation.finish() {
                next = Some(chained);
            }
        }
        self.cache = Some(ui.into_cache());
    }

    /// Lets events happen, as the toolkit would: controls first, then the page, then what follows.
    pub fn events(&mut self, events: &[Event]) {
        let size = self.logical();
        for event in events {
            let cache = self.cache.take().unwrap_or_default();
            let mut ui = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
            let mut messages = Vec::new();
            let (_, statuses) = ui.update(
                std::slice::from_ref(event),
                self.cursor,
                &mut self.renderer,
                &mut clipboard::Null,
                &mut messages,
            );
            self.cache = Some(ui.into_cache());
            for message in messages {
                self.send(message);
            }
            for status in statuses {
                if let Some(input) = Input::heard(event.clone(), status) {
                    self.send(Message::Input(input));
                }
            }
        }
    }

    /// Presses and releases a key.
    pub fn key(&mut self, named: Named, modifiers: Modifiers) {
        self.press(Key::Named(named), modifiers);
    }

    /// Presses and releases a key that writes a character.
    pub fn character(&mut self, character: &str, modifiers: Modifiers) {
        self.press(Key::Character(character.into()), modifiers);
    }

    fn press(&mut self, key: Key, modifiers: Modifiers) {
        let text = match &key {
            Key::Character(letters) if modifiers.is_empty() => Some(letters.clone()),
            _ => None,
        };
        let physical_key = key::Physical::Unidentified(key::NativeCode::Unidentified);
        let press = keyboard::Event::KeyPressed {
            key: key.clone(),
            modified_key: key.clone(),
            physical_key,
            location: Location::Standard,
            modifiers,
            repeat: false,
            text,
        };
        let release = keyboard::Event::KeyReleased {
            key: key.clone(),
            modified_key: key,
            physical_key,
            location: Location::Standard,
            modifiers,
        };
        self.events(&[Event::Keyboard(press), Event::Keyboard(release)]);
    }

    /// Tab.
    pub fn tab(&mut self) {
        self.key(Named::Tab, Modifiers::empty());
    }

    /// Clicks at a point of the view.
    pub fn click_at(&mut self, point: Point) {
        self.cursor = mouse::Cursor::Available(point);
        self.events(&[
            Event::Mouse(mouse::Event::CursorMoved { position: point }),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
        ]);
        self.cursor = mouse::Cursor::Unavailable;
    }

    /// Moves the mouse to a point of the view.
    pub fn hover(&mut self, point: Point) {
        self.cursor = mouse::Cursor::Available(point);
        self.events(&[Event::Mouse(mouse::Event::CursorMoved { position: point })]);
    }

    /// Lets a finger go down, move and lift.
    pub fn touch(&mut self, from: Point, to: Point) {
        let id = touch::Finger(1);
        for event in [
            touch::Event::FingerPressed { id, position: from },
            touch::Event::FingerMoved { id, position: to },
            touch::Event::FingerLifted { id, position: to },
        ] {
            let (touch::Event::FingerPressed { position, .. }
            | touch::Event::FingerMoved { position, .. }
            | touch::Event::FingerLifted { position, .. }
            | touch::Event::FingerLost { position, .. }) = event;
            self.cursor = mouse::Cursor::Available(position);
            self.events(&[Event::Touch(event)]);
        }
        self.cursor = mouse::Cursor::Unavailable;
    }

    /// Lets a second finger go down before the first is lifted.
    pub fn two_fingers(&mut self, first: Point, second: Point) {
        let (one, two) = (touch::Finger(1), touch::Finger(2));
        for (event, position) in [
            (touch::Event::FingerPressed { id: one, position: first }, first),
            (touch::Event::FingerPressed { id: two, position: second }, second),
            (touch::Event::FingerLifted { id: one, position: first }, first),
            (touch::Event::FingerLifted { id: two, position: second }, second),
        ] {
            self.cursor = mouse::Cursor::Available(position);
            self.events(&[Event::Touch(event)]);
        }
        self.cursor = mouse::Cursor::Unavailable;
    }

    /// Clicks the control of that name.
    ///
    /// # Panics
    /// If there is none, or it is not in view.
    pub fn click(&mut self, name: &str) {
        let part = self
            .parts()
            .into_iter()
            .find(|part| is_control(part.semantics.role) && part.semantics.name == name)
            .expect(name);
        assert!(part.view.contains(part.bounds.center()), "{name} is not in view");
        self.click_at(part.bounds.center());
    }

    /// Everything on the page that has a meaning, in reading order.
    pub fn parts(&mut self) -> Vec<Part> {
        let size = self.logical();
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let mut reader =
            Reader { parts: Vec::new(), views: vec![(Rectangle::with_size(size), Vector::ZERO)], next: None };
        ui.operate(&self.renderer, &mut reader);
        self.cache = Some(ui.into_cache());
        reader.parts
    }

    /// The control that has the keyboard (of a list of choices, the choice).
    ///
    /// # Panics
    /// If more than one has it.
    pub fn focused(&mut self) -> Option<Part> {
        let mut focused: Vec<Part> = self
            .parts()
            .into_iter()
            .filter(|part| is_control(part.semantics.role) && part.semantics.focused)
            .collect();
        assert!(focused.len() < 2, "two controls have the focus: {focused:?}");
        focused.pop()
    }

    /// Every button, in reading order.
    pub fn buttons(&mut self) -> Vec<Part> {
        self.parts().into_iter().filter(|part| part.semantics.role == Role::Button).collect()
    }

    /// Whether the page says these words somewhere.
    pub fn says(&mut self, words: &str) -> bool {
        self.parts().iter().any(|part| {
            part.semantics.name.contains(words)
                || part.semantics.description.as_deref().is_some_and(|text| text.contains(words))
        })
    }

    /// The heading of the page (of the dialog, if one is open).
    pub fn heading(&mut self) -> String {
        self.parts()
            .into_iter()
            .rfind(|part| part.semantics.role == Role::Heading(1))
            .map(|part| part.semantics.name)
            .unwrap_or_default()
    }

    /// Height of the whole page in logical px, scrolled or not.
    pub fn page_height(&mut self) -> f32 {
        self.parts().iter().map(|part| part.bounds.y + part.bounds.height).fold(0.0, f32::max)
    }

    /// Makes the window this high, in px.
    pub fn resize(&mut self, width: f32, height: f32) {
        self.window = Size::new(width, height);
        // The toolkit tells the size as the page sees it.
        let size = self.logical();
        self.send(Message::Input(Input::Resized(size)));
    }

    /// Draws the window.
    pub fn picture(&mut self) -> Picture {
        let size = self.logical();
        let factor = self.app.scale_factor();
        let theme = self.app.theme();
        let ground = self.app.tokens().page;
        let text_color = self.app.tokens().text;
        let cache = self.cache.take().unwrap_or_default();
        let mut ui = UserInterface::build(self.app.view(), size, cache, &mut self.renderer);
        let redraw = Event::Window(window::Event::RedrawRequested(Instant::now()));
        let _ = ui.update(&[redraw], self.cursor, &mut self.renderer, &mut clipboard::Null, &mut Vec::new());
        ui.draw(&mut self.renderer, &theme, &Style { text_color }, self.cursor);
        self.cache = Some(ui.into_cache());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "sizes of windows are small"
        )]
        let size = Size::new(self.window.width.round() as u32, self.window.height.round() as u32);
        let rgba = self.renderer.screenshot(size, factor, ground);
        Picture { size, rgba }
    }
}

/// Whether something of this role can be pressed.
pub fn is_control(role: Role) -> bool {
    matches!(role, Role::Button | Role::Radio | Role::Checkbox | Role::TextField | Role::Key)
}

/// Collects what the widgets say about themselves.
struct Reader {
    parts: Vec<Part>,
    views: Vec<(Rectangle, Vector)>,
    next: Option<(Rectangle, Vector)>,
}

impl Operation for Reader {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let entered = self.next.take().map(|view| self.views.push(view)).is_some();
        operate(self);
        if entered {
            let _ = self.views.pop();
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&widget::Id>,
        bounds: Rectangle,
        _content: Rectangle,
        translation: Vector,
        _state: &mut dyn widget::operation::Scrollable,
    ) {
        self.next = Some((bounds, translation));
    }

    fn custom(&mut self, _id: Option<&widget::Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(semantics) = state.downcast_ref::<Semantics>() {
            let (view, translation) = self.views.last().copied().unwrap_or_default();
            self.parts.push(Part { semantics: semantics.clone(), bounds: bounds - translation, view });
        }
    }
}
