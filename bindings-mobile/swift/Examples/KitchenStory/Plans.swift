import Foundation
import Gizi

let week = "pekan-1"

/// The first week: planned, signed and changed.
extension Story {
    func plan() async throws {
        told.chapter("A plan and its calendar")
        let (monday, friday) = (day("2026-01-05"), day("2026-01-09"))
        let plan = try await kitchen.createMenuPlan(
            plan: .new(id: week, programId: program, name: "Pekan pertama", startDate: monday, endDate: friday))
        told.did(.createMenuPlan, "\(plan.planName), \(iso(plan.startDate)) to \(iso(plan.endDate))")
        let lunches = [monday, day("2026-01-07"), friday].map { on in
            Assignment(
                id: "makan-\(iso(on))", planId: week, date: on, mealType: .lunch, menuId: tray,
                portions: [PlannedPortions(count: 280)])
        }
        for assigned in try await kitchen.assignMenuToPlan(assignments: lunches, idempotencyKey: "story-week") {
            told.did(.assignMenuToPlan, "\(iso(assigned.date)): \(assigned.menuId) in version \(assigned.menuVersion)")
        }
        let twice = Assignment(id: "dua-kali", planId: week, date: monday, mealType: .lunch, menuId: rice)
        try await told.refused(.assignMenuToPlan) { _ = try await kitchen.assignMenuToPlan(assignments: [twice]) }

        for one in try await kitchen.getMenuPlans(filters: PlanFilters(programId: program), page: .first(limit: 10)).plans {
            told.did(.getMenuPlans, "\(one.planName), version \(one.version)")
        }
        for day in try await kitchen.getMenuCalendar(program: program, range: DayRange(first: monday, last: day("2026-01-11"))) {
            let isFilled = day.slots.first?.state == .filled
            let what = day.kind != .feeding ? "no meal" : isFilled ? "\(day.portions) portions" : "nothing planned yet"
            told.did(.getMenuCalendar, "\(iso(day.date)) \(word(day.weekday)): \(what)")
        }
        // By the clock of the device this week is over, so its menus may be deleted: that this is refused is told in Rust alone.
        let detail = try await kitchen.getMenuPlanById(id: week)
        told.did(.getMenuPlanById, "\(detail.assignments.count) assignments")
        for event in try await kitchen.getMenuHistory(id: tray, after: 0) {
            told.did(.getMenuHistory, "\(word(event.eventType)) by \(event.actor)")
        }
    }

    private func step(_ version: UInt32, _ to: PlanStatus) async throws -> MenuPlan {
        try await kitchen.transitionMenuPlan(id: week, expectedVersion: version, to: to)
    }

    func sign() async throws {
        told.chapter("The plan is signed")
        let sent = try await step(kitchen.getMenuPlanById(id: week).plan.version, .review)
        told.did(.submitMenuPlan, "\(word(sent.status)), version \(sent.version)")
        let late = Assignment(id: "terlambat", planId: week, date: day("2026-01-06"), mealType: .lunch, menuId: rice)
        try await told.refused(.assignMenuToPlan) { _ = try await kitchen.assignMenuToPlan(assignments: [late]) }
        try await told.refused(.decideMenuPlan) { _ = try await step(sent.version, .published) }
        let approved = try await step(sent.version, .approved)
        told.did(.decideMenuPlan, "\(word(approved.status)), version \(approved.version)")
        let signed = try await kitchen.getPlanApproval(id: week)
        for menu in signed.menus {
            let what = "\(menu.menuName) in version \(menu.menuVersion), \(try cost(menu.derived?.costPerServing))"
            told.did(.getPlanApproval, "\(what), by \(signed.approvedBy) for \(signed.standardId)")
        }
        let published = try await step(approved.version, .published)
        told.did(.decideMenuPlan, "\(word(published.status)), version \(published.version)")
    }

    func change() async throws {
        told.chapter("The eggs of Wednesday do not come")
        let tempe = try await kitchen.createMenu(
            menu: Menu(
                id: "nasi-tempe", menuName: "Nasi, tempe, wortel", programId: program, kind: .tray, mealType: .lunch,
                ingredients: [bowl("1"), line("2", "tempe", grams: 60), line("3", "wortel", grams: 60)])
        ).menu
        told.did(.createMenu, tempe.menuName)
        let wednesday = "makan-2026-01-07"
        try await told.refused(.substituteMenu) {
            _ = try await kitchen.substituteMenu(id: wednesday, expectedVersion: 1, menuId: tempe.id, reason: " ")
        }
        let changed = try await kitchen.substituteMenu(
            id: wednesday, expectedVersion: 1, menuId: tempe.id, reason: "telur tidak datang")
        if let kept = changed.substitution {
            let what = "\(iso(changed.date)): \(changed.menuId) for \(kept.originalMenuId)"
            told.did(.substituteMenu, "\(what), \(kept.reason), by \(kept.substitutedBy)")
        }
        try await price("telur-ayam", 32_000, "2026-01-04")
        let drift = try await kitchen.getPlanDrift(id: week)
        for menu in drift.menus {
            let kinds = menu.kinds.map { word($0) }.joined(separator: ", ")
            let (then, now) = (try cost(menu.approvedCost), try cost(menu.cost))
            told.did(.getPlanDrift, "\(menu.menuId): [\(kinds)], \(then) when it was signed, \(now) now")
        }
        for assignment in drift.assignments { told.did(.getPlanDrift, "\(assignment) serves another menu") }
    }
}
