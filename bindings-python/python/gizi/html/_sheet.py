"""Tables of results, shopping lists and kitchen sheets: what `gizi.interchange` writes to files."""

from __future__ import annotations

from collections.abc import Iterable

from gizi._idiom.speech import Speech
from gizi.html._parts import Column, Grid, Part
from gizi.html._shown import shown
from gizi.interchange import Table, TableCell, procurement_tables, production_tables
from gizi.locale import format_decimal, format_money
from gizi.plan import ProcurementList, ProductionSheet


@shown.register
def _table(sheet: Table, speech: Speech) -> Iterable[Part]:
    numeric = [
        all(isinstance(row.cells[place], _NUMERIC) for row in sheet.rows) and bool(sheet.rows)
        for place in range(len(sheet.header))
    ]
    columns = [Column(name, numeric=number) for name, number in zip(sheet.header, numeric)]
    yield Grid(sheet.name, columns, ([_cell(cell, speech) for cell in row.cells] for row in sheet.rows))


_NUMERIC: tuple[type, ...] = (TableCell.Number, TableCell.Money, TableCell.Empty)


def _cell(cell: TableCell, speech: Speech) -> str:
    if isinstance(cell, TableCell.Text):
        return cell.text
    if isinstance(cell, TableCell.Number):
        return format_decimal(cell.value, None, speech.language)
    if isinstance(cell, TableCell.Money):
        return format_money(cell.amount, speech.language)
    if isinstance(cell, TableCell.Date):
        return speech.day(cell.date)
    return ""


@shown.register
def _procurement(bought: ProcurementList, speech: Speech) -> Iterable[Part]:
    for sheet in procurement_tables(bought, "LIST", speech.units, speech.table, speech.language):
        yield from _table(sheet, speech)


@shown.register
def _production(cooked: ProductionSheet, speech: Speech) -> Iterable[Part]:
    for sheet in production_tables(cooked, speech.table, speech.language):
        yield from _table(sheet, speech)
