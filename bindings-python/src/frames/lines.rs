//! Menus × lines, as a table or as a stream of tables whose cuts may go through a menu.

use super::frame::Frame;
use super::ids::{Ids, Index, Names};
use gizi::sheet::FrameColumn;
use jiff::civil::Date;
use pyo3::prelude::*;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

const NAME: &str = "lines";
/// More cannot be counted in millionths of a gram.
const MOST_GRAMS: f64 = 9e12;

/// What a line says about its food beside the name.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Cooked {
    pub(super) food: u32,
    pub(super) retention_code: Option<u32>,
    pub(super) date: Option<Date>,
}

/// The lines of whole menus, read once for any number of calculations.
///
/// Columns: `menu_id` and `ingredient_id` (texts or whole numbers), `grams` (numbers, not negative), and where they are
/// wanted `retention_code` (whole numbers) and `date` (days). Other columns are left alone.
#[pyclass(frozen, module = "gizi.frames")]
#[derive(Clone)]
pub(crate) struct Lines {
    pub(super) menus: Names,
    /// The foods as the lines name them.
    pub(super) foods: Names,
    /// What is calculated with: a food, cooked and dated.
    pub(super) cooked: Vec<Cooked>,
    /// The row, of the whole stream, that names each of them first.
    firsts: Vec<u64>,
    /// Columns of equal length, menu by menu.
    pub(super) menu: Vec<u32>,
    pub(super) line: Vec<u32>,
    pub(super) grams: Vec<f64>,
}

#[pymethods]
impl Lines {
    /// Reads a table of lines.
    #[new]
    #[pyo3(signature = (lines, /))]
    fn new(lines: &Bound<'_, PyAny>) -> PyResult<Self> {
        let frame = Frame::of(NAME, lines)?;
        super::run(lines.py(), || Self::read(&frame, 0).map(Self::menu_by_menu))
    }

    /// How many menus there are.
    #[getter]
    fn menus(&self) -> usize {
        self.menus.len()
    }

    fn __len__(&self) -> usize {
        self.grams.len()
    }

    fn __repr__(&self) -> String {
        format!("<gizi.frames.Lines: {} lines of {} menus>", self.grams.len(), self.menus.len())
    }
}

impl Lines {
    /// Lines that were read before, or a table of them.
    pub(super) fn of<'a>(python: &'a Bound<'_, PyAny>) -> PyResult<std::borrow::Cow<'a, Self>> {
        match python.cast::<Self>() {
            Ok(lines) => Ok(std::borrow::Cow::Borrowed(lines.get())),
            Err(_) => Self::new(python).map(std::borrow::Cow::Owned),
        }
    }

    /// Reads the columns; `before` rows of the stream came earlier.
    fn read(frame: &Frame, before: u64) -> gizi::Result<Self> {
        let menus = Ids::of(&frame.column("menu_id")?)?;
        let foods = Ids::of(&frame.column("ingredient_id")?)?;
        let column = frame.column("grams")?;
        let mut grams = Vec::with_capacity(menus.places.len());
        column.numbers(|row, value| {
            let value = value.ok_or_else(|| column.place.is_null(row))?;
            if !(0.0..=MOST_GRAMS).contains(&value) {
                return Err(column.place.refuses(row, &value.to_string(), "a mass in grams"));
            }
            grams.push(value);
            Ok(())
        })?;
        let codes = frame.optional("retention_code").map(|column| {
            let mut codes = Vec::with_capacity(grams.len());
            let read = column.wholes(|_, code| {
                codes.push(code);
                Ok(())
            });
            read.map(|()| (codes, column.place))
        });
        let dates = frame.optional("date").map(|column| column.dates()).transpose()?;
        let Ids { places, names, mut firsts } = foods;
        let (cooked, line) = match (codes.transpose()?, dates) {
            (None, None) => {
                let plain = (0..).take(names.len()).map(|food| Cooked { food, retention_code: None, date: None });
                (plain.collect(), places)
            }
            (codes, dates) => {
                let mut index = Index::default();
                let mut line = Vec::with_capacity(places.len());
                for (row, food) in places.iter().enumerate() {
                    let code =
                        codes.as_ref().and_then(|(codes, place)| Some((codes.get(row).copied().flatten()?, place)));
                    let small = |(code, place): (i64, &FrameColumn<'_>)| {
                        u32::try_from(code)
                            .map_err(|_| place.refuses(row as u64, &code.to_string(), "a retention code"))
                    };
                    let retention_code = code.map(small).transpose()?;
                    let date = dates.as_ref().and_then(|dates| dates.get(row).copied().flatten());
                    line.push(index.place(row as u64, Cooked { food: *food, retention_code, date }));
                }
                firsts = index.firsts;
                (index.names, line)
            }
        };
        firsts.iter_mut().for_each(|first| *first += before);
        Ok(Self { menus: menus.names, foods: names, cooked, firsts, menu: menus.places, line, grams })
    }

    /// The lines menu by menu, those of a menu in their order.
    fn menu_by_menu(mut self) -> Self {
        if !self.menu.is_sorted() {
            let mut order: Vec<usize> = (0..self.menu.len()).collect();
            order.sort_by_key(|row| self.menu.get(*row));
            self.menu = picked(&self.menu, &order);
            self.line = picked(&self.line, &order);
            self.grams = picked(&self.grams, &order);
        }
        self
    }

    /// An error about a food, at the row that names it first.
    pub(super) fn at(&self, cooked: usize, column: &str, error: gizi::Error) -> gizi::Error {
        FrameColumn::new(NAME, column).at(self.firsts.get(cooked).copied().unwrap_or(0), error)
    }

    /// The error that a line has no day, at the row that has none first.
    pub(super) fn at_null(&self, cooked: usize) -> gizi::Error {
        FrameColumn::new(NAME, "date").is_null(self.firsts.get(cooked).copied().unwrap_or(0))
    }

    /// A food of a line by the name that tables know it by.
    pub(super) fn food(&self, cooked: &Cooked) -> String {
        self.foods.text(cooked.food as usize)
    }

    /// The rows of the menus from one to another.
    pub(super) fn rows(&self, menus: std::ops::Range<usize>) -> std::ops::Range<usize> {
        let start = self.menu.partition_point(|menu| (*menu as usize) < menus.start);
        start..self.menu.partition_point(|menu| (*menu as usize) < menus.end)
    }

    /// Appends the lines of another part of the stream.
    fn join(&mut self, next: &Self) -> Option<()> {
        let menus = merge_names(&mut self.menus, &next.menus)?;
        let foods = merge_names(&mut self.foods, &next.foods)?;
        let renamed = |cooked: &Cooked| Cooked { food: at(&foods, cooked.food), ..*cooked };
        let before = self.cooked.len();
        let known = merge(&mut self.cooked, next.cooked.iter().map(renamed));
        let new = known.iter().zip(&next.firsts).filter(|(place, _)| **place as usize >= before);
        self.firsts.extend(new.map(|(_, first)| *first));
        self.menu.extend(next.menu.iter().map(|menu| at(&menus, *menu)));
        self.line.extend(next.line.iter().map(|line| at(&known, *line)));
        self.grams.extend(&next.grams);
        Some(())
    }

    /// Takes the menus from a place on away, with what their lines name and no more.
    fn split_off(&mut self, menu: usize) -> Self {
        let rows = self.rows(0..menu).end;
        let mut index = Index::default();
        let line = self.line.split_off(rows).into_iter().map(|line| index.place(0, line)).collect();
        let first = u32::try_from(menu).unwrap_or(u32::MAX);
        Self {
            menus: match &mut self.menus {
                Names::Text(names) => Names::Text(names.split_off(menu)),
                Names::Whole(names) => Names::Whole(names.split_off(menu)),
            },
            foods: self.foods.clone(),
            cooked: index.names.iter().filter_map(|place| self.cooked.get(*place as usize).copied()).collect(),
            firsts: index.names.iter().filter_map(|place| self.firsts.get(*place as usize).copied()).collect(),
            menu: self.menu.split_off(rows).into_iter().map(|menu| menu - first).collect(),
            line,
            grams: self.grams.split_off(rows),
        }
    }
}

fn at(places: &[u32], place: u32) -> u32 {
    places.get(place as usize).copied().unwrap_or(0)
}

fn picked<T: Copy>(values: &[T], order: &[usize]) -> Vec<T> {
    order.iter().filter_map(|row| values.get(*row).copied()).collect()
}

/// Adds what is new and gives the place of each.
fn merge<T: Clone + Eq + Hash>(known: &mut Vec<T>, more: impl Iterator<Item = T>) -> Vec<u32> {
    let count = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    let mut places: HashMap<T, u32> = known.iter().cloned().zip(0..).collect();
    let mut find = |one: T| {
        *places.entry(one.clone()).or_insert_with(|| {
            known.push(one);
            count(known.len() - 1)
        })
    };
    more.map(&mut find).collect()
}

/// Like [`merge`]; nothing if the names are of another kind.
fn merge_names(names: &mut Names, more: &Names) -> Option<Vec<u32>> {
    match (names, more) {
        (Names::Text(names), Names::Text(more)) => Some(merge(names, more.iter().cloned())),
        (Names::Whole(names), Names::Whole(more)) => Some(merge(names, more.iter().copied())),
        _ => None,
    }
}

/// A stream of tables of lines, regrouped so that no menu is cut: the last menu of a table waits for the next table.
///
/// The lines of a menu must follow each other; a menu that comes again later is the error `frame.scattered`.
#[pyclass(module = "gizi.frames")]
#[derive(Default)]
pub(crate) struct LineStream {
    waiting: Option<Lines>,
    done: HashSet<String>,
    rows: u64,
}

#[pymethods]
impl LineStream {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    /// Takes the next table and gives the menus that are whole by now.
    #[pyo3(signature = (lines, /))]
    fn push(&mut self, lines: &Bound<'_, PyAny>) -> PyResult<Option<Lines>> {
        let frame = Frame::of(NAME, lines)?;
        super::run(lines.py(), || self.take(&frame))
    }

    /// Gives the last menu.
    fn finish(&mut self) -> Option<Lines> {
        self.waiting.take().filter(|lines| lines.menus.len() > 0)
    }
}

impl LineStream {
    fn take(&mut self, frame: &Frame) -> gizi::Result<Option<Lines>> {
        let next = Lines::read(frame, self.rows)?;
        let before = self.rows;
        self.rows += frame.rows();
        if next.menus.len() == 0 {
            return Ok(None);
        }
        let place = FrameColumn::new(NAME, "menu_id");
        let (mut all, waited) = match self.waiting.take() {
            None => (next, 0),
            Some(mut waiting) => {
                let waited = waiting.menu.len();
                let mistyped = || place.has_type("another kind of names", "the kind that came before");
                waiting.join(&next).ok_or_else(mistyped)?;
                (waiting, waited)
            }
        };
        let mut newest = None;
        for (row, menu) in all.menu.iter().enumerate() {
            let begins = newest.is_none_or(|newest| *menu > newest);
            let name = || all.menus.text(*menu as usize);
            if newest.is_some_and(|newest| *menu < newest) || (begins && self.done.contains(&name())) {
                return Err(place.scatters(before + (row - waited.min(row)) as u64, &name()));
            }
            newest = Some(*menu);
        }
        let last = all.menus.len() - 1;
        self.done.extend((0..last).map(|place| all.menus.text(place)));
        let waiting = all.split_off(last);
        self.waiting = Some(waiting);
        Ok((last > 0).then_some(all))
    }
}
