package id.gizi

import kotlinx.serialization.json.JsonObject
import java.math.BigDecimal

/** A kitchen's first records. */
val SESSION = Session(tenant = "dapur-jakarta", actor = "siti", roles = listOf(Role.ADMIN))

fun tempeh(id: String = "tempe"): Ingredient {
    val energy = NutrientValue("energy_kcal", CompositionValue.Known(192.0))
    return Ingredient(id = id, name = "Tempe", category = FoodCategory.LEGUME, composition = Composition(values = listOf(energy)))
}

fun bacem(id: String = "tempe-bacem"): Menu {
    val line = MenuIngredient(id = "1", ingredientId = "tempe", quantity = BigDecimal(500), unit = "g")
    return Menu(id = id, menuName = "Tempe bacem $id", servings = BigDecimal.TEN, ingredients = listOf(line))
}

/** A search with work for hours. */
fun endless(): PlanSearch {
    val given = cases("plan_search").first().given
    return PlanSearch(read<PlanProblem>(JsonObject(given - "search" - "prove")), SearchOptions(work = 1L shl 50))
}
