use super::super::shown::wire;
use super::super::{FieldKind, FormField, menu_form};
use super::words;
use crate::ingredient::{CookingMethod, FoodCategory, WeightBasis};
use crate::locale::Language;
use crate::menu::{Course, DifficultyLevel, LineUse, MealType, MenuKind};
use crate::validation::choices;
use std::collections::BTreeSet;

#[test]
fn a_form_takes_its_limits_from_the_table_of_validation() {
    let form = menu_form(&words());
    let names: Vec<&str> = form.records.iter().map(|record| record.name.as_str()).collect();
    assert_eq!(names[0], "Menu");
    assert_eq!(BTreeSet::from_iter(&names).len(), names.len());
    let field = |record: &str, name: &str| {
        let record = form.records.iter().find(|found| found.name == record).unwrap();
        record.fields.iter().find(|field| field.name == name).unwrap().clone()
    };
    let name = field("Menu", "menuName");
    assert_eq!((name.label_en.as_str(), name.label_id.as_str()), ("Menu name", "Nama menu"));
    assert_eq!(
        (name.kind, name.is_required, name.least, name.most),
        (FieldKind::Text, true, Some(3.into()), Some(100.into()))
    );
    let time = field("Menu", "cookingTime");
    assert_eq!((time.kind, time.most, time.unit.as_deref()), (FieldKind::Whole, Some(480.into()), Some("min")));
    let servings = field("Menu", "servings");
    assert_eq!((servings.kind, servings.least, servings.is_above_least), (FieldKind::Number, Some(0.into()), true));
    assert_eq!(field("Menu", "menuCode").kind, FieldKind::Code);
    let lines = field("Menu", "ingredients");
    assert_eq!((lines.kind, lines.is_list, lines.record.as_deref()), (FieldKind::Record, true, Some("MenuIngredient")));
    assert_eq!(lines.most_entries, Some(500));
    let protein = field("DeclaredNutrition", "protein");
    assert_eq!((protein.most, protein.unit.as_deref()), (Some(200.into()), Some("g")));
    let meals: Vec<String> = field("Menu", "mealType").choices.into_iter().map(|choice| choice.label_id).collect();
    assert_eq!(meals, ["sarapan", "snack pagi", "makan siang", "snack sore", "makan malam"]);
}

#[test]
fn every_field_and_choice_has_a_label_and_every_label_a_field() {
    let (form, table) = (menu_form(&words()), words());
    let fields: Vec<&FormField> = form.records.iter().flat_map(|record| &record.fields).collect();
    for field in &fields {
        assert!(!field.label_en.contains('.') && !field.label_id.contains('.'), "{field:?}");
        assert_eq!(field.kind == FieldKind::Choice, !field.choices.is_empty(), "{field:?}");
    }
    let labels: BTreeSet<&str> = fields.iter().map(|field| field.label_en.as_str()).collect();
    let keys = table.rows.keys().filter(|key| key.starts_with("field."));
    let known: BTreeSet<String> = keys.map(|key| table.word(key, Language::En)).collect();
    assert_eq!(labels, known.iter().map(String::as_str).collect());
}

/// The names that JSON writes, aliases put aside.
fn canonical<T: serde::Serialize + serde::de::DeserializeOwned>() -> BTreeSet<String> {
    let read = |name: &&str| serde_json::from_value::<T>((*name).into()).unwrap();
    choices::<T>().iter().map(read).map(|value| wire(&value)).collect()
}

#[test]
fn every_choice_but_no_alias_is_offered() {
    let form = menu_form(&words());
    let offered = |name: &str| -> BTreeSet<String> {
        let mut fields = form.records.iter().flat_map(|record| &record.fields);
        let field = fields.find(|field| field.name == name).unwrap();
        field.choices.iter().map(|choice| choice.value.clone()).collect()
    };
    let mut all = 0;
    for (name, expected) in [
        ("kind", canonical::<MenuKind>()),
        ("mealType", canonical::<MealType>()),
        ("course", canonical::<Course>()),
        ("difficulty", canonical::<DifficultyLevel>()),
        ("basis", canonical::<WeightBasis>()),
        ("lineUse", canonical::<LineUse>()),
        ("cookingMethod", canonical::<CookingMethod>()),
        ("category", canonical::<FoodCategory>()),
    ] {
        assert_eq!(offered(name), expected, "{name}");
        all += expected.len();
    }
    assert_eq!(words().rows.keys().filter(|key| key.starts_with("choice.")).count(), all);
}
