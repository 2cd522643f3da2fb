package id.gizi

import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import kotlinx.coroutines.yield

/** Short enough for a cancellation to be heard soon, long enough to cost nothing. */
private const val STEP_NANOS = 25_000_000.0

/**
 * Searches to the end of the work, tells how far it is, and gives the best plan. With `prove` it then proves how good a plan
 * can be. A cancellation ends it after the step at hand, in which time nothing is lost: [outcome] is the best so far.
 *
 * A time limit is one of coroutines: `withTimeoutOrNull(2.seconds) { search.finish() } ?: search.outcome()`.
 */
public suspend fun PlanSearch.finish(
    prove: Boolean = false,
    dispatcher: CoroutineDispatcher = Dispatchers.Default,
    progress: (PlanProgress) -> Unit = {},
): PlanOutcome = withContext(dispatcher) {
    stepped(::step, progress)
    if (prove) stepped(::stepProof, progress)
    outcome()
}

/** The same for a search of [Kitchen.searchMenuPlan]: the best proposal, and [proposal] when it is cancelled. */
public suspend fun ProposalSearch.finish(
    prove: Boolean = false,
    dispatcher: CoroutineDispatcher = Dispatchers.Default,
    progress: (PlanProgress) -> Unit = {},
): PlanProposal = withContext(dispatcher) {
    stepped(::step, progress)
    if (prove) stepped(::stepProof, progress)
    proposal()
}

private suspend fun stepped(step: (Long) -> PlanProgress, progress: (PlanProgress) -> Unit) {
    var work = 500L
    while (true) {
        val began = System.nanoTime()
        val now = step(work)
        val took = (System.nanoTime() - began).coerceAtLeast(1)
        progress(now)
        yield()
        if (now.finished) return
        // Never more than doubled, so that one quick step does not make a slow one.
        work = (work * STEP_NANOS / took).toLong().coerceIn(100, 2 * work)
    }
}
