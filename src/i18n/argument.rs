//! Values that stand in for the variables of a message.

use std::borrow::Cow;

use fluent::FluentValue;

/// A text or a number for a variable of a message. Numbers are grouped as the language does;
/// a year or a code is passed as text.
pub(crate) struct Arg<'a>(FluentValue<'a>);

/// A number that chooses between the plural forms of a message.
pub(crate) struct Count(u64);

impl<'a> From<Arg<'a>> for FluentValue<'a> {
    fn from(argument: Arg<'a>) -> Self {
        argument.0
    }
}

impl From<Count> for FluentValue<'_> {
    fn from(count: Count) -> Self {
        count.0.into()
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::String(Cow::Borrowed(text)))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        text.as_str().into()
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self(FluentValue::String(Cow::Owned(text)))
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self(FluentValue::String(text))
    }
}

macro_rules! from_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self(number.into())
            }
        }
    )*};
}

from_numbers!(u8, u16, u32, u64, usize, i32, i64);

macro_rules! from_counts {
    ($($number:ty),*) => {$(
        impl From<$number> for Count {
            fn from(number: $number) -> Self {
                Self(number.into())
            }
        }
    )*};
}

from_counts!(u8, u16, u32, u64);

impl From<usize> for Count {
    fn from(number: usize) -> Self {
        Self(u64::try_from(number).unwrap_or(u64::MAX))
    }
}
