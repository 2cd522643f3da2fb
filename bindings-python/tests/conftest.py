import os
import signal
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from gizi.ingredient import Ingredient
from gizi.kitchen import Session
from gizi.menu import Catalog, Menu, MenuIngredient
from gizi.nutrient import Composition, CompositionValue, NutrientValue

sys.path.insert(0, str(Path(__file__).parent))
# A shell has what it starts in the background ignore Ctrl-C, and so would every program that is tried here.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def tempeh():
    known = CompositionValue.Known
    values = [
        NutrientValue(nutrient="energy_kcal", value=known(amount=192.0)),
        NutrientValue(nutrient="iron_mg", value=known(amount=2.7)),
        NutrientValue(nutrient="vit_c_mg", value=CompositionValue.Trace()),
    ]
    return Ingredient(id="tempe", name="Tempe", category="LEGUME", composition=Composition(values=values))


@pytest.fixture
def bacem():
    line = MenuIngredient(id="1", ingredient_id="tempe", quantity=Decimal("500"), unit="g")
    return Menu(id="tempe-bacem", menu_name="Tempe bacem", servings=10, ingredients=[line])


@pytest.fixture
def catalog(tempeh, bacem):
    catalog = Catalog.standard()
    catalog.add_ingredient(tempeh)
    catalog.add_menu(bacem)
    return catalog


@pytest.fixture
def session():
    return Session(tenant="dapur-cimahi", actor="bu-rina", roles=["ADMIN"])


@pytest.fixture
def postgres():
    """The address of a PostgreSQL. Without one the test fails: a skipped test is seen by nobody."""
    address = os.environ.get("GIZI_TEST_POSTGRES")
    if address is None:
        pytest.fail("no PostgreSQL: run `.ci/postgres run pytest …`, which brings one, or `make test-python`", pytrace=False)
    return address
