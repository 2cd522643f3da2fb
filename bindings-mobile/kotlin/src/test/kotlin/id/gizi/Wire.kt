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
import java.math.BigDecimal
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import kotlin.reflect.KClass
import kotlin.reflect.KType
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.typeOf

/** Core's JSON as the types of the binding, and back: by the schema that the generator writes down. */
val ROOT: Path = Path.of("../..").toRealPath()
private val SCHEMA = Json.parseToJsonElement(ROOT.resolve(".cache/mobile/schema.json").toFile().readText()).jsonObject

fun JsonElement.at(key: String): JsonElement? = jsonObject[key]
val JsonElement.text: String get() = jsonPrimitive.content

inline fun <reified T> read(value: JsonElement): T = read(typeOf<T>(), value) as T

fun read(type: KType, value: JsonElement): Any? {
    if (value is JsonNull) return null.also { check(type.isMarkedNullable) { "$type is null" } }
    return when (val kind = type.classifier as KClass<*>) {
        String::class -> value.text
        Boolean::class -> value.text.toBooleanStrict()
        Double::class -> value.text.toDouble()
        Int::class -> value.text.toInt()
        Long::class -> value.text.toLong()
        UInt::class -> value.text.toUInt()
        BigDecimal::class -> BigDecimal(value.text)
        LocalDate::class -> LocalDate.parse(value.text)
        Instant::class -> Instant.parse(value.text)
        List::class -> value.jsonArray.map { read(type.arguments.single().type!!, it) }
        else -> named(kind, value)
    }
}

private fun named(kind: KClass<*>, value: JsonElement): Any {
    val known = SCHEMA.getValue(kind.simpleName!!)
    if (known.at("kind")!!.text == "record") return made(kind, known.at("fields")!!.jsonArray, value.jsonObject)
    val tag = known.at("tag")!!.takeIf { it !is JsonNull }?.text
    val wire = if (tag == null) value.text else value.at(tag)!!.text
    val case = known.at("cases")!!.jsonArray.first { it.at("wire")!!.text == wire }
    val name = case.at("name")!!.text
    if (tag == null) return kind.java.enumConstants.first { same((it as Enum<*>).name, name) }
    val subclass = kind.sealedSubclasses.first { same(it.simpleName!!, name) }
    return subclass.objectInstance ?: made(subclass, case.at("fields")!!.jsonArray, JsonObject(value.jsonObject - tag))
}

private fun made(kind: KClass<*>, fields: JsonArray, value: JsonObject): Any {
    val unknown = value.keys - fields.map { it.at("wire")!!.text }.toSet()
    check(unknown.isEmpty()) { "$kind has no $unknown" }
    val constructor = kind.primaryConstructor!!
    val given = fields.associate { field ->
        val name = camel(field.at("name")!!.text)
        val parameter = constructor.parameters.first { it.name == name }
        parameter to read(parameter.type, value[field.at("wire")!!.text] ?: field.at("default") ?: JsonNull)
    }
    return constructor.callBy(given)
}

/** The JSON of a value. */
fun plain(value: Any?): JsonElement = when (value) {
    null -> JsonNull
    is String -> JsonPrimitive(value)
    is Boolean -> JsonPrimitive(value)
    is Number -> if (value is BigDecimal) JsonPrimitive(value.toPlainString()) else JsonPrimitive(value)
    is UInt -> JsonPrimitive(value.toLong())
    is LocalDate, is Instant -> JsonPrimitive(value.toString())
    is List<*> -> JsonArray(value.map(::plain))
    is Enum<*> -> casesOf(value::class.java.simpleName).first { same(it.at("name")!!.text, value.name) }.at("wire")!!
    else -> written(value)
}

private fun casesOf(kind: String) = SCHEMA.getValue(kind).at("cases")!!.jsonArray

private fun written(value: Any): JsonElement {
    val kind = value::class
    val sealed = kind.java.superclass.takeIf { it != Any::class.java }
        ?: return JsonObject(columns(SCHEMA.getValue(kind.simpleName!!).at("fields")!!.jsonArray, value))
    val tag = SCHEMA.getValue(sealed.simpleName).at("tag")!!.text
    val case = casesOf(sealed.simpleName).first { same(it.at("name")!!.text, kind.simpleName!!) }
    return JsonObject(mapOf(tag to case.at("wire")!!) + columns(case.at("fields")!!.jsonArray, value))
}

private fun columns(fields: JsonArray, value: Any): Map<String, JsonElement> = fields.associate { field ->
    val name = camel(field.at("name")!!.text)
    field.at("wire")!!.text to plain(value::class.memberProperties.first { it.name == name }.getter.call(value))
}

private fun same(one: String, other: String) = one.replace("_", "").equals(other.replace("_", ""), ignoreCase = true)

private fun camel(name: String): String =
    name.split('_').reduce { whole, word -> whole + word.replaceFirstChar(Char::uppercase) }
