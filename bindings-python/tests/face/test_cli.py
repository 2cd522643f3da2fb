"""The command `gizi`, as somebody at a terminal or a script runs it."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from contextlib import closing
from datetime import date, timedelta
from decimal import Decimal

import kitchen_week
import pytest
from kitchen_week import FOLDER, MONDAY, week

from gizi.cost import Cost
from gizi.menu import Menu
from gizi.nutrition import Nutrition
from gizi._idiom.speech import speech
from gizi.locale import format_money
from gizi.plan import PlanTotals
from gizi.plan.optimise import PlanOutcome, PlanTray
from gizi.store import SqliteStore

FOODS = ["--forms", FOLDER / "purchase-forms.json", "--prices", FOLDER / "prices.csv"]
MENUS = FOLDER / "menus"
SLOW = float(os.environ.get("GIZI_SLOW", "1"))


def command(*arguments):
    return [sys.executable, "-m", "gizi.cli", *map(str, arguments)]


def gizi(*arguments, code=0, **environment):
    """What it prints, once its exit code is as it should be."""
    quiet = {key: value for key, value in os.environ.items() if key != "GIZI_LANG"}
    done = subprocess.run(
        command(*arguments), capture_output=True, env={**quiet, "PYTHONUTF8": "1", **environment}, check=False
    )
    out, error = done.stdout.decode(), done.stderr.decode()
    assert done.returncode == code, error or out
    assert "Traceback" not in error
    return out if code in (0, 1) else error


def test_help_has_examples_and_exit_codes():
    whole = gizi("--help")
    for name in ("check", "nutrition", "cost", "plan", "import", "export", "serve-report"):
        assert name in whole
        said = gizi(name, "--help")
        assert f"examples:\n\n  gizi {name}" in said or f"examples:\n  gizi {name}" in said
        assert "exit codes:" in said and "--lang {en,id}" in said
    assert "exit codes:\n  0 " in whole


def test_an_import_of_nothing_makes_no_kitchen(tmp_path):
    assert "nothing to import" in gizi("import", tmp_path / "kitchen.db", code=2)
    assert list(tmp_path.iterdir()) == []


COMMANDS = ("check", "nutrition", "cost", "plan", "import", "export", "serve-report")


def examples():
    """The examples of the help and of README as somebody would type them, each once."""
    readme = (FOLDER.parents[1] / "bindings-python" / "README.md").read_text(encoding="utf-8")
    said = "\n".join([readme, *(gizi(name, "--help") for name in COMMANDS)]).replace("\\\n", " ")
    lines = re.findall(rf"^ +gizi ((?:{'|'.join(COMMANDS)}) [^|\n]*)", said, re.M)
    return list(dict.fromkeys(" ".join(line.split()) for line in lines))


@pytest.fixture(scope="module")
def kitchen_folder(tmp_path_factory):
    """A folder with every file that an example names; its kitchen has the plan `march`, as they say."""
    from gizi.interchange import FoodTableMapping
    from gizi.kitchen import Kitchen, Session
    from gizi.plan import MenuPlan

    folder = tmp_path_factory.mktemp("examples")
    for name in ("menus", "prices.csv", "purchase-forms.json", "price-links.csv"):
        (folder / name).symlink_to(FOLDER / name)
    (folder / "bps.csv").write_text("commodity_id,commodity,date,price_idr,unit\n")
    (folder / "program.json").write_text(kitchen_week.program().with_(ceilings=[]).to_json())
    (folder / "request.json").write_text(kitchen_week.request().to_json())
    (folder / "rules.json").write_text("[]")
    (folder / "rates.json").write_text(week().settings.rates.to_json())
    columns = FoodTableMapping.tkpi()
    header = [columns.code_column, columns.name_column, columns.edible_portion.column]
    header += [one.column for one in columns.nutrients]
    (folder / "my-tkpi.csv").write_text(",".join(header) + "\n")
    about = ["--forms", folder / "purchase-forms.json", "--program", folder / "program.json"]
    gizi("import", folder / "kitchen.db", MENUS, *about, "--prices", FOLDER / "prices.csv")
    with Kitchen.open_sqlite(folder / "kitchen.db", Session.new("kitchen", "bu-rina", "ADMIN")) as kitchen:
        monday = date(2026, 3, 2)
        kitchen.create_menu_plan(MenuPlan.new("march", "mbg-2026", "Maret", monday, monday + timedelta(days=4)))
        moved = [it.with_(plan_id="march", date=it.date + (monday - MONDAY)) for it in kitchen_week.assignments()]
        kitchen.assign_menu_to_plan(moved)
    gizi("export", folder / "kitchen.db", "--output", folder / "backup.json")
    return folder


def test_there_are_examples_of_every_command():
    lines = examples()
    assert {line.split()[0] for line in lines} == set(COMMANDS) and len(lines) >= 20


def test_help_and_readme_fit_a_terminal():
    readme = (FOLDER.parents[1] / "bindings-python" / "README.md").read_text(encoding="utf-8")
    code = "\n".join(re.findall(r"^ {6}gizi .*$|^>>> .*$|^\.\.\. .*$", readme, re.M))
    helps = [gizi("--help", COLUMNS="100"), *(gizi(name, "--help", COLUMNS="100") for name in COMMANDS)]
    assert [line for line in "\n".join([code, *helps]).splitlines() if len(line) > 120] == []


@pytest.mark.parametrize("line", examples())
def test_an_example_does_what_it_says(kitchen_folder, tmp_path, line):
    folder = tmp_path / "work"
    shutil.copytree(kitchen_folder, folder)
    if "--document" in line or line.startswith("import kitchen.db menus/"):
        (folder / "kitchen.db").unlink()
    words = line.split()
    if words[0] == "serve-report":
        served(folder, [*words, "--port", "0"])
        return
    # The same search, cut short.
    words += ["--work", "20000"] if words[0] == "plan" else []
    done = subprocess.run(command(*words), capture_output=True, text=True, cwd=folder, check=False)
    # One ladle for everybody keeps no rule of the standard, and the command says so.
    allowed = {"check": (0, 1), "cost": (0, 1), "plan": (0,) if "--request" in words else (3,)}.get(words[0], (0,))
    assert done.returncode in allowed, done.stderr
    if "--output" in words:
        assert (folder / words[words.index("--output") + 1]).stat().st_size > 0


def served(folder, words):
    child = subprocess.Popen(command(*words), stdout=subprocess.PIPE, text=True, cwd=folder)
    try:
        url = child.stdout.readline().strip().replace("0.0.0.0", "127.0.0.1")
        with urllib.request.urlopen(url) as answer:
            assert answer.status == 200
    finally:
        child.send_signal(signal.SIGINT)
    assert child.wait(timeout=20 * SLOW) == 0


def test_help_reads_nothing_of_the_library():
    code = "import sys; from gizi.cli import _command; _command.parser(); print([m for m in sys.modules if m.startswith('gizi.') and m.count('.') == 1])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['gizi.cli']"


def test_good_menus_are_found_good():
    assert gizi("check", MENUS, *FOODS) == "53 menus read, nothing wrong with them\n\n"
    assert "53 menu dibaca" in gizi("check", MENUS, *FOODS, GIZI_LANG="id")


def test_what_is_wrong_with_a_menu_is_listed_with_path_and_code(tmp_path):
    file = tmp_path / "bad.json"
    file.write_text('[{"menuName": "Sop", "servings": 1}, {"menuName": 3, "ingredients": [{"quantity": -1}]}]')
    said = gizi("check", file, code=1)
    assert f"{file}: [1].menuName: must be a text, is 3 [menu.menu_name.wrong_type]" in said
    assert "[1].ingredients[0].quantity: must be above 0, is -1" in said
    findings = json.loads(gizi("check", file, "--format", "json", "--lang", "id", code=1))[0]["findings"]
    assert f"{file}: [1].menuName: harus berupa teks, bukan 3 [menu.menu_name.wrong_type]" in findings
    rows = list(csv.DictReader(io.StringIO(gizi("check", file, "--format", "csv", code=1))))
    assert [row["verdict"] for row in rows] == ["FOUND"] * len(findings)
    # A command that needs the menus stops at them.
    assert gizi("nutrition", file, code=2).startswith(f"gizi: {file}: [1].menuName: must be a text")


def test_a_menu_that_cannot_be_computed_is_found():
    menu = week().trays[0].to_dict()
    menu["ingredients"][0]["componentMenuId"] = "nasi-uduk"
    folder_text = json.dumps([menu])
    done = subprocess.run(
        command("check", "/dev/stdin"), input=folder_text.encode(), capture_output=True, check=False
    )
    assert done.returncode == 1
    assert b"/dev/stdin: [0].ingredients[0]" in done.stdout and b"nasi-uduk" in done.stdout


def test_a_standard_that_is_not_met_is_a_finding():
    about = ["--kind", "tray", "--only", "01-senin", "--portion", "large", "--date", MONDAY]
    judged = gizi("check", MENUS, *FOODS, *about, "--standard", "mbg-2026", "--audience", "sd_4_6", "--format", "json", code=1)
    report = json.loads(judged)[1]
    assert report["outcome"] == "NOT_BALANCED" and report["audience"] == "sd_4_6"
    said = gizi("check", MENUS, *FOODS, *about, "--standard", "mbg-2026", "--audience", "sd_4_6", "--lang", "id", code=1)
    assert "✗ belum seimbang" in said and "▼ kurang" in said and "? belum diketahui" in said


def test_nutrition_is_that_of_the_library():
    about = ["--only", "01-senin", "--portion", "large", "--date", MONDAY]
    said = json.loads(gizi("nutrition", MENUS, *FOODS, *about, "--format", "json"))
    assert [Nutrition.from_dict(one) for one in said] == [week().nutrition()]
    (row,) = csv.DictReader(io.StringIO(gizi("nutrition", MENUS, *FOODS, *about, "--format", "csv")))
    assert float(row["iron_mg_low"]) == week().nutrition().serving("iron_mg").low
    indonesian = gizi("nutrition", MENUS, *FOODS, *about, "--format", "csv", "--lang", "id").splitlines()
    assert indonesian[0].startswith("menu;") or ";" in indonesian[0]
    table = gizi("nutrition", MENUS, *FOODS, *about)
    assert re.search(r"^  Iron +2\.96 mg +0\.65 mg +100%$", table, re.M)


def test_cost_is_that_of_the_library(tmp_path):
    rates = tmp_path / "rates.json"
    rates.write_text(week().settings.rates.to_json())
    about = ["--only", "01-senin", "--portion", "large", "--date", MONDAY, "--region", "Kota Bandung", "--rates", rates]
    (said,) = json.loads(gizi("cost", MENUS, *FOODS, *about, "--format", "json"))
    assert Cost.from_dict(said) == week().cost()
    rows = list(csv.DictReader(io.StringIO(gizi("cost", MENUS, *FOODS, *about, "--format", "csv"))))
    assert rows[-1]["component"] == "TOTAL"
    assert Decimal(rows[-1]["serving_low"]) == week().cost().serving.at_least.amount
    assert "Rp 11.146" in gizi("cost", MENUS, *FOODS, *about, "--lang", "id")


def test_a_missing_price_is_told_by_the_exit_code():
    about = ["--only", "03-rabu", "--portion", "large", "--date", MONDAY, "--format", "csv"]
    rows = list(csv.DictReader(io.StringIO(gizi("cost", MENUS, *FOODS, *about, code=1))))
    assert rows[-1]["serving_high"] == "" and Decimal(rows[-1]["serving_low"]) > 0


def test_html_is_a_whole_page(tmp_path):
    file = tmp_path / "biaya.html"
    gizi("cost", MENUS, *FOODS, "--only", "01-senin", "--lang", "id", "--format", "html", "--output", file)
    assert file.read_text(encoding="utf-8").startswith('<!doctype html>\n<html lang="id">')


def own_food(folder):
    """A food table of one's own; its mapping lies beside it."""
    from gizi.interchange import FoodTableMapping, NutrientColumn

    foods = folder / "foods.csv"
    foods.write_text("kode;nama;energi\nX1;Tempe gembus;79,5\n")
    mapping = FoodTableMapping.new("Tabel sendiri", "kode", "nama").with_(
        default_category="LEGUME",
        number_format="COMMA",
        nutrients=[NutrientColumn.new("energi", "energy_kcal", "kcal")],
    )
    (folder / "mapping.json").write_text(mapping.to_json())
    return foods


def test_a_food_table_is_read_by_its_mapping(tmp_path):
    foods = own_food(tmp_path)
    menu = tmp_path / "menu.json"
    menu.write_text('{"id": "gembus", "menuName": "Gembus", "servings": 1, "ingredients": [{"ingredientId": "X1", "quantity": 100, "unit": "g"}]}')
    about = ["--foods", foods, "--mapping", tmp_path / "mapping.json"]
    (said,) = json.loads(gizi("nutrition", menu, *about, "--format", "json"))
    assert Nutrition.from_dict(said).serving("energy_kcal").known() == 79.5
    foods.write_text("kode;nama;energi\nX1;Tempe gembus;banyak\n")
    assert re.search(r"foods\.csv: .*banyak.* \[cell\.not_a_number\]", gizi("nutrition", menu, *about, code=2))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"a":', "json.unreadable"),
        ("[[[" * 50_000, "json.unreadable"),
        (b"\xff\xfe", "file.not_utf8"),
        ("[]", "menu.none"),
        ("null", "menu"),
    ],
)
def test_bad_files_are_one_line_each(tmp_path, content, said):
    file = tmp_path / "menu.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    error = gizi("nutrition", file, code=2)
    assert error.startswith("gizi: ") and said in error and len(error.splitlines()) == 1


def test_what_is_not_there_is_said(tmp_path):
    assert "[file.unreadable]" in gizi("check", tmp_path / "none.json", code=2)
    assert "[balance.unknown_standard]" in gizi("nutrition", MENUS, *FOODS, "--standard", "mbg-2027", code=2)
    assert "--audience is missing" in gizi("nutrition", MENUS, *FOODS, "--standard", "mbg-2026", code=2)
    assert "tidak ada" in gizi("nutrition", MENUS, *FOODS, "--standard", "mbg-2027", "--lang", "id", code=2)
    assert "'2026-02-30' is no day" in gizi("cost", MENUS, "--date", "2026-02-30", code=2)
    assert "there is no such kitchen" in gizi("export", tmp_path / "none.db", code=2)
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(
    ("option", "value"),
    [("--time-limit", "-1"), ("--time-limit", "nan"), ("--work", "-5"), ("--work", "9" * 19 + "9"), ("--seed", "-1")],
)
def test_a_number_that_cannot_be_is_refused_by_the_option(planning, option, value):
    assert f"argument {option}: '{value}' is no" in gizi("plan", *planning, option, value, code=2)


def test_the_version_is_said():
    assert re.fullmatch(r"gizi \d+\.\d+\.\d+\S*\n", gizi("--version"))


@pytest.mark.parametrize("content", [b"", b"no kitchen at all"])
def test_a_file_that_is_no_kitchen_is_left_as_it_is(tmp_path, content):
    file = tmp_path / "kitchen.db"
    file.write_bytes(content)
    assert f"{file}: this file is no kitchen" in gizi("export", file, code=2)
    assert file.read_bytes() == content and list(tmp_path.iterdir()) == [file]


def test_an_export_tells_an_empty_kitchen_from_one_that_is_not_there(tmp_path):
    file = tmp_path / "kitchen.db"
    SqliteStore.open(file)
    assert json.loads(gizi("export", file))["records"] == []
    said = gizi("export", file, "--tenant", "dapur-b", code=2)
    assert f"{file}: there is no kitchen 'dapur-b' in it; it has: none [kitchen.unknown_tenant]" in said
    gizi("import", file, "--tenant", "dapur-a", "--foods", own_food(tmp_path), "--mapping", tmp_path / "mapping.json")
    assert json.loads(gizi("export", file, "--tenant", "dapur-a"))["records"]
    for about in ([], ["--tenant", "dapur-b"]):
        said = gizi("export", file, *about, code=2)
        assert "it has: dapur-a [kitchen.unknown_tenant]" in said and len(said.splitlines()) == 1


@pytest.mark.parametrize("script", ["CREATE TABLE menus (id)", "PRAGMA user_version = 1"])
def test_a_file_of_another_program_is_refused_by_name_and_left_as_it_is(tmp_path, script):
    file = tmp_path / "foreign.db"
    with closing(sqlite3.connect(file)) as foreign:
        foreign.executescript(script)
    before = file.read_bytes()
    said = gizi("export", file, code=2)
    assert said.startswith(f"gizi: {file}: ") and len(said.splitlines()) == 1
    assert file.read_bytes() == before and list(tmp_path.iterdir()) == [file]


def test_an_import_leaves_a_file_of_another_program_as_it_is(tmp_path):
    file = tmp_path / "foreign.db"
    with closing(sqlite3.connect(file)) as foreign:
        foreign.executescript("CREATE TABLE menus (id)")
    before = file.read_bytes()
    foods = own_food(tmp_path)
    said = gizi("import", file, "--foods", foods, "--mapping", tmp_path / "mapping.json", code=2)
    assert f"{file}: the file cannot be read: another program made it [store.unreadable]" in said
    assert file.read_bytes() == before


def test_an_export_changes_no_file_of_an_older_version(tmp_path):
    file = tmp_path / "old.db"
    with closing(sqlite3.connect(file)) as old:
        old.executescript((FOLDER.parents[1] / "core/testdata/store/sqlite-1.sql").read_text(encoding="utf-8"))
        old.execute("DELETE FROM records")
        old.commit()
    before = file.read_bytes()
    assert json.loads(gizi("export", file, "--tenant", "dapur"))["records"] == []
    assert file.read_bytes() == before


def test_an_ending_that_nothing_writes_is_refused(tmp_path):
    said = gizi("export", tmp_path / "kitchen.db", "procurement", "--plan", "a", "--output", tmp_path / "p.pdf", code=2)
    assert "p.pdf: its ending is none of .xlsx, .csv, .json, .html" in said


def test_two_menus_of_one_id_are_found(tmp_path):
    file = tmp_path / "menus.json"
    file.write_text('[ {"id":"sop","menuName":"Sop"} ,\n {"id":"sop","menuName":"Sop lagi"}]')
    findings = json.loads(gizi("check", file, "--format", "json", code=1))[0]["findings"]
    assert f"{file}: [1]: `sop` is in the catalog already [menu.duplicate_id]" in findings


@pytest.fixture(scope="module")
def planning(tmp_path_factory):
    """A programme and five days for its two audiences, each course free to choose."""
    folder = tmp_path_factory.mktemp("planning")
    program = folder / "program.json"
    program.write_text(kitchen_week.program().with_(ceilings=[]).to_json())
    standard = folder / "own.toml"
    standard.write_text(STANDARD)
    about = ["--program", program, "--standard", standard, "--date", MONDAY]
    return [MENUS, *FOODS, *about, "--from", "2026-01-19", "--to", "2026-01-23"]


STANDARD = """
id = "own"
name_en = "A kitchen's own"
edition = "2026"
source = "the test"

[[audiences]]
key = "sd_1_3"

[[audiences]]
key = "sd_4_6"
"""


def test_a_plan_is_the_same_every_time(planning):
    about = ["--work", "30000", "--format", "csv"]
    first = gizi("plan", *planning, *about)
    assert gizi("plan", *planning, *about) == first
    rows = list(csv.DictReader(io.StringIO(first)))
    assert len(rows) == 25 and {row["course"] for row in rows} == {
        "STAPLE", "ANIMAL_PROTEIN", "PLANT_PROTEIN", "VEGETABLE", "FRUIT"
    }  # fmt: skip
    document = json.loads(gizi("plan", *planning, "--work", "30000", "--format", "json"))
    assert len(PlanOutcome.from_dict(document["outcome"]).choices) == 25 and len(document["trays"]) == 5
    assert "lauk hewani" in gizi("plan", *planning, "--work", "30000", "--lang", "id")


def test_the_table_of_a_plan_says_what_it_costs(planning):
    document = json.loads(gizi("plan", *planning, "--work", "30000", "--format", "json"))
    totals = PlanTotals.from_dict(document["totals"])
    said = gizi("plan", *planning, "--work", "30000").splitlines()
    heads = sum(heads for _, heads in kitchen_week.AUDIENCES.values())
    spans = {"Total": totals.plan, **{speech("en").day(span.first): span for span in totals.days}}
    for name, span in spans.items():
        portions, cost = heads * span.feeding_days, span.cost.at_least
        assert span.portions == portions and span.cost.at_most == cost
        (row,) = [line for line in said if line.strip().startswith(name + " ")]
        shown = [format_money(money, speech("en").language) for money in (cost.divided_by(portions), cost)]
        assert re.search(rf" {portions:,} +{re.escape(shown[0])} +{re.escape(shown[1])}$", row), row
    trays = [PlanTray.from_dict(tray) for tray in document["trays"]]
    assert sum(size.count for tray in trays for size in tray.portions) == totals.plan.portions


def test_no_plan_is_its_own_exit_code_and_says_why(planning, tmp_path):
    rules = tmp_path / "rules.json"
    demand = '{"kind": "TRAIT_USES", "traitKind": "dish", "value": "nasi-putih", "max": 0}'
    only = '{"kind": "TRAIT_USES", "traitKind": "dish", "value": "nasi-putih", "min": 5}'
    rules.write_text(
        f'[{{"id": "tanpa-nasi", "severity": "REQUIRED", "demand": {demand}}}, '
        f'{{"id": "selalu-nasi", "severity": "REQUIRED", "demand": {only}}}]'
    )
    error = gizi("plan", *planning, "--rules", rules, "--work", "20000", code=3)
    assert "[plan.none]" in error and len(error.splitlines()) == 1


def test_ctrl_c_takes_the_best_plan_so_far(planning):
    child = subprocess.Popen(
        command("plan", *planning, "--work", "4000000000000", "--format", "csv"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    time.sleep(8 * SLOW)
    assert child.poll() is None
    child.send_signal(signal.SIGINT)
    asked = time.monotonic()
    out, error = child.communicate(timeout=60 * SLOW)
    # A step of 50 ms, and what it takes to write the plan.
    assert time.monotonic() - asked < 2 * SLOW
    assert child.returncode == 0 and b"Traceback" not in error
    assert len(out.decode().splitlines()) == 26


def test_a_kitchen_is_filled_and_written_out(tmp_path):
    kitchen, program = tmp_path / "kitchen.db", tmp_path / "program.json"
    program.write_text(kitchen_week.program().to_json())
    assert "[kitchen.not_found]; name its file with --program" in gizi("import", kitchen, MENUS, *FOODS, code=2)
    assert gizi("import", kitchen, MENUS, *FOODS, "--program", program) == "64 ingredients, 66 prices, 53 menus\n"
    assert gizi("import", kitchen, MENUS, *FOODS) == "0 ingredients, 0 prices, 0 menus\n"
    menus = [Menu.from_dict(one) for one in json.loads(gizi("export", kitchen, "menus"))]
    assert {menu.id for menu in menus} == {menu.id for menu in week().catalog.menus()}
    prices = tmp_path / "prices.csv"
    gizi("export", kitchen, "prices", "--output", prices)
    assert gizi("import", kitchen, "--prices", prices, "--forms", FOLDER / "purchase-forms.json").endswith(
        " 0 prices, 0 menus\n"
    )
    document = tmp_path / "backup.json"
    gizi("export", kitchen, "--output", document)
    copy = tmp_path / "copy.db"
    assert gizi("import", copy, "--document", document).endswith(" records\n")
    assert gizi("export", copy) == document.read_text(encoding="utf-8")
    assert "gizi: " in gizi("import", copy, "--document", document, code=2)
    assert "--plan is missing" in gizi("export", kitchen, "procurement", code=2)


def test_an_import_comes_in_whole_or_not_at_all(tmp_path):
    """The last of the files is refused by the kitchen alone: a code that a menu of the same import has."""
    kitchen, program, menus = tmp_path / "kitchen.db", tmp_path / "program.json", tmp_path / "menus.json"
    program.write_text(kitchen_week.program().to_json())
    twins = [Menu(id=id, menu_name=f"Air {id}", menu_code="AIR-1").to_dict() for id in ("air-1", "air-2")]
    menus.write_text(json.dumps(twins))
    said = gizi("import", kitchen, MENUS, menus, *FOODS, "--program", program, code=2)
    assert "[kitchen.code_taken]" in said
    assert json.loads(gizi("export", kitchen, "menus")) == []
    assert json.loads(gizi("export", kitchen))["history"] == []


def test_what_a_plan_needs_is_exported(tmp_path):
    from gizi.kitchen import Kitchen, Session
    from gizi.plan import MenuPlan

    file, program = tmp_path / "kitchen.db", tmp_path / "program.json"
    program.write_text(kitchen_week.program().to_json())
    gizi("import", file, MENUS, *FOODS, "--program", program)
    kitchen = Kitchen.open_sqlite(file, Session.new("kitchen", "bu-rina", "ADMIN"))
    friday = MONDAY.replace(day=16)
    kitchen.create_menu_plan(MenuPlan.new("pekan-3", "mbg-2026", "Pekan 3", MONDAY, friday))
    kitchen.assign_menu_to_plan(kitchen_week.assignments())
    about = ["--plan", "pekan-3", "--output"]
    for name, start in (("list.xlsx", b"PK"), ("LIST.XLSX", b"PK"), ("list.csv", b"Delivery,"), ("list.json", b"["), ("list.html", b"<!doctype")):
        gizi("export", file, "procurement", *about, tmp_path / name)
        assert (tmp_path / name).read_bytes().lstrip(b"\xef\xbb\xbf").startswith(start), name
    gizi("export", file, "calendar", *about, tmp_path / "plan.ics")
    assert (tmp_path / "plan.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert "Belanja" in gizi("export", file, "procurement", "--plan", "pekan-3", "--lang", "id")
    cooked = gizi("export", file, "production", "--program", "mbg-2026", "--date", MONDAY)
    assert "Ayam kecap" in cooked


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0", "[::1]", "::"])
def test_a_report_is_served_to_whom_it_is_meant_for(tmp_path, host):
    """Whatever it listens to, the name of another site is refused: its page would read the kitchen's."""
    from gizi.cli._server import server, url

    with server(host, 0, lambda: (200, "page"), ["dapur.local"]) as serving:
        threading.Thread(target=serving.serve_forever, daemon=True).start()
        at = url(serving).replace("0.0.0.0", "127.0.0.1").replace("[::]", "[::1]")
        port = serving.server_address[1]

        def status(asked):
            try:
                with urllib.request.urlopen(urllib.request.Request(at, headers={"Host": asked})) as answer:
                    return answer.status
            except urllib.error.HTTPError as refused:
                return refused.code

        good = ("localhost", "LOCALHOST", "127.0.0.1", "192.168.1.7", "[::1]", "[fe80::1]", "dapur.local")
        for name in good:
            assert (status(name), status(f"{name}:{port}")) == (200, 200), name
        bad = ("evil.example", "evil.example:80", "localhost.evil.example", "127.0.0.1.evil.example", "a@localhost", "[evil]", "")
        assert [name for name in bad if status(name) != 421] == []
        serving.shutdown()


def test_ctrl_c_while_it_still_loads_is_quiet(tmp_path):
    """Wherever in the loading it comes."""
    (tmp_path / "sitecustomize.py").write_text(
        "import importlib.abc, sys\n"
        "class Stop(importlib.abc.MetaPathFinder):\n"
        "    def find_spec(self, name, path, target=None):\n"
        "        if name == __import__('os').environ['STOP_AT']: raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Stop())\n"
    )
    for module in ("argparse", "gizi.cli.plan", "gizi.cli._command", "gizi.menu", "gizi._gizi"):
        paths = os.pathsep.join(filter(None, [str(tmp_path), os.environ.get("PYTHONPATH")]))
        said = gizi("check", MENUS, *FOODS, code=130, STOP_AT=module, PYTHONPATH=paths)
        assert said == "", module


def test_a_report_is_served_and_computed_anew(tmp_path):
    file = tmp_path / "menu.json"
    menu = week().trays[0]
    dishes = [dish.to_dict() for dish in week().catalog.menus() if dish.kind != "TRAY"]
    file.write_text(json.dumps([*dishes, menu.to_dict()]), encoding="utf-8")
    about = ["--only", menu.id, "--portion", "large", "--date", MONDAY, "--port", "0"]
    child = subprocess.Popen(command("serve-report", file, *FOODS, *about), stdout=subprocess.PIPE, text=True)
    try:
        url = child.stdout.readline().strip()
        with urllib.request.urlopen(url) as answer:
            page = answer.read().decode()
            assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert "Ayam kecap, tempe orek, sop wortel buncis" in page and "724 kcal" in page
        file.write_text("{")
        with pytest.raises(urllib.error.HTTPError) as broken:
            urllib.request.urlopen(url)
        assert broken.value.code == 500 and "[json.unreadable]" in broken.value.read().decode()
        with pytest.raises(urllib.error.HTTPError) as missing:
            urllib.request.urlopen(url + "etc/passwd")
        assert missing.value.code == 404
    finally:
        child.send_signal(signal.SIGINT)
    assert child.wait(timeout=20 * SLOW) == 0
