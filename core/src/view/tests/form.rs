use super::super::{
    FieldKind, Form, FormField, FormRecord, actual_form, assignment_form, ingredient_form, menu_form, plan_form,
    program_form,
};
use super::words;
use crate::cost::{CeilingPeriod, CostBasis, CostComponent};
use crate::ingredient::{AllergenPresence, CookingMethod, DietStatus, FoodCategory, WeightBasis};
use crate::locale::Language;
use crate::menu::{Course, DifficultyLevel, LineUse, MealType, MenuKind};
use crate::message::wire;
use crate::nutrient::ValueState;
use crate::plan::PlanStatus;
use crate::program::{ProgramStatus, ProgramType, Weekday};
use crate::validation::choices;
use std::collections::BTreeSet;

fn forms() -> Vec<Form> {
    let forms = [menu_form, ingredient_form, program_form, plan_form, assignment_form, actual_form];
    forms.map(|form| form(&words())).to_vec()
}

fn records() -> Vec<FormRecord> {
    forms().into_iter().flat_map(|form| form.records).collect()
}

fn field(record: &str, name: &str) -> FormField {
    let record = records().into_iter().find(|found| found.name == record).unwrap();
    record.fields.into_iter().find(|field| field.name == name).unwrap()
}

#[test]
fn every_form_begins_with_its_record_and_describes_each_once() {
    let first: Vec<String> = forms().iter().map(|form| form.records[0].name.clone()).collect();
    assert_eq!(first, ["Menu", "Ingredient", "NutritionProgram", "MenuPlan", "Assignment", "MealActual"]);
    for form in forms() {
        let names: Vec<&str> = form.records.iter().map(|record| record.name.as_str()).collect();
        assert_eq!(BTreeSet::from_iter(&names).len(), names.len(), "{names:?}");
        let held = form.records.iter().flat_map(|record| &record.fields).filter_map(|field| field.record.as_deref());
        for record in held {
            assert!(names.contains(&record), "{record}");
        }
    }
}

#[test]
fn every_kind_of_field_reaches_the_form() {
    for (record, name, kind) in [
        ("Ingredient", "plant", FieldKind::Flag),
        ("NutritionProgram", "startDate", FieldKind::Day),
        ("ProgramMeal", "serviceTime", FieldKind::Time),
        ("NutrientValue", "nutrient", FieldKind::Nutrient),
        ("Fortification", "minimumPer100g", FieldKind::Measured),
        ("PlannedPortions", "count", FieldKind::Whole),
        ("Price", "date", FieldKind::Day),
        ("Money", "currency", FieldKind::Currency),
    ] {
        assert_eq!(field(record, name).kind, kind, "{record}.{name}");
    }
    // What somebody measured is given exactly where the value is known.
    let amount = field("CompositionValue", "amount");
    assert_eq!((amount.is_required, amount.only_with.as_deref()), (false, Some("KNOWN")));
    assert_eq!((amount.least, amount.most), (Some(0.into()), None));
    assert_eq!(field("MenuPlan", "planName").only_with, None);
    let days = field("NutritionProgram", "feedingDays");
    assert_eq!((days.is_list, days.is_required, days.most_entries), (true, true, Some(7)));
}

#[test]
fn a_name_that_means_something_else_elsewhere_has_a_label_of_its_own() {
    let label = |record: &str| field(record, "basis").label_id;
    assert_eq!(label("FoodMeasure"), "Jenis berat");
    assert_eq!(label("Ceiling"), "Biaya yang dinilai");
    assert_eq!(label("DietClaim"), "Bukti");
}

#[test]
fn days_of_the_week_are_called_as_the_locale_calls_them() {
    let days = field("NutritionProgram", "feedingDays").choices;
    for (place, day) in days.iter().enumerate() {
        let date = jiff::civil::date(2026, 1, 5 + i8::try_from(place).unwrap());
        assert_eq!(day.label_en, crate::locale::format_weekday(date, Language::En));
        assert_eq!(day.label_id, crate::locale::format_weekday(date, Language::Id));
    }
    assert_eq!(days.len(), 7);
}

#[test]
fn a_form_takes_its_limits_from_the_table_of_validation() {
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
    let (records, table) = (records(), words());
    let fields: Vec<&FormField> = records.iter().flat_map(|record| &record.fields).collect();
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
    let mut keys = BTreeSet::new();
    for (record, name, words, expected) in [
        ("Menu", "kind", "kind", canonical::<MenuKind>()),
        ("Menu", "mealType", "meal_type", canonical::<MealType>()),
        ("Menu", "course", "course", canonical::<Course>()),
        ("Menu", "difficulty", "difficulty", canonical::<DifficultyLevel>()),
        ("Menu", "cookingMethod", "cooking_method", canonical::<CookingMethod>()),
        ("MenuIngredient", "basis", "basis", canonical::<WeightBasis>()),
        ("MenuIngredient", "lineUse", "line_use", canonical::<LineUse>()),
        ("Ingredient", "category", "category", canonical::<FoodCategory>()),
        ("CookingYield", "method", "cooking_method", canonical::<CookingMethod>()),
        ("AllergenStatement", "presence", "presence", canonical::<AllergenPresence>()),
        ("DietClaim", "status", "status", canonical::<DietStatus>()),
        ("CompositionValue", "state", "state", choices::<ValueState>().iter().map(|name| (*name).to_owned()).collect()),
        ("NutritionProgram", "programType", "program_type", canonical::<ProgramType>()),
        ("NutritionProgram", "status", "status", canonical::<ProgramStatus>()),
        ("NutritionProgram", "feedingDays", "weekday", canonical::<Weekday>()),
        ("ProgramMeal", "mealType", "meal_type", canonical::<MealType>()),
        ("Ceiling", "components", "cost_component", canonical::<CostComponent>()),
        ("Ceiling", "period", "period", canonical::<CeilingPeriod>()),
        ("Ceiling", "basis", "basis", canonical::<CostBasis>()),
        ("ActualCost", "components", "cost_component", canonical::<CostComponent>()),
        ("MenuPlan", "status", "status", canonical::<PlanStatus>()),
        ("Assignment", "mealType", "meal_type", canonical::<MealType>()),
    ] {
        let offered: BTreeSet<String> = field(record, name).choices.into_iter().map(|choice| choice.value).collect();
        assert_eq!(offered, expected, "{record}.{name}");
        keys.extend(expected.iter().map(|value| format!("choice.{words}.{}", value.to_ascii_lowercase())));
    }
    let known = words().rows.keys().filter(|key| key.starts_with("choice.")).cloned().collect();
    assert_eq!(keys, known);
}
