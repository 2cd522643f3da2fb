package id.gizi

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.nio.ByteBuffer
import java.security.MessageDigest
import kotlin.math.abs
import kotlin.math.pow

/** Dishes of the food survey: what crossed agrees with what was published, and has the bits of native code. */
class SurveyTest {
    private val file = Json.parseToJsonElement(vector("fndds_dishes.json"))
    private val nutrients = file.at("nutrients")!!.jsonArray.map { it.text }
    private val dishes = file.at("dishes")!!.jsonArray
    private val of = Catalog.standard().also { made ->
        for (food in file.at("ingredients")!!.jsonArray) {
            val known = nutrients.zip(food.at("per100g")!!.jsonArray).filter { it.second !is JsonNull }.toMap()
            val short = listOf("id", "name").associateWith { food.at(it)!! } + ("category" to JsonPrimitive("OTHER"))
            made.addIngredient(ingredient(JsonObject(short + ("composition" to JsonObject(known)))))
        }
    }

    private fun menu(dish: JsonElement): Menu {
        val lines = dish.at("lines")!!.jsonArray.mapIndexed { place, line ->
            val grams = mapOf("quantity" to line.at("grams")!!, "unit" to JsonPrimitive("g"), "id" to JsonPrimitive("${place + 1}"))
            JsonObject(line.jsonObject - "grams" + grams)
        }
        val head = mapOf("id" to dish.at("id")!!, "menuName" to dish.at("name")!!, "moistureChangePercent" to dish.at("moistureChangePercent")!!)
        return read(JsonObject(head + ("ingredients" to JsonArray(lines))))
    }

    private fun nutrition(dish: JsonElement) = calculateNutrition(menu(dish), of, MenuOptions.reference())

    @Test
    fun `sixty dishes agree with their published values`() {
        assertEquals(60, dishes.size)
        val places = file.at("decimals")!!.jsonArray.map { it.text.toInt() }
        var values = 0
        for (dish in dishes) {
            val totals = nutrition(dish).totals.associateBy { it.nutrient }
            dish.at("published")!!.jsonArray.forEachIndexed { at, published ->
                if (published is JsonNull) return@forEachIndexed
                val (low, high) = totals.getValue(nutrients[at]).per100g!!.let { it.low to it.high!! }
                assertEquals(low, high)
                assertTrue(abs(low - published.text.toDouble()) * 10.0.pow(places[at]) <= 1.1, "${dish.at("name")}, ${nutrients[at]}")
                values += 1
            }
        }
        assertTrue(values > 3_500)
    }

    @Test
    fun `the bits are those of Rust`() {
        val digest = MessageDigest.getInstance("SHA-256")
        for (dish in dishes) {
            for (total in nutrition(dish).totals) {
                digest.update(ByteBuffer.allocate(16).putDouble(total.serving.low).putDouble(total.serving.high!!).array())
            }
        }
        assertEquals(vector("fndds_bits.sha256").trim(), digest.digest().joinToString("") { "%02x".format(it) })
    }
}
