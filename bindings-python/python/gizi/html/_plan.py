"""Plans and calendars."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from gizi._idiom.speech import Speech
from gizi.balance import BalanceReport, Outcome
from gizi.html._parts import Cell, Column, Facts, Grid, Listing, Mark, Part, Sentence
from gizi.html._shown import shown
from gizi.kitchen import PlanDetail, PlanProposal
from gizi.locale import format_decimal, format_long_date, format_money, format_number, format_percent
from gizi.plan import (
    BudgetUse,
    CalendarDay,
    MenuPlan,
    PlanBudget,
    PlanReport,
    PlanTotals,
    PlanVerdicts,
    SpanTotals,
)
from gizi.plan.optimise import PlanOutcome, PlanResult, PlanSlot, PlanTray, SlotChoice
from gizi.view import AssignmentRow, DayPanel, PlanRow, SlotRow, plan_row


def _result(result: PlanResult, speech: Speech) -> Mark:
    words = {
        "OPTIMAL": ("MET", speech.say("no plan is better", "tidak ada rencana yang lebih baik")),
        "FEASIBLE": ("MET", speech.say("holds to everything required", "memenuhi semua yang wajib")),
        "INFEASIBLE": ("LOW", speech.say("proved: no plan can be", "terbukti: tidak mungkin ada rencana")),
        "NO_PLAN_FOUND": ("UNKNOWN", speech.say("none was found", "belum ditemukan")),
    }
    return Mark(*words[str(result)])


@dataclass(frozen=True)
class NamedPlan:
    """A plan with what its dishes are called and, where that is worked out, what it costs."""

    outcome: PlanOutcome
    names: Mapping[str, str]
    totals: PlanTotals | None = None


@shown.register
def _outcome(outcome: PlanOutcome, speech: Speech) -> Iterable[Part]:
    return _named(NamedPlan(outcome, {}), speech)


@shown.register
def _named(plan: NamedPlan, speech: Speech) -> Iterable[Part]:
    """A day is a row, a slot a column; a dish without a name is called by its id."""
    outcome = plan.outcome
    slots = list(dict.fromkeys(choice.slot for choice in outcome.choices))
    meals = {slot.meal_type for slot in slots}
    columns = [
        Column(speech.word("column.date")),
        *(Column(_slot_name(slot, speech, len(meals) > 1)) for slot in slots),
    ]
    chosen = {(choice.date, choice.slot): plan.names.get(choice.menu_id, choice.menu_id) for choice in outcome.choices}
    rows = [[speech.day(day), *(chosen.get((day, slot), "–") for slot in slots)] for day in _days(outcome.choices)]
    if plan.totals is not None:
        columns += [
            Column(speech.word("column.portions"), numeric=True),
            Column(speech.say("a portion", "per porsi"), numeric=True),
            Column(speech.say("cost", "biaya"), numeric=True),
        ]
        spans = {span.first: span for span in plan.totals.days}
        rows = [[*row, *_cost(spans.get(day), speech)] for row, day in zip(rows, _days(outcome.choices))]
        rows.append([speech.say("Total", "Jumlah"), *("" for _ in slots), *_cost(plan.totals.plan, speech)])
    caption = (speech.say("Plan", "Rencana"), ": ", _result(outcome.result, speech))
    yield Grid(caption, columns, rows)
    if outcome.gap is not None:
        gap = format_percent(outcome.gap, None, speech.language)
        yield Sentence(speech.say(f"At most {gap} above the best plan there can be.",
                                      f"Paling jauh {gap} di atas rencana terbaik yang mungkin."))  # fmt: skip
    yield Listing(
        speech.say("Advice that it breaks", "Anjuran yang dilanggar"),
        dict.fromkeys(breach.rule for breach in outcome.broken),
    )


def _cost(span: SpanTotals | None, speech: Speech) -> list[str]:
    """Portions, what one of them costs in the mean, and what all do."""
    if span is None or not span.portions:
        return ["–", "–", "–"]
    least, most = span.cost.at_least, span.cost.at_most
    mean = span.cost.with_(
        at_least=least.divided_by(span.portions), at_most=None if most is None else most.divided_by(span.portions)
    )
    return [format_number(span.portions, 0, speech.language), speech.cost(mean), speech.cost(span.cost)]


def _slot_name(slot: PlanSlot, speech: Speech, with_meal: bool) -> str:
    course = speech.choice("course", slot.course)
    return f"{speech.choice('meal_type', slot.meal_type)}: {course}" if with_meal else course


def _days(choices: Sequence[SlotChoice]) -> Iterable[date]:
    return dict.fromkeys(choice.date for choice in choices)


@shown.register
def _tray(tray: PlanTray, speech: Speech) -> Iterable[Part]:
    yield _trays([tray], speech)


@shown.register
def _proposal(proposal: PlanProposal, speech: Speech) -> Iterable[Part]:
    yield Sentence(_result(proposal.outcome.result, speech))
    if proposal.trays:
        yield _trays(proposal.trays, speech)
    yield Listing(speech.say("Rules it is judged by afterwards", "Aturan yang dinilai sesudahnya"),
                 (rule.rule for rule in proposal.draft.unmapped))  # fmt: skip


def _trays(trays: Iterable[PlanTray], speech: Speech) -> Grid:
    columns = [
        Column(speech.word("column.date")),
        Column(speech.word("column.meal")),
        Column(speech.word("column.menu")),
        Column(speech.word("column.portions"), numeric=True),
    ]
    rows = (
        (
            speech.day(tray.date),
            speech.choice("meal_type", tray.meal_type),
            tray.menu.menu_name,
            format_decimal(sum(planned.count for planned in tray.portions), 0, speech.language),
        )
        for tray in trays
    )
    return Grid(speech.say("Trays", "Baki"), columns, rows)


@shown.register
def _plan(plan: MenuPlan, speech: Speech) -> Iterable[Part]:
    return _row(plan_row(plan, speech.table, speech.language), speech)


@shown.register
def _row(row: PlanRow, speech: Speech) -> Iterable[Part]:
    yield Facts(
        row.plan_name,
        [
            (speech.say("days", "hari"), row.days),
            (speech.say("programme", "program"), row.program_id),
            (speech.say("status", "status"), row.status.text),
        ],
    )


@shown.register
def _detail(detail: PlanDetail, speech: Speech) -> Iterable[Part]:
    yield from _plan(detail.plan, speech)
    columns = [
        Column(speech.word("column.date")),
        Column(speech.word("column.meal")),
        Column(speech.word("column.menu")),
        Column(speech.word("column.audience")),
        Column(speech.word("column.portions"), numeric=True),
    ]
    rows = (
        (
            speech.day(planned.date),
            speech.choice("meal_type", planned.meal_type),
            planned.menu_id,
            planned.audience or speech.word("view.everybody"),
            format_decimal(sum(size.count for size in planned.portions), 0, speech.language),
        )
        for planned in detail.assignments
    )
    yield Grid(speech.word("table.calendar"), columns, rows)


@shown.register
def _day(day: CalendarDay, speech: Speech) -> Iterable[Part]:
    """A day by itself knows menus and audiences by their ids; `day_panel` names them."""
    menus = {assignment.id: assignment.menu_id for assignment in day.assignments}
    columns = [
        Column(speech.word("column.meal")),
        Column(speech.word("column.audience")),
        Column(speech.word("column.menu")),
        Column(speech.say("state", "keadaan")),
    ]
    rows = (
        (
            speech.choice("meal_type", slot.meal_type),
            slot.audience or speech.word("view.everybody"),
            ", ".join(menus.get(id, id) for id in slot.assignment_ids) or "–",
            Mark(slot.state, speech.word(f"slot.{str(slot.state).lower()}")),
        )
        for slot in day.slots
    )
    kind = ", ".join(day.holidays) or speech.word(f"day.{str(day.kind).lower()}")
    yield Grid(f"{format_long_date(day.date, speech.language)}: {kind}", columns, rows)


@shown.register
def _day_panel(day: DayPanel, speech: Speech) -> Iterable[Part]:
    columns = [
        Column(speech.word("column.meal")),
        Column(speech.word("column.audience")),
        Column(speech.word("column.menu")),
        Column(speech.word("column.portions"), numeric=True),
        Column(speech.say("state", "keadaan")),
    ]
    kind = ", ".join(day.holidays) or day.kind_text
    yield Grid(f"{day.date_text}: {kind}; {day.portions_text}", columns, (_slot(slot) for slot in day.slots))
    yield Listing(speech.say("Fits no slot", "Tidak pada tempatnya"), (_planned(row) for row in day.misplaced))


def _slot(slot: SlotRow) -> tuple[Cell, ...]:
    menus = ", ".join(row.menu_name for row in slot.assignments) or "–"
    portions = ", ".join(row.portions_text for row in slot.assignments) or "–"
    return slot.meal_type.text, slot.audience_name, menus, portions, Mark(slot.state, slot.state_text)


def _planned(row: AssignmentRow) -> str:
    return f"{row.menu_name}, {row.audience_name}, {row.site_name}: {row.portions_text}"


@shown.register
def _report(report: PlanReport, speech: Speech) -> Iterable[Part]:
    yield from _totals(report.totals, speech)
    yield from _verdicts(report.verdicts, speech)
    yield from _budget(report.budget, speech)


@shown.register
def _totals(totals: PlanTotals, speech: Speech) -> Iterable[Part]:
    spans = [*totals.weeks, totals.plan] if len(totals.weeks) > 1 else [totals.plan]
    yield _spans(spans, speech)


@shown.register
def _span(span: SpanTotals, speech: Speech) -> Iterable[Part]:
    yield _spans([span], speech)


def _spans(spans: Iterable[SpanTotals], speech: Speech) -> Grid:
    columns = [
        Column(speech.say("days", "hari")),
        Column(speech.say("feeding days", "hari makan"), numeric=True),
        Column(speech.word("column.portions"), numeric=True),
        Column(speech.say("cost", "biaya"), numeric=True),
    ]
    rows = (
        (
            speech.days(span.first, span.last),
            format_number(span.feeding_days, 0, speech.language),
            format_number(span.portions, 0, speech.language),
            speech.cost(span.cost),
        )
        for span in spans
    )
    return Grid(speech.say("What is served", "Yang disajikan"), columns, rows)


@shown.register
def _verdicts(verdicts: PlanVerdicts, speech: Speech) -> Iterable[Part]:
    columns = [
        Column(speech.word("column.audience")),
        Column(speech.say("meals", "makan"), numeric=True),
        Column(speech.say("days", "hari"), numeric=True),
        Column(speech.say("weeks", "pekan"), numeric=True),
    ]
    rows = (
        (judged.audience, _counts(judged.meals), _counts(judged.days), _counts(judged.weeks))
        for judged in verdicts.audiences
    )
    legend = ", ".join(
        f"{sign} {speech.word(f'outcome.{key}')}"
        for sign, key in (("✓", "balanced"), ("?", "unknown"), ("✗", "not_balanced"))
    )
    yield Grid(f"{speech.say('Verdicts', 'Penilaian')} ({legend})", columns, rows)
    yield Listing(
        speech.say("Not judged: audiences that the standard does not know",
                   "Tidak dinilai: sasaran yang tidak dikenal oleh standar"),
        verdicts.unknown_audiences,
    )  # fmt: skip


def _counts(reports: Sequence[BalanceReport]) -> str:
    said = (
        (sign, sum(report.outcome == outcome for report in reports))
        for sign, outcome in (("✓", Outcome.BALANCED), ("?", Outcome.UNKNOWN), ("✗", Outcome.NOT_BALANCED))
    )
    return "  ".join(f"{sign} {count}" for sign, count in said if count) or "–"


@shown.register
def _budget(budget: PlanBudget, speech: Speech) -> Iterable[Part]:
    if budget.total:
        yield from _use(budget.total, speech)
    if not budget.ceilings:
        return
    columns = [
        Column(speech.say("ceiling", "batas biaya")),
        Column(speech.say("days", "hari")),
        Column(speech.word("column.audience")),
        Column(speech.say("at most", "paling banyak"), numeric=True),
        Column(speech.say("cost", "biaya"), numeric=True),
        Column(speech.say("verdict", "penilaian")),
    ]
    rows = (
        (
            planned.judgement.ceiling,
            speech.days(planned.first, planned.last),
            planned.audience or speech.word("view.everybody"),
            format_money(planned.judgement.limit, speech.language),
            speech.cost(planned.judgement.cost),
            Mark(planned.judgement.verdict, speech.word(f"ceiling.{str(planned.judgement.verdict).lower()}")),
        )
        for planned in budget.ceilings
    )
    yield Grid(speech.say("Ceilings", "Batas biaya"), columns, rows)


@shown.register
def _use(use: BudgetUse, speech: Speech) -> Iterable[Part]:
    yield Facts(
        speech.say("Budget of the programme", "Anggaran program"),
        [
            (speech.say("budget", "anggaran"), format_money(use.budget, speech.language)),
            (speech.say("this plan", "rencana ini"), speech.cost(use.cost)),
            (
                speech.say("verdict", "penilaian"),
                Mark(use.verdict, speech.word(f"ceiling.{str(use.verdict).lower()}")),
            ),
        ],
    )
