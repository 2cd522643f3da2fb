# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Reading and writing what others keep: food tables, price lists, retention tables, tables of results.

A food table is read by a `FoodTableMapping`, which says what each column holds. Mappings are data; ready ones exist
for TKPI, the USDA Standard Reference, FNDDS and IFCT, and `read_food_data_central` reads a download of FoodData
Central.

| table | licence | in gizi |
|---|---|---|
| USDA SR, FNDDS, FoodData Central, retention factors | public domain (US Government) | values of the reference foods |
| TKPI 2017/2020 | all rights reserved (Kemenkes) | nothing; users load their own file |
| IFCT 2017 | book ICMR-NIN, package MIT | nothing; users load their own file |

Files are text in UTF-8 with a header; commas, semicolons or tabs separate the cells. Rows are numbered as a
spreadsheet shows them: the header is row 1, a blank line counts, a line break inside quotes does not. A reading is
`Strictness.Strict` unless told otherwise: one bad cell, nothing is loaded, all of them are listed.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.ingredient import FoodCategory as _FoodCategory_
from gizi.ingredient import Ingredient as _Ingredient_
from gizi.ingredient import Price as _Price_
from gizi.ingredient import _FoodCategory
from gizi.locale import _Language
from gizi.menu import Catalog as _Catalog_
from gizi.message import MessageTable as _MessageTable_
from gizi.money import Money as _Money_
from gizi.nutrient import NutrientUnit as _NutrientUnit_
from gizi.nutrient import _NutrientUnit
from gizi.nutrition import Nutrition as _Nutrition_
from gizi.plan import Assignment as _Assignment_
from gizi.plan import CalendarDay as _CalendarDay_
from gizi.plan import MenuPlan as _MenuPlan_
from gizi.plan import ProcurementList as _ProcurementList_
from gizi.plan import ProductionSheet as _ProductionSheet_
from gizi.program import Holiday as _Holiday_
from gizi.program import NutritionProgram as _NutritionProgram_
from gizi.quantity import UnitTable as _UnitTable_
from gizi.quantity.decimal import NumberFormat as _NumberFormat_
from gizi.quantity.decimal import _NumberFormat
from gizi.sheet import CellProblem as _CellProblem_
from gizi.sheet import _Strictness

__all__ = ["CategoryRule", "CsvRow", "DateFormat", "EdiblePortionColumn", "EdiblePortionMeaning", "FoodTableMapping", "FoodTableReading", "FoodWithoutSource", "HolidayReading", "ImpossibleAmount", "NutrientColumn", "PriceItem", "PriceLink", "PriceListMapping", "PriceListReading", "PriceRow", "PricedIngredients", "SkippedEvent", "SkippedReason", "Table", "TableCell", "TableRow", "TablesPer", "UnmatchedPrice", "UnmatchedReason", "apply_prices", "calendar_table", "foods_without_source", "plan_calendar", "procurement_tables", "production_tables", "read_food_data_central", "read_food_table", "read_holidays", "read_price_list", "reference_foods", "write_csv", "write_nutrition_csv", "write_table_csv", "write_xlsx"]

class CategoryRule(_Record):
    """What a text in the category column means."""
    __match_args__ = ("text", "category", "plant",)
    def __new__(cls, *, text: str, category: _FoodCategory, plant: bool | None = None) -> _Self: ...
    @property
    def text(self) -> str:
        """The text; a `*` at its end stands for anything: `09*`."""
    @property
    def category(self) -> _FoodCategory_:
        """The food group."""
    @property
    def plant(self) -> bool | None:
        """Whether the whole group is of plant or of animal origin; absent when it mixes."""
    @staticmethod
    def new(text: str, category: _FoodCategory, plant: bool | None = None) -> CategoryRule:
        """A rule from its parts."""

class CsvRow(_Record):
    """The cells of one line of a file to be written."""
    __match_args__ = ("cells",)
    def __new__(cls, *, cells: _Iterable[str]) -> _Self: ...
    @property
    def cells(self) -> tuple[str, ...]:
        """Its cells, from left to right."""

class DateFormat(_Choice):
    """How a list writes days."""
    ISO = "ISO"
    """`2025-11-16`."""
    DAY_FIRST = "DAY_FIRST"
    """`16/11/2025`, `16-11-2025` or `16.11.2025`."""

_DateFormat: _TypeAlias = DateFormat | _Literal["ISO", "DAY_FIRST"]

class EdiblePortionColumn(_Record):
    """A column with the edible portion in percent of the food as bought."""
    __match_args__ = ("column", "means",)
    def __new__(cls, *, column: str, means: _EdiblePortionMeaning) -> _Self: ...
    @property
    def column(self) -> str:
        """The column's name in the header."""
    @property
    def means(self) -> EdiblePortionMeaning:
        """Whether the percentage is what is eaten or what is thrown away."""

class EdiblePortionMeaning(_Choice):
    """What a percentage says about a food as bought."""
    EDIBLE = "EDIBLE"
    """What is eaten (TKPI: BDD)."""
    REFUSE = "REFUSE"
    """What is thrown away (USDA: refuse)."""

_EdiblePortionMeaning: _TypeAlias = EdiblePortionMeaning | _Literal["EDIBLE", "REFUSE"]

class FoodTableMapping(_Record):
    """Which column of a food table holds what. It is data: write one as JSON, or start from a ready one."""
    __match_args__ = ("table", "id_prefix", "code_column", "name_column", "category_column", "categories", "default_category", "edible_portion", "grams_column", "nutrients", "number_format", "missing", "trace",)
    def __new__(cls, *, table: str, id_prefix: str = "", code_column: str, name_column: str, category_column: str | None = None, categories: _Iterable[CategoryRule] = (), default_category: _FoodCategory | None = None, edible_portion: EdiblePortionColumn | None = None, grams_column: str | None = None, nutrients: _Iterable[NutrientColumn], number_format: _NumberFormat, missing: _Iterable[str], trace: _Iterable[str]) -> _Self: ...
    @property
    def table(self) -> str:
        """The table with its edition, kept as the source of every food: `TKPI 2020`."""
    @property
    def id_prefix(self) -> str:
        """Put in front of the code to make the ingredient's id: `tkpi-` gives `tkpi-AR001`."""
    @property
    def code_column(self) -> str:
        """The column of the food's code. Codes are text, so `01001` keeps its zero."""
    @property
    def name_column(self) -> str:
        """The column of the food's name."""
    @property
    def category_column(self) -> str | None:
        """The column that decides the food group; may be the code column."""
    @property
    def categories(self) -> tuple[CategoryRule, ...]:
        """What the texts of that column mean; the longest that fits decides."""
    @property
    def default_category(self) -> _FoodCategory_ | None:
        """The group of foods no rule fits. Absent: such a food is a problem."""
    @property
    def edible_portion(self) -> EdiblePortionColumn | None:
        """The column that says how much of the food as bought is eaten."""
    @property
    def grams_column(self) -> str | None:
        """The column with the grams a row's values are for, in tables where rows differ. Absent: 100 g edible portion."""
    @property
    def nutrients(self) -> tuple[NutrientColumn, ...]:
        """The columns of amounts."""
    @property
    def number_format(self) -> _NumberFormat_:
        """How numbers are written."""
    @property
    def missing(self) -> tuple[str, ...]:
        """The words for "not analysed", whatever their case. An empty cell always is."""
    @property
    def trace(self) -> tuple[str, ...]:
        """The words for a trace, whatever their case. `<0.1` always is one."""
    @staticmethod
    def ifct() -> FoodTableMapping:
        """The Indian Food Composition Tables 2017 with the book's component codes as column names.

        Energy is in kilojoules and every nutrient in *grams*: iron 0.00933 is 9.33 mg. Carbohydrate is available
        carbohydrate. Vitamin A as a sum, total carotenoids (lycopene and lutein among them) and vitamins D, E and K are not
        read, because their columns mix forms the registry keeps apart.
        """
    @staticmethod
    def new(table: str, code_column: str, name_column: str) -> FoodTableMapping:
        """A mapping of a table with point decimals, without categories and with no amounts yet."""
    @staticmethod
    def tkpi() -> FoodTableMapping:
        """TKPI 2017/2020, the Indonesian food composition table, with columns named `code, name, bdd_percent, water_g,
        energy_kcal, …`. The food group comes from the code.

        The table is "hak cipta dilindungi" (all rights reserved): gizi carries none of it; load your own file. Its 0 for
        sodium, potassium, copper, zinc, riboflavin and niacin mostly means "not analysed" and is read as missing; an ash
        content 100 g cannot hold is a misprint and is read as missing too.
        """
    @staticmethod
    def usda_standard_reference() -> FoodTableMapping:
        """The abbreviated file of the USDA National Nutrient Database for Standard Reference, release 27, with columns named
        `ndb_no, short_description, water_g, …, refuse_pct`. Public domain.

        Its columns in IU are not read: vitamin A in IU turns into no other unit and vitamin D stands in µg beside it.
        """
    @staticmethod
    def fndds_ingredients() -> FoodTableMapping:
        """The ingredient nutrient values of USDA FNDDS 2021-2023: `ingredient_code, description` and up to 65 nutrients in
        columns named by their keys. Public domain.

        Energy, protein, fat, carbohydrate, fibre, sugars, saturated fat, sodium and cholesterol must be there; every other
        column may be absent. A few rows are no food but carriers that add a nutrient to a recipe; they hold more than 100 g
        in 100 g and are kept as they are.
        """

class FoodTableReading(_Record):
    """What came of reading a food table."""
    __match_args__ = ("ingredients", "problems", "problem_count",)
    def __new__(cls, *, ingredients: _Iterable[_Ingredient_], problems: _Iterable[_CellProblem_], problem_count: int) -> _Self: ...
    @property
    def ingredients(self) -> tuple[_Ingredient_, ...]:
        """The foods, in file order. Empty when the reading was strict and there is a problem."""
    @property
    def problems(self) -> tuple[_CellProblem_, ...]:
        """The first 1,000 cells that could not be read, in file order."""
    @property
    def problem_count(self) -> int:
        """How many cells could not be read."""

class FoodWithoutSource(_Record):
    """A food of Indonesian kitchens that no open table has: listed, not invented."""
    __match_args__ = ("name_id", "name_en", "why", "what_to_look_up",)
    def __new__(cls, *, name_id: str, name_en: str, why: str, what_to_look_up: str) -> _Self: ...
    @property
    def name_id(self) -> str:
        """Indonesian name."""
    @property
    def name_en(self) -> str:
        """English name."""
    @property
    def why(self) -> str:
        """Why it has no values."""
    @property
    def what_to_look_up(self) -> str:
        """Where values might be found."""

class HolidayReading(_Record):
    """The holidays of a calendar."""
    __match_args__ = ("holidays", "skipped",)
    def __new__(cls, *, holidays: _Iterable[_Holiday_], skipped: _Iterable[SkippedEvent]) -> _Self: ...
    @property
    def holidays(self) -> tuple[_Holiday_, ...]:
        """Each all-day event that settings can hold, by day and name, each once."""
    @property
    def skipped(self) -> tuple[SkippedEvent, ...]:
        """Events that were not taken, in the order of the file."""

class ImpossibleAmount(_Choice):
    """What becomes of an amount that 100 g of food cannot hold: more than 100 g or 900 kcal, and a tenth for laboratories."""
    PROBLEM = "PROBLEM"
    """A problem: the column is in another unit, or a digit is wrong."""
    MISSING = "MISSING"
    """The table is known for a misprint here: the amount is missing."""
    KEEP = "KEEP"
    """The table means it: FNDDS has carriers that are no food, such as 1000 g of fibre to add fibre to a recipe."""

_ImpossibleAmount: _TypeAlias = ImpossibleAmount | _Literal["PROBLEM", "MISSING", "KEEP"]

class NutrientColumn(_Record):
    """A column of amounts and the nutrient it holds."""
    __match_args__ = ("column", "nutrient", "unit", "optional", "zero_is_missing", "impossible",)
    def __new__(cls, *, column: str, nutrient: str, unit: _NutrientUnit, optional: bool = False, zero_is_missing: bool = False, impossible: _ImpossibleAmount = ...) -> _Self: ...
    @property
    def column(self) -> str:
        """The column's name in the header."""
    @property
    def nutrient(self) -> str:
        """The nutrient; the end of its key is the unit amounts are turned into."""
    @property
    def unit(self) -> _NutrientUnit_:
        """The unit the cells are in: grams in IFCT, kilojoules in many tables."""
    @property
    def optional(self) -> bool:
        """Whether a file may come without the column."""
    @property
    def zero_is_missing(self) -> bool:
        """Whether the table prints 0 where it means "not analysed"."""
    @property
    def impossible(self) -> ImpossibleAmount:
        """What becomes of an amount that 100 g cannot hold."""
    @staticmethod
    def new(column: str, nutrient: str, unit: _NutrientUnit) -> NutrientColumn:
        """A column of a nutrient in a unit."""

class PriceItem(_Choice):
    """What the item column of a price list holds."""
    INGREDIENT_ID = "INGREDIENT_ID"
    """The id of an ingredient: the price goes to it."""
    COMMODITY = "COMMODITY"
    """The list's own code of a commodity: a `PriceLink` says which ingredient it is."""

_PriceItem: _TypeAlias = PriceItem | _Literal["INGREDIENT_ID", "COMMODITY"]

class PriceLink(_Record):
    """Says which ingredient a commodity of a price list is. Somebody decides it; nothing guesses by name."""
    __match_args__ = ("item", "ingredient_id", "purchase_form",)
    def __new__(cls, *, item: str, ingredient_id: str, purchase_form: str | None = None) -> _Self: ...
    @property
    def item(self) -> str:
        """The commodity's code in the list."""
    @property
    def ingredient_id(self) -> str:
        """The ingredient it is."""
    @property
    def purchase_form(self) -> str | None:
        """The form it is bought in; absent: the usual one."""

class PriceListMapping(_Record):
    """Which column of a price list holds what."""
    __match_args__ = ("source", "item_column", "item_is", "name_column", "purchase_form_column", "date_column", "date_format", "amount_column", "zero_is_no_quote", "currency_column", "currency", "per_column", "unit_column", "supplier_column", "region_column", "source_column", "region", "number_format",)
    def __new__(cls, *, source: str, item_column: str, item_is: _PriceItem, name_column: str | None = None, purchase_form_column: str | None = None, date_column: str, date_format: _DateFormat, amount_column: str, zero_is_no_quote: bool = False, currency_column: str | None = None, currency: str, per_column: str | None = None, unit_column: str, supplier_column: str | None = None, region_column: str | None = None, source_column: str | None = None, region: str | None = None, number_format: _NumberFormat) -> _Self: ...
    @property
    def source(self) -> str:
        """The name of the list in messages, and the source of a price whose row names none."""
    @property
    def item_column(self) -> str:
        """The column that says what is sold."""
    @property
    def item_is(self) -> PriceItem:
        """What stands in that column."""
    @property
    def name_column(self) -> str | None:
        """The column with the item's name, for people."""
    @property
    def purchase_form_column(self) -> str | None:
        """The column with the id of the purchase form."""
    @property
    def date_column(self) -> str:
        """The column with the day of the price."""
    @property
    def date_format(self) -> DateFormat:
        """How days are written."""
    @property
    def amount_column(self) -> str:
        """The column with the price."""
    @property
    def zero_is_no_quote(self) -> bool:
        """Whether the list prints 0 on days without a quote; such rows are left out."""
    @property
    def currency_column(self) -> str | None:
        """The column with the currency code."""
    @property
    def currency(self) -> str:
        """The currency of a row that names none."""
    @property
    def per_column(self) -> str | None:
        """The column that says how many units the price buys. Absent or empty: 1."""
    @property
    def unit_column(self) -> str:
        """The column with the unit the price buys."""
    @property
    def supplier_column(self) -> str | None:
        """The column with the supplier."""
    @property
    def region_column(self) -> str | None:
        """The column with the region."""
    @property
    def source_column(self) -> str | None:
        """The column with the source."""
    @property
    def region(self) -> str | None:
        """The region of a row that names none."""
    @property
    def number_format(self) -> _NumberFormat_:
        """How numbers are written."""
    @staticmethod
    def own(source: str, currency: str) -> PriceListMapping:
        """gizi's own layout: `ingredient_id, purchase_form, date, amount, currency, per, unit, supplier, region, source` with
        ISO dates and point decimals.
        """
    @staticmethod
    def commodities(source: str, currency: str) -> PriceListMapping:
        """A list of commodity prices in the layout of the Indonesian food price panel:
        `date, commodity_id, commodity, unit, price_idr`, one unit each. A price of 0 means that nobody quoted one.
        """

class PriceListReading(_Record):
    """What came of reading a price list."""
    __match_args__ = ("prices", "problems", "problem_count",)
    def __new__(cls, *, prices: _Iterable[PriceRow], problems: _Iterable[_CellProblem_], problem_count: int) -> _Self: ...
    @property
    def prices(self) -> tuple[PriceRow, ...]:
        """The prices, in file order. Empty when the reading was strict and there is a problem."""
    @property
    def problems(self) -> tuple[_CellProblem_, ...]:
        """The first 1,000 cells that could not be read, in file order."""
    @property
    def problem_count(self) -> int:
        """How many cells could not be read."""

class PriceRow(_Record):
    """One price of a list."""
    __match_args__ = ("row", "item", "name", "ingredient_id", "purchase_form", "price",)
    def __new__(cls, *, row: int, item: str, name: str, ingredient_id: str | None = None, purchase_form: str | None = None, price: _Price_) -> _Self: ...
    @property
    def row(self) -> int:
        """The row in the file; the header is row 1."""
    @property
    def item(self) -> str:
        """What is sold, as the list says it."""
    @property
    def name(self) -> str:
        """Its name in the list; empty if the list has none."""
    @property
    def ingredient_id(self) -> str | None:
        """The ingredient, in a list that names ingredients."""
    @property
    def purchase_form(self) -> str | None:
        """The purchase form, if the list names one."""
    @property
    def price(self) -> _Price_:
        """The price."""

class PricedIngredients(_Record):
    """Ingredients with their new prices, and the rows that found no place."""
    __match_args__ = ("ingredients", "unmatched",)
    def __new__(cls, *, ingredients: _Iterable[_Ingredient_], unmatched: _Iterable[UnmatchedPrice]) -> _Self: ...
    @property
    def ingredients(self) -> tuple[_Ingredient_, ...]:
        """All ingredients that were handed in, in their order."""
    @property
    def unmatched(self) -> tuple[UnmatchedPrice, ...]:
        """The rows that found no place, in list order."""

class SkippedEvent(_Record):
    """An event of a calendar that was not taken for a holiday."""
    __match_args__ = ("line", "name", "reason",)
    def __new__(cls, *, line: int, name: str, reason: _SkippedReason) -> _Self: ...
    @property
    def line(self) -> int:
        """The line it begins on, from 1."""
    @property
    def name(self) -> str:
        """Its name; empty if it has none."""
    @property
    def reason(self) -> SkippedReason:
        """Why."""

class SkippedReason(_Choice):
    """Why an event was not taken for a holiday."""
    TIMED = "TIMED"
    """It has a time of day."""
    CANCELLED = "CANCELLED"
    """It is cancelled."""
    REPEATS = "REPEATS"
    """It repeats by a rule or a list of days. Only calendars that write every day out are read."""
    NAME = "NAME"
    """Its name is none of a holiday: it shows nothing, has more than 100 characters, or control characters."""
    YEAR = "YEAR"
    """It lies in the year 0 or before."""

_SkippedReason: _TypeAlias = SkippedReason | _Literal["TIMED", "CANCELLED", "REPEATS", "NAME", "YEAR"]

class Table(_Record):
    """A table to be written: a file of CSV, or one sheet of a workbook."""
    __match_args__ = ("name", "header", "rows",)
    def __new__(cls, *, name: str, header: _Iterable[str], rows: _Iterable[TableRow]) -> _Self: ...
    @property
    def name(self) -> str:
        """Its name: that of the sheet."""
    @property
    def header(self) -> tuple[str, ...]:
        """The names of its columns."""
    @property
    def rows(self) -> tuple[TableRow, ...]:
        """Its rows."""

class TableCell(_Record):
    """What stands in a cell."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Empty(TableCell):
        """Nothing: there is none, or nobody knows."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class Text(TableCell):
        """Text; never a formula."""
        __match_args__ = ("text",)
        def __new__(cls, *, text: str) -> _Self: ...
        @property
        def text(self) -> str:
            """The text."""
    @_final
    class Number(TableCell):
        """A number, written with at most 6 decimal places, half away from zero."""
        __match_args__ = ("value",)
        def __new__(cls, *, value: _Decimal | int) -> _Self: ...
        @property
        def value(self) -> _Decimal:
            """The number."""
    @_final
    class Money(TableCell):
        """An amount, written at the minor units of its currency, half away from zero; the header names the currency."""
        __match_args__ = ("amount",)
        def __new__(cls, *, amount: _Money_) -> _Self: ...
        @property
        def amount(self) -> _Money_:
            """The amount."""
    @_final
    class Date(TableCell):
        """A civil date."""
        __match_args__ = ("date",)
        def __new__(cls, *, date: _date) -> _Self: ...
        @property
        def date(self) -> _date:
            """The date."""

class TableRow(_Record):
    """One row, a cell for each column."""
    __match_args__ = ("cells",)
    def __new__(cls, *, cells: _Iterable[TableCell]) -> _Self: ...
    @property
    def cells(self) -> tuple[TableCell, ...]:
        """From left to right."""

class TablesPer(_Choice):
    """What each table of a procurement list is for."""
    LIST = "LIST"
    """One table for all of it."""
    DELIVERY = "DELIVERY"
    """One for each day of delivery."""
    SUPPLIER = "SUPPLIER"
    """One for each supplier."""

_TablesPer: _TypeAlias = TablesPer | _Literal["LIST", "DELIVERY", "SUPPLIER"]

class UnmatchedPrice(_Record):
    """A price nobody could place."""
    __match_args__ = ("row", "item", "name", "reason",)
    def __new__(cls, *, row: int, item: str, name: str, reason: _UnmatchedReason) -> _Self: ...
    @property
    def row(self) -> int:
        """The row in the file."""
    @property
    def item(self) -> str:
        """What is sold, as the list says it."""
    @property
    def name(self) -> str:
        """Its name in the list."""
    @property
    def reason(self) -> UnmatchedReason:
        """Why it found no place."""

class UnmatchedReason(_Choice):
    """Why a price found no place."""
    NO_LINK = "NO_LINK"
    """No link says which ingredient the commodity is."""
    UNKNOWN_INGREDIENT = "UNKNOWN_INGREDIENT"
    """There is no ingredient of this id."""
    UNKNOWN_PURCHASE_FORM = "UNKNOWN_PURCHASE_FORM"
    """The ingredient has no purchase form of this id."""

_UnmatchedReason: _TypeAlias = UnmatchedReason | _Literal["NO_LINK", "UNKNOWN_INGREDIENT", "UNKNOWN_PURCHASE_FORM"]

def read_food_data_central(food: bytes, nutrient: bytes, food_nutrient: bytes, food_category: bytes | None, strictness: _Strictness) -> FoodTableReading:
    """Reads a CSV download of USDA FoodData Central (public domain): Foundation Foods, SR Legacy or FNDDS.

    Hand over the bytes of `food.csv`, `nutrient.csv`, `food_nutrient.csv` and, for the food groups,
    `food_category.csv`. Ids are `fdc-` and the FDC id. Each file may have 256 MiB, so the full download with its branded
    foods does not fit. Nutrients the registry has no key for, and those in IU, are left out; in a food without total
    energy the Atwater sums stand in. A negative amount (carbohydrate "by difference") is a problem, so reading Foundation
    Foods often needs `Strictness.Lenient`.

    # Errors

    Those of `read_food_table`, with the file's name.
    """

def read_food_table(bytes: bytes, mapping: FoodTableMapping, strictness: _Strictness) -> FoodTableReading:
    """Reads a food table by its mapping.

    Cells are read as the mapping says: amounts in any unit of mass or energy, `Tr` and `<0.1` as a trace, `` as an
    estimate that counts, an empty cell and `-` as missing. The file may be separated by commas, semicolons or tabs and
    begin with a byte order mark; at most 256 MiB and 4,096 columns.

    # Errors

    `sheet.not_utf8`, `sheet.too_large`, `sheet.too_many_columns`, `sheet.unreadable`,
    `sheet.missing_column`, `sheet.duplicate_column`, and `interchange.mapping` when the mapping contradicts
    itself. Bad cells are no error: they are the `problems` of the reading.
    """

def read_holidays(bytes: bytes) -> HolidayReading:
    """Reads the holidays of an iCalendar file (RFC 5545, UTF-8): every all-day event, its end exclusive as the format has
    it.

    Lines may end in CRLF or LF and be folded anywhere. A line break within a name is read as a space. What is no day
    without service stands in `skipped`, with the reason: timed, cancelled and repeating events; so does what settings
    could not hold, and the others are read all the same. To-dos, alarms and time zones are not read. An event that ends
    on the day it starts is one day, as some calendars write it. Errors: `interchange.calendar` with the line for a file
    that is no calendar and for an all-day event without a name or with impossible days.
    """

def plan_calendar(tenant: str, plan: _MenuPlan_, assignments: _Iterable[_Assignment_], program: _NutritionProgram_, catalog: _Catalog_, messages: _MessageTable_, language: _Language) -> str:
    """A plan of a tenant as an iCalendar file (RFC 5545): an event for each assignment, by day and meal.

    An event lasts all day, or begins at the service time of the programme's meal, in whatever time zone it is looked at.
    Its UID is made of the ids of the assignment, the plan and the tenant: no other event has it, and it stays for as long
    as these do. An assignment that has no id yet is named by its slot. `DTSTAMP` is when assignment, plan or programme was last changed, and `SEQUENCE` the whole seconds from
    2020-01-01T00:00:00Z to then, at least 0 and at most 2147483647, so a calendar that reads the file again moves events
    and makes none twice. If nothing says when, it is 0. Who puts service times of a kitchen's settings into the programme
    says when these were changed in its `updated_at`, if that is later.

    `STATUS` is that of the plan: `TENTATIVE` until it is signed, then `CONFIRMED`, `CANCELLED` once it is cancelled. An
    archived plan has none, because it may have been completed or cancelled. The words are those of the language; a menu
    that is not in the catalog is written by its id.
    """

def calendar_table(days: _Iterable[_CalendarDay_], catalog: _Catalog_, messages: _MessageTable_, language: _Language) -> Table:
    """A calendar as one table: a row for each tray of each assignment, for each slot that nothing fills, and for each day without
    either. People are shown where an assignment plans another number of portions for them. A menu that is not in the catalog is written by its id.
    """

def procurement_tables(list: _ProcurementList_, per: _TablesPer, units: _UnitTable_, messages: _MessageTable_, language: _Language) -> list[Table]:
    """A procurement list as tables, one row a line, and a last one of what is missing, if anything is.

    A cell is empty where there is no single number. Errors: a unit that is in no table.
    """

def production_tables(sheet: _ProductionSheet_, messages: _MessageTable_, language: _Language) -> list[Table]:
    """A production sheet as tables: portions with allergens, for whom and where they go with the word to the cooks,
    ingredients, steps with their times, and what is missing, if anything is.

    The portions are those of all trays of a menu, extra ones and samples too; the deliveries are those planned, each with
    the special diet it is for. Times are written `2026-01-05 09:45`; allergens by their code; audiences and sites by
    their keys, empty where it is every one.
    """

def apply_prices(ingredients: _Iterable[_Ingredient_], prices: _Iterable[PriceRow], links: _Iterable[PriceLink]) -> PricedIngredients:
    """Puts prices on ingredients: a row with an ingredient id goes there, a commodity goes where a link says.

    Names are never compared ("ayam" stands in "bayam"); what no link or id leads to comes back as unmatched. A price of
    the same day, supplier, region and quantity replaces the older one, so a list can be applied twice. A row without a
    purchase form goes to the usual one, which is made (id `usual`) if the ingredient has none.
    """

def read_price_list(bytes: bytes, mapping: PriceListMapping, units: _UnitTable_, strictness: _Strictness) -> PriceListReading:
    """Reads a price list by its mapping; the unit table says which units there are.

    Two rows with the same item, purchase form, day, supplier, region and unit are a problem. Limits and errors are those of
    `read_food_table`.
    """

def reference_foods() -> list[_Ingredient_]:
    """The embedded reference foods, in table order: 223 foods with composition, edible portion, density, measures, yields,
    allergens, diet and fortification programmes.

    Values are those of USDA SR27 and FNDDS 2021-2023 (public domain), unenriched where the tables tell; measures and
    yields name their own sources. TKPI is not among them (all rights reserved): read your own file with
    `FoodTableMapping.tkpi`. The name is Indonesian, the English name is the first alias. Needs the feature `foods`.
    """

def foods_without_source() -> list[FoodWithoutSource]:
    """The foods nobody has open values for, with what to look up. Needs the feature `foods`."""

def write_table_csv(table: Table, format: _NumberFormat) -> str:
    """Writes a table as `write_csv` does: numbers in the format, dates as `2026-01-05`."""

def write_csv(header: _Iterable[str], rows: _Iterable[CsvRow], format: _NumberFormat) -> str:
    """Writes CSV by RFC 4180: lines end in CR LF, a cell with a separator, quote or line break is quoted.

    The number format decides the separator, so that a spreadsheet of that country opens the file: commas beside decimal
    points, semicolons beside decimal commas. A text that a spreadsheet would run as a formula (it begins with `=`, `+`,
    `-`, `@`, a tab or a line break and is no number) gets an apostrophe in front.
    """

def write_nutrition_csv(menus: _Iterable[_Nutrition_], nutrients: _Iterable[str], format: _NumberFormat) -> str:
    """Writes what menus contain, one line each: menu, portion, servings, and per nutrient the least and the most one serving
    can hold (`iron_mg_low`, `iron_mg_high`), unrounded.

    Both are the same where everything is known. An empty `high` means that nothing bounds it; two empty cells, that the
    menu was computed without the nutrient.
    """

def write_xlsx(tables: _Iterable[Table]) -> bytes:
    """Writes tables as a workbook for Excel and LibreOffice, one sheet each, and gives its bytes.

    Numbers are numbers (the nearest `f64`), amounts show the minor units of their currency, dates are dates; text is
    text, also where it looks like a formula. The header row stays in view. Names of sheets are cut to 31 characters, are
    without what spreadsheets refuse in one, and are told apart by a number, also from `History`, which Excel keeps for
    itself. The same tables give the same bytes: the workbook bears no time of its making. Errors:
    `interchange.workbook` for more rows than a sheet holds or a text above 32,767 characters.
    """
