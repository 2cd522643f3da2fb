package id.gizi

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.time.Duration.Companion.seconds

class KitchenTest {
    @TempDir
    lateinit var folder: Path

    private fun within(work: suspend () -> Unit) = runBlocking(Dispatchers.Default) { withTimeout(300.seconds) { work() } }

    @Test
    fun `a file outlives its kitchen`() = within {
        Kitchen.openSqlite("$folder/kitchen.db", SESSION).use {
            it.createIngredient(tempeh(), null)
            assertEquals(96.0, it.createMenu(bacem(), "request-17").derived?.serving("energy_kcal")?.low)
        }
        Kitchen.openSqlite("$folder/kitchen.db", SESSION).use { assertEquals("Tempe", it.getIngredientById("tempe").ingredient.name) }
    }

    @Test
    fun `closing twice is harmless, and use after it a typed error`() = within {
        val kitchen = Kitchen.inMemory(SESSION)
        repeat(2) { kitchen.close() }
        for (call in listOf<suspend () -> Any>({ kitchen.getMenuById("x") }, { kitchen.createIngredient(tempeh(), null) }, { kitchen.exportKitchen() })) {
            val failed = assertThrows(GiziException.Invalid::class.java) { runBlocking { call() } }
            assertEquals("object.closed", failed.code)
        }
    }

    @Test
    fun `an error says code, path and reason`() = within {
        Kitchen.inMemory(SESSION).use { kitchen ->
            val failed = assertThrows(GiziException.NotFound::class.java) { runBlocking { kitchen.getMenuById("tiada") } }
            assertTrue(failed.code.isNotEmpty() && failed.reason.isNotEmpty(), failed.toString())
        }
    }

    @Test
    fun `sixteen coroutines write into one kitchen`() = within {
        val options = SqliteOptions(durability = Durability.PROCESS_END)
        Kitchen.openSqlite("$folder/kitchen.db", SESSION, options).use { kitchen ->
            coroutineScope {
                repeat(16) { writer -> launch { repeat(5) { kitchen.createMenu(Menu(id = "m$writer-$it", menuName = "Menu $writer $it"), null) } } }
            }
            assertEquals((1L..80L).toList(), kitchen.getEvents(EventQuery(after = 0, limit = 1000u)).events.map { it.seq })
        }
    }

    @Test
    fun `a kitchen that is closed while others work in it refuses them, and nothing crashes`() = within {
        repeat(20) {
            val kitchen = Kitchen.inMemory(SESSION)
            coroutineScope {
                repeat(8) { writer ->
                    launch {
                        try {
                            repeat(50) { kitchen.createMenu(Menu(id = "m$writer-$it", menuName = "Menu"), null) }
                        } catch (closed: GiziException.Invalid) {
                            assertEquals("object.closed", closed.code)
                        }
                    }
                }
                launch { kitchen.close() }
            }
        }
    }

    @Test
    fun `a store of the app keeps a kitchen, and what it throws is a typed error`() = within {
        val store = CardStore(MemoryStore())
        val kitchen = Kitchen.over(store, SESSION)
        kitchen.createIngredient(tempeh(), null)
        assertEquals("Tempe", kitchen.getIngredientById("tempe").ingredient.name)
        store.isFull = true
        val failed = assertThrows(GiziException.Storage::class.java) { runBlocking { kitchen.createMenu(bacem(), null) } }
        assertEquals("store.full" to "the card is full", failed.code to failed.reason)
        store.isFull = false
        kitchen.createMenu(bacem(), null)
        assertFalse(store.written == 0)
    }
}

/** A store that an app implements: it keeps its records in another, and refuses to write when the card is full. */
class CardStore(private val inner: Store) : Store by inner {
    @Volatile var isFull = false
    @Volatile var written = 0

    override fun commit(tenant: TenantId, changes: ChangeSet): Committed {
        if (isFull) throw GiziException.Storage("store.full", "the card is full", "", emptyList(), emptyList())
        return inner.commit(tenant, changes).also { written += 1 }
    }
}
