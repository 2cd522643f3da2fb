"""gizi against what an analyst would otherwise use: nutrients, cost and validation of very many menus, in one run.

``make bench-python``, or ``python benches/frames.py [menus]`` on a release build with numpy, scipy, pandas, polars, duckdb,
pydantic and msgspec installed. One thread everywhere, in time of the processor, which a busy neighbour does not lengthen by
waiting. The contenders of a job take turns, and a ratio is the median of the ratios within each turn. Every answer is
compared before a time is printed.
"""

from __future__ import annotations

import os

for _threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "POLARS_MAX_THREADS"):
    os.environ[_threads] = "1"

import json  # noqa: E402
import random  # noqa: E402
import statistics  # noqa: E402
import sys  # noqa: E402
import time  # noqa: E402
from datetime import date  # noqa: E402
from decimal import ROUND_HALF_EVEN, Decimal  # noqa: E402
from typing import Annotated, Any, Literal  # noqa: E402

import duckdb  # noqa: E402
import msgspec  # noqa: E402
import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
import polars as pl  # noqa: E402
import pyarrow as pa  # noqa: E402
import pydantic  # noqa: E402
import scipy.sparse as sparse  # noqa: E402

from gizi.frames import Foods, validate_menus  # noqa: E402

MENUS = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
FEW = min(MENUS, 1_000)  # for peers of plain Python
LINES, FOODS, TURNS, CALLS = 25, 400, 5, 300
DAY = date(2026, 1, 5)
KEYS = (
    "energy_kcal protein_g fat_g carbohydrate_g fibre_g water_g ash_g calcium_mg phosphorus_mg iron_mg sodium_mg potassium_mg copper_mg "
    "zinc_mg magnesium_mg manganese_mg selenium_ug retinol_ug carotene_beta_ug vit_d_ug vit_e_mg vit_k_ug thiamin_mg riboflavin_mg niacin_mg "
    "vit_b6_mg folate_total_ug vit_b12_ug vit_c_mg cholesterol_mg"
).split()


def compare(job: str, unit: str, count: dict[str, int], contenders: dict[str, Any]) -> None:
    """Lets the contenders take turns; the first is gizi."""
    times: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(TURNS):
        for name, work in contenders.items():
            start = time.process_time()
            work()
            times[name].append((time.process_time() - start) / count.get(name, count[""]))
    first = next(iter(contenders))
    print(f"\n{job}")
    for name, took in times.items():
        ratio = statistics.median(other / own for other, own in zip(took, times[first], strict=True))
        print(f"  {name:58s} {statistics.median(took) * 1e9:12.3f} ns/{unit} {ratio:10.2f} x", flush=True)


def nutrition() -> None:
    rng = np.random.default_rng(1)
    menu = np.repeat(np.arange(MENUS), LINES)
    food = rng.integers(0, FOODS, MENUS * LINES)
    grams = np.round(rng.uniform(1, 150, MENUS * LINES), 1)
    table = np.round(rng.uniform(0, 0.3, (FOODS, len(KEYS))), 3)
    known = Foods({"ingredient_id": np.arange(FOODS), **{key: table[:, place] for place, key in enumerate(KEYS)}})
    some = rng.random(table.shape) < 0.9
    gaps = Foods(pa.table({"ingredient_id": np.arange(FOODS), **{
        key: pa.array(table[:, place], mask=~some[:, place]) for place, key in enumerate(KEYS)}}))
    lines = pl.DataFrame({"menu_id": menu, "ingredient_id": food, "grams": grams})
    names = lines.with_columns(
        ingredient_id=pl.concat_str(pl.lit("food-"), "ingredient_id"), menu_id=pl.concat_str(pl.lit("menu-"), "menu_id"))
    named = Foods({"ingredient_id": [f"food-{place}" for place in range(FOODS)], **{
        key: table[:, place] for place, key in enumerate(KEYS)}})
    words = names.with_columns(pl.col("ingredient_id").cast(pl.Categorical))
    foods_pl = pl.DataFrame({"ingredient_id": np.arange(FOODS), **{key: table[:, place] / 100 for place, key in enumerate(KEYS)}})
    lines_pd, foods_pd = lines.to_pandas(), foods_pl.to_pandas()
    base = duckdb.connect()
    base.execute("set threads = 1")
    base.register("lines_frame", lines_pd)
    base.register("foods_frame", foods_pd)
    base.execute("create table lines as select * from lines_frame; create table foods as select * from foods_frame")
    sums = ", ".join(f"sum(grams * {key}) as {key}" for key in KEYS)
    query = f"select menu_id, {sums} from lines join foods using (ingredient_id) group by menu_id"
    by_100 = table / 100
    food_list, gram_list, table_list = food[: FEW * LINES].tolist(), grams[: FEW * LINES].tolist(), by_100.tolist()

    def in_pandas():
        joined = lines_pd.merge(foods_pd, on="ingredient_id")
        joined[KEYS] = joined[KEYS].mul(joined["grams"], axis=0)
        return joined.groupby("menu_id")[KEYS].sum()

    def in_polars():
        sums = [(pl.col(key) * pl.col("grams")).sum() for key in KEYS]
        return lines.lazy().join(foods_pl.lazy(), on="ingredient_id").group_by("menu_id").agg(sums).collect()

    def in_scipy():
        starts = np.arange(0, MENUS * LINES + 1, LINES)
        return sparse.csr_matrix((grams, food, starts), shape=(MENUS, FOODS)) @ by_100

    def in_python():
        result = []
        for start in range(0, FEW * LINES, LINES):
            row = [0.0] * len(KEYS)
            for line in range(start, start + LINES):
                amount = gram_list[line]
                for place, value in enumerate(table_list[food_list[line]]):
                    row[place] += amount * value
            result.append(row)
        return result

    def ours():
        return known.nutrition(lines, nutrients=KEYS)

    expected = pl.DataFrame(ours())
    assert np.allclose(in_scipy(), expected.select(KEYS).to_numpy())
    assert np.allclose(in_polars().sort("menu_id").select(KEYS).to_numpy(), expected.select(KEYS).to_numpy())
    assert np.allclose(in_pandas().to_numpy(), expected.select(KEYS).to_numpy())
    assert np.allclose(base.sql(query + " order by menu_id").pl().select(KEYS).to_numpy(), expected.select(KEYS).to_numpy())
    assert in_python() == expected.head(FEW).select(KEYS).to_numpy().tolist()
    assert pl.DataFrame(named.nutrition(names, nutrients=KEYS)).select(KEYS).equals(expected.select(KEYS))
    assert pl.DataFrame(named.nutrition(words, nutrients=KEYS)).select(KEYS).equals(expected.select(KEYS))
    cells = {"": MENUS * LINES * len(KEYS), "plain Python, lists": FEW * LINES * len(KEYS)}
    compare(f"Nutrients of {MENUS:,} menus of {LINES} lines, {len(KEYS)} nutrients, every value known", "cell", cells, {
        "gizi, ids are numbers": ours,
        "gizi, ids are texts": lambda: named.nutrition(names, nutrients=KEYS),
        "gizi, food ids are categories": lambda: named.nutrition(words, nutrients=KEYS),
        "gizi, a tenth of the values missing": lambda: gaps.nutrition(lines, nutrients=KEYS),
        "gizi, the same with bounds and coverage": lambda: gaps.nutrition(lines, nutrients=KEYS, bounds=True),
        "scipy.sparse, building the matrix too": in_scipy,
        "DuckDB, join + group by, into Arrow": lambda: base.sql(query).to_arrow_table(),
        "polars, join + group_by": in_polars,
        "pandas, merge + groupby": in_pandas,
        "plain Python, lists": in_python,
    })

    rows = {"menu_id": [1] * LINES, "ingredient_id": food_list[:LINES], "grams": gram_list[:LINES]}
    foods_of, grams_of = rows["ingredient_id"], rows["grams"]
    def calls(work):
        return lambda: [work() for _ in range(CALLS)]

    compare("One menu a call, from lists", "menu", {"": CALLS}, {
        "gizi": calls(lambda: known.nutrition(rows, nutrients=KEYS)),
        "numpy": calls(lambda: np.array(grams_of) @ by_100[foods_of]),
        "polars": calls(lambda: pl.DataFrame(rows).join(foods_pl, on="ingredient_id").select((pl.col(key) * pl.col("grams")).sum() for key in KEYS)),
    })


def cost() -> None:
    rng = np.random.default_rng(2)
    rows = MENUS * LINES
    prices = rng.integers(800_000, 12_000_000, FOODS)  # hundredths of a rupiah a kilogram
    thousandths = rng.integers(1_000, 150_000, rows)
    menu, food = np.repeat(np.arange(MENUS), LINES), rng.integers(0, FOODS, rows)
    exact = pa.array([Decimal(int(price)).scaleb(-2) for price in prices])
    foods = Foods({"ingredient_id": np.arange(FOODS)}, prices=pa.table({
        "ingredient_id": np.arange(FOODS), "date": pa.array([DAY] * FOODS), "price": exact}))
    lines = pl.DataFrame({"menu_id": menu, "ingredient_id": food, "grams": thousandths / 1000})
    base = duckdb.connect()
    base.execute("set threads = 1")
    base.register("l", pa.table({"menu_id": menu, "ingredient_id": food, "thousandths": thousandths}))
    base.register("p", pa.table({"ingredient_id": np.arange(FOODS), "price": exact}))
    base.execute("create table lines as select menu_id, ingredient_id, (thousandths / 1000)::decimal(9, 3) as grams from l")
    base.execute("create table prices as select ingredient_id, (price / 1000)::decimal(12, 5) as price from p")
    query = "select menu_id, sum(grams * price) as cost from lines join prices using (ingredient_id) group by menu_id"
    few = FEW * LINES
    price_list = [Decimal(int(price)).scaleb(-5) for price in prices]
    gram_list = [Decimal(int(amount)).scaleb(-3) for amount in thousandths[:few]]
    food_list = food[:few].tolist()
    cent = Decimal("0.01")

    def in_python(round_rows: bool = False):
        sums = []
        for start in range(0, few, LINES):
            total = Decimal(0)
            for line in range(start, start + LINES):
                amount = gram_list[line] * price_list[food_list[line]]
                total += amount.quantize(cent, ROUND_HALF_EVEN) if round_rows else amount
            sums.append(total)
        return sums

    def ours():
        return foods.cost(lines, date=DAY, as_purchased=True)

    found = pl.DataFrame(ours())["ingredient_cost"]
    assert found.head(FEW).to_list() == in_python()
    assert base.sql(query + " order by menu_id").pl()["cost"].cast(pl.Decimal(38, 12)).equals(found, check_names=False)
    floats = pl.DataFrame({"ingredient_id": np.arange(FOODS), "price": prices / 1e5})
    compare(f"Cost of {MENUS:,} menus of {LINES} lines", "line", {
        "": rows, "Python decimal": few, "Python decimal, every line rounded": few}, {
        "gizi, exact": ours,
        "DuckDB, decimal": lambda: base.sql(query).to_arrow_table(),
        "polars, float (not exact)": lambda: lines.join(floats, on="ingredient_id").group_by("menu_id").agg((pl.col("grams") * pl.col("price")).sum()),
        "Python decimal": in_python,
        "Python decimal, every line rounded": lambda: in_python(True),
    })


UNITS = Literal["g", "kg", "ml", "l", "piece"]
Amount = Annotated[Decimal, pydantic.Field(gt=0, max_digits=15, decimal_places=6)]
Id = Annotated[str, pydantic.Field(pattern=r"^[A-Za-z0-9_.:-]{1,64}$")]


class Line(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="forbid")
    id: Id
    ingredientId: Id
    quantity: Amount
    unit: UNITS
    basis: Literal["AS_PURCHASED", "EDIBLE", "COOKED"] = "AS_PURCHASED"


class Menu(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="forbid")
    id: Id
    menuName: Annotated[str, pydantic.Field(min_length=3, max_length=100)]
    menuCode: Annotated[str, pydantic.Field(pattern=r"^[A-Z0-9-]{1,50}$")]
    kind: Literal["PREPARATION", "DISH", "TRAY"]
    servings: Amount
    servingSize: Amount
    cookingTime: Annotated[int, pydantic.Field(ge=0, le=1440)]
    description: Annotated[str, pydantic.Field(max_length=2000)]
    ingredients: Annotated[list[Line], pydantic.Field(max_length=100)]


class StructLine(msgspec.Struct, forbid_unknown_fields=True):
    id: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_.:-]{1,64}$")]
    ingredientId: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_.:-]{1,64}$")]
    quantity: Decimal
    unit: UNITS
    basis: Literal["AS_PURCHASED", "EDIBLE", "COOKED"] = "AS_PURCHASED"

    def __post_init__(self):
        positive(self.quantity)


class StructMenu(msgspec.Struct, forbid_unknown_fields=True):
    id: Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9_.:-]{1,64}$")]
    menuName: Annotated[str, msgspec.Meta(min_length=3, max_length=100)]
    menuCode: Annotated[str, msgspec.Meta(pattern=r"^[A-Z0-9-]{1,50}$")]
    kind: Literal["PREPARATION", "DISH", "TRAY"]
    servings: Decimal
    servingSize: Decimal
    cookingTime: Annotated[int, msgspec.Meta(ge=0, le=1440)]
    description: Annotated[str, msgspec.Meta(max_length=2000)]
    ingredients: Annotated[list[StructLine], msgspec.Meta(max_length=100)]

    def __post_init__(self):
        positive(self.servings)
        positive(self.servingSize)


def positive(value: Decimal) -> None:
    """What pydantic checks of an amount."""
    _, digits, exponent = value.as_tuple()
    if not value > 0 or len(digits) > 15 or exponent < -6:
        raise ValueError("amount")


def validation() -> None:
    chance = random.Random(3)

    def menu(place: int, broken: bool) -> bytes:
        line = lambda number: {  # noqa: E731
            "id": str(number), "ingredientId": f"bahan-{chance.randrange(400)}", "quantity": f"{chance.randrange(1, 90_000)}.{chance.randrange(10)}5",
            "unit": chance.choice(["g", "kg", "ml"]), "basis": "AS_PURCHASED"}
        record: dict[str, Any] = {
            "id": f"menu-{place}", "menuName": f"Tumis kangkung {place}", "menuCode": f"MN-{place:06d}", "kind": "DISH", "servings": "100",
            "servingSize": "75.5", "cookingTime": 20, "description": "Tumis sebentar dengan api besar agar tetap hijau.",
            "ingredients": [line(number) for number in range(5)]}
        if broken:
            fault = chance.randrange(5)
            if fault == 0:
                record["menuName"] = "ab"
            elif fault == 1:
                record["ingredients"][2]["quantity"] = "-1"
            elif fault == 2:
                record["cookingTime"] = 9999
            elif fault == 3:
                record["servings"] = "many"
            else:
                del record["menuName"]
        return json.dumps(record, separators=(",", ":")).encode()

    decode = msgspec.json.Decoder(StructMenu).decode

    def each(check, failure, menus):
        def work():
            valid = 0
            for text in menus:
                try:
                    check(text)
                    valid += 1
                except failure:
                    pass
            return valid
        return work

    for what, broken in (("valid", False), ("one thing wrong in each", True)):
        menus = [menu(place, broken) for place in range(20_000)]
        column = pa.array(menus, pa.binary())
        pydantic_check = each(Menu.model_validate_json, pydantic.ValidationError, menus)
        msgspec_check = each(decode, msgspec.ValidationError, menus)
        expected = 0 if broken else len(menus)
        valid = pa.table(validate_menus(column))["valid"]
        assert sum(valid.to_pylist()) == pydantic_check() == msgspec_check() == expected
        size = sum(map(len, menus)) // len(menus)
        compare(f"Validation of 20,000 menus as JSON ({size} bytes), {what}", "menu", {"": len(menus)}, {
            "gizi, all errors, checks between fields too": lambda: validate_menus(column),
            "msgspec, first error": msgspec_check,
            "pydantic, all errors": pydantic_check,
            "json.loads alone": each(json.loads, ValueError, menus),
        })


if __name__ == "__main__":
    nutrition()
    cost()
    validation()
