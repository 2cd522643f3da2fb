"""What core shows is what crossed: the generator's own list against what UniFFI reads out of the built library."""

import enum
import os
import unittest

import gizi
from wire import python, screaming

# What people write beside the generated crossing.
OWN = {
    "BlockingKitchen.in_memory",
    "BlockingKitchen.open_sqlite",
    "BlockingKitchen.over",
    "BlockingKitchen.with_listener",
    "BlockingKitchen.with_hub",
    "BlockingKitchen.shut",
    "CivilDate",
    "Decimal",
    "Timestamp",
    "EventListener",
    "GiziError",
    "MemoryStore",
    "SqliteStore",
    "Store",
}


def members(of):
    """What a class shows."""
    return {name for name in vars(of) if not name.startswith("_")}


class Parity(unittest.TestCase):
    def setUp(self):
        with open(os.environ["GIZI_ITEMS"], encoding="utf-8") as file:
            self.items = [tuple(line.rstrip("\n").split("\t")) for line in file]

    def names(self, *kinds):
        return {name for kind, name in self.items if kind in kinds}

    def test_the_list_is_all_of_core(self):
        self.assertGreater(len(self.items), 3_000)
        self.assertEqual(len(self.items), len(set(self.items)))

    def test_records_have_their_fields(self):
        for record in self.names("record"):
            fields = {python(name.split(".")[1]) for name in self.names_of("field", record)}
            given = set(getattr(gizi, record).__init__.__annotations__)
            self.assertEqual(given, fields, record)

    def test_enums_have_their_cases_with_what_they_carry(self):
        for choice in self.names("enum", "sealed"):
            cases = {name.split(".")[1] for name in self.names_of("variant", choice)}
            of = getattr(gizi, choice)
            shown = set(of.__members__) if issubclass(of, enum.Enum) else {n for n in members(of) if isinstance(vars(of)[n], type)}
            self.assertEqual(shown, {screaming(case) for case in cases}, choice)
            for case in cases:
                carried = {python(name.split(".")[2]) for name in self.names_of("carried", f"{choice}.{case}")}
                if carried:
                    given = set(getattr(of, screaming(case)).__init__.__annotations__)
                    self.assertEqual(given, carried, f"{choice}.{case}")

    def names_of(self, kind, owner):
        return {name for of, name in self.items if of == kind and name.startswith(f"{owner}.")}

    def test_objects_have_their_methods(self):
        for name in self.names("object"):
            methods = {it.split(".")[1] for it in self.names_of("method", name)} - {"new"}
            own = {it.split(".")[1] for it in OWN if it.startswith(f"{name}.")}
            self.assertEqual(members(getattr(gizi, name)), methods | own, name)

    def test_functions_are_there_and_nothing_else_is(self):
        shown = set(gizi.__all__) - {"InternalError", "EventListenerImpl", "StoreImpl"}
        protocols = {name for name in shown if name.endswith("Protocol")}
        expected = self.names("record", "enum", "sealed", "object", "function", "text") | {n for n in OWN if "." not in n}
        self.assertEqual(shown - protocols - expected, set())
        lacking = {name for name in expected if not hasattr(gizi, name)}
        self.assertEqual(lacking, set())

    def test_everything_has_docs(self):
        named = self.names("record", "enum", "sealed", "object", "function")
        self.assertEqual([name for name in named if not (getattr(gizi, name).__doc__ or "").strip()], [])


if __name__ == "__main__":
    unittest.main()
