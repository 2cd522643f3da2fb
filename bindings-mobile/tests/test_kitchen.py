"""Every store, events, threads on one kitchen, and what is closed."""

import tempfile
import threading
import unittest
from pathlib import Path

import gizi
from pantry import SESSION, bacem, tempeh
from wire import read


class Kept(gizi.Store):
    """A store that an app implements: it keeps its records in another, and counts what it is asked."""

    def __init__(self):
        self.inner, self.asked, self.fails = gizi.MemoryStore(), 0, None

    def _ask(self, answer):
        self.asked += 1
        if self.fails is not None:
            raise self.fails
        return answer()

    def migrate(self):
        return self._ask(self.inner.migrate)

    def get(self, tenant, keys):
        return self._ask(lambda: self.inner.get(tenant, keys))

    def list(self, tenant, query, page):
        return self._ask(lambda: self.inner.list(tenant, query, page))

    def commit(self, tenant, changes):
        return self._ask(lambda: self.inner.commit(tenant, changes))

    def events(self, tenant, query):
        return self._ask(lambda: self.inner.events(tenant, query))

    def delete_tenant(self, tenant):
        return self._ask(lambda: self.inner.delete_tenant(tenant))

    def capabilities(self):
        return self.inner.capabilities()


class Told(gizi.EventListener):
    def __init__(self, fails=None):
        self.heard_of, self.fails = [], fails

    def heard(self, events):
        self.heard_of += events
        if self.fails is not None:
            raise self.fails


def refused(reason="no", code="store.full"):
    return gizi.GiziError.Storage(code=code, reason=reason, path="", details=[], violations=[])


class Kitchens(unittest.TestCase):
    def failed(self, call):
        with self.assertRaises(gizi.GiziError) as caught:
            call()
        return caught.exception

    def test_a_kitchen_works(self):
        kitchen = gizi.BlockingKitchen.in_memory(SESSION)
        self.assertEqual(kitchen.session(), SESSION)
        kitchen.create_ingredient(tempeh(), None)
        detail = kitchen.create_menu(bacem(), "request-17")
        self.assertEqual(kitchen.create_menu(bacem(), "request-17").menu, detail.menu)
        energy = next(it for it in detail.derived.nutrients if it.nutrient == "energy_kcal")
        self.assertEqual(energy.serving.low, 96.0)
        page = read("Page", {"limit": 20})
        found = kitchen.get_menus(read("MenuFilters", {"search": "TEMPE"}), gizi.MenuSort.MENU_NAME, False, page)
        self.assertEqual((found.total, found.menus[0].menu_name), (1, "Tempe bacem"))
        self.assertTrue(kitchen.may(gizi.Action.DELETE_MENU))

    def test_a_file_outlives_its_kitchen(self):
        with tempfile.TemporaryDirectory() as folder:
            path, copy = (str(Path(folder) / name) for name in ("kitchen.db", "copy.db"))
            kitchen = gizi.BlockingKitchen.open_sqlite(path, SESSION)
            kitchen.create_ingredient(tempeh(), None)
            kitchen.shut()
            store = gizi.SqliteStore.open(path)
            store.backup(copy)
            options = gizi.SqliteOptions(durability=gizi.Durability.POWER_LOSS, read_only=True)
            copied = gizi.BlockingKitchen.open_sqlite(copy, SESSION, options)
            self.assertEqual(copied.get_ingredient_by_id("tempe").ingredient.name, "Tempe")
            self.assertEqual(self.failed(lambda: copied.delete_ingredient("tempe", 1)).code, "store.read_only")
            other = gizi.BlockingKitchen.in_memory(SESSION)
            other.import_kitchen(store.kitchen(SESSION).export_kitchen())
            self.assertEqual(other.get_ingredient_by_id("tempe").ingredient.name, "Tempe")

    def test_closing_twice_is_harmless_and_use_after_it_a_typed_error(self):
        kitchen = gizi.BlockingKitchen.in_memory(SESSION)
        self.assertTrue(kitchen.shut())
        self.assertFalse(kitchen.shut())
        for call in (kitchen.session, lambda: kitchen.get_menu_by_id("x"), lambda: kitchen.with_session(SESSION)):
            error = self.failed(call)
            self.assertIsInstance(error, gizi.GiziError.Invalid)
            self.assertEqual(error.code, "object.closed")

    def test_a_store_of_the_app(self):
        store = Kept()
        kitchen = gizi.BlockingKitchen.over(store, SESSION)
        kitchen.create_ingredient(tempeh(), None)
        self.assertGreater(store.asked, 0)
        self.assertEqual(kitchen.get_ingredient_by_id("tempe").ingredient.name, "Tempe")
        store.fails = refused("the card is full")
        error = self.failed(lambda: kitchen.create_menu(bacem(), None))
        self.assertIsInstance(error, gizi.GiziError.Storage)
        self.assertEqual((error.code, error.reason), ("store.full", "the card is full"))
        store.fails = RuntimeError("a defect of the app")
        error = self.failed(lambda: kitchen.create_menu(bacem(), None))
        self.assertEqual(error.code, "store.failed")
        self.assertIn("a defect of the app", error.reason)
        store.fails = None
        kitchen.create_menu(bacem(), None)

    def test_listeners_and_hubs_hear_of_events_once_and_in_order(self):
        told, hub = Told(), gizi.Hub(100)
        kitchen = gizi.BlockingKitchen.in_memory(SESSION).with_listener(told).with_hub(hub)
        subscription = hub.subscribe(SESSION.tenant)
        kitchen.create_ingredient(tempeh(), None)
        kitchen.create_menu(bacem(), None)
        self.assertEqual([event.seq for event in told.heard_of], [1, 2])
        self.assertEqual(told.heard_of[0].event_type, gizi.EventType.INGREDIENT_CREATED)
        for event in told.heard_of:
            heard = subscription.next(0)
            self.assertTrue(heard.is_EVENT())
            self.assertEqual(heard.event, event)
        self.assertTrue(subscription.next(0).is_NOTHING())
        self.assertEqual(kitchen.get_events(read("EventQuery", {"after": 0, "limit": 100})).events, told.heard_of)

    def test_what_a_listener_throws_undoes_nothing(self):
        for fails in (refused(), RuntimeError("broken")):
            told = Told(fails)
            kitchen = gizi.BlockingKitchen.in_memory(SESSION).with_listener(told)
            self.assertEqual(kitchen.create_ingredient(tempeh(), None).ingredient.name, "Tempe")
            self.assertEqual(len(told.heard_of), 1)

    def test_sixteen_threads_on_one_kitchen(self):
        with tempfile.TemporaryDirectory() as folder:
            options = gizi.SqliteOptions(durability=gizi.Durability.PROCESS_END)
            kitchen = gizi.BlockingKitchen.open_sqlite(str(Path(folder) / "kitchen.db"), SESSION, options)
            failed = []

            def work(number):
                try:
                    for turn in range(5):
                        kitchen.create_menu(read("Menu", {"id": f"m{number}-{turn}", "menuName": f"Menu {number} {turn}"}), None)
                except BaseException as error:  # noqa: BLE001
                    failed.append(error)

            threads = [threading.Thread(target=work, args=(number,)) for number in range(16)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(timeout=300)
                self.assertFalse(thread.is_alive(), "a deadlock")
            self.assertEqual(failed, [])
            events = kitchen.get_events(read("EventQuery", {"after": 0, "limit": 1000})).events
            self.assertEqual([event.seq for event in events], list(range(1, 81)))

    def test_a_catalog_that_many_threads_change_and_read(self):
        made, failed = gizi.Catalog.standard(), []
        made.add_ingredient(tempeh())

        def work(number):
            try:
                for turn in range(50):
                    made.set_ingredient(tempeh(id=f"t{number}-{turn}"))
                    gizi.calculate_nutrition(bacem(), made)
            except BaseException as error:  # noqa: BLE001
                failed.append(error)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=120)
            self.assertFalse(thread.is_alive(), "a deadlock")
        self.assertEqual(failed, [])


if __name__ == "__main__":
    unittest.main()
