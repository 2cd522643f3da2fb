"""What a menu costs."""

from __future__ import annotations

from collections.abc import Iterable

from gizi._idiom.speech import Speech
from gizi.cost import CeilingJudgement, Cost, ScenarioCost
from gizi.html._parts import Column, Facts, Folded, Grid, Listing, Mark, Part
from gizi.html._shown import shown
from gizi.locale import format_money
from gizi.menu import Catalog
from gizi.view import CeilingRow, CostPanel, cost_panel


@shown.register
def _cost(cost: Cost, speech: Speech) -> Iterable[Part]:
    return _panel(cost_panel(cost, [], Catalog.standard(), speech.table, speech.language), speech)


@shown.register
def _panel(panel: CostPanel, speech: Speech) -> Iterable[Part]:
    size = f", {speech.say('portion', 'porsi')} {panel.portion}" if panel.portion else ""
    one = Column(speech.say("per serving", "per porsi"), numeric=True)
    batch = Column(speech.say("whole batch", "seluruh masakan"), numeric=True)
    rows = [
        (row.name, row.serving.text, row.batch.text, row.percent.text if row.percent else "–")
        for row in panel.components
    ]
    total = (speech.say("Total", "Jumlah"), panel.serving.text, panel.batch.text, "")
    share = Column(speech.say("share", "bagian"), numeric=True)
    caption = f"{panel.menu_id}{size}: {speech.say('cost at the prices of', 'biaya dengan harga')} {panel.date_text}"
    yield Grid(caption, [Column(speech.say("part", "bagian biaya")), one, batch, share], [*rows, total])
    if panel.ceilings:
        yield _ceilings(panel.ceilings, speech)
    if panel.lines:
        yield Folded(speech.say("Ingredient by ingredient", "Bahan demi bahan"), _lines(panel, speech, one))
    yield Listing(speech.say("To look up", "Perlu dicari"), panel.look_up)
    yield Listing(speech.say("Note", "Perhatikan"), panel.warnings)


def _lines(panel: CostPanel, speech: Speech, serving: Column) -> Grid:
    columns = [
        Column(speech.say("ingredient", "bahan")),
        Column(speech.say("in", "dalam")),
        Column(speech.say("as purchased", "berat kotor"), numeric=True),
        Column(speech.say("price", "harga"), numeric=True),
        Column(speech.say("of", "tanggal"), numeric=True),
        serving,
    ]
    none = speech.say("no price", "tanpa harga")
    rows = (
        (
            line.name,
            " › ".join(line.within),
            line.as_purchased,
            line.price or none,
            line.price_date or "–",
            line.serving.text,
        )
        for line in panel.lines
    )
    return Grid(speech.say("Ingredients", "Bahan"), columns, rows)


def _ceilings(ceilings: Iterable[CeilingRow], speech: Speech) -> Grid:
    columns = [
        Column(speech.say("ceiling", "batas biaya")),
        Column(speech.say("at most", "paling banyak"), numeric=True),
        Column(speech.say("cost", "biaya"), numeric=True),
        Column(speech.say("difference", "selisih"), numeric=True),
        Column(speech.say("verdict", "penilaian")),
    ]
    rows = (
        (row.name, row.limit_text, row.cost.text, row.difference, Mark(row.verdict, row.verdict_text))
        for row in ceilings
    )
    return Grid(speech.say("Ceilings", "Batas biaya"), columns, rows)


@shown.register
def _judgement(judgement: CeilingJudgement, speech: Speech) -> Iterable[Part]:
    yield Facts(
        judgement.ceiling,
        [
            (speech.say("at most", "paling banyak"), format_money(judgement.limit, speech.language)),
            (speech.say("cost", "biaya"), speech.cost(judgement.cost)),
            (
                speech.say("verdict", "penilaian"),
                Mark(judgement.verdict, speech.word(f"ceiling.{str(judgement.verdict).lower()}")),
            ),
        ],
    )


@shown.register
def _scenario(cost: ScenarioCost, speech: Speech) -> Iterable[Part]:
    unknown = speech.word("view.not_known")
    difference = format_money(cost.difference, speech.language) if cost.difference else unknown
    yield Facts(
        f"{cost.menu_id}: {cost.scenario}",
        [
            (speech.say("now", "sekarang"), speech.cost(cost.base)),
            (speech.say("then", "nanti"), speech.cost(cost.changed)),
            (speech.say("difference", "selisih"), difference),
        ],
    )
