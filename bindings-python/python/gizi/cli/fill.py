"""Imports into a kitchen: a whole one from its document, or menus, ingredients and prices from files.

  gizi import kitchen.db --document backup.json
  gizi import kitchen.db menus/ --program program.json --forms purchase-forms.json --prices prices.csv
  gizi import kitchen.db --foods my-tkpi.csv --mapping tkpi

With menus, the reference foods they need are taken in too. What is there already stays as it is; only prices are added.

exit codes: 0 taken in; 2 a file that cannot be used: nothing was taken in
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
    from gizi.kitchen import Kitchen
    from gizi.menu import Menu

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
    if given.document:
        document = _source.text(given.document)
        records = _source.record(given.document, opened(given).import_kitchen, document, given.lang)
        print(spoken.say(f"{records} records", f"{records} catatan"))
        return FINE
    found, wrong = _source.menus(given.menus, given.lang) if given.menus else ([], [])
    if wrong:
        raise Unusable(wrong)
    # Everything is looked at before anything is written.
    _source.catalog(given, found)
    kitchen = opened(given)
    _programs(kitchen, given, found)
    foods, prices = _foods(kitchen, _needed(given, [one.menu for one in found]))
    menus = _menus(kitchen, [one.menu for one in found])
    print(
        spoken.say(
            f"{foods} ingredients, {prices} prices, {menus} menus", f"{foods} bahan, {prices} harga, {menus} menu"
        )
    )
    return FINE


def _programs(kitchen: Kitchen, given: argparse.Namespace, found: Iterable[_source.MenuFile]) -> None:
    """The programmes that menus are cooked for: in files, or in the kitchen already."""
    from gizi.error import NotFoundError
    from gizi.program import NutritionProgram

    read = [_source.record(file, NutritionProgram.from_json, _source.text(file), given.lang) for file in given.program]
    missing = {program.id: program for program in read}
    for id in [*missing, *(one.menu.program_id for one in found)]:
        try:
            if id is not None:
                kitchen.get_program_by_id(id)
                missing.pop(id, None)
        except NotFoundError as error:
            if id not in missing:
                raise Unusable([f"{told(error, given.lang)}; name its file with --program"]) from None
    for program in missing.values():
        kitchen.create_program(program)


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


def _foods(kitchen: Kitchen, foods: Iterable[Ingredient]) -> tuple[int, int]:
    from gizi.error import NotFoundError
    from gizi.kitchen import PriceUpdate

    created = noted = 0
    for food in foods:
        try:
            known = {form.id: form.prices for form in kitchen.get_ingredient_by_id(food.id).ingredient.purchase_forms}
        except NotFoundError:
            kitchen.create_ingredient(food)
            created += 1
            noted += sum(len(form.prices) for form in food.purchase_forms)
            continue
        for form in food.purchase_forms:
            for price in form.prices:
                if price not in known.get(form.id, ()):
                    update = PriceUpdate(ingredient_id=food.id, purchase_form_id=form.id, price=price)
                    kitchen.set_ingredient_price(update)
                    noted += 1
    return created, noted


def _menus(kitchen: Kitchen, menus: Iterable[Menu]) -> int:
    """Every menu after those it is made of."""
    from gizi.error import NotFoundError

    waiting, created = {menu.id: menu for menu in menus}, 0
    while waiting:
        parts = {id: {line.component_menu_id for line in menu.ingredients} for id, menu in waiting.items()}
        ready = [id for id in waiting if not parts[id] & waiting.keys()]
        # Menus that contain each other are refused by the kitchen, which says which.
        for id in ready or list(waiting):
            menu = waiting.pop(id)
            try:
                kitchen.get_menu_by_id(menu.id)
            except NotFoundError:
                kitchen.create_menu(menu)
                created += 1
    return created
