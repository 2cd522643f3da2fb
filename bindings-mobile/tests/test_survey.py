"""The dishes of the food survey: what crossed has the bits of native code."""

import csv
import hashlib
import json
import os
import struct
import unittest
from pathlib import Path

import gizi
from vectors import ROOT, VECTORS, ingredient
from wire import read

DATA = Path(os.environ.get("GIZI_DATA") or ROOT.parent / "shared/data")
UNITS = ["kcal", "kj", "mg", "ug"]
SETS = {
    "dish": (["ingredient_values_65"], "dish_recipes_dev", "dish_expected_dev", 397),
    "dish9": (["ingredient_values_9", "nested_food_values_9"], "dish9_recipes_dev", "dish9_expected_dev", 1150),
}


def bits(digest, nutrition):
    for total in nutrition.totals:
        for end in (total.serving.low, total.serving.high):
            if end is not None:
                digest.update(struct.pack(">d", end))


def sixty():
    """The dishes that are everywhere, and a catalog of what is in them."""
    file = json.loads((VECTORS / "fndds_dishes.json").read_text())
    of = gizi.Catalog.standard()
    for food in file["ingredients"]:
        known = {key: amount for key, amount in zip(file["nutrients"], food["per100g"]) if amount is not None}
        of.add_ingredient(ingredient({"id": food["id"], "name": food["name"], "category": "OTHER", "composition": known}))
    return file, of


def dish(one):
    lines = [
        {"id": str(place), "ingredientId": line["ingredientId"], "quantity": line["grams"], "unit": "g", "retentionCode": line["retentionCode"]}
        for place, line in enumerate(one["lines"], 1)
    ]
    menu = {"id": one["id"], "menuName": one["name"], "moistureChangePercent": one["moistureChangePercent"], "ingredients": lines}
    return read("Menu", menu)


def table(name):
    with open(DATA / f"fndds-2021-2023/{name}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class Survey(unittest.TestCase):
    def test_sixty_dishes_agree_with_their_published_values(self):
        file, of = sixty()
        values = 0
        self.assertEqual(len(file["dishes"]), 60)
        for one in file["dishes"]:
            totals = gizi.calculate_nutrition(dish(one), of, gizi.menu_options_reference()).totals
            totals = {total.nutrient: total.per_100g for total in totals}
            for key, places, published in zip(file["nutrients"], file["decimals"], one["published"]):
                if published is not None:
                    bounds = totals[key]
                    self.assertEqual(bounds.low, bounds.high)
                    self.assertLessEqual(abs(bounds.low - published) * 10**places, 1.1, f"{one['name']}, {key}")
                    values += 1
        self.assertGreater(values, 3_500)

    def test_the_bits_are_those_of_rust(self):
        file, of = sixty()
        digest = hashlib.sha256()
        for one in file["dishes"]:
            bits(digest, gizi.calculate_nutrition(dish(one), of, gizi.menu_options_reference()))
        self.assertEqual(digest.hexdigest(), (VECTORS / "fndds_bits.sha256").read_text().strip())

    @unittest.skipUnless((DATA / "fndds-2021-2023").is_dir(), "the survey's files are not at hand")
    def test_the_whole_survey_has_the_bits_of_native_code(self):
        expected = json.loads((VECTORS / "fndds_survey_bits.json").read_text())
        for name, (values, recipes, published, count) in SETS.items():
            with self.subTest(name):
                digest, dishes = self.computed(values, recipes, published)
                self.assertEqual((dishes, digest), (count, expected[name]))

    def computed(self, values, recipes, published):
        nutrients = [
            {
                "key": row["nutrient"],
                "infoods": "",
                "nameEn": row["fndds_name"],
                "nameId": "",
                "unit": next((unit for unit in UNITS if row["nutrient"].endswith(f"_{unit}")), "g"),
                "group": "OTHER",
                "decimals": int(row["published_decimals"]),
                "retention": row["retention_column"].removesuffix("_pct"),
            }
            for row in table("nutrients_meta")
        ]
        factors = gizi.retention_factors((DATA / "usda-retention-r6/retention_factors.csv").read_bytes())
        registry = gizi.NutrientRegistry([read("Nutrient", one) for one in nutrients])
        of = gizi.Catalog(gizi.UnitTable.standard(), registry, gizi.RetentionTable(factors, []), [])
        seen = set()
        for row in (row for file in values for row in table(file)):
            if row["ingredient_code"] not in seen:
                seen.add(row["ingredient_code"])
                known = {one["key"]: float(row[one["key"]]) for one in nutrients if row.get(one["key"])}
                short = {"id": row["ingredient_code"], "name": row["description"], "category": "OTHER", "composition": known}
                of.add_ingredient(ingredient(short))
        menus = {}
        for row in table(recipes):
            menu = menus.setdefault(
                row["food_code"],
                {"id": row["food_code"], "menuName": row["food_description"], "kind": "DISH", "moistureChangePercent": row["moisture_change_pct"], "ingredients": []},
            )
            line = {"id": str(len(menu["ingredients"]) + 1), "ingredientId": row["ingredient_code"], "quantity": row["weight_g"], "unit": "g", "retentionCode": int(row["retention_code"])}
            menu["ingredients"].append(line)
        digest = hashlib.sha256()
        dishes = table(published)
        for row in dishes:
            menu = read("Menu", menus[row["food_code"]])
            bits(digest, gizi.calculate_nutrition(menu, of, gizi.menu_options_reference()))
        return digest.hexdigest(), len(dishes)


if __name__ == "__main__":
    unittest.main()
