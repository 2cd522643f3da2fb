"""Every store, its events, threads that work on one kitchen, and forks."""

import multiprocessing
import os
import queue
import threading

import pytest

import gizi
from gizi.event import EventType, Heard, Hub
from gizi.ingredient import IngredientUpdate
from gizi.kitchen import Kitchen, MenuFilters
from gizi.menu import Menu, MenuUpdate
from gizi.store import EventQuery, MemoryStore, Page, PostgresOptions, SqliteOptions, SqliteStore


def test_a_kitchen_works(session, tempeh, bacem):
    kitchen = Kitchen.in_memory(session)
    assert kitchen.session() == session
    kitchen.create_ingredient(tempeh)
    detail = kitchen.create_menu(bacem, "request-17")
    assert kitchen.create_menu(bacem, "request-17").menu == detail.menu
    assert detail.derived.serving("energy_kcal").low == 96.0
    found = kitchen.get_menus(MenuFilters(search="TEMPE"), "MENU_NAME", False, Page.first(20))
    assert (found.total, found.menus[0].menu_name) == (1, "Tempe bacem")
    assert kitchen.may("DELETE_MENU") is True


def test_a_file_outlives_its_kitchen(session, tempeh, tmp_path):
    path = tmp_path / "kitchen.db"
    Kitchen.open_sqlite(path, session).create_ingredient(tempeh)
    store = SqliteStore.open(path)
    store.backup(tmp_path / "copy.db")
    copy = Kitchen.open_sqlite(str(tmp_path / "copy.db"), session, SqliteOptions(read_only=True))
    assert copy.get_ingredient_by_id("tempe").ingredient == tempeh
    with pytest.raises(gizi.GiziError) as caught:
        copy.delete_ingredient("tempe", 1)
    assert caught.value.code == "store.read_only"
    other = Kitchen(MemoryStore(), session)
    other.import_kitchen(Kitchen(store, session).export_kitchen())
    assert other.get_ingredient_by_id("tempe").ingredient == tempeh


def test_a_database_that_is_not_there(session):
    with pytest.raises(gizi.error.BusyError):
        Kitchen.open_postgres("postgres://nobody:secret@127.0.0.1:1/none", session)
    assert "secret" not in repr(PostgresOptions.new("postgres://nobody:secret@127.0.0.1:1/none"))


def test_postgres(session, tempeh, postgres):
    options = PostgresOptions.new(postgres).with_(schema=f"python_{os.getpid()}")
    kitchen = Kitchen.open_postgres(options, session)
    kitchen.create_ingredient(tempeh)
    assert kitchen.get_ingredient_by_id("tempe").ingredient == tempeh


def test_functions_and_hubs_hear_of_events(session, tempeh):
    told, hub = [], Hub(100)
    kitchen = Kitchen.in_memory(session).with_sink(told.append).with_sink(hub)
    subscription = hub.subscribe(session.tenant)
    kitchen.create_ingredient(tempeh)
    [[event]] = told
    assert (event.seq, event.event_type, event.data.id) == (1, EventType.INGREDIENT_CREATED, "tempe")
    assert subscription.next(0) == Heard.Event(event=event)
    assert subscription.next(0) == Heard.Nothing()
    assert kitchen.get_events(EventQuery.of_after(0)).events == (event,)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_a_listener_raises_undoes_nothing(session, tempeh):
    def broken(_):
        raise RuntimeError("broken")

    kitchen = Kitchen.in_memory(session).with_sink(broken)
    assert kitchen.create_ingredient(tempeh).ingredient == tempeh


def test_eight_threads_on_one_file(session, tempeh, tmp_path):
    """Each counts on from what it read; a change that another overtook is made again, and none is lost."""
    kitchen = Kitchen.open_sqlite(tmp_path / "kitchen.db", session, SqliteOptions(durability="PROCESS_END"))
    kitchen.create_ingredient(tempeh)
    kitchen.create_menu(Menu(id="counted", menu_name="Counted", cooking_time=0))
    rounds, failed = 10, queue.Queue()

    def work(number):
        try:
            for turn in range(rounds):
                kitchen.create_menu(Menu(id=f"m{number}-{turn}", menu_name=f"Menu {number} {turn}"))
                while True:
                    seen = kitchen.get_menu_by_id("counted").menu
                    try:
                        update = MenuUpdate.new("counted", seen.version).with_(cooking_time=seen.cooking_time + 1)
                        kitchen.update_menu(update)
                        break
                    except gizi.error.ConflictError:
                        continue
        except BaseException as error:  # noqa: BLE001
            failed.put(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=300)
        assert not thread.is_alive(), "a deadlock"
    assert failed.empty(), failed.get()
    assert kitchen.get_menu_by_id("counted").menu.cooking_time == 8 * rounds
    assert kitchen.get_menus(MenuFilters(), "MENU_NAME", False, Page.first(1)).total == 8 * rounds + 1
    seqs = [event.seq for event in kitchen.get_events(EventQuery(after=0, limit=1000)).events]
    assert seqs == list(range(1, 2 * 8 * rounds + 3))


def _in_fork(kitchen, session, tempeh, answers):
    try:
        kitchen.get_settings()
    except RuntimeError as error:
        answers.put(str(error))
    fresh = Kitchen.in_memory(session)
    answers.put(fresh.create_ingredient(tempeh).ingredient == tempeh)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_fork_works_and_an_older_kitchen_says_so(session, tempeh):
    context = multiprocessing.get_context("fork")
    answers = context.Queue()
    child = context.Process(target=_in_fork, args=(Kitchen.in_memory(session), session, tempeh, answers))
    child.start()
    assert "before a fork" in answers.get(timeout=60)
    assert answers.get(timeout=60) is True
    child.join(timeout=60)
    assert child.exitcode == 0


def test_updates_name_fields_that_are_cleared(session, tempeh):
    kitchen = Kitchen.in_memory(session)
    kitchen.create_ingredient(tempeh)
    update = IngredientUpdate.new("tempe", 1).with_(name="Tempe kedelai")
    assert kitchen.update_ingredient(update).ingredient.name == "Tempe kedelai"
