"""What is worked out survives every way out and back; what comes in is refused by one rule, whichever way it comes."""

import copy
import datetime
import json
import pickle
from decimal import Decimal
from fractions import Fraction

import pytest
from _problem import problem
from face.kitchen_week import MONDAY, assignments, plan_report, program, week
from hypothesis import given, settings
from hypothesis import strategies as st
from test_boundary import RECORDS

import gizi
from gizi._idiom.record import Record
from gizi.cost import CostRate, CostSettings, PriceChange, PriceEffect, PriceScenario, PriceTarget, compare_scenarios
from gizi.error import InvalidError, OutOfRangeError, ValidationError, WrongTypeError
from gizi.ingredient import Price
from gizi.interchange import procurement_tables, production_tables
from gizi.kitchen import Kitchen
from gizi.menu import Menu
from gizi.message import MessageTable
from gizi.money import Money
from gizi.nutrition import calculate_contributions
from gizi.plan import DayRange, ProcurementOptions, ProductionOptions, ServingOptions, plan_servings, plan_totals, procurement, production_sheet
from gizi.plan.optimise import PlanSearch
from gizi.quantity import Quantity, UnitTable
from gizi.view import balance_panel, cost_panel, nutrition_panel


def every(value):
    """The records in something, itself first."""
    if isinstance(value, Record):
        yield value
        for name in value.__match_args__:
            yield from every(getattr(value, name))
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from every(item)


def survives(value):
    kinds = set()
    for record in every(value):
        # One of each kind by JSON; all of them lie in the first.
        if type(record) in kinds:
            continue
        kinds.add(type(record))
        assert pickle.loads(pickle.dumps(record)) == record
        assert copy.deepcopy(record) == record
        if record._has_json():
            assert type(record)._read(record.to_json(), False) == record
            if not _has_a_check(type(record)):
                assert type(record).from_json(record.to_json()) == record
                assert type(record).from_dict(record.to_dict()) == record
    return kinds


def _has_a_check(cls):
    """Whether core checks limits that what is worked out need not keep: it then refuses with violations."""
    try:
        cls.from_json("{}")
    except ValidationError:
        return True
    except gizi.GiziError:
        pass
    return False


def test_whatever_a_week_gives_is_read_again():
    kitchen, table = week(), MessageTable.standard()
    menu, nutrition, cost, report = kitchen.trays[0], kitchen.nutrition(), kitchen.cost(), kitchen.report()
    options, days = kitchen.options(), DayRange(first=MONDAY, last=MONDAY + datetime.timedelta(days=4))
    thirds = kitchen.settings.with_(rates=kitchen.settings.rates.with_(labour=CostRate.Shared(amount=Money(amount=1, currency="IDR"), servings=3)))
    dearer = PriceScenario(name="+7 %", changes=[PriceChange(target=PriceTarget.All(), effect=PriceEffect.Percent(percent=7))])
    needs = procurement(days, assignments(), kitchen.catalog, thirds, ProcurementOptions())
    sheet = production_sheet(MONDAY, program(), assignments(), kitchen.catalog, ProductionOptions.standard())
    served = plan_servings(days, assignments(), program(), kitchen.catalog, kitchen.standard, ServingOptions(cost=thirds))
    units = UnitTable.standard()
    worked_out = [
        nutrition,
        calculate_contributions(menu, kitchen.catalog, options),
        cost,
        compare_scenarios(list(kitchen.trays), kitchen.catalog, options, thirds, [dearer]),
        report,
        needs,
        procurement(days, assignments(), kitchen.catalog, thirds, ProcurementOptions(stock=needs.left_over)),
        sheet,
        served,
        plan_totals(served),
        plan_report(),
        procurement_tables(needs, "LIST", units, table, "ID"),
        production_tables(sheet, table, "ID"),
        nutrition_panel(nutrition, report, table, "EN"),
        cost_panel(cost, [], kitchen.catalog, table, "EN"),
        balance_panel(report, table, "EN"),
        units.convert(Quantity(amount=1, unit="g"), "ons"),
        Quantity(amount=Decimal(1) / 3, unit="kg"),
        Money(amount=1, currency="IDR").divided_by(3),
        Money(amount=100, currency="IDR").allocate([1, 1, 1], 2),
        menu.with_(servings=Decimal(1) / 3),
    ]
    kinds = set().union(*(survives(one) for one in worked_out))
    assert len(kinds) > 80, len(kinds)


def test_a_proposal_is_read_again():
    wanted = problem(days=5, dishes=4)
    outcome = gizi.plan.run(PlanSearch(wanted)).outcome()
    assert type(outcome) in survives(outcome) and type(wanted) in survives(wanted)


@settings(deadline=None)
@given(st.integers(1, 10**9), st.integers(1, 10**6))
def test_a_quotient_of_any_numbers_is_read_again(whole, parts):
    share = Money(amount=whole, currency="IDR").divided_by(parts)
    survives([share, Quantity(amount=share.amount, unit="kg")])


def test_no_record_reads_past_a_field_that_it_does_not_have():
    for cls in RECORDS:
        if cls._is_variant or not _is_read(cls):
            continue
        with pytest.raises(InvalidError) as caught:
            cls.from_json('{"labuor": 1}')
        codes = {caught.value.code, *(it.code.rsplit(".", 1)[-1] for it in caught.value.violations)}
        assert codes & {"json.unknown_field", "unknown_field"}, (cls, caught.value)
        assert "labuor" in str(caught.value)


def _is_read(cls):
    try:
        cls.from_json("{}")
    except TypeError as error:
        return "from no JSON" not in str(error)
    except gizi.GiziError:
        pass
    return True


def test_a_misspelt_field_deep_inside_is_named_by_its_path():
    settings = CostSettings.new("IDR", MONDAY).to_dict()
    settings["rates"]["labuor"] = None
    with pytest.raises(InvalidError) as caught:
        CostSettings.from_dict(settings)
    assert (caught.value.code, caught.value.path, caught.value.details[0].value) == ("json.unknown_field", "rates.labuor", "labuor")


@pytest.mark.parametrize("number", ["1.00000000000000000000000000001", "1.0000000000000001", "12345678901234567890123"])
def test_no_digit_is_lost(number):
    with pytest.raises(InvalidError) as caught:
        Money.from_json(f'{{"amount": {number}, "currency": "IDR"}}')
    assert (caught.value.code, caught.value.path) == ("json.inexact_number", "amount")
    with pytest.raises(ValidationError) as caught:
        Menu.from_json(f'{{"id": "m", "menuName": "Menu", "servings": {number}}}')
    assert [(it.code, it.path) for it in caught.value.violations] == [("json.inexact_number", "servings")]


def itself():
    cyclic = {}
    cyclic["per"] = cyclic
    return cyclic


def deep():
    whole = {}
    for _ in range(100_000):
        whole = {"per": whole}
    return whole


MONEY = {"amount": "1", "currency": "IDR"}


@pytest.mark.parametrize(
    ("cls", "values", "wrong", "code", "path"),
    [
        (Money, {**MONEY, "amount": 0.1}, WrongTypeError, "value.wrong_type", "amount"),
        (Money, {**MONEY, "amount": Decimal("NaN")}, OutOfRangeError, "value.out_of_range", "amount"),
        (Money, {**MONEY, "amount": Decimal("1E+1000000")}, OutOfRangeError, "value.out_of_range", "amount"),
        (Money, {**MONEY, "amount": Fraction(1, 3)}, WrongTypeError, "value.wrong_type", "amount"),
        (Money, {**MONEY, "amount": float("nan")}, OutOfRangeError, "json.not_finite", "amount"),
        (Money, {**MONEY, "amount": object()}, WrongTypeError, "value.wrong_type", "amount"),
        (Money, {**MONEY, "amount": b"1"}, WrongTypeError, "value.wrong_type", "amount"),
        (Money, {**MONEY, "amount": True}, InvalidError, "json.unreadable", "amount"),
        (Money, {**MONEY, 7: 1}, WrongTypeError, "value.wrong_type", ""),
        (Money, itself(), OutOfRangeError, "json.too_deep", None),
        (Money, deep(), OutOfRangeError, "json.too_deep", None),
        (Price, {"date": datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc), "amount": MONEY, "per": {"amount": 1, "unit": "kg"}}, WrongTypeError, "value.wrong_type", "date"),
        (Price, {"date": datetime.datetime(2026, 1, 1), "amount": MONEY, "per": {"amount": 1, "unit": "kg"}}, OutOfRangeError, "value.out_of_range", "date"),
        (Price, {"date": MONDAY, "amount": MONEY, "per": {"amount": 0.5, "unit": "kg"}}, WrongTypeError, "value.wrong_type", "per.amount"),
        (Menu, {"id": "m", "menuName": "Menu", "servings": 2.5}, WrongTypeError, "value.wrong_type", "servings"),
    ],
)
def test_a_dict_holds_what_a_constructor_takes(cls, values, wrong, code, path):
    with pytest.raises(wrong) as caught:
        cls.from_dict(values)
    assert caught.value.code == code and path in (None, caught.value.path)


def test_a_dict_may_hold_values_of_python():
    values = {"date": MONDAY, "amount": Money(amount=1, currency="IDR"), "per": {"amount": Decimal("0.5"), "unit": "kg"}}
    assert Price.from_dict(values) == Price(date=MONDAY, amount=Money(amount=1, currency="IDR"), per=Quantity(amount=Decimal("0.5"), unit="kg"))


def test_a_constructor_s_refusal_has_a_code_and_a_path():
    with pytest.raises(WrongTypeError) as caught:
        Money(amount=0.1, currency="IDR")
    assert (caught.value.code, caught.value.path) == ("value.wrong_type", "amount")
    assert pickle.loads(pickle.dumps(caught.value)) == caught.value
    with pytest.raises(OutOfRangeError) as caught:
        Menu(id="m", menu_name="M", cooking_time=-1)
    assert (caught.value.code, caught.value.path) == ("value.out_of_range", "cooking_time")


def test_a_menu_is_wrong_by_the_same_code_wherever_it_comes_in(session):
    wrong = Menu(id="m", menu_name="x")
    with pytest.raises(ValidationError) as kept:
        Kitchen.in_memory(session).create_menu(wrong)
    with pytest.raises(ValidationError) as read:
        Menu.from_json(wrong.to_json())
    assert kept.value.code == "menu.invalid"
    assert kept.value.violations == read.value.violations
    assert json.loads(wrong.to_json())["menuName"] == "x"
