public class Kitchen internal constructor(
    /** The same kitchen with calls that wait, for threads of one's own. */
    public val blocking: BlockingKitchen,
    private val dispatcher: CoroutineDispatcher,
) : AutoCloseable {
    private suspend fun <T> call(work: (BlockingKitchen) -> T): T = withContext(dispatcher) { work(blocking) }

    /** In steps, each short enough for a cancellation to be heard. Within a gap that is enough it may end some steps sooner. */
    private suspend fun planned(search: ProposalSearch, work: Long): PlanProposal =
        withContext(dispatcher) {
            search.step(STEP)
            var left = work
            while (left > 0 && !search.stepProof(minOf(STEP, left)).finished) {
                left -= STEP
                ensureActive()
            }
            while (!search.step(STEP).finished) ensureActive()
            search.proposal()
        }

    /** Closes it: calls that work end, every later one throws `object.closed`. Closing twice is harmless. */
    override fun close() {
        blocking.shut()
    }

    /** The same kitchen with somebody more who hears of every event after it is committed. */
    @Throws(GiziException::class)
    public fun withListener(listener: EventListener): Kitchen = Kitchen(blocking.withListener(listener), dispatcher)

    /** The same kitchen with a hub that hears of every event after it is committed. */
    @Throws(GiziException::class)
    public fun withHub(hub: Hub): Kitchen = Kitchen(blocking.withHub(hub), dispatcher)

    public companion object {
        private const val STEP = 20_000L

        /** A kitchen that lives as long as this process. */
        @Throws(GiziException::class)
        public suspend fun inMemory(session: Session, dispatcher: CoroutineDispatcher = Dispatchers.IO): Kitchen =
            withContext(dispatcher) { Kitchen(BlockingKitchen.inMemory(session), dispatcher) }

        /**
         * A kitchen in one file on the device, which is made if it is not there. `store.unsupported` where SQLite is not
         * built in.
         */
        @Throws(GiziException::class)
        public suspend fun openSqlite(
            path: String,
            session: Session,
            options: SqliteOptions? = null,
            dispatcher: CoroutineDispatcher = Dispatchers.IO,
        ): Kitchen = withContext(dispatcher) { Kitchen(BlockingKitchen.openSqlite(path, session, options), dispatcher) }

        /** A kitchen over a store: one of gizi's own, or one that the app implements. */
        @Throws(GiziException::class)
        public fun over(store: Store, session: Session, dispatcher: CoroutineDispatcher = Dispatchers.IO): Kitchen {
            val blocking =
                when (store) {
                    is MemoryStore -> store.kitchen(session)
                    is SqliteStore -> store.kitchen(session)
                    else -> BlockingKitchen.over(store, session)
                }
            return Kitchen(blocking, dispatcher)
        }
    }
