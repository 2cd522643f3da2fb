"""What a menu contains."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gizi._idiom.speech import Speech
from gizi.html._parts import Cell, Column, Folded, Grid, Listing, Mark, Part
from gizi.html._shown import shown
from gizi.locale import format_percent
from gizi.nutrition import Nutrition
from gizi.view import NutrientRow, NutritionPanel, nutrition_panel

# Without a standard nothing says what matters: those of the menu record, which open the registry.
_FIRST = 10


@shown.register
def _nutrition(nutrition: Nutrition, speech: Speech) -> Iterable[Part]:
    return _panel(nutrition_panel(nutrition, None, speech.table, speech.language), speech)


@shown.register
def _panel(panel: NutritionPanel, speech: Speech) -> Iterable[Part]:
    judged = [row for row in panel.rows if row.verdict.state != "NOT_JUDGED"]
    first = judged or list(panel.rows[:_FIRST])
    rest = [row for row in panel.rows if row not in first]
    size = f", {speech.say('portion', 'porsi')} {panel.portion}" if panel.portion else ""
    serving = speech.say("one serving", "satu porsi")
    yield _table(f"{panel.menu_id}{size}: {serving}, {panel.serving_weight}", first, speech, judged=bool(judged))
    if rest:
        more = f"{len(rest)} {speech.say('more nutrients', 'zat gizi lainnya')}"
        yield Folded(more, _table(more, rest, speech, judged=False))
    looked_up = dict.fromkeys(fact for row in first for fact in row.look_up)
    yield Listing(speech.say("To look up", "Perlu dicari"), looked_up)
    yield Listing(speech.say("Note", "Perhatikan"), panel.warnings)


def _table(caption: str, rows: Sequence[NutrientRow], speech: Speech, *, judged: bool) -> Grid:
    columns = [
        Column(speech.say("nutrient", "zat gizi")),
        Column(speech.say("per serving", "per porsi"), numeric=True),
        Column("per 100 g", numeric=True),
        Column(speech.say("values known", "nilai diketahui"), numeric=True),
    ]
    if judged:
        columns += [
            Column(speech.say("of a day's need", "dari kebutuhan sehari"), numeric=True),
            Column(speech.say("target", "sasaran"), numeric=True),
            Column(speech.say("verdict", "penilaian")),
        ]
    return Grid(caption, columns, (_cells(row, speech, judged=judged) for row in rows))


def _cells(row: NutrientRow, speech: Speech, *, judged: bool) -> Sequence[Cell]:
    known = format_percent(100 * row.coverage, None, speech.language)
    cells: list[Cell] = [row.name, row.amount.text, row.per_100g.text if row.per_100g else "–", known]
    if judged:
        share = row.percent_of_reference
        cells += [share.text if share else "–", row.target or "–", Mark(row.verdict.state, row.verdict.text)]
    return cells
