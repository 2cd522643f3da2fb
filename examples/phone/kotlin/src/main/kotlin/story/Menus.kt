package story

import id.gizi.Action
import id.gizi.IngredientFilters
import id.gizi.Kitchen
import id.gizi.MealType
import id.gizi.Menu
import id.gizi.MenuCopy
import id.gizi.MenuFilters
import id.gizi.MenuIngredient
import id.gizi.MenuKind
import id.gizi.MenuOptions
import id.gizi.MenuSort
import id.gizi.MenuUpdate
import id.gizi.Money
import id.gizi.Page
import id.gizi.Price
import id.gizi.PriceUpdate
import id.gizi.Quantity
import id.gizi.QuantityUpdate
import id.gizi.RecipeStep
import id.gizi.Standard
import id.gizi.Verdict
import id.gizi.builtIn
import id.gizi.first
import id.gizi.invoke
import id.gizi.referenceFoods
import id.gizi.serving
import id.gizi.worst
import java.math.BigDecimal

const val TRAY = "nasi-telur"
const val RICE = "nasi"

/** What is bought: the reference food, and rupiah for a kilogram. */
private val SHOPPING = mapOf("beras-putih" to 13_500, "telur-ayam" to 29_000, "wortel" to 14_000, "tempe" to 15_000)

suspend fun pantry(kitchen: Kitchen, told: Told) {
    told.chapter("Ingredients")
    for (food in referenceFoods().filter { it.id in SHOPPING }) {
        told.did(Action.CREATE_INGREDIENT, kitchen.createIngredient(food).ingredient.name)
    }
    for ((ingredient, rupiah) in SHOPPING) price(kitchen, told, atTheMarket(ingredient, rupiah, "2026-01-03"))
    val page = kitchen.getIngredients(IngredientFilters(isPriced = true), Page.first(2u))
    told.did(Action.GET_INGREDIENTS, "${page.total} with a price, on ${page.totalPages} pages of 2")
    val found = kitchen.searchIngredients("TELUR", 10u)
    told.did(Action.SEARCH_INGREDIENTS, "TELUR: ${found.joinToString { it.ingredient.name }}")
}

suspend fun price(kitchen: Kitchen, told: Told, update: PriceUpdate) {
    val priced = kitchen.setIngredientPrice(update)
    told.did(Action.SET_INGREDIENT_PRICE, "${priced.ingredient.name}: ${money(update.price.amount)} a kg")
}

/** What a kilogram costs. */
fun atTheMarket(ingredient: String, rupiah: Int, on: String): PriceUpdate {
    val amount = Money(BigDecimal(rupiah), "IDR")
    return PriceUpdate(ingredient, price = Price(day(on), amount, Quantity(BigDecimal.ONE, "kg"), source = "the market"))
}

fun line(id: String, ingredient: String, grams: Int) =
    MenuIngredient(id = id, ingredientId = ingredient, quantity = BigDecimal(grams), unit = "g")

fun rice(id: String) = MenuIngredient(id = id, componentMenuId = RICE, quantity = BigDecimal.ONE, unit = "serving")

suspend fun cook(kitchen: Kitchen, told: Told) {
    told.chapter("Menus")
    val bowls = MenuIngredient(id = "1", ingredientId = "beras-putih", quantity = BigDecimal(8), unit = "kg")
    val rice = Menu(id = RICE, menuName = "Nasi putih", kind = MenuKind.DISH, servings = BigDecimal(100), ingredients = listOf(bowls))
    told.did(Action.CREATE_MENU, known(kitchen.createMenu(rice, "story-rice")))
    val tray = kitchen.createMenu(
        Menu(
            id = TRAY,
            menuName = "Nasi, telur rebus, wortel",
            kind = MenuKind.TRAY,
            menuCode = "MBG-001",
            programId = PROGRAM,
            mealType = MealType.LUNCH,
            ingredients = listOf(rice("1"), line("2", "telur-ayam", 55), line("3", "wortel", 40)),
        ),
    )
    told.did(Action.CREATE_MENU, known(tray))

    val added = kitchen.addIngredientToMenu(TRAY, tray.menu.version, line("4", "tempe", 30))
    told.did(Action.ADD_INGREDIENT_TO_MENU, "tempe; ${known(added)}")
    val more = kitchen.updateIngredientQuantity(QuantityUpdate(TRAY, added.menu.version, "3", BigDecimal(60)))
    told.did(Action.UPDATE_INGREDIENT_QUANTITY, "60 g of carrots; ${known(more)}")
    val without = kitchen.removeIngredientFromMenu(TRAY, more.menu.version, "4")
    told.did(Action.REMOVE_INGREDIENT_FROM_MENU, "no tempe after all; ${known(without)}")

    recipe(kitchen, told, without.menu.version)
    copy(kitchen, told)
    val page = kitchen.getMenus(MenuFilters(mealType = MealType.LUNCH), MenuSort.COST_PER_SERVING, false, Page.first(20u))
    told.did(Action.GET_MENUS, "${page.total} for lunch, the cheapest first: ${page.menus.joinToString("; ") { it.menuName }}")
}

private suspend fun recipe(kitchen: Kitchen, told: Told, version: UInt) {
    val boil = RecipeStep("rebus", 1u, instruction = "Rebus telur sampai matang.", duration = 12u)
    val one = kitchen.createRecipe(TRAY, version, boil)
    told.did(Action.CREATE_RECIPE, "${one.menu.recipeSteps.size} step")
    val peel = RecipeStep("kupas", 2u, instruction = "Kupas telur.", duration = 12u)
    val two = kitchen.createRecipe(TRAY, one.menu.version, peel)
    told.did(Action.CREATE_RECIPE, "${two.menu.recipeSteps.size} steps")
    val better = boil.copy(qualityCheck = "kuning telur padat", instruction = "Rebus telur 12 menit sejak air mendidih.")
    told.did(Action.UPDATE_RECIPE, "version ${kitchen.updateRecipe(TRAY, two.menu.version, better).menu.version}")
    for (step in kitchen.getRecipes(TRAY)) told.did(Action.GET_RECIPES, "${step.stepNumber}. ${step.instruction}")
}

private suspend fun copy(kitchen: Kitchen, told: Told) {
    val update = MenuUpdate(TRAY, kitchen.getMenuById(TRAY).menu.version, description = "Baki pertama")
    val updated = kitchen.updateMenu(update).menu
    told.did(Action.UPDATE_MENU, "described, version ${updated.version}")
    told.refused(Action.UPDATE_MENU) { kitchen.updateMenu(update) }

    // A device makes ids of its own; in a story that is told alike everywhere the copy has one.
    val copied = kitchen.duplicateMenu(MenuCopy(TRAY, newId = "id-20", menuName = "Salinan"), "story-copy").menu
    val same = copied.ingredients == updated.ingredients && copied.recipeSteps == updated.recipeSteps
    told.did(Action.DUPLICATE_MENU, "${copied.id}, ${if (same) "nothing" else "something"} is lost, active: ${copied.isActive}")
    val deleted = kitchen.deleteMenu(copied.id, copied.version).menu
    told.did(Action.DELETE_MENU, "${deleted.id}; it can be restored")
    val restored = kitchen.restoreMenu(deleted.id, deleted.version).menu
    told.did(Action.RESTORE_MENU, "${restored.id}, version ${restored.version}")
}

suspend fun judge(kitchen: Kitchen, told: Told) {
    told.chapter("Nutrition, cost, balance")
    val shown = kitchen.getMenuById(TRAY)
    told.did(Action.GET_MENU_BY_ID, "${shown.menu.ingredients.size} lines, ${known(shown)}")
    val nutrition = kitchen.calculateNutrition(TRAY)
    for ((nutrient, unit) in mapOf("energy_kcal" to "kcal", "protein_g" to "g of protein", "iron_mg" to "mg of iron")) {
        told.did(Action.CALCULATE_NUTRITION, "${amount(nutrition.serving(nutrient))} $unit")
    }
    told.did(Action.CALCULATE_COST, "${cost(kitchen.calculateCost(TRAY).serving)} a serving")
    val report = kitchen.validateMenuBalance(TRAY, MenuOptions(), Standard.builtIn("mbg-2026"), "sd_4_6")
    val kept = report.findings.count { it.worst() == Verdict.Met }
    val rules = "$kept of ${report.findings.size} rules are met"
    told.did(Action.VALIDATE_MENU_BALANCE, "${word(report.outcome)} by ${report.standard}: $rules")
}
