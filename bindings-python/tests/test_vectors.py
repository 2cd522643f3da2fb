"""Replays the shared vectors of core, as `core/tests/replay` does in Rust."""

import hashlib
import json
import math
import struct
from decimal import Decimal, InvalidOperation
from pathlib import Path

import pytest

import gizi
from gizi.balance import Period, ServedMeal, Standard, judge_day, judge_meal, judge_period
from gizi.cost import (
    AudienceHeads,
    Ceiling,
    CostSettings,
    PriceScenario,
    PurchaseNeed,
    allocate_over_audiences,
    calculate_cost,
    compare_scenarios,
    judge_ceiling,
    plan_purchase,
)
from gizi.ingredient import Allergen, Ingredient, parse_ingredient
from gizi.menu import Catalog, Menu, MenuIngredient, MenuOptions, derive_diet, parse_menu
from gizi.message import MessageTable
from gizi.money import Money, currency_display_places, currency_minor_units
from gizi.nutrition import calculate_nutrition
from gizi.quantity import Quantity, UnitTable

VECTORS = Path(__file__).resolve().parents[2] / "core/testdata/vectors"


def read(record, value):
    return record._read(json.dumps(value), False)


def cases(file):
    whole = json.loads((VECTORS / f"{file}.json").read_text())
    found = []
    for case in whole["cases"]:
        given = dict(whole.get("given", {}))
        for key, own in case["given"].items():
            both = isinstance(given.get(key), list) and isinstance(own, list)
            given[key] = given[key] + own if both else own
        found.append(pytest.param(case, given, id=case["name"]))
    assert found
    return found


def each(file):
    return pytest.mark.parametrize(("case", "given"), cases(file))


def ingredient(short):
    def value(amount):
        return {"state": amount.upper()} if isinstance(amount, str) else {"state": "KNOWN", "amount": amount}

    composition = [{"nutrient": key, "value": value(amount)} for key, amount in short.get("composition", {}).items()]
    return read(Ingredient, {**short, "composition": {"values": composition}})


def catalog(given):
    made = Catalog.standard()
    for short in given.get("ingredients", []):
        made.add_ingredient(ingredient(short))
    for menu in given.get("menus", []):
        made.add_menu(read(Menu, menu))
    return made


def options(given):
    return read(MenuOptions, given["options"]) if "options" in given else MenuOptions.reference()


def plain(value):
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    return value.to_dict() if hasattr(value, "to_dict") else value


def number(text):
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def close(a, b):
    return abs(a - b) <= 1e-9 * max(abs(a), abs(b))


def holds(found, expected, where=""):
    if isinstance(expected, dict):
        assert isinstance(found, dict), where
        for key, value in expected.items():
            holds(found.get(key), value, f"{where}.{key}")
    elif isinstance(expected, list):
        assert isinstance(found, list) and len(found) == len(expected), f"{where}: {found} for {expected}"
        for place, (one, other) in enumerate(zip(found, expected)):
            holds(one, other, f"{where}[{place}]")
    elif isinstance(expected, (int, float)) and not isinstance(expected, bool):
        assert isinstance(found, (int, float)) and close(found, expected), f"{where}: {found} for {expected}"
    elif isinstance(expected, str) and found != expected:
        assert isinstance(found, str) and number(found) is not None and number(found) == number(expected), f"{where}: {found} for {expected}"
    else:
        assert found == expected, where


def check(case, work):
    """Runs a case; one that expects an error gets it, with its code and path."""
    if "error" in case:
        with pytest.raises(gizi.GiziError) as caught:
            work()
        assert {"code": caught.value.code, "path": caught.value.path} == case["error"]
        return None
    return work()


def check_part(case, work):
    found = check(case, work)
    if found is not None:
        holds(plain(found), case["expected"])


@each("calculate_nutrition")
def test_calculate_nutrition(case, given):
    of = catalog(given)
    nutrition = check(case, lambda: calculate_nutrition(of.menu(given["menu"]), of, options(given)))
    if nutrition is None:
        return

    def ends(bounds, want):
        assert (bounds is None) == (want is None)
        if want is not None:
            assert close(bounds.low, want[0]) and (bounds.high is None) == (want[1] is None)
            assert want[1] is None or close(bounds.high, want[1])

    def range_of(found, want):
        assert (found is None) == (want is None)
        if want is not None:
            assert found.low == Decimal(want[0]) and found.high == (None if want[1] is None else Decimal(want[1]))

    for what, expected in case["expected"].items():
        match what:
            case "serving" | "batch" | "per100g":
                for key, want in expected.items():
                    ends(getattr(nutrition.total(key), {"per100g": "per_100g"}.get(what, what)), want)
            case "coverage":
                assert all(close(nutrition.total(key).coverage, want) for key, want in expected.items())
            case "gaps":
                for key, want in expected.items():
                    assert [[gap.ingredient_name, gap.reason] for gap in nutrition.total(key).gaps] == want
            case "assumedZero":
                assert all(list(nutrition.total(key).assumed_zero) == want for key, want in expected.items())
            case "formulas":
                assert all(plain(nutrition.total(key).formulas) == want for key, want in expected.items())
            case "traces":
                assert [total.nutrient for total in nutrition.totals if total.has_trace] == expected
            case "warnings":
                assert plain(nutrition.warnings) == expected
            case "weights":
                range_of(nutrition.weights.as_purchased, expected.get("asPurchased"))
                range_of(nutrition.weights.edible, expected.get("edible"))
                range_of(nutrition.weights.cooked, expected.get("cooked"))
            case other:
                pytest.fail(f"nobody checks {other}")


@each("derive_diet")
def test_derive_diet(case, given):
    of, asked = catalog(given), given["allergens"]
    allergens = sorted((one for one in Allergen.standard() if one.code in asked), key=lambda one: asked.index(one.code))
    diet = derive_diet(of.menu(given["menu"]), of, options(given), allergens)
    assert {
        "allergens": [[one.allergen, one.presence, list(one.ingredients)] for one in diet.allergens],
        "halal": [diet.halal.status, list(diet.halal.ingredients)],
        "vegetarian": [diet.vegetarian.status, list(diet.vegetarian.ingredients)],
    } == case["expected"]


@each("calculate_cost")
def test_calculate_cost(case, given):
    of, settings = catalog(given), read(CostSettings, given["settings"])
    check_part(case, lambda: calculate_cost(of.menu(given["menu"]), of, options(given), settings))


@each("plan_purchase")
def test_plan_purchase(case, given):
    need, settings = read(PurchaseNeed, given["need"]), read(CostSettings, given["settings"])
    check_part(case, lambda: plan_purchase(need, catalog(given), settings))


@each("judge_ceiling")
def test_judge_ceiling(case, given):
    of, settings = catalog(given), read(CostSettings, given["settings"])
    costs = [calculate_cost(of.menu(one["menu"]), of, options(one), settings) for one in given["costs"]]
    check_part(case, lambda: judge_ceiling(read(Ceiling, given["ceiling"]), costs))


@each("compare_scenarios")
def test_compare_scenarios(case, given):
    of, settings = catalog(given), read(CostSettings, given["settings"])
    menus = [of.menu(key) for key in given["compare"]]
    scenarios = [read(PriceScenario, one) for one in given["scenarios"]]
    check_part(case, lambda: compare_scenarios(menus, of, options(given), settings, scenarios))


@each("judge_balance")
def test_judge_balance(case, given):
    of, audience = catalog(given), given["audience"]

    def judge():
        text = given["standard"]
        standard = Standard.built_in(text["builtIn"]) if "builtIn" in text else Standard.from_toml(text["toml"])
        meals = [ServedMeal.of_menu(of.menu(one["menu"]), of, options(one), one["portions"]) for one in given["meals"]]
        match given["basis"]:
            case "MEAL":
                return judge_meal(meals[0], standard, audience)
            case "DAY":
                return judge_day(meals, standard, audience)
            case "PERIOD":
                return judge_period(meals, read(Period, given["period"]), standard, audience)

    report = check(case, judge)
    if report is None:
        return
    report, expected = report.to_dict(), dict(case["expected"])
    findings = expected.pop("findings", None)
    holds(report, expected)
    for want in findings or []:
        same = ("rule", "subject", "date") if "date" in want else ("rule", "subject")
        found = [one for one in report["findings"] if all(one.get(key) == want.get(key) for key in same)]
        holds(found[0], want)
    if findings == []:
        assert report["findings"] == []


@pytest.mark.parametrize(
    ("case", "given", "noun", "parse"),
    [pytest.param(*one.values, noun, parse, id=f"{noun}: {one.id}") for noun, parse in [("menu", parse_menu), ("ingredient", parse_ingredient)] for one in cases(f"parse_{noun}")],
)
def test_parsing(case, given, noun, parse):
    text = json.dumps(given["json"]) if "json" in given else given["text"] * given.get("times", 1)
    parsed, expected = parse(text.encode()), case["expected"]
    record = getattr(parsed, noun)
    assert (record is None) == bool(parsed.violations)
    holds(plain(parsed.violations), expected.get("violations", []))
    if noun in expected:
        holds(plain(record), expected[noun])
    if "indonesian" in expected:
        table = MessageTable.standard()
        assert [table.render(one.words, "ID") for one in parsed.violations] == expected["indonesian"]


@each("quantity")
def test_quantity(case, given):
    units = UnitTable.standard()

    def weigh():
        menu = Menu(id="timbang", menu_name="Timbang", ingredients=[read(MenuIngredient, given["line"])])
        return calculate_nutrition(menu, catalog(given), MenuOptions.reference()).weights

    work = {
        "parse": lambda: units.parse(given["text"], given["format"]),
        "convert": lambda: units.convert(read(Quantity, given["quantity"]), given["to"]),
        "sensible": lambda: units.sensible(read(Quantity, given["quantity"])),
        "weigh": weigh,
    }
    check_part(case, work[given["operation"]])


@each("money")
def test_money(case, given):
    def money():
        return read(Money, given["money"])

    work = {
        "allocate": lambda: money().allocate(given["weights"], given["places"]),
        "allocate_over_audiences": lambda: allocate_over_audiences(
            money(), [read(AudienceHeads, one) for one in given["audiences"]], given["places"]
        ),
        "round": lambda: money().round(given["places"], given["rounding"]),
        "sum": lambda: Money.sum(given["currency"], [read(Money, one) for one in given["amounts"]]),
        "currency": lambda: {
            "minorUnits": currency_minor_units(given["code"]),
            "displayPlaces": currency_display_places(given["code"]),
        },
    }
    if "error" in case and given["operation"] == "currency":
        # A code is read where it stands as an argument.
        case = {**case, "error": {**case["error"], "path": "currency"}}
    check_part(case, work[given["operation"]])


def survey():
    file = json.loads((VECTORS / "fndds_dishes.json").read_text())
    of = Catalog.standard()
    for food in file["ingredients"]:
        known = {key: amount for key, amount in zip(file["nutrients"], food["per100g"]) if amount is not None}
        of.add_ingredient(ingredient({"id": food["id"], "name": food["name"], "category": "OTHER", "composition": known}))
    return file, of


def dish(one):
    lines = [
        {"id": str(place), "ingredientId": line["ingredientId"], "quantity": line["grams"], "unit": "g", "retentionCode": line["retentionCode"]}
        for place, line in enumerate(one["lines"], 1)
    ]
    menu = {"id": one["id"], "menuName": one["name"], "moistureChangePercent": one["moistureChangePercent"], "ingredients": lines}
    return read(Menu, menu)


def test_sixty_dishes_agree_with_their_published_values():
    file, of = survey()
    values = 0
    assert len(file["dishes"]) == 60
    for one in file["dishes"]:
        nutrition = calculate_nutrition(dish(one), of, MenuOptions.reference())
        for key, places, published in zip(file["nutrients"], file["decimals"], one["published"]):
            if published is not None:
                bounds = nutrition.total(key).per_100g
                assert bounds.low == bounds.high
                assert abs(bounds.low - published) * math.pow(10, places) <= 1.1, f"{one['name']}, {key}"
                values += 1
    assert values > 3_500


def test_the_bits_are_those_of_rust():
    """As `core/tests/replay/fndds.rs` computes them, from the values that crossed."""
    file, of = survey()
    digest = hashlib.sha256()
    for one in file["dishes"]:
        for total in calculate_nutrition(dish(one), of, MenuOptions.reference()).totals:
            digest.update(struct.pack(">dd", total.serving.low, total.serving.high))
    assert digest.hexdigest() == (VECTORS / "fndds_bits.sha256").read_text().strip()
