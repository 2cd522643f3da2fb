"""What is refused says what, where and why, as the case of its kind; nothing crashes."""

import unittest
from datetime import date, datetime, timezone
from decimal import Decimal

import gizi
from pantry import SESSION, bacem, money, tempeh
from vectors import ROOT


def catalog():
    made = gizi.Catalog.standard()
    made.add_ingredient(tempeh())
    return made


class Errors(unittest.TestCase):
    def failed(self, case, call):
        with self.assertRaises(getattr(gizi.GiziError, case)) as caught:
            call()
        return caught.exception

    def test_a_bad_id_in_an_argument_is_the_typed_error(self):
        wrong = bacem()
        wrong.ingredients[0].ingredient_id = "ayam kecap"
        error = self.failed("Invalid", lambda: gizi.calculate_nutrition(wrong, catalog()))
        self.assertEqual(error.code, "id.malformed")

    def test_a_bad_decimal_is_the_typed_error(self):
        for amount in ("NaN", "Infinity", "1E+40", "0." + "1" * 40):
            with self.subTest(amount):
                self.assertEqual(self.failed("Invalid", lambda: gizi.money_plus(money(amount), money(1))).code, "input.malformed")

    def test_a_bad_unit_says_which_line(self):
        wrong = bacem()
        wrong.ingredients[0].unit = "fathom"
        error = self.failed("Invalid", lambda: gizi.calculate_nutrition(wrong, catalog()))
        self.assertEqual((error.code, error.path), ("quantity.unknown_unit", "ingredients[0].unit"))
        self.assertEqual([(it.key, it.value) for it in error.details], [("unit", "fathom")])
        said = gizi.MessageTable.standard().explain_code(error.code, error.details, error.reason, gizi.Language.ID)
        self.assertIn("fathom", said)
        self.assertNotEqual(said, error.reason)

    def test_a_kitchen_lists_everything_that_is_wrong(self):
        kitchen = gizi.BlockingKitchen.in_memory(SESSION)
        error = self.failed("Invalid", lambda: kitchen.create_menu(bacem(menuName="x", servings="-1"), None))
        self.assertEqual(error.code, "menu.invalid")
        self.assertEqual([(it.path, it.value) for it in error.violations], [("menuName", "x"), ("servings", "-1")])

    def test_kinds_are_cases(self):
        kitchen = gizi.BlockingKitchen.in_memory(SESSION)
        self.failed("NotFound", lambda: kitchen.get_menu_by_id("nothing"))
        viewer = kitchen.with_session(gizi.Session(tenant=SESSION.tenant, actor="budi", roles=[gizi.Role.VIEWER]))
        self.failed("Denied", lambda: viewer.create_ingredient(tempeh(), None))
        kitchen.create_ingredient(tempeh(), None)
        kitchen.delete_ingredient("tempe", 1)
        self.assertEqual(self.failed("Conflict", lambda: kitchen.restore_ingredient("tempe", 1)).code, "store.conflict")

    def test_there_is_a_case_for_each_kind(self):
        cases = {name for name, it in vars(gizi.GiziError).items() if isinstance(it, type)}
        kinds = {kind.name.replace("_", "") for kind in gizi.ErrorKind}
        self.assertEqual({case.upper() for case in cases}, kinds)

    def test_days_and_instants_cross(self):
        price = gizi.Price(
            date=date(2026, 1, 1), amount=money("15500.50"), per=gizi.Quantity(amount=Decimal(1), unit="kg")
        )
        stamped = tempeh(purchaseForms=[])
        stamped.purchase_forms = [gizi.PurchaseForm(id="papan", name="papan", prices=[price])]
        made = catalog()
        made.set_ingredient(stamped)
        self.assertEqual(made.ingredient("tempe").purchase_forms[0].prices, [price])
        at = datetime(2026, 3, 2, 6, 30, 0, 123456, tzinfo=timezone.utc)
        made.add_menu(bacem(createdAt=at.isoformat().replace("+00:00", "Z")))
        self.assertEqual(made.menu("tempe-bacem").created_at, at)

    def test_a_crash_is_none_of_these(self):
        """What Python gives wrongly is refused before it crosses; gizi itself never gives UniFFI's own internal error."""
        for call in (lambda: gizi.parse_menu(b"\xff{"), lambda: gizi.parse_menu(b"[" * 100_000)):
            self.assertTrue(call().violations)


class Thin(unittest.TestCase):
    def test_less_than_a_tenth_is_written_by_hand(self):
        def lines(path):
            text = path.read_text().split("#[cfg(test)]\nmod tests")[0]
            return sum(1 for line in text.splitlines() if line.strip() and not line.lstrip().startswith("//"))

        core = [
            path
            for path in (ROOT / "core/src").rglob("*.rs")
            if not {"tests", "testing"} & set(path.parts) and path.name != "tests.rs"
        ]
        own = list((ROOT / "bindings-mobile/src").rglob("*.rs"))
        share = sum(map(lines, own)) / sum(map(lines, core))
        print(f"\nwritten by hand: {sum(map(lines, own))} lines of Rust, {share:.1%} of core")
        self.assertTrue(own and core and share < 0.10)


if __name__ == "__main__":
    unittest.main()
