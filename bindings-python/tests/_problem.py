"""A problem of planning with rules on nutrients and repetition, large enough to search for long."""

from datetime import date, timedelta

from gizi.plan.optimise import (
    CandidateDish,
    DishCost,
    DishValue,
    PlanDay,
    PlanDemand,
    PlanObjective,
    PlanPeriod,
    PlanProblem,
    PlanRule,
    PlanSlot,
)


def problem(days=40, dishes=12):
    slots = [PlanSlot(meal_type="LUNCH", course=course) for course in ("STAPLE", "ANIMAL_PROTEIN", "VEGETABLE")]
    candidates = [
        CandidateDish(
            menu_id=f"dish-{slot}-{number}",
            slots=[place],
            cost=1_000 + 137 * ((7 * number + 3 * slot) % dishes),
            values=[DishValue(nutrient="iron_mg", low=iron, high=iron)],
        )
        for slot, place in enumerate(slots)
        for number in range(dishes)
        for iron in [0.3 + 0.17 * ((5 * number + slot) % dishes)]
    ]
    week = PlanDemand.Nutrient(nutrient="iron_mg", period=PlanPeriod.WEEK, min=3.2)
    rules = [
        PlanRule(id="besi", severity="REQUIRED", demand=week),
        PlanRule(id="tidak-berturut", severity="REQUIRED", demand=PlanDemand.DishUses(window=3, max=2_500)),
    ]
    first = date(2026, 1, 5)
    return PlanProblem(
        days=[PlanDay(date=first + timedelta(days=day), week=day // 5) for day in range(days)],
        slots=slots,
        dishes=candidates,
        rules=rules,
        objective=[PlanObjective.Cost()],
    )


def slow(days=120, dishes=60):
    """The same with prices of its own on each day, and weeks that are allowed less than their iron costs."""
    plain = problem(days, dishes)
    dated = [
        dish.with_(
            costs=[
                DishCost(from_=day.date, cost=900 + (31 * number + 47 * place * (number % 7 + 1)) % 2_000)
                for place, day in enumerate(plain.days)
            ]
        )
        for number, dish in enumerate(plain.dishes)
    ]
    budget = PlanRule(id="anggaran", severity="REQUIRED", demand=PlanDemand.Budget(period=PlanPeriod.WEEK, max=2_500))
    return plain.with_(dishes=dated, rules=[*plain.rules, budget])
