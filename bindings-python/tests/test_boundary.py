"""Whatever is handed in: the right answer or a typed error, never a crash, never a wrong number."""

import datetime
import decimal
import importlib
import inspect
import json
import pickle
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gizi
from gizi._idiom.choice import Choice
from gizi._idiom.record import Record
from gizi.menu import Menu, MenuIngredient
from gizi.money import Money
from gizi.nutrient import Bounds

TYPED = (TypeError, ValueError, gizi.GiziError)
quick = settings(deadline=None, suppress_health_check=list(HealthCheck))

anything = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.integers(min_value=10**30, max_value=10**400),
        st.floats(),
        st.decimals(),
        st.text(),
        st.text(alphabet=st.characters(categories=["Cs"])),
        st.binary(),
        st.dates(),
        st.datetimes(),
        st.just(...),
        st.just(object()),
        st.just(Decimal),
        st.just(Bounds(low=1.0)),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=3), st.tuples(inner)),
    max_leaves=5,
)


def classes():
    for name in gizi.__all__:
        room = getattr(gizi, name)
        if inspect.ismodule(room):
            yield from (it for it in vars(room).values() if inspect.isclass(it) and it.__module__ == room.__name__)
    yield from (it for it in vars(importlib.import_module("gizi.plan.optimise")).values() if inspect.isclass(it))


RECORDS = sorted({it for it in classes() if issubclass(it, Record) and it.__match_args__}, key=lambda it: it.__qualname__)
CHOICES = sorted({it for it in classes() if issubclass(it, Choice) and list(it)}, key=lambda it: it.__qualname__)


@quick
@given(st.data())
def test_any_record_from_anything(data):
    assert len(RECORDS) > 300
    cls = data.draw(st.sampled_from(RECORDS))
    fields = {name: data.draw(anything) for name in cls.__match_args__ if data.draw(st.booleans())}
    try:
        record = cls(**fields)
    except TYPED:
        return
    # What was taken is what is given back.
    again = pickle.loads(pickle.dumps(record))
    assert repr(again) == repr(record)
    assert again == record or "nan" in repr(record)


@quick
@given(st.data(), anything)
def test_any_text_as_a_member(data, value):
    cls = data.draw(st.sampled_from(CHOICES))
    try:
        assert cls(value) in list(cls)
    except ValueError:
        assert value not in [one.value for one in cls]


@quick
@given(st.data())
def test_any_function_from_anything(data):
    rooms = [getattr(gizi, name) for name in gizi.__all__ if inspect.ismodule(getattr(gizi, name))]
    shown = (getattr(room, name) for room in rooms for name in room.__all__)
    functions = [it for it in shown if inspect.isfunction(it) and it is not gizi.plan.run]
    assert len(functions) > 100
    function = data.draw(st.sampled_from(functions))
    count = len(inspect.signature(function).parameters)
    try:
        function(*(data.draw(anything) for _ in range(count)))
    except TYPED:
        pass


@quick
@given(st.one_of(st.text(), anything.map(lambda it: json.dumps(it, default=str))))
def test_any_json(text):
    for cls in (Menu, Money, Bounds):
        try:
            assert cls._read(cls.from_json(text).to_json(), False)
        except TYPED:
            pass


@quick
@given(st.binary())
def test_any_bytes(data):
    parsed = gizi.menu.parse_menu(data)
    assert parsed.menu is not None or parsed.violations


@quick
@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_a_decimal_keeps_its_digits_or_is_refused(value):
    try:
        amount = Money(amount=value, currency="IDR").amount
    except TYPED:
        return
    assert amount == value


@quick
@given(st.integers())
def test_a_whole_number_keeps_its_digits_or_is_refused(value):
    try:
        amount = Money(amount=value, currency="IDR").amount
    except TYPED:
        return
    assert amount == value and isinstance(amount, Decimal)


@quick
@given(st.floats())
def test_a_float_keeps_its_bits(value):
    low = Bounds(low=value).low
    assert low == value or (low != low and value != value)


def test_subclasses_of_what_is_expected_are_taken():
    class Amount(Decimal):
        pass

    class Text(str):
        pass

    class Day(datetime.date):
        pass

    with decimal.localcontext(prec=3):
        assert Money(amount=Amount("12345.678"), currency=Text("IDR")).amount == Decimal("12345.678")
    day = gizi.plan.optimise.PlanDay(date=Day(2026, 1, 1), week=1)
    assert day.date == datetime.date(2026, 1, 1)
    assert Menu(id="m", menu_name="M", ingredients=(MenuIngredient(id=str(n), ingredient_id="a") for n in range(2))).ingredients[1].id == "1"


def test_instants_need_a_time_zone():
    naive = datetime.datetime(2026, 1, 1, 12)
    audit = dict(version=1, created_by="rina", updated_by="rina")
    with pytest.raises(ValueError, match="created_at: the datetime has no time zone"):
        gizi.kitchen.Audit(created_at=naive, updated_at=naive, **audit)
    jakarta = datetime.timezone(datetime.timedelta(hours=7))
    at = naive.replace(tzinfo=jakarta)
    assert gizi.kitchen.Audit(created_at=at, updated_at=at, **audit).created_at == at
