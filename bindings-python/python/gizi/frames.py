"""Whole DataFrames at once: nutrients, costs and verdicts of very many menus, from any library of DataFrames.

Every function takes what hands over Arrow columns (polars, pandas from 3, pyarrow, DuckDB), or a mapping of column names
to sequences (lists, NumPy arrays, single Arrow columns), and gives a :class:`Table` that the same libraries take without a
copy. None of them is needed; plain Python reads a table by ``table["column"]`` and ``table.to_pydict()``.

>>> from datetime import date
>>> from decimal import Decimal
>>> from gizi.frames import Foods
>>> foods = Foods(
...     {"ingredient_id": ["beras", "tempe"], "protein_g": [8.4, 20.8], "iron_mg": [1.5, None]},
...     prices={"ingredient_id": ["beras", "tempe"], "date": [date(2026, 1, 5)] * 2, "price": [14500, 12000]},
... )
>>> lines = {"menu_id": ["senin", "senin", "selasa"], "ingredient_id": ["beras", "tempe", "beras"], "grams": [80, 50, 100]}
>>> menus = foods.nutrition(lines, nutrients=["protein_g", "iron_mg"])
>>> menus["menu_id"], menus["protein_g"]
(['senin', 'selasa'], [17.12, 8.4])

Nobody analysed the iron of the tempeh, so nobody knows that of Monday: missing is not zero.

>>> menus["iron_mg"]
[None, 1.5]
>>> foods.cost(lines, date=date(2026, 1, 12), as_purchased=True)["ingredient_cost"][0] == Decimal("1760")
True

**Lines** (one row a line; further columns are left alone):

============================  =====================================================================================
``menu_id``                   text or whole number; menus come out in the order they first appear
``ingredient_id``             text or whole number, of the foods
``grams``                     number ≥ 0: raw edible portion, of one serving or of a batch, as the result then is
``retention_code``            whole number or null, if there is the column: the code of the retention table
``date``                      day or null, if there is the column: the day of the price
============================  =====================================================================================

**Foods** (one row a food; a column of numbers with any other name is an error, of texts is left alone):

============================  =====================================================================================
``ingredient_id``             text or whole number, each once
a nutrient's key              number ≥ 0 or null: per 100 g edible portion, in the unit the key ends with
``name``, ``category``        text: a category such as ``CEREAL`` decides which missing values may be assumed zero
``edible_portion_percent``    number: how much of the purchased weight is eaten
``grams_per_ml``              number: for prices by volume
``grams_per_piece``           number: for prices by the piece
============================  =====================================================================================

**Prices** (any number of rows a food; any other column is an error):

============================  =====================================================================================
``ingredient_id``, ``date``   as above; a price of a later day is not seen
``price``                     exact number (decimal or whole; of a float its shortest decimal)
``per``, ``unit``             what the price buys: 1 and ``kg`` unless said
``currency``                  text: in every row the one currency of the foods, the argument ``currency``
``supplier``, ``region``,     text
``source``
============================  =====================================================================================

Two columns of one name are an error in every table.

**What lines cannot say.** Lines name foods and grams, no dishes, portions or courses. So ``Foods.verdicts`` judges the rules
of a standard that nutrients alone decide, and its ``menu_outcome`` is over those; ``rules_not_judged`` names the others, on
dishes, food groups, allergens, diets and cost, which :func:`gizi.balance.validate_menu_balance` judges of whole menus.
``Foods.cost`` is the food alone, at the price of each gram. Labour, gas and overhead are paid by the batch and the portion,
and purchases in whole packs by the kitchen and the day, not by the line: :func:`gizi.cost.calculate_cost` and
:meth:`gizi.Kitchen.get_procurement` have them.

>>> from gizi.frames import rules_not_judged
>>> "component-vegetable" in rules_not_judged(standard="mbg-2026", audience="sd_1_3", meal_type="LUNCH")
True

Texts may be ``string``, ``large_string``, ``string_view`` or dictionaries of them; numbers any width of integer or float, or
``decimal128``; days ``date32``, ``date64`` or time stamps at midnight without a zone. A null where a value must be given, a
NaN, an unknown food or a wrong type is a :class:`~gizi.error.GiziError` whose path names the column and the row, counted
from 0: ``lines.grams[7]``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from gizi._gizi import Foods, Lines, LineStream, Table, rules_not_judged, validate_menus

__all__ = ["Foods", "LineStream", "Lines", "Table", "rules_not_judged", "validate_menus", "whole_menus"]


def whole_menus(tables: Iterable[object]) -> Iterator[Lines]:
    """Regroups a stream of tables of lines so that no menu is cut, for work in parts: ``foods.nutrition(lines)`` of each.

    The lines of a menu must follow each other, as after a sort by menu; a menu that comes again is an error. Each menu then
    has the same bits as from one table. This is the step inside PySpark's ``mapInArrow``, over the batches of DuckDB's
    ``to_arrow_reader`` or over the slices of a polars frame.

    >>> parts = [{"menu_id": [1, 1], "ingredient_id": ["a", "b"], "grams": [10, 20]},
    ...          {"menu_id": [1, 2], "ingredient_id": ["c", "a"], "grams": [30, 40]}]
    >>> [(lines.menus, len(lines)) for lines in whole_menus(parts)]
    [(1, 3), (1, 1)]
    """
    try:
        parts = iter(tables)
    except TypeError:
        raise TypeError(f"tables: expected tables one after the other, got {type(tables).__name__}") from None
    return _regrouped(parts)


def _regrouped(tables: Iterator[object]) -> Iterator[Lines]:
    stream = LineStream()
    for table in tables:
        lines = stream.push(table)
        if lines is not None:
            yield lines
    lines = stream.finish()
    if lines is not None:
        yield lines
