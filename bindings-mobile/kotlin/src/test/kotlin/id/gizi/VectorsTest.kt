package id.gizi

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory

/** Replays the shared vectors of core, as `core/tests/replay` does in Rust. */
class VectorsTest {
    private fun each(file: String, replay: (Case) -> Unit) =
        cases(file).map { DynamicTest.dynamicTest("$file: ${it.name}") { replay(it) } }

    private fun cost(of: Catalog, named: JsonElement, given: JsonElement, settings: CostSettings) =
        calculateCost(of.menuOf(named), of, options(given), settings)

    @TestFactory
    fun nutrition() = each("calculate_nutrition") { case ->
        val of = catalog(case.given)
        check(case) { calculateNutrition(of.menuOf(case.given.getValue("menu")), of, options(case.given)) }
            ?.let { found -> case.expected.jsonObject.forEach { (what, expected) -> contains(found, what, expected) } }
    }

    @TestFactory
    fun diet() = each("derive_diet") { case ->
        val of = catalog(case.given)
        val asked = case.given.getValue("allergens").jsonArray.map { it.text }
        val known = Allergen.standard().filter { it.code in asked }.sortedBy { asked.indexOf(it.code) }
        val diet = plain(deriveDiet(of.menuOf(case.given.getValue("menu")), of, options(case.given), known))
        fun row(of: JsonElement, vararg columns: String) = JsonArray(columns.map { of.at(it)!! })
        val found = mapOf(
            "allergens" to JsonArray(diet.at("allergens")!!.jsonArray.map { row(it, "allergen", "presence", "ingredients") }),
            "halal" to row(diet.at("halal")!!, "status", "ingredients"),
            "vegetarian" to row(diet.at("vegetarian")!!, "status", "ingredients"),
        )
        assertEquals(case.expected, JsonObject(found))
    }

    @TestFactory
    fun cost() = each("calculate_cost") { case ->
        checkPart(case) { cost(catalog(case.given), case.given.getValue("menu"), case.given, read(case.given.getValue("settings"))) }
    }

    @TestFactory
    fun purchase() = each("plan_purchase") { case ->
        val (need, settings) = case.given.getValue("need") to case.given.getValue("settings")
        checkPart(case) { planPurchase(read(need), catalog(case.given), read(settings)) }
    }

    @TestFactory
    fun ceiling() = each("judge_ceiling") { case ->
        val (of, settings) = catalog(case.given) to read<CostSettings>(case.given.getValue("settings"))
        val costs = case.given.getValue("costs").jsonArray.map { cost(of, it.at("menu")!!, it, settings) }
        checkPart(case) { judgeCeiling(read(case.given.getValue("ceiling")), costs) }
    }

    @TestFactory
    fun scenarios() = each("compare_scenarios") { case ->
        val of = catalog(case.given)
        val menus = case.given.getValue("compare").jsonArray.map { of.menu(it.text) }
        val (settings, scenarios) = case.given.getValue("settings") to case.given.getValue("scenarios")
        checkPart(case) { compareScenarios(menus, of, options(case.given), read(settings), read(scenarios)) }
    }

    @TestFactory
    fun balance() = each("judge_balance") { case ->
        val report = check(case) { judged(case.given) } ?: return@each
        val (found, expected) = plain(report).jsonObject to case.expected.jsonObject
        holds(found, JsonObject(expected - "findings"))
        expected["findings"]?.jsonArray?.let { findings ->
            for (want in findings) {
                val keys = listOf("rule", "subject", "date").filter { it in want.jsonObject }
                val same = found.getValue("findings").jsonArray.first { one ->
                    keys.all { (one.at(it) ?: JsonNull) == want.at(it) } && ("subject" in keys || one.at("subject").let { it == null || it is JsonNull })
                }
                holds(same, want)
            }
            if (findings.isEmpty()) assertEquals(findings, found["findings"])
        }
    }

    private fun judged(given: JsonObject): BalanceReport {
        val of = catalog(given)
        val standard = given.getValue("standard").let { text ->
            text.at("builtIn")?.let { Standard.builtIn(it.text) } ?: Standard.fromToml(text.at("toml")!!.text)
        }
        val audience = given.getValue("audience").text
        val meals = given.getValue("meals").jsonArray.map {
            ServedMeal.ofMenu(of.menuOf(it.at("menu")!!), of, options(it), read(it.at("portions")!!))
        }
        return when (given.getValue("basis").text) {
            "MEAL" -> judgeMeal(meals.first(), standard, audience)
            "DAY" -> judgeDay(meals, standard, audience)
            else -> judgePeriod(meals, read(given.getValue("period")), standard, audience)
        }
    }

    @TestFactory
    fun parsing() = listOf("menu", "ingredient").flatMap { noun ->
        each("parse_$noun") { case ->
            val times = case.given["times"]?.text?.toInt() ?: 1
            val text = case.given["json"]?.toString() ?: case.given.getValue("text").text.repeat(times)
            val (record, violations) = when (noun) {
                "menu" -> parseMenu(text.encodeToByteArray()).let { it.menu to it.violations }
                else -> parseIngredient(text.encodeToByteArray()).let { it.ingredient to it.violations }
            }
            assertEquals(violations.isNotEmpty(), record == null)
            holds(plain(violations), case.expected.at("violations") ?: JsonArray(emptyList()))
            case.expected.at(noun)?.let { holds(plain(record), it) }
            case.expected.at("indonesian")?.let { sentences ->
                val table = MessageTable.standard()
                assertEquals(sentences.jsonArray.map { it.text }, violations.map { table.render(it.words, Language.ID) })
            }
        }
    }

    @TestFactory
    fun quantity() = each("quantity") { case ->
        val (units, given) = UnitTable.standard() to case.given
        fun amount(): Quantity = read(given.getValue("quantity"))
        checkPart(case) {
            when (case.operation) {
                "parse" -> units.parse(given.getValue("text").text, read(given.getValue("format")))
                "convert" -> units.convert(amount(), given.getValue("to").text)
                "sensible" -> units.sensible(amount())
                else -> {
                    val menu = mapOf("id" to JsonPrimitive("timbang"), "menuName" to JsonPrimitive("Timbang"), "ingredients" to JsonArray(listOf(given.getValue("line"))))
                    calculateNutrition(read(JsonObject(menu)), catalog(given), MenuOptions.reference()).weights
                }
            }
        }
    }

    @TestFactory
    fun money() = each("money") { case ->
        val given = case.given
        fun amount(): Money = read(given.getValue("money"))
        fun places(): UInt = read(given.getValue("places"))
        if (case.operation == "currency" && "error" !in case.whole) {
            val code = given.getValue("code").text
            val found = mapOf("minorUnits" to currencyMinorUnits(code), "displayPlaces" to currencyDisplayPlaces(code))
            holds(JsonObject(found.mapValues { plain(it.value) }), case.expected)
        } else {
            checkPart(case) {
                when (case.operation) {
                    "allocate" -> amount().allocate(read(given.getValue("weights")), places())
                    "allocate_over_audiences" -> allocateOverAudiences(amount(), read(given.getValue("audiences")), places())
                    "round" -> amount().round(places(), read(given.getValue("rounding")))
                    "sum" -> Money.sum(given.getValue("currency").text, read(given.getValue("amounts")))
                    else -> currencyMinorUnits(given.getValue("code").text)
                }
            }
        }
    }

    @TestFactory
    fun plans() = each("plan_search") { case ->
        val search = PlanSearch(read<PlanProblem>(JsonObject(case.given - "search" - "prove")), read<SearchOptions>(case.given.getValue("search")))
        while (!search.step(1_000).finished) Unit
        if (case.given["prove"]?.text == "true") search.prove()
        assertEquals(bits(case.expected), bits(plain(search.outcome())))
    }

    /** What is absent left out, and numbers by their bits: 1 and 1.0 are one number. */
    private fun bits(value: JsonElement): Any = when (value) {
        is JsonObject -> value.filterValues { it !is JsonNull }.mapValues { bits(it.value) }
        is JsonArray -> value.map(::bits)
        is JsonPrimitive -> if (value.isString) value.content else value.content.toDoubleOrNull()?.toBits() ?: value.content
    }

    private fun contains(found: Nutrition, what: String, expected: JsonElement) {
        val totals = found.totals.associateBy { it.nutrient }
        fun each(holds: (NutrientTotal, JsonElement) -> Unit) =
            expected.jsonObject.forEach { (key, want) -> holds(totals.getValue(key), want) }
        when (what) {
            "serving" -> each { total, want -> ends(total.serving, want) }
            "batch" -> each { total, want -> ends(total.batch, want) }
            "per100g" -> each { total, want -> ends(total.per100g, want) }
            "coverage" -> each { total, want -> assertTrue(close(total.coverage, want.text.toDouble())) }
            "gaps" -> each { total, want -> assertEquals(want, JsonArray(total.gaps.map { JsonArray(listOf(plain(it.ingredientName), plain(it.reason))) })) }
            "assumedZero" -> each { total, want -> assertEquals(want, plain(total.assumedZero)) }
            "formulas" -> each { total, want -> assertEquals(want, plain(total.formulas)) }
            "traces" -> assertEquals(expected, plain(found.totals.filter { it.hasTrace }.map { it.nutrient }))
            "warnings" -> holds(plain(found.warnings), expected)
            "weights" -> {
                range(found.weights.asPurchased, expected.at("asPurchased"))
                range(found.weights.edible, expected.at("edible"))
                range(found.weights.cooked, expected.at("cooked"))
            }
            else -> fail("nobody checks $what")
        }
    }

    private fun ends(found: Bounds?, want: JsonElement) {
        if (want is JsonNull) return assertEquals(null, found)
        val (low, high) = want.jsonArray
        assertTrue(close(found!!.low, low.text.toDouble()))
        assertEquals(high is JsonNull, found.high == null)
        found.high?.let { assertTrue(close(it, high.text.toDouble())) }
    }

    private fun range(found: DecimalRange?, want: JsonElement?) {
        if (want == null || want is JsonNull) return assertEquals(null, found)
        val (low, high) = want.jsonArray
        holds(plain(found), JsonObject(mapOf("low" to low, "high" to high)))
    }
}
