//! The foods and prices that lines are calculated with.

use super::column::Column;
use super::frame::Frame;
use super::ids::Ids;
use super::lines::Lines;
use super::nutrition::{Last, Layout};
use super::table::Table;
use super::{argument, cost, nutrition, record, run, verdicts};
use crate::cross::{Cross, expected};
use crate::fault::{located, raise};
use gizi::cost::CostSettings;
use gizi::id::PurchaseFormId;
use gizi::ingredient::{Density, FoodCategory, FoodMeasure, Ingredient, Price, PurchaseForm, WeightBasis};
use gizi::menu::Catalog;
use gizi::money::{Currency, Money};
use gizi::nutrient::{CompositionValue, NutrientValue};
use gizi::quantity::{Decimal, Quantity};
use jiff::civil::Date;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyIterator};
use std::collections::HashMap;

/// The columns of a table of foods that are no nutrients.
const FIELDS: [&str; 6] =
    ["ingredient_id", "name", "category", "edible_portion_percent", "grams_per_ml", "grams_per_piece"];

/// The columns of a table of prices.
const PRICE_FIELDS: [&str; 9] =
    ["ingredient_id", "date", "price", "per", "unit", "currency", "supplier", "region", "source"];

/// What pickle keeps: a function and its arguments.
type Reduced<'py> = (Bound<'py, PyAny>, (Bound<'py, PyBytes>, String));

/// Foods, and what they cost, laid out once for any number of calculations.
#[pyclass(frozen, module = "gizi.frames")]
pub(crate) struct Foods {
    pub(super) catalog: Catalog,
    currency: Currency,
    /// What the last call for nutrients laid out.
    last: Last,
}

#[pymethods]
impl Foods {
    /// Reads a table of foods, and a table of prices if there is one.
    #[new]
    #[pyo3(signature = (foods, /, *, prices = None, currency = "IDR"))]
    fn new(
        foods: &Bound<'_, PyAny>,
        prices: Option<&Bound<'_, PyAny>>,
        #[pyo3(from_py_with = argument::currency)] currency: &str,
    ) -> PyResult<Self> {
        let py = foods.py();
        let currency = Currency::new(currency).map_err(|error| raise(py, &error))?;
        let foods = Frame::of("foods", foods)?;
        let prices = prices.map(|prices| Frame::of("prices", prices)).transpose()?;
        let catalog = run(py, || {
            let mut ingredients = ingredients(&foods)?;
            if let Some(prices) = &prices {
                price(&mut ingredients, prices, currency)?;
            }
            let place = foods.column("ingredient_id")?.place;
            laid_out(ingredients).map_err(|(row, error)| place.at(row, error))
        })?;
        Ok(Self { catalog, currency, last: Last::default() })
    }

    /// The foods of ingredient records.
    #[staticmethod]
    #[pyo3(signature = (ingredients, /, *, currency = "IDR"))]
    fn of_ingredients(
        ingredients: &Bound<'_, PyAny>,
        #[pyo3(from_py_with = argument::currency)] currency: &str,
    ) -> PyResult<Self> {
        let py = ingredients.py();
        let mut read = Vec::new();
        for (place, ingredient) in listed("ingredients", ingredients)?.enumerate() {
            read.push(located(&format!("ingredients[{place}]"), &ingredient?, record::<Ingredient>)?);
        }
        let made = Currency::new(currency).and_then(|currency| {
            let catalog = laid_out(read).map_err(|(_, error)| error)?;
            Ok(Self { catalog, currency, last: Last::default() })
        });
        made.map_err(|error| raise(py, &error))
    }

    #[staticmethod]
    fn _of_json(json: &[u8], currency: &str) -> PyResult<Self> {
        let broken = |error: String| pyo3::exceptions::PyValueError::new_err(error);
        let ingredients: Vec<Ingredient> = serde_json::from_slice(json).map_err(|error| broken(error.to_string()))?;
        let catalog = laid_out(ingredients).map_err(|(_, error)| broken(error.to_string()))?;
        let currency = Currency::new(currency).map_err(|error| broken(error.to_string()))?;
        Ok(Self { catalog, currency, last: Last::default() })
    }

    /// Foods travel to other processes as their records.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<Reduced<'py>> {
        let all: Vec<&Ingredient> = self.catalog.ingredients().collect();
        let broken = |error: serde_json::Error| pyo3::exceptions::PyValueError::new_err(error.to_string());
        let json = serde_json::to_vec(&all).map_err(broken)?;
        let make = py.get_type::<Self>().getattr("_of_json")?;
        Ok((make, (PyBytes::new(py, &json), self.currency.code().to_owned())))
    }

    fn __len__(&self) -> usize {
        self.catalog.ingredients().count()
    }

    fn __repr__(&self) -> String {
        format!("<gizi.frames.Foods: {} foods, {}>", self.__len__(), self.currency.code())
    }

    /// The nutrients of every menu.
    #[pyo3(signature = (lines, /, *, nutrients = None, bounds = false))]
    fn nutrition(
        &self,
        lines: &Bound<'_, PyAny>,
        #[pyo3(from_py_with = argument::nutrients)] nutrients: Option<Vec<String>>,
        #[pyo3(from_py_with = argument::bounds)] bounds: bool,
    ) -> PyResult<Table> {
        let read = Lines::of(lines)?;
        run(lines.py(), || {
            let layout = Layout::of(&self.catalog, &self.last, &read, nutrients.as_deref())?;
            nutrition::table(&layout, &read, bounds)
        })
        .map(Table)
    }

    /// What the ingredients of every menu cost.
    #[pyo3(signature = (lines, /, *, date = None, settings = None, as_purchased = false))]
    fn cost(
        &self,
        lines: &Bound<'_, PyAny>,
        date: Option<&Bound<'_, PyAny>>,
        settings: Option<&Bound<'_, PyAny>>,
        #[pyo3(from_py_with = argument::as_purchased)] as_purchased: bool,
    ) -> PyResult<Table> {
        let read = Lines::of(lines)?;
        let (settings, date) = self.settings(settings, date)?;
        let case = cost::Case { catalog: &self.catalog, lines: &read, settings, date, edible: !as_purchased };
        run(lines.py(), || cost::table(&case)).map(Table)
    }

    /// What the ingredients of every menu cost under price scenarios.
    #[pyo3(signature = (lines, scenarios, /, *, date = None, settings = None, as_purchased = false))]
    fn scenarios(
        &self,
        lines: &Bound<'_, PyAny>,
        scenarios: &Bound<'_, PyAny>,
        date: Option<&Bound<'_, PyAny>>,
        settings: Option<&Bound<'_, PyAny>>,
        #[pyo3(from_py_with = argument::as_purchased)] as_purchased: bool,
    ) -> PyResult<Table> {
        let read = Lines::of(lines)?;
        let mut asked = Vec::new();
        for (place, scenario) in listed("scenarios", scenarios)?.enumerate() {
            asked.push(located(&format!("scenarios[{place}]"), &scenario?, record)?);
        }
        let (settings, date) = self.settings(settings, date)?;
        let case = cost::Case { catalog: &self.catalog, lines: &read, settings, date, edible: !as_purchased };
        run(lines.py(), || cost::scenarios(&case, &asked)).map(Table)
    }

    /// Every menu against the rules of a standard for a meal that nutrients alone decide.
    #[pyo3(signature = (lines, /, *, standard, audience, meal_type = None, date = None))]
    fn verdicts(
        &self,
        lines: &Bound<'_, PyAny>,
        standard: &Bound<'_, PyAny>,
        #[pyo3(from_py_with = argument::audience)] audience: &str,
        meal_type: Option<&Bound<'_, PyAny>>,
        date: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Table> {
        let py = lines.py();
        let read = Lines::of(lines)?;
        let standard = located("standard", standard, verdicts::standard)?;
        let date = date.map(day).transpose()?;
        let meal_type = meal_type.map(|python| located("meal_type", python, verdicts::meal_type)).transpose()?;
        run(py, || {
            let layout = Layout::of(&self.catalog, &self.last, &read, None)?;
            verdicts::table(&verdicts::Case { layout: &layout, lines: &read, standard, audience, meal_type, date })
        })
        .map(Table)
    }
}

impl Foods {
    /// The settings asked for, and the day of lines that have none of their own.
    fn settings(
        &self,
        settings: Option<&Bound<'_, PyAny>>,
        date: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<(CostSettings, Option<Date>)> {
        let date = date.map(day).transpose()?;
        Ok(match settings {
            Some(settings) => {
                let settings: CostSettings = located("settings", settings, record)?;
                let date = date.unwrap_or(settings.date);
                (settings, Some(date))
            }
            None => (CostSettings::new(self.currency, date.unwrap_or(Date::MAX)), date),
        })
    }
}

/// The day that the argument `date` says.
pub(super) fn day(python: &Bound<'_, PyAny>) -> PyResult<Date> {
    located("date", python, Date::enter)
}

/// What an argument lists.
fn listed<'py>(name: &str, python: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyIterator>> {
    located(name, python, |python| python.try_iter().map_err(|_| expected("a list", python)))
}

/// The catalog, or the row that it refuses.
fn laid_out(ingredients: Vec<Ingredient>) -> Result<Catalog, (u64, gizi::Error)> {
    let mut catalog = Catalog::standard().map_err(|error| (0, error))?;
    for (row, ingredient) in (0..).zip(ingredients) {
        catalog.add_ingredient(ingredient).map_err(|error| (row, error))?;
    }
    Ok(catalog)
}

/// The names of a column, each of which stands there once.
fn once(frame: &Frame) -> gizi::Result<Vec<String>> {
    let column = frame.column("ingredient_id")?;
    let ids = Ids::of(&column)?;
    let twice = ids.firsts.iter().zip(0..).find(|(first, place)| *first != place);
    if let Some(row) =
        twice.map_or_else(|| (ids.places.len() > ids.names.len()).then_some(ids.names.len() as u64), |it| Some(it.1))
    {
        let value = ids.places.get(row as usize).map(|place| ids.names.text(*place as usize)).unwrap_or_default();
        return Err(column.place.repeats(row, &value));
    }
    Ok((0..ids.names.len()).map(|place| ids.names.text(place)).collect())
}

fn texts(frame: &Frame, name: &str) -> gizi::Result<HashMap<u64, String>> {
    let mut all = HashMap::new();
    if let Some(column) = frame.optional(name) {
        column.texts(|row, text| {
            all.extend(text.map(|text| (row, text.to_owned())));
            Ok(())
        })?;
    }
    Ok(all)
}

fn decimals(frame: &Frame, name: &str) -> gizi::Result<Vec<Option<Decimal>>> {
    frame.optional(name).map_or(Ok(Vec::new()), |column| column.decimals())
}

fn get<T: Copy>(column: &[Option<T>], row: usize) -> Option<T> {
    column.get(row).copied().flatten()
}

fn ingredients(frame: &Frame) -> gizi::Result<Vec<Ingredient>> {
    let ids = once(frame)?;
    let place = frame.column("ingredient_id")?.place;
    let (names, categories) = (texts(frame, "name")?, texts(frame, "category")?);
    let edible = decimals(frame, "edible_portion_percent")?;
    let (densities, pieces) = (decimals(frame, "grams_per_ml")?, decimals(frame, "grams_per_piece")?);
    let mut ingredients = Vec::with_capacity(ids.len());
    for (row, id) in ids.iter().enumerate() {
        let count = row as u64;
        let category = categories.get(&count).map_or(Ok(FoodCategory::Other), |text| category(frame, count, text))?;
        let made = Ingredient::new(id, names.get(&count).unwrap_or(id), category);
        let mut food = made.map_err(|error| place.at(count, error))?;
        food.edible_portion_percent = get(&edible, row);
        food.density = get(&densities, row).map(|grams_per_ml| Density {
            grams_per_ml,
            basis: WeightBasis::AsPurchased,
            source: String::new(),
        });
        let piece = get(&pieces, row).map(|grams| FoodMeasure::new("piece", grams, WeightBasis::AsPurchased));
        food.measures.extend(piece);
        ingredients.push(food);
    }
    let registry = gizi::nutrient::NutrientRegistry::standard()?;
    for (name, column) in frame.columns().filter(|(name, _)| !FIELDS.contains(name)) {
        match registry.get(name) {
            Ok(nutrient) => compose(&mut ingredients, &column, &nutrient.key)?,
            Err(_) if column.holds_numbers() => return Err(column.place.is_unknown()),
            Err(_) => {}
        }
    }
    Ok(ingredients)
}

fn category(frame: &Frame, row: u64, text: &str) -> gizi::Result<FoodCategory> {
    serde_json::from_value(text.to_uppercase().into()).or_else(|_| {
        Err(frame.column("category")?.place.refuses(row, text, "a food group such as CEREAL or VEGETABLE"))
    })
}

/// Takes one nutrient over; null stays missing.
fn compose(
    ingredients: &mut [Ingredient],
    column: &Column<'_>,
    nutrient: &gizi::nutrient::NutrientKey,
) -> gizi::Result<()> {
    column.numbers(|row, amount| {
        if let (Some(food), Some(amount)) = (ingredients.get_mut(row as usize), amount) {
            if !(amount.is_finite() && amount >= 0.0) {
                return Err(column.place.refuses(row, &amount.to_string(), "an amount per 100 g"));
            }
            let value = CompositionValue::Known { amount };
            food.composition.values.push(NutrientValue { nutrient: nutrient.clone(), value });
        }
        Ok(())
    })
}

/// Puts prices to the foods they are of.
fn price(ingredients: &mut [Ingredient], frame: &Frame, currency: Currency) -> gizi::Result<()> {
    frame.only(&PRICE_FIELDS)?;
    if let Some(column) = frame.optional("currency") {
        column.texts(|row, code| match code {
            None => Err(column.place.is_null(row)),
            Some(code) if code == currency.code() => Ok(()),
            Some(code) => Err(column.place.refuses(row, code, "the one currency of these foods, as `currency` says")),
        })?;
    }
    let column = frame.column("ingredient_id")?;
    let ids = Ids::of(&column)?;
    let (dates, amounts) = (frame.column("date")?, frame.column("price")?);
    let (all_dates, all_amounts) = (dates.dates()?, amounts.decimals()?);
    let pers = decimals(frame, "per")?;
    let units = texts(frame, "unit")?;
    let (suppliers, regions, sources) = (texts(frame, "supplier")?, texts(frame, "region")?, texts(frame, "source")?);
    let places: HashMap<String, usize> =
        ingredients.iter().enumerate().map(|(place, food)| (food.id.to_string(), place)).collect();
    for (row, name) in ids.places.iter().enumerate() {
        let count = row as u64;
        let id = ids.names.text(*name as usize);
        let food = places.get(&id).and_then(|place| ingredients.get_mut(*place));
        let food = food.ok_or_else(|| column.place.refuses(count, &id, "an ingredient of the foods"))?;
        let amount = get(&all_amounts, row).ok_or_else(|| amounts.place.is_null(count))?;
        let per = get(&pers, row).unwrap_or(Decimal::ONE);
        let unit = units.get(&count).map_or("kg", String::as_str);
        let price = Price {
            date: get(&all_dates, row).ok_or_else(|| dates.place.is_null(count))?,
            amount: Money::new(amount, currency),
            per: Quantity::new(per, unit).map_err(|error| amounts.place.at(count, error))?,
            supplier: suppliers.get(&count).cloned(),
            region: regions.get(&count).cloned(),
            source: sources.get(&count).cloned().unwrap_or_default(),
        };
        if food.purchase_forms.is_empty() {
            food.purchase_forms.push(PurchaseForm {
                id: PurchaseFormId::new("usual")?,
                name: food.name.clone(),
                edible_portion_percent: None,
                packs: Vec::new(),
                prices: Vec::new(),
            });
        }
        food.purchase_forms.iter_mut().take(1).for_each(|form| form.prices.push(price.clone()));
    }
    Ok(())
}
