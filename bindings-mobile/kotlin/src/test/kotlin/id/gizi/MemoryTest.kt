package id.gizi

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import java.io.File
import java.math.BigDecimal
import kotlin.concurrent.thread

/** Calls by the hundred thousand, and the collector of garbage at work: nothing crashes and nothing grows. */
class MemoryTest {
    /** Pages of 4 KB that this process has in memory, in megabytes. */
    private fun resident() = File("/proc/self/statm").readText().split(' ')[1].toLong() * 4 / 1024

    private fun grows(calls: Int, most: Long, call: (Int) -> Unit) {
        repeat(calls / 5, call)
        System.gc()
        val before = resident()
        repeat(calls, call)
        System.gc()
        val grown = resident() - before
        assertTrue(grown < most, "$grown MB more after $calls calls")
    }

    @Test
    fun `a hundred thousand calls leave nothing behind`() {
        val money = Money(BigDecimal("10000.50"), "IDR")
        grows(calls = 100_000, most = 24) {
            val parts = money.allocate(listOf(1u, 2u, 3u), 2u)
            if (it % 1_000 == 0) assertEquals(money.amount, parts.sumOf { part -> part.amount })
        }
    }

    @Test
    fun `ten thousand errors leave nothing behind`() {
        val units = UnitTable.standard()
        grows(calls = 10_000, most = 24) { runCatching { units.parse("1 depa", NumberFormat.COMMA) }.let { check(it.isFailure) } }
    }

    @Test
    fun `objects that nobody closes go with the garbage, while others work`() {
        val hub = Hub(10u)
        val collector = thread { repeat(60) { System.gc(); Thread.sleep(20) } }
        val workers = List(4) { worker ->
            thread {
                repeat(2_000) {
                    val subscription = hub.subscribe("dapur-$worker")
                    assertEquals(Heard.Nothing, subscription.next(0u))
                }
            }
        }
        (workers + collector).forEach { it.join() }
    }

    @Test
    fun `listeners of kitchens that are gone are let go`() {
        class Listener : EventListener { override fun heard(events: List<Event>) = Unit }
        val gone = java.lang.ref.WeakReference(Listener())
        fun work() = BlockingKitchen.inMemory(SESSION).use { plain -> plain.withListener(gone.get()!!).use { it.createIngredient(tempeh(), null) } }
        work()
        repeat(50) { if (gone.get() != null) { System.gc(); Thread.sleep(20) } }
        assertEquals(null, gone.get())
    }
}
