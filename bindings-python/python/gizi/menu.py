# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Menus: preparations, dishes and trays, their lines and steps, and the catalog a calculation looks things up in.

A line is an ingredient or another menu; nesting is resolved with cycle detection and scaled by weight or by
servings. Every quantity says which weight it is: as purchased, edible (raw, cleaned) or cooked.
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant
from gizi._own.menu import _CatalogOwn

__all__ = ["AllergenFinding", "Catalog", "Course", "DeclaredCost", "DeclaredNutrition", "DietFinding", "DifficultyLevel", "FoodGroupCredit", "LineChoice", "LinePortion", "LineUse", "MealType", "Menu", "MenuDiet", "MenuIngredient", "MenuKind", "MenuOptions", "MenuUpdate", "MenuWeights", "ParsedMenu", "ParsedMenuUpdate", "Portion", "RecipeStep", "Substitute", "derive_diet", "menu_schema", "menu_violation_codes", "parse_menu", "parse_menu_update", "validate_menu"]


class AllergenFinding(_Record):
    """One allergen of a menu."""
    __slots__ = ()
    _key = "menu.AllergenFinding"
    __match_args__ = ("allergen", "presence", "ingredients",)

    def __new__(cls, *, allergen, presence, ingredients):
        return _make(cls, "menu.AllergenFinding", allergen, presence, ingredients)

    allergen = _Field(0, "The allergen's code.")
    presence = _Field(1, "The worst that any ingredient states: contains, may contain, unknown, and free only if all are free.")
    ingredients = _Field(2, "The ingredients that decide it; empty when the menu is free of it.")


class Catalog(_CatalogOwn):
    """Everything a calculation looks up: units, nutrients, retention factors, ingredients and menus.

    It is a plain value: fill it, then hand it to as many calculations as you like.
    """
    __slots__ = ()

    @staticmethod
    def standard():
        """Standard units and nutrients, USDA retention factors (feature `retention`), assumed zeros, no foods."""
        return _call("menu.Catalog.standard")

    def __new__(cls, units, registry, retention, zero_assumptions):
        """A catalog over one's own tables. Without zero assumptions every missing value stays missing."""
        return _Object.__new__(cls, _call("menu.Catalog.new", units, registry, retention, zero_assumptions))

    def add_ingredient(self, ingredient):
        """Adds an ingredient. Its id must be new and its facts possible."""
        return _call("menu.Catalog.add_ingredient", self, ingredient)

    def set_ingredient(self, ingredient):
        """Puts an ingredient in the place of the one with its id, or adds it."""
        return _call("menu.Catalog.set_ingredient", self, ingredient)

    def add_menu(self, menu):
        """Adds a menu. Its id must be new."""
        return _call("menu.Catalog.add_menu", self, menu)

    def set_menu(self, menu):
        """Puts a menu in the place of the one with its id, or adds it."""
        return _call("menu.Catalog.set_menu", self, menu)

    def menus(self):
        """All menus in the order they were added."""
        return _call("menu.Catalog.menus", self)

    def ingredient(self, id):
        """The ingredient of an id."""
        return _call("menu.Catalog.ingredient", self, id)

    def menu(self, id):
        """The menu of an id."""
        return _call("menu.Catalog.menu", self, id)

    def units(self):
        """The units in force."""
        return _call("menu.Catalog.units", self)

    def registry(self):
        """The nutrients in force."""
        return _call("menu.Catalog.registry", self)

    def retention(self):
        """The retention factors in force."""
        return _call("menu.Catalog.retention", self)

    def zero_assumptions(self):
        """The rules in force by which a missing value is taken as 0."""
        return _call("menu.Catalog.zero_assumptions", self)


class Course(_Choice):
    """The place of a dish on the tray.

    - `STAPLE`: Rice, noodles, tubers.
    - `ANIMAL_PROTEIN`: Meat, poultry, fish, egg.
    - `PLANT_PROTEIN`: Tempeh, tofu, beans.
    - `VEGETABLE`: Vegetables.
    - `FRUIT`: Fruit.
    - `MILK`: Milk.
    - `BEVERAGE`: Drinks.
    - `DESSERT`: Something sweet.
    - `CONDIMENT`: Sambal, sauce, crackers.
    """

    STAPLE = "STAPLE"
    ANIMAL_PROTEIN = "ANIMAL_PROTEIN"
    PLANT_PROTEIN = "PLANT_PROTEIN"
    VEGETABLE = "VEGETABLE"
    FRUIT = "FRUIT"
    MILK = "MILK"
    BEVERAGE = "BEVERAGE"
    DESSERT = "DESSERT"
    CONDIMENT = "CONDIMENT"


class DeclaredCost(_Record):
    """Costs per serving that somebody typed in, with author and reason."""
    __slots__ = ()
    _key = "menu.DeclaredCost"
    __match_args__ = ("author", "reason", "ingredient_cost", "labor_cost", "overhead_cost",)

    def __new__(cls, *, author, reason, ingredient_cost=None, labor_cost=None, overhead_cost=None):
        return _make(cls, "menu.DeclaredCost", author, reason, ingredient_cost, labor_cost, overhead_cost)

    author = _Field(0, "Who typed them in.")
    reason = _Field(1, "Why they beat the computed ones.")
    ingredient_cost = _Field(2, "Ingredients.")
    labor_cost = _Field(3, "Labour.")
    overhead_cost = _Field(4, "Overhead.")


class DeclaredNutrition(_Record):
    """Nutrient values per serving that somebody typed in, with author and reason."""
    __slots__ = ()
    _key = "menu.DeclaredNutrition"
    __match_args__ = ("author", "reason", "calories", "protein", "carbohydrates", "fat", "fiber", "sodium", "calcium", "iron", "vitamin_a", "vitamin_c",)

    def __new__(cls, *, author, reason, calories=None, protein=None, carbohydrates=None, fat=None, fiber=None, sodium=None, calcium=None, iron=None, vitamin_a=None, vitamin_c=None):
        return _make(cls, "menu.DeclaredNutrition", author, reason, calories, protein, carbohydrates, fat, fiber, sodium, calcium, iron, vitamin_a, vitamin_c)

    author = _Field(0, "Who typed them in.")
    reason = _Field(1, "Why they beat the computed ones: \"laboratory report 2026-113\".")
    calories = _Field(2, "kcal.")
    protein = _Field(3, "g.")
    carbohydrates = _Field(4, "g.")
    fat = _Field(5, "g.")
    fiber = _Field(6, "g.")
    sodium = _Field(7, "mg.")
    calcium = _Field(8, "mg.")
    iron = _Field(9, "mg.")
    vitamin_a = _Field(10, "µg RE.")
    vitamin_c = _Field(11, "mg.")


class DietFinding(_Record):
    """One diet of a menu."""
    __slots__ = ()
    _key = "menu.DietFinding"
    __match_args__ = ("status", "ingredients",)

    def __new__(cls, *, status, ingredients):
        return _make(cls, "menu.DietFinding", status, ingredients)

    status = _Field(0, "No if any ingredient does not fit, yes if all do, else unknown.")
    ingredients = _Field(1, "The ingredients that decide it; empty when all fit.")


class DifficultyLevel(_Choice):
    """How hard a menu is to cook.

    - `EASY`: Easy.
    - `MEDIUM`: Medium.
    - `HARD`: Hard.
    """

    EASY = "EASY"
    MEDIUM = "MEDIUM"
    HARD = "HARD"


class FoodGroupCredit(_Record):
    """How much of a food-group component one serving counts as: 0.5 cup of vegetables, 1 oz eq of grains."""
    __slots__ = ()
    _key = "menu.FoodGroupCredit"
    __match_args__ = ("component", "amount", "category",)

    def __new__(cls, *, component, amount, category=None):
        return _make(cls, "menu.FoodGroupCredit", component, amount, category)

    component = _Field(0, "The component's key in the standard: `vegetables`, `dark_green`, `grains`.")
    amount = _Field(1, "How much of it, in the standard's unit.")
    category = _Field(2, "The food group it is counted from.")


class LineChoice(_Record):
    """What is chosen about one line."""
    __slots__ = ()
    _key = "menu.LineChoice"
    __match_args__ = ("menu_id", "line_id", "include", "substitute",)

    def __new__(cls, *, menu_id, line_id, include, substitute=None):
        return _make(cls, "menu.LineChoice", menu_id, line_id, include, substitute)

    menu_id = _Field(0, "The menu the line stands in, at any depth.")
    line_id = _Field(1, "The line.")
    include = _Field(2, "Whether an optional line is taken.")
    substitute = _Field(3, "The substitute that stands in for it.")


class LinePortion(_Record):
    """What one portion size gets of one line."""
    __slots__ = ()
    _key = "menu.LinePortion"
    __match_args__ = ("key", "quantity",)

    def __new__(cls, *, key, quantity):
        return _make(cls, "menu.LinePortion", key, quantity)

    key = _Field(0, "The portion size.")
    quantity = _Field(1, "The quantity for the menu's `servings`, in the line's unit: whole eggs stay whole.")


class LineUse(_Choice):
    """What happens to the quantity of a line.

    - `EATEN`: All of it is eaten.
    - `FRYING_OIL`: It is poured to fry in: all of it is paid, only what is absorbed is eaten.
    """

    EATEN = "EATEN"
    FRYING_OIL = "FRYING_OIL"


class MealType(_Choice):
    """The meal a tray is served at.

    - `BREAKFAST`: Breakfast.
    - `SNACK_MORNING`: The morning snack; `SNACK` is read as this.
    - `LUNCH`: Lunch.
    - `SNACK_AFTERNOON`: The afternoon snack.
    - `DINNER`: Dinner.
    """

    BREAKFAST = "BREAKFAST"
    SNACK_MORNING = "SNACK_MORNING"
    LUNCH = "LUNCH"
    SNACK_AFTERNOON = "SNACK_AFTERNOON"
    DINNER = "DINNER"


class Menu(_Record):
    """A menu: a preparation, a dish or a tray. What it contains and costs is computed from its lines."""
    __slots__ = ()
    _key = "menu.Menu"
    __match_args__ = ("id", "menu_name", "menu_code", "program_id", "kind", "meal_type", "course", "servings", "serving_size", "moisture_change_percent", "cooking_method", "preparation_time", "cooking_time", "difficulty", "description", "instructions", "main_protein", "colour", "food_group_credits", "portions", "ingredients", "recipe_steps", "declared_nutrition", "declared_cost", "image_url", "image_alt", "is_active", "created_at", "updated_at", "created_by", "updated_by", "version",)

    def __new__(cls, *, id=_LEFT_OUT, menu_name, menu_code=None, program_id=None, kind=_LEFT_OUT, meal_type=None, course=None, servings=_LEFT_OUT, serving_size=None, moisture_change_percent=None, cooking_method=None, preparation_time=0, cooking_time=0, difficulty=None, description=None, instructions=None, main_protein=None, colour=None, food_group_credits=(), portions=(), ingredients=(), recipe_steps=(), declared_nutrition=None, declared_cost=None, image_url=None, image_alt=None, is_active=True, created_at=None, updated_at=None, created_by=None, updated_by=None, version=0):
        return _make(cls, "menu.Menu", id, menu_name, menu_code, program_id, kind, meal_type, course, servings, serving_size, moisture_change_percent, cooking_method, preparation_time, cooking_time, difficulty, description, instructions, main_protein, colour, food_group_credits, portions, ingredients, recipe_steps, declared_nutrition, declared_cost, image_url, image_alt, is_active, created_at, updated_at, created_by, updated_by, version)

    id = _Field(0, "Its id. Empty: the kitchen makes one when it is stored.")
    menu_name = _Field(1, "Its name.")
    menu_code = _Field(2, "Its code, unique in the kitchen.")
    program_id = _Field(3, "The programme it is cooked for; required of a tray.")
    kind = _Field(4, "What it is.")
    meal_type = _Field(5, "The meal it is served at; required of a tray.")
    course = _Field(6, "Its place on a tray.")
    servings = _Field(7, "How many servings the lines are written for.")
    serving_size = _Field(8, "Grams of one serving as served; with a known cooked weight it decides what a serving is, on a tray too.")
    moisture_change_percent = _Field(9, "Change of the whole weight by cooking, in percent of what goes into the pot: −20 loses a fifth, 0 keeps it.\nAbsent: not known, and so neither is the cooked weight. A tray's weight is the sum of its parts.")
    cooking_method = _Field(10, "How it is cooked; decides retention where a line does not.")
    preparation_time = _Field(11, "Minutes of preparation.")
    cooking_time = _Field(12, "Minutes of cooking.")
    difficulty = _Field(13, "How hard it is.")
    description = _Field(14, "What it is, for people.")
    instructions = _Field(15, "How it is cooked, in prose; the steps say it in order.")
    main_protein = _Field(16, "The food whose repetition variety rules watch: `CHICKEN`, `EGG`.")
    colour = _Field(17, "Its dominant colour, for variety.")
    food_group_credits = _Field(18, "Food-group components one serving is credited with.")
    portions = _Field(19, "The portion sizes it is served in.")
    ingredients = _Field(20, "Its lines.")
    recipe_steps = _Field(21, "Its recipe.")
    declared_nutrition = _Field(22, "Nutrient values somebody typed in; they replace the computed ones and are shown as such.")
    declared_cost = _Field(23, "Costs somebody typed in; they replace the computed ones and are shown as such.")
    image_url = _Field(24, "A picture.")
    image_alt = _Field(25, "The picture in words.")
    is_active = _Field(26, "Whether it may be planned.")
    created_at = _Field(27, "When it was created.")
    updated_at = _Field(28, "When it was last changed.")
    created_by = _Field(29, "Who created it.")
    updated_by = _Field(30, "Who changed it last.")
    version = _Field(31, "Counts its changes; 0 before it is stored.")

    def duplicate(self, id, menu_name, menu_code=None):
        """A copy under a new id, name and code. It loses nothing of what is cooked and served; it starts inactive, as a
        record that was never stored: version 0 and no audit stamps.
        """
        return _call("menu.Menu.duplicate", self, id, menu_name, menu_code)

    @staticmethod
    def new(id, name, kind):
        """A menu without lines, for one serving."""
        return _call("menu.Menu.new", id, name, kind)


class MenuDiet(_Record):
    """What a menu's lines say about allergens and diets. Optional lines count always."""
    __slots__ = ()
    _key = "menu.MenuDiet"
    __match_args__ = ("allergens", "halal", "vegetarian",)

    def __new__(cls, *, allergens, halal, vegetarian):
        return _make(cls, "menu.MenuDiet", allergens, halal, vegetarian)

    allergens = _Field(0, "Every allergen asked for, in that order.")
    halal = _Field(1, "Halal only if every ingredient is.")
    vegetarian = _Field(2, "Vegetarian only if every ingredient is.")


class MenuIngredient(_Record):
    """One line of a menu: an ingredient, or another menu."""
    __slots__ = ()
    _key = "menu.MenuIngredient"
    __match_args__ = ("id", "ingredient_id", "component_menu_id", "quantity", "unit", "at_most", "basis", "edible_portion_percent", "purchase_form_id", "yield_factor", "cooking_method", "retention_code", "line_use", "absorbed", "is_optional", "substitutes", "portions", "preparation_notes",)

    def __new__(cls, *, id=_LEFT_OUT, ingredient_id=None, component_menu_id=None, quantity=None, unit="", at_most=None, basis=_LEFT_OUT, edible_portion_percent=None, purchase_form_id=None, yield_factor=None, cooking_method=None, retention_code=None, line_use=_LEFT_OUT, absorbed=None, is_optional=False, substitutes=(), portions=(), preparation_notes=None):
        return _make(cls, "menu.MenuIngredient", id, ingredient_id, component_menu_id, quantity, unit, at_most, basis, edible_portion_percent, purchase_form_id, yield_factor, cooking_method, retention_code, line_use, absorbed, is_optional, substitutes, portions, preparation_notes)

    id = _Field(0, "Its id within the menu. Empty: the kitchen makes one when it is stored.")
    ingredient_id = _Field(1, "The ingredient; absent if the line is a menu. `inventoryItemId` is accepted.")
    component_menu_id = _Field(2, "The menu used as a part: a dish on a tray, a sauce in a dish. Absent if the line is an ingredient.")
    quantity = _Field(3, "How much, for the menu's `servings`. Absent: to taste.")
    unit = _Field(4, "The unit of `quantity`; for a menu a unit of mass (as cooked) or `serving`.")
    at_most = _Field(5, "The most that \"to taste\" can be, in `unit`. Absent: nothing bounds it.")
    basis = _Field(6, "Which weight the quantity is. A food's own measure says its basis itself.")
    edible_portion_percent = _Field(7, "Share of the purchased weight that is eaten, in percent, for this line; beats the food's.")
    purchase_form_id = _Field(8, "The form it is bought in, if not the usual one.")
    yield_factor = _Field(9, "Cooked grams from one gram raw, for a quantity in cooked weight; beats the food's.")
    cooking_method = _Field(10, "How this line is cooked, if not as the whole menu.")
    retention_code = _Field(11, "The code of the retention table for this line; beats what the cooking method implies. 0: nothing is lost.")
    line_use = _Field(12, "Whether all of it is eaten.")
    absorbed = _Field(13, "How much of frying oil is absorbed, in `unit`. Absent: between none and all.")
    is_optional = _Field(14, "Whether it may be left out. Counts in allergens always, in the rest when chosen.")
    substitutes = _Field(15, "What may stand in for it.")
    portions = _Field(16, "How much of it each portion size gets, where that is not the portion's factor.")
    preparation_notes = _Field(17, "How it is prepared: \"peeled, diced\".")

    @staticmethod
    def ingredient(id, ingredient, quantity):
        """A line of raw, cleaned ingredient."""
        return _call("menu.MenuIngredient.ingredient", id, ingredient, quantity)

    @staticmethod
    def menu(id, menu, quantity):
        """A line that is another menu, by cooked weight or in servings."""
        return _call("menu.MenuIngredient.menu", id, menu, quantity)

    @staticmethod
    def to_taste(id, ingredient, at_most=None):
        """A line of an ingredient to taste, at most as much as stated."""
        return _call("menu.MenuIngredient.to_taste", id, ingredient, at_most)

    def with_basis(self, basis):
        """The same line as purchased, edible or cooked weight."""
        return _call("menu.MenuIngredient.with_basis", self, basis)


class MenuKind(_Choice):
    """What a menu is in the kitchen.

    - `PREPARATION`: A semi-finished good: a sauce, a stock, a spice paste.
    - `DISH`: One dish.
    - `TRAY`: What one person gets: several dishes.
    """

    PREPARATION = "PREPARATION"
    DISH = "DISH"
    TRAY = "TRAY"


class MenuOptions(_Record):
    """How a menu is served: which portion, which optional lines and substitutes, on which day."""
    __slots__ = ()
    _key = "menu.MenuOptions"
    __match_args__ = ("portion", "choices", "date", "fortified",)

    def __new__(cls, *, portion=None, choices=(), date=None, fortified=False):
        return _make(cls, "menu.MenuOptions", portion, choices, date, fortified)

    portion = _Field(0, "The portion size; absent: the reference portion the lines are written for.")
    choices = _Field(1, "Optional lines taken and substitutes chosen.")
    date = _Field(2, "The day of service, for fortification programmes. Prices have a day of their own in the cost settings.")
    fortified = _Field(3, "Whether fortification programmes that hold on `date` count; a dated programme without a `date` is an error.")

    @staticmethod
    def reference():
        """The reference portion with no optional line."""
        return _call("menu.MenuOptions.reference")

    @staticmethod
    def of_portion(key):
        """One portion size."""
        return _call("menu.MenuOptions.portion", key)


class MenuUpdate(_Record):
    """What is to change about a menu. A field that is absent stays as it is; `clear` names those that are to be absent."""
    __slots__ = ()
    _key = "menu.MenuUpdate"
    __match_args__ = ("id", "expected_version", "menu_name", "menu_code", "program_id", "kind", "meal_type", "course", "servings", "serving_size", "moisture_change_percent", "cooking_method", "preparation_time", "cooking_time", "difficulty", "description", "instructions", "main_protein", "colour", "food_group_credits", "portions", "ingredients", "recipe_steps", "declared_nutrition", "declared_cost", "image_url", "image_alt", "clear",)

    def __new__(cls, *, id, expected_version, menu_name=None, menu_code=None, program_id=None, kind=None, meal_type=None, course=None, servings=None, serving_size=None, moisture_change_percent=None, cooking_method=None, preparation_time=None, cooking_time=None, difficulty=None, description=None, instructions=None, main_protein=None, colour=None, food_group_credits=None, portions=None, ingredients=None, recipe_steps=None, declared_nutrition=None, declared_cost=None, image_url=None, image_alt=None, clear=()):
        return _make(cls, "menu.MenuUpdate", id, expected_version, menu_name, menu_code, program_id, kind, meal_type, course, servings, serving_size, moisture_change_percent, cooking_method, preparation_time, cooking_time, difficulty, description, instructions, main_protein, colour, food_group_credits, portions, ingredients, recipe_steps, declared_nutrition, declared_cost, image_url, image_alt, clear)

    id = _Field(0, "The menu.")
    expected_version = _Field(1, "The version it was seen at; if somebody changed it since, nothing is written.")
    menu_name = _Field(2, "Its name.")
    menu_code = _Field(3, "Its code.")
    program_id = _Field(4, "The programme it is cooked for.")
    kind = _Field(5, "What it is.")
    meal_type = _Field(6, "The meal it is served at.")
    course = _Field(7, "Its place on a tray.")
    servings = _Field(8, "How many servings the lines are written for.")
    serving_size = _Field(9, "Grams of one serving as served.")
    moisture_change_percent = _Field(10, "Change of the whole weight by cooking, in percent.")
    cooking_method = _Field(11, "How it is cooked.")
    preparation_time = _Field(12, "Minutes of preparation.")
    cooking_time = _Field(13, "Minutes of cooking.")
    difficulty = _Field(14, "How hard it is.")
    description = _Field(15, "What it is, for people.")
    instructions = _Field(16, "How it is cooked, in prose.")
    main_protein = _Field(17, "The food whose repetition variety rules watch.")
    colour = _Field(18, "Its dominant colour.")
    food_group_credits = _Field(19, "Food-group components one serving is credited with, all of them.")
    portions = _Field(20, "The portion sizes it is served in, all of them.")
    ingredients = _Field(21, "Its lines, all of them.")
    recipe_steps = _Field(22, "Its recipe, all steps.")
    declared_nutrition = _Field(23, "Nutrient values somebody typed in.")
    declared_cost = _Field(24, "Costs somebody typed in.")
    image_url = _Field(25, "A picture.")
    image_alt = _Field(26, "The picture in words.")
    clear = _Field(27, "Fields that are to be absent, by their names in JSON or in snake case.")

    @staticmethod
    def new(id, expected_version):
        """An update that changes nothing yet."""
        return _call("menu.MenuUpdate.new", id, expected_version)


class MenuWeights(_Record):
    """What a whole batch of a menu weighs, in grams."""
    __slots__ = ()
    _key = "menu.MenuWeights"
    __match_args__ = ("as_purchased", "edible", "cooked",)

    def __new__(cls, *, as_purchased, edible, cooked=None):
        return _make(cls, "menu.MenuWeights", as_purchased, edible, cooked)

    as_purchased = _Field(0, "As bought.")
    edible = _Field(1, "Raw and cleaned: what nutrients are counted on.")
    cooked = _Field(2, "As cooked and served; absent when the moisture change is not known.")


class ParsedMenu(_Record):
    """A menu read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "menu.ParsedMenu"
    __match_args__ = ("menu", "violations",)

    def __new__(cls, *, menu=None, violations):
        return _make(cls, "menu.ParsedMenu", menu, violations)

    menu = _Field(0, "The menu; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The menu, or one error `menu.invalid` whose details list every violation."""
        return _call("menu.ParsedMenu.into_result", self)


class ParsedMenuUpdate(_Record):
    """An update of a menu read from JSON, or what is wrong with the text."""
    __slots__ = ()
    _key = "menu.ParsedMenuUpdate"
    __match_args__ = ("update", "violations",)

    def __new__(cls, *, update=None, violations):
        return _make(cls, "menu.ParsedMenuUpdate", update, violations)

    update = _Field(0, "The update; present exactly if nothing is wrong.")
    violations = _Field(1, "Everything that is wrong.")

    def into_result(self):
        """The update, or one error `menu.invalid` whose details list every violation."""
        return _call("menu.ParsedMenuUpdate.into_result", self)


class Portion(_Record):
    """A portion size a menu is served in: one pot, many audiences."""
    __slots__ = ()
    _key = "menu.Portion"
    __match_args__ = ("key", "factor",)

    def __new__(cls, *, key, factor):
        return _make(cls, "menu.Portion", key, factor)

    key = _Field(0, "Its key: `small`, `large`.")
    factor = _Field(1, "How much of each line's quantity it gets, where the line does not say: 1 is the reference portion.")


class RecipeStep(_Record):
    """One step of a recipe."""
    __slots__ = ()
    _key = "menu.RecipeStep"
    __match_args__ = ("id", "step_number", "title", "instruction", "duration", "temperature", "equipment", "quality_check", "notes", "image_url", "video_url",)

    def __new__(cls, *, id=_LEFT_OUT, step_number, title=None, instruction, duration=None, temperature=None, equipment=(), quality_check=None, notes=None, image_url=None, video_url=None):
        return _make(cls, "menu.RecipeStep", id, step_number, title, instruction, duration, temperature, equipment, quality_check, notes, image_url, video_url)

    id = _Field(0, "Its id within the menu. Empty: the kitchen makes one when it is stored.")
    step_number = _Field(1, "Its place, from 1, each number once.")
    title = _Field(2, "A short title.")
    instruction = _Field(3, "What to do.")
    duration = _Field(4, "Minutes it takes.")
    temperature = _Field(5, "Degrees Celsius.")
    equipment = _Field(6, "What is needed.")
    quality_check = _Field(7, "What shows that it went well: \"core 75 °C\".")
    notes = _Field(8, "Anything else.")
    image_url = _Field(9, "A picture.")
    video_url = _Field(10, "A film.")


class Substitute(_Record):
    """What may stand in for a line."""
    __slots__ = ()
    _key = "menu.Substitute"
    __match_args__ = ("ingredient_id", "ratio",)

    def __new__(cls, *, ingredient_id, ratio):
        return _make(cls, "menu.Substitute", ingredient_id, ratio)

    ingredient_id = _Field(0, "The ingredient that stands in.")
    ratio = _Field(1, "How much of it replaces one of the line's quantity, by the line's unit and basis.")


def derive_diet(menu, catalog, options, allergens):
    """Derives a menu's allergens and diet flags from its ingredients.

    A menu without ingredients states nothing: everything is unknown.
    """
    return _call("menu.derive_diet", menu, catalog, options, allergens)


def parse_menu_update(json):
    """Reads and checks an update of a menu from JSON (UTF-8): names, limits and codes are those of the record. Unknown
    fields are refused. What must hold between fields is found when the update meets its record.
    """
    return _call("menu.parse_menu_update", json)


def validate_menu(menu):
    """Everything that is wrong with a menu by itself; empty if nothing is. Whether the ingredients and menus it names
    exist is found when it is calculated or stored.

    At most `validation.MAX_VIOLATIONS` are listed.
    """
    return _call("menu.validate_menu", menu)


def parse_menu(json):
    """Reads and checks a menu from JSON (UTF-8).

    Decimals are numbers or texts; `inventoryItemId` and `recipes` and the Indonesian names of meals and difficulties
    are accepted. Unknown fields are refused.
    """
    return _call("menu.parse_menu", json)


def menu_schema():
    """The JSON Schema (draft 2020-12) of what `parse_menu` reads. What holds between fields is not in it."""
    return _call("menu.menu_schema")


def menu_violation_codes():
    """Every code the violations of a menu can carry, field by field: for translations and exhaustive handling."""
    return _call("menu.menu_violation_codes")
