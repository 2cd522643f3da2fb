package story

import id.gizi.Action
import id.gizi.Assignment
import id.gizi.DayKind
import id.gizi.DayRange
import id.gizi.Kitchen
import id.gizi.MealType
import id.gizi.Menu
import id.gizi.MenuKind
import id.gizi.MenuPlan
import id.gizi.Page
import id.gizi.PlanFilters
import id.gizi.PlanStatus
import id.gizi.PlannedPortions
import id.gizi.SlotState
import id.gizi.first
import id.gizi.invoke
import id.gizi.new

const val PLAN = "pekan-1"
private val MONDAY = day("2026-01-05")
private val FRIDAY = day("2026-01-09")

/** The first week. */
suspend fun plan(kitchen: Kitchen, told: Told) {
    told.chapter("A plan and its calendar")
    val plan = kitchen.createMenuPlan(MenuPlan.new(PLAN, PROGRAM, "Pekan pertama", MONDAY, FRIDAY))
    told.did(Action.CREATE_MENU_PLAN, "${plan.planName}, ${plan.startDate} to ${plan.endDate}")
    val week = listOf(MONDAY, day("2026-01-07"), FRIDAY).map {
        Assignment("makan-$it", PLAN, it, MealType.LUNCH, menuId = TRAY, portions = listOf(PlannedPortions(count = 280u)))
    }
    for (assigned in kitchen.assignMenuToPlan(week, "story-week")) {
        told.did(Action.ASSIGN_MENU_TO_PLAN, "${assigned.date}: ${assigned.menuId} in version ${assigned.menuVersion}")
    }
    val twice = Assignment("dua-kali", PLAN, MONDAY, MealType.LUNCH, menuId = RICE)
    told.refused(Action.ASSIGN_MENU_TO_PLAN) { kitchen.assignMenuToPlan(listOf(twice)) }

    for (one in kitchen.getMenuPlans(PlanFilters(programId = PROGRAM), Page.first(10u)).plans) {
        told.did(Action.GET_MENU_PLANS, "${one.planName}, version ${one.version}")
    }
    for (day in kitchen.getMenuCalendar(PROGRAM, DayRange(MONDAY, day("2026-01-11")))) {
        val what = when {
            day.kind != DayKind.FEEDING -> "no meal"
            day.slots.firstOrNull()?.state == SlotState.FILLED -> "${day.portions} portions"
            else -> "nothing planned yet"
        }
        told.did(Action.GET_MENU_CALENDAR, "${day.date} ${word(day.weekday)}: $what")
    }
    // By the clock of the device this week is over, so its menus may be deleted: that this is refused is told in Rust alone.
    told.did(Action.GET_MENU_PLAN_BY_ID, "${kitchen.getMenuPlanById(PLAN).assignments.size} assignments")
    for (event in kitchen.getMenuHistory(TRAY, 0)) {
        told.did(Action.GET_MENU_HISTORY, "${word(event.eventType)} by ${event.actor}")
    }
}

suspend fun sign(kitchen: Kitchen, told: Told) {
    told.chapter("The plan is signed")
    val sent = kitchen.transitionMenuPlan(PLAN, kitchen.getMenuPlanById(PLAN).plan.version, PlanStatus.REVIEW)
    told.did(Action.SUBMIT_MENU_PLAN, "${word(sent.status)}, version ${sent.version}")
    val late = Assignment("terlambat", PLAN, day("2026-01-06"), MealType.LUNCH, menuId = RICE)
    told.refused(Action.ASSIGN_MENU_TO_PLAN) { kitchen.assignMenuToPlan(listOf(late)) }
    told.refused(Action.DECIDE_MENU_PLAN) { kitchen.transitionMenuPlan(PLAN, sent.version, PlanStatus.PUBLISHED) }
    val approved = kitchen.transitionMenuPlan(PLAN, sent.version, PlanStatus.APPROVED)
    told.did(Action.DECIDE_MENU_PLAN, "${word(approved.status)}, version ${approved.version}")
    val signed = kitchen.getPlanApproval(PLAN)
    for (menu in signed.menus) {
        val what = "${menu.menuName} in version ${menu.menuVersion}, ${cost(menu.derived?.costPerServing)}"
        told.did(Action.GET_PLAN_APPROVAL, "$what, by ${signed.approvedBy} for ${signed.standardId}")
    }
    val published = kitchen.transitionMenuPlan(PLAN, approved.version, PlanStatus.PUBLISHED)
    told.did(Action.DECIDE_MENU_PLAN, "${word(published.status)}, version ${published.version}")
}

suspend fun change(kitchen: Kitchen, told: Told) {
    told.chapter("The eggs of Wednesday do not come")
    val tempe = kitchen.createMenu(
        Menu(
            id = "nasi-tempe",
            menuName = "Nasi, tempe, wortel",
            kind = MenuKind.TRAY,
            programId = PROGRAM,
            mealType = MealType.LUNCH,
            ingredients = listOf(rice("1"), line("2", "tempe", 60), line("3", "wortel", 60)),
        ),
    ).menu
    told.did(Action.CREATE_MENU, tempe.menuName)
    val wednesday = "makan-2026-01-07"
    told.refused(Action.SUBSTITUTE_MENU) { kitchen.substituteMenu(wednesday, 1u, tempe.id, " ") }
    val changed = kitchen.substituteMenu(wednesday, 1u, tempe.id, "telur tidak datang")
    changed.substitution?.let { kept ->
        val what = "${changed.date}: ${changed.menuId} for ${kept.originalMenuId}"
        told.did(Action.SUBSTITUTE_MENU, "$what, ${kept.reason}, by ${kept.substitutedBy}")
    }
    price(kitchen, told, atTheMarket("telur-ayam", 32_000, "2026-01-04"))
    val drift = kitchen.getPlanDrift(PLAN)
    for (menu in drift.menus) {
        val (then, now) = cost(menu.approvedCost) to cost(menu.cost)
        told.did(Action.GET_PLAN_DRIFT, "${menu.menuId}: ${menu.kinds.map(::word)}, $then when it was signed, $now now")
    }
    for (assignment in drift.assignments) told.did(Action.GET_PLAN_DRIFT, "$assignment serves another menu")
}
