"""Exports a kitchen: as a whole, its records, or what follows from a plan.

  gizi export kitchen.db --output backup.json
  gizi export kitchen.db menus --output menus.json
  gizi export kitchen.db prices --output prices.csv
  gizi export kitchen.db procurement --plan march --output shopping.xlsx
  gizi export kitchen.db calendar --plan march --output march.ics
  gizi export kitchen.db production --program mbg-2026 --date 2026-03-02 --output kitchen.xlsx

procurement and production are written as the ending of --output says: .xlsx, .csv, .json or .html; without one as text.

The file of the kitchen is only read.

exit codes: 0 written; 2 a kitchen, plan or programme that is not there
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from gizi.cli import _output, _source
from gizi.cli._failure import FINE, Unusable
from gizi.cli._kitchen import kitchen_arguments, there

if TYPE_CHECKING:
    from pathlib import Path

    from gizi.interchange import Table
    from gizi.kitchen import Kitchen

NAME = "export"

_NOUNS = {"menus": "MENU", "ingredients": "INGREDIENT", "programs": "PROGRAM", "plans": "PLAN"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    from pathlib import Path

    kitchen_arguments(parser)
    whats = ("kitchen", *_NOUNS, "prices", "procurement", "production", "calendar")
    parser.add_argument("what", nargs="?", choices=whats, default="kitchen", help="default: kitchen, all of it as JSON")
    parser.add_argument("--plan", metavar="ID", help="the plan of procurement or calendar")
    parser.add_argument("--program", metavar="ID", help="the programme of production")
    parser.add_argument("--date", type=_source.day, metavar="DATE", help="the day of production")
    parser.add_argument("--output", type=Path, metavar="FILE", help="where to (default: standard output)")


def run(given: argparse.Namespace) -> int:
    """Writes what is asked for."""
    _refuse_ending(given)
    with there(given) as kitchen:
        _export(kitchen, given)
    return FINE


def _export(kitchen: Kitchen, given: argparse.Namespace) -> None:
    if given.what == "kitchen":
        _output.put(given.output, kitchen.export_kitchen())
    elif given.what in _NOUNS:
        records = list(_records(kitchen, _NOUNS[given.what]))
        _output.put(given.output, json.dumps(records, ensure_ascii=False, indent=2, default=float) + "\n")
    elif given.what == "prices":
        _output.put(given.output, _prices(kitchen))
    elif given.what == "calendar":
        _output.put(given.output, kitchen.export_plan_calendar(_need(given, "plan")))
    else:
        _tables(_procured(kitchen, given) if given.what == "procurement" else _produced(kitchen, given), given)


_ENDINGS = (".xlsx", ".csv", ".json", ".html")


def _ending(file: Path | None) -> str:
    return "" if file is None else file.suffix.lower()


def _refuse_ending(given: argparse.Namespace) -> None:
    of_tables = given.what in ("procurement", "production")
    if given.output is not None and of_tables and _ending(given.output) not in _ENDINGS:
        raise Unusable([f"--output: {given.output}: its ending is none of {', '.join(_ENDINGS)} [file.unknown_ending]"])


def _need(given: argparse.Namespace, option: str) -> Any:
    value = getattr(given, option)
    if value is None:
        raise Unusable([f"--{option} is missing [option.missing]"])
    return value


def _records(kitchen: Kitchen, noun: str) -> Iterator[dict[str, Any]]:
    """Records that are not deleted, as their JSON."""
    for kept in json.loads(kitchen.export_kitchen(), parse_float=Decimal)["records"]:
        body = kept["body"]
        if kept["noun"] == noun and not body.get("audit", {}).get("deletedAt"):
            yield body["record"]


def _prices(kitchen: Kitchen) -> str:
    """gizi's own layout, which `gizi import --prices` reads again."""
    import csv
    import io

    header = [
        "ingredient_id",
        "purchase_form",
        "date",
        "amount",
        "currency",
        "per",
        "unit",
        "supplier",
        "region",
        "source",
    ]
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(header)
    for food in _records(kitchen, "INGREDIENT"):
        for form in food.get("purchaseForms", ()):
            for price in form.get("prices", ()):
                amount, per = price["amount"], price["per"]
                about = [price.get(key) or "" for key in ("supplier", "region", "source")]
                sold = [price["date"], amount["amount"], amount["currency"], per["amount"], per["unit"]]
                # A price without a form goes to the usual one, which an import makes where there is none.
                bought_as = "" if form["id"] == "usual" else form["id"]
                rows.writerow([food["id"], bought_as, *sold, *about])
    return out.getvalue()


def _procured(kitchen: Kitchen, given: argparse.Namespace) -> Sequence[Table]:
    from gizi._idiom.speech import speech
    from gizi.interchange import procurement_tables
    from gizi.kitchen import PlannedBy
    from gizi.plan import DayRange

    spoken, plan = speech(given.lang), kitchen.get_menu_plan_by_id(_need(given, "plan")).plan
    days = DayRange(first=plan.start_date, last=plan.end_date)
    bought = kitchen.get_procurement(PlannedBy.Plan(plan_id=plan.id), days)
    return procurement_tables(bought, "LIST", kitchen.get_settings().units(), spoken.table, spoken.language)


def _produced(kitchen: Kitchen, given: argparse.Namespace) -> Sequence[Table]:
    from gizi._idiom.speech import speech
    from gizi.interchange import production_tables
    from gizi.kitchen import PlannedBy

    spoken = speech(given.lang)
    sheet = kitchen.get_production_sheet(PlannedBy.Program(program_id=_need(given, "program")), _need(given, "date"))
    return production_tables(sheet, spoken.table, spoken.language)


def _tables(tables: Sequence[Table], given: argparse.Namespace) -> None:
    from gizi import html
    from gizi._idiom.speech import speech
    from gizi.interchange import write_table_csv, write_xlsx

    file: Path | None = given.output
    ending = _ending(file)
    if ending == ".xlsx":
        _output.put(file, write_xlsx(tables))
    elif ending == ".csv":
        format = speech(given.lang).language.number_format()
        _output.put(file, "\r\n".join(write_table_csv(table, format) for table in tables))
    elif ending == ".json":
        _output.put(file, json.dumps([table.to_dict() for table in tables], ensure_ascii=False, indent=2) + "\n")
    elif ending == ".html":
        _output.put(file, html.page(tables[0].name, *tables, language=given.lang))
    else:
        _output.put(file, "\n".join(_output.text(table, given.lang) for table in tables))
