use super::shown::Speech;
use super::{ShownAmount, ShownCost};
use crate::cost::{
    CeilingJudgement, CeilingVerdict, Cost, CostBasis, CostBounds, CostComponent, CostLine, CostWarning, MissingCost,
    MissingReason, PriceUsed,
};
use crate::error::Result;
use crate::id::{IngredientId, LineId, MenuId, PortionKey};
use crate::locale::{Language, format_date, format_grams, format_money, format_percent_bounds, format_quantity};
use crate::menu::Catalog;
use crate::message::{Message, MessageTable};
use crate::money::Money;
use crate::nutrient::Bounds;
use crate::quantity::{Decimal, decimal};
use jiff::civil::Date;

/// What a menu costs, part by part.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CostPanel {
    /// The menu.
    pub menu_id: MenuId,
    /// The portion size; absent for the reference portion.
    pub portion: Option<PortionKey>,
    /// The day of the prices.
    pub date: Date,
    /// That in words.
    pub date_text: String,
    /// Whether ingredients cost what is used or what is bought.
    pub basis: CostBasis,
    /// Everything for one serving.
    pub serving: ShownCost,
    /// Everything for the whole batch.
    pub batch: ShownCost,
    /// Whether every price and quantity is known.
    pub complete: bool,
    /// Ingredients, then every component a rate or a typed-in value states.
    pub components: Vec<CostRow>,
    /// What each ingredient line uses, in the order of the menu.
    pub lines: Vec<CostLineRow>,
    /// Ceilings and what is left below them.
    pub ceilings: Vec<CeilingRow>,
    /// What somebody must find out to know the cost: `harga Jeruk nipis`.
    pub look_up: Vec<String>,
    /// What a buyer should look at.
    pub warnings: Vec<String>,
}

/// One component of a cost.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CostRow {
    /// The component.
    pub component: CostComponent,
    /// What people call it.
    pub name: String,
    /// For one serving.
    pub serving: ShownCost,
    /// For the whole batch.
    pub batch: ShownCost,
    /// Its share of the whole, in percent; absent unless both are known.
    pub percent: Option<ShownAmount>,
    /// Whether somebody typed it in over the computed value.
    pub declared: bool,
}

/// What one ingredient line costs.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CostLineRow {
    /// The line of the menu itself it hangs on.
    pub line_id: LineId,
    /// The ingredient.
    pub ingredient_id: IngredientId,
    /// Its name.
    pub name: String,
    /// The names of the menus between, outermost first.
    pub within: Vec<String>,
    /// The weight as purchased, for the whole batch, in words.
    pub as_purchased: String,
    /// The price in words: `Rp 14.500 per kg`; absent without one.
    pub price: Option<String>,
    /// The day of the price in words.
    pub price_date: Option<String>,
    /// What one serving uses of it.
    pub serving: ShownCost,
    /// What the whole batch uses of it.
    pub batch: ShownCost,
}

/// A cost against a ceiling.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CeilingRow {
    /// The name of the ceiling.
    pub name: String,
    /// The verdict, for a colour or an icon.
    pub verdict: CeilingVerdict,
    /// Its word.
    pub verdict_text: String,
    /// The limit.
    pub limit: Money,
    /// That in words.
    pub limit_text: String,
    /// What its components cost.
    pub cost: ShownCost,
    /// What is left or too much: `sisa Rp 47`, `belum diketahui`.
    pub difference: String,
    /// What somebody must find out to know the verdict.
    pub look_up: Vec<String>,
}

/// A cost part by part, with the ceilings it was judged by. An error is a price for a unit the catalog does not know.
pub fn cost_panel(
    cost: &Cost,
    ceilings: &[CeilingJudgement],
    catalog: &Catalog,
    table: &MessageTable,
    language: Language,
) -> Result<CostPanel> {
    let speech = Speech { table, language };
    let components = cost.components.iter().map(|part| CostRow {
        component: part.component,
        name: speech.word(&format!("choice.cost_component.{}", part.component.code())),
        serving: speech.cost(Some(part.serving)),
        batch: speech.cost(Some(part.batch)),
        percent: share(&part.batch, &cost.batch, language),
        declared: part.declared,
    });
    Ok(CostPanel {
        menu_id: cost.menu_id.clone(),
        portion: cost.portion.clone(),
        date: cost.date,
        date_text: format_date(cost.date, language),
        basis: cost.basis,
        serving: speech.cost(Some(cost.serving)),
        batch: speech.cost(Some(cost.batch)),
        complete: cost.complete,
        components: components.collect(),
        lines: cost.lines.iter().map(|line| line_row(line, catalog, &speech)).collect::<Result<_>>()?,
        ceilings: ceilings.iter().map(|judged| ceiling_row(judged, &speech)).collect(),
        look_up: cost.missing.iter().map(|missing| look_up(missing, &speech)).collect(),
        warnings: cost.warnings.iter().map(|warning| told(warning, &speech)).collect(),
    })
}

fn share(part: &CostBounds, whole: &CostBounds, language: Language) -> Option<ShownAmount> {
    let (part, whole) = (part.known()?, whole.known()?);
    let percent = decimal::mul(part.amount, Decimal::ONE_HUNDRED).and_then(|part| decimal::div(part, whole.amount));
    let percent = Bounds::exact(decimal::to_f64(percent.ok()?));
    Some(ShownAmount { text: format_percent_bounds(&percent, language), amount: Some(percent) })
}

fn line_row(line: &CostLine, catalog: &Catalog, speech: &Speech<'_>) -> Result<CostLineRow> {
    let price = line.price.as_ref();
    Ok(CostLineRow {
        line_id: line.line_id.clone(),
        ingredient_id: line.ingredient_id.clone(),
        name: line.ingredient_name.clone(),
        within: line.within.clone(),
        as_purchased: format_grams(&line.as_purchased, speech.language),
        price: price.map(|price| priced(price, catalog, speech)).transpose()?,
        price_date: price.and_then(|price| price.date).map(|date| format_date(date, speech.language)),
        serving: speech.cost(Some(line.serving)),
        batch: speech.cost(Some(line.batch)),
    })
}

fn priced(price: &PriceUsed, catalog: &Catalog, speech: &Speech<'_>) -> Result<String> {
    let per = format_quantity(&price.per, catalog.units(), speech.language)?;
    let per = per.strip_prefix("1 ").unwrap_or(&per);
    let message = Message::new("cost.price").text("amount", &format_money(&price.amount, speech.language));
    Ok(speech.table.render(&message.text("per", per), speech.language))
}

fn ceiling_row(judged: &CeilingJudgement, speech: &Speech<'_>) -> CeilingRow {
    let (key, amount) = match judged.verdict {
        CeilingVerdict::Within => ("ceiling.within", judged.variance.at_most),
        CeilingVerdict::Over => ("ceiling.over", Some(judged.variance.at_least)),
        CeilingVerdict::Unknown => ("ceiling.unknown", None),
    };
    let difference = amount.map(|amount| {
        let key = if amount.amount > Decimal::ZERO { "ceiling.too_much" } else { "ceiling.left" };
        let amount = Money { amount: amount.amount.abs(), ..amount };
        let message = Message::new(key).text("amount", &format_money(&amount, speech.language));
        speech.table.render(&message, speech.language)
    });
    let unstated = judged.unstated.iter().map(|component| {
        let name = Message::new(&format!("choice.cost_component.{}", component.code()));
        let name = crate::message::MessageContent::List { messages: vec![name] };
        speech.table.render(&Message::new("reason.cost").with("component", name), speech.language)
    });
    CeilingRow {
        name: judged.ceiling.clone(),
        verdict: judged.verdict,
        verdict_text: speech.word(key),
        limit: judged.limit,
        limit_text: format_money(&judged.limit, speech.language),
        cost: speech.cost(Some(judged.cost)),
        difference: difference.unwrap_or_else(|| speech.unknown()),
        look_up: judged.missing.iter().map(|missing| look_up(missing, speech)).chain(unstated).collect(),
    }
}

fn look_up(missing: &MissingCost, speech: &Speech<'_>) -> String {
    missing_words(&missing.reason, &missing.name, speech)
}

/// A fact that is missing about something, in words.
pub(crate) fn missing_words(reason: &MissingReason, name: &str, speech: &Speech<'_>) -> String {
    let message = match reason {
        MissingReason::NoPrice => Message::new("missing.no_price"),
        MissingReason::NoPriceInWindow { last } => {
            Message::new("missing.no_price_in_window").text("date", &format_date(*last, speech.language))
        }
        MissingReason::NotListed => Message::new("missing.not_listed"),
        MissingReason::DensityMissing { unit } => Message::new("missing.density_missing").text("unit", unit),
        MissingReason::PieceWeightMissing { unit } => Message::new("missing.piece_weight_missing").text("unit", unit),
        MissingReason::EdiblePortionMissing => Message::new("missing.edible_portion_missing"),
        MissingReason::QuantityMissing => Message::new("missing.quantity_missing"),
        MissingReason::CookedWeightMissing => Message::new("missing.cooked_weight_missing"),
        MissingReason::TimeMissing => Message::new("missing.time_missing"),
    };
    speech.table.render(&message.text("name", name), speech.language)
}

fn told(warning: &CostWarning, speech: &Speech<'_>) -> String {
    let message = match warning {
        CostWarning::StalePrice { ingredient_name, date, age_days, .. } => Message::new("cost.stale_price")
            .text("name", ingredient_name)
            .text("days", &age_days.to_string())
            .text("date", &format_date(*date, speech.language)),
        CostWarning::OtherRegion { ingredient_name, .. } => {
            Message::new("cost.other_region").text("name", ingredient_name)
        }
        CostWarning::OtherSupplier { ingredient_name, .. } => {
            Message::new("cost.other_supplier").text("name", ingredient_name)
        }
        CostWarning::Declared { author, reason } => {
            Message::new("cost.declared").text("author", author).text("reason", reason)
        }
    };
    speech.table.render(&message, speech.language)
}
