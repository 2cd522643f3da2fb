"""Checks menus: what is wrong with them, and whether a standard is met.

  gizi check menus/ --forms purchase-forms.json
  gizi check menus/ --forms purchase-forms.json --kind tray --portion large --standard mbg-2026 --audience sd_4_6
  gizi check menus/ --forms purchase-forms.json --format json | jq '.[] | .findings'

exit codes: 0 nothing found; 1 something is wrong, not met or not known; 2 a file that cannot be used
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from gizi.cli import _output, _source
from gizi.cli._failure import FINE, FOUND, told

if TYPE_CHECKING:
    from gizi.balance import BalanceReport, Standard
    from gizi.menu import Catalog

NAME = "check"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    _source.menu_arguments(parser)
    _source.serving_arguments(parser)
    _source.cost_arguments(parser)
    _output.output_arguments(parser, "table", "json", "csv", "html")


def run(given: argparse.Namespace) -> int:
    """Validates the menus, computes each once, and judges those that are asked for."""
    found, findings = _source.menus(given.menus, given.lang)
    judged_by = _source.standard(given)
    audience = _source.audience(given, judged_by)
    catalog = _source.catalog(given, found, findings)
    reports: list[BalanceReport] = []
    if found:
        for one in _source.wanted(found, given):
            report, fault = _judged(one, catalog, given, judged_by, audience)
            if fault:
                findings.append(fault)
            if report is not None:
                reports.append(report)
    documents: list[dict[str, Any]] = [{"findings": findings}, *(report.to_dict() for report in reports)]
    shown: list[Any] = [_faults(findings, len(found), given.lang), *reports]
    _output.write(given, "gizi check", shown, documents, lambda: _csv(findings, reports, given.lang))
    met = all(str(report.outcome) == "BALANCED" for report in reports)
    return FINE if met and not findings else FOUND


def _judged(
    one: _source.MenuFile, catalog: Catalog, given: argparse.Namespace, judged_by: Standard | None, audience: str | None
) -> tuple[BalanceReport | None, str]:
    from gizi.balance import CostObservation, ServedMeal, judge_meal
    from gizi.cost import calculate_cost
    from gizi.error import GiziError
    from gizi.nutrition import calculate_nutrition

    options = _source.options(given)
    try:
        if judged_by is None or audience is None:
            calculate_nutrition(one.menu, catalog, options)
            return None, ""
        meal = ServedMeal.of_menu(one.menu, catalog, options, 1)
        costs = CostObservation.of_cost(calculate_cost(one.menu, catalog, options, _source.settings(given)))
        return judge_meal(meal.with_(costs=costs), judged_by, audience), ""
    except GiziError as error:
        return None, f"{one.file}: {told(error, given.lang, one.path)}"


def _faults(findings: list[str], count: int, language: str | None) -> object:
    from gizi._idiom.speech import speech
    from gizi.html._parts import Faults

    spoken = speech(language)
    fine = spoken.say(f"{count} menus read, nothing wrong with them", f"{count} menu dibaca, tidak ada yang salah")
    title = spoken.say("Wrong with the menus", "Yang salah pada menu")
    return Faults(title, tuple(findings), fine)


def _csv(findings: list[str], reports: list[BalanceReport], language: str | None) -> str:
    from gizi._idiom.speech import speech
    from gizi.view import balance_panel

    spoken = speech(language)
    rows = [["", "", "", "FOUND", fault] for fault in findings]
    for report in reports:
        panel = balance_panel(report, spoken.table, spoken.language)
        for row in panel.rows:
            rows.append([report.audience, row.rule, row.subject, str(row.verdict.state), row.sentence])
    return _output.csv(["audience", "rule", "subject", "verdict", "sentence"], rows, language)
