"""What Python expects of a package beyond core: operators, `with`, pickle, NumPy's numbers, signatures."""

from __future__ import annotations

import copy
import inspect
import pickle
import subprocess
import sys
import threading
from datetime import date
from decimal import Decimal

import numpy
import pandas
import pytest

import gizi
from gizi.error import InvalidError
from gizi.frames import Foods, Table, validate_menus
from gizi.ingredient import Ingredient, RetentionTable
from gizi.kitchen import Kitchen
from gizi.menu import Menu, MenuOptions
from gizi.money import Money
from gizi.nutrient import Bounds
from gizi.nutrition import calculate_nutrition
from gizi.store import SqliteOptions, SqliteStore


def rupiah(amount):
    return Money(amount=amount, currency="IDR")


def test_money_is_added_exactly_and_of_one_currency():
    assert rupiah(Decimal("0.1")) + rupiah(Decimal("0.2")) == rupiah(Decimal("0.3"))
    assert rupiah(5) - rupiah(7) == -rupiah(2) == rupiah(-2)
    assert 3 * rupiah(5) == rupiah(5) * Decimal("3.0") == sum([rupiah(5)] * 3)
    with pytest.raises(gizi.GiziError, match="currenc"):
        rupiah(1) + Money(amount=1, currency="USD")
    for wrong in (lambda: rupiah(1) + 1, lambda: 1 + rupiah(1), lambda: rupiah(1) - 1.0, lambda: rupiah(1) * 0.1):
        with pytest.raises(TypeError, match="unsupported operand|multiply"):
            wrong()


def test_a_kitchen_is_closed_at_the_end_of_a_block(tmp_path, session, tempeh):
    path = tmp_path / "kitchen.db"
    with Kitchen.open_sqlite(path, session) as kitchen:
        kitchen.create_ingredient(tempeh)
        assert path.with_name("kitchen.db-wal").exists()
    # The last connection has taken its log into the file.
    assert [it.name for it in tmp_path.iterdir()] == ["kitchen.db"]
    with pytest.raises(InvalidError) as closed:
        kitchen.get_ingredient_by_id("tempe")
    assert closed.value.code == "object.closed" and "open it again" in str(closed.value)
    kitchen.close()
    assert repr(kitchen) == "Kitchen(closed)"
    with pytest.raises(InvalidError, match="object.closed"):
        kitchen.with_session(session)
    with pytest.raises(ZeroDivisionError), Kitchen.open_sqlite(path, session) as again:
        1 / 0
    with pytest.raises(InvalidError):
        again.session()


def test_others_over_the_store_of_a_closed_kitchen_go_on(tmp_path, session, tempeh):
    store = SqliteStore.open(tmp_path / "kitchen.db")
    kitchen = Kitchen(store, session)
    other = kitchen.with_session(session.with_(actor="bu-sari"))
    kitchen.close()
    other.create_ingredient(tempeh)
    assert store.tenants() == [session.tenant]
    reader = SqliteStore.open(tmp_path / "kitchen.db", SqliteOptions(read_only=True))
    with Kitchen(reader, session) as read, pytest.raises(gizi.GiziError, match="store.read_only"):
        read.create_menu(Menu(id="air", menu_name="Air putih"))


def test_a_kitchen_may_be_closed_while_others_work_in_it(session):
    kitchen, failed = Kitchen.in_memory(session), []

    def work():
        try:
            while True:
                kitchen.get_settings()
        except InvalidError as error:
            failed.append(error.code)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    kitchen.close()
    for thread in threads:
        thread.join(10)
    assert failed == ["object.closed"] * 4


def test_a_catalog_travels_to_other_processes(catalog, tempeh, bacem):
    nasi = Ingredient(id="nasi", name="Nasi", category="CEREAL", composition=tempeh.composition)
    catalog.add_ingredient(nasi)
    for again in (pickle.loads(pickle.dumps(catalog)), copy.copy(catalog), copy.deepcopy(catalog)):
        assert again.ingredients() == catalog.ingredients() == [tempeh, nasi]
        assert again.menus() == [bacem] and again.zero_assumptions() == catalog.zero_assumptions()
        assert again.units().units() == catalog.units().units()
        assert again.registry().nutrients() == catalog.registry().nutrients()
        assert again.retention().factors() == RetentionTable.usda_release_6().factors()
        assert again.retention().methods() == catalog.retention().methods()
        assert calculate_nutrition(bacem, again) == calculate_nutrition(bacem, catalog)
        again.add_menu(Menu(id="lain", menu_name="Lain"))
        assert len(catalog.menus()) == 1


def test_a_table_travels_to_other_processes():
    lines = {"menu_id": ["a", "a", "b"], "ingredient_id": ["x", "y", "x"], "grams": [10, 20, 30]}
    prices = {"ingredient_id": ["x"], "date": [date(2026, 1, 5)], "price": [Decimal("14500.5")]}
    foods = Foods({"ingredient_id": ["x", "y"], "protein_g": [8.4, 20.8], "iron_mg": [1.5, None]}, prices=prices)
    about = {"standard": "mbg-2026", "audience": "sd_4_6", "meal_type": "LUNCH"}
    tables = [
        foods.nutrition(lines, bounds=True),
        foods.nutrition({**lines, "menu_id": [1, 1, 2]}),
        foods.cost(lines, date=date(2026, 1, 12)),
        foods.verdicts(lines, **about),
        validate_menus(['{"menuName": "x"}', None, "{"]),
        foods.nutrition({name: [] for name in lines}),
    ]
    for table in tables:
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(table, protocol))
            assert isinstance(again, Table) and repr(again) == repr(table)
            assert again.to_pydict() == table.to_pydict()
    make, (names, parts) = tables[0].__reduce__()
    for broken in ([parts[0]] * 1, [(*part[:4], [], part[5]) for part in parts], [("Nothing", *part[1:]) for part in parts]):
        with pytest.raises((TypeError, ValueError)):
            make(names if len(broken) > 1 else [], broken if len(broken) > 1 else [3])


def test_whole_numbers_of_numpy_are_whole_numbers():
    for number in (numpy.int64(5), numpy.int8(5), numpy.uint16(5), numpy.uint64(5)):
        assert rupiah(number) == rupiah(5)
        assert Menu(id="m", menu_name="M", cooking_time=number, servings=number).cooking_time == 5
    assert Bounds(low=numpy.float64(0.1)).low == 0.1 and Bounds(low=numpy.float32(0.5)).low == 0.5
    assert Menu(id="m", menu_name="M", is_active=numpy.bool_(False)).is_active is False
    for wrong in (numpy.float64(5), numpy.bool_(True), numpy.array([1, 2])):
        with pytest.raises(TypeError, match="amount: expected decimal.Decimal or int"):
            rupiah(wrong)
    with pytest.raises(TypeError, match="cooking_time: expected int"):
        Menu(id="m", menu_name="M", cooking_time=numpy.float64(5))


def test_what_pandas_calls_missing_is_missing():
    menu = Menu(id="m", menu_name="M", serving_size=pandas.NA, description=pandas.NA)
    assert menu == Menu(id="m", menu_name="M") and menu.serving_size is None
    assert MenuOptions(date=pandas.NaT, portion=pandas.NA) == MenuOptions()
    with pytest.raises(TypeError, match="cooking_time: expected int, got NAType"):
        Menu(id="m", menu_name="M", cooking_time=pandas.NA)
    foods = Foods({"ingredient_id": ["x", "y"], "iron_mg": [1.5, pandas.NA]})
    assert foods.nutrition({"menu_id": [1, 2], "ingredient_id": ["x", "y"], "grams": [100, 100]})["iron_mg"] == [1.5, None]


def test_signatures_show_what_core_fills_in_as_dots(bacem, catalog):
    assert str(inspect.signature(calculate_nutrition)) == "(menu, catalog, options=...)"
    said = subprocess.run([sys.executable, "-c", "from gizi.nutrition import calculate_nutrition as it; help(it)"], capture_output=True, text=True, check=True)
    assert "Ellipsis" not in said.stdout and "options=..." in said.stdout
    left_out = inspect.signature(calculate_nutrition).parameters["options"].default
    assert pickle.loads(pickle.dumps(left_out)) is left_out
    assert calculate_nutrition(bacem, catalog, left_out) == calculate_nutrition(bacem, catalog)
