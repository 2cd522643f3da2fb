"""Calculates what menus cost, part by part.

  gizi cost menus/ --only 01-senin --portion large --prices prices.csv --forms purchase-forms.json --date 2026-01-12
  gizi cost menus/ --forms purchase-forms.json --prices bps.csv --price-mapping commodities \\
    --price-links price-links.csv
  gizi cost menus/ --forms purchase-forms.json --prices prices.csv --rates rates.json --format html --output cost.html

exit codes: 0 calculated; 1 a price or quantity is missing; 2 a file that cannot be used
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from gizi.cli import _output, _source
from gizi.cli._failure import FINE, FOUND

if TYPE_CHECKING:
    from gizi.cost import Cost, CostBounds

NAME = "cost"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    _source.menu_arguments(parser)
    parser.add_argument("--portion", metavar="KEY", help="the portion size (default: the reference portion)")
    parser.add_argument("--date", type=_source.day, metavar="DATE", help="the day of the prices (default: today)")
    _source.cost_arguments(parser)
    _output.output_arguments(parser, "table", "json", "csv", "html")


def run(given: argparse.Namespace) -> int:
    """Calculates each menu."""
    from gizi._idiom.speech import speech
    from gizi.cost import calculate_cost
    from gizi.view import cost_panel

    catalog, found = _source.usable(given)
    options, settings, spoken = _source.options(given), _source.settings(given), speech(given.lang)
    costs = [
        _source.computed(partial(calculate_cost, one.menu, catalog, options, settings), one, given.lang)
        for one in found
    ]
    _output.write(
        given,
        spoken.say("Cost", "Biaya"),
        [cost_panel(cost, [], catalog, spoken.table, spoken.language) for cost in costs],
        [cost.to_dict() for cost in costs],
        lambda: _output.csv(_HEADER, (row for cost in costs for row in _rows(cost)), given.lang),
    )
    return FINE if all(cost.complete for cost in costs) else FOUND


_HEADER = ["menu", "portion", "date", "component", "currency", "serving_low", "serving_high", "batch_low", "batch_high"]


def _rows(cost: Cost) -> Iterator[list[str]]:
    """Exact amounts; an upper end that is not there is an empty cell."""
    about = [cost.menu_id, cost.portion or "", cost.date.isoformat()]
    parts = [(str(part.component), part.serving, part.batch) for part in cost.components]
    for name, serving, batch in [*parts, ("TOTAL", cost.serving, cost.batch)]:
        yield [*about, name, serving.at_least.currency, *_ends(serving), *_ends(batch)]


def _ends(cost: CostBounds) -> tuple[str, str]:
    return str(cost.at_least.amount), "" if cost.at_most is None else str(cost.at_most.amount)
