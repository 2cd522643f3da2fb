"""A week of one kitchen: foods, a menu, what it contains and costs, and whether it meets a standard.

Type-checked by `mypy --strict` and pyright, and run by the tests.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import gizi
from gizi.balance import BalanceReport, ServedMeal, Standard, judge_meal
from gizi.cost import CostSettings, calculate_cost
from gizi.ingredient import FoodCategory, Ingredient, Price, PurchaseForm
from gizi.kitchen import Kitchen, Role, Session
from gizi.menu import Catalog, Menu, MenuIngredient, MenuOptions
from gizi.money import Money
from gizi.nutrient import Composition, CompositionValue, NutrientValue
from gizi.nutrition import Nutrition, calculate_nutrition
from gizi.quantity import Quantity


def food(key: str, name: str, category: FoodCategory, rupiah_per_kg: int, **per_100g: float) -> Ingredient:
    values = [
        NutrientValue(nutrient=nutrient, value=CompositionValue.Known(amount=amount))
        for nutrient, amount in per_100g.items()
    ]
    quote = Price(
        date=date(2026, 1, 5),
        amount=Money(amount=rupiah_per_kg, currency="IDR"),
        per=Quantity(amount=Decimal(1), unit="kg"),
    )
    form = PurchaseForm(id="curah", name="curah", prices=[quote])
    return Ingredient(
        id=key,
        name=name,
        category=category,
        composition=Composition(values=values),
        edible_portion_percent=100,
        purchase_forms=[form],
    )


def kitchen_with(foods: list[Ingredient]) -> Kitchen:
    kitchen = Kitchen.in_memory(Session(tenant="dapur-cimahi", actor="bu-rina", roles=[Role.HEAD]))
    for one in foods:
        kitchen.create_ingredient(one)
    return kitchen


def told(nutrition: Nutrition) -> str:
    energy = nutrition.total("energy_kcal")
    if energy is None or energy.serving.high is None:
        return "nobody knows"
    return f"{energy.serving.low:.1f} kcal"


def main() -> None:
    foods = [
        food("beras", "Beras", FoodCategory.CEREAL, 14_000, energy_kcal=357.0, protein_g=8.4),
        food("tempe", "Tempe", FoodCategory.LEGUME, 16_000, energy_kcal=201.0, protein_g=20.8, iron_mg=4.0),
    ]
    lines = [
        MenuIngredient(id=str(place), ingredient_id=key, quantity=Decimal(kilos), unit="kg")
        for place, (key, kilos) in enumerate([("beras", "8"), ("tempe", "5.5")], 1)
    ]
    menu = Menu(id="nasi-tempe", menu_name="Nasi tempe", servings=100, ingredients=lines)

    kitchen = kitchen_with(foods)
    detail = kitchen.create_menu(menu)
    assert detail.derived is not None

    catalog = Catalog.standard()
    for one in foods:
        catalog.add_ingredient(one)
    print(menu.menu_name, told(calculate_nutrition(menu, catalog)))

    cost = calculate_cost(menu, catalog, MenuOptions(), CostSettings.new("IDR", date(2026, 1, 6)))
    known = cost.serving.known()
    print("a serving costs", None if known is None else known.amount)

    standard = Standard.built_in("mbg-2026")
    meal = ServedMeal.of_menu(menu, catalog, MenuOptions(), 100)
    report: BalanceReport = judge_meal(meal, standard, standard.audiences[0].key)
    print(len(report.findings), "rules were judged")

    try:
        kitchen.get_menu_by_id("nasi-uduk")
    except gizi.GiziError as error:
        print(error.kind, error.code)


if __name__ == "__main__":
    main()
