//! Lists and sheets as tables, and as workbooks read back by another library.

use super::*;
use crate::cost::CostSettings;
use crate::id::PurchaseFormId;
use crate::ingredient::{FoodCategory, Ingredient, Pack, Price, PurchaseForm};
use crate::locale::Language;
use crate::menu::{Catalog, MealType, Menu, MenuIngredient, MenuKind};
use crate::message::MessageTable;
use crate::money::{Currency, Money};
use crate::plan::{
    AlternativeTray, Assignment, DayRange, PlannedPortions, ProcurementList, ProcurementOptions, ProductionOptions,
    calendar, procurement, production_sheet,
};
use crate::program::{NutritionProgram, ProgramAudience, ProgramType, TimeOfDay};
use crate::quantity::{NumberFormat, Quantity};
use jiff::civil::{Date, date};

const MONDAY: Date = date(2026, 1, 5);
const TUESDAY: Date = date(2026, 1, 6);

fn catalog() -> Catalog {
    let mut catalog = Catalog::standard().unwrap();
    let idr = Currency::new("IDR").unwrap();
    for (id, name, packs, price) in [("beras", "=Beras", vec![25], Some(14_500)), ("pandan", "Pandan", vec![], None)] {
        let mut food = Ingredient::new(id, name, FoodCategory::Cereal).unwrap();
        food.edible_portion_percent = Some(100.into());
        let price = price.map(|amount: i64| Price {
            date: date(2026, 1, 1),
            amount: Money::new(amount.into(), idr),
            per: Quantity::whole(1, "kg"),
            supplier: Some("Toko/Makmur".to_owned()),
            region: None,
            source: "test".to_owned(),
        });
        food.purchase_forms.push(PurchaseForm {
            id: PurchaseFormId::new("usual").unwrap(),
            name: "Karung".to_owned(),
            edible_portion_percent: None,
            packs: packs.into_iter().map(|size| Pack { content: Quantity::whole(size, "kg"), minimum: 1 }).collect(),
            prices: price.into_iter().collect(),
        });
        catalog.add_ingredient(food).unwrap();
    }
    let mut dish = Menu::new("nasi", "Nasi", MenuKind::Dish).unwrap();
    dish.servings = 10.into();
    dish.cooking_time = 50;
    for (id, food, grams) in [("1", "beras", 705), ("2", "pandan", 10)] {
        dish.ingredients.push(MenuIngredient::ingredient(id, food, &Quantity::whole(grams, "g")).unwrap());
    }
    catalog.add_menu(dish).unwrap();
    catalog
}

fn plan() -> Vec<Assignment> {
    let meal = |id: &str, day, count| {
        let mut meal = Assignment::new(id, "jan", day, MealType::Lunch, "nasi").unwrap();
        meal.portions = vec![PlannedPortions { portion: None, count }];
        meal
    };
    vec![meal("1", MONDAY, 500), meal("2", TUESDAY, 500)]
}

fn list() -> ProcurementList {
    let settings = CostSettings::new(Currency::new("IDR").unwrap(), MONDAY);
    let range = DayRange { first: MONDAY, last: TUESDAY };
    procurement(&range, &plan(), &catalog(), &settings, &ProcurementOptions::default()).unwrap()
}

fn program() -> NutritionProgram {
    let mut program = NutritionProgram::new("mbg", "MBG", ProgramType::SchoolFeeding, MONDAY).unwrap();
    program.meals[0].service_time = Some(TimeOfDay::new("00:30").unwrap());
    program
}

fn tables(per: TablesPer) -> Vec<Table> {
    let messages = MessageTable::standard().unwrap();
    procurement_tables(&list(), per, catalog().units(), &messages, Language::Id).unwrap()
}

#[test]
fn a_procurement_list_as_csv_guards_text_and_leaves_what_is_unknown_empty() {
    let tables = tables(TablesPer::List);
    assert_eq!(
        write_table_csv(&tables[0], NumberFormat::Comma),
        "Kirim;Pemasok;Bahan;Bentuk beli;Dibutuhkan;Dari stok;Dari sisa;Dibeli;Satuan;Kemasan;Harga (IDR);Harga per;\
         Jumlah (IDR);Belum diketahui\r\n\
         2026-01-05;Toko/Makmur;'=Beras;Karung;35,25;0;0;50;kg;2 × 25 kg;14500;1 kg;725000;\r\n\
         2026-01-05;;Pandan;Karung;500;0;0;500;g;;;;;harga Pandan\r\n\
         2026-01-06;Toko/Makmur;'=Beras;Karung;35,25;0;14,75;25;kg;1 × 25 kg;14500;1 kg;362500;\r\n\
         2026-01-06;;Pandan;Karung;500;0;0;500;g;;;;;harga Pandan\r\n"
    );
    assert_eq!(
        write_table_csv(&tables[1], NumberFormat::Point),
        "Tanggal,Apa\r\n2026-01-05,harga Pandan\r\n2026-01-06,harga Pandan\r\n"
    );
}

#[test]
fn tables_are_split_by_delivery_or_by_supplier() {
    let names = |per| -> Vec<String> { tables(per).into_iter().map(|table| table.name).collect() };
    assert_eq!(names(TablesPer::List), ["Belanja", "Yang belum lengkap"]);
    assert_eq!(names(TablesPer::Delivery), ["2026-01-05", "2026-01-06", "Yang belum lengkap"]);
    assert_eq!(names(TablesPer::Supplier), ["Toko/Makmur", "pemasok belum diketahui", "Yang belum lengkap"]);
    // Every row is in one table whatever the split.
    let rows = |per| -> usize { tables(per).iter().map(|table| table.rows.len()).sum() };
    assert!([TablesPer::Delivery, TablesPer::Supplier].map(rows).iter().all(|count| *count == rows(TablesPer::List)));
    for table in tables(TablesPer::List) {
        assert!(table.rows.iter().all(|row| row.cells.len() == table.header.len()), "{}", table.name);
    }
}

#[test]
fn a_production_sheet_as_tables_writes_the_day_before() {
    let messages = MessageTable::standard().unwrap();
    let options = ProductionOptions::standard().unwrap();
    let mut plan = plan();
    plan[0].audience = Some("paud".parse().unwrap());
    plan[0].site = Some("tk-1".parse().unwrap());
    plan[0].notes = Some("Tanpa sambal".to_owned());
    plan[0].alternatives = vec![AlternativeTray {
        diet: "tanpa telur".to_owned(),
        menu_id: "nasi".parse().unwrap(),
        menu_version: 0,
        portions: vec![PlannedPortions { portion: None, count: 7 }],
        substitution: None,
    }];
    let sheet = production_sheet(MONDAY, &program(), &plan, &catalog(), &options).unwrap();
    let tables = production_tables(&sheet, &messages, Language::En);
    let names: Vec<&str> = tables.iter().map(|table| table.name.as_str()).collect();
    assert_eq!(names, ["Portions 2026-01-05", "Deliveries 2026-01-05", "Ingredients 2026-01-05", "Steps 2026-01-05"]);
    for table in &tables {
        assert!(table.rows.iter().all(|row| row.cells.len() == table.header.len()), "{}", table.name);
    }
    let csv = |place: usize| write_table_csv(&tables[place], NumberFormat::Point);
    assert!(csv(0).contains("lunch,Nasi,,507,0,0,507,"), "{}", csv(0));
    assert_eq!(
        csv(1),
        "Meal,Menu,Special diet,Audience,Site,Portion size,Portions,Notes\r\n\
         lunch,Nasi,,paud,tk-1,,500,Tanpa sambal\r\n\
         lunch,Nasi,tanpa telur,paud,tk-1,,7,Tanpa sambal\r\n"
    );
    assert!(csv(2).contains("lunch,Nasi,Nasi,,'=Beras,35743.5,g,35743.5,35743.5,\r\n"), "{}", csv(2));
    // Fifty minutes before half past midnight, eaten at once.
    assert!(csv(3).contains(",2026-01-04 23:40,2026-01-05 00:30,,,,0,no,"), "{}", csv(3));
    assert!(csv(3).contains("core_temperature ≥ 75 °C"), "{}", csv(3));
}

#[test]
fn a_calendar_as_a_table_shows_what_is_planned_and_what_is_empty() {
    let range = DayRange { first: TUESDAY, last: date(2026, 1, 10) };
    let days = calendar(&range, &program(), &[], &plan()).unwrap();
    let table = calendar_table(&days, &catalog(), &MessageTable::standard().unwrap(), Language::En);
    let csv = write_table_csv(&table, NumberFormat::Point);
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 1 + 5);
    assert_eq!(lines[1], "2026-01-06,Tuesday,feeding day,,lunch,,,Nasi,500,,");
    assert_eq!(lines[2], "2026-01-07,Wednesday,feeding day,,lunch,,,no menu yet,,,");
    assert_eq!(lines[5], "2026-01-10,Saturday,no feeding day,,,,,,,,");
    // 500 portions for 520 people: they are named.
    let mut counted = program();
    let paud = ProgramAudience { audience: "paud".parse().unwrap(), heads: 520, special_diets: vec![] };
    counted.audiences = vec![paud];
    let days = calendar(&range, &counted, &[], &plan()).unwrap();
    let table = calendar_table(&days, &catalog(), &MessageTable::standard().unwrap(), Language::En);
    let csv = write_table_csv(&table, NumberFormat::Point);
    assert_eq!(csv.lines().nth(1), Some("2026-01-06,Tuesday,feeding day,,lunch,,,Nasi,500,520,"));
}

#[cfg(feature = "xlsx")]
mod workbooks {
    use super::*;
    use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
    use std::io::Cursor;

    fn read(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
        open_workbook_from_rs(Cursor::new(bytes)).unwrap()
    }

    #[test]
    fn a_workbook_read_back_holds_numbers_money_dates_and_text() {
        let mut book = read(write_xlsx(&tables(TablesPer::Supplier)).unwrap());
        assert_eq!(book.sheet_names(), ["Toko Makmur", "pemasok belum diketahui", "Yang belum lengkap"]);
        let sheet = book.worksheet_range("Toko Makmur").unwrap();
        let cell = |row, column| sheet.get_value((row, column)).unwrap().clone();
        assert_eq!(cell(0, 2), Data::String("Bahan".to_owned()));
        // 5 January 2026 is day 46027 of a spreadsheet.
        let Data::DateTime(day) = cell(1, 0) else { panic!("{:?}", cell(1, 0)) };
        assert_eq!(day.as_f64(), 46_027.0);
        assert_eq!(cell(1, 2), Data::String("=Beras".to_owned()));
        assert_eq!((cell(1, 4), cell(1, 7)), (Data::Float(35.25), Data::Float(50.0)));
        assert_eq!(cell(1, 12), Data::Float(725_000.0));
        assert_eq!(book.worksheet_formula("Toko Makmur").unwrap().used_cells().count(), 0);
        let unknown = book.worksheet_range("pemasok belum diketahui").unwrap();
        assert_eq!(unknown.get_value((1, 12)).unwrap_or(&Data::Empty), &Data::Empty);
        assert_eq!(unknown.get_value((1, 13)), Some(&Data::String("harga Pandan".to_owned())));
    }

    #[test]
    fn sheets_get_names_that_spreadsheets_take() {
        let named = |name: &str| Table { name: name.to_owned(), header: vec!["a".to_owned()], rows: vec![] };
        let long = "Pemasok sayur segar Cibinong Raya [Bogor]";
        let names = ["a:b/c", "A*B?C", "'", "", long, long, "HISTORY", "'History'", "Histories"];
        let book = read(write_xlsx(&names.map(named)).unwrap());
        assert_eq!(
            book.sheet_names(),
            [
                "a b c",
                "A B C (2)",
                "Sheet",
                "Sheet (2)",
                "Pemasok sayur segar Cibinong Ra",
                "Pemasok sayur segar Cibinon (2)",
                "HISTORY (2)",
                "History (3)",
                "Histories"
            ]
        );
        assert_eq!(read(write_xlsx(&[]).unwrap()).sheet_names().len(), 1);
    }

    #[test]
    fn the_same_tables_are_the_same_bytes_and_a_cell_too_long_is_refused() {
        assert_eq!(write_xlsx(&tables(TablesPer::List)).unwrap(), write_xlsx(&tables(TablesPer::List)).unwrap());
        let row = |text: String| TableRow { cells: vec![TableCell::Text { text }] };
        let table = |length| Table { name: "x".to_owned(), header: vec![], rows: vec![row("x".repeat(length))] };
        assert!(write_xlsx(&[table(32_767)]).is_ok());
        assert_eq!(write_xlsx(&[table(32_768)]).unwrap_err().code(), "interchange.workbook");
    }
}
