"""Plans the meals of some weeks by a standard, a programme's ceilings and rules of your own.

  gizi plan menus/ --forms purchase-forms.json --prices prices.csv --program program.json \\
    --from 2026-01-19 --to 2026-01-30
  gizi plan menus/ --forms purchase-forms.json --prices prices.csv --program program.json --request request.json
  gizi plan menus/ --forms purchase-forms.json --prices prices.csv --program program.json --request request.json \\
    --rules rules.json --time-limit 60 --format html --output plan.html

Dishes are chosen for the courses of --courses at the meal of --meal; --request says all of it as a `PlanRequest`. A
dish without a price is never chosen. The table has what each day costs, and a portion of it in the mean of all sizes.
Ctrl-C takes the best plan so far.

exit codes: 0 a plan that keeps everything required; 2 a file that cannot be used; 3 none: proved, or none was found;
130 stopped before there was one
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from gizi.cli import _output, _source
from gizi.cli._failure import FINE, NO_PLAN, STOPPED, Unusable

if TYPE_CHECKING:
    from gizi.balance import Standard
    from gizi.menu import Catalog
    from gizi.plan import PlanTotals
    from gizi.plan.optimise import PlanOutcome, PlanProblem, PlanProgress, PlanRequest, PlanSearch, PlanTray
    from gizi.program import NutritionProgram

NAME = "plan"

_COURSES = "staple,animal_protein,plant_protein,vegetable,fruit"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    _source.menu_arguments(parser)
    _source.cost_arguments(parser)
    parser.add_argument("--date", type=_source.day, metavar="DATE", help="the day of the prices (default: today)")
    parser.add_argument("--program", type=Path, required=True, metavar="FILE.json", help="who eats: `NutritionProgram`")
    parser.add_argument("--standard", default="mbg-2026", metavar="ID|FILE.toml", help="default: mbg-2026")
    parser.add_argument("--from", dest="first", type=_source.day, metavar="DATE", help="the first day")
    parser.add_argument("--to", dest="last", type=_source.day, metavar="DATE", help="the last day")
    parser.add_argument("--courses", default=_COURSES, metavar="LIST", help=f"default: {_COURSES}")
    parser.add_argument("--meal", default="lunch", help="default: lunch")
    parser.add_argument(
        "--request", type=Path, metavar="FILE.json", help="days, slots, portions and gaps: `PlanRequest`"
    )
    parser.add_argument("--rules", type=Path, metavar="FILE.json", help="more rules: a list of `PlanRule`")
    parser.add_argument(
        "--seed", type=_source.count, default=1, help="the same seed and work give the same plan (default: 1)"
    )
    parser.add_argument("--work", type=_source.count, default=4_000_000, help="changes to look at (default: 4000000)")
    parser.add_argument("--time-limit", type=_source.seconds, metavar="SECONDS", help="stop with the best plan so far")
    parser.add_argument("--quiet", action="store_true", help="no progress on standard error")
    _output.output_arguments(parser, "table", "json", "csv", "html")


def run(given: argparse.Namespace) -> int:
    """Searches, and writes the best plan."""
    from gizi.plan.optimise import PlanRule, PlanSearch, SearchOptions, plan_problem, plan_trays
    from gizi.program import NutritionProgram

    catalog, found = _source.usable(given)
    program = _source.record(given.program, NutritionProgram.from_json, _source.text(given.program), given.lang)
    judged_by = _source.standard(given)
    assert judged_by is not None
    request = _request(given, [one.menu.id for one in found if str(one.menu.kind) == "DISH"])
    draft = plan_problem(request, program, judged_by, [], catalog, _source.settings(given))
    problem = draft.problem
    if given.rules:
        entries = _source.entries(given.rules)
        rules = [_source.record(given.rules, PlanRule.from_json, entry, given.lang, path) for path, entry in entries]
        problem = problem.with_(rules=[*problem.rules, *rules])
    search = PlanSearch(problem, SearchOptions(seed=given.seed, work=given.work))
    outcome, stopped = _search(search, given)
    if not outcome.choices:
        if stopped:
            return STOPPED
        _explain(problem, judged_by, catalog, given)
        return NO_PLAN
    trays = plan_trays(problem.with_portions(outcome.portions), outcome.choices, program.id, catalog)
    _write(outcome, trays, _totals(trays, problem, program, judged_by, catalog, given), catalog, given)
    return FINE


def _request(given: argparse.Namespace, dishes: list[str]) -> PlanRequest:
    from gizi.plan import DayRange
    from gizi.plan.optimise import PlanRequest, PlanSlot

    if given.request:
        request = _source.record(given.request, PlanRequest.from_json, _source.text(given.request), given.lang)
    elif given.first is None or given.last is None:
        raise Unusable(["--from and --to, or --request, say which days [plan.no_days]"])
    else:
        names = given.courses.upper().split(",")
        slots = [PlanSlot(meal_type=given.meal.upper(), course=name.strip()) for name in names]
        request = PlanRequest.new(DayRange(first=given.first, last=given.last), slots)
    return request if request.dishes else request.with_(dishes=dishes)


def _search(search: PlanSearch, given: argparse.Namespace) -> tuple[PlanOutcome, bool]:
    """The best plan, and whether somebody stopped the search for a better one."""
    from gizi.plan import run

    told = None if given.quiet or not sys.stderr.isatty() else _progress(given.work)
    limit = given.time_limit
    proof: Thread | None = None
    outcome = search.outcome()
    try:
        # A plan first, then the proof of how good it is, then the rest.
        run(search, time_limit=min(1.0, limit or 1.0), progress=told)
        outcome = search.outcome()
        # A proof cannot be cut short, but it can be left behind.
        proof = Thread(target=search.prove, daemon=True)
        proof.start()
        proof.join(limit)
        if proof.is_alive():
            return outcome, False
        run(search, time_limit=limit, progress=told)
        return search.outcome(), False
    except KeyboardInterrupt:
        return (outcome if proof and proof.is_alive() else search.outcome()), True
    finally:
        if told:
            print(file=sys.stderr)


def _progress(work: int) -> Callable[[PlanProgress], None]:
    def tell(now: PlanProgress) -> None:
        best = "–" if now.objective is None else f"{now.objective:,.0f}"
        print(f"\r{100 * now.work / work:3.0f}%  best {best}  ", end="", file=sys.stderr, flush=True)

    return tell


def _explain(problem: PlanProblem, standard: Standard, catalog: Catalog, given: argparse.Namespace) -> None:
    from gizi._idiom.speech import speech
    from gizi.plan.optimise import PlanNames, plan_clash, tell_clash

    spoken = speech(given.lang)
    clash = plan_clash(problem)
    if clash is None:
        said = spoken.say("no plan was found, which proves nothing", "rencana belum ditemukan; itu bukan bukti")
    else:
        names = PlanNames.of(standard, catalog, given.currency)
        said = spoken.table.render(tell_clash(clash, problem, names), spoken.language)
    print(f"gizi: {said} [plan.none]", file=sys.stderr)


def _totals(
    trays: Iterable[PlanTray],
    problem: PlanProblem,
    program: NutritionProgram,
    standard: Standard,
    catalog: Catalog,
    given: argparse.Namespace,
) -> PlanTotals:
    """What the trays hold and cost for everybody, each day at its own prices."""
    from gizi.plan import Assignment, DayRange, ServingOptions, plan_servings, plan_totals

    planned: list[Assignment] = []
    for tray in trays:
        catalog.set_menu(tray.menu)
        whole = Assignment.new(tray.menu.id, "plan", tray.date, tray.meal_type, tray.menu.id)
        if tray.apart:
            # Each size is that of one audience.
            own = ((size.portion or "", size) for size in tray.portions)
            planned += (whole.with_(id=f"{tray.menu.id}-{key}", audience=key, portions=[size]) for key, size in own)
        else:
            planned.append(whole.with_(portions=tray.portions))
    days = DayRange(first=problem.days[0].date, last=problem.days[-1].date)
    options = ServingOptions(cost=_source.settings(given))
    return plan_totals(plan_servings(days, planned, program, catalog, standard, options))


def _write(
    outcome: PlanOutcome, trays: Sequence[PlanTray], totals: PlanTotals, catalog: Catalog, given: argparse.Namespace
) -> None:
    from gizi._idiom.speech import speech
    from gizi.html._plan import NamedPlan

    spoken = speech(given.lang)
    names = {choice.menu_id: catalog.menu(choice.menu_id).menu_name for choice in outcome.choices}
    rows = (
        [
            choice.date.isoformat(),
            str(choice.slot.meal_type),
            str(choice.slot.course),
            choice.menu_id,
            names[choice.menu_id],
        ]
        for choice in outcome.choices
    )
    document: dict[str, Any] = {
        "outcome": outcome.to_dict(),
        "trays": [tray.to_dict() for tray in trays],
        "totals": totals.to_dict(),
    }
    _output.write(
        given,
        spoken.say("Plan", "Rencana"),
        [NamedPlan(outcome, names, totals)],
        document,
        lambda: _output.csv(["date", "meal", "course", "menu", "name"], rows, given.lang),
    )
