"""Records of core through PyO3: nested both ways, exact, typed, and with errors that say where."""

import struct
import unittest
from datetime import date, datetime, timezone
from decimal import Decimal

import gizi_spike as gizi


def tempeh(**more):
    values = [
        gizi.NutrientValue(nutrient="energy_kcal", value=gizi.CompositionValue.Known(amount=192.0)),
        gizi.NutrientValue(nutrient="iron_mg", value=gizi.CompositionValue.Known(amount=2.7)),
        gizi.NutrientValue(nutrient="vit_c_mg", value=gizi.CompositionValue.Trace()),
    ]
    composition = gizi.Composition(values=values)
    return gizi.Ingredient(
        id="tempe", name="Tempe", category=gizi.FoodCategory.LEGUME, composition=composition, **more
    )


def bacem(unit="g", **more):
    line = gizi.MenuIngredient(id="1", ingredient_id="tempe", quantity=Decimal("500"), unit=unit)
    return gizi.Menu(id="tempe-bacem", menu_name="Tempe bacem", servings=Decimal(10), ingredients=[line], **more)


def total(nutrition, nutrient):
    return next(total for total in nutrition.totals if total.nutrient == nutrient)


class Records(unittest.TestCase):
    def test_nested_records_cross_both_ways(self):
        nutrition = gizi.calculate(bacem(), [tempeh()], gizi.MenuOptions())
        # 500 g / 10 servings · 192 kcal / 100 g = 96 kcal.
        self.assertEqual(total(nutrition, "energy_kcal").serving, gizi.Bounds(low=96.0, high=96.0))
        self.assertEqual(nutrition.weights.edible, gizi.DecimalRange(low=Decimal(500), high=Decimal(500)))
        self.assertTrue(total(nutrition, "vit_c_mg").has_trace)
        calcium = total(nutrition, "calcium_mg")
        gap = gizi.ValueGap(ingredient_id="tempe", ingredient_name="Tempe", reason=gizi.GapReason.VALUE_MISSING)
        self.assertEqual((calcium.serving.low, calcium.gaps, calcium.basis), (0.0, [gap], gizi.Basis.PHYSICAL))

    def test_the_bits_of_a_float_survive(self):
        third = gizi.Bounds(low=1 / 3)
        self.assertEqual(struct.pack(">d", third.low), struct.pack(">d", 1 / 3))
        self.assertIsNone(third.high)

    def test_an_enum_with_payload_comes_back(self):
        declared = gizi.DeclaredNutrition(author="Sri", reason="laboratory 113", iron=Decimal("3.5"))
        nutrition = gizi.calculate(bacem(declared_nutrition=declared), [tempeh()], gizi.MenuOptions())
        match nutrition.warnings:
            case [gizi.NutritionWarning.Declared(author=author, reason=reason)]:
                self.assertEqual((author, reason), ("Sri", "laboratory 113"))
            case other:
                self.fail(other)
        self.assertEqual(total(nutrition, "iron_mg").basis, gizi.Basis.OVERRIDE)

    def test_days_and_money_are_python_s_own(self):
        quote = lambda day, amount: gizi.Price(
            date=day,
            amount=gizi.Money(amount=Decimal(amount), currency="IDR"),
            per=gizi.Quantity(amount=Decimal(1), unit="kg"),
        )
        prices = [quote(date(2026, 1, 5), "14000"), quote(date(2026, 3, 2), "15500.50")]
        food = tempeh(purchase_forms=[gizi.PurchaseForm(id="papan", name="papan", prices=prices)])
        price = gizi.latest_price(food, date(2026, 3, 2))
        self.assertEqual((price.date, price.amount.amount, price.amount.currency), (date(2026, 3, 2), Decimal("15500.50"), "IDR"))
        self.assertEqual(gizi.latest_price(food, date(2026, 3, 1)).date, date(2026, 1, 5))
        self.assertIsNone(gizi.latest_price(food, date(2025, 12, 31)))
        parts = gizi.allocate(price.amount, [1, 1, 1], 0)
        self.assertEqual(sum(part.amount for part in parts), Decimal("15500.50"))

    def test_an_instant_keeps_its_moment(self):
        at = datetime(2026, 3, 2, 6, 30, tzinfo=timezone.utc)
        self.assertEqual(bacem(created_at=at).created_at, at)

    def test_what_is_left_out_has_the_default_of_core(self):
        menu = gizi.Menu(id="m", menu_name="M")
        self.assertEqual((menu.servings, menu.kind, menu.is_active, menu.version), (Decimal(1), gizi.MenuKind.DISH, True, 0))
        self.assertEqual(gizi.Pack(content=gizi.Quantity(amount=Decimal(1), unit="kg")).minimum, 1)

    def test_docs_travel(self):
        self.assertIn("one portion size gets of one line", gizi.LinePortion.__doc__)
        self.assertIn("in percent (BDD; 100 − refuse)", gizi.Ingredient.edible_portion_percent.__doc__)
        self.assertIn("More than 5 percent", gizi.NutritionWarning.LeftOver.__doc__)
        self.assertIn("Missing values widen a total", gizi.calculate.__doc__)


class Errors(unittest.TestCase):
    def test_a_bad_id_is_the_typed_error_with_its_path(self):
        with self.assertRaises(gizi.GiziError) as caught:
            gizi.MenuIngredient(id="1", ingredient_id="ayam kecap")
        error = caught.exception
        self.assertEqual((error.kind, error.code, error.path), (gizi.ErrorKind.INVALID, "id.malformed", "ingredient_id"))
        with self.assertRaises(gizi.GiziError) as caught:
            gizi.Money(amount=Decimal(1), currency="Rupiah")
        self.assertEqual((caught.exception.code, caught.exception.path), ("money.unknown_currency", "currency"))

    def test_a_bad_unit_says_which_line(self):
        with self.assertRaises(gizi.GiziError) as caught:
            gizi.calculate(bacem(unit="fathom"), [tempeh()], gizi.MenuOptions())
        error = caught.exception
        self.assertEqual((error.code, error.path), ("quantity.unknown_unit", "ingredients[0].unit"))
        self.assertEqual([(detail.key, detail.value) for detail in error.details], [("unit", "fathom")])
        self.assertEqual(str(error), f"ingredients[0].unit: {error.message} [quantity.unknown_unit]")

    def test_a_float_is_refused_where_a_decimal_is_meant(self):
        with self.assertRaises(TypeError):
            gizi.Quantity(amount=0.1, unit="kg")

    def test_records_are_frozen(self):
        with self.assertRaises(AttributeError):
            bacem().menu_name = "other"


if __name__ == "__main__":
    unittest.main()
