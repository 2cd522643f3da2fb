"""Records as tables: well-formed, accessible, escaped, in both languages."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import timedelta
from html.parser import HTMLParser

import kitchen_week
import pytest
from kitchen_week import MONDAY, week

import gizi
from gizi import html
from gizi.cost import CostBounds, PriceUsed
from gizi.interchange import calendar_table
from gizi.menu import Menu
from gizi.money import Money
from gizi.plan import DayRange, MenuPlan, calendar, procurement, production_sheet
from gizi.view import NutritionPanel, menu_panel, nutrition_panel

VOID = {"meta", "br", "hr", "img", "input", "link"}


class Tables(HTMLParser):
    """Reads markup strictly: every element is closed in its order, and every table is readable aloud."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.texts: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(markup)
        self.close()
        assert not self.open, f"left open: {self.open}"
        tables = [place for place, (tag, _) in enumerate(self.seen) if tag == "table"]
        assert all(self.seen[place + 1][0] == "caption" for place in tables)
        assert all(attributes.get("scope") in ("col", "row") for tag, attributes in self.seen if tag == "th")

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] != "style" and data.strip():
            self.texts.append(data.strip())

    def count(self, tag: str) -> int:
        return sum(seen == tag for seen, _ in self.seen)


def records():
    kitchen, report = week(), kitchen_week.plan_report()
    table, language = gizi.message.MessageTable.standard(), gizi.locale.Language.EN
    days = calendar(
        DayRange(first=MONDAY, last=MONDAY + timedelta(days=6)), kitchen_week.program(), [], kitchen_week.assignments()
    )
    planned = DayRange(first=MONDAY, last=MONDAY + timedelta(days=4))
    return {
        "menu": kitchen.trays[0],
        "dish": kitchen.catalog.menu("ayam-kecap"),
        "menu panel": menu_panel(kitchen.trays[0], kitchen.catalog, kitchen.nutrition(), kitchen.cost(), table, language),
        "nutrition": kitchen.nutrition(),
        "cost": kitchen.cost(),
        "balance": kitchen.report(),
        "plan": MenuPlan.new("pekan-3", "mbg-2026", "Pekan 3", MONDAY, MONDAY + timedelta(days=4)),
        "plan report": report,
        "totals": report.totals,
        "day": days[0],
        "free day": days[6],
        "calendar": calendar_table(days, kitchen.catalog, table, language),
        "procurement": procurement(planned, kitchen_week.assignments(), kitchen.catalog, kitchen.settings),
        "production": production_sheet(MONDAY, kitchen_week.program(), kitchen_week.assignments(), kitchen.catalog),
    }


@pytest.mark.parametrize("language", ["en", "id"])
def test_records_are_tables_that_can_be_read_aloud(language):
    for name, record in records().items():
        read = Tables(html.of(record, language))
        assert read.count("table") >= 1, name
        assert ("div", {"class": "gizi", "lang": language}) in read.seen, name


def test_a_notebook_shows_records_by_itself():
    shown = week().nutrition()._repr_html_()
    assert "<caption>01-senin, portion large: one serving, 457 g</caption>" in shown
    bundle = week().nutrition()._repr_mimebundle_()
    assert bundle["text/html"] == shown
    assert bundle["text/plain"].startswith("01-senin, portion large: one serving, 457 g\n  nutrient ")
    # What has no table of its own is left to its repr.
    money = Money(amount=1, currency="IDR")
    assert money._repr_html_() is None and money._repr_mimebundle_() == {}


def test_numbers_are_those_of_the_view():
    kitchen = week()
    table, language = gizi.message.MessageTable.standard(), gizi.locale.Language.ID
    panel = nutrition_panel(kitchen.nutrition(), kitchen.report(), table, language)
    read = Tables(html.of(panel, "id"))
    for row in panel.rows:
        assert row.amount.text in read.texts
    assert "terpenuhi" in " ".join(read.texts) and "met" not in read.texts


def test_what_is_not_known_is_said_and_never_zero():
    kitchen = week()
    iodine = next(row for row in _panel(kitchen).rows if row.nutrient == "iodine_ug")
    assert iodine.amount.text == "not known"
    row = re.search(r"<tr><th[^>]*>Iodine</th>.*?</tr>", html.of(kitchen.nutrition(), "en")).group()
    assert "<td" in row and ">not known<" in row and ">0 " not in row
    wednesday = Tables(html.of(kitchen.cost(2), "en"))
    assert any(text.startswith("at least Rp") for text in wednesday.texts)
    assert any("Jeruk nipis" in text for text in wednesday.texts)


def _panel(kitchen) -> NutritionPanel:
    table, language = gizi.message.MessageTable.standard(), gizi.locale.Language.EN
    return nutrition_panel(kitchen.nutrition(), None, table, language)


def test_every_text_is_escaped():
    evil = '<script>alert("x")</script>&amp; \' "'
    menu = Menu.new("x", evil, "DISH").with_(description=evil)
    for shown in (html.of(menu), html.page(evil, menu, evil)):
        assert "<script" not in shown and "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;amp;" in shown
        read = Tables(shown)
        assert any(evil in text for text in read.texts)
    assert html.page("x", html.Html("<b>kept</b>")).count("<b>kept</b>") == 1


def test_a_record_with_a_unit_that_no_table_has_falls_back_to_its_repr():
    cost = week().cost()
    line = cost.lines[0]
    price = PriceUsed(
        amount=Money(amount=1, currency="IDR"), per=gizi.quantity.Quantity(amount=1, unit="keranjang"), quotes=1, source=""
    )
    changed = cost.with_(lines=[line.with_(price=price)])
    assert changed._repr_html_() is None


def test_a_page_stands_by_itself_in_light_and_dark():
    page = html.page("Pekan 3", *records().values(), language="id")
    read = Tables(page)
    assert page.startswith("<!doctype html>") and ("html", {"lang": "id"}) in read.seen
    assert read.count("style") == 1 and "color-scheme:light dark" in page
    assert "http" not in page and read.count("script") == 0


def test_the_language_is_set_once_for_all():
    try:
        html.speak("id")
        assert "per porsi" in week().nutrition()._repr_html_()
    finally:
        html.speak("en")
    assert "per serving" in week().nutrition()._repr_html_()
    with pytest.raises(ValueError, match="gizi speaks `en` and `id`"):
        html.speak("fr")


def test_an_open_cost_has_no_single_number():
    cost = week().cost(2)
    assert isinstance(cost.serving, CostBounds) and cost.serving.known() is None
    assert cost.serving.at_most is None
    assert f">{_money(cost.serving.at_least)}<" not in html.of(cost, "en")


def _money(money) -> str:
    return gizi.locale.format_money(money, "EN")


def test_an_audience_that_was_not_judged_is_named():
    report = kitchen_week.plan_report()
    verdicts = report.verdicts.with_(audiences=[], unknown_audiences=["large"])
    shown = report.with_(verdicts=verdicts)._repr_html_()
    assert "Not judged: audiences that the standard does not know" in shown and "large" in shown
    assert "Not judged" not in report._repr_html_()


def test_every_module_is_there_without_an_import_of_its_own():
    code = "import gizi; print(gizi.frames.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "gizi.frames"
