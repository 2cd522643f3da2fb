"""What is refused says what, where and why, as the class of its kind."""

import pickle
from datetime import date, datetime
from decimal import Decimal

import pytest

import gizi
from gizi.error import (
    ConflictError,
    DeniedError,
    ErrorKind,
    InvalidError,
    NotFoundError,
    ValidationError,
    error_codes,
)
from gizi.ingredient import Price
from gizi.kitchen import Kitchen, Session
from gizi.locale import Language
from gizi.menu import Menu, MenuIngredient, MenuUpdate
from gizi.message import MessageTable
from gizi.money import Money
from gizi.nutrition import calculate_nutrition
from gizi.quantity import Quantity


def test_a_bad_id_says_where():
    with pytest.raises(InvalidError) as caught:
        MenuIngredient(id="1", ingredient_id="ayam kecap")
    error = caught.value
    assert (error.kind, error.code, error.path) == (ErrorKind.INVALID, "id.malformed", "ingredient_id")
    assert str(error) == f"ingredient_id: {error.message} [id.malformed]"


def test_a_bad_unit_says_which_line(bacem, catalog):
    lines = [bacem.ingredients[0].with_(unit="fathom")]
    with pytest.raises(gizi.GiziError) as caught:
        calculate_nutrition(bacem.with_(ingredients=lines), catalog)
    error = caught.value
    assert (error.code, error.path) == ("quantity.unknown_unit", "ingredients[0].unit")
    assert [(detail.key, detail.value) for detail in error.details] == [("unit", "fathom")]
    assert not error.is_retryable


def test_json_lists_everything_that_is_wrong():
    with pytest.raises(ValidationError) as caught:
        Menu.from_json('{"id": "sop", "menuName": "So", "servings": "0", "cookingTime": 900}')
    codes = [violation.code for violation in caught.value.violations]
    assert codes == ["menu.menu_name.too_short", "menu.servings.too_small", "menu.cooking_time.too_large"]
    again = pickle.loads(pickle.dumps(caught.value))
    assert again == caught.value and type(again) is ValidationError and again.violations == caught.value.violations


def test_a_kitchen_lists_everything_that_is_wrong(session, bacem):
    with pytest.raises(ValidationError) as caught:
        Kitchen.in_memory(session).create_menu(bacem.with_(menu_name="x", servings=-1))
    assert caught.value.code == "menu.invalid"
    assert [(it.path, it.value) for it in caught.value.violations] == [("menuName", "x"), ("servings", "-1")]
    assert "menuName: " in str(caught.value) and "servings: " in str(caught.value)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"amount": 1e400, "currency": "IDR"}', "\x00", '"\\ud800"'])
def test_json_that_is_none_is_a_typed_error(text):
    for record in (Menu, Money):
        with pytest.raises(gizi.GiziError):
            record.from_json(text)


def test_every_kind_has_a_class(session, tempeh):
    kitchen = Kitchen.in_memory(session)
    with pytest.raises(NotFoundError):
        kitchen.get_menu_by_id("nothing")
    viewer = kitchen.with_session(session.with_(roles=["VIEWER"]))
    with pytest.raises(DeniedError):
        viewer.create_ingredient(tempeh)
    kitchen.create_ingredient(tempeh)
    menu = kitchen.create_menu(Menu(id="m", menu_name="Menu")).menu
    rename = MenuUpdate.new(menu.id, 1).with_(menu_name="Other")
    kitchen.update_menu(rename)
    with pytest.raises(ConflictError) as caught:
        kitchen.update_menu(rename)
    assert caught.value.code == "store.conflict"
    classes = {kind: cls for kind in ErrorKind for cls in gizi.GiziError.__subclasses__() if cls.__name__.upper().startswith(kind.replace("_", ""))}
    assert set(classes) == set(ErrorKind) and len(set(classes.values())) == len(ErrorKind)
    assert {code.kind for code in error_codes()} <= set(ErrorKind)


@pytest.mark.parametrize(
    ("call", "wrong", "says"),
    [
        (lambda: Money(amount=0.1, currency="IDR"), TypeError, "amount: expected decimal.Decimal or int, got float"),
        (lambda: Money(amount="1", currency="IDR"), TypeError, "amount: "),
        (lambda: Money(amount=True, currency="IDR"), TypeError, "amount: "),
        (lambda: Money(amount=Decimal("NaN"), currency="IDR"), ValueError, "amount: "),
        (lambda: Money(amount=Decimal("1E+1000000"), currency="IDR"), ValueError, "amount: "),
        (lambda: Money(amount=Decimal("0." + "1" * 40), currency="IDR"), ValueError, "amount: "),
        (lambda: Money(amount=10**400, currency="IDR"), ValueError, "amount: "),
        (lambda: Money(amount=None, currency="IDR"), TypeError, "amount: "),
        (lambda: Money(amount=1, currency="Rupiah"), InvalidError, "currency: "),
        (lambda: Money(amount=1, currency="\ud800"), ValueError, "currency: "),
        (lambda: Money(amount=1), TypeError, "currency"),
        (lambda: Money(1, "IDR"), TypeError, "positional"),
        (lambda: Money(amount=..., currency="IDR"), TypeError, "amount: missing"),
        (lambda: Menu(id="m", menu_name="M", cooking_time=-1), ValueError, "cooking_time: "),
        (lambda: Menu(id="m", menu_name="M", cooking_time=1.5), TypeError, "cooking_time: "),
        (lambda: Menu(id="m", menu_name="M", kind="SOUP"), ValueError, "kind: 'SOUP' is not a valid MenuKind: it is one of PREPARATION, DISH, TRAY"),
        (lambda: Menu(id="m", menu_name="M", kind="dsh"), ValueError, "Did you mean 'DISH'"),
        (lambda: Menu(id="m", menu_name="M", kind=1), TypeError, r"kind: expected gizi's MenuKind \(one of PREPARATION, "),
        (lambda: Menu(id="m", menu_name="M", ingredients=[1]), TypeError, r"ingredients\[0\]: expected MenuIngredient"),
        (lambda: Menu(id="m", menu_name="M", ingredients="ab"), TypeError, "ingredients: expected a list, got str"),
        (lambda: Menu(id="m", menu_name="M", is_active=1), TypeError, "is_active: expected bool"),
        (lambda: calculate_nutrition(1, 2), TypeError, "menu: expected Menu, got int"),
        (
            lambda: Price(date=datetime(2026, 1, 1), amount=Money(amount=1, currency="IDR"), per=Quantity(amount=1, unit="kg")),
            TypeError,
            "date: expected datetime.date, got datetime",
        ),
        (lambda: Kitchen(1, Session(tenant="a", actor="b", roles=[])), TypeError, "store: expected a store"),
    ],
)
def test_wrong_types_are_named(call, wrong, says):
    with pytest.raises(wrong, match=says):
        call()


def test_a_day_is_a_day():
    assert date(2026, 1, 1) == Price(date=date(2026, 1, 1), amount=Money(amount=1, currency="IDR"), per=Quantity(amount=1, unit="kg")).date


def test_an_error_is_said_in_the_language_of_its_reader(bacem, catalog):
    with pytest.raises(gizi.GiziError) as caught:
        calculate_nutrition(bacem.with_(ingredients=[bacem.ingredients[0].with_(unit="fathom")]), catalog)
    table = MessageTable.standard()
    indonesian = table.explain_error(caught.value, "ID")
    assert "fathom" in indonesian and indonesian != caught.value.message
    assert table.explain_error(caught.value, Language.EN) == caught.value.message
