package id.gizi

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.RepeatedTest
import org.junit.jupiter.api.Test
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.measureTime

class PlanningTest {
    @Test
    fun `a search tells how far it is and gives the plan of its seed`() = runBlocking {
        for (case in cases("plan_search")) {
            val search = PlanSearch(read<PlanProblem>(JsonObject(case.given - "search" - "prove")), read<SearchOptions>(case.given.getValue("search")))
            val heard = mutableListOf<PlanProgress>()
            val outcome = search.finish(prove = case.given["prove"]?.text == "true") { heard += it }
            assertEquals(case.expected.at("objective") ?: JsonNull, plain(outcome).at("objective"))
            assertTrue(heard.last().finished)
            assertEquals(heard.map { it.work }.sorted(), heard.map { it.work })
        }
    }

    @RepeatedTest(5)
    fun `a cancellation ends a search within 200 ms, and its best plan stays`() = runBlocking(Dispatchers.Default) {
        val search = endless()
        val running = launch { search.finish() }
        while (search.progress().objective == null) delay(20)
        val took = measureTime { running.cancelAndJoin() }
        assertTrue(took.inWholeMilliseconds < 200, "$took")
        assertTrue(search.outcome().choices.isNotEmpty())
    }

    @Test
    fun `a time limit is one of coroutines`() = runBlocking {
        val search = endless()
        assertNull(withTimeoutOrNull(300.milliseconds) { search.finish() })
        assertTrue(search.progress().work > 0)
    }
}
