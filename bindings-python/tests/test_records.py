"""Records are frozen values: compared, hashed, shown, copied, pickled and written as JSON."""

import copy
import json
import math
import pickle
import struct
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from gizi.ingredient import FoodCategory, Ingredient, Price
from gizi.menu import Menu, MenuIngredient, MenuKind
from gizi.money import Money
from gizi.nutrient import Bounds, CompositionValue
from gizi.nutrition import NutritionWarning, calculate_nutrition
from gizi.quantity import Quantity


def test_nested_records_cross_both_ways(bacem, catalog):
    nutrition = calculate_nutrition(bacem, catalog)
    # 500 g / 10 servings · 192 kcal / 100 g = 96 kcal.
    assert nutrition.total("energy_kcal").serving == Bounds(low=96.0, high=96.0)
    assert nutrition.total("vit_c_mg").has_trace
    assert nutrition.total("calcium_mg").gaps[0].ingredient_name == "Tempe"
    assert nutrition.total("nothing_mg") is None


def test_what_is_left_out_has_the_default_of_core():
    menu = Menu(id="m", menu_name="M")
    assert (menu.servings, menu.kind, menu.is_active, menu.ingredients) == (1, MenuKind.DISH, True, ())


def test_a_record_reads_like_the_call_that_makes_it(bacem):
    money = Money(amount=8000, currency="IDR")
    assert repr(money) == "Money(amount=Decimal('8000'), currency='IDR')"
    assert eval(repr(bacem), {"Menu": Menu, "MenuIngredient": MenuIngredient, "MenuKind": MenuKind, "Decimal": Decimal}) == bacem
    assert "cooking_time" not in repr(bacem)


def test_equal_records_hash_alike():
    one, other = Money(amount=8000, currency="IDR"), Money(amount=Decimal("8000.00"), currency="IDR")
    assert one == other and hash(one) == hash(other)
    assert one != Money(amount=8000, currency="USD") and one != 8000 and one != Bounds(low=1.0)
    assert hash(Bounds(low=0.0)) == hash(Bounds(low=-0.0)) and Bounds(low=0.0) == Bounds(low=-0.0)
    assert len({one, other, CompositionValue.Trace(), CompositionValue.Trace()}) == 2
    assert hash(Bounds(low=1.0)) != hash(Bounds(low=2.0))


def test_records_are_frozen(bacem):
    with pytest.raises(AttributeError, match="with_"):
        bacem.menu_name = "other"
    with pytest.raises(AttributeError):
        del bacem.menu_name
    with pytest.raises(AttributeError):
        bacem.something = 1
    with pytest.raises(AttributeError):
        bacem.ingredients.append(1)


def test_a_changed_copy(bacem):
    more = bacem.with_(servings=20, kind="TRAY")
    assert (more.servings, more.kind, bacem.servings) == (20, MenuKind.TRAY, 10)
    assert more.__replace__(servings=10, kind=MenuKind.DISH) == bacem
    with pytest.raises(TypeError, match="no field 'portions_typo'"):
        bacem.with_(portions_typo=1)


def test_pickle_and_copy_keep_every_bit(tempeh, bacem):
    for record in [tempeh, bacem, CompositionValue.Known(amount=1 / 3), CompositionValue.Trace(), Bounds(low=1.0, high=math.inf)]:
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(record, protocol))
            assert again == record and type(again) is type(record) and hash(again) == hash(record)
        assert copy.copy(record) == copy.deepcopy(record) == record
    assert math.isnan(pickle.loads(pickle.dumps(Bounds(low=math.nan))).low)


def test_json_is_core_s_wire(tempeh, bacem):
    assert json.loads(bacem.to_json())["menuName"] == "Tempe bacem"
    assert json.loads(bacem.to_json())["ingredients"][0]["quantity"] == "500"
    for record in [tempeh, bacem, CompositionValue.Known(amount=1 / 3)]:
        assert type(record).from_json(record.to_json()) == record
        assert type(record).from_dict(record.to_dict()) == record
    assert CompositionValue.from_json('{"state": "TRACE"}') == CompositionValue.Trace()
    with pytest.raises(TypeError, match="Trace, not CompositionValue.Known"):
        CompositionValue.Known.from_json('{"state": "TRACE"}')
    written = Menu.from_dict({"id": "m", "menuName": "Menu", "servings": Decimal("2.5"), "kind": MenuKind.DISH})
    assert (written.servings, written.kind) == (Decimal("2.5"), MenuKind.DISH)


def test_json_has_no_infinity():
    with pytest.raises(ValueError, match="NaN"):
        Bounds(low=0.0, high=math.inf).to_json()


def test_the_bits_of_a_float_survive():
    assert struct.pack(">d", Bounds(low=1 / 3).low) == struct.pack(">d", 1 / 3)


def test_a_subclass_of_one_s_own_stays_one():
    class Budget(Money):
        def doubled(self):
            return self.with_(amount=2 * self.amount)

    budget = Budget(amount=5, currency="IDR").doubled()
    assert type(budget) is Budget and budget == Money(amount=10, currency="IDR")
    assert type(Budget.from_json(budget.to_json())) is Budget


def test_enums_are_enums_and_texts():
    assert FoodCategory("LEGUME") is FoodCategory.LEGUME == "LEGUME"
    assert FoodCategory.LEGUME.name == FoodCategory.LEGUME.value == str(FoodCategory.LEGUME)
    assert FoodCategory.LEGUME in list(FoodCategory) and len(FoodCategory) > 5
    assert pickle.loads(pickle.dumps(FoodCategory.LEGUME)) is FoodCategory.LEGUME
    assert repr(FoodCategory.LEGUME) == "FoodCategory.LEGUME"
    assert FoodCategory.LEGUME.code() == "LEGUME"


def test_payloads_match():
    match CompositionValue.Known(amount=2.0):
        case CompositionValue.Known(amount):
            assert amount == 2.0
        case other:
            pytest.fail(repr(other))
    assert isinstance(CompositionValue.Trace(), CompositionValue)
    assert not isinstance(CompositionValue.Trace(), CompositionValue.Known)
    assert NutritionWarning.Declared.__qualname__ == "NutritionWarning.Declared"
    with pytest.raises(TypeError, match="one of its variants"):
        CompositionValue()


def test_days_money_and_instants():
    price = Price(date=date(2026, 3, 2), amount=Money(amount=Decimal("15500.50"), currency="IDR"), per=Quantity(amount=1, unit="kg"))
    assert (price.date, price.amount.amount) == (date(2026, 3, 2), Decimal("15500.50"))
    parts = price.amount.allocate([1, 1, 1], 0)
    assert isinstance(parts, list) and sum(part.amount for part in parts) == Decimal("15500.50")
    jakarta = timezone(timedelta(hours=7))
    at = datetime(2026, 3, 2, 13, 30, tzinfo=jakarta)
    menu = Menu(id="m", menu_name="M")
    if "created_at" in Menu.__match_args__:
        assert menu.with_(created_at=at).created_at == at


def test_docs_travel():
    assert "in percent (BDD; 100 − refuse)" in Ingredient.edible_portion_percent.__doc__
    assert "Rust" not in calculate_nutrition.__doc__ and len(calculate_nutrition.__doc__) > 40
