use super::{DateFormat, PriceItem, PriceListMapping, PriceListReading, PriceRow};
use crate::error::Result;
use crate::id::{IngredientId, PurchaseFormId};
use crate::ingredient::Price;
use crate::interchange::cell::CellFormat;
use crate::interchange::{CellFault, Strictness};
use crate::money::{Currency, Money};
use crate::quantity::{Decimal, NumberFormat, Quantity, UnitTable, decimal};
use crate::sheet::Problems;
use crate::sheet::{Column, Row, Sheet};
use jiff::civil::Date;
use std::collections::HashSet;

/// Reads a price list by its mapping; the unit table says which units there are.
///
/// Two rows with the same item, purchase form, day, supplier, region and unit are a problem. Limits and errors are those of
/// [`read_food_table`](crate::interchange::read_food_table).
pub fn read_price_list(
    bytes: &[u8],
    mapping: &PriceListMapping,
    units: &UnitTable,
    strictness: Strictness,
) -> Result<PriceListReading> {
    let mut sheet = Sheet::open(&mapping.source, bytes)?;
    let columns = Columns::find(&sheet, mapping)?;
    let mut problems = Problems::default();
    let mut prices = Vec::new();
    let mut seen = HashSet::new();
    while let Some((row, problem)) = sheet.next_row()? {
        if let Some(problem) = problem {
            problems.add(problem);
            continue;
        }
        let mut bad = Vec::new();
        let price = columns.price(&row, mapping, units, &mut bad);
        if let (Some(price), true) = (price, bad.is_empty()) {
            let (item, form, of) = (&price.item, &price.purchase_form, &price.price);
            let key = (item.clone(), form.clone(), of.date, of.supplier.clone(), of.region.clone(), of.per.clone());
            match seen.insert(key) {
                true => prices.push(price),
                false => bad.push((&columns.item, CellFault::Duplicate)),
            }
        }
        for (column, reason) in bad {
            problems.add(sheet.problem(&row, column, reason));
        }
    }
    let prices = problems.admit(strictness, prices);
    Ok(PriceListReading { prices, problem_count: problems.count(), problems: problems.listed() })
}

struct Columns {
    item: Column,
    name: Option<Column>,
    purchase_form: Option<Column>,
    date: Column,
    amount: Column,
    currency: Option<Column>,
    per: Option<Column>,
    unit: Column,
    supplier: Option<Column>,
    region: Option<Column>,
    source: Option<Column>,
}

type BadCells<'a> = Vec<(&'a Column, CellFault)>;

impl Columns {
    fn find(sheet: &Sheet<'_>, mapping: &PriceListMapping) -> Result<Self> {
        Ok(Self {
            item: sheet.column(&mapping.item_column)?,
            name: sheet.named(mapping.name_column.as_deref())?,
            purchase_form: sheet.named(mapping.purchase_form_column.as_deref())?,
            date: sheet.column(&mapping.date_column)?,
            amount: sheet.column(&mapping.amount_column)?,
            currency: sheet.named(mapping.currency_column.as_deref())?,
            per: sheet.named(mapping.per_column.as_deref())?,
            unit: sheet.column(&mapping.unit_column)?,
            supplier: sheet.named(mapping.supplier_column.as_deref())?,
            region: sheet.named(mapping.region_column.as_deref())?,
            source: sheet.named(mapping.source_column.as_deref())?,
        })
    }

    /// The price of a row; `None` for a day without a quote or when something is bad.
    fn price<'a>(
        &'a self,
        row: &Row,
        mapping: &PriceListMapping,
        units: &UnitTable,
        bad: &mut BadCells<'a>,
    ) -> Option<PriceRow> {
        let format = CellFormat { numbers: mapping.number_format, missing: &[], trace: &[] };
        let amount = positive(row.text(&self.amount), format);
        if mapping.zero_is_no_quote && amount == Err(CellFault::NotPositive) {
            return None;
        }
        let item = row.text(&self.item);
        let ingredient = match mapping.item_is {
            PriceItem::Commodity if item.is_empty() => Err(CellFault::Required),
            PriceItem::Commodity => Ok(None),
            PriceItem::IngredientId if item.is_empty() => Err(CellFault::Required),
            PriceItem::IngredientId => IngredientId::new(item).map(Some).map_err(|_| CellFault::BadCode),
        };
        let form = match row.optional(self.purchase_form.as_ref()) {
            "" => Ok(None),
            form => PurchaseFormId::new(form).map(Some).map_err(|_| CellFault::BadCode),
        };
        let currency = match row.optional(self.currency.as_ref()) {
            "" => Ok(mapping.currency),
            code => Currency::new(code).map_err(|_| CellFault::UnknownCurrency),
        };
        let per = match row.optional(self.per.as_ref()) {
            "" => Ok(Decimal::ONE),
            per => positive(per, format),
        };
        let unit = units.unit(row.text(&self.unit)).map_err(|_| CellFault::UnknownUnit);
        let ingredient = keep(ingredient, &self.item, bad);
        let form = keep(form, self.purchase_form.as_ref().unwrap_or(&self.item), bad);
        let date =
            keep(read_date(row.text(&self.date), mapping.date_format).ok_or(CellFault::BadDate), &self.date, bad);
        let currency_of_row = currency.unwrap_or(mapping.currency);
        let amount = amount.and_then(|amount| {
            let ambiguous = is_ambiguous(row.text(&self.amount), mapping.number_format, currency_of_row);
            if ambiguous { Err(CellFault::AmbiguousThousands) } else { Ok(amount) }
        });
        let amount = keep(amount, &self.amount, bad);
        let currency = keep(currency, self.currency.as_ref().unwrap_or(&self.amount), bad);
        let per = keep(per, self.per.as_ref().unwrap_or(&self.amount), bad);
        let unit = keep(unit, &self.unit, bad);
        let said = |column: &Option<Column>| {
            Some(row.optional(column.as_ref())).filter(|text| !text.is_empty()).map(str::to_owned)
        };
        Some(PriceRow {
            row: row.number,
            item: item.to_owned(),
            name: row.optional(self.name.as_ref()).to_owned(),
            ingredient_id: ingredient?,
            purchase_form: form?,
            price: Price {
                date: date?,
                amount: Money::new(amount?, currency?),
                per: Quantity::new(per?, &unit?.key).ok()?,
                supplier: said(&self.supplier),
                region: said(&self.region).or_else(|| mapping.region.clone()),
                source: said(&self.source).unwrap_or_else(|| mapping.source.clone()),
            },
        })
    }
}

fn keep<'a, T>(read: Result<T, CellFault>, column: &'a Column, bad: &mut BadCells<'a>) -> Option<T> {
    read.map_err(|reason| bad.push((column, reason))).ok()
}

fn positive(text: &str, format: CellFormat<'_>) -> Result<Decimal, CellFault> {
    if text.is_empty() {
        return Err(CellFault::Required);
    }
    let value = format.number(text).and_then(|value| decimal::entry(value).map_err(|_| CellFault::NotANumber))?;
    if value.is_zero() { Err(CellFault::NotPositive) } else { Ok(value) }
}

/// Whether a price with three decimals in one format is thousands in the other: no price has more decimals than its
/// currency has coins for, and `12.958` rupiah is what half the world writes for 12958.
fn is_ambiguous(text: &str, format: NumberFormat, currency: Currency) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    match text.trim().rsplit_once(format.decimal_mark()) {
        Some((whole, places)) => {
            digits(whole)
                && whole.len() <= 3
                && !whole.starts_with('0')
                && places.len() == 3
                && digits(places)
                && currency.minor_units() < 3
        }
        None => false,
    }
}

fn read_date(text: &str, format: DateFormat) -> Option<Date> {
    let mut parts = text.split(['-', '/', '.']);
    let mut part = |longest: usize| {
        let part = parts.next()?;
        let fits = (1..=longest).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse::<i16>().ok().filter(|_| fits)
    };
    let (year, month, day) = match format {
        DateFormat::Iso => (part(4)?, part(2)?, part(2)?),
        DateFormat::DayFirst => {
            let (day, month) = (part(2)?, part(2)?);
            (part(4)?, month, day)
        }
    };
    let whole = parts.next().is_none() && (1900..=9999).contains(&year);
    let date = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok();
    date.filter(|_| whole)
}
