"""One small kitchen as plain columns."""

from __future__ import annotations

from datetime import date

FOODS = {
    "ingredient_id": ["beras", "tempe", "telur", "bayam"],
    "category": ["CEREAL", "LEGUME", "EGG", "VEGETABLE"],
    "edible_portion_percent": [100, 100, 88, 71],
    "grams_per_piece": [None, None, 64, None],
    "energy_kcal": [357.0, 193.0, 154.0, 16.0],
    "protein_g": [8.4, 20.8, 12.4, 0.9],
    "iron_mg": [1.8, None, 3.0, 3.5],
}
PRICES = {
    "ingredient_id": ["beras", "tempe", "telur", "beras"],
    "date": [date(2026, 1, 5), date(2026, 1, 5), date(2026, 1, 5), date(2026, 2, 2)],
    "price": [14500, 12000, 2500, 16000],
    "per": [1, 1, 1, 1],
    "unit": ["kg", "kg", "piece", "kg"],
}
LINES = {
    "menu_id": ["senin", "senin", "selasa", "rabu"],
    "ingredient_id": ["beras", "tempe", "beras", "bayam"],
    "grams": [80.0, 50.0, 100.0, 71.0],
}
