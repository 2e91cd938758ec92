//! A list of choices of which one holds: one stop for Tab, arrows inside it.

use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, window};

use super::focus::{Focus, Ring};
use super::press::{Gesture, Press};
use super::pressable::{Appearance, Interaction};
use super::semantics::{Role, Semantics};

/// Whether a choice was made for good, or passed on the way by an arrow key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Settled {
    /// Clicked, or confirmed with Enter or Space.
    Yes,
    /// Reached with an arrow.
    No,
}

/// A list of choices, one below the other.
pub(crate) struct Choices<'a, Message> {
    rows: Vec<Element<'a, Message>>,
    group: Semantics,
    names: Vec<String>,
    selected: Option<usize>,
    on_select: Box<dyn Fn(usize, Settled) -> Message + 'a>,
    appearance: Box<dyn Fn(Interaction, bool) -> Appearance + 'a>,
    ring: Ring,
    gap: f32,
    hovered: Option<usize>,
    drawn: bool,
}

impl<'a, Message> Choices<'a, Message> {
    /// An empty list named `name` in which `selected` holds; `appearance` is asked how a row looks, used
    /// or not and selected or not. `gap` is the space between rows in logical px.
    pub(crate) fn new(
        name: impl Into<String>,
        selected: Option<usize>,
        on_select: impl Fn(usize, Settled) -> Message + 'a,
        ring: Ring,
        gap: f32,
        appearance: impl Fn(Interaction, bool) -> Appearance + 'a,
    ) -> Self {
        Self {
            rows: Vec::new(),
            group: Semantics::new(Role::RadioGroup, name),
            names: Vec::new(),
            selected,
            on_select: Box::new(on_select),
            appearance: Box::new(appearance),
            ring,
            gap,
            hovered: None,
            drawn: false,
        }
    }

    /// The same with one more choice at the end.
    pub(crate) fn push(mut self, name: impl Into<String>, row: impl Into<Element<'a, Message>>) -> Self {
        self.names.push(name.into());
        self.rows.push(row.into());
        self
    }

    /// The choice to go to by a key, if the key moves at all.
    fn target(&self, key: Named) -> Option<(usize, Settled)> {
        let last = self.rows.len().checked_sub(1)?;
        let at = self.selected;
        let target = match key {
            Named::ArrowDown | Named::ArrowRight => at.map_or(0, |at| if at >= last { 0 } else { at + 1 }),
            Named::ArrowUp | Named::ArrowLeft => at.map_or(last, |at| at.checked_sub(1).unwrap_or(last)),
            Named::Home => 0,
            Named::End => last,
            Named::Space | Named::Enter => return Some((at.unwrap_or(0), Settled::Yes)),
            _ => return None,
        };
        Some((target, Settled::No))
    }
}

#[derive(Debug, Default)]
struct State {
    focus: Focus,
    press: Press<usize>,
}

impl<Message> Widget<Message, Theme, Renderer> for Choices<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.rows.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.rows);
    }

    fn size(&self) -> Size<Length> {
        Size { width: Length::Fill, height: Length::Shrink }
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let limits = limits.width(Length::Fill).height(Length::Shrink);
        layout::flex::resolve(
            layout::flex::Axis::Vertical,
            renderer,
            &limits,
            Length::Fill,
            Length::Shrink,
            iced::Padding::ZERO,
            self.gap,
            iced::Alignment::Start,
            &mut self.rows,
            &mut tree.children,
        )
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        // The focus is on the selected row, so that this row is scrolled into view and not the whole list.
        let row = layout.children().nth(self.selected.unwrap_or(0));
        let target = row.map_or(layout.bounds(), |row| row.bounds());
        operation.focusable(None, target, &mut state.focus);
        self.group.focused = state.focus.is_focused();
        operation.custom(None, layout.bounds(), &mut self.group);
        operation.container(None, layout.bounds());
        for (index, ((row, name), (tree, place))) in self
            .rows
            .iter_mut()
            .zip(&self.names)
            .zip(tree.children.iter_mut().zip(layout.children()))
            .enumerate()
        {
            let selected = self.selected == Some(index);
            let mut semantics = Semantics::new(Role::Radio, name.clone()).selected(selected);
            semantics.focused = selected && self.group.focused;
            operation.custom(None, place.bounds(), &mut semantics);
            operation.traverse(&mut |operation| {
                row.as_widget_mut().operate(tree, place, renderer, operation);
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
        let over = layout.children().position(|row| cursor.is_over(row.bounds()));
        let taken = shell.is_event_captured();
        match state.press.follow(event, over, taken, &mut state.focus) {
            Gesture::None => {}
            Gesture::Looked => shell.request_redraw(),
            Gesture::Held | Gesture::LetGo => {
                shell.request_redraw();
                shell.capture_event();
            }
            Gesture::Pressed(row) => {
                shell.publish((self.on_select)(row, Settled::Yes));
                shell.capture_event();
            }
        }
        if let Event::Keyboard(keyboard::Event::KeyPressed { key: Key::Named(named), modifiers, .. }) = event
            && !taken
            && state.focus.is_focused()
            && modifiers.is_empty()
            && let Some((target, settled)) = self.target(*named)
        {
            state.focus.typed();
            shell.publish((self.on_select)(target, settled));
            shell.capture_event();
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
        for (index, ((row, tree), place)) in
            self.rows.iter().zip(&tree.children).zip(layout.children()).enumerate()
        {
            let selected = self.selected == Some(index);
            let interaction = Interaction::of(index, state.press.target(), self.hovered);
            let look = (self.appearance)(interaction, selected);
            let is_at = self.selected.unwrap_or(0) == index && state.focus.is_visible();
            look.draw(renderer, place.bounds(), is_at.then_some(self.ring));
            let style = renderer::Style { text_color: look.text };
            row.as_widget().draw(tree, renderer, theme, &style, place, cursor, viewport);
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
        if layout.children().any(|row| cursor.is_over(row.bounds())) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }
}

impl<'a, Message: 'a> From<Choices<'a, Message>> for Element<'a, Message> {
    fn from(choices: Choices<'a, Message>) -> Self {
        Element::new(choices)
    }
}
