import Foundation
import Gizi

/// What the week serves, costs and needs.
extension Story {
    func count() async throws {
        told.chapter("What the week serves, costs and needs")
        try report(await kitchen.getPlanReport(plan: week))
        let plannedBy = PlannedBy.plan(planId: week)
        let range = DayRange(first: day("2026-01-05"), last: day("2026-01-09"))
        let list = try await kitchen.getProcurement(plannedBy: plannedBy, range: range)
        for order in list.orders {
            for bought in order.lines.map(\.purchase) {
                let needed = try bought.bought.known().map { "\(rounded($0))" } ?? "?"
                let what = "\(iso(order.delivery)): \(needed) \(bought.unit) of \(bought.ingredientName)"
                told.did(.getProcurement, "\(what), \(try cost(bought.amount))")
            }
        }
        told.did(.getProcurement, "\(try cost(list.total)) in all, complete: \(list.complete)")
        var options = try ProductionOptions.standard()
        options.packingMinutes = 30
        options.deliveryMinutes = 30
        sheet(try await kitchen.getProductionSheet(plannedBy: plannedBy, date: day("2026-01-05"), options: options))
        let file = try await kitchen.exportPlanCalendar(plan: week)
        told.did(.exportPlanCalendar, "\(file.components(separatedBy: "BEGIN:VEVENT").count - 1) events")
        let copy = PlanCopy(id: week, newId: "pekan-2", planName: "Pekan kedua", startDate: day("2026-01-12"))
        let copied = try await kitchen.duplicateMenuPlan(copy: copy, idempotencyKey: "story-next-week")
        let served = try await kitchen.getMenuPlanById(id: copied.id).assignments
        let what = served.allSatisfy { $0.menuId == tray } ? "as it was published" : "with what stood in"
        told.did(.duplicateMenuPlan, "\(copied.planName), \(word(copied.status)), \(served.count) meals \(what)")
    }

    /// To the gram of a kilogram.
    private func rounded(_ amount: Decimal) -> Decimal {
        var (from, to) = (amount, Decimal())
        NSDecimalRound(&to, &from, 3, .bankers)
        return to
    }

    private func report(_ report: PlanReport) throws {
        let all = report.totals.plan
        told.did(.getPlanReport, "\(all.portions) portions on \(all.feedingDays) days, \(try cost(all.cost))")
        for means in all.audiences {
            let (energy, iron) = (try amount(means.mean(nutrient: "energy_kcal")), try amount(means.mean(nutrient: "iron_mg")))
            let audience = means.audience ?? "everybody"
            told.did(.getPlanReport, "\(audience): \(energy) kcal and \(iron) mg of iron a day in the mean")
        }
        for audience in report.verdicts.audiences {
            let findings = audience.meals.flatMap(\.findings)
            let met = try findings.filter { try $0.worst() == .met }.count
            let what = "\(met) of \(findings.count) rules are met at \(audience.meals.count) meals"
            told.did(.getPlanReport, "\(audience.audience): \(what)")
        }
        let dishes = report.variety.dishes.map { "\($0.days) \($0.name)" }.joined(separator: ", ")
        told.did(.getPlanReport, "days with each: \(dishes)")
    }

    private func sheet(_ sheet: ProductionSheet) {
        func at(_ time: KitchenTime?) -> String { time?.time ?? "at an unknown time" }
        for service in sheet.services {
            for menu in service.menus {
                told.did(.getProductionSheet, "\(menu.menuName): \(menu.portions) portions, ready \(at(service.ready))")
                for step in menu.dishes.flatMap(\.steps) { told.did(.getProductionSheet, "\(at(step.start)) \(step.instruction)") }
            }
        }
        for gap in sheet.gaps { told.did(.getProductionSheet, "missing: \(word(gap.reason)) of \(gap.name)") }
    }
}
