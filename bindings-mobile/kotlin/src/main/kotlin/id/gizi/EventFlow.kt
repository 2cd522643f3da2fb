package id.gizi

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/** How long a call waits for an event: a collector that is cancelled is free again after as long. */
private const val WAIT_MILLIS = 100u

/** As many as a kitchen gives at once. */
private const val MOST = 1_000u

/**
 * What changes in this kitchen: each event once, in the order of its number, whoever wrote it. Begins after the event of a
 * number; without one, with what happens from the first collection on. Ends when the kitchen is closed.
 *
 * The events are read from the store, so a slow collector misses nothing, and one that was away goes on after the number of
 * the last it saw.
 */
public fun Kitchen.events(after: Long? = null): Flow<Event> = flow {
    try {
        var seen = after ?: getEvents(EventQuery(after = 0, limit = 1u)).lastSeq
        while (true) {
            for (event in getEvents(EventQuery(after = seen, limit = MOST, waitMillis = WAIT_MILLIS)).events) {
                seen = event.seq
                emit(event)
            }
        }
    } catch (closed: GiziException.Invalid) {
        if (closed.code != "object.closed") throw closed
    }
}
