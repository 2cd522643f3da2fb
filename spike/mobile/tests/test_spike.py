"""The records Kotlin and Swift see, witnessed through UniFFI's Python generator."""

import unittest
from datetime import date, datetime, timezone
from decimal import Decimal

import gizi_spike as gizi


def tempeh(**more):
    values = [
        gizi.NutrientValue(nutrient="energy_kcal", value=gizi.CompositionValue.KNOWN(amount=192.0)),
        gizi.NutrientValue(nutrient="vit_c_mg", value=gizi.CompositionValue.TRACE()),
    ]
    unknown = gizi.DietClaim(status=gizi.DietStatus.UNKNOWN)
    return gizi.Ingredient(
        id="tempe",
        name="Tempe",
        category=gizi.FoodCategory.LEGUME,
        composition=gizi.Composition(values=values),
        halal=unknown,
        vegetarian=unknown,
        **more,
    )


def bacem(ingredient_id="tempe", unit="g", **more):
    line = gizi.MenuIngredient(
        id="1",
        ingredient_id=ingredient_id,
        quantity=Decimal("500"),
        unit=unit,
        basis=gizi.WeightBasis.EDIBLE,
        line_use=gizi.LineUse.EATEN,
    )
    return gizi.Menu(
        id="tempe-bacem", menu_name="Tempe bacem", kind=gizi.MenuKind.DISH, servings=Decimal(10), ingredients=[line], **more
    )


def total(nutrition, nutrient):
    return next(total for total in nutrition.totals if total.nutrient == nutrient)


class Records(unittest.TestCase):
    def test_nested_records_cross_both_ways(self):
        nutrition = gizi.calculate(bacem(), [tempeh()], gizi.MenuOptions())
        self.assertEqual(total(nutrition, "energy_kcal").serving, gizi.Bounds(low=96.0, high=96.0))
        self.assertEqual(nutrition.weights.edible, gizi.DecimalRange(low=Decimal(500), high=Decimal(500)))
        gap = gizi.ValueGap(ingredient_id="tempe", ingredient_name="Tempe", reason=gizi.GapReason.VALUE_MISSING)
        self.assertEqual(total(nutrition, "calcium_mg").gaps, [gap])

    def test_an_enum_with_payload_comes_back(self):
        declared = gizi.DeclaredNutrition(author="Sri", reason="laboratory 113", iron=Decimal("3.5"))
        nutrition = gizi.calculate(bacem(declared_nutrition=declared), [tempeh()], gizi.MenuOptions())
        [warning] = nutrition.warnings
        self.assertTrue(warning.is_DECLARED())
        self.assertEqual((warning.author, warning.reason), ("Sri", "laboratory 113"))

    def test_days_money_and_instants(self):
        amount = gizi.Money(amount=Decimal("15500.50"), currency="IDR")
        price = gizi.Price(date=date(2026, 3, 2), amount=amount, per=gizi.Quantity(amount=Decimal(1), unit="kg"))
        food = tempeh(purchase_forms=[gizi.PurchaseForm(id="papan", name="papan", prices=[price])])
        self.assertEqual(gizi.latest_price(food, date(2026, 3, 2)), price)
        self.assertIsNone(gizi.latest_price(food, date(2026, 3, 1)))
        at = datetime(2026, 3, 2, 6, 30, tzinfo=timezone.utc)
        gizi.calculate(bacem(created_at=at), [tempeh()], gizi.MenuOptions())


class Errors(unittest.TestCase):
    def failed(self, call):
        with self.assertRaises(gizi.GiziError.Failed) as caught:
            call()
        return caught.exception

    def test_a_bad_id_is_the_typed_error_and_no_crash(self):
        error = self.failed(lambda: gizi.calculate(bacem(ingredient_id="ayam kecap"), [], gizi.MenuOptions()))
        self.assertEqual((error.kind, error.code), (gizi.ErrorKind.INVALID, "id.malformed"))
        error = self.failed(lambda: gizi.allocate(gizi.Money(amount=Decimal(1), currency="Rupiah"), [1], 0))
        self.assertEqual(error.code, "money.unknown_currency")

    def test_a_bad_decimal_is_the_typed_error_and_no_crash(self):
        error = self.failed(lambda: gizi.allocate(gizi.Money(amount=Decimal("NaN"), currency="IDR"), [1], 0))
        self.assertEqual(error.code, "input.malformed")

    def test_a_bad_unit_says_which_line(self):
        error = self.failed(lambda: gizi.calculate(bacem(unit="fathom"), [tempeh()], gizi.MenuOptions()))
        self.assertEqual((error.code, error.path), ("quantity.unknown_unit", "ingredients[0].unit"))
        self.assertEqual([(detail.key, detail.value) for detail in error.details], [("unit", "fathom")])


if __name__ == "__main__":
    unittest.main()
