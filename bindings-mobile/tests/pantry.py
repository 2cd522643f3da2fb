"""A kitchen's first records."""

from decimal import Decimal

import gizi
from wire import read

SESSION = gizi.Session(tenant="dapur-jakarta", actor="siti", roles=[gizi.Role.ADMIN])


def tempeh(**changed):
    values = [{"nutrient": "energy_kcal", "value": {"state": "KNOWN", "amount": 192.0}}]
    return read("Ingredient", {"id": "tempe", "name": "Tempe", "category": "LEGUME", "composition": {"values": values}, **changed})


def bacem(**changed):
    line = {"id": "1", "ingredientId": "tempe", "quantity": "500", "unit": "g"}
    return read("Menu", {"id": "tempe-bacem", "menuName": "Tempe bacem", "servings": "10", "ingredients": [line], **changed})


def money(amount, currency="IDR"):
    return gizi.Money(amount=Decimal(amount), currency=currency)
