# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Menus: preparations, dishes and trays, their lines and steps, and the catalog a calculation looks things up in.

A line is an ingredient or another menu; nesting is resolved with cycle detection and scaled by weight or by
servings. Every quantity says which weight it is: as purchased, edible (raw, cleaned) or cooked.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.ingredient import Allergen as _Allergen_
from gizi.ingredient import AllergenPresence as _AllergenPresence_
from gizi.ingredient import CookingMethod as _CookingMethod_
from gizi.ingredient import DietStatus as _DietStatus_
from gizi.ingredient import FoodCategory as _FoodCategory_
from gizi.ingredient import Ingredient as _Ingredient_
from gizi.ingredient import RetentionTable as _RetentionTable_
from gizi.ingredient import WeightBasis as _WeightBasis_
from gizi.ingredient import ZeroAssumption as _ZeroAssumption_
from gizi.ingredient import _AllergenPresence
from gizi.ingredient import _CookingMethod
from gizi.ingredient import _DietStatus
from gizi.ingredient import _FoodCategory
from gizi.ingredient import _WeightBasis
from gizi.money import Money as _Money_
from gizi.nutrient import NutrientRegistry as _NutrientRegistry_
from gizi.quantity import DecimalRange as _DecimalRange_
from gizi.quantity import Quantity as _Quantity_
from gizi.quantity import UnitTable as _UnitTable_
from gizi.validation import Violation as _Violation_
from gizi.validation import ViolationCode as _ViolationCode_
from gizi._own.menu import _CatalogOwn as _CatalogOwn

__all__ = ["AllergenFinding", "Catalog", "Course", "DeclaredCost", "DeclaredNutrition", "DietFinding", "DifficultyLevel", "FoodGroupCredit", "LineChoice", "LinePortion", "LineUse", "MealType", "Menu", "MenuDiet", "MenuIngredient", "MenuKind", "MenuOptions", "MenuUpdate", "MenuWeights", "ParsedMenu", "ParsedMenuUpdate", "Portion", "RecipeStep", "Substitute", "derive_diet", "menu_schema", "menu_violation_codes", "parse_menu", "parse_menu_update", "validate_menu"]

class AllergenFinding(_Record):
    """One allergen of a menu."""
    __match_args__ = ("allergen", "presence", "ingredients",)
    def __new__(cls, *, allergen: str, presence: _AllergenPresence, ingredients: _Iterable[str]) -> _Self: ...
    @property
    def allergen(self) -> str:
        """The allergen's code."""
    @property
    def presence(self) -> _AllergenPresence_:
        """The worst that any ingredient states: contains, may contain, unknown, and free only if all are free."""
    @property
    def ingredients(self) -> tuple[str, ...]:
        """The ingredients that decide it; empty when the menu is free of it."""

class Catalog(_CatalogOwn):
    """Everything a calculation looks up: units, nutrients, retention factors, ingredients and menus.

    It is a plain value: fill it, then hand it to as many calculations as you like.
    """
    @staticmethod
    def standard() -> Catalog:
        """Standard units and nutrients, USDA retention factors (feature `retention`), assumed zeros, no foods."""
    def __new__(cls, units: _UnitTable_, registry: _NutrientRegistry_, retention: _RetentionTable_, zero_assumptions: _Iterable[_ZeroAssumption_]) -> _Self:
        """A catalog over one's own tables. Without zero assumptions every missing value stays missing."""
    def add_ingredient(self, ingredient: _Ingredient_) -> None:
        """Adds an ingredient. Its id must be new and its facts possible."""
    def set_ingredient(self, ingredient: _Ingredient_) -> None:
        """Puts an ingredient in the place of the one with its id, or adds it."""
    def add_menu(self, menu: Menu) -> None:
        """Adds a menu. Its id must be new."""
    def set_menu(self, menu: Menu) -> None:
        """Puts a menu in the place of the one with its id, or adds it."""
    def menus(self) -> list[Menu]:
        """All menus in the order they were added."""
    def ingredient(self, id: str) -> _Ingredient_:
        """The ingredient of an id."""
    def menu(self, id: str) -> Menu:
        """The menu of an id."""
    def units(self) -> _UnitTable_:
        """The units in force."""
    def registry(self) -> _NutrientRegistry_:
        """The nutrients in force."""
    def retention(self) -> _RetentionTable_:
        """The retention factors in force."""
    def zero_assumptions(self) -> list[_ZeroAssumption_]:
        """The rules in force by which a missing value is taken as 0."""

class Course(_Choice):
    """The place of a dish on the tray."""
    STAPLE = "STAPLE"
    """Rice, noodles, tubers."""
    ANIMAL_PROTEIN = "ANIMAL_PROTEIN"
    """Meat, poultry, fish, egg."""
    PLANT_PROTEIN = "PLANT_PROTEIN"
    """Tempeh, tofu, beans."""
    VEGETABLE = "VEGETABLE"
    """Vegetables."""
    FRUIT = "FRUIT"
    """Fruit."""
    MILK = "MILK"
    """Milk."""
    BEVERAGE = "BEVERAGE"
    """Drinks."""
    DESSERT = "DESSERT"
    """Something sweet."""
    CONDIMENT = "CONDIMENT"
    """Sambal, sauce, crackers."""

_Course: _TypeAlias = Course | _Literal["STAPLE", "ANIMAL_PROTEIN", "PLANT_PROTEIN", "VEGETABLE", "FRUIT", "MILK", "BEVERAGE", "DESSERT", "CONDIMENT"]

class DeclaredCost(_Record):
    """Costs per serving that somebody typed in, with author and reason."""
    __match_args__ = ("author", "reason", "ingredient_cost", "labor_cost", "overhead_cost",)
    def __new__(cls, *, author: str, reason: str, ingredient_cost: _Money_ | None = None, labor_cost: _Money_ | None = None, overhead_cost: _Money_ | None = None) -> _Self: ...
    @property
    def author(self) -> str:
        """Who typed them in."""
    @property
    def reason(self) -> str:
        """Why they beat the computed ones."""
    @property
    def ingredient_cost(self) -> _Money_ | None:
        """Ingredients."""
    @property
    def labor_cost(self) -> _Money_ | None:
        """Labour."""
    @property
    def overhead_cost(self) -> _Money_ | None:
        """Overhead."""

class DeclaredNutrition(_Record):
    """Nutrient values per serving that somebody typed in, with author and reason."""
    __match_args__ = ("author", "reason", "calories", "protein", "carbohydrates", "fat", "fiber", "sodium", "calcium", "iron", "vitamin_a", "vitamin_c",)
    def __new__(cls, *, author: str, reason: str, calories: _Decimal | int | None = None, protein: _Decimal | int | None = None, carbohydrates: _Decimal | int | None = None, fat: _Decimal | int | None = None, fiber: _Decimal | int | None = None, sodium: _Decimal | int | None = None, calcium: _Decimal | int | None = None, iron: _Decimal | int | None = None, vitamin_a: _Decimal | int | None = None, vitamin_c: _Decimal | int | None = None) -> _Self: ...
    @property
    def author(self) -> str:
        """Who typed them in."""
    @property
    def reason(self) -> str:
        """Why they beat the computed ones: "laboratory report 2026-113"."""
    @property
    def calories(self) -> _Decimal | None:
        """kcal."""
    @property
    def protein(self) -> _Decimal | None:
        """g."""
    @property
    def carbohydrates(self) -> _Decimal | None:
        """g."""
    @property
    def fat(self) -> _Decimal | None:
        """g."""
    @property
    def fiber(self) -> _Decimal | None:
        """g."""
    @property
    def sodium(self) -> _Decimal | None:
        """mg."""
    @property
    def calcium(self) -> _Decimal | None:
        """mg."""
    @property
    def iron(self) -> _Decimal | None:
        """mg."""
    @property
    def vitamin_a(self) -> _Decimal | None:
        """µg RE."""
    @property
    def vitamin_c(self) -> _Decimal | None:
        """mg."""

class DietFinding(_Record):
    """One diet of a menu."""
    __match_args__ = ("status", "ingredients",)
    def __new__(cls, *, status: _DietStatus, ingredients: _Iterable[str]) -> _Self: ...
    @property
    def status(self) -> _DietStatus_:
        """No if any ingredient does not fit, yes if all do, else unknown."""
    @property
    def ingredients(self) -> tuple[str, ...]:
        """The ingredients that decide it; empty when all fit."""

class DifficultyLevel(_Choice):
    """How hard a menu is to cook."""
    EASY = "EASY"
    """Easy."""
    MEDIUM = "MEDIUM"
    """Medium."""
    HARD = "HARD"
    """Hard."""

_DifficultyLevel: _TypeAlias = DifficultyLevel | _Literal["EASY", "MEDIUM", "HARD"]

class FoodGroupCredit(_Record):
    """How much of a food-group component one serving counts as: 0.5 cup of vegetables, 1 oz eq of grains."""
    __match_args__ = ("component", "amount", "category",)
    def __new__(cls, *, component: str, amount: _Decimal | int, category: _FoodCategory | None = None) -> _Self: ...
    @property
    def component(self) -> str:
        """The component's key in the standard: `vegetables`, `dark_green`, `grains`."""
    @property
    def amount(self) -> _Decimal:
        """How much of it, in the standard's unit."""
    @property
    def category(self) -> _FoodCategory_ | None:
        """The food group it is counted from."""

class LineChoice(_Record):
    """What is chosen about one line."""
    __match_args__ = ("menu_id", "line_id", "include", "substitute",)
    def __new__(cls, *, menu_id: str, line_id: str, include: bool, substitute: str | None = None) -> _Self: ...
    @property
    def menu_id(self) -> str:
        """The menu the line stands in, at any depth."""
    @property
    def line_id(self) -> str:
        """The line."""
    @property
    def include(self) -> bool:
        """Whether an optional line is taken."""
    @property
    def substitute(self) -> str | None:
        """The substitute that stands in for it."""

class LinePortion(_Record):
    """What one portion size gets of one line."""
    __match_args__ = ("key", "quantity",)
    def __new__(cls, *, key: str, quantity: _Decimal | int) -> _Self: ...
    @property
    def key(self) -> str:
        """The portion size."""
    @property
    def quantity(self) -> _Decimal:
        """The quantity for the menu's `servings`, in the line's unit: whole eggs stay whole."""

class LineUse(_Choice):
    """What happens to the quantity of a line."""
    EATEN = "EATEN"
    """All of it is eaten."""
    FRYING_OIL = "FRYING_OIL"
    """It is poured to fry in: all of it is paid, only what is absorbed is eaten."""

_LineUse: _TypeAlias = LineUse | _Literal["EATEN", "FRYING_OIL"]

class MealType(_Choice):
    """The meal a tray is served at."""
    BREAKFAST = "BREAKFAST"
    """Breakfast."""
    SNACK_MORNING = "SNACK_MORNING"
    """The morning snack; `SNACK` is read as this."""
    LUNCH = "LUNCH"
    """Lunch."""
    SNACK_AFTERNOON = "SNACK_AFTERNOON"
    """The afternoon snack."""
    DINNER = "DINNER"
    """Dinner."""

_MealType: _TypeAlias = MealType | _Literal["BREAKFAST", "SNACK_MORNING", "LUNCH", "SNACK_AFTERNOON", "DINNER"]

class Menu(_Record):
    """A menu: a preparation, a dish or a tray. What it contains and costs is computed from its lines."""
    __match_args__ = ("id", "menu_name", "menu_code", "program_id", "kind", "meal_type", "course", "servings", "serving_size", "moisture_change_percent", "cooking_method", "preparation_time", "cooking_time", "difficulty", "description", "instructions", "main_protein", "colour", "food_group_credits", "portions", "ingredients", "recipe_steps", "declared_nutrition", "declared_cost", "image_url", "image_alt", "is_active", "created_at", "updated_at", "created_by", "updated_by", "version",)
    def __new__(cls, *, id: str = ..., menu_name: str, menu_code: str | None = None, program_id: str | None = None, kind: _MenuKind = ..., meal_type: _MealType | None = None, course: _Course | None = None, servings: _Decimal | int = ..., serving_size: _Decimal | int | None = None, moisture_change_percent: _Decimal | int | None = None, cooking_method: _CookingMethod | None = None, preparation_time: int = 0, cooking_time: int = 0, difficulty: _DifficultyLevel | None = None, description: str | None = None, instructions: str | None = None, main_protein: str | None = None, colour: str | None = None, food_group_credits: _Iterable[FoodGroupCredit] = (), portions: _Iterable[Portion] = (), ingredients: _Iterable[MenuIngredient] = (), recipe_steps: _Iterable[RecipeStep] = (), declared_nutrition: DeclaredNutrition | None = None, declared_cost: DeclaredCost | None = None, image_url: str | None = None, image_alt: str | None = None, is_active: bool = True, created_at: _datetime | None = None, updated_at: _datetime | None = None, created_by: str | None = None, updated_by: str | None = None, version: int = 0) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id. Empty: the kitchen makes one when it is stored."""
    @property
    def menu_name(self) -> str:
        """Its name."""
    @property
    def menu_code(self) -> str | None:
        """Its code, unique in the kitchen."""
    @property
    def program_id(self) -> str | None:
        """The programme it is cooked for; required of a tray."""
    @property
    def kind(self) -> MenuKind:
        """What it is."""
    @property
    def meal_type(self) -> MealType | None:
        """The meal it is served at; required of a tray."""
    @property
    def course(self) -> Course | None:
        """Its place on a tray."""
    @property
    def servings(self) -> _Decimal:
        """How many servings the lines are written for."""
    @property
    def serving_size(self) -> _Decimal | None:
        """Grams of one serving as served; with a known cooked weight it decides what a serving is, on a tray too."""
    @property
    def moisture_change_percent(self) -> _Decimal | None:
        """Change of the whole weight by cooking, in percent of what goes into the pot: −20 loses a fifth, 0 keeps it.
        Absent: not known, and so neither is the cooked weight. A tray's weight is the sum of its parts.
        """
    @property
    def cooking_method(self) -> _CookingMethod_ | None:
        """How it is cooked; decides retention where a line does not."""
    @property
    def preparation_time(self) -> int:
        """Minutes of preparation."""
    @property
    def cooking_time(self) -> int:
        """Minutes of cooking."""
    @property
    def difficulty(self) -> DifficultyLevel | None:
        """How hard it is."""
    @property
    def description(self) -> str | None:
        """What it is, for people."""
    @property
    def instructions(self) -> str | None:
        """How it is cooked, in prose; the steps say it in order."""
    @property
    def main_protein(self) -> str | None:
        """The food whose repetition variety rules watch: `CHICKEN`, `EGG`."""
    @property
    def colour(self) -> str | None:
        """Its dominant colour, for variety."""
    @property
    def food_group_credits(self) -> tuple[FoodGroupCredit, ...]:
        """Food-group components one serving is credited with."""
    @property
    def portions(self) -> tuple[Portion, ...]:
        """The portion sizes it is served in."""
    @property
    def ingredients(self) -> tuple[MenuIngredient, ...]:
        """Its lines."""
    @property
    def recipe_steps(self) -> tuple[RecipeStep, ...]:
        """Its recipe."""
    @property
    def declared_nutrition(self) -> DeclaredNutrition | None:
        """Nutrient values somebody typed in; they replace the computed ones and are shown as such."""
    @property
    def declared_cost(self) -> DeclaredCost | None:
        """Costs somebody typed in; they replace the computed ones and are shown as such."""
    @property
    def image_url(self) -> str | None:
        """A picture."""
    @property
    def image_alt(self) -> str | None:
        """The picture in words."""
    @property
    def is_active(self) -> bool:
        """Whether it may be planned."""
    @property
    def created_at(self) -> _datetime | None:
        """When it was created."""
    @property
    def updated_at(self) -> _datetime | None:
        """When it was last changed."""
    @property
    def created_by(self) -> str | None:
        """Who created it."""
    @property
    def updated_by(self) -> str | None:
        """Who changed it last."""
    @property
    def version(self) -> int:
        """Counts its changes; 0 before it is stored."""
    def duplicate(self, id: str, menu_name: str, menu_code: str | None = None) -> Menu:
        """A copy under a new id, name and code. It loses nothing of what is cooked and served; it starts inactive, as a
        record that was never stored: version 0 and no audit stamps.
        """
    @staticmethod
    def new(id: str, name: str, kind: _MenuKind) -> Menu:
        """A menu without lines, for one serving."""

class MenuDiet(_Record):
    """What a menu's lines say about allergens and diets. Optional lines count always."""
    __match_args__ = ("allergens", "halal", "vegetarian",)
    def __new__(cls, *, allergens: _Iterable[AllergenFinding], halal: DietFinding, vegetarian: DietFinding) -> _Self: ...
    @property
    def allergens(self) -> tuple[AllergenFinding, ...]:
        """Every allergen asked for, in that order."""
    @property
    def halal(self) -> DietFinding:
        """Halal only if every ingredient is."""
    @property
    def vegetarian(self) -> DietFinding:
        """Vegetarian only if every ingredient is."""

class MenuIngredient(_Record):
    """One line of a menu: an ingredient, or another menu."""
    __match_args__ = ("id", "ingredient_id", "component_menu_id", "quantity", "unit", "at_most", "basis", "edible_portion_percent", "purchase_form_id", "yield_factor", "cooking_method", "retention_code", "line_use", "absorbed", "is_optional", "substitutes", "portions", "preparation_notes",)
    def __new__(cls, *, id: str = ..., ingredient_id: str | None = None, component_menu_id: str | None = None, quantity: _Decimal | int | None = None, unit: str = "", at_most: _Decimal | int | None = None, basis: _WeightBasis = ..., edible_portion_percent: _Decimal | int | None = None, purchase_form_id: str | None = None, yield_factor: _Decimal | int | None = None, cooking_method: _CookingMethod | None = None, retention_code: int | None = None, line_use: _LineUse = ..., absorbed: _Decimal | int | None = None, is_optional: bool = False, substitutes: _Iterable[Substitute] = (), portions: _Iterable[LinePortion] = (), preparation_notes: str | None = None) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id within the menu. Empty: the kitchen makes one when it is stored."""
    @property
    def ingredient_id(self) -> str | None:
        """The ingredient; absent if the line is a menu. `inventoryItemId` is accepted."""
    @property
    def component_menu_id(self) -> str | None:
        """The menu used as a part: a dish on a tray, a sauce in a dish. Absent if the line is an ingredient."""
    @property
    def quantity(self) -> _Decimal | None:
        """How much, for the menu's `servings`. Absent: to taste."""
    @property
    def unit(self) -> str:
        """The unit of `quantity`; for a menu a unit of mass (as cooked) or `serving`."""
    @property
    def at_most(self) -> _Decimal | None:
        """The most that "to taste" can be, in `unit`. Absent: nothing bounds it."""
    @property
    def basis(self) -> _WeightBasis_:
        """Which weight the quantity is. A food's own measure says its basis itself."""
    @property
    def edible_portion_percent(self) -> _Decimal | None:
        """Share of the purchased weight that is eaten, in percent, for this line; beats the food's."""
    @property
    def purchase_form_id(self) -> str | None:
        """The form it is bought in, if not the usual one."""
    @property
    def yield_factor(self) -> _Decimal | None:
        """Cooked grams from one gram raw, for a quantity in cooked weight; beats the food's."""
    @property
    def cooking_method(self) -> _CookingMethod_ | None:
        """How this line is cooked, if not as the whole menu."""
    @property
    def retention_code(self) -> int | None:
        """The code of the retention table for this line; beats what the cooking method implies. 0: nothing is lost."""
    @property
    def line_use(self) -> LineUse:
        """Whether all of it is eaten."""
    @property
    def absorbed(self) -> _Decimal | None:
        """How much of frying oil is absorbed, in `unit`. Absent: between none and all."""
    @property
    def is_optional(self) -> bool:
        """Whether it may be left out. Counts in allergens always, in the rest when chosen."""
    @property
    def substitutes(self) -> tuple[Substitute, ...]:
        """What may stand in for it."""
    @property
    def portions(self) -> tuple[LinePortion, ...]:
        """How much of it each portion size gets, where that is not the portion's factor."""
    @property
    def preparation_notes(self) -> str | None:
        """How it is prepared: "peeled, diced"."""
    @staticmethod
    def ingredient(id: str, ingredient: str, quantity: _Quantity_) -> MenuIngredient:
        """A line of raw, cleaned ingredient."""
    @staticmethod
    def menu(id: str, menu: str, quantity: _Quantity_) -> MenuIngredient:
        """A line that is another menu, by cooked weight or in servings."""
    @staticmethod
    def to_taste(id: str, ingredient: str, at_most: _Quantity_ | None = None) -> MenuIngredient:
        """A line of an ingredient to taste, at most as much as stated."""
    def with_basis(self, basis: _WeightBasis) -> MenuIngredient:
        """The same line as purchased, edible or cooked weight."""

class MenuKind(_Choice):
    """What a menu is in the kitchen."""
    PREPARATION = "PREPARATION"
    """A semi-finished good: a sauce, a stock, a spice paste."""
    DISH = "DISH"
    """One dish."""
    TRAY = "TRAY"
    """What one person gets: several dishes."""

_MenuKind: _TypeAlias = MenuKind | _Literal["PREPARATION", "DISH", "TRAY"]

class MenuOptions(_Record):
    """How a menu is served: which portion, which optional lines and substitutes, on which day."""
    __match_args__ = ("portion", "choices", "date", "fortified",)
    def __new__(cls, *, portion: str | None = None, choices: _Iterable[LineChoice] = (), date: _date | None = None, fortified: bool = False) -> _Self: ...
    @property
    def portion(self) -> str | None:
        """The portion size; absent: the reference portion the lines are written for."""
    @property
    def choices(self) -> tuple[LineChoice, ...]:
        """Optional lines taken and substitutes chosen."""
    @property
    def date(self) -> _date | None:
        """The day of service, for fortification programmes. Prices have a day of their own in the cost settings."""
    @property
    def fortified(self) -> bool:
        """Whether fortification programmes that hold on `date` count; a dated programme without a `date` is an error."""
    @staticmethod
    def reference() -> MenuOptions:
        """The reference portion with no optional line."""
    @staticmethod
    def of_portion(key: str) -> MenuOptions:
        """One portion size."""

class MenuUpdate(_Record):
    """What is to change about a menu. A field that is absent stays as it is; `clear` names those that are to be absent."""
    __match_args__ = ("id", "expected_version", "menu_name", "menu_code", "program_id", "kind", "meal_type", "course", "servings", "serving_size", "moisture_change_percent", "cooking_method", "preparation_time", "cooking_time", "difficulty", "description", "instructions", "main_protein", "colour", "food_group_credits", "portions", "ingredients", "recipe_steps", "declared_nutrition", "declared_cost", "image_url", "image_alt", "clear",)
    def __new__(cls, *, id: str, expected_version: int, menu_name: str | None = None, menu_code: str | None = None, program_id: str | None = None, kind: _MenuKind | None = None, meal_type: _MealType | None = None, course: _Course | None = None, servings: _Decimal | int | None = None, serving_size: _Decimal | int | None = None, moisture_change_percent: _Decimal | int | None = None, cooking_method: _CookingMethod | None = None, preparation_time: int | None = None, cooking_time: int | None = None, difficulty: _DifficultyLevel | None = None, description: str | None = None, instructions: str | None = None, main_protein: str | None = None, colour: str | None = None, food_group_credits: _Iterable[FoodGroupCredit] | None = None, portions: _Iterable[Portion] | None = None, ingredients: _Iterable[MenuIngredient] | None = None, recipe_steps: _Iterable[RecipeStep] | None = None, declared_nutrition: DeclaredNutrition | None = None, declared_cost: DeclaredCost | None = None, image_url: str | None = None, image_alt: str | None = None, clear: _Iterable[str] = ()) -> _Self: ...
    @property
    def id(self) -> str:
        """The menu."""
    @property
    def expected_version(self) -> int:
        """The version it was seen at; if somebody changed it since, nothing is written."""
    @property
    def menu_name(self) -> str | None:
        """Its name."""
    @property
    def menu_code(self) -> str | None:
        """Its code."""
    @property
    def program_id(self) -> str | None:
        """The programme it is cooked for."""
    @property
    def kind(self) -> MenuKind | None:
        """What it is."""
    @property
    def meal_type(self) -> MealType | None:
        """The meal it is served at."""
    @property
    def course(self) -> Course | None:
        """Its place on a tray."""
    @property
    def servings(self) -> _Decimal | None:
        """How many servings the lines are written for."""
    @property
    def serving_size(self) -> _Decimal | None:
        """Grams of one serving as served."""
    @property
    def moisture_change_percent(self) -> _Decimal | None:
        """Change of the whole weight by cooking, in percent."""
    @property
    def cooking_method(self) -> _CookingMethod_ | None:
        """How it is cooked."""
    @property
    def preparation_time(self) -> int | None:
        """Minutes of preparation."""
    @property
    def cooking_time(self) -> int | None:
        """Minutes of cooking."""
    @property
    def difficulty(self) -> DifficultyLevel | None:
        """How hard it is."""
    @property
    def description(self) -> str | None:
        """What it is, for people."""
    @property
    def instructions(self) -> str | None:
        """How it is cooked, in prose."""
    @property
    def main_protein(self) -> str | None:
        """The food whose repetition variety rules watch."""
    @property
    def colour(self) -> str | None:
        """Its dominant colour."""
    @property
    def food_group_credits(self) -> tuple[FoodGroupCredit, ...] | None:
        """Food-group components one serving is credited with, all of them."""
    @property
    def portions(self) -> tuple[Portion, ...] | None:
        """The portion sizes it is served in, all of them."""
    @property
    def ingredients(self) -> tuple[MenuIngredient, ...] | None:
        """Its lines, all of them."""
    @property
    def recipe_steps(self) -> tuple[RecipeStep, ...] | None:
        """Its recipe, all steps."""
    @property
    def declared_nutrition(self) -> DeclaredNutrition | None:
        """Nutrient values somebody typed in."""
    @property
    def declared_cost(self) -> DeclaredCost | None:
        """Costs somebody typed in."""
    @property
    def image_url(self) -> str | None:
        """A picture."""
    @property
    def image_alt(self) -> str | None:
        """The picture in words."""
    @property
    def clear(self) -> tuple[str, ...]:
        """Fields that are to be absent, by their names in JSON or in snake case."""
    @staticmethod
    def new(id: str, expected_version: int) -> MenuUpdate:
        """An update that changes nothing yet."""

class MenuWeights(_Record):
    """What a whole batch of a menu weighs, in grams."""
    __match_args__ = ("as_purchased", "edible", "cooked",)
    def __new__(cls, *, as_purchased: _DecimalRange_, edible: _DecimalRange_, cooked: _DecimalRange_ | None = None) -> _Self: ...
    @property
    def as_purchased(self) -> _DecimalRange_:
        """As bought."""
    @property
    def edible(self) -> _DecimalRange_:
        """Raw and cleaned: what nutrients are counted on."""
    @property
    def cooked(self) -> _DecimalRange_ | None:
        """As cooked and served; absent when the moisture change is not known."""

class ParsedMenu(_Record):
    """A menu read from JSON, or what is wrong with the text."""
    __match_args__ = ("menu", "violations",)
    def __new__(cls, *, menu: Menu | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def menu(self) -> Menu | None:
        """The menu; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> Menu:
        """The menu, or one error `menu.invalid` whose details list every violation."""

class ParsedMenuUpdate(_Record):
    """An update of a menu read from JSON, or what is wrong with the text."""
    __match_args__ = ("update", "violations",)
    def __new__(cls, *, update: MenuUpdate | None = None, violations: _Iterable[_Violation_]) -> _Self: ...
    @property
    def update(self) -> MenuUpdate | None:
        """The update; present exactly if nothing is wrong."""
    @property
    def violations(self) -> tuple[_Violation_, ...]:
        """Everything that is wrong."""
    def into_result(self) -> MenuUpdate:
        """The update, or one error `menu.invalid` whose details list every violation."""

class Portion(_Record):
    """A portion size a menu is served in: one pot, many audiences."""
    __match_args__ = ("key", "factor",)
    def __new__(cls, *, key: str, factor: _Decimal | int) -> _Self: ...
    @property
    def key(self) -> str:
        """Its key: `small`, `large`."""
    @property
    def factor(self) -> _Decimal:
        """How much of each line's quantity it gets, where the line does not say: 1 is the reference portion."""

class RecipeStep(_Record):
    """One step of a recipe."""
    __match_args__ = ("id", "step_number", "title", "instruction", "duration", "temperature", "equipment", "quality_check", "notes", "image_url", "video_url",)
    def __new__(cls, *, id: str = ..., step_number: int, title: str | None = None, instruction: str, duration: int | None = None, temperature: _Decimal | int | None = None, equipment: _Iterable[str] = (), quality_check: str | None = None, notes: str | None = None, image_url: str | None = None, video_url: str | None = None) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id within the menu. Empty: the kitchen makes one when it is stored."""
    @property
    def step_number(self) -> int:
        """Its place, from 1, each number once."""
    @property
    def title(self) -> str | None:
        """A short title."""
    @property
    def instruction(self) -> str:
        """What to do."""
    @property
    def duration(self) -> int | None:
        """Minutes it takes."""
    @property
    def temperature(self) -> _Decimal | None:
        """Degrees Celsius."""
    @property
    def equipment(self) -> tuple[str, ...]:
        """What is needed."""
    @property
    def quality_check(self) -> str | None:
        """What shows that it went well: "core 75 °C"."""
    @property
    def notes(self) -> str | None:
        """Anything else."""
    @property
    def image_url(self) -> str | None:
        """A picture."""
    @property
    def video_url(self) -> str | None:
        """A film."""

class Substitute(_Record):
    """What may stand in for a line."""
    __match_args__ = ("ingredient_id", "ratio",)
    def __new__(cls, *, ingredient_id: str, ratio: _Decimal | int) -> _Self: ...
    @property
    def ingredient_id(self) -> str:
        """The ingredient that stands in."""
    @property
    def ratio(self) -> _Decimal:
        """How much of it replaces one of the line's quantity, by the line's unit and basis."""

def derive_diet(menu: Menu, catalog: Catalog, options: MenuOptions, allergens: _Iterable[_Allergen_]) -> MenuDiet:
    """Derives a menu's allergens and diet flags from its ingredients.

    A menu without ingredients states nothing: everything is unknown.
    """

def parse_menu_update(json: bytes) -> ParsedMenuUpdate:
    """Reads and checks an update of a menu from JSON (UTF-8): names, limits and codes are those of the record. Unknown
    fields are refused. What must hold between fields is found when the update meets its record.
    """

def validate_menu(menu: Menu) -> list[_Violation_]:
    """Everything that is wrong with a menu by itself; empty if nothing is. Whether the ingredients and menus it names
    exist is found when it is calculated or stored.

    At most `validation.MAX_VIOLATIONS` are listed.
    """

def parse_menu(json: bytes) -> ParsedMenu:
    """Reads and checks a menu from JSON (UTF-8).

    Decimals are numbers or texts; `inventoryItemId` and `recipes` and the Indonesian names of meals and difficulties
    are accepted. Unknown fields are refused.
    """

def menu_schema() -> str:
    """The JSON Schema (draft 2020-12) of what `parse_menu` reads. What holds between fields is not in it."""

def menu_violation_codes() -> list[_ViolationCode_]:
    """Every code the violations of a menu can carry, field by field: for translations and exhaustive handling."""
