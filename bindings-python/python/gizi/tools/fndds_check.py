"""Computes every dish of a food survey through the public API and compares it with the values the agency published.

    python -m gizi.tools.fndds_check --ingredients F [--ingredients F…] --recipes F --expected F \\
        --nutrients F --retention F
    python -m gizi.tools.fndds_check --data FOLDER

Files have the layout of USDA FNDDS 2021-2023 and of the USDA retention factors, release 6. With `--data`, or the folder
in the environment variable GIZI_DATA, both tests of the survey are run one after the other. A miss is a value more than
1.1 units of the last published decimal away from the published one, or one that cannot be computed. `bits` is a hash of
what was computed, the same in every language. Exit code: 0 without a miss, 1 with misses, 2 when a file cannot be read.
"""

from __future__ import annotations

import argparse
import csv
import os
import struct
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal, TypeVar

from gizi.error import GiziError
from gizi.ingredient import Ingredient, RetentionTable, retention_factors
from gizi.menu import Catalog, Menu, MenuIngredient
from gizi.nutrient import Composition, CompositionValue, Nutrient, NutrientRegistry, NutrientTotal, NutrientValue
from gizi.nutrition import calculate_nutrition
from gizi.quantity import Quantity, UnitTable
from gizi.quantity.decimal import parse

# Half a unit for the rounding of the result, the rest for the rounded values of nested foods.
TOLERANCE = 1.1

_UNITS: dict[str, Literal["kcal", "kj", "mg", "ug"]] = {"kcal": "kcal", "kj": "kj", "mg": "mg", "ug": "ug"}

_Read = TypeVar("_Read")


class Unreadable(Exception):
    """A file that cannot be read, with its name and what is wrong."""


@dataclass(frozen=True)
class Files:
    """The files of one test."""

    ingredients: tuple[Path, ...]
    recipes: Path
    expected: Path
    nutrients: Path
    retention: Path


@dataclass
class Report:
    """What the comparison found."""

    dishes: int = 0
    values: int = 0
    misses: list[str] = field(default_factory=list)
    worst: float = 0.0
    """The largest difference, in units of the last published decimal."""
    hashed: Any = field(default_factory=sha256)
    """Over the big-endian bits of the ends of every serving, in the order of dishes and nutrients."""

    @property
    def bits(self) -> str:
        """The same in every language, or a value differs."""
        return str(self.hashed.hexdigest())

    def __str__(self) -> str:
        counts = f"dishes: {self.dishes}  values: {self.values}  misses: {len(self.misses)}"
        return f"{counts}  worst: {self.worst:.3f}"


def check(files: Files) -> Report:
    """Computes every dish with published values."""
    nutrients = list(_rows(files.nutrients, _nutrient, "nutrient", "published_decimals", "retention_column"))
    catalog = _catalog(files, nutrients)
    menus = _menus(files.recipes)
    report = Report()
    for row in _rows(files.expected, dict, "food_code"):
        menu = menus.get(row["food_code"].strip())
        if menu is None:
            raise Unreadable(f"{files.recipes}: there is no recipe for dish {row['food_code']}")
        report.dishes += 1
        _compare(menu, catalog, nutrients, row, report)
    return report


def _compare(menu: Menu, catalog: Catalog, nutrients: Sequence[Nutrient], row: dict[str, str], report: Report) -> None:
    try:
        totals = {total.nutrient: total for total in calculate_nutrition(menu, catalog).totals}
        for total in totals.values():
            ends = (total.serving.low, total.serving.high)
            report.hashed.update(b"".join(struct.pack(">d", end) for end in ends if end is not None))
        broken = ""
    except GiziError as error:
        totals, broken = {}, str(error)
    for nutrient in nutrients:
        published = (row.get(nutrient.key) or "").strip()
        if not published:
            continue
        report.values += 1
        value, reason = (None, broken) if broken else _exact(totals[nutrient.key])
        if value is None:
            report.misses.append(f"{menu.id} {menu.menu_name}, {nutrient.key}: {reason}")
            continue
        difference = abs(value - float(published)) * 10**nutrient.decimals
        report.worst = max(report.worst, difference)
        if difference > TOLERANCE:
            said = f"{difference:.3f} units from the published {published}"
            report.misses.append(f"{menu.id} {menu.menu_name}, {nutrient.key}: {said}")


def _exact(total: NutrientTotal) -> tuple[float | None, str]:
    """The value per 100 g, if every ingredient's value is in the table; a formula or a gap does not count."""
    if total.gaps:
        return None, "no value for " + ", ".join(gap.ingredient_name for gap in total.gaps)
    if total.formulas:
        return None, "the table lacks a value (" + ", ".join(total.formulas) + ")"
    if total.per_100g is None or total.per_100g.low != total.per_100g.high:
        return None, "no single value"
    return total.per_100g.low, ""


def _catalog(files: Files, nutrients: Sequence[Nutrient]) -> Catalog:
    try:
        factors = retention_factors(files.retention.read_bytes())
    except OSError as error:
        raise Unreadable(f"{files.retention}: {error.strerror}") from None
    catalog = Catalog(UnitTable.standard(), NutrientRegistry(nutrients), RetentionTable(factors, []), [])
    known: set[str] = set()
    for path in files.ingredients:
        for food in _rows(path, partial(_ingredient, nutrients), "ingredient_code"):
            if food.id not in known:
                known.add(food.id)
                catalog.add_ingredient(food)
    return catalog


def _nutrient(row: dict[str, str]) -> Nutrient:
    key = row["nutrient"].strip()
    return Nutrient(
        key=key,
        name_en=row.get("fndds_name") or "",
        unit=_UNITS.get(key.rsplit("_", 1)[-1], "g"),
        group="OTHER",
        decimals=int(row["published_decimals"]),
        retention=row["retention_column"].strip().removesuffix("_pct"),
    )


def _ingredient(nutrients: Sequence[Nutrient], row: dict[str, str]) -> Ingredient:
    known = CompositionValue.Known
    cells = ((nutrient.key, (row.get(nutrient.key) or "").strip()) for nutrient in nutrients)
    values = [NutrientValue(nutrient=key, value=known(amount=float(text))) for key, text in cells if text]
    food = Ingredient.new(row["ingredient_code"].strip(), row.get("description") or "", "OTHER")
    return food.with_(composition=Composition(values=values))


def _menus(path: Path) -> dict[str, Menu]:
    dishes: dict[str, list[MenuIngredient]] = {}
    menus: dict[str, Menu] = {}
    columns = ("food_code", "ingredient_code", "weight_g", "retention_code", "moisture_change_pct")
    for dish, line in _rows(path, _line, *columns):
        menus.setdefault(dish.id, dish)
        lines = dishes.setdefault(dish.id, [])
        lines.append(line.with_(id=str(len(lines) + 1)))
    return {code: menu.with_(ingredients=dishes[code]) for code, menu in menus.items()}


def _line(row: dict[str, str]) -> tuple[Menu, MenuIngredient]:
    dish = Menu.new(row["food_code"].strip(), row.get("food_description") or "", "DISH")
    grams = Quantity(amount=parse(row["weight_g"].strip(), "POINT"), unit="g")
    line = MenuIngredient.ingredient("1", row["ingredient_code"].strip(), grams)
    moisture = parse(row["moisture_change_pct"].strip(), "POINT")
    return dish.with_(moisture_change_percent=moisture), line.with_(retention_code=int(row["retention_code"]))


def _rows(path: Path, read: Callable[[dict[str, str]], _Read], *columns: str) -> Iterator[_Read]:
    """What is read from every row. A row that cannot be read is named."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = [column for column in columns if column not in (reader.fieldnames or ())]
            if missing:
                raise Unreadable(f"{path}: there is no column {missing[0]}")
            for row in reader:
                if None in row or None in row.values():
                    raise Unreadable(f"{path}: line {reader.line_num} has not as many cells as the header")
                try:
                    value = read(row)
                except (ValueError, GiziError) as error:
                    raise Unreadable(f"{path}: line {reader.line_num}: {error}") from None
                yield value
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Unreadable(f"{path}: {getattr(error, 'strerror', None) or error}") from None


def of_folder(data: Path) -> list[Files]:
    """Both tests of the survey: all 65 nutrients, and the nine that nested foods have too."""
    survey = data / "fndds-2021-2023"
    retention = data / "usda-retention-r6" / "retention_factors.csv"
    nutrients = survey / "nutrients_meta.csv"
    nine = (survey / "ingredient_values_9.csv", survey / "nested_food_values_9.csv")
    return [
        Files(
            (survey / "ingredient_values_65.csv",),
            survey / "dish_recipes_dev.csv",
            survey / "dish_expected_dev.csv",
            nutrients,
            retention,
        ),
        Files(nine, survey / "dish9_recipes_dev.csv", survey / "dish9_expected_dev.csv", nutrients, retention),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the check and says what it found; the exit code comes back."""
    words = (__doc__ or "").split("\n\n")
    parser = argparse.ArgumentParser(
        prog="fndds_check",
        description=words[0],
        epilog="\n\n".join(words[1:]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="the folder of both tests (or GIZI_DATA)")
    parser.add_argument("--ingredients", type=Path, action="append", metavar="FILE", help="nutrient values; may repeat")
    for name, what in (
        ("recipes", "lines of the dishes"),
        ("expected", "published values of the dishes"),
        ("nutrients", "the nutrients and their decimals"),
        ("retention", "retention factors"),
    ):
        parser.add_argument(f"--{name}", type=Path, metavar="FILE", help=what)
    given = parser.parse_args(arguments)
    single = (given.recipes, given.expected, given.nutrients, given.retention)
    if given.ingredients or any(single):
        if not given.ingredients or not all(single):
            parser.error("--ingredients, --recipes, --expected, --nutrients and --retention belong together")
        tests = [Files(tuple(given.ingredients), *single)]
    else:
        folder = given.data or os.environ.get("GIZI_DATA")
        if not folder:
            parser.error("name the files, or the folder with --data or GIZI_DATA")
        tests = of_folder(Path(folder))
    missed = False
    for files in tests:
        try:
            report = check(files)
        except (Unreadable, GiziError, ValueError) as error:
            print(f"fndds_check: {error}", file=sys.stderr)
            return 2
        for miss in report.misses[:50]:
            print(f"miss: {miss}")
        print(report)
        print(f"bits: {report.bits}")
        missed = missed or bool(report.misses)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
