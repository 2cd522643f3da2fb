"""Menus: as they are written, on a card, in a list, in full."""

from __future__ import annotations

from collections.abc import Iterable

from gizi._idiom.speech import Speech
from gizi.html._build import Column, Html, element, facts, join, table
from gizi.html._shown import shown
from gizi.menu import Menu, MenuIngredient
from gizi.quantity import Quantity
from gizi.view import MenuCard, MenuPanel, MenuRow, menu_card


@shown.register
def _menu(menu: Menu, speech: Speech) -> Iterable[Html]:
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
    yield table(f"{speech.word('table.ingredients')}, {servings}", columns, lines)
    steps = sorted(menu.recipe_steps, key=lambda step: step.step_number)
    yield _steps(step.instruction for step in steps)


def _line(line: MenuIngredient, speech: Speech) -> tuple[object, ...]:
    if line.quantity is None:
        quantity = speech.say("to taste", "secukupnya")
    else:
        quantity = speech.quantity(Quantity(amount=line.quantity, unit=line.unit))
    name = line.ingredient_id or line.component_menu_id
    return name, quantity, speech.choice("basis", line.basis), line.preparation_notes or ""


@shown.register
def _card(card: MenuCard, speech: Speech) -> Iterable[Html]:
    yield _facts(card, speech, counted=True)


@shown.register
def _row(row: MenuRow, speech: Speech) -> Iterable[Html]:
    yield facts(
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
def _panel(panel: MenuPanel, speech: Speech) -> Iterable[Html]:
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
    yield table(f"{speech.word('table.ingredients')}, {panel.servings}", columns, rows)
    yield _steps(step.instruction for step in panel.steps)


def _steps(instructions: Iterable[str]) -> Html:
    steps = [element("li", instruction) for instruction in instructions]
    return element("ol", *steps) if steps else join(())


def _facts(card: MenuCard, speech: Speech, *, counted: bool) -> Html:
    pairs: list[tuple[str, object]] = [
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
    return facts(card.menu_name, pairs)
