"""Replays the shared vectors of core, as `core/tests/replay` does in Rust."""

import json
import struct
import unittest
from decimal import Decimal

import gizi
from vectors import cases, catalog, check, check_part, close, holds, menu_of, options
from wire import plain, read


class Vectors(unittest.TestCase):
    def each(self, file, replay):
        for case, given in cases(file):
            with self.subTest(f"{file}: {case['name']}"):
                replay(case, given)

    def test_calculate_nutrition(self):
        self.each("calculate_nutrition", calculate_nutrition)

    def test_derive_diet(self):
        def replay(case, given):
            of, asked = catalog(given), given["allergens"]
            known = [one for one in gizi.allergen_standard() if one.code in asked]
            known.sort(key=lambda one: asked.index(one.code))
            diet = plain(gizi.derive_diet(menu_of(of, given["menu"]), of, options(given), known))
            found = {
                "allergens": [[one["allergen"], one["presence"], one["ingredients"]] for one in diet["allergens"]],
                "halal": [diet["halal"]["status"], diet["halal"]["ingredients"]],
                "vegetarian": [diet["vegetarian"]["status"], diet["vegetarian"]["ingredients"]],
            }
            assert found == case["expected"], found

        self.each("derive_diet", replay)

    def test_calculate_cost(self):
        def replay(case, given):
            of, settings = catalog(given), read("CostSettings", given["settings"])
            check_part(case, lambda: gizi.calculate_cost(menu_of(of, given["menu"]), of, options(given), settings))

        self.each("calculate_cost", replay)

    def test_plan_purchase(self):
        def replay(case, given):
            need, settings = read("PurchaseNeed", given["need"]), read("CostSettings", given["settings"])
            check_part(case, lambda: gizi.plan_purchase(need, catalog(given), settings))

        self.each("plan_purchase", replay)

    def test_judge_ceiling(self):
        def replay(case, given):
            of, settings = catalog(given), read("CostSettings", given["settings"])
            costs = [gizi.calculate_cost(menu_of(of, one["menu"]), of, options(one), settings) for one in given["costs"]]
            check_part(case, lambda: gizi.judge_ceiling(read("Ceiling", given["ceiling"]), costs))

        self.each("judge_ceiling", replay)

    def test_compare_scenarios(self):
        def replay(case, given):
            of, settings = catalog(given), read("CostSettings", given["settings"])
            menus = [of.menu(key) for key in given["compare"]]
            scenarios = [read("PriceScenario", one) for one in given["scenarios"]]
            check_part(case, lambda: gizi.compare_scenarios(menus, of, options(given), settings, scenarios))

        self.each("compare_scenarios", replay)

    def test_judge_balance(self):
        self.each("judge_balance", judge_balance)

    def test_parsing(self):
        for noun in ("menu", "ingredient"):
            parse = getattr(gizi, f"parse_{noun}")

            def replay(case, given):
                text = json.dumps(given["json"]) if "json" in given else given["text"] * given.get("times", 1)
                parsed, expected = parse(text.encode()), case["expected"]
                record = getattr(parsed, noun)
                assert (record is None) == bool(parsed.violations)
                holds(plain(parsed.violations), expected.get("violations", []))
                if noun in expected:
                    holds(plain(record), expected[noun])
                if "indonesian" in expected:
                    table = gizi.MessageTable.standard()
                    said = [table.render(one.words, gizi.Language.ID) for one in parsed.violations]
                    assert said == expected["indonesian"], said

            self.each(f"parse_{noun}", replay)

    def test_quantity(self):
        self.each("quantity", quantity)

    def test_money(self):
        self.each("money", money)

    def test_the_same_seed_gives_the_same_plan(self):
        def replay(case, given):
            given = dict(given)
            search, prove = read("SearchOptions", given.pop("search")), given.pop("prove", False)
            search = gizi.PlanSearch(read("PlanProblem", given), search)
            while not search.step(1_000).finished:
                pass
            if prove:
                search.prove()
            exactly(plain(search.outcome()), case["expected"])

        self.each("plan_search", replay)


def exactly(found, expected, where="outcome"):
    """The whole outcome, numbers to the last bit; null may be absent."""
    if isinstance(expected, dict):
        assert {key for key, value in found.items() if value is not None} <= expected.keys(), where
        for key, value in expected.items():
            exactly(found.get(key), value, f"{where}.{key}")
    elif isinstance(expected, list):
        assert len(found) == len(expected), where
        for place, (one, other) in enumerate(zip(found, expected)):
            exactly(one, other, f"{where}[{place}]")
    elif isinstance(expected, float) or isinstance(found, float):
        assert struct.pack(">d", found) == struct.pack(">d", expected), f"{where}: {found} for {expected}"
    else:
        assert found == expected, f"{where}: {found} for {expected}"


def calculate_nutrition(case, given):
    of = catalog(given)
    nutrition = check(case, lambda: gizi.calculate_nutrition(menu_of(of, given["menu"]), of, options(given)))
    if nutrition is None:
        return
    totals = {total.nutrient: total for total in nutrition.totals}

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
                    ends(getattr(totals[key], {"per100g": "per_100g"}.get(what, what)), want)
            case "coverage":
                assert all(close(totals[key].coverage, want) for key, want in expected.items())
            case "gaps":
                for key, want in expected.items():
                    assert [[gap.ingredient_name, plain(gap.reason)] for gap in totals[key].gaps] == want
            case "assumedZero":
                assert all(totals[key].assumed_zero == want for key, want in expected.items())
            case "formulas":
                assert all(plain(totals[key].formulas) == want for key, want in expected.items())
            case "traces":
                assert [total.nutrient for total in nutrition.totals if total.has_trace] == expected
            case "warnings":
                assert plain(nutrition.warnings) == expected
            case "weights":
                range_of(nutrition.weights.as_purchased, expected.get("asPurchased"))
                range_of(nutrition.weights.edible, expected.get("edible"))
                range_of(nutrition.weights.cooked, expected.get("cooked"))
            case other:
                raise AssertionError(f"nobody checks {other}")


def judge_balance(case, given):
    of, audience = catalog(given), given["audience"]

    def judge():
        text = given["standard"]
        built_in = "builtIn" in text
        standard = gizi.standard_built_in(text["builtIn"]) if built_in else gizi.standard_from_toml(text["toml"])
        meals = [
            gizi.served_meal_of_menu(menu_of(of, one["menu"]), of, options(one), one["portions"]) for one in given["meals"]
        ]
        match given["basis"]:
            case "MEAL":
                return gizi.judge_meal(meals[0], standard, audience)
            case "DAY":
                return gizi.judge_day(meals, standard, audience)
            case "PERIOD":
                return gizi.judge_period(meals, read("Period", given["period"]), standard, audience)

    report = check(case, judge)
    if report is None:
        return
    report, expected = plain(report), dict(case["expected"])
    findings = expected.pop("findings", None)
    holds(report, expected)
    for want in findings or []:
        same = ("rule", "subject", "date") if "date" in want else ("rule", "subject")
        found = [one for one in report["findings"] if all(one.get(key) == want.get(key) for key in same)]
        holds(found[0], want)
    if findings == []:
        assert report["findings"] == []


def quantity(case, given):
    units = gizi.UnitTable.standard()

    def weigh():
        menu = read("Menu", {"id": "timbang", "menuName": "Timbang", "ingredients": [given["line"]]})
        return gizi.calculate_nutrition(menu, catalog(given), gizi.menu_options_reference()).weights

    work = {
        "parse": lambda: units.parse(given["text"], read("NumberFormat", given["format"])),
        "convert": lambda: units.convert(read("Quantity", given["quantity"]), given["to"]),
        "sensible": lambda: units.sensible(read("Quantity", given["quantity"])),
        "weigh": weigh,
    }
    check_part(case, work[given["operation"]])


def money(case, given):
    def amount():
        return read("Money", given["money"])

    work = {
        "allocate": lambda: gizi.money_allocate(amount(), given["weights"], given["places"]),
        "allocate_over_audiences": lambda: gizi.allocate_over_audiences(
            amount(), [read("AudienceHeads", one) for one in given["audiences"]], given["places"]
        ),
        "round": lambda: gizi.money_round(amount(), given["places"], read("Rounding", given["rounding"])),
        "sum": lambda: gizi.money_sum(given["currency"], [read("Money", one) for one in given["amounts"]]),
        "currency": lambda: {
            "minorUnits": gizi.currency_minor_units(given["code"]),
            "displayPlaces": gizi.currency_display_places(given["code"]),
        },
    }
    if given["operation"] == "currency" and "error" not in case:
        return holds(work["currency"](), case["expected"])
    return check_part(case, work[given["operation"]])


if __name__ == "__main__":
    unittest.main()
