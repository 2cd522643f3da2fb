package story

import id.gizi.Kitchen
import id.gizi.Role
import id.gizi.Session
import id.gizi.new
import kotlinx.coroutines.runBlocking

/**
 * A kitchen's first days, as `examples/src/bin/kitchen_story` tells them in Rust: the same actions, and word for word the same
 * page. Without an argument the kitchen is in memory; with one it is that file.
 */
fun main(arguments: Array<String>) = runBlocking {
    val session = Session.new("dapur-cibinong", "ibu-siti", Role.HEAD)
    val opened = arguments.firstOrNull()?.let { Kitchen.openSqlite(it, session) } ?: Kitchen.inMemory(session)
    opened.use { kitchen ->
        val told = Told()
        begin(kitchen, told)
        pantry(kitchen, told)
        cook(kitchen, told)
        judge(kitchen, told)
        plan(kitchen, told)
        sign(kitchen, told)
        change(kitchen, told)
        count(kitchen, told)
        end(kitchen, told)
    }
}
