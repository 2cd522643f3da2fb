"""Every library of DataFrames in and out, in every encoding it writes."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from small_kitchen import FOODS, LINES, PRICES
from gizi.error import GiziError
from gizi.frames import Foods, LineStream, Lines, validate_menus, whole_menus

pa = pytest.importorskip("pyarrow")
pl = pytest.importorskip("polars")
pd = pytest.importorskip("pandas")
duckdb = pytest.importorskip("duckdb")
np = pytest.importorskip("numpy")

DAY = date(2026, 1, 12)
INTO = {
    "pyarrow table": pa.table,
    "pyarrow reader": lambda columns: pa.table(columns).to_reader(),
    "pyarrow batch": pa.record_batch,
    "polars": pl.DataFrame,
    "pandas": pd.DataFrame,
    "duckdb": lambda columns: duckdb.from_arrow(pa.table(columns)),
    "numpy": lambda columns: {name: np.array(values) for name, values in columns.items()},
    "series": lambda columns: {name: pl.Series(values) for name, values in columns.items()},
}


@pytest.mark.parametrize("library", INTO)
def test_takes_it(foods, library):
    into = INTO[library]
    assert foods.nutrition(into(LINES)).to_pydict() == foods.nutrition(LINES).to_pydict()
    assert foods.cost(into(LINES), date=DAY).to_pydict() == foods.cost(LINES, date=DAY).to_pydict()
    if library not in ("numpy", "series"):
        same = Foods(into(FOODS), prices=into(PRICES))
        assert same.nutrition(LINES).to_pydict() == foods.nutrition(LINES).to_pydict()


def test_gives_it_without_a_copy(foods):
    table = foods.nutrition(LINES, nutrients=["protein_g", "iron_mg"])
    expected = table.to_pydict()
    one, other = pa.table(table), pa.table(table)
    assert one["protein_g"].chunk(0).buffers()[1].address == other["protein_g"].chunk(0).buffers()[1].address
    assert one.to_pydict() == expected
    assert pa.record_batch(table).to_pydict() == expected
    assert pa.schema(table) == one.schema
    assert pl.DataFrame(table).to_dict(as_series=False) == expected
    assert pd.DataFrame.from_arrow(table)["protein_g"].tolist() == expected["protein_g"]
    assert duckdb.sql("select menu_id, protein_g from one order by menu_id").fetchall() == [
        ("rabu", expected["protein_g"][2]), ("selasa", expected["protein_g"][1]), ("senin", expected["protein_g"][0])]
    cost = pl.DataFrame(foods.cost(LINES, date=DAY))
    assert cost["ingredient_cost"].dtype == pl.Decimal(38, 12) and cost["ingredient_cost"][0] == Decimal(1760)
    assert pl.DataFrame(foods.verdicts(LINES, standard="mbg-2026", audience="sd_1_3"))["verdict"].n_unique() > 1
    found = pl.DataFrame(validate_menus(pl.Series(["{}", None])))
    assert found["valid"].to_list() == [False, None]
    assert found["violations"][0][0]["code"] == "menu.menu_name.missing"


TEXTS = [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int8(), pa.string()),
         pa.dictionary(pa.uint32(), pa.large_string())]
WHOLES = [pa.int8(), pa.int16(), pa.int32(), pa.int64(), pa.uint8(), pa.uint16(), pa.uint32(), pa.uint64()]
NUMBERS = [*WHOLES, pa.float16(), pa.float32(), pa.float64(), pa.decimal128(12, 3), pa.decimal128(38, 20)]


@pytest.mark.parametrize("text", TEXTS, ids=str)
@pytest.mark.parametrize("number", NUMBERS, ids=str)
def test_every_encoding(foods, text, number):
    grams = pa.array([Decimal(80), Decimal(50), Decimal(100), Decimal(71)], number) if pa.types.is_decimal(number) else pa.array([80, 50, 100, 71], number)
    lines = pa.table({"menu_id": pa.array(LINES["menu_id"]).cast(text), "grams": grams,
                      "ingredient_id": pa.array(LINES["ingredient_id"]).cast(text)})
    assert foods.nutrition(lines).to_pydict() == foods.nutrition(LINES).to_pydict()
    assert foods.cost(lines, date=DAY).to_pydict() == foods.cost(LINES, date=DAY).to_pydict()


@pytest.mark.parametrize("whole", WHOLES, ids=str)
def test_ids_of_every_width(whole):
    foods = Foods(pa.table({"ingredient_id": pa.array([3, 4], whole), "protein_g": [1.0, 2.0]}))
    lines = pa.table({"menu_id": pa.array([9, 8], whole), "ingredient_id": pa.array([4, 3], whole), "grams": [100, 100]})
    assert foods.nutrition(lines, nutrients=["protein_g"]).to_pydict() == {"menu_id": [9, 8], "protein_g": [2.0, 1.0]}


@pytest.mark.parametrize("day", [pa.date32(), pa.date64(), *(pa.timestamp(unit) for unit in ("s", "ms", "us", "ns"))], ids=str)
def test_every_kind_of_day(day):
    prices = pa.table({**PRICES, "date": pa.array([datetime(d.year, d.month, d.day) for d in PRICES["date"]]).cast(day)})
    assert Foods(FOODS, prices=prices).cost(LINES, date=DAY)["ingredient_cost"][0] == Decimal(1760)


def test_a_time_or_a_zone_is_no_day():
    noon = pa.array([datetime(2026, 1, 5, 12)] * 4)
    for wrong, code in [(noon, "frame.bad_value"), (noon.cast(pa.timestamp("us", "Asia/Jakarta")), "frame.column_type")]:
        with pytest.raises(GiziError) as error:
            Foods(FOODS, prices=pa.table({**PRICES, "date": wrong}))
        assert error.value.code == code


def test_slices_and_chunks_are_read_as_they_lie(foods):
    table = pa.table({name: pa.array(values) for name, values in LINES.items()})
    table = table.set_column(1, "ingredient_id", table["ingredient_id"].dictionary_encode())
    expected = foods.nutrition(LINES).to_pydict()
    chunked = pa.concat_tables([table.slice(0, 1), table.slice(1, 0), table.slice(1, 2), table.slice(3)])
    assert foods.nutrition(chunked).to_pydict() == expected
    longer = pa.concat_tables([table.slice(2), table, table.slice(0, 2)]).combine_chunks().slice(2, 4)
    assert foods.nutrition(longer).to_pydict() == expected
    assert foods.nutrition(pl.DataFrame(LINES)[0:4]).to_pydict() == expected


def test_null_in_a_dictionary_is_null(foods):
    lines = pa.table({**LINES, "ingredient_id": pa.array(["beras", None, "beras", "x"]).dictionary_encode()})
    with pytest.raises(GiziError) as error:
        foods.nutrition(lines)
    assert (error.value.code, error.value.path) == ("frame.null", "lines.ingredient_id[1]")
    only_null = pa.DictionaryArray.from_arrays(pa.array([None] * 4, pa.int8()), pa.array([], pa.string()))
    with pytest.raises(GiziError) as error:
        foods.nutrition(pa.table({**LINES, "ingredient_id": only_null}))
    assert error.value.code == "frame.null"


def test_a_lazy_frame_and_one_column_are_no_tables(foods):
    for wrong in (pl.LazyFrame(LINES), pl.Series([1, 2]), pa.array([1])):
        with pytest.raises(GiziError) as error:
            foods.nutrition(wrong)
        assert error.value.code == "frame.unreadable"


def test_a_stream_is_read_once(foods):
    reader = pa.table(LINES).to_reader()
    capsule = reader.__arrow_c_stream__()

    class Again:
        def __arrow_c_stream__(self, requested_schema=None):
            return capsule

    foods.nutrition(Again())
    with pytest.raises(GiziError) as error:
        foods.nutrition(Again())
    assert error.value.code == "frame.unreadable"


def test_a_stream_that_breaks_says_so(foods):
    def broken():
        yield pa.record_batch(LINES)
        raise RuntimeError("the disk is gone")

    reader = pa.RecordBatchReader.from_batches(pa.table(LINES).schema, broken())
    with pytest.raises(GiziError) as error:
        foods.nutrition(reader)
    assert error.value.code == "frame.unreadable" and "the disk is gone" in str(error.value)


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_a_stream_in_parts_is_the_whole(foods, size):
    lines = {"menu_id": [menu for menu in range(20) for _ in range(menu % 5 + 1)]}
    count = len(lines["menu_id"])
    lines["ingredient_id"] = [FOODS["ingredient_id"][place * 7 % 4] for place in range(count)]
    lines["grams"] = [place * 0.1 for place in range(count)]
    whole = foods.nutrition(lines, bounds=True).to_pydict()
    table = pl.DataFrame(lines)
    parts = [foods.nutrition(part, bounds=True) for part in whole_menus(table.iter_slices(size))]
    assert pl.concat([pl.DataFrame(part) for part in parts]).to_dict(as_series=False) == whole
    reader = pa.table(lines).to_reader(max_chunksize=size)
    assert pl.concat([pl.DataFrame(foods.nutrition(part, bounds=True)) for part in whole_menus(reader)]).to_dict(as_series=False) == whole


@pytest.mark.parametrize(("parts", "row"), [
    ([[1, 2, 1]], 2),
    ([[1, 2], [1]], 2),
    ([[1], [2, 1]], 2),
    ([[1, 1], [2], [3], [1]], 4),
    ([[1, 1], [1, 2], [3, 2]], 5),
])
def test_a_menu_that_comes_again_is_refused(parts, row):
    def part(menus):
        return {"menu_id": menus, "ingredient_id": ["beras"] * len(menus), "grams": [1] * len(menus)}

    with pytest.raises(GiziError) as error:
        list(whole_menus(part(menus) for menus in parts))
    assert (error.value.code, error.value.path) == ("frame.scattered", f"lines.menu_id[{row}]")


def test_an_error_in_a_stream_counts_rows_from_its_beginning(foods):
    parts = [{"menu_id": [1, 1], "ingredient_id": ["beras", "tempe"], "grams": [1, 1]},
             {"menu_id": [1, 2], "ingredient_id": ["beras", "batu"], "grams": [1, 1]}]
    with pytest.raises(GiziError) as error:
        [foods.nutrition(lines) for lines in whole_menus(parts)]
    assert error.value.path == "lines.ingredient_id[3]"


def test_kinds_of_ids_do_not_mix_in_a_stream():
    stream = LineStream()
    stream.push({"menu_id": [1], "ingredient_id": ["a"], "grams": [1]})
    with pytest.raises(GiziError) as error:
        stream.push({"menu_id": ["1"], "ingredient_id": ["a"], "grams": [1]})
    assert error.value.code == "frame.column_type"
    assert isinstance(Lines(LINES), Lines)
