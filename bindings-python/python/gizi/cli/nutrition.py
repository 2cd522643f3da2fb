"""Calculates what menus contain, per serving and per 100 g.

  gizi nutrition menus/ --forms purchase-forms.json --only 01-senin --portion large
  gizi nutrition menus/ --forms purchase-forms.json --kind tray --portion large --standard mbg-2026 --audience sd_4_6
  gizi nutrition menus/ --forms purchase-forms.json --foods my-tkpi.csv --mapping tkpi --format csv --output gizi.csv

exit codes: 0 calculated, however much is not known; 2 a file that cannot be used
"""

from __future__ import annotations

import argparse
from functools import partial
from typing import Any

from gizi.cli import _output, _source
from gizi.cli._failure import FINE

NAME = "nutrition"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    _source.menu_arguments(parser)
    _source.serving_arguments(parser)
    _output.output_arguments(parser, "table", "json", "csv", "html")


def run(given: argparse.Namespace) -> int:
    """Calculates each menu."""
    from gizi._idiom.speech import speech
    from gizi.balance import validate_menu_balance
    from gizi.interchange import write_nutrition_csv
    from gizi.nutrition import calculate_nutrition
    from gizi.view import nutrition_panel

    catalog, found = _source.usable(given)
    judged_by = _source.standard(given)
    audience = _source.audience(given, judged_by)
    options, spoken = _source.options(given), speech(given.lang)
    computed, shown = [], list[Any]()
    for one in found:
        nutrition = _source.computed(partial(calculate_nutrition, one.menu, catalog, options), one, given.lang)
        computed.append(nutrition)
        report = None
        if judged_by is not None and audience is not None:
            report = validate_menu_balance(one.menu, catalog, options, judged_by, audience)
        shown.append(nutrition_panel(nutrition, report, spoken.table, spoken.language))
    nutrients = [total.nutrient for total in computed[0].totals]
    _output.write(
        given,
        spoken.say("Nutrition", "Kandungan gizi"),
        shown,
        [nutrition.to_dict() for nutrition in computed],
        lambda: write_nutrition_csv(computed, nutrients, spoken.language.number_format()),
    )
    return FINE
