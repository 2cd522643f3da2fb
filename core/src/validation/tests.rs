pub(crate) mod agreement;

use super::nearest::nearest;
use super::*;
use crate::quantity::Decimal;

#[test]
fn a_slip_finds_the_field_and_a_stranger_does_not() {
    let fields = ["menuName", "menuCode", "mealType", "servings"];
    let near = |name| nearest(name, fields.into_iter());
    assert_eq!(near("menuNmae"), Some("menuName"));
    assert_eq!(near("menu_name"), Some("menuName"));
    assert_eq!(near("serving"), Some("servings"));
    assert_eq!(near("colour"), None);
    assert_eq!(near(""), None);
    assert_eq!(near(&"menuName".repeat(1000)), None);
}

#[test]
fn choices_come_from_serde_with_aliases() {
    let names = choices::<crate::menu::MealType>();
    assert!(names.contains(&"LUNCH") && names.contains(&"MAKAN_SIANG") && names.contains(&"SNACK"));
}

fn text(limits: Text, value: &str) -> Vec<String> {
    let mut report = Report::default();
    limits.check(value, &Place::root("t"), &mut report);
    report.into_violations().into_iter().map(|violation| violation.code).collect()
}

#[test]
fn a_text_is_counted_in_characters_not_bytes() {
    let limits = Text { least: 3, most: 5, letters: Letters::Any };
    assert_eq!(text(limits, "éàü"), [""; 0]);
    assert_eq!(text(limits, "日本語日本"), [""; 0]);
    assert_eq!(text(limits, "日本語日本語"), ["t.too_long"]);
    assert_eq!(text(limits, "日本"), ["t.too_short"]);
    assert_eq!(text(limits, " a  "), ["t.too_short"]);
    assert_eq!(text(limits, "    "), ["t.blank"]);
    assert_eq!(text(limits, ""), ["t.blank"]);
    for unseen in ["\u{301}\u{301}\u{301}", "\u{feff}\u{feff}\u{feff}", "\u{202e}\u{200b}\u{0}\n"] {
        assert_eq!(text(limits, unseen), ["t.blank"]);
    }
    assert!(text(limits, "\u{202b}e\u{301}\u{e9}z").is_empty());
    let code = Text { least: 2, most: 20, letters: Letters::Code };
    assert_eq!(text(code, "SOP-01"), [""; 0]);
    assert_eq!(text(code, "sop_01"), ["t.bad_character"]);
    assert_eq!(text(code, "s"), ["t.too_short", "t.bad_character"]);
}

fn number(limits: Number, value: &str) -> Vec<String> {
    let mut report = Report::default();
    limits.check(value.parse::<Decimal>().unwrap(), &Place::root("n"), &mut report);
    report.into_violations().into_iter().map(|violation| violation.to_string()).collect()
}

#[test]
fn a_number_is_held_against_its_limits_exactly() {
    let limits = Number::between(1, 1000, "g");
    assert_eq!(number(limits, "1"), [""; 0]);
    assert_eq!(number(limits, "1000.000000000"), [""; 0]);
    assert_eq!(number(limits, "0.999999"), ["must be at least 1 g, is 0.999999 [n.too_small]"]);
    assert_eq!(number(limits, "1000.000001"), ["must be at most 1000 g, is 1000.000001 [n.too_large]"]);
    assert_eq!(number(limits, "0.0000001"), ["must have at most 15 digits and 6 decimal places [n.too_many_digits]"]);
    let above = Number::above(0, 100, "%");
    assert_eq!(number(above, "0"), ["must be above 0 %, is 0 [n.too_small]"]);
    assert_eq!(number(above, "0.000001"), [""; 0]);
    assert_eq!(number(Number::between(-20, 300, "°C"), "-20.5"), ["must be at least -20 °C, is -20.5 [n.too_small]"]);
    assert_eq!(number(Number::at_least(0, ""), "999999999999999"), [""; 0]);
}

#[test]
fn a_list_longer_than_a_few_finds_the_same_repetitions() {
    for length in [2_u32, 15, 16, 17, 40] {
        assert!(!repeats(0..length), "{length}");
        assert!(repeats((0..length).chain([length / 2])), "{length}");
    }
}

#[test]
fn a_report_ends_somewhere() {
    let fields: Vec<String> = (0..5000).map(|n| format!("\"field{n}\": 1")).collect();
    let parsed = crate::menu::parse_menu(format!("{{{}}}", fields.join(",")).as_bytes());
    assert_eq!(parsed.violations.len(), MAX_VIOLATIONS as usize);
}

#[test]
fn a_number_whose_digits_reading_would_drop_is_named_beside_all_else_that_is_wrong() {
    let json = r#"{"id": "m", "menuName": "x", "servings": 1.00000000000000000000000000001, "ingredients": [
        {"id": "1", "ingredientId": "a", "unit": "g", "quantity": 2.0000000000000001},
        {"id": "2", "ingredientId": "a", "unit": "g", "quantity": 12345678901234567890123}]}"#;
    let found = crate::menu::parse_menu(json.as_bytes()).violations;
    let told: Vec<(&str, &str)> = found.iter().map(|it| (it.path.as_str(), it.code.as_str())).collect();
    assert_eq!(
        told,
        [
            ("servings", "json.inexact_number"),
            ("ingredients[0].quantity", "json.inexact_number"),
            ("ingredients[1].quantity", "json.inexact_number"),
            ("menuName", "menu.menu_name.too_short"),
        ]
    );
}
