"""Anything may come: a typed error or the right answer, never a crash, and nothing is left behind."""

from __future__ import annotations

import gc
import json
import math
import threading
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from small_kitchen import FOODS, LINES, PRICES
from gizi.error import GiziError
from gizi.frames import Foods, Lines, validate_menus, whole_menus

pa = pytest.importorskip("pyarrow")
hypothesis = pytest.importorskip("hypothesis")
from hypothesis import given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

settings.register_profile("frames", deadline=None, max_examples=100)
settings.load_profile("frames")

DAY = date(2026, 1, 12)
NAMES = st.sampled_from(FOODS["ingredient_id"])
ROWS = st.lists(st.tuples(st.integers(0, 6), NAMES, st.integers(0, 10**9)), max_size=30)


def shaped(draw, values, types):
    """A column of one of the types, sliced and chunked."""
    kind = draw(st.sampled_from(types))
    # Arrow's own cast from decimals to floats is not the nearest float.
    values = [float(value) for value in values] if pa.types.is_floating(kind) else values
    array = pa.array(values, pa.string()).cast(kind) if isinstance(values[0], str) else pa.array(values, kind)
    before, cut = draw(st.integers(0, 3)), draw(st.integers(0, len(values)))
    if before and len(values):
        array = pa.concat_arrays([array.slice(0, min(before, len(values))), array]).slice(min(before, len(values)))
    return pa.chunked_array([array.slice(0, cut), array.slice(cut)], array.type)


TEXT = [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int16(), pa.string())]


@st.composite
def tables(draw, rows):
    menus, foods, grams = ([row[place] for row in rows] for place in range(3))
    if not rows:
        return pa.table({"menu_id": pa.array([], pa.int64()), "ingredient_id": pa.array([], pa.string()), "grams": pa.array([], pa.float64())})
    return pa.table({
        "menu_id": shaped(draw, menus, [pa.int8(), pa.int64(), pa.uint32()]),
        "ingredient_id": shaped(draw, foods, TEXT),
        "grams": shaped(draw, [Decimal(gram).scaleb(-3) for gram in grams], [pa.float64(), pa.decimal128(20, 3)]),
    })


@given(st.data(), ROWS)
def test_sums_are_those_of_plain_python(foods, data, rows):
    table = data.draw(tables(rows))
    content = {name: dict(zip(FOODS["ingredient_id"], FOODS[name], strict=True)) for name in ("protein_g", "iron_mg")}
    expected = {}
    cost = {}
    prices = {"beras": Decimal("14.5"), "tempe": Decimal(12), "telur": Decimal(2500) / 64}
    for menu, food, thousandths in rows:
        grams = thousandths / 1000
        protein, iron = expected.setdefault(menu, [0.0, 0.0])
        protein += grams * (content["protein_g"][food] / 100)
        amount = content["iron_mg"][food]
        iron = None if iron is None or (amount is None and grams > 0) else iron + grams * ((amount or 0) / 100)
        expected[menu] = [protein, iron]
        so_far = cost.setdefault(menu, Decimal(0))
        one = prices.get(food)
        unknown = so_far is None or (one is None and grams > 0)
        cost[menu] = None if unknown else so_far + (one or 0) * Decimal(thousandths).scaleb(-3)
    found = foods.nutrition(table, nutrients=["protein_g", "iron_mg"]).to_pydict()
    assert found["menu_id"] == list(expected)
    assert found["protein_g"] == [protein for protein, _ in expected.values()]
    assert found["iron_mg"] == [iron for _, iron in expected.values()]
    costs = foods.cost(table, date=DAY, as_purchased=True)
    assert costs["ingredient_cost"] == list(cost.values())


@given(st.data(), ROWS, st.integers(1, 9))
def test_parts_of_a_stream_are_the_whole(foods, data, rows, size):
    rows = sorted(rows, key=lambda row: row[0])
    table = data.draw(tables(rows))
    whole = foods.nutrition(table, bounds=True).to_pydict()
    parts = [foods.nutrition(part, bounds=True).to_pydict() for part in whole_menus(table.to_reader(max_chunksize=size))]
    assert [value for part in parts for value in part["menu_id"]] == whole["menu_id"]
    assert [value for part in parts for value in part["iron_mg_high"]] == whole["iron_mg_high"]


ANYTHING = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8), st.binary(max_size=8), st.dates(), st.datetimes(),
    st.decimals(), st.lists(st.integers(), max_size=2), st.just(object()), st.complex_numbers(),
)
COLUMNS = st.one_of(
    ANYTHING, st.lists(ANYTHING, max_size=5), st.lists(st.floats(), max_size=5), st.lists(st.text(max_size=4), max_size=5),
    st.lists(st.one_of(st.none(), st.integers(-5, 300)), max_size=5), st.lists(st.one_of(st.none(), st.dates()), max_size=5),
    st.lists(st.one_of(st.none(), st.decimals(allow_nan=False)), max_size=5),
)
FRAMES = st.dictionaries(st.sampled_from([*LINES, *FOODS, *PRICES, "retention_code", "other", ""]), COLUMNS, max_size=9)


@given(st.one_of(ANYTHING, FRAMES), st.one_of(ANYTHING, FRAMES), st.one_of(ANYTHING, FRAMES))
def test_any_frame_is_an_answer_or_a_typed_error(foods, lines, table, prices):
    for call in (
        lambda: foods.nutrition(lines), lambda: foods.cost(lines, date=DAY), lambda: Lines(lines), lambda: Foods(table, prices=prices),
        lambda: foods.verdicts(lines, standard="mbg-2026", audience="sd_1_3"), lambda: validate_menus(lines), lambda: list(whole_menus([lines])),
    ):
        try:
            call()
        except GiziError as error:
            assert error.code and "." in error.code


@given(FRAMES)
def test_one_wild_column_among_good_ones(foods, columns):
    for name, values in columns.items():
        try:
            table = foods.nutrition({**LINES, name: values})
        except GiziError as error:
            assert error.path.startswith("lines")
        else:
            assert len(table) <= 4


ARROW = st.sampled_from([
    pa.array([True, None]), pa.array([[1], None]), pa.array([{"a": 1}, None]), pa.array([b"x", None]), pa.array([1.5, None], pa.float16()),
    pa.array([Decimal(1), None], pa.decimal256(50, 2)), pa.array([1, None], pa.time64("us")), pa.array([1, None], pa.duration("s")),
    pa.nulls(2), pa.array(["a", None]), pa.array([1, None]), pa.array([2**63, 1], pa.uint64()), pa.array([datetime(1, 1, 1), None]),
    pa.array([-(2**31), 2**31 - 1], pa.int32()).cast(pa.date32()), pa.array([2**62, -(2**62)], pa.int64()).cast(pa.timestamp("s")),
    pa.array([10**37, -(10**37)], pa.decimal128(38, 0)), pa.array([Decimal(100_000), None], pa.decimal128(38, -5)), pa.array(["a", "b"]).dictionary_encode(),
    pa.array([1, 2]).dictionary_encode(), pa.RunEndEncodedArray.from_arrays([2], ["a"]), pa.array([(1, 2, 3), None], pa.month_day_nano_interval()),
])


@given(ARROW, ARROW, ARROW, ARROW)
def test_every_type_of_arrow_is_read_or_refused(foods, one, two, three, four):
    lines = {"menu_id": one, "ingredient_id": two, "grams": three, "date": four, "retention_code": one}
    for call in (
        lambda: foods.cost(lines, date=DAY), lambda: foods.nutrition(pa.table(lines)), lambda: validate_menus(one),
        lambda: Foods({"ingredient_id": two, "name": one, "protein_g": three}),
        lambda: Foods({"ingredient_id": ["a", "b"]}, prices={"ingredient_id": ["a", "b"], "date": four, "price": three, "unit": one}),
    ):
        try:
            call()
        except GiziError as error:
            assert error.code and "." in error.code


JSON = st.recursive(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=10)),
                    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
                        ["menuName", "servings", "ingredients", "kind", "quantity", "x"]), inner, max_size=4), max_leaves=12)


@given(st.lists(st.one_of(st.none(), st.binary(max_size=60), JSON.map(lambda it: json.dumps(it).encode())), max_size=8))
def test_any_bytes_are_valid_or_told_why_not(menus):
    table = validate_menus(pa.array(menus, pa.binary()))
    for menu, valid, violations in zip(menus, table["valid"], table["violations"], strict=True):
        assert (valid is None) == (menu is None) == (violations is None)
        assert valid is None or valid == (violations == [])


def test_a_number_beyond_a_float_is_refused(foods):
    for grams in ([10**400], [Decimal(10) ** 400], [math.pi * 1e300]):
        with pytest.raises(GiziError) as error:
            foods.nutrition({"menu_id": [1], "ingredient_id": ["beras"], "grams": grams})
        assert error.value.code in ("frame.column_type", "frame.bad_value")


def resident() -> int:
    """Bytes in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="measured by Linux")
def test_ten_thousand_calls_leave_nothing_behind(foods):
    table = pa.table({**LINES, "ingredient_id": pa.array(LINES["ingredient_id"]).dictionary_encode()})
    wrong = {**LINES, "grams": [1, None, 3, 4]}

    def work(times):
        for _ in range(times):
            pa.table(foods.nutrition(table))
            foods.cost(table, date=DAY).to_pydict()
            pa.record_batch(foods.verdicts(LINES, standard="mbg-2026", audience="sd_1_3"))
            validate_menus(["{}"])
            Foods(FOODS, prices=PRICES)
            with pytest.raises(GiziError):
                foods.nutrition(wrong)
            table.__arrow_c_stream__()
            foods.nutrition(LINES).__arrow_c_stream__()
        gc.collect()

    work(500)
    before = resident()
    work(1_250)
    assert resident() - before < 8 << 20, "10,000 calls must not hold on to 8 MiB"


def test_other_threads_go_on_meanwhile(foods):
    """Each thread counts while the others calculate: with the interpreter held, nobody would count during a call."""
    lines = Lines({"menu_id": [row // 25 for row in range(500_000)], "ingredient_id": ["beras"] * 500_000, "grams": [1.0] * 500_000})
    counted, done = [0], threading.Event()

    def count():
        while not done.is_set():
            counted[0] += 1

    counter = threading.Thread(target=count)
    counter.start()
    start = counted[0]
    foods.nutrition(lines, bounds=True)
    during = counted[0] - start
    done.set()
    counter.join()
    assert during > 1000
