//! The one thing to press: every button, card and row of the window is one of these with another look.

use iced::advanced::renderer::{Quad, Renderer as _};
use iced::advanced::widget::operation::Focusable;
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, renderer};
use iced::keyboard::{self, Key, key::Named};
use iced::{
    Background, Border, Color, Element, Event, Length, Padding, Rectangle, Renderer, Shadow, Size, Theme,
    window,
};

use super::focus::{Focus, Ring};
use super::press::{Gesture, Press};
use super::semantics::Semantics;

/// How a control is being used at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Interaction {
    /// Not at all.
    Idle,
    /// The mouse is over it.
    Hovered,
    /// It is held down.
    Pressed,
}

/// How a control looks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Appearance {
    /// What lies behind the content.
    pub(crate) background: Color,
    /// Colour of the content, where it has none of its own.
    pub(crate) text: Color,
    /// Colour of the line around it.
    pub(crate) border: Color,
    /// Width of that line in logical px; 0 for none.
    pub(crate) border_width: f32,
    /// Radius of the corners in logical px.
    pub(crate) radius: f32,
}

impl Appearance {
    /// Draws the ground of a control and the line around it, and the ring if it has the keyboard.
    pub(super) fn draw(self, renderer: &mut Renderer, bounds: Rectangle, ring: Option<Ring>) {
        renderer.fill_quad(
            Quad {
                bounds,
                border: Border { color: self.border, width: self.border_width, radius: self.radius.into() },
                shadow: Shadow::default(),
                snap: true,
            },
            Background::Color(self.background),
        );
        if let Some(ring) = ring {
            ring.draw(renderer, bounds, self.radius);
        }
    }
}

impl Interaction {
    /// How one of several controls is being used: `held` and `hovered` say which is.
    pub(super) fn of(index: usize, held: Option<usize>, hovered: Option<usize>) -> Self {
        match (held == Some(index), hovered == Some(index)) {
            (true, true) => Self::Pressed,
            (_, true) => Self::Hovered,
            _ => Self::Idle,
        }
    }
}

/// A control that does one thing when pressed by mouse, finger, Enter or Space.
pub(crate) struct Pressable<'a, Message> {
    content: Element<'a, Message>,
    semantics: Semantics,
    on_press: Message,
    appearance: Box<dyn Fn(Interaction) -> Appearance + 'a>,
    ring: Ring,
    padding: Padding,
    width: Length,
    min_height: f32,
    interaction: Option<Interaction>,
    on_point: Option<(Message, Message)>,
}

impl<'a, Message> Pressable<'a, Message> {
    /// A control with a content, a meaning, and what it does.
    pub(crate) fn new(
        content: impl Into<Element<'a, Message>>,
        semantics: Semantics,
        on_press: Message,
        ring: Ring,
        appearance: impl Fn(Interaction) -> Appearance + 'a,
    ) -> Self {
        Self {
            content: content.into(),
            semantics,
            on_press,
            appearance: Box::new(appearance),
            ring,
            padding: Padding::ZERO,
            width: Length::Shrink,
            min_height: 0.0,
            interaction: None,
            on_point: None,
        }
    }

    /// What it says when it is pointed at, by the mouse or by the visible focus of the keyboard, and when
    /// it is so no longer.
    pub(crate) fn on_point(mut self, at: Message, left: Message) -> Self {
        self.on_point = Some((at, left));
        self
    }

    /// Space between the edge and the content, in logical px.
    pub(crate) fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// How wide it is.
    pub(crate) fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// The least height in logical px; it grows with its content.
    pub(crate) fn min_height(mut self, height: f32) -> Self {
        self.min_height = height;
        self
    }
}

#[derive(Debug, Default)]
struct State {
    focus: Focus,
    press: Press<()>,
    pointed: bool,
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Pressable<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size { width: self.width, height: Length::Shrink }
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, limits: &layout::Limits) -> layout::Node {
        let limits = limits.min_height(self.min_height);
        let padding = self.padding;
        let Some(child) = tree.children.first_mut() else {
            return layout::Node::new(Size::ZERO);
        };
        layout::positioned(
            &limits,
            self.width,
            Length::Shrink,
            padding,
            |limits| {
                let free = layout::Limits::new(Size::ZERO, limits.max());
                self.content.as_widget_mut().layout(child, renderer, &free)
            },
            |content, size| {
                // Content lower than the target is centred in it.
                let inset = ((size.height - content.size().height) / 2.0).max(0.0);
                content.translate(iced::Vector::new(0.0, inset))
            },
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
        operation.focusable(None, layout.bounds(), &mut state.focus);
        self.semantics.focused = state.focus.is_focused();
        operation.custom(None, layout.bounds(), &mut self.semantics);
        operation.container(None, layout.bounds());
        let content = &mut self.content;
        if let (Some(child), Some(place)) = (tree.children.first_mut(), layout.children().next()) {
            operation.traverse(&mut |operation| {
                content.as_widget_mut().operate(child, place, renderer, operation);
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
        let over = cursor.is_over(layout.bounds());
        let taken = shell.is_event_captured();
        match state.press.follow(event, over.then_some(()), taken, &mut state.focus) {
            Gesture::None => {}
            Gesture::Looked => shell.request_redraw(),
            Gesture::Held | Gesture::LetGo => {
                shell.request_redraw();
                shell.capture_event();
            }
            Gesture::Pressed(()) => {
                shell.publish(self.on_press.clone());
                shell.capture_event();
            }
        }
        if let Event::Keyboard(keyboard::Event::KeyPressed {
            key: Key::Named(Named::Enter | Named::Space),
            modifiers,
            repeat: false,
            ..
        }) = event
            && !taken
            && state.focus.is_focused()
            && modifiers.is_empty()
        {
            state.focus.typed();
            shell.publish(self.on_press.clone());
            shell.capture_event();
        }

        if let Some((at, left)) = &self.on_point {
            let pointed = over || state.focus.is_visible();
            if pointed != state.pointed {
                state.pointed = pointed;
                shell.publish(if pointed { at.clone() } else { left.clone() });
            }
        }

        let now = if !over {
            Interaction::Idle
        } else if state.press.target().is_some() {
            Interaction::Pressed
        } else {
            Interaction::Hovered
        };
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            self.interaction = Some(now);
        } else if self.interaction.is_some_and(|before| before != now) {
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
        let bounds = layout.bounds();
        let look = (self.appearance)(self.interaction.unwrap_or(Interaction::Idle));
        let ring = tree.state.downcast_ref::<State>().focus.is_visible().then_some(self.ring);
        look.draw(renderer, bounds, ring);
        if let (Some(child), Some(place)) = (tree.children.first(), layout.children().next()) {
            let style = renderer::Style { text_color: look.text };
            self.content.as_widget().draw(child, renderer, theme, &style, place, cursor, viewport);
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
        if cursor.is_over(layout.bounds()) { mouse::Interaction::Pointer } else { mouse::Interaction::None }
    }
}

impl<'a, Message: Clone + 'a> From<Pressable<'a, Message>> for Element<'a, Message> {
    fn from(pressable: Pressable<'a, Message>) -> Self {
        Element::new(pressable)
    }
}
