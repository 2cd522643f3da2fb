"""A week of the example kitchen, as the tests of tables, plots and commands look at it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from gizi.balance import BalanceReport, CostObservation, ServedMeal, Standard, judge_meal
from gizi.cost import Ceiling, Cost, CostRate, CostRates, CostSettings, calculate_cost
from gizi.ingredient import PurchaseForm
from gizi.interchange import PriceListMapping, apply_prices, read_price_list, reference_foods
from gizi.menu import Catalog, Menu, MenuOptions, parse_menu
from gizi.money import Money
from gizi.nutrition import Nutrition, calculate_nutrition
from gizi.plan import Assignment, DayRange, MenuPlan, PlannedPortions, PlanReport, ServingOptions
from gizi.plan import plan_report as report_of
from gizi.plan.optimise import AudiencePortions, PlanRequest, PlanSlot, PortionFactor
from gizi.program import NutritionProgram, ProgramAudience
from gizi.quantity import UnitTable

FOLDER = Path(__file__).parents[3] / "examples" / "school-kitchen"
MONDAY = date(2026, 1, 12)


@dataclass(frozen=True)
class Week:
    catalog: Catalog
    standard: Standard
    settings: CostSettings
    trays: tuple[Menu, ...]

    def options(self, portion: str = "large") -> MenuOptions:
        return MenuOptions(portion=portion, date=MONDAY)

    def nutrition(self, day: int = 0) -> Nutrition:
        return calculate_nutrition(self.trays[day], self.catalog, self.options())

    def cost(self, day: int = 0) -> Cost:
        return calculate_cost(self.trays[day], self.catalog, self.options(), self.settings)

    def report(self, day: int = 0, audience: str = "sd_4_6") -> BalanceReport:
        meal = ServedMeal.of_menu(self.trays[day], self.catalog, self.options(), 660)
        meal = meal.with_(costs=CostObservation.of_cost(self.cost(day)))
        return judge_meal(meal, self.standard, audience)


@lru_cache(maxsize=1)
def week() -> Week:
    priced = apply_prices(foods(), prices(), []).ingredients
    catalog = Catalog.standard()
    for food in priced:
        catalog.add_ingredient(food)
    menus = [parse_menu(file.read_bytes()).into_result() for file in sorted(FOLDER.glob("menus/**/*.json"))]
    for menu in menus:
        catalog.add_menu(menu)
    trays = tuple(menu for menu in menus if menu.kind == "TRAY")
    labour = CostRate.Shared(amount=Money(amount=4_650_000, currency="IDR"), servings=3000)
    rates = CostRates(labour=labour, packaging=CostRate.PerServing(amount=Money(amount=270, currency="IDR")))
    settings = CostSettings.new("IDR", MONDAY).with_(region="Kota Bandung", rates=rates)
    return Week(catalog, Standard.built_in("mbg-2026"), settings, trays)


def foods():
    """The reference foods, in the forms that the kitchen buys them."""
    read = json.loads((FOLDER / "purchase-forms.json").read_text(encoding="utf-8"))
    forms = {entry["ingredientId"]: [PurchaseForm.from_dict(form) for form in entry["forms"]] for entry in read}
    return [food.with_(purchase_forms=forms.get(food.id, ())) for food in reference_foods()]


def prices():
    mapping = PriceListMapping.own("prices.csv", "IDR")
    return read_price_list((FOLDER / "prices.csv").read_bytes(), mapping, UnitTable.standard(), "STRICT").prices


AUDIENCES = {"sd_1_3": ("small", 640), "sd_4_6": ("large", 660)}


def program() -> NutritionProgram:
    """A programme for two of the kitchen's audiences, with what one portion may cost."""
    ceilings = [
        Ceiling(
            name=f"Bahan, {key}",
            components=["INGREDIENTS"],
            portion=portion,
            amount=Money(amount=limit, currency="IDR"),
        )
        for key, portion, limit in (("sd_1_3", "small", 8000), ("sd_4_6", "large", 10000))
    ]
    audiences = [ProgramAudience(audience=key, heads=heads) for key, (_, heads) in AUDIENCES.items()]
    begun = NutritionProgram.new("mbg-2026", "SPPG Contoh Bandung", "SCHOOL_FEEDING", MONDAY)
    return begun.with_(audiences=audiences, ceilings=ceilings)


def request() -> PlanRequest:
    """Twenty days of lunches, each audience with its own ladles."""
    slots = [PlanSlot(meal_type="LUNCH", course=course) for course in COURSES]
    ladles = {"sd_1_3": (0.5, 0.5, 0.75, 0.85), "sd_4_6": (0.95, 0.8, 1.5, 0.8)}
    days = DayRange(first=MONDAY + timedelta(days=7), last=MONDAY + timedelta(days=32))
    portions = [
        AudiencePortions(
            audience=audience, factors=[PortionFactor(slot=slot, factor=part) for slot, part in zip(slots, parts)]
        )
        for audience, parts in ladles.items()
    ]
    return PlanRequest.new(days, slots).with_(dish_gap=5, protein_gap=2, portions=portions)


COURSES = ("STAPLE", "ANIMAL_PROTEIN", "PLANT_PROTEIN", "VEGETABLE", "FRUIT")


def assignments() -> list[Assignment]:
    """The five trays on their days, for both audiences."""
    planned = []
    for place, tray in enumerate(week().trays):
        for key, (portion, heads) in AUDIENCES.items():
            day = MONDAY + timedelta(days=place)
            begun = Assignment.new(f"{tray.id}-{key}", "pekan-3", day, "LUNCH", tray.id)
            planned.append(begun.with_(audience=key, portions=[PlannedPortions(portion=portion, count=heads)]))
    return planned


def plan_report() -> PlanReport:
    plan = MenuPlan.new("pekan-3", "mbg-2026", "Pekan 3", MONDAY, MONDAY + timedelta(days=4))
    options = ServingOptions(cost=week().settings)
    return report_of(plan, assignments(), program(), week().catalog, week().standard, options)
