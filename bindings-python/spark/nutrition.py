"""Nutrients of a few million lines on Spark, bit for bit those of one process.

Run it with ``make spark``, or ``python spark/nutrition.py [menus]`` where pyspark, pyarrow and Java are.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator

import numpy as np
import pyarrow as pa
from pyspark.sql import SparkSession

from gizi.frames import Foods, whole_menus

LINES_A_MENU = 25
FOODS = 400
NUTRIENTS = ["energy_kcal", "protein_g", "fat_g", "carbohydrate_g", "fibre_g", "iron_mg", "calcium_mg", "sodium_mg"]


def food_table() -> pa.Table:
    """400 foods of which some nobody analysed."""
    random = np.random.default_rng(1)
    amounts = {key: random.gamma(2.0, 10.0, FOODS).round(2) for key in NUTRIENTS}
    known = random.random((len(NUTRIENTS), FOODS)) < 0.95
    columns = {key: pa.array(amounts[key], mask=~known[place]) for place, key in enumerate(NUTRIENTS)}
    return pa.table({"ingredient_id": [f"food-{place}" for place in range(FOODS)], **columns})


def line_table(menus: int) -> pa.Table:
    """The lines of the menus, each with its number within the menu."""
    random = np.random.default_rng(2)
    rows = menus * LINES_A_MENU
    return pa.table({
        "menu_id": np.repeat(np.arange(menus), LINES_A_MENU),
        "line": np.tile(np.arange(LINES_A_MENU, dtype=np.int32), menus),
        "ingredient_id": pa.DictionaryArray.from_arrays(
            random.integers(0, FOODS, rows).astype(np.int32), [f"food-{place}" for place in range(FOODS)]
        ).cast(pa.string()),
        "grams": random.gamma(2.0, 20.0, rows).round(1),
    })


def main(menus: int) -> None:
    foods, lines = Foods(food_table()), line_table(menus)

    def nutrition(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """What each worker does with its share of the menus."""
        for part in whole_menus(batches):
            yield pa.record_batch(foods.nutrition(part, nutrients=NUTRIENTS, bounds=True))

    start = time.perf_counter()
    alone = pa.table(foods.nutrition(lines, nutrients=NUTRIENTS, bounds=True))
    one_process = time.perf_counter() - start

    # The workers have gizi where this process has it, not where the system's Python is.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = (
        SparkSession.builder.master("local[2]").appName("gizi")
        .config("spark.ui.enabled", "false").config("spark.driver.memory", "3g")
        .config("spark.sql.shuffle.partitions", "8").config("spark.sql.execution.arrow.pyspark.enabled", "true")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    from pyspark.sql.pandas.types import from_arrow_schema

    start = time.perf_counter()
    # A menu stays in one share, and its lines in their order: the order decides the last bit of a sum.
    shares = spark.createDataFrame(lines).repartition("menu_id").sortWithinPartitions("menu_id", "line")
    spread = shares.mapInArrow(nutrition, from_arrow_schema(alone.schema)).toArrow().sort_by("menu_id")
    on_spark = time.perf_counter() - start
    spark.stop()

    assert spread.num_rows == menus
    for name in alone.column_names:
        one, other = alone[name].combine_chunks(), spread[name].combine_chunks()
        assert one.is_valid().equals(other.is_valid()), name
        if pa.types.is_floating(one.type):
            bits = [array.fill_null(0).to_numpy().view(np.uint64) for array in (one, other)]
            assert (bits[0] == bits[1]).all(), name
        else:
            assert one.equals(other), name
    print(f"{lines.num_rows:,} lines of {menus:,} menus: the same bits from Spark ({on_spark:.1f} s) and from one process ({one_process:.2f} s)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 120_000)
