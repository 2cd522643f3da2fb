"""Menus: as they are written, on a card, in a list, in full."""

from __future__ import annotations

from collections.abc import Iterable

from gizi._idiom.speech import Speech
from gizi.html._parts import Cell, Column, Facts, Grid, Listing, Part
from gizi.html._shown import shown
from gizi.menu import Menu, MenuIngredient
from gizi.quantity import Quantity
from gizi.view import MenuCard, MenuPanel, MenuRow, menu_card


@shown.register
def _menu(menu: Menu, speech: Speech) -> Iterable[Part]:
    """As it is written: without a catalog, ingredients have ids, not names."""
    card = menu_card(menu, None, None, speech.table, speech.language)
    yield _facts(card, speech, counted=False)
    plural = "" if menu.servings == 1 else "s"
    servings = speech.say(f"for {menu.servings} serving{plural}", f"untuk {menu.servings} porsi")
    columns = [
        Column(speech.say("ingredient or menu", "bahan atau menu")),
        Column(speech.say("quantity", "jumlah"), numeric=True),
        Column(speech.say("weight", "berat")),
        Column(speech.say("preparation", "persiapan")),
    ]
    lines = (_line(line, speech) for line in menu.ingredients)
    yield Grid(f"{speech.word('table.ingredients')}, {servings}", columns, lines)
    steps = sorted(menu.recipe_steps, key=lambda step: step.step_number)
    yield Listing(speech.word("table.steps"), (step.instruction for step in steps), numbered=True)


def _line(line: MenuIngredient, speech: Speech) -> tuple[str, ...]:
    if line.quantity is None:
        quantity = speech.say("to taste", "secukupnya")
    else:
        quantity = speech.quantity(Quantity(amount=line.quantity, unit=line.unit))
    name = line.ingredient_id or line.component_menu_id or ""
    return name, quantity, speech.choice("basis", line.basis), line.preparation_notes or ""


@shown.register
def _card(card: MenuCard, speech: Speech) -> Iterable[Part]:
    yield _facts(card, speech, counted=True)


@shown.register
def _row(row: MenuRow, speech: Speech) -> Iterable[Part]:
    yield Facts(
        row.menu_name,
        [
            (speech.say("kind", "jenis"), row.kind.text),
            (speech.say("meal", "waktu makan"), row.meal_type.text if row.meal_type else None),
            (speech.say("energy", "energi"), row.energy.text),
            (speech.say("protein", "protein"), row.protein.text),
            (speech.say("cost", "biaya"), row.cost.text),
            (speech.say("status", "status"), row.status),
        ],
    )


@shown.register
def _panel(panel: MenuPanel, speech: Speech) -> Iterable[Part]:
    yield _facts(panel.card, speech, counted=True)
    columns = [
        Column(speech.say("ingredient", "bahan")),
        Column(speech.say("quantity", "jumlah"), numeric=True),
        Column(speech.say("weight", "berat")),
        Column(speech.say("cost", "biaya"), numeric=True),
        Column(speech.say("preparation", "persiapan")),
    ]
    rows = (
        (line.name, line.quantity, line.basis.text, line.cost.text, line.preparation_notes or "")
        for line in panel.lines
    )
    yield Grid(f"{speech.word('table.ingredients')}, {panel.servings}", columns, rows)
    yield Listing(speech.word("table.steps"), (step.instruction for step in panel.steps), numbered=True)


def _facts(card: MenuCard, speech: Speech, *, counted: bool) -> Facts:
    pairs: list[tuple[str, Cell | None]] = [
        (speech.say("kind", "jenis"), card.kind.text),
        (speech.say("meal", "waktu makan"), card.meal_type.text if card.meal_type else None),
        (speech.say("course", "bagian hidangan"), card.course.text if card.course else None),
        (speech.say("time", "waktu"), card.time.text),
        (speech.say("description", "keterangan"), card.description),
    ]
    if counted:
        pairs += [
            (speech.say("energy", "energi"), card.energy.text),
            (speech.say("protein", "protein"), card.protein.text),
            (speech.say("cost", "biaya"), card.cost.text),
        ]
    return Facts(card.menu_name, pairs)
