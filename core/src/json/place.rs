use super::pieces::{Node, Piece};
use std::fmt::Write;

impl Node<'_, '_> {
    /// The path of a piece: `ingredients[3].unit`. The name of a field has the path of its value.
    pub(super) fn path(&self, place: usize) -> String {
        let mut path = String::new();
        let mut at = 0;
        while let Some(piece) = self.0.get(at).filter(|_| at < place) {
            let is_object = matches!(piece, Piece::Object(_));
            let Some((step, value)) = self.step(at, place, is_object) else { break };
            match step {
                Step::Item(index) => {
                    // Writing to a String does not fail.
                    let _ = write!(path, "[{index}]");
                }
                Step::Field(name) => {
                    if !path.is_empty() {
                        path.push('.');
                    }
                    path.push_str(name);
                }
            }
            at = value;
        }
        path
    }

    /// Which part of a list or an object a place lies in, and where the value of the part begins.
    fn step(&self, whole: usize, place: usize, is_object: bool) -> Option<(Step<'_>, usize)> {
        let mut at = whole + 1;
        for index in 0.. {
            let step = match self.0.get(at)? {
                Piece::Text(name) if is_object => Step::Field(name),
                _ => Step::Item(index),
            };
            let value = at + usize::from(is_object);
            let behind = value + 1 + self.0.get(value)?.inner();
            if place < behind {
                return Some((step, value));
            }
            at = behind;
        }
        None
    }
}

enum Step<'t> {
    Field(&'t str),
    Item(usize),
}
