"""What commands read: menus, foods, prices and standards from files."""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from gizi.cli._failure import Unusable, broken, told

if TYPE_CHECKING:
    from gizi.balance import Standard
    from gizi.cost import CostSettings
    from gizi.ingredient import Ingredient
    from gizi.interchange import FoodTableMapping, PriceListMapping, PriceRow
    from gizi.menu import Catalog, Menu, MenuOptions

_Read = TypeVar("_Read")
_Given = TypeVar("_Given")

_TABLES = {
    "tkpi": "tkpi",
    "usda-sr": "usda_standard_reference",
    "fndds": "fndds_ingredients",
    "ifct": "ifct",
}


@dataclass(frozen=True)
class MenuFile:
    """A menu, and where it stands."""

    file: Path
    path: str
    menu: Menu


def food_arguments(parser: argparse.ArgumentParser) -> None:
    """Foods and prices."""
    foods = parser.add_argument_group("foods and prices", "Without --foods and --ingredients: gizi's reference foods.")
    foods.add_argument("--foods", type=Path, metavar="FILE.csv", help="a food table, beside the reference foods")
    foods.add_argument(
        "--mapping", default="tkpi", metavar="NAME|FILE.json", help=f"its layout: {', '.join(_TABLES)} or a mapping"
    )
    foods.add_argument("--ingredients", type=Path, metavar="FILE.json", help="a list of ingredients, by their ids")
    foods.add_argument("--forms", type=Path, metavar="FILE.json", help="purchase forms, by ingredient")
    foods.add_argument("--prices", type=Path, metavar="FILE.csv", help="a price list")
    foods.add_argument(
        "--price-mapping", default="own", metavar="NAME|FILE.json", help="its layout: own, commodities or a mapping"
    )
    foods.add_argument("--price-links", type=Path, metavar="FILE.csv", help="which ingredient a commodity is")
    foods.add_argument("--currency", default="IDR", help="of prices that name none (default: IDR)")


def menu_arguments(parser: argparse.ArgumentParser) -> None:
    """Menus, and which of them."""
    parser.add_argument(
        "menus", type=Path, nargs="+", metavar="MENU", help="a menu or list of menus as JSON, or a folder"
    )
    parser.add_argument("--only", action="append", metavar="ID", help="only this menu; may repeat")
    parser.add_argument("--kind", choices=("tray", "dish", "preparation"), help="only menus of this kind")
    food_arguments(parser)


def serving_arguments(parser: argparse.ArgumentParser) -> None:
    """For whom and by which rules."""
    parser.add_argument("--portion", metavar="KEY", help="the portion size (default: the reference portion)")
    parser.add_argument("--date", type=day, metavar="DATE", help="the day of service and prices (default: today)")
    standard_arguments(parser)


def standard_arguments(parser: argparse.ArgumentParser) -> None:
    """By which rules it is judged."""
    parser.add_argument(
        "--standard", metavar="ID|FILE.toml", help="the standard to judge by: mbg-2026, us-nslp-lunch, …"
    )
    parser.add_argument("--audience", metavar="KEY", help="who eats, as the standard calls them: sd_4_6")


def cost_arguments(parser: argparse.ArgumentParser) -> None:
    """What is paid beside ingredients, and whose prices count."""
    parser.add_argument(
        "--rates", type=Path, metavar="FILE.json", help="labour, gas, packaging, …: a record `CostRates`"
    )
    parser.add_argument("--region", help="the region whose prices come first")
    parser.add_argument("--supplier", help="the supplier whose prices come first")


def day(text: str) -> date:
    """A civil date."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day like 2026-01-12") from None


def count(text: str) -> int:
    """A whole number, 0 or more."""
    if not (text.isascii() and text.isdecimal() and len(text) < 20 and int(text) < 2**64):
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number of 0 or more")
    return int(text)


def seconds(text: str) -> float:
    """A time that is not below 0."""
    try:
        time = float(text)
    except ValueError:
        time = -1.0
    if not 0 <= time < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds of 0 or more")
    return time


def read(file: Path) -> bytes:
    """The bytes of a file."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise Unusable.file(file, f"{error.strerror or error} [file.unreadable]") from None


def text(file: Path) -> str:
    """The text of a file."""
    try:
        return read(file).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unusable.file(file, f"not UTF-8 at byte {error.start} [file.not_utf8]") from None


def entries(file: Path) -> list[tuple[str, str]]:
    """The JSON of a file, or of each entry of its list, with the path. As it is written: its numbers stay exact."""
    content = text(file)
    decoder, at = json.JSONDecoder(), _skip(content, 0)
    try:
        if not content.startswith("[", at):
            json.loads(content)
            return [("", content)]
        found: list[tuple[str, str]] = []
        json.loads(content)
        at = _skip(content, at + 1)
        while content[at] != "]":
            _, end = decoder.raw_decode(content, at)
            found.append((f"[{len(found)}]", content[at:end]))
            at = _skip(content, end)
            at = _skip(content, at + 1) if content[at] == "," else at
        return found
    except (ValueError, RecursionError) as error:
        raise Unusable.file(file, f"{error} [json.unreadable]") from None


def _skip(content: str, at: int) -> int:
    while at < len(content) and content[at] in " \t\r\n":
        at += 1
    return at


def record(file: Path, make: Callable[[_Given], _Read], given: _Given, language: str | None, at: str = "") -> _Read:
    """What is made of a record, or what is wrong with it."""
    from gizi.error import GiziError

    try:
        return make(given)
    except GiziError as error:
        lines = [broken(one, language, at) for one in error.violations] or [told(error, language, at)]
        raise Unusable(f"{file}: {line}" for line in lines) from None


def menus(paths: Iterable[Path], language: str | None) -> tuple[list[MenuFile], list[str]]:
    """Every menu of files and folders, and a line for everything that is wrong with one."""
    from gizi.menu import parse_menu

    found: list[MenuFile] = []
    wrong: list[str] = []
    for file in _files(paths):
        for path, entry in entries(file):
            parsed = parse_menu(entry.encode())
            wrong += [f"{file}: {broken(violation, language, path)}" for violation in parsed.violations]
            if parsed.menu is not None:
                found.append(MenuFile(file, path, parsed.menu))
    if not found and not wrong:
        raise Unusable(["no menu in the files and folders named [menu.none]"])
    return found, wrong


def _files(paths: Iterable[Path]) -> list[Path]:
    files: list[Path] = []
    for path in paths:
        files += sorted(path.rglob("*.json")) if path.is_dir() else [path]
    return files


def wanted(found: Iterable[MenuFile], given: argparse.Namespace) -> list[MenuFile]:
    """The menus that the command line asks for."""
    kept = [
        one
        for one in found
        if (not given.only or one.menu.id in given.only)
        and (not given.kind or str(one.menu.kind) == given.kind.upper())
    ]
    if not kept:
        raise Unusable(["none of the menus read is wanted [menu.none]"])
    return kept


def usable(given: argparse.Namespace) -> tuple[Catalog, list[MenuFile]]:
    """The catalog, and the menus that are asked for; what is wrong with a menu ends the command."""
    found, wrong = menus(given.menus, given.lang)
    if wrong:
        raise Unusable(wrong)
    return catalog(given, found), wanted(found, given)


def catalog(given: argparse.Namespace, found: Iterable[MenuFile], wrong: list[str] | None = None) -> Catalog:
    """Foods with prices, and all menus that were read. Into `wrong` goes what is wrong with a menu, if it is given."""
    from gizi.menu import Catalog

    filled = Catalog.standard()
    for food in ingredients(given):
        record(given.ingredients or given.foods or Path("reference foods"), filled.add_ingredient, food, given.lang)
    for one in found:
        try:
            record(one.file, filled.add_menu, one.menu, given.lang, one.path)
        except Unusable as error:
            if wrong is None:
                raise
            wrong += error.lines
    return filled


def ingredients(given: argparse.Namespace) -> list[Ingredient]:
    """The reference foods, those of a table, those of a list, with purchase forms and prices."""
    from gizi.ingredient import Ingredient, PurchaseForm
    from gizi.interchange import reference_foods

    foods = {food.id: food for food in reference_foods()}
    if given.foods:
        foods.update((food.id, food) for food in _table(given))
    if given.ingredients:
        for path, entry in entries(given.ingredients):
            food = record(given.ingredients, Ingredient.from_json, entry, given.lang, path)
            foods[food.id] = food
    if given.forms:
        for path, entry in entries(given.forms):
            bought = json.loads(entry, parse_float=Decimal)
            id, forms = (bought.get("ingredientId"), bought.get("forms")) if isinstance(bought, dict) else (None, None)
            if id not in foods or not isinstance(forms, list):
                what = f"{path}: names no ingredient that is read, or no `forms` [form.unknown_ingredient]"
                raise Unusable.file(given.forms, what)
            made = [record(given.forms, PurchaseForm.from_dict, form, given.lang, f"{path}.forms") for form in forms]
            foods[id] = foods[id].with_(purchase_forms=made)
    return _priced(list(foods.values()), given)


def _table(given: argparse.Namespace) -> list[Ingredient]:
    from gizi.error import GiziError
    from gizi.interchange import FoodTableMapping, read_food_table

    mapping: FoodTableMapping
    if given.mapping in _TABLES:
        mapping = getattr(FoodTableMapping, _TABLES[given.mapping])()
    else:
        file = Path(given.mapping)
        mapping = record(file, FoodTableMapping.from_json, text(file), given.lang)
    try:
        reading = read_food_table(read(given.foods), mapping, "STRICT")
    except GiziError as error:
        raise Unusable.file(given.foods, told(error, given.lang)) from None
    _refuse(given.foods, reading.problems, given.lang)
    return list(reading.ingredients)


def prices(given: argparse.Namespace) -> list[PriceRow]:
    """The rows of the price list."""
    from gizi.error import GiziError
    from gizi.interchange import PriceListMapping, read_price_list
    from gizi.quantity import UnitTable

    mapping: PriceListMapping
    if given.price_mapping in ("own", "commodities"):
        mapping = getattr(PriceListMapping, given.price_mapping)(given.prices.name, given.currency)
    else:
        file = Path(given.price_mapping)
        mapping = record(file, PriceListMapping.from_json, text(file), given.lang)
    try:
        reading = read_price_list(read(given.prices), mapping, UnitTable.standard(), "STRICT")
    except GiziError as error:
        raise Unusable.file(given.prices, told(error, given.lang)) from None
    _refuse(given.prices, reading.problems, given.lang)
    return list(reading.prices)


def _priced(foods: list[Ingredient], given: argparse.Namespace) -> list[Ingredient]:
    from gizi.interchange import apply_prices

    if not given.prices:
        return foods
    priced = apply_prices(foods, prices(given), _links(given.price_links))
    lost = [price for price in priced.unmatched if str(price.reason) != "NO_LINK"]
    if lost:
        raise Unusable(
            f"{given.prices}: row {price.row}: {price.item} [price.{str(price.reason).lower()}]" for price in lost
        )
    return list(priced.ingredients)


def _links(file: Path | None) -> list[Any]:
    from gizi.interchange import PriceLink

    if file is None:
        return []
    rows = csv.DictReader(text(file).splitlines())
    if not {"commodity_id", "ingredient_id"} <= set(rows.fieldnames or ()):
        raise Unusable.file(file, "the columns commodity_id and ingredient_id are wanted [sheet.missing_column]")
    return [
        PriceLink(
            item=row["commodity_id"], ingredient_id=row["ingredient_id"], purchase_form=row.get("purchase_form") or None
        )
        for row in rows
    ]


def _refuse(file: Path, problems: Iterable[Any], language: str | None) -> None:
    from gizi._idiom.speech import speech

    spoken = speech(language)
    lines = [
        f"{file}: {spoken.table.explain_problem(problem, spoken.language)} [cell.{str(problem.reason).lower()}]"
        for problem in problems
    ]
    if lines:
        raise Unusable(lines)


def standard(given: argparse.Namespace) -> Standard | None:
    """The standard that is named, by id or as a file."""
    from gizi.balance import Standard
    from gizi.error import GiziError

    if not given.standard:
        return None
    try:
        if given.standard.endswith(".toml"):
            return Standard.from_toml(text(Path(given.standard)))
        return Standard.built_in(given.standard)
    except GiziError as error:
        known = ", ".join(Standard.built_in_ids())
        raise Unusable([f"{given.standard}: {told(error, given.lang)}; built in: {known}"]) from None


def audience(given: argparse.Namespace, judged_by: Standard | None) -> str | None:
    """Who eats; a standard and an audience belong together."""
    from gizi.error import GiziError

    if judged_by is None:
        return None
    keys = ", ".join(one.key for one in judged_by.audiences)
    if not given.audience:
        raise Unusable([f"--audience is missing; {judged_by.id} knows: {keys} [standard.unknown_audience]"])
    try:
        judged_by.audience(given.audience)
    except GiziError as error:
        raise Unusable([f"--audience: {told(error, given.lang)}; {judged_by.id} knows: {keys}"]) from None
    return str(given.audience)


def options(given: argparse.Namespace) -> MenuOptions:
    """Portion size and day."""
    from gizi.menu import MenuOptions

    return MenuOptions(portion=given.portion, date=given.date)


def settings(given: argparse.Namespace) -> CostSettings:
    """Prices and rates."""
    from gizi.cost import CostRates, CostSettings

    settings = CostSettings.new(given.currency, given.date or date.today())
    if given.rates:
        rates = record(given.rates, CostRates.from_json, text(given.rates), given.lang)
        settings = settings.with_(rates=rates)
    return settings.with_(region=given.region, supplier=given.supplier)


def computed(make: Callable[[], _Read], one: MenuFile, language: str | None) -> _Read:
    """What is computed of a menu, or why it cannot be."""
    from gizi.error import GiziError

    try:
        return make()
    except GiziError as error:
        hint = "; --forms gives purchase forms" if "purchase_form" in error.code else ""
        raise Unusable.file(one.file, told(error, language, one.path) + hint) from None
