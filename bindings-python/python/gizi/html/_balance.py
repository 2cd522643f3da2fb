"""What a standard says."""

from __future__ import annotations

from collections.abc import Iterable

from gizi._idiom.speech import Speech
from gizi.balance import BalanceReport
from gizi.html._parts import Cell, Column, Grid, Listing, Mark, Part
from gizi.html._shown import shown
from gizi.view import BalancePanel, BalanceRow, balance_panel


@shown.register
def _report(report: BalanceReport, speech: Speech) -> Iterable[Part]:
    return _panel(balance_panel(report, speech.table, speech.language), speech)


@shown.register
def _panel(panel: BalancePanel, speech: Speech) -> Iterable[Part]:
    about = [panel.standard, panel.audience, panel.days]
    if panel.portion:
        about.append(f"{speech.say('portion', 'porsi')} {panel.portion}")
    columns = [
        Column(speech.say("rule", "aturan")),
        Column(speech.say("observed", "hasil"), numeric=True),
        Column(speech.say("target", "sasaran"), numeric=True),
        Column(speech.say("verdict", "penilaian")),
        Column(speech.say("weight", "bobot")),
    ]
    caption = (", ".join(part for part in about if part), ": ", Mark(panel.outcome, panel.outcome_text))
    yield Grid(caption, columns, (_cells(row) for row in panel.rows))
    broken = (row.sentence for row in panel.rows if row.verdict.state not in ("MET", "NOT_JUDGED"))
    yield Listing(speech.say("What is not met or not known", "Yang belum terpenuhi atau belum diketahui"), broken)
    yield Listing(speech.say("Not judged", "Tidak dinilai"), panel.not_judged)
    yield Listing(speech.say("Note", "Perhatikan"), panel.warnings)


def _cells(row: BalanceRow) -> tuple[Cell, ...]:
    observed = row.observed.text if row.observed else "–"
    return row.name, observed, row.target or "–", Mark(row.verdict.state, row.verdict.text), row.severity or ""
