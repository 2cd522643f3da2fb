package id.gizi.kitchen

import id.gizi.GiziException
import id.gizi.Kitchen
import id.gizi.MenuFilters
import id.gizi.MenuSort
import id.gizi.MenuSummary
import id.gizi.Page
import id.gizi.PlanProgress
import id.gizi.PlanRequest
import id.gizi.events
import id.gizi.finish
import id.gizi.first
import id.gizi.reason
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.flow.conflate
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch

/** What the screen shows. */
data class KitchenState(
    val menus: List<MenuSummary> = emptyList(),
    val progress: PlanProgress? = null,
    val isPlanning: Boolean = false,
    val failure: String? = null,
)

/**
 * A kitchen's menus as they are now, and a week that is being planned. Nothing of it is Android's: the scope is that of the
 * screen, and ends with it. Not compiled where it was written, as it stands beside the screen; its calls are those that the
 * tests of the package for the JVM make.
 */
class KitchenModel(private val kitchen: Kitchen, private val scope: CoroutineScope) {
    private val shown = MutableStateFlow(KitchenState())
    private var planning: Job? = null
    val state: StateFlow<KitchenState> = shown.asStateFlow()

    init {
        scope.launch {
            guarded { load() }
            // However many events come at once, the list is read once after them.
            guarded { kitchen.events(after = 0).conflate().collect { load() } }
        }
    }

    private suspend fun load() {
        val page = kitchen.getMenus(MenuFilters(), MenuSort.MENU_NAME, false, Page.first(100u))
        shown.update { it.copy(menus = page.menus, failure = null) }
    }

    /** Looks for the least costly week and tells how far it is, until it is done or [cancel] is called. */
    fun plan(program: String, request: PlanRequest) {
        planning?.cancel()
        planning = scope.launch {
            shown.update { it.copy(isPlanning = true, progress = null, failure = null) }
            try {
                guarded { kitchen.searchMenuPlan(program, request).finish { now -> shown.update { it.copy(progress = now) } } }
            } finally {
                shown.update { it.copy(isPlanning = false) }
            }
        }
    }

    fun cancel() {
        planning?.cancel()
    }

    private suspend fun guarded(work: suspend () -> Unit) {
        try {
            work()
        } catch (failed: GiziException) {
            shown.update { it.copy(failure = failed.reason) }
        }
    }
}
