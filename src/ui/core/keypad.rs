//! Keys on the screen: pressed by mouse or finger; one stop for Tab, arrows inside it.

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, renderer};
use iced::keyboard::{self, Key as BoardKey, key::Named};
use iced::{Alignment, Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, touch, window};

use super::focus::{Focus, Ring};
use super::press::{Gesture, Press};
use super::pressable::{Appearance, Interaction};
use super::semantics::{Role, Semantics};

/// A key: what stands on it, what it is called, where it is, and what it does.
pub(crate) struct Key<'a, Message> {
    /// What stands on it.
    pub(crate) face: Element<'a, Message>,
    /// Its name.
    pub(crate) name: String,
    /// Its row and its first column, from 0.
    pub(crate) row: usize,
    pub(crate) column: usize,
    /// How many columns it takes, at least 1.
    pub(crate) span: usize,
    /// What it does.
    pub(crate) on_press: Message,
}

/// The measures of a keypad, in logical px.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measures {
    /// How many columns there are, at least 1.
    pub(crate) columns: usize,
    /// The widest a column gets; it gets narrower where there is no room.
    pub(crate) width: f32,
    /// The height of a key.
    pub(crate) height: f32,
    /// The space between keys.
    pub(crate) gap: f32,
}

/// The keys.
pub(crate) struct Keypad<'a, Message> {
    keys: Vec<Key<'a, Message>>,
    group: Semantics,
    measures: Measures,
    ring: Ring,
    appearance: Box<dyn Fn(Interaction) -> Appearance + 'a>,
    hovered: Option<usize>,
    drawn: bool,
}

impl<'a, Message> Keypad<'a, Message> {
    /// Keys named `name` together; `appearance` is asked how a key looks.
    pub(crate) fn new(
        name: impl Into<String>,
        keys: Vec<Key<'a, Message>>,
        measures: Measures,
        ring: Ring,
        appearance: impl Fn(Interaction) -> Appearance + 'a,
    ) -> Self {
        Self {
            keys,
            group: Semantics::new(Role::Keypad, name),
            measures,
            ring,
            appearance: Box::new(appearance),
            hovered: None,
            drawn: false,
        }
    }

    /// The key to go to by a key of the keyboard.
    fn target(&self, at: usize, named: Named) -> Option<usize> {
        let here = self.keys.get(at)?;
        let last = self.keys.len().checked_sub(1)?;
        let in_row = |row: usize| {
            let keys = self.keys.iter().enumerate().filter(move |(_, key)| key.row == row);
            keys.min_by_key(|(_, key)| distance(here, key)).map(|(index, _)| index)
        };
        match named {
            Named::ArrowRight => Some(if at >= last { 0 } else { at + 1 }),
            Named::ArrowLeft => Some(at.checked_sub(1).unwrap_or(last)),
            Named::ArrowDown => in_row(here.row + 1),
            Named::ArrowUp => here.row.checked_sub(1).and_then(in_row),
            Named::Home => Some(0),
            Named::End => Some(last),
            _ => None,
        }
    }
}

/// How far two keys are from standing one above the other, in columns.
fn distance<Message>(a: &Key<'_, Message>, b: &Key<'_, Message>) -> usize {
    let before = b.column.saturating_sub(a.column + a.span - 1);
    let after = a.column.saturating_sub(b.column + b.span - 1);
    before.max(after)
}

#[derive(Debug, Default)]
struct State {
    focus: Focus,
    press: Press<usize>,
    /// The key that the arrows have come to.
    at: usize,
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Keypad<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.keys.iter().map(|key| Tree::new(&key.face)).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let faces: Vec<&Element<'_, Message>> = self.keys.iter().map(|key| &key.face).collect();
        tree.diff_children(&faces);
    }

    fn size(&self) -> Size<Length> {
        Size { width: Length::Fill, height: Length::Shrink }
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let Measures { columns, width, height, gap } = self.measures;
        #[expect(clippy::cast_precision_loss, reason = "there are few keys")]
        let count = |number: usize| number as f32;
        let whole = count(columns) * (width + gap) - gap;
        let column = (whole.min(limits.max().width) + gap) / count(columns) - gap;
        let mut rows = 0;
        let nodes = self.keys.iter_mut().zip(&mut tree.children).map(|(key, tree)| {
            rows = rows.max(key.row + 1);
            let size = Size::new(column * count(key.span) + gap * (count(key.span) - 1.0), height);
            let free = layout::Limits::new(Size::ZERO, size);
            let face = key.face.as_widget_mut().layout(tree, renderer, &free);
            let face = face.align(Alignment::Center, Alignment::Center, size);
            let place = Point::new(count(key.column) * (column + gap), count(key.row) * (height + gap));
            layout::Node::with_children(size, vec![face]).move_to(place)
        });
        let nodes: Vec<_> = nodes.collect();
        let size = Size::new(count(columns) * (column + gap) - gap, count(rows) * (height + gap) - gap);
        layout::Node::with_children(size, nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let key = layout.children().nth(state.at);
        operation.focusable(None, key.map_or(layout.bounds(), |key| key.bounds()), &mut state.focus);
        self.group.focused = state.focus.is_focused();
        operation.custom(None, layout.bounds(), &mut self.group);
        operation.container(None, layout.bounds());
        let places = tree.children.iter_mut().zip(layout.children());
        for (index, (key, (tree, place))) in self.keys.iter_mut().zip(places).enumerate() {
            let is_at = state.at == index;
            let mut semantics = Semantics::new(Role::Key, key.name.clone()).selected(is_at);
            semantics.focused = is_at && self.group.focused;
            operation.custom(None, place.bounds(), &mut semantics);
            let Some(face) = place.children().next() else { continue };
            operation.traverse(&mut |operation| {
                key.face.as_widget_mut().operate(tree, face, renderer, operation);
            });
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let over = layout.children().position(|key| cursor.is_over(key.bounds()));
        let taken = shell.is_event_captured();
        // A second finger comes before the first has left: both press.
        if let Event::Touch(touch::Event::FingerPressed { .. }) = event
            && over.is_some()
            && let Some(key) = state.press.target().and_then(|held| self.keys.get(held))
        {
            shell.publish(key.on_press.clone());
        }
        match state.press.follow(event, over, taken, &mut state.focus) {
            Gesture::None => {}
            Gesture::Looked => shell.request_redraw(),
            Gesture::Held | Gesture::LetGo => {
                shell.request_redraw();
                shell.capture_event();
            }
            Gesture::Pressed(index) => {
                state.at = index;
                if let Some(key) = self.keys.get(index) {
                    shell.publish(key.on_press.clone());
                }
                shell.capture_event();
            }
        }
        if let Event::Keyboard(keyboard::Event::KeyPressed {
            key: BoardKey::Named(named),
            modifiers,
            repeat,
            ..
        }) = event
            && !taken
            && state.focus.is_focused()
            && modifiers.is_empty()
        {
            if let Some(target) = self.target(state.at, *named) {
                state.at = target;
                state.focus.typed();
                shell.request_redraw();
                shell.capture_event();
            } else if matches!(named, Named::Enter | Named::Space)
                && !repeat
                // After a click, Enter is for the page.
                && state.focus.is_visible()
                && let Some(key) = self.keys.get(state.at)
            {
                state.focus.typed();
                shell.publish(key.on_press.clone());
                shell.capture_event();
            }
        }
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            self.hovered = over;
            self.drawn = true;
        } else if self.drawn && self.hovered != over {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        for (index, ((key, tree), place)) in
            self.keys.iter().zip(&tree.children).zip(layout.children()).enumerate()
        {
            let interaction = Interaction::of(index, state.press.target(), self.hovered);
            let look = (self.appearance)(interaction);
            let is_at = state.at == index && state.focus.is_visible();
            look.draw(renderer, place.bounds(), is_at.then_some(self.ring));
            let style = renderer::Style { text_color: look.text };
            if let Some(face) = place.children().next() {
                key.face.as_widget().draw(tree, renderer, theme, &style, face, cursor, viewport);
            }
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if layout.children().any(|key| cursor.is_over(key.bounds())) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }
}

impl<'a, Message: Clone + 'a> From<Keypad<'a, Message>> for Element<'a, Message> {
    fn from(keypad: Keypad<'a, Message>) -> Self {
        Element::new(keypad)
    }
}
