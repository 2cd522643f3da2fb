"""The dish oracle as a program: a small survey everywhere, the whole one where its files are."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from gizi.tools.fndds_check import main, of_folder

FILES = {
    "nutrients": "nutrient,fndds_name,published_decimals,retention_column\niron_mg,Iron (mg),2,iron_pct\nfat_g,Fat (g),2,\n",
    "retention": "retention_code,description,iron_pct\n0,None,\n801,Boiled,90\n",
    "ingredients": "ingredient_code,description,iron_mg,fat_g\n1001,Rice,1.2,0.5\n1002,Spinach,2.7,\n",
    "recipes": (
        "food_code,food_description,ingredient_code,weight_g,retention_code,moisture_change_pct\n"
        "58,Rice with spinach,1001,150,0,0\n58,Rice with spinach,1002,50,801,0\n"
    ),
    # (150·1.2 + 50·2.7·0.9) / 200
    "expected": "food_code,food_description,iron_mg,fat_g\n58,Rice with spinach,1.51,\n",
}


@pytest.fixture
def survey(tmp_path):
    def write(**changed):
        arguments = []
        for name, text in {**FILES, **changed}.items():
            file = tmp_path / f"{name}.csv"
            file.write_text(text, encoding="utf-8-sig")
            arguments += [f"--{name}", str(file)]
        return arguments

    return write


def test_a_value_that_agrees_is_no_miss(survey, capsys):
    assert main(survey()) == 0
    said, bits = capsys.readouterr().out.splitlines()
    assert said == "dishes: 1  values: 1  misses: 0  worst: 0.250"
    assert re.fullmatch("bits: [0-9a-f]{64}", bits)


def test_the_bits_are_of_what_was_computed(survey, capsys):
    def bits(**changed):
        main(survey(**changed))
        return capsys.readouterr().out.splitlines()[-1]

    assert bits() == bits(expected=FILES["expected"].replace("1.51", "1.52"))
    assert bits() != bits(ingredients=FILES["ingredients"].replace("1.2", "1.3"))


def test_a_value_too_far_away_and_one_that_cannot_be_computed_are_misses(survey, capsys):
    expected = "food_code,food_description,iron_mg,fat_g\n58,Rice with spinach,1.52,0.4\n"
    assert main(survey(expected=expected)) == 1
    assert capsys.readouterr().out.splitlines()[:-1] == [
        "miss: 58 Rice with spinach, iron_mg: 1.250 units from the published 1.52",
        "miss: 58 Rice with spinach, fat_g: no value for Spinach",
        "dishes: 1  values: 2  misses: 2  worst: 1.250",
    ]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"recipes": "food_code\n58\n"}, "recipes.csv: there is no column ingredient_code"),
        ({"recipes": FILES["recipes"].replace("150", "much")}, "recipes.csv: line 2: "),
        ({"expected": "food_code,iron_mg\n59,1\n"}, "recipes.csv: there is no recipe for dish 59"),
        ({"ingredients": FILES["ingredients"] + "1003\n"}, "ingredients.csv: line 4 has not as many cells"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(survey, capsys, changed, said):
    assert main(survey(**changed)) == 2
    error = capsys.readouterr().err
    assert error.startswith("fndds_check: ") and said in error and len(error.splitlines()) == 1


def test_options_belong_together(survey, capsys, monkeypatch):
    monkeypatch.delenv("GIZI_DATA", raising=False)
    for arguments, said in ((survey()[2:], "belong together"), ([], "GIZI_DATA")):
        with pytest.raises(SystemExit) as stopped:
            main(arguments[:4])
        assert stopped.value.code == 2 and said in capsys.readouterr().err


VECTORS = Path(__file__).parents[3] / "core/testdata/vectors"
DATA = Path(os.environ.get("GIZI_DATA") or Path(__file__).parents[3] / "../shared/data")


@pytest.mark.skipif(not (DATA / "fndds-2021-2023").is_dir(), reason="the survey's files are not at hand")
def test_the_whole_survey_has_no_miss(capsys):
    assert len(of_folder(DATA)) == 2
    assert main(["--data", str(DATA)]) == 0
    native = json.loads((VECTORS / "fndds_survey_bits.json").read_text(encoding="utf-8"))
    assert [line.split("  worst")[0] for line in capsys.readouterr().out.splitlines()] == [
        "dishes: 397  values: 25805  misses: 0",
        f"bits: {native['dish']}",
        "dishes: 1150  values: 10350  misses: 0",
        f"bits: {native['dish9']}",
    ]
