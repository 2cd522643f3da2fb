"""What comes out, by hand."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date, datetime
from decimal import Decimal

import pytest
from small_kitchen import FOODS, LINES, PRICES
from gizi.balance import Standard
from gizi.error import GiziError
from gizi.frames import Foods, Lines, rules_not_judged, validate_menus

DAY = date(2026, 1, 12)


def test_nutrients_by_menu_in_the_order_of_the_lines(foods):
    table = foods.nutrition(LINES, nutrients=["protein_g", "iron_mg"], bounds=True)
    assert table.column_names[:5] == ["menu_id", "protein_g", "protein_g_low", "protein_g_high", "protein_g_coverage"]
    assert table["menu_id"] == ["senin", "selasa", "rabu"]
    assert table["protein_g"] == [80 * (8.4 / 100) + 50 * (20.8 / 100), 100 * (8.4 / 100), 71 * (0.9 / 100)]
    assert table["iron_mg"] == [None, 100 * (1.8 / 100), 71 * (3.5 / 100)]
    assert table["iron_mg_low"][0] == 80 * (1.8 / 100)
    # 50 g of anything hold at most 50 g of iron.
    assert table["iron_mg_high"][0] == pytest.approx(80 * 0.018 + 50_000)
    assert table["iron_mg_coverage"] == [pytest.approx(80 / 130), 1.0, 1.0]


def test_every_nutrient_of_the_registry_unless_some_are_asked_for(foods):
    columns = foods.nutrition(LINES).column_names
    assert len(columns) > 60 and {"energy_kcal", "vit_b12_ug", "caffeine_mg"} <= set(columns)
    assert foods.nutrition(LINES, nutrients=[]).column_names == ["menu_id"]


def test_numbers_stay_numbers_as_ids(foods):
    numbered = Foods({"ingredient_id": [7, 8], "protein_g": [1.0, 2.0]})
    table = numbered.nutrition({"menu_id": [20, 10], "ingredient_id": [7, 8], "grams": [100, 100]}, nutrients=["protein_g"])
    assert table.to_pydict() == {"menu_id": [20, 10], "protein_g": [1.0, 2.0]}


def test_scattered_lines_are_brought_together_in_their_order(foods):
    lines = {"menu_id": [1, 2, 1], "ingredient_id": ["beras", "tempe", "telur"], "grams": [10, 20, 30]}
    table = foods.nutrition(lines, nutrients=["protein_g"])
    assert table.to_pydict() == {"menu_id": [1, 2], "protein_g": [10 * (8.4 / 100) + 30 * (12.4 / 100), 20 * (20.8 / 100)]}


def test_cost_is_exact_and_says_what_has_no_price(foods):
    table = foods.cost(LINES, date=DAY)
    assert table["ingredient_cost"] == [Decimal(1760), Decimal(1450), None]
    assert table["ingredient_cost_at_least"] == [Decimal(1760), Decimal(1450), Decimal(0)]
    assert table["missing_foods"] == [[], [], ["bayam"]]
    assert table["missing_reasons"] == [[], [], ["NO_PRICE"]]


def test_cost_says_what_leads_from_a_price_to_a_gram():
    foods = Foods({"ingredient_id": ["telur"], "protein_g": [12.4]},
                  prices={"ingredient_id": ["telur"], "date": [DAY], "price": [2500], "per": [1], "unit": ["piece"]})  # fmt: skip
    lines = {"menu_id": [1], "ingredient_id": ["telur"], "grams": [88]}
    table = foods.cost(lines, date=DAY, as_purchased=True)
    assert (table["missing_foods"], table["missing_reasons"]) == ([["telur"]], [["PIECE_WEIGHT_MISSING"]])


def test_edible_grams_pay_for_what_is_thrown_away(foods):
    lines = {"menu_id": [1], "ingredient_id": ["telur"], "grams": [88]}
    assert foods.cost(lines, date=DAY)["ingredient_cost"] == [Decimal("3906.25")]  # 100 g of pieces of 64 g
    assert foods.cost(lines, date=DAY, as_purchased=True)["ingredient_cost"] == [Decimal("3437.5")]


def test_each_line_has_the_price_of_its_day(foods):
    lines = {**LINES, "date": [DAY, DAY, date(2026, 2, 3), None]}
    assert foods.cost(lines, date=DAY)["ingredient_cost"][:2] == [Decimal(1760), Decimal(1600)]
    with pytest.raises(GiziError) as error:
        foods.cost(lines)
    assert (error.value.code, error.value.path) == ("frame.null", "lines.date[3]")


def test_settings_of_core_decide_the_price(foods):
    settings = {"currency": "IDR", "date": "2026-02-02", "policy": {"policy": "AVERAGE", "days": 60}}
    lines = {"menu_id": [1], "ingredient_id": ["beras"], "grams": [1000]}
    assert foods.cost(lines, settings=settings)["ingredient_cost"] == [Decimal(15250)]


def test_scenarios_menu_by_menu(foods):
    up = {"name": "beras +10 %", "changes": [
        {"target": {"target": "INGREDIENTS", "ingredientIds": ["beras"]}, "effect": {"effect": "PERCENT", "percent": "10"}}]}
    spinach = {"name": "bayam", "changes": [
        {"target": {"target": "INGREDIENTS", "ingredientIds": ["bayam"]},
         "effect": {"effect": "NEW_PRICE", "amount": {"amount": "7100", "currency": "IDR"}, "per": {"amount": "1", "unit": "kg"}}}]}
    table = foods.scenarios(LINES, [up, json.dumps(spinach)], date=DAY)
    assert table["menu_id"] == ["senin", "senin", "selasa", "selasa", "rabu", "rabu"]
    assert table["scenario"] == ["beras +10 %", "bayam"] * 3
    assert table["difference"] == [Decimal(116), Decimal(0), Decimal(145), Decimal(0), Decimal(0), None]
    assert table["ingredient_cost"] == [Decimal(1760)] * 2 + [Decimal(1450)] * 2 + [None] * 2
    assert table["changed_cost"] == [Decimal(1876), Decimal(1760), Decimal(1595), Decimal(1450), None, Decimal(710)]


def test_verdicts_against_a_standard(foods):
    table = foods.verdicts(LINES, standard="mbg-2026", audience="sd_1_3", meal_type="LUNCH")
    rows = [dict(zip(table.column_names, row, strict=True)) for row in zip(*table.to_pydict().values(), strict=True)]
    energy = [row for row in rows if row["subject"] == "energy_kcal" and row["menu_id"] == "rabu"]
    assert energy and all(row["verdict"] == "LOW" and row["observed_high"] == 71 * (16 / 100) for row in energy)
    assert {row["menu_outcome"] for row in rows if row["menu_id"] == "rabu"} == {"NOT_BALANCED"}
    iron = [row for row in rows if row["subject"] == "iron_mg" and row["menu_id"] == "senin"]
    assert iron and all(row["verdict"] == "UNKNOWN" for row in iron), "nobody knows the iron of tempeh"


def test_what_is_not_judged_is_named_and_the_rest_is_judged(foods):
    case = {"standard": "mbg-2026", "audience": "sd_1_3", "meal_type": "LUNCH"}
    judged, left = set(foods.verdicts(LINES, **case)["rule"]), rules_not_judged(**case)
    rules = Standard.built_in("mbg-2026").rules
    of_a_meal = {rule.id for rule in rules if "MEAL" in rule.basis and (not rule.meal_types or "LUNCH" in rule.meal_types)}
    assert left and not judged & set(left)
    assert judged | set(left) <= of_a_meal
    with pytest.raises(GiziError) as error:
        rules_not_judged(standard="mbg-2026", audience="nobody")
    assert error.value.code == "balance.unknown_audience"


def test_menus_as_json():
    good = '{"menuName": "Sop", "kind": "DISH", "servings": 10, "ingredients": []}'
    table = validate_menus([good, '{"menuNam": 1}', None, "{"])
    assert table["valid"][2:] == [None, False] and table["valid"][1] is False
    assert table["violations"][2] is None
    assert [found["code"] for found in table["violations"][1]][:2] == ["menu.unknown_field", "menu.menu_name.missing"]
    assert table["violations"][1][0]["path"] == "menuNam"
    assert validate_menus({"json": [good.encode()]}, "json")["valid"] == table["valid"][:1]


def test_lines_are_read_once(foods):
    lines = Lines(LINES)
    assert (lines.menus, len(lines)) == (3, 4)
    assert foods.nutrition(lines).to_pydict() == foods.nutrition(LINES).to_pydict()
    assert foods.cost(lines, date=DAY).to_pydict() == foods.cost(LINES, date=DAY).to_pydict()


@pytest.mark.parametrize("again", [lambda it: pickle.loads(pickle.dumps(it)), copy.copy, copy.deepcopy])
def test_foods_travel(foods, again):
    twin = again(foods)
    assert len(twin) == len(foods)
    assert twin.cost(LINES, date=DAY).to_pydict() == foods.cost(LINES, date=DAY).to_pydict()
    assert twin.nutrition(LINES).to_pydict() == foods.nutrition(LINES).to_pydict()


def test_foods_of_records():
    records = [{"id": "beras", "name": "Beras", "category": "CEREAL", "composition": {"values": [
        {"nutrient": "protein_g", "value": {"state": "KNOWN", "amount": 8.4}}]}}]
    foods = Foods.of_ingredients(records)
    assert foods.nutrition({"menu_id": [1], "ingredient_id": ["beras"], "grams": [100]})["protein_g"] == [100 * (8.4 / 100)]


@pytest.mark.parametrize(("call", "code", "path"), [
    (lambda f: f.nutrition({**LINES, "ingredient_id": ["beras", "x", "beras", "x"]}), "menu.unknown_ingredient", "lines.ingredient_id[1]"),
    (lambda f: f.nutrition({**LINES, "grams": [1, 2, -3, 4]}), "frame.bad_value", "lines.grams[2]"),
    (lambda f: f.nutrition({**LINES, "grams": [1, 2, float("nan"), 4]}), "frame.bad_value", "lines.grams[2]"),
    (lambda f: f.nutrition({**LINES, "grams": [1, 2, float("inf"), 4]}), "frame.bad_value", "lines.grams[2]"),
    (lambda f: f.nutrition({**LINES, "grams": [1, None, 3, 4]}), "frame.null", "lines.grams[1]"),
    (lambda f: f.nutrition({**LINES, "menu_id": ["a", None, "b", "c"]}), "frame.null", "lines.menu_id[1]"),
    (lambda f: f.nutrition({**LINES, "grams": ["1", "2", "3", "4"]}), "frame.column_type", "lines.grams"),
    (lambda f: f.nutrition({**LINES, "menu_id": [1.5, 2, 3, 4]}), "frame.column_type", "lines.menu_id"),
    (lambda f: f.nutrition({**LINES, "grams": [1, 2, 3]}), "frame.column_length", "lines.grams"),
    (lambda f: f.nutrition({**LINES, "retention_code": [None, 1, 99_999_999, None]}), "ingredient.unknown_retention", "lines.retention_code[2]"),
    (lambda f: f.nutrition({**LINES, "retention_code": [None, -1, 1, None]}), "frame.bad_value", "lines.retention_code[1]"),
    (lambda f: f.nutrition({"menu_id": [1]}), "frame.missing_column", "lines"),
    (lambda f: f.nutrition(17), "frame.unreadable", "lines"),
    (lambda f: f.nutrition("lines"), "frame.unreadable", "lines"),
    (lambda f: f.nutrition({**LINES, "grams": [1, "2", 3, 4]}), "frame.column_type", "lines.grams"),
    (lambda f: f.nutrition({**LINES, "grams": [1, object(), 3, 4]}), "frame.column_type", "lines.grams"),
    (lambda f: f.nutrition(LINES, nutrients=["gold_mg"]), "nutrient.unknown", ""),
    (lambda f: f.cost(LINES), "frame.missing_column", "lines"),
    (lambda f: f.scenarios(LINES, [{"name": "x", "changes": [{"target": {"target": "ALL"}, "effect": {"effect": "PERCENT", "percent": -101}}]}], date=DAY), "cost.percent", "scenarios[0]"),
    (lambda f: f.verdicts(LINES, standard="nobody", audience="sd_1_3"), "balance.unknown_standard", "standard"),
    (lambda f: f.verdicts(LINES, standard="mbg-2026", audience="nobody"), "balance.unknown_audience", ""),
    (lambda _: Foods({**FOODS, "ingredient_id": ["a", "b", "a", "c"]}), "frame.duplicate", "foods.ingredient_id[2]"),
    (lambda _: Foods({**FOODS, "protien_g": [1, 2, 3, 4]}), "frame.unknown_column", "foods"),
    (lambda _: Foods({**FOODS, "category": ["CEREAL", "ROCK", None, None]}), "frame.bad_value", "foods.category[1]"),
    (lambda _: Foods({**FOODS, "protein_g": [1, -2, 3, 4]}), "frame.bad_value", "foods.protein_g[1]"),
    (lambda _: Foods({**FOODS, "edible_portion_percent": [1, 2, 300, 4]}), "ingredient.edible_portion", "foods.ingredient_id[2]"),
    (lambda _: Foods(FOODS, prices={**PRICES, "ingredient_id": ["beras", "batu", "beras", "beras"]}), "frame.bad_value", "prices.ingredient_id[1]"),
    (lambda _: Foods(FOODS, prices={**PRICES, "currency": ["IDR", "USD", "IDR", "IDR"]}), "frame.bad_value", "prices.currency[1]"),
    (lambda _: Foods(FOODS, prices={**PRICES, "currency": ["IDR", None, "IDR", "IDR"]}), "frame.null", "prices.currency[1]"),
    (lambda _: Foods(FOODS, prices={**PRICES, "purchase_form": ["karung"] * 4}), "frame.unreadable", "prices"),
    (lambda foods: foods.nutrition({**LINES, "grams": dict(enumerate(LINES["grams"]))}), "frame.column_type", "lines.grams"),
    (lambda foods: foods.nutrition({**LINES, "grams": set(LINES["grams"])}), "frame.column_type", "lines.grams"),
    (lambda _: Foods(FOODS, prices={**PRICES, "price": [1, None, 2, 3]}), "frame.null", "prices.price[1]"),
    (lambda _: Foods(FOODS, prices={**PRICES, "date": ["2026-01-01"] * 4}), "frame.column_type", "prices.date"),
    (lambda _: Foods(FOODS, currency="XX"), "money.unknown_currency", ""),
    (lambda _: validate_menus([1, 2]), "frame.column_type", "menus.json"),
    (lambda _: validate_menus({"a": ["{}"]}, "b"), "frame.missing_column", "menus"),
])
def test_what_is_wrong_has_a_code_and_a_place(foods, call, code, path):
    with pytest.raises(GiziError) as error:
        call(foods)
    assert (error.value.code, error.value.path) == (code, path)


def test_nothing_gives_nothing(foods):
    nothing = {"menu_id": [], "ingredient_id": [], "grams": []}
    assert len(foods.nutrition(nothing)) == len(foods.cost(nothing, date=DAY)) == 0
    assert len(foods.verdicts(nothing, standard="mbg-2026", audience="sd_1_3")) == len(validate_menus([])) == 0
    assert foods.nutrition(nothing).column_names == foods.nutrition(LINES).column_names


def test_prices_of_one_currency_say_which():
    dollars = Foods(FOODS, prices={**PRICES, "currency": ["USD"] * 4}, currency="USD")
    assert "USD" in repr(dollars)


def test_an_unknown_column_of_prices_is_named_beside_the_known_ones():
    with pytest.raises(GiziError, match="`amount` is unknown; known are ingredient_id, date, price"):
        Foods(FOODS, prices={**PRICES, "amount": [1] * 4})


def test_two_columns_of_one_name_are_refused(foods):
    pa = pytest.importorskip("pyarrow")
    columns = [*LINES.values(), LINES["grams"]]
    table = pa.table([pa.array(column) for column in columns], names=[*LINES, "grams"])
    with pytest.raises(GiziError, match="two columns are named `grams`"):
        foods.nutrition(table)


def test_a_wrong_argument_is_named(foods):
    with pytest.raises(TypeError, match="nutrients"):
        foods.nutrition(LINES, nutrients="iron_mg")
    with pytest.raises(TypeError, match="date"):
        foods.cost(LINES, date="2026-01-12")
    with pytest.raises(TypeError, match="scenarios"):
        foods.scenarios(LINES, None)


def test_midnights_in_a_list_are_days():
    midnights = [datetime(day.year, day.month, day.day) for day in PRICES["date"]]
    assert Foods(FOODS, prices={**PRICES, "date": midnights}).cost(LINES, date=DAY)["ingredient_cost"][0] == Decimal(1760)
    with pytest.raises(GiziError, match="a time where a day is meant"):
        Foods(FOODS, prices={**PRICES, "date": [*midnights[:3], datetime(2026, 1, 5, 1)]})


@pytest.mark.parametrize("unit", ["D", "s", "ms", "us", "ns"])
def test_midnights_of_numpy_are_days(unit):
    np = pytest.importorskip("numpy")
    days = np.array(PRICES["date"], dtype=f"datetime64[{unit}]")
    assert Foods(FOODS, prices={**PRICES, "date": days}).cost(LINES, date=DAY)["ingredient_cost"][0] == Decimal(1760)


def test_a_nanosecond_after_midnight_is_no_day():
    np = pytest.importorskip("numpy")
    days = np.array(PRICES["date"], dtype="datetime64[ns]") + np.timedelta64(1, "ns")
    with pytest.raises(GiziError, match="a time where a day is meant"):
        Foods(FOODS, prices={**PRICES, "date": days})
