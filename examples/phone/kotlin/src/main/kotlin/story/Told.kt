package story

import id.gizi.Action
import id.gizi.Bounds
import id.gizi.CostBounds
import id.gizi.GiziException
import id.gizi.MenuDetail
import id.gizi.Money
import id.gizi.Rounding
import id.gizi.code
import id.gizi.known
import id.gizi.path
import id.gizi.reason
import id.gizi.rounded
import id.gizi.serving
import java.math.BigDecimal
import java.math.RoundingMode

/** The page: one line for each action, under the name the plan gives it. */
class Told {
    private var isBegun = false

    fun chapter(title: String) {
        println(if (isBegun) "\n$title" else title)
        isBegun = true
    }

    fun did(action: Action, cameOut: Any) {
        println("  %-25s %s".format(name(action), cameOut))
    }

    /** An action that must be refused: the error is what came out. */
    suspend fun refused(action: Action, work: suspend () -> Any) {
        try {
            work()
            did(action, "was done, although it must be refused")
        } catch (error: GiziException) {
            val place = if (error.path.isEmpty()) "" else "${error.path}: "
            did(action, "refused: $place${error.reason} [${error.code}]")
        }
    }
}

/** `get_menu_by_id` as `getMenuById`. */
private fun name(action: Action) =
    action.code().split('_').reduce { name, word -> name + word.replaceFirstChar(Char::uppercase) }

/** `MENU_CREATED` as `MenuCreated`. */
fun word(value: Enum<*>) =
    value.name.split('_').joinToString("") { it.lowercase().replaceFirstChar(Char::uppercase) }

/** An amount that is known, or the least it can be. */
fun amount(bounds: Bounds?): String {
    if (bounds == null) return "unknown"
    return bounds.known()?.let(::tenths) ?: "at least ${tenths(bounds.low)}"
}

/** Rounded by the whole of its binary digits, where `%.1f` of Java looks at the shortest decimal of it. */
private fun tenths(value: Double) = BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString()

fun cost(bounds: CostBounds?): String {
    val rounded = bounds?.rounded(Rounding.HALF_UP) ?: return "unknown"
    return rounded.known()?.let(::money) ?: "at least ${money(rounded.atLeast)}"
}

fun money(amount: Money) = "${amount.amount.toPlainString()} ${amount.currency}"

/** A menu in a few words. */
fun known(detail: MenuDetail): String {
    val energy = amount(detail.derived?.serving("energy_kcal"))
    return "${detail.menu.menuName}: $energy kcal, ${cost(detail.derived?.costPerServing)}, version ${detail.menu.version}"
}
