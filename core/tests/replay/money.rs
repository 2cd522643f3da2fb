use super::agree::{holds, outcome};
use super::given::{Case, cases};
use gizi::cost::{AudienceHeads, allocate_over_audiences};
use gizi::money::{Currency, Money, Rounding};
use serde_json::{Value, json, to_value};

fn work_out(case: &Case) -> gizi::Result<Value> {
    let money = || case.read::<Money>("money");
    let places = || case.read::<u32>("places");
    let found = match case.text("operation") {
        "allocate" => to_value(money().allocate(&case.read::<Vec<u32>>("weights"), places())?),
        "allocate_over_audiences" => {
            let audiences: Vec<AudienceHeads> = case.read("audiences");
            to_value(allocate_over_audiences(&money(), &audiences, places())?)
        }
        "round" => to_value(money().round(places(), case.read::<Rounding>("rounding"))),
        "sum" => to_value(Money::sum(case.read("currency"), &case.read::<Vec<Money>>("amounts"))?),
        "currency" => {
            let currency = Currency::new(case.text("code"))?;
            Ok(json!({"minorUnits": currency.minor_units(), "displayPlaces": currency.display_places()}))
        }
        other => panic!("{}: nobody knows `{other}`", case.name()),
    };
    Ok(found.unwrap())
}

#[test]
fn money_agrees_with_the_vectors() {
    for case in cases("money.json") {
        if let Some(found) = outcome(&case.whole, work_out(&case)) {
            holds(case.name(), &found, case.expected());
        }
    }
}
