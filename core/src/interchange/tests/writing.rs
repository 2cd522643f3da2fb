use super::*;
use crate::menu::{Catalog, Menu, MenuIngredient, MenuKind, MenuOptions};
use crate::nutrient::NutrientKey;
use crate::nutrition::calculate_nutrition;
use crate::quantity::Quantity;

fn row(cells: &[&str]) -> CsvRow {
    CsvRow { cells: cells.iter().map(|cell| (*cell).to_owned()).collect() }
}

#[test]
fn cells_are_quoted_and_formulas_disarmed() {
    let header = ["name", "note"].map(str::to_owned);
    let rows = [
        row(&["Sayur \"bening\"", "a,b"]),
        row(&["=HYPERLINK(\"x\")", "-12.5"]),
        row(&["@cmd", "- no egg"]),
        row(&["two\nlines", "+62 812"]),
    ];
    let text = write_csv(&header, &rows, NumberFormat::Point);
    assert_eq!(
        text,
        "name,note\r\n\"Sayur \"\"bening\"\"\",\"a,b\"\r\n\"'=HYPERLINK(\"\"x\"\")\",-12.5\r\n'@cmd,'- no egg\r\n\
         \"two\nlines\",'+62 812\r\n"
    );
    assert_eq!(write_csv(&header, &[row(&["a;b", "1,5"])], NumberFormat::Comma), "name;note\r\n\"a;b\";1,5\r\n");
}

#[test]
fn a_table_of_nutrition_shows_both_ends() {
    let mut catalog = Catalog::standard().unwrap();
    let mut egg = Ingredient::new("telur", "Telur", FoodCategory::Egg).unwrap();
    egg.composition = crate::nutrient::Composition::known(&[("energy_kcal", 143.0)]).unwrap();
    catalog.add_ingredient(egg).unwrap();
    let mut menu = Menu::new("telur-rebus", "Telur rebus", MenuKind::Dish).unwrap();
    menu.ingredients.push(MenuIngredient::ingredient("1", "telur", &Quantity::whole(50, "g")).unwrap());
    let nutrition = calculate_nutrition(&menu, &catalog, &MenuOptions::reference()).unwrap();
    let keys = ["energy_kcal", "iron_mg"].map(|key| NutrientKey::new(key).unwrap());
    let text = write_nutrition_csv(&[nutrition], &keys, NumberFormat::Comma);
    // 50 g of 143 kcal in 100 g = 71.5 kcal; nothing bounds iron but physics: 50 g = 50,000 mg.
    assert_eq!(
        text,
        "menu_id;portion;servings;energy_kcal_low;energy_kcal_high;iron_mg_low;iron_mg_high\r\ntelur-rebus;;1;71,5;71,5;0;50000\r\n"
    );
}
