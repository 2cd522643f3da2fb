//! What is in stock against what a list needs.

use super::procurement::{TUESDAY, catalog, kg, list_of, options, rupiah, shown, stock, two_days};
use super::*;
use crate::quantity::Quantity;

#[test]
fn stock_serves_no_day_before_its_own_and_goes_first() {
    let mut options = options();
    options.stock = vec![stock("rice", kg(20), Some(TUESDAY)), stock("chicken", Quantity::whole(500_000, "g"), None)];
    let list = list_of(&two_days(), &catalog(), &options).unwrap();
    assert_eq!(
        shown(&list),
        [
            "5 Toko Makmur rice 87.5 -0 -0 = 100 (4) left 12.5: 1400000",
            "5 ? chicken 125 -125 -0 = 0 (0) left 0: 0",
            "6 Toko Makmur rice 70 -20 -12.5 = 50 (2) left 12.5: 750000",
            "6 ? chicken 100 -100 -0 = 0 (0) left 0: 0",
        ]
    );
    // What is left of the stock is the next list's stock.
    let chicken = list.left_over.iter().find(|it| it.stock.ingredient_id.as_str() == "chicken").unwrap();
    assert_eq!(chicken.stock.quantity, kg(275));
}

#[test]
fn stock_in_a_unit_that_leads_nowhere_is_named_and_not_subtracted() {
    let mut options = options();
    options.stock = vec![stock("rice", Quantity::whole(3, "l"), None)];
    let list = list_of(&two_days(), &catalog(), &options).unwrap();
    assert!(matches!(list.gaps[0].reason, SupplyGapReason::StockNotCounted { .. }), "{:?}", list.gaps);
    assert_eq!((list.gaps.len(), list.total.known()), (1, rupiah(11_525_000)));
    options.stock = vec![stock("rice", kg(-1), None)];
    assert_eq!(list_of(&two_days(), &catalog(), &options).unwrap_err().path(), "stock[0]");
}

/// Sacks nobody knows by that name are bought anew, and the list says so; it said nothing, or bought no rice at all.
#[test]
fn stock_in_a_form_or_unit_that_nobody_knows_is_named_with_its_code_and_not_subtracted() {
    let without = list_of(&two_days(), &catalog(), &options()).unwrap();
    let mut form = stock("rice", kg(20), Some(TUESDAY));
    form.stock.purchase_form_id = Some("karung-lama".parse().unwrap());
    let unit = stock("rice", Quantity::whole(20, "keranjang-besar"), None);
    let of_nothing_needed = stock("pandan", Quantity::whole(20, "keranjang-besar"), None);
    let mut with = options();
    with.stock = vec![of_nothing_needed, form, unit];
    let list = list_of(&two_days(), &catalog(), &with).unwrap();
    assert_eq!(shown(&list), shown(&without));
    let told = |gap: &SupplyGap| match &gap.reason {
        SupplyGapReason::StockUnknown { code, path, .. } => (gap.name.clone(), gap.date, code.clone(), path.clone()),
        other => panic!("{other:?}"),
    };
    let unknown = |date, code: &str, path: &str| ("rice".to_owned(), date, code.to_owned(), path.to_owned());
    assert_eq!(
        list.gaps.iter().map(told).collect::<Vec<_>>(),
        [
            unknown(Some(TUESDAY), "ingredient.unknown_purchase_form", "stock[1].stock.purchaseFormId"),
            unknown(None, "quantity.unknown_unit", "stock[2].stock.quantity.unit"),
        ]
    );
    assert_eq!((list.complete, list.total), (false, without.total));
    // What is known is still used.
    with.stock.push(stock("rice", kg(20), None));
    let some = list_of(&two_days(), &catalog(), &with).unwrap();
    assert_eq!((some.gaps, some.orders[0].lines[0].from_stock), (list.gaps, 20.into()));
}

/// A misspelt food is bought twice.
#[test]
fn stock_of_a_food_that_is_not_there_is_named() {
    let mut options = options();
    options.stock = vec![stock("rise", kg(20), Some(TUESDAY)), stock("rice", kg(20), None)];
    let list = list_of(&two_days(), &catalog(), &options).unwrap();
    let [gap] = list.gaps.as_slice() else { panic!("{:?}", list.gaps) };
    let SupplyGapReason::StockUnknown { path, .. } = &gap.reason else { panic!("{gap:?}") };
    assert_eq!((path.as_str(), gap.name.as_str(), gap.date), ("stock[0].stock.ingredientId", "rise", Some(TUESDAY)));
    assert!(!list.complete);
    assert_eq!(list.orders[0].lines[0].from_stock, 20.into());
}
