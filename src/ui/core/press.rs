//! A press of mouse or finger on a control, from its beginning to its end.

use iced::advanced::mouse;
use iced::{Event, Point, touch};

use super::focus::Focus;

/// A finger that moves further than this, in logical px, scrolls and does not press.
const SLACK: f32 = 10.0;

/// What an event means for the control that may be pressed. `T` tells which part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Gesture<T> {
    /// Nothing.
    None,
    /// The focus may have changed.
    Looked,
    /// A mouse button went down on it: nobody else should react.
    Held,
    /// It was pressed and let go in the same place.
    Pressed(T),
    /// It was pressed and let go elsewhere.
    LetGo,
}

/// A press under way.
#[derive(Debug, Clone, Copy)]
pub(super) struct Press<T>(Option<Held<T>>);

#[derive(Debug, Clone, Copy)]
struct Held<T> {
    target: T,
    finger: Option<touch::Finger>,
    at: Point,
}

impl<T> Default for Press<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Copy + PartialEq> Press<T> {
    /// What is held down.
    pub(super) fn target(&self) -> Option<T> {
        self.0.as_ref().map(|held| held.target)
    }

    /// Follows an event. `over` is the part under the pointer; `taken` tells that another control has
    /// taken the event, which still means that the focus has gone there.
    pub(super) fn follow(
        &mut self,
        event: &Event,
        over: Option<T>,
        taken: bool,
        focus: &mut Focus,
    ) -> Gesture<T> {
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                self.begin(over.filter(|_| !taken), None, Point::ORIGIN, focus)
            }
            // A finger may be about to scroll, so the event is left to the page as well.
            Event::Touch(touch::Event::FingerPressed { id, position }) => {
                let _ = self.begin(over.filter(|_| !taken), Some(*id), *position, focus);
                Gesture::Looked
            }
            _ if taken => Gesture::None,
            Event::Touch(touch::Event::FingerMoved { id, position }) => {
                let moved = self
                    .0
                    .as_ref()
                    .is_some_and(|held| held.finger == Some(*id) && held.at.distance(*position) > SLACK);
                if !moved {
                    return Gesture::None;
                }
                // From here on the finger scrolls.
                self.0 = None;
                Gesture::Looked
            }
            Event::Touch(touch::Event::FingerLost { id, .. }) if self.finger() == Some(*id) => self.end(None),
            Event::Touch(touch::Event::FingerLifted { id, .. }) if self.finger() == Some(*id) => {
                self.end(over)
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) if self.finger().is_none() => {
                self.end(over)
            }
            _ => Gesture::None,
        }
    }

    fn finger(&self) -> Option<touch::Finger> {
        self.0.as_ref().and_then(|held| held.finger)
    }

    fn begin(
        &mut self,
        target: Option<T>,
        finger: Option<touch::Finger>,
        at: Point,
        focus: &mut Focus,
    ) -> Gesture<T> {
        focus.pointed(target.is_some());
        self.0 = target.map(|target| Held { target, finger, at });
        if self.0.is_some() { Gesture::Held } else { Gesture::Looked }
    }

    fn end(&mut self, over: Option<T>) -> Gesture<T> {
        match self.0.take() {
            Some(held) if over == Some(held.target) => Gesture::Pressed(held.target),
            Some(_) => Gesture::LetGo,
            None => Gesture::None,
        }
    }
}
