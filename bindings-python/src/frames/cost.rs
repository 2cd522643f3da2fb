use super::lines::Lines;
use super::{column, table};
use arrow_array::RecordBatch;
use arrow_array::array::{ArrayRef, Decimal128Array, StringArray};
use arrow_array::builder::{ListBuilder, StringBuilder};
use gizi::cost::{BulkCost, CostLines, CostSettings, PriceScenario, PriceTable, PricedFood};
use gizi::menu::Catalog;
use gizi::quantity::Decimal;
use gizi::sheet::FrameColumn;
use jiff::civil::Date;
use std::sync::Arc;

/// Decimal places of every amount, as core rounds a sum.
const PLACES: i8 = 12;

/// What is to be costed.
pub(super) struct Case<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) lines: &'a Lines,
    pub(super) settings: CostSettings,
    /// The day of lines without one.
    pub(super) date: Option<Date>,
    pub(super) edible: bool,
}

impl Case<'_> {
    fn foods(&self) -> gizi::Result<Vec<PricedFood>> {
        let food = |(place, cooked): (usize, &super::lines::Cooked)| {
            let missing = || {
                let error = FrameColumn::new("lines", "date").is_missing();
                if self.lines.cooked.iter().all(|cooked| cooked.date.is_none()) {
                    error
                } else {
                    self.lines.at_null(place)
                }
            };
            let date = cooked.date.or(self.date).ok_or_else(missing)?;
            Ok(PricedFood { ingredient_id: self.lines.food(cooked), date })
        };
        self.lines.cooked.iter().enumerate().map(food).collect()
    }

    fn prices(&self, foods: &[PricedFood], scenario: Option<&PriceScenario>) -> gizi::Result<PriceTable> {
        let table = |foods| PriceTable::new(self.catalog, foods, self.edible, &self.settings, scenario);
        table(foods).map_err(|error| {
            let broken = foods.iter().position(|food| table(std::slice::from_ref(food)).is_err());
            let column = "ingredient_id";
            // What is wrong without any food is no matter of a row.
            if table(&[]).is_err() { error } else { self.lines.at(broken.unwrap_or(0), column, error) }
        })
    }

    fn sum(&self, prices: &PriceTable, lines: &CostLines) -> gizi::Result<BulkCost> {
        prices.sum(u32::try_from(self.lines.menus.len()).unwrap_or(u32::MAX), lines)
    }

    fn lines(&self) -> CostLines {
        let Lines { menu, line, grams, .. } = self.lines;
        // To the microgram: of a decimal with up to 6 places this is the decimal itself.
        let micrograms = grams.iter().map(|grams| (grams * 1e6).round_ties_even() as i64).collect();
        CostLines { menu: menu.clone(), food: line.clone(), micrograms }
    }
}

/// One row a menu: `menu_id`, `ingredient_cost` where it is known, what it is at least, and beside each other the foods
/// whose cost is not known and what each lacks.
pub(super) fn table(case: &Case<'_>) -> gizi::Result<RecordBatch> {
    let prices = case.prices(&case.foods()?, None)?;
    let cost = case.sum(&prices, &case.lines())?;
    let (mut foods, mut reasons) = (ListBuilder::new(StringBuilder::new()), ListBuilder::new(StringBuilder::new()));
    let mut missing = cost.missing.iter().peekable();
    for menu in (0..).take(cost.at_least.len()) {
        let mut named = Vec::new();
        while let Some(found) = missing.next_if(|found| found.menu == menu) {
            let cooked = case.lines.cooked.get(found.food as usize);
            let Some((cooked, lacks)) = cooked.zip(prices.missing(found.food)) else { continue };
            // One food on two days that lacks the same is named once.
            let one = (cooked.food, lacks.code());
            if !named.contains(&one) {
                foods.values().append_value(case.lines.food(cooked));
                reasons.values().append_value(lacks.code());
                named.push(one);
            }
        }
        foods.append(true);
        reasons.append(true);
    }
    let menus = case.lines.menus.len();
    table::batch(vec![
        ("menu_id".to_owned(), case.lines.menus.column(0..menus)),
        ("ingredient_cost".to_owned(), amounts(known(&cost).into_iter())?),
        ("ingredient_cost_at_least".to_owned(), amounts(cost.at_least.iter().map(|amount| Some(*amount)))?),
        ("missing_foods".to_owned(), Arc::new(foods.finish())),
        ("missing_reasons".to_owned(), Arc::new(reasons.finish())),
    ])
}

/// One row for each menu and scenario, menu by menu.
pub(super) fn scenarios(case: &Case<'_>, scenarios: &[PriceScenario]) -> gizi::Result<RecordBatch> {
    let (foods, lines) = (case.foods()?, case.lines());
    let base = case.sum(&case.prices(&foods, None)?, &lines)?;
    let mut changed = Vec::with_capacity(scenarios.len());
    let mut differences = Vec::with_capacity(scenarios.len());
    for (place, scenario) in scenarios.iter().enumerate() {
        let named = |error: gizi::Error| FrameColumn::in_list("scenarios", place as u64, error);
        let prices = case.prices(&foods, Some(scenario)).map_err(named)?;
        let cost = case.sum(&prices, &lines).map_err(named)?;
        differences.push(prices.difference(&base, &cost).map_err(named)?);
        changed.push(known(&cost));
    }
    let menus = case.lines.menus.len();
    let base = known(&base);
    let get = |column: &[Option<Decimal>], menu: usize| column.get(menu).copied().flatten();
    let each = || (0..menus).flat_map(|menu| (0..scenarios.len()).map(move |scenario| (menu, scenario)));
    let of = |columns: &[Vec<Option<Decimal>>]| {
        amounts(each().map(|(menu, scenario)| columns.get(scenario).and_then(|column| get(column, menu))))
    };
    let names: Vec<&str> = each().filter_map(|(_, scenario)| Some(scenarios.get(scenario)?.name.as_str())).collect();
    table::batch(vec![
        ("menu_id".to_owned(), case.lines.menus.column(each().map(|(menu, _)| menu))),
        ("scenario".to_owned(), Arc::new(StringArray::from_iter_values(names))),
        ("ingredient_cost".to_owned(), amounts(each().map(|(menu, _)| get(&base, menu)))?),
        ("changed_cost".to_owned(), of(&changed)?),
        ("difference".to_owned(), of(&differences)?),
    ])
}

/// The costs that are one number.
fn known(cost: &BulkCost) -> Vec<Option<Decimal>> {
    let mut known: Vec<Option<Decimal>> = cost.at_least.iter().map(|amount| Some(*amount)).collect();
    for missing in &cost.missing {
        known.get_mut(missing.menu as usize).into_iter().for_each(|slot| *slot = None);
    }
    known
}

fn amounts(values: impl Iterator<Item = Option<Decimal>>) -> gizi::Result<ArrayRef> {
    let scaled = values.map(|value| value.and_then(|value| column::mantissa(value, u32::from(PLACES.unsigned_abs()))));
    let array = scaled.collect::<Decimal128Array>().with_precision_and_scale(38, PLACES);
    array.map(|array| Arc::new(array) as ArrayRef).map_err(table::broken)
}
