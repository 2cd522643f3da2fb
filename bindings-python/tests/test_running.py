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
from gizi.plan.optimise import PlanSearch, SearchOptions, plan_clash


def test_another_thread_goes_on_while_core_computes():
    search, ticks, spans, over = PlanSearch(_problem.problem(), SearchOptions(work=10**12)), [], [], threading.Event()

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
        first = time.perf_counter()
        # An optimised core is done with one step before anybody else has had a turn.
        while time.perf_counter() - first < 1:
            began = time.perf_counter()
            search.step(20_000)
            spans.append((began, time.perf_counter()))
    finally:
        sys.setswitchinterval(interval)
        over.set()
        thread.join()
    assert sum(began < at < ended for at in ticks for began, ended in spans) >= 3


ASKED = """
    import _problem, time
    from gizi.event import Hub
    from gizi.plan import run
    from gizi.plan.optimise import PlanSearch, SearchOptions, plan_clash, plan_many
    problem = _problem.{problem}()
    search, subscription = PlanSearch(problem, SearchOptions(work=10**12)), Hub(10).subscribe("dapur-cimahi")
    print("begun", flush=True)
    try:
        {work}
        print("ended", 0, 0, flush=True)
    except KeyboardInterrupt:
        print("stopped", time.time(), search.progress().work, flush=True)
"""
# What is asked of which problem, and how many seconds it may take to stop: a step of a proof is long where core is not
# optimised.
LONG = {
    "a search": ("problem", "run(search)", 0.2),
    "a proof": ("slow", "search.prove()", 10),
    "a clash": ("slow", "plan_clash(problem)", 0.2),
    "many plans": ("problem", "plan_many([problem], SearchOptions(work=10**12))", 0.2),
    "an event": ("problem", "subscription.next(600_000)", 0.2),
}


@pytest.mark.parametrize("asked", LONG)
def test_ctrl_c_stops(asked):
    problem, work, most = LONG[asked]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([*sys.path, os.path.dirname(__file__)])}
    program = textwrap.dedent(ASKED).format(problem=problem, work=work)
    child = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, env=environment)
    assert child.stdout.readline() == "begun\n"
    time.sleep(0.3)
    began = time.time()
    child.send_signal(signal.SIGINT)
    word, at, worked = child.stdout.readline().split()
    assert word == "stopped" and float(at) - began < most
    assert asked != "a search" or int(worked) > 0
    # What nobody waits for any longer holds no process back.
    assert child.wait(timeout=60) == 0


def test_a_long_call_gives_and_raises_what_any_call_does():
    problem = _problem.problem(days=5)
    assert plan_clash(problem) is None
    seen = []
    with pytest.raises(gizi.error.InvalidError) as caught:
        plan_clash(problem.with_(rules=problem.rules * 2))
    thread = threading.Thread(target=lambda: seen.append(plan_clash(problem)))
    thread.start()
    thread.join()
    assert seen == [None] and caught.value.code.startswith("plan_problem.")


def test_a_proof_in_steps_is_the_whole_proof():
    searches = [PlanSearch(_problem.problem(days=10, dishes=4), SearchOptions(work=2_000)) for _ in range(2)]
    searches[0].prove()
    while not searches[1].step_proof(10**9).finished:
        pass
    assert searches[0].progress() == searches[1].progress() and searches[0].progress().bound > 0


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
