//! What no check here can tell: the points a person has to look at.

use super::context::Reason;

/// A point about the picture that only a person can judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EyeQuestion {
    /// Nothing is worn on the head.
    Head,
    /// No glasses, or clear ones without glare.
    Glasses,
    /// No hair over the eyes or the outline of the face.
    Hair,
    /// No contact lenses that change the look of the eyes.
    Lenses,
    /// No filter and no retouching.
    Retouching,
    /// An everyday face, eyes open and mouth closed.
    Expression,
}

impl EyeQuestion {
    /// Every point, in the order in which they are asked.
    pub const ALL: [Self; 6] =
        [Self::Head, Self::Glasses, Self::Hair, Self::Lenses, Self::Retouching, Self::Expression];

    /// The points that are asked about a photo that is judged by that reason: of a small child nobody asks for a
    /// closed mouth.
    pub fn asked(reason: Option<Reason>) -> impl Iterator<Item = Self> {
        let is_infant = reason == Some(Reason::Infant);
        Self::ALL.into_iter().filter(move |question| !(is_infant && *question == Self::Expression))
    }

    /// The stable English name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Head => "head",
            Self::Glasses => "glasses",
            Self::Hair => "hair",
            Self::Lenses => "lenses",
            Self::Retouching => "retouching",
            Self::Expression => "expression",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_small_child_may_open_its_mouth() {
        assert!(EyeQuestion::asked(None).eq(EyeQuestion::ALL));
        assert!(EyeQuestion::asked(Some(Reason::Religion)).eq(EyeQuestion::ALL));
        let asked: Vec<_> = EyeQuestion::asked(Some(Reason::Infant)).collect();
        assert!(asked.len() == EyeQuestion::ALL.len() - 1 && !asked.contains(&EyeQuestion::Expression));
    }

    #[test]
    fn no_two_points_share_a_key() {
        let keys: BTreeSet<_> = EyeQuestion::ALL.into_iter().map(EyeQuestion::key).collect();
        assert_eq!(keys.len(), EyeQuestion::ALL.len());
    }
}
