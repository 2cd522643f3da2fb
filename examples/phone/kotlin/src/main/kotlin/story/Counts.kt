package story

import id.gizi.Action
import id.gizi.DayRange
import id.gizi.Kitchen
import id.gizi.KitchenTime
import id.gizi.PlanCopy
import id.gizi.PlanReport
import id.gizi.PlannedBy
import id.gizi.ProductionOptions
import id.gizi.ProductionSheet
import id.gizi.Verdict
import id.gizi.known
import id.gizi.mean
import id.gizi.standard
import id.gizi.worst
import java.math.RoundingMode

/** What the week serves, costs and needs. */
suspend fun count(kitchen: Kitchen, told: Told) {
    told.chapter("What the week serves, costs and needs")
    report(kitchen.getPlanReport(PLAN), told)
    val (plannedBy, week) = PlannedBy.Plan(PLAN) to DayRange(day("2026-01-05"), day("2026-01-09"))
    val list = kitchen.getProcurement(plannedBy, week)
    for (order in list.orders) {
        for (line in order.lines) {
            val bought = line.purchase
            val needed = bought.bought.known()?.setScale(3, RoundingMode.HALF_EVEN)?.stripTrailingZeros()?.toPlainString() ?: "?"
            val what = "${order.delivery}: $needed ${bought.unit} of ${bought.ingredientName}"
            told.did(Action.GET_PROCUREMENT, "$what, ${cost(bought.amount)}")
        }
    }
    told.did(Action.GET_PROCUREMENT, "${cost(list.total)} in all, complete: ${list.complete}")
    val options = ProductionOptions.standard().copy(packingMinutes = 30u, deliveryMinutes = 30u)
    sheet(kitchen.getProductionSheet(plannedBy, day("2026-01-05"), options), told)
    val events = kitchen.exportPlanCalendar(PLAN).split("BEGIN:VEVENT").size - 1
    told.did(Action.EXPORT_PLAN_CALENDAR, "$events events")
    val copy = PlanCopy(PLAN, newId = "pekan-2", planName = "Pekan kedua", startDate = day("2026-01-12"))
    val copied = kitchen.duplicateMenuPlan(copy, "story-next-week")
    val served = kitchen.getMenuPlanById(copied.id).assignments
    val what = if (served.all { it.menuId == TRAY }) "as it was published" else "with what stood in"
    told.did(Action.DUPLICATE_MENU_PLAN, "${copied.planName}, ${word(copied.status)}, ${served.size} meals $what")
}

private fun report(report: PlanReport, told: Told) {
    val all = report.totals.plan
    told.did(Action.GET_PLAN_REPORT, "${all.portions} portions on ${all.feedingDays} days, ${cost(all.cost)}")
    for (means in all.audiences) {
        val (energy, iron) = amount(means.mean("energy_kcal")) to amount(means.mean("iron_mg"))
        val audience = means.audience ?: "everybody"
        told.did(Action.GET_PLAN_REPORT, "$audience: $energy kcal and $iron mg of iron a day in the mean")
    }
    for (audience in report.verdicts.audiences) {
        val findings = audience.meals.flatMap { it.findings }
        val met = findings.count { it.worst() == Verdict.Met }
        val what = "$met of ${findings.size} rules are met at ${audience.meals.size} meals"
        told.did(Action.GET_PLAN_REPORT, "${audience.audience}: $what")
    }
    told.did(Action.GET_PLAN_REPORT, "days with each: ${report.variety.dishes.joinToString { "${it.days} ${it.name}" }}")
}

private fun sheet(sheet: ProductionSheet, told: Told) {
    fun at(time: KitchenTime?) = time?.time ?: "at an unknown time"
    for (service in sheet.services) {
        for (menu in service.menus) {
            told.did(Action.GET_PRODUCTION_SHEET, "${menu.menuName}: ${menu.portions} portions, ready ${at(service.ready)}")
            for (step in menu.dishes.flatMap { it.steps }) {
                told.did(Action.GET_PRODUCTION_SHEET, "${at(step.start)} ${step.instruction}")
            }
        }
    }
    for (gap in sheet.gaps) told.did(Action.GET_PRODUCTION_SHEET, "missing: ${gap.reason::class.simpleName} of ${gap.name}")
}
