"""Imports into a kitchen: a whole one from its document, or menus, ingredients and prices from files.

  gizi import kitchen.db --document backup.json
  gizi import kitchen.db menus/ --program program.json --forms purchase-forms.json --prices prices.csv
  gizi import kitchen.db --foods my-tkpi.csv --mapping tkpi

With menus, the reference foods they need are taken in too. What is there already stays as it is; only prices are added.

exit codes: 0 taken in; 2 something that cannot be used: nothing was taken in
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from gizi.cli import _source
from gizi.cli._failure import FINE, Unusable, told
from gizi.cli._kitchen import kitchen_arguments, opened

if TYPE_CHECKING:
    from gizi.ingredient import Ingredient
    from gizi.kitchen import ImportedRecords
    from gizi.menu import Menu
    from gizi.program import NutritionProgram

NAME = "import"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    kitchen_arguments(parser)
    parser.add_argument(
        "menus", type=Path, nargs="*", metavar="MENU", help="a menu or list of menus as JSON, or a folder"
    )
    parser.add_argument("--document", type=Path, metavar="FILE.json", help="a whole kitchen, into an empty one")
    parser.add_argument(
        "--program", type=Path, action="append", default=[], metavar="FILE.json", help="a programme; may repeat"
    )
    _source.food_arguments(parser)


def run(given: argparse.Namespace) -> int:
    """Takes everything in."""
    from gizi._idiom.speech import speech

    spoken = speech(given.lang)
    sources = ("document", "menus", "program", "foods", "ingredients", "forms", "prices")
    if not any(getattr(given, source) for source in sources):
        raise Unusable(["nothing to import: name menus, or a file with an option [option.missing]"])
    if given.document:
        document = _source.text(given.document)
        records = _source.record(given.document, opened(given).import_kitchen, document, given.lang)
        print(spoken.say(f"{records} records", f"{records} catatan"))
        return FINE
    found, wrong = _source.menus(given.menus, given.lang) if given.menus else ([], [])
    if wrong:
        raise Unusable(wrong)
    # What is wrong with a menu is said with its file.
    _source.catalog(given, found)
    menus = [one.menu for one in found]
    imported = _imported(given, _programs(given), menus)
    print(
        spoken.say(
            f"{imported.ingredients} ingredients, {imported.prices} prices, {imported.menus} menus",
            f"{imported.ingredients} bahan, {imported.prices} harga, {imported.menus} menu",
        )
    )
    return FINE


def _programs(given: argparse.Namespace) -> list[NutritionProgram]:
    from gizi.program import NutritionProgram

    return [_source.record(file, NutritionProgram.from_json, _source.text(file), given.lang) for file in given.program]


def _imported(given: argparse.Namespace, programs: list[NutritionProgram], menus: list[Menu]) -> ImportedRecords:
    """Takes everything in as one commit."""
    from gizi.error import NotFoundError
    from gizi.kitchen import RecordImport

    records = RecordImport(programs=programs, ingredients=_needed(given, menus), menus=menus)
    try:
        return opened(given).import_records(records)
    except NotFoundError as error:
        if not error.path.endswith(".programId"):
            raise
        raise Unusable([f"{told(error, given.lang)}; name its file with --program"]) from None


def _needed(given: argparse.Namespace, menus: Iterable[Menu]) -> list[Ingredient]:
    """The reference foods that menus name, and everything of one's own files."""
    from gizi.interchange import reference_foods

    named = {line.ingredient_id for menu in menus for line in menu.ingredients}
    named |= {other.ingredient_id for menu in menus for line in menu.ingredients for other in line.substitutes}
    of_reference = {food.id: food for food in reference_foods()}
    return [
        food
        for food in _source.ingredients(given)
        if food.id in named or food.id not in of_reference or food != of_reference[food.id]
    ]
