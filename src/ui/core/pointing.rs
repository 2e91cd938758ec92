//! What is pointed at: the same thing may be shown in two places, as a finding in a list and on the photo.

/// The pointer came to something with a number, or went away from it.
///
/// Two parts of a page may speak of one move, and in any order: the one that is left, and the one that is
/// reached. So each names its number, and what is left counts only while it is the one that is lit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointing {
    /// The pointer, or the keyboard, is at it.
    At(usize),
    /// It is there no longer.
    Left(usize),
}

impl Pointing {
    /// What is lit after it, if `lit` was before.
    #[must_use]
    pub fn after(self, lit: Option<usize>) -> Option<usize> {
        match self {
            Self::At(number) => Some(number),
            Self::Left(number) => lit.filter(|lit| *lit != number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Pointing::{At, Left};

    #[test]
    fn the_order_of_leaving_and_reaching_does_not_matter() {
        assert_eq!(At(2).after(Left(1).after(Some(1))), Some(2));
        assert_eq!(Left(1).after(At(2).after(Some(1))), Some(2));
        assert_eq!(Left(2).after(Some(2)), None);
        assert_eq!(Left(2).after(None), None);
    }
}
