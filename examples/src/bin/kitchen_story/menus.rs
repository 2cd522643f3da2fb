//! What the kitchen buys and cooks, and what comes of it.

use crate::programs::PROGRAM;
use crate::told::{Told, amount, cost};
use gizi::balance::Standard;
use gizi::id::{AudienceKey, IngredientId, LineId, MenuId, ProgramId};
use gizi::ingredient::Price;
use gizi::interchange::reference_foods;
use gizi::kitchen::{
    Action, IngredientFilters, Kitchen, MenuCopy, MenuDetail, MenuFilters, MenuSort, PriceUpdate, QuantityUpdate,
};
use gizi::menu::{MealType, Menu, MenuIngredient, MenuKind, MenuOptions, MenuUpdate, RecipeStep};
use gizi::money::{Currency, Money};
use gizi::quantity::Quantity;
use gizi::store::Page;
use jiff::civil::{Date, date};

pub(crate) const TRAY: &str = "nasi-telur";
pub(crate) const RICE: &str = "nasi";

/// What is bought: the reference food, and rupiah for a kilogram.
const SHOPPING: [(&str, u32); 4] =
    [("beras-putih", 13_500), ("telur-ayam", 29_000), ("wortel", 14_000), ("tempe", 15_000)];

pub(crate) fn pantry(kitchen: &Kitchen, told: &mut Told) -> gizi::Result<()> {
    told.chapter("Ingredients");
    for food in reference_foods()?.iter().filter(|food| SHOPPING.iter().any(|(id, _)| food.id.as_str() == *id)) {
        let created = kitchen.create_ingredient(food, None)?;
        told.did(Action::CreateIngredient, created.ingredient.name);
    }
    for (ingredient, rupiah) in SHOPPING {
        let update = at_the_market(ingredient, rupiah, date(2026, 1, 3))?;
        let priced = kitchen.set_ingredient_price(&update)?;
        told.did(Action::SetIngredientPrice, format!("{}: {} a kg", priced.ingredient.name, update.price.amount));
    }
    let priced = IngredientFilters { is_priced: Some(true), ..Default::default() };
    let page = kitchen.get_ingredients(&priced, &Page::first(2))?;
    told.did(Action::GetIngredients, format!("{} with a price, on {} pages of 2", page.total, page.total_pages));
    let found = kitchen.search_ingredients("TELUR", 10)?;
    let names: Vec<&str> = found.iter().map(|found| found.ingredient.name.as_str()).collect();
    told.did(Action::SearchIngredients, format!("TELUR: {}", names.join(", ")));
    Ok(())
}

/// What a kilogram costs.
pub(crate) fn at_the_market(ingredient: &str, rupiah: u32, day: Date) -> gizi::Result<PriceUpdate> {
    let price = Price {
        date: day,
        amount: Money::new(rupiah.into(), Currency::new("IDR")?),
        per: Quantity::whole(1, "kg"),
        supplier: None,
        region: None,
        source: "the market".to_owned(),
    };
    let ingredient_id = IngredientId::new(ingredient)?;
    Ok(PriceUpdate { ingredient_id, purchase_form_id: None, expected_version: None, price })
}

pub(crate) fn cook(kitchen: &Kitchen, told: &mut Told) -> gizi::Result<()> {
    told.chapter("Menus");
    let mut rice = Menu::new(RICE, "Nasi putih", MenuKind::Dish)?;
    rice.servings = 100.into();
    rice.ingredients.push(MenuIngredient::ingredient("1", "beras-putih", &Quantity::whole(8, "kg"))?);
    let rice = kitchen.create_menu(&rice, Some("story-rice"))?;
    told.did(Action::CreateMenu, known(&rice));

    let mut tray = Menu::new(TRAY, "Nasi, telur rebus, wortel", MenuKind::Tray)?;
    tray.menu_code = Some("MBG-001".to_owned());
    tray.program_id = Some(ProgramId::new(PROGRAM)?);
    tray.meal_type = Some(MealType::Lunch);
    tray.ingredients = vec![
        MenuIngredient::menu("1", RICE, &Quantity::whole(1, "serving"))?,
        MenuIngredient::ingredient("2", "telur-ayam", &Quantity::whole(55, "g"))?,
        MenuIngredient::ingredient("3", "wortel", &Quantity::whole(40, "g"))?,
    ];
    let tray = kitchen.create_menu(&tray, None)?;
    told.did(Action::CreateMenu, known(&tray));
    let id = tray.menu.id;

    let tempe = MenuIngredient::ingredient("4", "tempe", &Quantity::whole(30, "g"))?;
    let added = kitchen.add_ingredient_to_menu(&id, tray.menu.version, &tempe, None)?;
    told.did(Action::AddIngredientToMenu, format!("tempe; {}", known(&added)));
    let more = QuantityUpdate {
        menu_id: id.clone(),
        expected_version: added.menu.version,
        line_id: LineId::new("3")?,
        quantity: 60.into(),
        unit: None,
    };
    let more = kitchen.update_ingredient_quantity(&more)?;
    told.did(Action::UpdateIngredientQuantity, format!("60 g of carrots; {}", known(&more)));
    let without = kitchen.remove_ingredient_from_menu(&id, more.menu.version, &LineId::new("4")?)?;
    told.did(Action::RemoveIngredientFromMenu, format!("no tempe after all; {}", known(&without)));

    recipe(kitchen, told, &id, without.menu.version)?;
    change(kitchen, told, &id)?;

    let lunch = MenuFilters { meal_type: Some(MealType::Lunch), ..Default::default() };
    let page = kitchen.get_menus(&lunch, MenuSort::CostPerServing, false, &Page::first(20))?;
    let names: Vec<&str> = page.menus.iter().map(|menu| menu.menu_name.as_str()).collect();
    told.did(Action::GetMenus, format!("{} for lunch, the cheapest first: {}", page.total, names.join("; ")));
    Ok(())
}

fn recipe(kitchen: &Kitchen, told: &mut Told, id: &MenuId, version: u32) -> gizi::Result<()> {
    let step = |id: &str, step_number: u32, instruction: &str| -> gizi::Result<RecipeStep> {
        Ok(RecipeStep {
            id: id.parse()?,
            step_number,
            title: None,
            instruction: instruction.to_owned(),
            duration: Some(12),
            temperature: None,
            equipment: Vec::new(),
            quality_check: None,
            notes: None,
            image_url: None,
            video_url: None,
        })
    };
    let one = kitchen.create_recipe(id, version, &step("rebus", 1, "Rebus telur sampai matang.")?, None)?;
    told.did(Action::CreateRecipe, format!("{} step", one.menu.recipe_steps.len()));
    let two = kitchen.create_recipe(id, one.menu.version, &step("kupas", 2, "Kupas telur.")?, None)?;
    told.did(Action::CreateRecipe, format!("{} steps", two.menu.recipe_steps.len()));
    let better = RecipeStep {
        quality_check: Some("kuning telur padat".to_owned()),
        ..step("rebus", 1, "Rebus telur 12 menit sejak air mendidih.")?
    };
    let updated = kitchen.update_recipe(id, two.menu.version, &better)?;
    told.did(Action::UpdateRecipe, format!("version {}", updated.menu.version));
    for step in kitchen.get_recipes(id)? {
        told.did(Action::GetRecipes, format!("{}. {}", step.step_number, step.instruction));
    }
    Ok(())
}

fn change(kitchen: &Kitchen, told: &mut Told, id: &MenuId) -> gizi::Result<()> {
    let version = kitchen.get_menu_by_id(id)?.menu.version;
    let update = MenuUpdate { description: Some("Baki pertama".to_owned()), ..MenuUpdate::new(id.clone(), version) };
    let updated = kitchen.update_menu(&update)?;
    told.did(Action::UpdateMenu, format!("described, version {}", updated.menu.version));
    told.refused(Action::UpdateMenu, kitchen.update_menu(&update));

    let copy = MenuCopy { id: id.clone(), new_id: None, menu_name: "Salinan".to_owned(), menu_code: None };
    let copied = kitchen.duplicate_menu(&copy, Some("story-copy"))?;
    let same =
        copied.menu.ingredients == updated.menu.ingredients && copied.menu.recipe_steps == updated.menu.recipe_steps;
    let lost = if same { "nothing is lost" } else { "something is lost" };
    told.did(Action::DuplicateMenu, format!("{}, {lost}, active: {}", copied.menu.id, copied.menu.is_active));
    let deleted = kitchen.delete_menu(&copied.menu.id, copied.menu.version)?;
    told.did(Action::DeleteMenu, format!("{}; it can be restored", deleted.menu.id));
    let restored = kitchen.restore_menu(&deleted.menu.id, deleted.menu.version)?;
    told.did(Action::RestoreMenu, format!("{}, version {}", restored.menu.id, restored.menu.version));
    Ok(())
}

pub(crate) fn judge(kitchen: &Kitchen, told: &mut Told) -> gizi::Result<()> {
    told.chapter("Nutrition, cost, balance");
    let (id, options) = (MenuId::new(TRAY)?, MenuOptions::reference());
    let shown = kitchen.get_menu_by_id(&id)?;
    told.did(Action::GetMenuById, format!("{} lines, {}", shown.menu.ingredients.len(), known(&shown)));
    let nutrition = kitchen.calculate_nutrition(&id, &options)?;
    for (nutrient, unit) in [("energy_kcal", "kcal"), ("protein_g", "g of protein"), ("iron_mg", "mg of iron")] {
        told.did(Action::CalculateNutrition, format!("{} {unit}", amount(nutrition.serving(nutrient))));
    }
    let spent = kitchen.calculate_cost(&id, &options, None)?;
    told.did(Action::CalculateCost, format!("{} a serving", cost(Some(&spent.serving))));
    let standard = Standard::built_in("mbg-2026")?;
    let report = kitchen.validate_menu_balance(&id, &options, Some(&standard), &AudienceKey::new("sd_4_6")?)?;
    let kept = report.findings.iter().filter(|finding| *finding.worst() == gizi::balance::Verdict::Met).count();
    let of = report.findings.len();
    told.did(
        Action::ValidateMenuBalance,
        format!("{:?} by {}: {kept} of {of} rules are met", report.outcome, report.standard),
    );
    Ok(())
}

/// A menu in a few words.
fn known(detail: &MenuDetail) -> String {
    let derived = detail.derived.as_ref();
    let energy = amount(derived.and_then(|derived| derived.serving("energy_kcal")));
    let cost = cost(derived.and_then(|derived| derived.cost_per_serving.as_ref()));
    format!("{}: {energy} kcal, {cost}, version {}", detail.menu.menu_name, detail.menu.version)
}
