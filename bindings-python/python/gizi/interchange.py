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

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant

__all__ = ["CategoryRule", "CsvRow", "DateFormat", "EdiblePortionColumn", "EdiblePortionMeaning", "FoodTableMapping", "FoodTableReading", "FoodWithoutSource", "HolidayReading", "ImpossibleAmount", "NutrientColumn", "PriceItem", "PriceLink", "PriceListMapping", "PriceListReading", "PriceRow", "PricedIngredients", "SkippedEvent", "SkippedReason", "Table", "TableCell", "TableRow", "TablesPer", "UnmatchedPrice", "UnmatchedReason", "apply_prices", "calendar_table", "foods_without_source", "plan_calendar", "procurement_tables", "production_tables", "read_food_data_central", "read_food_table", "read_holidays", "read_price_list", "reference_foods", "write_csv", "write_nutrition_csv", "write_table_csv", "write_xlsx"]


class CategoryRule(_Record):
    """What a text in the category column means."""
    __slots__ = ()
    _key = "interchange.CategoryRule"
    __match_args__ = ("text", "category", "plant",)

    def __new__(cls, *, text, category, plant=None):
        return _make(cls, "interchange.CategoryRule", text, category, plant)

    text = _Field(0, "The text; a `*` at its end stands for anything: `09*`.")
    category = _Field(1, "The food group.")
    plant = _Field(2, "Whether the whole group is of plant or of animal origin; absent when it mixes.")

    @staticmethod
    def new(text, category, plant=None):
        """A rule from its parts."""
        return _call("interchange.CategoryRule.new", text, category, plant)


class CsvRow(_Record):
    """The cells of one line of a file to be written."""
    __slots__ = ()
    _key = "interchange.CsvRow"
    __match_args__ = ("cells",)

    def __new__(cls, *, cells):
        return _make(cls, "interchange.CsvRow", cells)

    cells = _Field(0, "Its cells, from left to right.")


class DateFormat(_Choice):
    """How a list writes days.

    - `ISO`: `2025-11-16`.
    - `DAY_FIRST`: `16/11/2025`, `16-11-2025` or `16.11.2025`.
    """

    ISO = "ISO"
    DAY_FIRST = "DAY_FIRST"


class EdiblePortionColumn(_Record):
    """A column with the edible portion in percent of the food as bought."""
    __slots__ = ()
    _key = "interchange.EdiblePortionColumn"
    __match_args__ = ("column", "means",)

    def __new__(cls, *, column, means):
        return _make(cls, "interchange.EdiblePortionColumn", column, means)

    column = _Field(0, "The column's name in the header.")
    means = _Field(1, "Whether the percentage is what is eaten or what is thrown away.")


class EdiblePortionMeaning(_Choice):
    """What a percentage says about a food as bought.

    - `EDIBLE`: What is eaten (TKPI: BDD).
    - `REFUSE`: What is thrown away (USDA: refuse).
    """

    EDIBLE = "EDIBLE"
    REFUSE = "REFUSE"


class FoodTableMapping(_Record):
    """Which column of a food table holds what. It is data: write one as JSON, or start from a ready one."""
    __slots__ = ()
    _key = "interchange.FoodTableMapping"
    __match_args__ = ("table", "id_prefix", "code_column", "name_column", "category_column", "categories", "default_category", "edible_portion", "grams_column", "nutrients", "number_format", "missing", "trace",)

    def __new__(cls, *, table, id_prefix="", code_column, name_column, category_column=None, categories=(), default_category=None, edible_portion=None, grams_column=None, nutrients, number_format, missing, trace):
        return _make(cls, "interchange.FoodTableMapping", table, id_prefix, code_column, name_column, category_column, categories, default_category, edible_portion, grams_column, nutrients, number_format, missing, trace)

    table = _Field(0, "The table with its edition, kept as the source of every food: `TKPI 2020`.")
    id_prefix = _Field(1, "Put in front of the code to make the ingredient's id: `tkpi-` gives `tkpi-AR001`.")
    code_column = _Field(2, "The column of the food's code. Codes are text, so `01001` keeps its zero.")
    name_column = _Field(3, "The column of the food's name.")
    category_column = _Field(4, "The column that decides the food group; may be the code column.")
    categories = _Field(5, "What the texts of that column mean; the longest that fits decides.")
    default_category = _Field(6, "The group of foods no rule fits. Absent: such a food is a problem.")
    edible_portion = _Field(7, "The column that says how much of the food as bought is eaten.")
    grams_column = _Field(8, "The column with the grams a row's values are for, in tables where rows differ. Absent: 100 g edible portion.")
    nutrients = _Field(9, "The columns of amounts.")
    number_format = _Field(10, "How numbers are written.")
    missing = _Field(11, "The words for \"not analysed\", whatever their case. An empty cell always is.")
    trace = _Field(12, "The words for a trace, whatever their case. `<0.1` always is one.")

    @staticmethod
    def ifct():
        """The Indian Food Composition Tables 2017 with the book's component codes as column names.

        Energy is in kilojoules and every nutrient in *grams*: iron 0.00933 is 9.33 mg. Carbohydrate is available
        carbohydrate. Vitamin A as a sum, total carotenoids (lycopene and lutein among them) and vitamins D, E and K are not
        read, because their columns mix forms the registry keeps apart.
        """
        return _call("interchange.FoodTableMapping.ifct")

    @staticmethod
    def new(table, code_column, name_column):
        """A mapping of a table with point decimals, without categories and with no amounts yet."""
        return _call("interchange.FoodTableMapping.new", table, code_column, name_column)

    @staticmethod
    def tkpi():
        """TKPI 2017/2020, the Indonesian food composition table, with columns named `code, name, bdd_percent, water_g,
        energy_kcal, …`. The food group comes from the code.

        The table is "hak cipta dilindungi" (all rights reserved): gizi carries none of it; load your own file. Its 0 for
        sodium, potassium, copper, zinc, riboflavin and niacin mostly means "not analysed" and is read as missing; an ash
        content 100 g cannot hold is a misprint and is read as missing too.
        """
        return _call("interchange.FoodTableMapping.tkpi")

    @staticmethod
    def usda_standard_reference():
        """The abbreviated file of the USDA National Nutrient Database for Standard Reference, release 27, with columns named
        `ndb_no, short_description, water_g, …, refuse_pct`. Public domain.

        Its columns in IU are not read: vitamin A in IU turns into no other unit and vitamin D stands in µg beside it.
        """
        return _call("interchange.FoodTableMapping.usda_standard_reference")

    @staticmethod
    def fndds_ingredients():
        """The ingredient nutrient values of USDA FNDDS 2021-2023: `ingredient_code, description` and up to 65 nutrients in
        columns named by their keys. Public domain.

        Energy, protein, fat, carbohydrate, fibre, sugars, saturated fat, sodium and cholesterol must be there; every other
        column may be absent. A few rows are no food but carriers that add a nutrient to a recipe; they hold more than 100 g
        in 100 g and are kept as they are.
        """
        return _call("interchange.FoodTableMapping.fndds_ingredients")


class FoodTableReading(_Record):
    """What came of reading a food table."""
    __slots__ = ()
    _key = "interchange.FoodTableReading"
    __match_args__ = ("ingredients", "problems", "problem_count",)

    def __new__(cls, *, ingredients, problems, problem_count):
        return _make(cls, "interchange.FoodTableReading", ingredients, problems, problem_count)

    ingredients = _Field(0, "The foods, in file order. Empty when the reading was strict and there is a problem.")
    problems = _Field(1, "The first 1,000 cells that could not be read, in file order.")
    problem_count = _Field(2, "How many cells could not be read.")


class FoodWithoutSource(_Record):
    """A food of Indonesian kitchens that no open table has: listed, not invented."""
    __slots__ = ()
    _key = "interchange.FoodWithoutSource"
    __match_args__ = ("name_id", "name_en", "why", "what_to_look_up",)

    def __new__(cls, *, name_id, name_en, why, what_to_look_up):
        return _make(cls, "interchange.FoodWithoutSource", name_id, name_en, why, what_to_look_up)

    name_id = _Field(0, "Indonesian name.")
    name_en = _Field(1, "English name.")
    why = _Field(2, "Why it has no values.")
    what_to_look_up = _Field(3, "Where values might be found.")


class HolidayReading(_Record):
    """The holidays of a calendar."""
    __slots__ = ()
    _key = "interchange.HolidayReading"
    __match_args__ = ("holidays", "skipped",)

    def __new__(cls, *, holidays, skipped):
        return _make(cls, "interchange.HolidayReading", holidays, skipped)

    holidays = _Field(0, "Each all-day event that settings can hold, by day and name, each once.")
    skipped = _Field(1, "Events that were not taken, in the order of the file.")


class ImpossibleAmount(_Choice):
    """What becomes of an amount that 100 g of food cannot hold: more than 100 g or 900 kcal, and a tenth for laboratories.

    - `PROBLEM`: A problem: the column is in another unit, or a digit is wrong.
    - `MISSING`: The table is known for a misprint here: the amount is missing.
    - `KEEP`: The table means it: FNDDS has carriers that are no food, such as 1000 g of fibre to add fibre to a recipe.
    """

    PROBLEM = "PROBLEM"
    MISSING = "MISSING"
    KEEP = "KEEP"


class NutrientColumn(_Record):
    """A column of amounts and the nutrient it holds."""
    __slots__ = ()
    _key = "interchange.NutrientColumn"
    __match_args__ = ("column", "nutrient", "unit", "optional", "zero_is_missing", "impossible",)

    def __new__(cls, *, column, nutrient, unit, optional=False, zero_is_missing=False, impossible=_LEFT_OUT):
        return _make(cls, "interchange.NutrientColumn", column, nutrient, unit, optional, zero_is_missing, impossible)

    column = _Field(0, "The column's name in the header.")
    nutrient = _Field(1, "The nutrient; the end of its key is the unit amounts are turned into.")
    unit = _Field(2, "The unit the cells are in: grams in IFCT, kilojoules in many tables.")
    optional = _Field(3, "Whether a file may come without the column.")
    zero_is_missing = _Field(4, "Whether the table prints 0 where it means \"not analysed\".")
    impossible = _Field(5, "What becomes of an amount that 100 g cannot hold.")

    @staticmethod
    def new(column, nutrient, unit):
        """A column of a nutrient in a unit."""
        return _call("interchange.NutrientColumn.new", column, nutrient, unit)


class PriceItem(_Choice):
    """What the item column of a price list holds.

    - `INGREDIENT_ID`: The id of an ingredient: the price goes to it.
    - `COMMODITY`: The list's own code of a commodity: a `PriceLink` says which ingredient it is.
    """

    INGREDIENT_ID = "INGREDIENT_ID"
    COMMODITY = "COMMODITY"


class PriceLink(_Record):
    """Says which ingredient a commodity of a price list is. Somebody decides it; nothing guesses by name."""
    __slots__ = ()
    _key = "interchange.PriceLink"
    __match_args__ = ("item", "ingredient_id", "purchase_form",)

    def __new__(cls, *, item, ingredient_id, purchase_form=None):
        return _make(cls, "interchange.PriceLink", item, ingredient_id, purchase_form)

    item = _Field(0, "The commodity's code in the list.")
    ingredient_id = _Field(1, "The ingredient it is.")
    purchase_form = _Field(2, "The form it is bought in; absent: the usual one.")


class PriceListMapping(_Record):
    """Which column of a price list holds what."""
    __slots__ = ()
    _key = "interchange.PriceListMapping"
    __match_args__ = ("source", "item_column", "item_is", "name_column", "purchase_form_column", "date_column", "date_format", "amount_column", "zero_is_no_quote", "currency_column", "currency", "per_column", "unit_column", "supplier_column", "region_column", "source_column", "region", "number_format",)

    def __new__(cls, *, source, item_column, item_is, name_column=None, purchase_form_column=None, date_column, date_format, amount_column, zero_is_no_quote=False, currency_column=None, currency, per_column=None, unit_column, supplier_column=None, region_column=None, source_column=None, region=None, number_format):
        return _make(cls, "interchange.PriceListMapping", source, item_column, item_is, name_column, purchase_form_column, date_column, date_format, amount_column, zero_is_no_quote, currency_column, currency, per_column, unit_column, supplier_column, region_column, source_column, region, number_format)

    source = _Field(0, "The name of the list in messages, and the source of a price whose row names none.")
    item_column = _Field(1, "The column that says what is sold.")
    item_is = _Field(2, "What stands in that column.")
    name_column = _Field(3, "The column with the item's name, for people.")
    purchase_form_column = _Field(4, "The column with the id of the purchase form.")
    date_column = _Field(5, "The column with the day of the price.")
    date_format = _Field(6, "How days are written.")
    amount_column = _Field(7, "The column with the price.")
    zero_is_no_quote = _Field(8, "Whether the list prints 0 on days without a quote; such rows are left out.")
    currency_column = _Field(9, "The column with the currency code.")
    currency = _Field(10, "The currency of a row that names none.")
    per_column = _Field(11, "The column that says how many units the price buys. Absent or empty: 1.")
    unit_column = _Field(12, "The column with the unit the price buys.")
    supplier_column = _Field(13, "The column with the supplier.")
    region_column = _Field(14, "The column with the region.")
    source_column = _Field(15, "The column with the source.")
    region = _Field(16, "The region of a row that names none.")
    number_format = _Field(17, "How numbers are written.")

    @staticmethod
    def own(source, currency):
        """gizi's own layout: `ingredient_id, purchase_form, date, amount, currency, per, unit, supplier, region, source` with
        ISO dates and point decimals.
        """
        return _call("interchange.PriceListMapping.own", source, currency)

    @staticmethod
    def commodities(source, currency):
        """A list of commodity prices in the layout of the Indonesian food price panel:
        `date, commodity_id, commodity, unit, price_idr`, one unit each. A price of 0 means that nobody quoted one.
        """
        return _call("interchange.PriceListMapping.commodities", source, currency)


class PriceListReading(_Record):
    """What came of reading a price list."""
    __slots__ = ()
    _key = "interchange.PriceListReading"
    __match_args__ = ("prices", "problems", "problem_count",)

    def __new__(cls, *, prices, problems, problem_count):
        return _make(cls, "interchange.PriceListReading", prices, problems, problem_count)

    prices = _Field(0, "The prices, in file order. Empty when the reading was strict and there is a problem.")
    problems = _Field(1, "The first 1,000 cells that could not be read, in file order.")
    problem_count = _Field(2, "How many cells could not be read.")


class PriceRow(_Record):
    """One price of a list."""
    __slots__ = ()
    _key = "interchange.PriceRow"
    __match_args__ = ("row", "item", "name", "ingredient_id", "purchase_form", "price",)

    def __new__(cls, *, row, item, name, ingredient_id=None, purchase_form=None, price):
        return _make(cls, "interchange.PriceRow", row, item, name, ingredient_id, purchase_form, price)

    row = _Field(0, "The row in the file; the header is row 1.")
    item = _Field(1, "What is sold, as the list says it.")
    name = _Field(2, "Its name in the list; empty if the list has none.")
    ingredient_id = _Field(3, "The ingredient, in a list that names ingredients.")
    purchase_form = _Field(4, "The purchase form, if the list names one.")
    price = _Field(5, "The price.")


class PricedIngredients(_Record):
    """Ingredients with their new prices, and the rows that found no place."""
    __slots__ = ()
    _key = "interchange.PricedIngredients"
    __match_args__ = ("ingredients", "unmatched",)

    def __new__(cls, *, ingredients, unmatched):
        return _make(cls, "interchange.PricedIngredients", ingredients, unmatched)

    ingredients = _Field(0, "All ingredients that were handed in, in their order.")
    unmatched = _Field(1, "The rows that found no place, in list order.")


class SkippedEvent(_Record):
    """An event of a calendar that was not taken for a holiday."""
    __slots__ = ()
    _key = "interchange.SkippedEvent"
    __match_args__ = ("line", "name", "reason",)

    def __new__(cls, *, line, name, reason):
        return _make(cls, "interchange.SkippedEvent", line, name, reason)

    line = _Field(0, "The line it begins on, from 1.")
    name = _Field(1, "Its name; empty if it has none.")
    reason = _Field(2, "Why.")


class SkippedReason(_Choice):
    """Why an event was not taken for a holiday.

    - `TIMED`: It has a time of day.
    - `CANCELLED`: It is cancelled.
    - `REPEATS`: It repeats by a rule or a list of days. Only calendars that write every day out are read.
    - `NAME`: Its name is none of a holiday: it shows nothing, has more than 100 characters, or control characters.
    - `YEAR`: It lies in the year 0 or before.
    """

    TIMED = "TIMED"
    CANCELLED = "CANCELLED"
    REPEATS = "REPEATS"
    NAME = "NAME"
    YEAR = "YEAR"


class Table(_Record):
    """A table to be written: a file of CSV, or one sheet of a workbook."""
    __slots__ = ()
    _key = "interchange.Table"
    __match_args__ = ("name", "header", "rows",)

    def __new__(cls, *, name, header, rows):
        return _make(cls, "interchange.Table", name, header, rows)

    name = _Field(0, "Its name: that of the sheet.")
    header = _Field(1, "The names of its columns.")
    rows = _Field(2, "Its rows.")


class TableCell(_Record):
    """What stands in a cell."""
    __slots__ = ()
    _key = "interchange.TableCell"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _TableCell__Empty(TableCell):
    """Nothing: there is none, or nobody knows."""
    __slots__ = ()
    _key = "interchange.TableCell.Empty"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "interchange.TableCell.Empty")



@_variant
class _TableCell__Text(TableCell):
    """Text; never a formula."""
    __slots__ = ()
    _key = "interchange.TableCell.Text"
    __match_args__ = ("text",)

    def __new__(cls, *, text):
        return _make(cls, "interchange.TableCell.Text", text)

    text = _Field(0, "The text.")


@_variant
class _TableCell__Number(TableCell):
    """A number, written with at most 6 decimal places, half away from zero."""
    __slots__ = ()
    _key = "interchange.TableCell.Number"
    __match_args__ = ("value",)

    def __new__(cls, *, value):
        return _make(cls, "interchange.TableCell.Number", value)

    value = _Field(0, "The number.")


@_variant
class _TableCell__Money(TableCell):
    """An amount, written at the minor units of its currency, half away from zero; the header names the currency."""
    __slots__ = ()
    _key = "interchange.TableCell.Money"
    __match_args__ = ("amount",)

    def __new__(cls, *, amount):
        return _make(cls, "interchange.TableCell.Money", amount)

    amount = _Field(0, "The amount.")


@_variant
class _TableCell__Date(TableCell):
    """A civil date."""
    __slots__ = ()
    _key = "interchange.TableCell.Date"
    __match_args__ = ("date",)

    def __new__(cls, *, date):
        return _make(cls, "interchange.TableCell.Date", date)

    date = _Field(0, "The date.")


class TableRow(_Record):
    """One row, a cell for each column."""
    __slots__ = ()
    _key = "interchange.TableRow"
    __match_args__ = ("cells",)

    def __new__(cls, *, cells):
        return _make(cls, "interchange.TableRow", cells)

    cells = _Field(0, "From left to right.")


class TablesPer(_Choice):
    """What each table of a procurement list is for.

    - `LIST`: One table for all of it.
    - `DELIVERY`: One for each day of delivery.
    - `SUPPLIER`: One for each supplier.
    """

    LIST = "LIST"
    DELIVERY = "DELIVERY"
    SUPPLIER = "SUPPLIER"


class UnmatchedPrice(_Record):
    """A price nobody could place."""
    __slots__ = ()
    _key = "interchange.UnmatchedPrice"
    __match_args__ = ("row", "item", "name", "reason",)

    def __new__(cls, *, row, item, name, reason):
        return _make(cls, "interchange.UnmatchedPrice", row, item, name, reason)

    row = _Field(0, "The row in the file.")
    item = _Field(1, "What is sold, as the list says it.")
    name = _Field(2, "Its name in the list.")
    reason = _Field(3, "Why it found no place.")


class UnmatchedReason(_Choice):
    """Why a price found no place.

    - `NO_LINK`: No link says which ingredient the commodity is.
    - `UNKNOWN_INGREDIENT`: There is no ingredient of this id.
    - `UNKNOWN_PURCHASE_FORM`: The ingredient has no purchase form of this id.
    """

    NO_LINK = "NO_LINK"
    UNKNOWN_INGREDIENT = "UNKNOWN_INGREDIENT"
    UNKNOWN_PURCHASE_FORM = "UNKNOWN_PURCHASE_FORM"


def read_food_data_central(food, nutrient, food_nutrient, food_category, strictness):
    """Reads a CSV download of USDA FoodData Central (public domain): Foundation Foods, SR Legacy or FNDDS.

    Hand over the bytes of `food.csv`, `nutrient.csv`, `food_nutrient.csv` and, for the food groups,
    `food_category.csv`. Ids are `fdc-` and the FDC id. Each file may have 256 MiB, so the full download with its branded
    foods does not fit. Nutrients the registry has no key for, and those in IU, are left out; in a food without total
    energy the Atwater sums stand in. A negative amount (carbohydrate "by difference") is a problem, so reading Foundation
    Foods often needs `Strictness.Lenient`.

    # Errors

    Those of `read_food_table`, with the file's name.
    """
    return _call("interchange.read_food_data_central", food, nutrient, food_nutrient, food_category, strictness)


def read_food_table(bytes, mapping, strictness):
    """Reads a food table by its mapping.

    Cells are read as the mapping says: amounts in any unit of mass or energy, `Tr` and `<0.1` as a trace, `` as an
    estimate that counts, an empty cell and `-` as missing. The file may be separated by commas, semicolons or tabs and
    begin with a byte order mark; at most 256 MiB and 4,096 columns.

    # Errors

    `sheet.not_utf8`, `sheet.too_large`, `sheet.too_many_columns`, `sheet.unreadable`,
    `sheet.missing_column`, `sheet.duplicate_column`, and `interchange.mapping` when the mapping contradicts
    itself. Bad cells are no error: they are the `problems` of the reading.
    """
    return _call("interchange.read_food_table", bytes, mapping, strictness)


def read_holidays(bytes):
    """Reads the holidays of an iCalendar file (RFC 5545, UTF-8): every all-day event, its end exclusive as the format has
    it.

    Lines may end in CRLF or LF and be folded anywhere. A line break within a name is read as a space. What is no day
    without service stands in `skipped`, with the reason: timed, cancelled and repeating events; so does what settings
    could not hold, and the others are read all the same. To-dos, alarms and time zones are not read. An event that ends
    on the day it starts is one day, as some calendars write it. Errors: `interchange.calendar` with the line for a file
    that is no calendar and for an all-day event without a name or with impossible days.
    """
    return _call("interchange.read_holidays", bytes)


def plan_calendar(tenant, plan, assignments, program, catalog, messages, language):
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
    return _call("interchange.plan_calendar", tenant, plan, assignments, program, catalog, messages, language)


def calendar_table(days, catalog, messages, language):
    """A calendar as one table: a row for each tray of each assignment, for each slot that nothing fills, and for each day without
    either. People are shown where an assignment plans another number of portions for them. A menu that is not in the catalog is written by its id.
    """
    return _call("interchange.calendar_table", days, catalog, messages, language)


def procurement_tables(list, per, units, messages, language):
    """A procurement list as tables, one row a line, and a last one of what is missing, if anything is.

    A cell is empty where there is no single number. Errors: a unit that is in no table.
    """
    return _call("interchange.procurement_tables", list, per, units, messages, language)


def production_tables(sheet, messages, language):
    """A production sheet as tables: portions with allergens, for whom and where they go with the word to the cooks,
    ingredients, steps with their times, and what is missing, if anything is.

    The portions are those of all trays of a menu, extra ones and samples too; the deliveries are those planned, each with
    the special diet it is for. Times are written `2026-01-05 09:45`; allergens by their code; audiences and sites by
    their keys, empty where it is every one.
    """
    return _call("interchange.production_tables", sheet, messages, language)


def apply_prices(ingredients, prices, links):
    """Puts prices on ingredients: a row with an ingredient id goes there, a commodity goes where a link says.

    Names are never compared ("ayam" stands in "bayam"); what no link or id leads to comes back as unmatched. A price of
    the same day, supplier, region and quantity replaces the older one, so a list can be applied twice. A row without a
    purchase form goes to the usual one, which is made (id `usual`) if the ingredient has none.
    """
    return _call("interchange.apply_prices", ingredients, prices, links)


def read_price_list(bytes, mapping, units, strictness):
    """Reads a price list by its mapping; the unit table says which units there are.

    Two rows with the same item, purchase form, day, supplier, region and unit are a problem. Limits and errors are those of
    `read_food_table`.
    """
    return _call("interchange.read_price_list", bytes, mapping, units, strictness)


def reference_foods():
    """The embedded reference foods, in table order: 223 foods with composition, edible portion, density, measures, yields,
    allergens, diet and fortification programmes.

    Values are those of USDA SR27 and FNDDS 2021-2023 (public domain), unenriched where the tables tell; measures and
    yields name their own sources. TKPI is not among them (all rights reserved): read your own file with
    `FoodTableMapping.tkpi`. The name is Indonesian, the English name is the first alias. Needs the feature `foods`.
    """
    return _call("interchange.reference_foods")


def foods_without_source():
    """The foods nobody has open values for, with what to look up. Needs the feature `foods`."""
    return _call("interchange.foods_without_source")


def write_table_csv(table, format):
    """Writes a table as `write_csv` does: numbers in the format, dates as `2026-01-05`."""
    return _call("interchange.write_table_csv", table, format)


def write_csv(header, rows, format):
    """Writes CSV by RFC 4180: lines end in CR LF, a cell with a separator, quote or line break is quoted.

    The number format decides the separator, so that a spreadsheet of that country opens the file: commas beside decimal
    points, semicolons beside decimal commas. A text that a spreadsheet would run as a formula (it begins with `=`, `+`,
    `-`, `@`, a tab or a line break and is no number) gets an apostrophe in front.
    """
    return _call("interchange.write_csv", header, rows, format)


def write_nutrition_csv(menus, nutrients, format):
    """Writes what menus contain, one line each: menu, portion, servings, and per nutrient the least and the most one serving
    can hold (`iron_mg_low`, `iron_mg_high`), unrounded.

    Both are the same where everything is known. An empty `high` means that nothing bounds it; two empty cells, that the
    menu was computed without the nutrient.
    """
    return _call("interchange.write_nutrition_csv", menus, nutrients, format)


def write_xlsx(tables):
    """Writes tables as a workbook for Excel and LibreOffice, one sheet each, and gives its bytes.

    Numbers are numbers (the nearest `f64`), amounts show the minor units of their currency, dates are dates; text is
    text, also where it looks like a formula. The header row stays in view. Names of sheets are cut to 31 characters, are
    without what spreadsheets refuse in one, and are told apart by a number, also from `History`, which Excel keeps for
    itself. The same tables give the same bytes: the workbook bears no time of its making. Errors:
    `interchange.workbook` for more rows than a sheet holds or a text above 32,767 characters.
    """
    return _call("interchange.write_xlsx", tables)
