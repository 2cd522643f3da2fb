package id.gizi

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import kotlin.time.Duration.Companion.seconds
import kotlin.time.measureTime

class EventFlowTest {
    @TempDir
    lateinit var folder: Path

    private fun each(work: suspend (Kitchen) -> Unit) = runBlocking(Dispatchers.Default) {
        withTimeout(120.seconds) {
            Kitchen.inMemory(SESSION).use { work(it) }
            val options = SqliteOptions(durability = Durability.PROCESS_END)
            Kitchen.openSqlite("$folder/kitchen.db", SESSION, options).use { work(it) }
        }
    }

    @Test
    fun `two collectors hear of every event of many writers once and in order`() = each { kitchen ->
        runBlocking {
            val quick = async { kitchen.events(after = 0).take(80).toList() }
            val slow = async { kitchen.events(after = 0).onEach { delay(1) }.take(80).toList() }
            repeat(4) { writer -> launch { repeat(20) { kitchen.createMenu(Menu(id = "m$writer-$it", menuName = "Menu $writer $it"), null) } } }
            val heard = quick.await()
            assertEquals((1L..80L).toList(), heard.map { it.seq })
            assertEquals(heard, slow.await())
        }
    }

    @Test
    fun `a collector that was away goes on where it was`() = each { kitchen ->
        repeat(5) { kitchen.createMenu(Menu(id = "m$it", menuName = "Menu $it"), null) }
        val before = kitchen.events(after = 0).take(3).toList()
        assertEquals(listOf(4L, 5L), kitchen.events(after = before.last().seq).take(2).toList().map { it.seq })
    }

    @Test
    fun `without a number only what happens from now on is heard`() = each { kitchen ->
        kitchen.createMenu(Menu(id = "old", menuName = "Old"), null)
        runBlocking {
            val heard = async { kitchen.events().take(1).toList() }
            delay(300)
            kitchen.createMenu(Menu(id = "new", menuName = "New"), null)
            assertEquals(listOf(2L), heard.await().map { it.seq })
        }
    }

    @Test
    fun `events end with the kitchen, and at once with their collector`() = each { kitchen ->
        runBlocking {
            val cancelled = launch { kitchen.events(after = 0).collect {} }
            val ended = async { kitchen.events(after = 0).toList() }
            delay(150)
            assertTrue(measureTime { cancelled.cancelAndJoin() }.inWholeMilliseconds < 200)
            kitchen.close()
            assertEquals(emptyList<Event>(), ended.await())
        }
    }
}
