use crate::menu::fields::{
    DECLARED_COST, DECLARED_NUTRITION, FOOD_GROUP_CREDIT, LINE, LINE_PORTION, MENU, PORTION, STEP, SUBSTITUTE,
};
use crate::menu::*;
use crate::validation::tests::agreement::same_fields;
use crate::validation::{Shape, Violation};
use serde_json::{Value, json};

/// What a nutritionist types for one dish.
pub(super) fn soup() -> Value {
    json!({
        "id": "sop-ayam", "menuName": "Sop ayam", "menuCode": "SOP-01", "kind": "DISH", "mealType": "MAKAN_SIANG",
        "servings": 100, "servingSize": "150.5", "moistureChangePercent": -12.5, "cookingMethod": "BOIL",
        "preparationTime": 45, "cookingTime": 60, "difficulty": "MUDAH", "portions": [{"key": "small", "factor": 0.7}],
        "ingredients": [
            {"id": "1", "inventoryItemId": "ayam", "quantity": 5.5, "unit": "kg", "basis": "AS_PURCHASED",
             "portions": [{"key": "small", "quantity": 4}]},
            {"id": "2", "ingredientId": "garam"},
            {"id": "3", "ingredientId": "minyak", "quantity": 500, "unit": "ml", "lineUse": "FRYING_OIL", "absorbed": 80},
        ],
        "recipes": [{"id": "a", "stepNumber": 1, "instruction": "Rebus ayam.", "duration": 40, "temperature": 100}],
        "declaredNutrition": {"author": "Sari", "reason": "lab", "calories": 210, "iron": "1.8"},
        "declaredCost": {"author": "Sari", "reason": "nota", "ingredientCost": {"amount": 4200, "currency": "IDR"}},
    })
}

fn parse(json: &Value) -> Vec<Violation> {
    parse_menu(json.to_string().as_bytes()).violations
}

/// `path: code` of everything that is wrong.
fn found(json: &Value) -> Vec<String> {
    parse(json).into_iter().map(|violation| format!("{}: {}", violation.path, violation.code)).collect()
}

fn with(pointer: &str, value: Value) -> Value {
    let mut json = soup();
    match json.pointer_mut(pointer) {
        Some(place) => *place = value,
        None => {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            json.pointer_mut(parent).unwrap()[name] = value;
        }
    }
    json
}

#[test]
fn a_valid_menu_is_read_with_aliases_numbers_and_texts() {
    let menu = parse_menu(soup().to_string().as_bytes()).into_result().unwrap();
    assert_eq!(menu.meal_type, Some(MealType::Lunch));
    assert_eq!(menu.difficulty, Some(DifficultyLevel::Easy));
    assert_eq!(menu.serving_size.unwrap().to_string(), "150.5");
    assert_eq!(menu.ingredients[0].ingredient_id.as_ref().unwrap().as_str(), "ayam");
    assert_eq!(menu.recipe_steps.len(), 1);
}

#[test]
fn every_broken_field_is_reported_at_once() {
    let json = json!({
        "id": "sop ayam", "menuName": "So", "menuCode": "sop_01", "servings": 0, "servingSize": 1000.5,
        "mealType": "LUNHC", "preparationTime": -1, "cookingTime": 481.5, "isActive": "yes", "colour": " ",
        "description": "x".repeat(501), "kind": "TRAY", "nutrients": {}, "version": 5_000_000_000_u64,
        "ingredients": [
            {"id": "1", "ingredientId": "ayam", "componentMenuId": "stok", "quantity": "1,5", "unit": "kg"},
            {"id": "1", "quantity": -2, "unit": "kg"},
            7,
        ],
        "recipeSteps": [{"id": "a", "stepNumber": 0, "temperature": 400, "equipment": [3]}],
        "declaredNutrition": {"author": "Sari", "reason": "lab", "protein": 201, "sodium": 123456789012345678_u64},
        "declaredCost": null,
    });
    assert_eq!(
        found(&json),
        [
            "nutrients: menu.unknown_field",
            "id: menu.id.malformed",
            "mealType: menu.meal_type.unknown_choice",
            "preparationTime: menu.preparation_time.too_small",
            "cookingTime: menu.cooking_time.wrong_type",
            "ingredients[0].quantity: menu.ingredients.quantity.not_a_number",
            "ingredients[2]: menu.ingredients.wrong_type",
            "recipeSteps[0].instruction: menu.recipe_steps.instruction.missing",
            "recipeSteps[0].equipment[0]: menu.recipe_steps.equipment.wrong_type",
            "isActive: menu.is_active.wrong_type",
            "version: menu.version.too_large",
            "menuName: menu.menu_name.too_short",
            "menuCode: menu.menu_code.bad_character",
            "servings: menu.servings.too_small",
            "servingSize: menu.serving_size.too_large",
            "description: menu.description.too_long",
            "colour: menu.colour.blank",
            "ingredients[0].ingredientId: menu.ingredients.ingredient_id.one_item",
            "ingredients[1].quantity: menu.ingredients.quantity.too_small",
            "ingredients[1].ingredientId: menu.ingredients.ingredient_id.one_item",
            "recipeSteps[0].stepNumber: menu.recipe_steps.step_number.too_small",
            "recipeSteps[0].temperature: menu.recipe_steps.temperature.too_large",
            "declaredNutrition.protein: menu.declared_nutrition.protein.too_large",
            "declaredNutrition.sodium: menu.declared_nutrition.sodium.too_many_digits",
            "programId: menu.program_id.required_of_tray",
            "ingredients[1].id: menu.ingredients.id.repeated",
        ]
    );
}

#[test]
fn a_violation_carries_limit_value_and_sentence() {
    let one = |json: Value| parse(&json).pop().unwrap();
    let quantity = one(with("/ingredients/0/quantity", json!(0)));
    assert_eq!(quantity.path, "ingredients[0].quantity");
    assert_eq!((quantity.limit.as_deref(), quantity.value.as_deref()), (Some("0"), Some("0")));
    assert_eq!(quantity.message, "must be above 0, is 0");
    let meal = one(with("/mealType", json!("LUNHC")));
    assert!(meal.limit.unwrap().contains("MAKAN_SIANG"));
    assert!(meal.message.ends_with("did you mean LUNCH?"), "{}", meal.message);
    let digits = one(with("/servings", json!(1_234_567_890_123_456_u64)));
    assert_eq!(
        (digits.code.as_str(), digits.value.unwrap().as_str()),
        ("menu.servings.too_many_digits", "1234567890123456")
    );
    let name = one(with("/menuName", json!("n".repeat(300))));
    assert_eq!(name.message, "must have at most 100 characters, has 300");
    assert_eq!(name.value.unwrap().chars().count(), 81);
}

#[test]
fn fields_that_do_not_fit_each_other() {
    let cases = [
        ("/kind", json!("TRAY"), vec!["programId: menu.program_id.required_of_tray"]),
        (
            "/ingredients/1/componentMenuId",
            json!("stok"),
            vec!["ingredients[1].ingredientId: menu.ingredients.ingredient_id.one_item"],
        ),
        (
            "/ingredients/1/ingredientId",
            json!(null),
            vec!["ingredients[1].ingredientId: menu.ingredients.ingredient_id.one_item"],
        ),
        ("/ingredients/0/unit", json!(""), vec!["ingredients[0].unit: menu.ingredients.unit.missing"]),
        ("/ingredients/0/atMost", json!(9), vec!["ingredients[0].atMost: menu.ingredients.at_most.with_quantity"]),
        (
            "/ingredients/0/absorbed",
            json!(1),
            vec!["ingredients[0].absorbed: menu.ingredients.absorbed.only_of_frying_oil"],
        ),
        (
            "/ingredients/2/absorbed",
            json!(500.01),
            vec!["ingredients[2].absorbed: menu.ingredients.absorbed.more_than_poured"],
        ),
        ("/ingredients/1/id", json!("3"), vec!["ingredients[2].id: menu.ingredients.id.repeated"]),
        (
            "/ingredients/0/portions/0/key",
            json!("large"),
            vec!["ingredients[0].portions[0].key: menu.ingredients.portions.key.unknown_portion"],
        ),
        (
            "/ingredients/1",
            json!({"id": "2", "componentMenuId": "sop-ayam"}),
            vec!["ingredients[1].componentMenuId: menu.ingredients.component_menu_id.itself"],
        ),
        (
            "/declaredCost/laborCost",
            json!({"amount": 1, "currency": "USD"}),
            vec!["declaredCost.laborCost: menu.declared_cost.labor_cost.other_currency"],
        ),
        (
            "/declaredCost/laborCost",
            json!({"amount": -1, "currency": "IDR"}),
            vec!["declaredCost.laborCost.amount: menu.declared_cost.labor_cost.amount.too_small"],
        ),
        (
            "/ingredients/0/ingredientId",
            json!("ayam"),
            vec!["ingredients[0].ingredientId: menu.ingredients.ingredient_id.given_twice"],
        ),
        ("/recipeSteps", json!([]), vec!["recipeSteps: menu.recipe_steps.given_twice"]),
    ];
    for (pointer, value, expected) in cases {
        assert_eq!(found(&with(pointer, value)), expected, "{pointer}");
    }
}

#[test]
fn what_serde_would_let_pass_is_refused() {
    assert_eq!(found(&with("/mealType", json!({"LUNCH": null}))), ["mealType: menu.meal_type.wrong_type"]);
    assert_eq!(found(&with("/portions/0", json!(["small", 1]))), ["portions[0]: menu.portions.wrong_type"]);
    assert_eq!(found(&json!(["sop", "Sop ayam"])), [": menu.wrong_type"]);
    assert_eq!(found(&with("/isActive", json!(null))), ["isActive: menu.is_active.wrong_type"]);
    let twice = soup().to_string().replacen('{', "{\"menuName\": \"Lain\",", 1);
    let violations = parse_menu(twice.as_bytes()).violations;
    assert_eq!(violations[0].code, "menu.menu_name.given_twice");
    assert_eq!(violations.len(), 1);
}

#[test]
fn texts_that_are_no_record() {
    let code =
        |json: &[u8]| parse_menu(json).violations.into_iter().map(|violation| violation.code).collect::<Vec<_>>();
    assert_eq!(code(b""), ["json.malformed"]);
    assert_eq!(code(b"{\"id\": \"x\"} trailing"), ["json.malformed"]);
    assert_eq!(code(b"\xff\xfe"), ["json.malformed"]);
    assert_eq!(code(b"{\"servings\": 1e400}"), ["json.malformed"]);
    assert_eq!(code(&vec![b' '; (1 << 20) + 1]), ["json.too_large"]);
    assert_eq!(code("[".repeat(100_000).as_bytes()), ["json.too_deep"]);
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(code(nested(33).as_bytes()), ["json.too_deep"]);
    assert_eq!(code(nested(32).as_bytes()), ["menu.wrong_type"]);
    assert_eq!(code(b"\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\""), ["menu.wrong_type"]);
}

#[test]
fn lists_have_an_end() {
    let lines: Vec<Value> = (0..501).map(|n| json!({"id": n.to_string(), "ingredientId": "a"})).collect();
    assert_eq!(found(&with("/ingredients", json!(lines[..500]))), [""; 0]);
    assert_eq!(found(&with("/ingredients", json!(lines))), ["ingredients: menu.ingredients.too_many"]);
}

#[test]
fn one_error_lists_every_violation() {
    let mut json = with("/menuName", json!("So"));
    json["cookingTime"] = json!(900);
    let error = parse_menu(json.to_string().as_bytes()).into_result().unwrap_err();
    assert_eq!((error.code(), error.path(), error.details().len()), ("menu.invalid", "", 2));
    assert_eq!(error.details()[1].value, "cookingTime: must be at most 480 min, is 900 [menu.cooking_time.too_large]");
    let one = parse_menu(with("/menuName", json!("So")).to_string().as_bytes()).into_result().unwrap_err();
    assert_eq!(one.path(), "menuName");
}

/// The tables name exactly the fields serde reads, aliases included.
#[test]
fn tables_and_records_have_the_same_fields() {
    same_fields::<Menu>(&MENU);
    same_fields::<MenuIngredient>(&LINE);
    same_fields::<Substitute>(&SUBSTITUTE);
    same_fields::<Portion>(&PORTION);
    same_fields::<LinePortion>(&LINE_PORTION);
    same_fields::<RecipeStep>(&STEP);
    same_fields::<FoodGroupCredit>(&FOOD_GROUP_CREDIT);
    same_fields::<DeclaredNutrition>(&DECLARED_NUTRITION);
    same_fields::<DeclaredCost>(&DECLARED_COST);
}

#[test]
fn the_committed_schema_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/schema/menu.schema.json");
    if std::env::var_os("GIZI_WRITE_SCHEMA").is_some() {
        std::fs::write(path, menu_schema()).unwrap();
    }
    let committed = std::fs::read_to_string(path).unwrap();
    assert!(committed == menu_schema(), "run the tests once with GIZI_WRITE_SCHEMA=1 and commit {path}");
}

#[test]
fn the_schema_says_the_limits_of_the_table() {
    let schema: Value = serde_json::from_str(&menu_schema()).unwrap();
    let menu = &schema["$defs"]["Menu"];
    assert_eq!(
        menu["properties"]["menuName"],
        json!({"type": "string", "minLength": 3, "maxLength": 100, "pattern": "\\S"})
    );
    assert_eq!(menu["required"], json!(["menuName"]));
    assert_eq!(menu["additionalProperties"], false);
    assert_eq!(menu["properties"]["ingredients"]["maxItems"], 500);
    assert_eq!(menu["properties"]["recipes"], menu["properties"]["recipeSteps"]);
    let quantity = &schema["$defs"]["MenuIngredient"]["properties"]["quantity"]["anyOf"][0]["anyOf"][0];
    assert_eq!(*quantity, json!({"type": "number", "exclusiveMinimum": 0, "maximum": 1_000_000_000}));
}

/// Every number of every table, one step past each of its ends, is refused with its own code.
#[test]
fn every_limit_of_typed_in_nutrients_holds() {
    for field in DECLARED_NUTRITION.fields.iter().skip(2) {
        let Shape::Number(limits) = field.shape else { panic!("{} is no number", field.name) };
        let most = limits.most.unwrap();
        let at =
            |value: &str| found(&with("/declaredNutrition", json!({"author": "S", "reason": "r", field.name: value})));
        let code =
            |reason: &str| format!("declaredNutrition.{}: menu.declared_nutrition.{}.{reason}", field.name, field.key);
        assert_eq!(at("0"), [""; 0]);
        assert_eq!(at(&most.to_string()), [""; 0]);
        assert_eq!(at(&format!("{most}.000001")), [code("too_large")]);
        assert_eq!(at("-0.000001"), [code("too_small")]);
    }
}

#[test]
fn a_duplicate_loses_nothing_but_its_history() {
    let mut json = soup();
    json["version"] = json!(7);
    json["createdBy"] = json!("sari");
    json["createdAt"] = json!("2026-11-14T04:30:00Z");
    let menu = parse_menu(json.to_string().as_bytes()).into_result().unwrap();
    let copy = menu.duplicate("sop-2".parse().unwrap(), "Sop ayam pedas".to_owned(), Some("SOP-02".to_owned()));
    let mut back = copy.clone();
    back.id = menu.id.clone();
    back.menu_name.clone_from(&menu.menu_name);
    back.menu_code.clone_from(&menu.menu_code);
    assert_eq!((copy.version, copy.is_active, copy.created_at, copy.created_by), (0, false, None, None));
    (back.version, back.is_active) = (menu.version, menu.is_active);
    (back.created_at, back.created_by) = (menu.created_at, menu.created_by.clone());
    assert_eq!(back, menu);
}
