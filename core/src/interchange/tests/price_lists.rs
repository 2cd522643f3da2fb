use super::*;
use crate::id::{IngredientId, PurchaseFormId};
use crate::ingredient::PurchaseForm;
use crate::money::Currency;

fn rupiah() -> Currency {
    Currency::new("IDR").unwrap()
}

fn read(file: &str, mapping: &PriceListMapping, strictness: Strictness) -> PriceListReading {
    read_price_list(file.as_bytes(), mapping, &UnitTable::standard().unwrap(), strictness).unwrap()
}

const PANEL: &str = "date,commodity_id,commodity,unit,price_idr\n2025-11-15,35,Daging Ayam Ras,kg,37000\n\
    2025-11-16,35,Daging Ayam Ras,kg,37500\n2025-11-16,38,Minyak Goreng,liter,20000\n2025-11-16,40,Terigu,kg,0\n\
    2025-11-16,71,Bayam,kg,9000\n";

fn link(item: &str, ingredient: &str) -> PriceLink {
    PriceLink { item: item.to_owned(), ingredient_id: IngredientId::new(ingredient).unwrap(), purchase_form: None }
}

fn kitchen() -> Vec<Ingredient> {
    [("ayam", FoodCategory::Poultry), ("bayam", FoodCategory::Vegetable), ("minyak", FoodCategory::FatOil)]
        .map(|(id, category)| Ingredient::new(id, id, category).unwrap())
        .to_vec()
}

#[test]
fn a_price_panel_reads_and_zero_is_no_quote() {
    let reading = read(PANEL, &PriceListMapping::commodities("price panel", rupiah()), Strictness::Strict);
    assert_eq!(places(&reading.problems), []);
    let rows: Vec<_> =
        reading.prices.iter().map(|row| (row.row, row.item.as_str(), row.price.amount.to_string())).collect();
    assert_eq!(rows.len(), 4);
    assert_eq!(rows[1], (3, "35", "37500 IDR".to_owned()));
    let oil = &reading.prices[2].price;
    // "liter" is an alias; the quantity carries the key of the unit.
    assert_eq!((oil.per.to_string(), oil.source.as_str()), ("1 l".to_owned(), "price panel"));
}

#[test]
fn prices_go_where_a_link_says_and_never_by_name() {
    let prices = read(PANEL, &PriceListMapping::commodities("price panel", rupiah()), Strictness::Strict).prices;
    let links = [link("35", "ayam"), link("38", "minyak-jelantah")];
    let priced = apply_prices(kitchen(), &prices, &links).unwrap();
    let [chicken, spinach, oil] = priced.ingredients.as_slice() else { panic!() };
    assert_eq!(chicken.purchase_forms[0].prices.len(), 2);
    assert_eq!(chicken.purchase_forms[0].id.as_str(), "usual");
    assert!(spinach.purchase_forms.is_empty() && oil.purchase_forms.is_empty());
    let unmatched: Vec<_> = priced.unmatched.iter().map(|row| (row.row, row.item.as_str(), row.reason)).collect();
    assert_eq!(unmatched, [(4, "38", UnmatchedReason::UnknownIngredient), (6, "71", UnmatchedReason::NoLink)]);

    let again = apply_prices(priced.ingredients.clone(), &prices, &links).unwrap();
    assert_eq!(again.ingredients, priced.ingredients);
}

#[test]
fn an_own_list_names_ingredients_forms_and_suppliers() {
    let mut mapping = PriceListMapping::own("Pasar Induk", rupiah());
    mapping.date_format = DateFormat::DayFirst;
    mapping.number_format = NumberFormat::Comma;
    let file = "ingredient_id;purchase_form;date;amount;currency;per;unit;supplier;region;source\n\
        ayam;utuh;16/11/2025;37.500,50;IDR;1;kg;UD Makmur;Bandung;nota 12\n\
        ayam;;1-2-2025;110.000;;30;kg;;;\n\
        bayam;fillet;2.2.2025;2.500;;;ikat;;;\n";
    let reading = read(file, &mapping, Strictness::Strict);
    assert_eq!(places(&reading.problems), []);
    let price = &reading.prices[0].price;
    assert_eq!((price.amount.to_string(), price.date.to_string()), ("37500.5 IDR".to_owned(), "2025-11-16".to_owned()));
    assert_eq!((price.supplier.as_deref(), price.region.as_deref()), (Some("UD Makmur"), Some("Bandung")));
    assert_eq!(price.source, "nota 12");
    assert_eq!(
        (reading.prices[1].price.per.to_string(), reading.prices[1].price.source.as_str()),
        ("30 kg".to_owned(), "Pasar Induk")
    );

    let mut foods = kitchen();
    let form = |id: &str| PurchaseForm {
        id: PurchaseFormId::new(id).unwrap(),
        name: id.to_owned(),
        edible_portion_percent: None,
        packs: Vec::new(),
        prices: Vec::new(),
    };
    foods[0].purchase_forms = vec![form("paha"), form("utuh")];
    let priced = apply_prices(foods, &reading.prices, &[]).unwrap();
    let counts: Vec<_> = priced.ingredients[0].purchase_forms.iter().map(|form| form.prices.len()).collect();
    assert_eq!(counts, [1, 1]);
    assert_eq!(priced.unmatched.len(), 1);
    assert_eq!(priced.unmatched[0].reason, UnmatchedReason::UnknownPurchaseForm);
}

#[test]
fn every_bad_cell_of_a_price_list_is_named() {
    let mapping = PriceListMapping::own("list", rupiah());
    let file = "ingredient_id,purchase_form,date,amount,currency,per,unit,supplier,region,source\n\
        ayam ras,a b,2025-02-30,x,XYZ,0,fathom,,,\n\
        ayam,,2025-02-03,-5,IDR,1,kg,,,\n\
        ayam,,03/02/2025,5,IDR,1,kg,,,\n\
        ayam,,2025-02-03,5,IDR,1,kg,,,\n\
        ayam,,2025-02-03,6,IDR,1,kg,,,\n\
        ayam,,2025-02-03,,IDR,1,kg,,,\n";
    let reading = read(file, &mapping, Strictness::Lenient);
    let expected = [
        (2, "ingredient_id", CellFault::BadCode),
        (2, "purchase_form", CellFault::BadCode),
        (2, "date", CellFault::BadDate),
        (2, "amount", CellFault::NotANumber),
        (2, "currency", CellFault::UnknownCurrency),
        (2, "per", CellFault::NotPositive),
        (2, "unit", CellFault::UnknownUnit),
        (3, "amount", CellFault::Negative),
        (4, "date", CellFault::BadDate),
        (6, "ingredient_id", CellFault::Duplicate),
        (7, "amount", CellFault::Required),
    ];
    assert_eq!(places(&reading.problems), expected);
    assert_eq!(reading.prices.len(), 1);
    assert!(read(file, &mapping, Strictness::Strict).prices.is_empty());
}

#[test]
fn a_price_that_may_be_thousands_is_refused() {
    let mapping = PriceListMapping::own("list", rupiah());
    let list = |amounts: &[&str], currency: &str| {
        let header = "ingredient_id,purchase_form,date,amount,currency,per,unit,supplier,region,source\n";
        let rows = amounts
            .iter()
            .enumerate()
            .map(|(row, amount)| format!("ayam,,2025-02-{:02},\"{amount}\",{currency},1,kg,,,\n", row + 1));
        read(&format!("{header}{}", rows.collect::<String>()), &mapping, Strictness::Lenient)
    };
    // A whole list written as Indonesians write it, read with a decimal point.
    let reading = list(&["12.958", "9.500", "120.000"], "IDR");
    let expected = [2, 3, 4].map(|row| (row, "amount", CellFault::AmbiguousThousands));
    assert_eq!((places(&reading.problems), reading.prices.len()), (expected.to_vec(), 0));
    // None of these can be thousands: too few or too many decimals, a leading zero, marks as the format has them.
    let reading = list(&["12958", "12.96", "0.125", "1295.800", "12,958", "12.9581"], "IDR");
    assert_eq!((reading.problems.len(), reading.prices.len()), (0, 6));
    // A currency of three decimals is written like this.
    assert_eq!(list(&["1.250"], "KWD").prices.len(), 1);
}
