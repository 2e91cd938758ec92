//! Moving the keyboard focus through a page, and bringing what has it into view.

use iced::advanced::widget::operation::scrollable::{AbsoluteOffset, scroll_to};
use iced::advanced::widget::operation::{Focusable, Outcome, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::{Rectangle, Vector};

/// Room kept between a focused control and the edge of the view, in logical px: the ring and some air.
const MARGIN: f32 = 24.0;

/// A direction through the controls of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Tab.
    Next,
    /// Shift and Tab.
    Previous,
}

/// Moves the focus one control on; from the last it goes to the first, so that it never gets lost.
pub(crate) fn focus_step<T: 'static>(step: Step) -> impl Operation<T> {
    Count { step, focused: None, total: 0 }
}

struct Count {
    step: Step,
    focused: Option<usize>,
    total: usize,
}

impl<T: 'static> Operation<T> for Count {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.focused = Some(self.total);
        }
        self.total += 1;
    }

    fn finish(&self) -> Outcome<T> {
        let Some(last) = self.total.checked_sub(1) else {
            return Outcome::None;
        };
        let target = match (self.step, self.focused) {
            (Step::Next, None) => 0,
            (Step::Next, Some(index)) => {
                if index >= last {
                    0
                } else {
                    index + 1
                }
            }
            (Step::Previous, None | Some(0)) => last,
            (Step::Previous, Some(index)) => index - 1,
        };
        Outcome::Chain(Box::new(FocusAt { target, index: 0 }))
    }
}

struct FocusAt {
    target: usize,
    index: usize,
}

impl<T: 'static> Operation<T> for FocusAt {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn focusable(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Focusable) {
        if self.index == self.target {
            state.focus();
        } else {
            state.unfocus();
        }
        self.index += 1;
    }

    fn finish(&self) -> Outcome<T> {
        Outcome::Chain(Box::new(reveal_focused()))
    }
}

/// Scrolls the page so that the focused control is in view.
pub(crate) fn reveal_focused<T: 'static>() -> impl Operation<T> {
    Reveal::default()
}

/// Scrolls the page so that the part of that name is in view.
pub(crate) fn reveal<T: 'static>(part: Id) -> impl Operation<T> {
    Reveal { part: Some(part), ..Reveal::default() }
}

#[derive(Default)]
struct Reveal {
    scrollable: Option<View>,
    /// What is to be in view, if it is not what has the focus.
    part: Option<Id>,
    target: Option<(Id, f32)>,
}

struct View {
    id: Id,
    bounds: Rectangle,
    content: Rectangle,
    offset: f32,
}

impl<T: 'static> Operation<T> for Reveal {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<T>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.scrollable = id.map(|id| View { id: id.clone(), bounds, content, offset: translation.y });
    }

    fn focusable(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() && self.part.is_none() {
            self.aim(bounds);
        }
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if id.is_some() && id == self.part.as_ref() {
            self.aim(bounds);
        }
    }

    fn finish(&self) -> Outcome<T> {
        match &self.target {
            Some((id, offset)) => {
                Outcome::Chain(Box::new(scroll_to(id.clone(), AbsoluteOffset { x: None, y: Some(*offset) })))
            }
            None => Outcome::None,
        }
    }
}

impl Reveal {
    /// Scrolls to there, unless it is in view.
    fn aim(&mut self, bounds: Rectangle) {
        let Some(view) = &self.scrollable else { return };
        let top = bounds.y - view.content.y - MARGIN;
        let bottom = bounds.y + bounds.height - view.content.y + MARGIN;
        let offset = if top < view.offset || bottom - top > view.bounds.height {
            top
        } else if bottom > view.offset + view.bounds.height {
            bottom - view.bounds.height
        } else {
            return;
        };
        self.target = Some((view.id.clone(), offset.max(0.0)));
    }
}
