package id.gizi

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assertions.fail
import kotlin.math.abs
import kotlin.math.max

/** The shared vectors of core, and how what is found is held against what is expected: `core/testdata/vectors/README.md`. */
class Case(val whole: JsonObject, val given: JsonObject) {
    val name: String get() = whole.getValue("name").text
    val expected: JsonElement get() = whole.getValue("expected")
    val operation: String get() = given.getValue("operation").text
}

fun vector(file: String): String = ROOT.resolve("core/testdata/vectors/$file").toFile().readText()

/** The cases of a file, each with all that is given. */
fun cases(file: String): List<Case> {
    val whole = Json.parseToJsonElement(vector("$file.json"))
    val common = whole.at("given")?.jsonObject ?: JsonObject(emptyMap())
    return whole.at("cases")!!.jsonArray.map { case ->
        val own = case.at("given")!!.jsonObject.mapValues { (key, value) ->
            val before = common[key]
            if (before is JsonArray && value is JsonArray) JsonArray(before + value) else value
        }
        Case(case.jsonObject, JsonObject(common + own))
    }.also { assertTrue(it.isNotEmpty()) }
}

/** An ingredient whose composition is written in short. */
fun ingredient(short: JsonObject): Ingredient {
    val values = short["composition"]?.jsonObject.orEmpty().map { (nutrient, amount) ->
        val state = if (amount.jsonPrimitive.isString) amount.text.uppercase() else "KNOWN"
        val known = if (state == "KNOWN") mapOf("amount" to amount) else emptyMap()
        JsonObject(mapOf("nutrient" to JsonPrimitive(nutrient), "value" to JsonObject(mapOf("state" to JsonPrimitive(state)) + known)))
    }
    return read(JsonObject(short + ("composition" to JsonObject(mapOf("values" to JsonArray(values))))))
}

/** The standard catalog with what a case gives. */
fun catalog(given: JsonObject): Catalog = Catalog.standard().also { made ->
    given["ingredients"]?.jsonArray?.forEach { made.addIngredient(ingredient(it.jsonObject)) }
    given["menus"]?.jsonArray?.forEach { made.addMenu(read(it)) }
}

fun Catalog.menuOf(named: JsonElement): Menu = if (named is JsonPrimitive) menu(named.text) else read(named)

fun options(given: JsonElement): MenuOptions = given.at("options")?.let { read(it) } ?: MenuOptions.reference()

fun close(a: Double, b: Double) = abs(a - b) <= 1e-9 * max(abs(a), abs(b))

/** What is expected is a part of what is found. */
fun holds(found: JsonElement?, expected: JsonElement, where: String = "result") {
    when {
        expected is JsonNull -> assertTrue(found == null || found is JsonNull, where)
        expected is JsonObject -> expected.forEach { (key, value) -> holds((found as JsonObject)[key], value, "$where.$key") }
        expected is JsonArray -> {
            assertEquals(expected.size, (found as JsonArray).size, "$where: $found")
            expected.forEachIndexed { place, one -> holds(found[place], one, "$where[$place]") }
        }
        found == expected -> {}
        else -> {
            assertNotNull(found, where)
            val (one, other) = found!!.jsonPrimitive to expected.jsonPrimitive
            assertEquals(other.isString, one.isString, "$where: $found for $expected")
            val equal = if (other.isString) one.content.toBigDecimalOrNull()?.compareTo(other.content.toBigDecimalOrNull() ?: fail("$where: $found for $expected")) == 0
            else close(one.content.toDouble(), other.content.toDouble())
            assertTrue(equal, "$where: $found for $expected")
        }
    }
}

/** Runs a case; one that expects an error gets it, with its code and path. */
fun <T : Any> check(case: Case, work: () -> T): T? {
    val error = case.whole["error"] ?: return work()
    val thrown = try { fail("${work()} for $error") } catch (failed: GiziException) { failed }
    assertEquals(error, JsonObject(mapOf("code" to JsonPrimitive(thrown.code), "path" to JsonPrimitive(thrown.path))))
    return null
}

/** The same where what is expected is a part of the result. */
fun checkPart(case: Case, work: () -> Any) {
    check(case, work)?.let { holds(plain(it), case.expected) }
}
