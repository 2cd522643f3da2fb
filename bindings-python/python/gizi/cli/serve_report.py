"""Serves a report of menus to a browser on this machine: nutrition, verdicts and cost, computed anew when it is reloaded.

  gizi serve-report menus/ --forms purchase-forms.json --kind tray --portion large --prices prices.csv
  gizi serve-report menus/ --forms purchase-forms.json --kind tray --standard mbg-2026 --audience sd_4_6 --port 8080
  gizi serve-report menus/ --forms purchase-forms.json --host 0.0.0.0 --allow-host dapur.local

Only this machine can read it unless --host says otherwise. Browsers may ask for it by its address, as localhost, and
by the names of --host and --allow-host; asked for by any other name it answers 421. A file that cannot be used is
said on the page.

exit codes: 0 ended by Ctrl-C; 2 the port cannot be had
"""

from __future__ import annotations

import argparse
from functools import partial
from typing import Any

from gizi.cli import _source
from gizi.cli._failure import FINE, UNUSABLE, Unusable, told

NAME = "serve-report"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    _source.menu_arguments(parser)
    _source.serving_arguments(parser)
    _source.cost_arguments(parser)
    parser.add_argument("--host", default="127.0.0.1", help="default: 127.0.0.1; 0.0.0.0: every machine may read it")
    parser.add_argument(
        "--allow-host", action="append", default=[], metavar="NAME", help="a name browsers may ask for; may repeat"
    )
    parser.add_argument("--port", type=int, default=8000, help="default: 8000; 0: any that is free")


def run(given: argparse.Namespace) -> int:
    """Serves until Ctrl-C."""
    from gizi.cli._server import server, url

    with server(given.host, given.port, lambda: report(given), given.allow_host) as serving:
        print(url(serving), flush=True)
        try:
            serving.serve_forever()
        except KeyboardInterrupt:
            return FINE
    return UNUSABLE


def report(given: argparse.Namespace) -> tuple[int, str]:
    """The page, and the status it is sent with."""
    from gizi import html
    from gizi._idiom.speech import speech
    from gizi.error import GiziError
    from gizi.html._parts import Faults

    spoken = speech(given.lang)
    title = spoken.say("Menus", "Menu")
    try:
        return 200, html.page(title, *_shown(given), language=given.lang)
    except Unusable as error:
        lines = tuple(error.lines)
    except GiziError as error:
        lines = (told(error, given.lang),)
    faults = Faults(spoken.say("What cannot be used", "Yang tidak dapat dipakai"), lines, "")
    return 500, html.page(title, faults, language=given.lang)


def _shown(given: argparse.Namespace) -> list[Any]:
    from gizi._idiom.speech import speech
    from gizi.balance import CostObservation, ServedMeal, judge_meal
    from gizi.cost import calculate_cost
    from gizi.nutrition import calculate_nutrition
    from gizi.view import cost_panel, menu_panel, nutrition_panel

    spoken = speech(given.lang)
    words = (spoken.table, spoken.language)
    catalog, found = _source.usable(given)
    judged_by = _source.standard(given)
    audience = _source.audience(given, judged_by)
    options, settings = _source.options(given), _source.settings(given)
    shown: list[Any] = []
    for one in found:
        nutrition = _source.computed(partial(calculate_nutrition, one.menu, catalog, options), one, given.lang)
        cost = _source.computed(partial(calculate_cost, one.menu, catalog, options, settings), one, given.lang)
        report = None
        if judged_by is not None and audience is not None:
            meal = ServedMeal.of_menu(one.menu, catalog, options, 1)
            report = judge_meal(meal.with_(costs=CostObservation.of_cost(cost)), judged_by, audience)
        shown.append(menu_panel(one.menu, catalog, nutrition, cost, *words))
        shown.append(nutrition_panel(nutrition, report, *words))
        shown += [] if report is None else [report]
        shown.append(cost_panel(cost, [], catalog, *words))
    return shown
