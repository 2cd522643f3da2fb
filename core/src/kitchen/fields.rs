//! The tables of the settings' fields, and of what is said to a kitchen about prices and quantities.

use super::{KitchenSettings, PriceUpdate, QuantityUpdate};
use crate::cost::CostRate;
use crate::cost::fields::{FIXED_PRICE, POLICY, RATE, RATES};
use crate::ingredient::fields::{MONEY, PRICE};
use crate::locale::Language;
use crate::menu::fields::{QUANTITY, UNIT};
use crate::money::{Currency, Money};
use crate::program::fields::{HOLIDAY, MEAL};
use crate::validation::update::EXPECTED_VERSION;
use crate::validation::{
    Field, Finding, Place, Report, Shape, Wire, always_right, at, choices, each_once, record, repeats,
};

const NAME: Shape = Shape::text(1, 100);

record! {
    /// Settings.
    SETTINGS: KitchenSettings, also of_settings [
        "measure_sets" "repeated", "food_table_priority" "repeated", "service_times.meal_type" "repeated",
        "price_policy.prices.amount.currency" "other_currency", "rates.labour.amount.currency" "other_currency",
        "rates.utilities.amount.currency" "other_currency", "rates.packaging.amount.currency" "other_currency",
        "rates.transport.amount.currency" "other_currency", "rates.equipment.amount.currency" "other_currency",
        "rates.overhead.amount.currency" "other_currency",
    ] {
        currency: "currency", Required, Shape::Currency;
        language: "language", Required, Shape::Choice(choices::<Language>);
        time_zone: "timeZone", Required, Shape::text(1, 64);
        measure_sets: "measureSets", Required, Shape::List(&NAME, 20);
        food_table_priority: "foodTablePriority", Defaulted, Shape::List(&NAME, 100);
        price_policy: "pricePolicy", Defaulted, Shape::Record(&POLICY);
        price_region: "priceRegion", Optional, NAME;
        price_supplier: "priceSupplier", Optional, NAME;
        maximum_price_age_days: "maximumPriceAgeDays", Optional, Shape::count(0, 36_600, "");
        rates: "rates", Defaulted, Shape::Record(&RATES);
        default_standard: "defaultStandard", Required, Shape::Id;
        fortified: "fortified", Defaulted, Shape::Flag;
        holidays: "holidays", Defaulted, Shape::List(&Shape::Record(&HOLIDAY), 1000);
        service_times: "serviceTimes", Defaulted, Shape::List(&Shape::Record(&MEAL), 10);
        created_at: "createdAt", Optional, Shape::Moment;
        updated_at: "updatedAt", Optional, Shape::Moment;
        created_by: "createdBy", Optional, Shape::Id;
        updated_by: "updatedBy", Optional, Shape::Id;
        version: "version", Defaulted, Shape::count(0, u32::MAX, "");
    }
}

record! {
    /// A price to be noted.
    PRICE_UPDATE: PriceUpdate {
        ingredient_id: "ingredientId", Required, Shape::Id;
        purchase_form_id: "purchaseFormId", Optional, Shape::Id;
        expected_version: "expectedVersion", Optional, EXPECTED_VERSION.shape;
        price: "price", Required, Shape::Record(&PRICE);
    }
}

record! {
    /// How much of a line there is to be.
    QUANTITY_UPDATE: QuantityUpdate {
        menu_id: "menuId", Required, Shape::Id;
        expected_version: "expectedVersion", Required, EXPECTED_VERSION.shape;
        line_id: "lineId", Required, Shape::Id;
        quantity: "quantity", Required, QUANTITY;
        unit: "unit", Optional, UNIT;
    }
}

always_right!(Language);

fn of_settings(settings: &KitchenSettings, place: &Place<'_>, report: &mut Report) {
    for (key, names) in
        [("measure_sets", &settings.measure_sets), ("food_table_priority", &settings.food_table_priority)]
    {
        if repeats(names.iter()) {
            at(&SETTINGS, place, [key], |[list]| name_twice(names, &list, report));
        }
    }
    let meals = settings.service_times.iter().map(|meal| Wire(meal.meal_type));
    each_once((&SETTINGS, "service_times"), (&MEAL, "meal_type"), meals, place, report);
    one_currency(settings, place, report);
}

fn name_twice(names: &[String], list: &Place<'_>, report: &mut Report) {
    if report.is_broken_within(list) {
        return;
    }
    for (index, name) in names.iter().enumerate() {
        if names.iter().take(index).any(|earlier| earlier == name) && !report.is_full() {
            report.add(&list.item(index), Finding::new("repeated", "violation.repeated").value(name));
        }
    }
}

/// Rates and fixed prices are in the kitchen's currency.
fn one_currency(settings: &KitchenSettings, place: &Place<'_>, report: &mut Report) {
    let expected = settings.currency;
    at(&SETTINGS, place, ["currency", "rates", "price_policy"], |[currency, rates, policy]| {
        for field in RATES.fields {
            if let Some(amount) = amount_of(settings, field).filter(|amount| amount.currency != expected) {
                at(&RATE, &rates.field(field), ["amount"], |[place]| {
                    other_currency(expected, amount, (&currency, &place), report);
                });
            }
        }
        let crate::cost::PricePolicy::Fixed { prices } = &settings.price_policy else { return };
        at(&POLICY, &policy, ["prices"], |[list]| {
            for (index, fixed) in prices.iter().enumerate().filter(|(_, fixed)| fixed.amount.currency != expected) {
                at(&FIXED_PRICE, &list.item(index), ["amount"], |[place]| {
                    other_currency(expected, &fixed.amount, (&currency, &place), report);
                });
            }
        });
    });
}

fn amount_of<'s>(settings: &'s KitchenSettings, field: &Field) -> Option<&'s Money> {
    let rates = &settings.rates;
    let rate = match field.key {
        "labour" => &rates.labour,
        "utilities" => &rates.utilities,
        "packaging" => &rates.packaging,
        "transport" => &rates.transport,
        "equipment" => &rates.equipment,
        _ => &rates.overhead,
    };
    match rate.as_ref()? {
        CostRate::PerServing { amount } | CostRate::Shared { amount, .. } | CostRate::PerHour { amount, .. } => {
            Some(amount)
        }
        CostRate::PercentOfIngredients { .. } => None,
    }
}

fn other_currency(
    expected: Currency,
    amount: &Money,
    (kitchens, place): (&Place<'_>, &Place<'_>),
    report: &mut Report,
) {
    at(&MONEY, place, ["currency"], |[own]| {
        let finding = Finding::new("other_currency", "violation.other_currency");
        report.relation(&own, &[*kitchens], finding.limit(expected).value(amount.currency));
    });
}
