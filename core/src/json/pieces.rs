use serde_json::Number;
use std::borrow::Cow;

/// One piece of a JSON text. Texts lie in the input where they can.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece<'a> {
    Null,
    Flag(bool),
    Number(Number),
    Text(Cow<'a, str>),
    /// A list of so many pieces behind this one.
    List(usize),
    /// An object of so many pieces behind this one: a text and a value for each field, also for one that stands twice.
    Object(usize),
}

impl Piece<'_> {
    /// How many pieces behind this one belong to it.
    pub(super) fn inner(&self) -> usize {
        match self {
            Self::List(inner) | Self::Object(inner) => *inner,
            _ => 0,
        }
    }
}

/// The pieces of a JSON text, or of what stands in for it, in their order.
#[derive(Debug, Default)]
pub(crate) struct Pieces<'a> {
    all: Vec<Piece<'a>>,
    /// Numbers that were rounded: their places, and how they are written.
    inexact: Vec<(usize, &'a str)>,
}

impl<'a> Pieces<'a> {
    pub(super) fn with_capacity(count: usize) -> Self {
        Self { all: Vec::with_capacity(count), inexact: Vec::new() }
    }

    pub(crate) fn push(&mut self, piece: Piece<'a>) {
        self.all.push(piece);
    }

    /// Begins a list or an object, which [`close`](Self::close) ends.
    pub(crate) fn open(&mut self) -> usize {
        self.push(Piece::Null);
        self.all.len()
    }

    /// Ends what `open` began.
    pub(crate) fn close(&mut self, opened: usize, whole: fn(usize) -> Piece<'a>) {
        let inner = self.all.len().saturating_sub(opened);
        if let Some(piece) = opened.checked_sub(1).and_then(|place| self.all.get_mut(place)) {
            *piece = whole(inner);
        }
    }

    /// The text of the first field of an object that [`open`](Self::open) began.
    pub(crate) fn first_text(&self, opened: usize) -> Option<&str> {
        match self.all.get(opened.saturating_add(1)) {
            Some(Piece::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Notes that the number which is pushed next is not the one that is written.
    pub(super) fn rounded(&mut self, number: &'a str) {
        self.inexact.push((self.all.len(), number));
    }

    /// Numbers whose digits are not those that were read, each with its path; of long ones the first digits.
    pub(crate) fn inexact(&self) -> impl Iterator<Item = (String, &'a str)> {
        self.inexact.iter().map(|(place, number)| (self.node().path(*place), number.get(..80).unwrap_or(number)))
    }

    /// The whole value; the value of no text is null.
    pub(crate) fn node(&self) -> Node<'_, 'a> {
        Node(&self.all)
    }
}

/// One value: its piece and those that belong to it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node<'t, 'a>(pub(super) &'t [Piece<'a>]);

impl<'t, 'a> Node<'t, 'a> {
    /// The value that pieces begin with, and the pieces behind it.
    fn first(pieces: &'t [Piece<'a>]) -> (Self, &'t [Piece<'a>]) {
        let length = pieces.first().map_or(0, |piece| 1 + piece.inner());
        let (own, behind) = pieces.split_at_checked(length).unwrap_or((pieces, &[]));
        (Self(own), behind)
    }

    pub(crate) fn piece(self) -> &'t Piece<'a> {
        self.0.first().unwrap_or(&Piece::Null)
    }

    /// The values of a list.
    pub(crate) fn items(self) -> impl Iterator<Item = Self> {
        let mut rest = self.0.get(1..).unwrap_or_default();
        std::iter::from_fn(move || {
            let (item, behind) = (!rest.is_empty()).then(|| Self::first(rest))?;
            rest = behind;
            Some(item)
        })
    }

    /// The fields of an object.
    pub(crate) fn fields(self) -> impl Iterator<Item = (&'t str, Self)> {
        let mut items = self.items();
        std::iter::from_fn(move || match items.next()?.piece() {
            Piece::Text(name) => Some((name.as_ref(), items.next()?)),
            _ => None,
        })
    }
}
