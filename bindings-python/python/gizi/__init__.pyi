"""Menus, recipes, nutrition, cost, dietary standards and planning for kitchens that feed people by the thousand."""

from gizi import (
    balance as balance,
    clock as clock,
    cost as cost,
    error as error,
    event as event,
    id as id,
    ingredient as ingredient,
    interchange as interchange,
    kitchen as kitchen,
    locale as locale,
    menu as menu,
    message as message,
    money as money,
    nutrient as nutrient,
    nutrition as nutrition,
    plan as plan,
    program as program,
    quantity as quantity,
    sheet as sheet,
    store as store,
    validation as validation,
    view as view,
)
from gizi.error import GiziError as GiziError
from gizi.kitchen import Kitchen as Kitchen
