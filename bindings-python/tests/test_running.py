"""Long work: other threads go on, it can be stopped, and nothing leaks."""

import gc
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time

import _problem
import pytest

import gizi
from gizi.menu import Menu
from gizi.money import Money
from gizi.nutrition import calculate_nutrition
from gizi.plan import run
from gizi.plan.optimise import PlanSearch, SearchOptions


def test_another_thread_goes_on_while_core_computes():
    search, ticks, over = PlanSearch(_problem.problem(), SearchOptions(work=10**12)), [], threading.Event()

    def tick():
        while not over.is_set():
            ticks.append(time.perf_counter())
            time.sleep(0.001)

    thread = threading.Thread(target=tick)
    interval = sys.getswitchinterval()
    # The interpreter is never taken away: the other thread runs only while core has given it up.
    sys.setswitchinterval(1_000)
    try:
        thread.start()
        began = time.perf_counter()
        search.step(20_000)
        ended = time.perf_counter()
    finally:
        sys.setswitchinterval(interval)
        over.set()
        thread.join()
    assert sum(began < at < ended for at in ticks) >= 3


LOOP = """
    import signal, time
    import _problem
    from gizi.plan import run
    from gizi.plan.optimise import PlanSearch, SearchOptions
    search = PlanSearch(_problem.problem(), SearchOptions(work=10**12))
    print("begun", flush=True)
    try:
        run(search)
    except KeyboardInterrupt:
        print("stopped", time.time(), search.progress().work > 0, flush=True)
"""


def test_ctrl_c_stops_a_search():
    here = os.path.dirname(__file__)
    paths = os.pathsep.join([*sys.path, here])
    child = subprocess.Popen([sys.executable, "-c", textwrap.dedent(LOOP)], stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": paths})
    assert child.stdout.readline() == "begun\n"
    time.sleep(1.0)
    asked = time.time()
    child.send_signal(signal.SIGINT)
    word, at, worked = child.stdout.readline().split()
    assert word == "stopped" and worked == "True"
    assert float(at) - asked < 0.2
    assert child.wait(timeout=60) == 0


def test_a_search_is_run_with_progress_and_a_limit():
    told = []
    search = run(PlanSearch(_problem.problem(), SearchOptions(work=20_000)), progress=told.append)
    outcome = search.outcome()
    assert told and told[-1].finished and [one.work for one in told] == sorted(one.work for one in told)
    again = PlanSearch(_problem.problem(), SearchOptions(work=20_000))
    while not again.step(7_001).finished:
        pass
    assert again.outcome() == outcome
    began = time.monotonic()
    run(PlanSearch(_problem.problem(), SearchOptions(work=10**12)), time_limit=0.3)
    assert time.monotonic() - began < 5
    run(PlanSearch(_problem.problem(), SearchOptions(work=10**12)), progress=lambda _: False)


def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(not os.path.exists("/proc/self/statm"), reason="memory is read as Linux tells it")
def test_ten_thousand_calls_leak_nothing(catalog, bacem):
    def once():
        nutrition = calculate_nutrition(bacem, catalog)
        assert nutrition.totals[0].serving
        bacem.with_(servings=11).to_dict()
        Menu.from_json(bacem.to_json())
        for wrong in (lambda: Money(amount=0.1, currency="IDR"), lambda: Money(amount=1, currency="X"), lambda: Menu.from_json("{}")):
            with pytest.raises((TypeError, gizi.GiziError)):
                wrong()

    for _ in range(150):
        once()
    gc.collect()
    before = resident()
    # Eight calls each.
    for _ in range(1_250):
        once()
    gc.collect()
    assert resident() - before < 4 << 20
