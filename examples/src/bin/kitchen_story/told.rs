//! The page: one line for each action, under the name the plan gives it.

use gizi::Error;
use gizi::cost::CostBounds;
use gizi::kitchen::Action;
use gizi::money::{Money, Rounding};
use gizi::nutrient::Bounds;
use std::fmt::{Display, Write};

#[derive(Debug, Default)]
pub(crate) struct Told(String);

impl Told {
    pub(crate) fn chapter(&mut self, title: &str) {
        let gap = if self.0.is_empty() { "" } else { "\n" };
        let _ = writeln!(self.0, "{gap}{title}");
    }

    pub(crate) fn did(&mut self, action: Action, came_out: impl Display) {
        let _ = writeln!(self.0, "  {:<25} {came_out}", name(action));
    }

    /// An action that must be refused: the error is what came out.
    pub(crate) fn refused<T>(&mut self, action: Action, outcome: gizi::Result<T>) {
        match outcome {
            Ok(_) => self.did(action, "was done, although it must be refused"),
            Err(error) => self.did(action, format!("refused: {} [{}]", said(&error), error.code())),
        }
    }

    pub(crate) fn text(self) -> String {
        self.0
    }
}

fn said(error: &Error) -> String {
    if error.path().is_empty() { error.message().to_owned() } else { format!("{}: {}", error.path(), error.message()) }
}

/// `get_menu_by_id` as `getMenuById`.
fn name(action: Action) -> String {
    let code = action.code();
    let mut words = code.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut name, word| {
        let (initial, rest) = word.split_at(word.len().min(1));
        name.push_str(&initial.to_ascii_uppercase());
        name.push_str(rest);
        name
    })
}

/// An amount that is known, or the least it can be.
pub(crate) fn amount(bounds: Option<Bounds>) -> String {
    match bounds {
        None => "unknown".to_owned(),
        Some(bounds) => match bounds.known() {
            Some(value) => format!("{value:.1}"),
            None => format!("at least {:.1}", bounds.low),
        },
    }
}

pub(crate) fn cost(bounds: Option<&CostBounds>) -> String {
    match bounds {
        None => "unknown".to_owned(),
        Some(bounds) => match bounds.known() {
            Some(money) => rounded(&money),
            None => format!("at least {}", rounded(&bounds.at_least)),
        },
    }
}

fn rounded(money: &Money) -> String {
    money.round(money.currency.display_places(), Rounding::default()).to_string()
}
