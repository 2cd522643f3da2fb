"""Records as tables for notebooks and web pages, in English or Indonesian.

A notebook shows menus, nutrition, cost, reports, plans and calendars by itself: what a cell ends with is shown. The
texts and numbers are those of `gizi.view` and `gizi.interchange`; what is not known says so. Every text is escaped.

    gizi.html.speak("id")              # from here on in Indonesian; or set GIZI_LANG=id
    gizi.html.of(nutrition)            # the markup of a record
    gizi.html.page("Menu", nutrition)  # a whole page, to be written to a file
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from gizi._idiom.given import given
from gizi._idiom.speech import Speech, speak, speech
from gizi.html._build import STYLE, Html, element, join, panel, rendered, styled
from gizi.html._parts import Part
from gizi.html._shown import parts
from gizi.html._text import plain

if TYPE_CHECKING:
    from gizi.menu import Catalog
    from gizi.plan import CalendarDay

__all__ = ["Html", "calendar", "of", "page", "speak", "text"]


def of(record: object, language: str | None = None) -> Html | None:
    """The markup of a record; `None` for one that has no table of its own."""
    shown = _shown(record, language)
    return None if shown is None else styled(shown)


def calendar(days: Iterable[CalendarDay], catalog: Catalog, language: str | None = None) -> Html:
    """A calendar as one table, its menus by name."""
    from gizi.interchange import calendar_table

    spoken = speech(language)
    table = calendar_table(days, catalog, spoken.table, spoken.language)
    return styled(panel(spoken.code, *map(rendered, parts(table, spoken) or ())))


def page(title: str, *content: object, language: str | None = None) -> Html:
    """A whole page: records as their tables, markup as it is, anything else as a paragraph."""
    given("title", title, str)
    head = element(
        "head",
        Html('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
        element("title", title),
        Html(f"<style>{_PAGE}{STYLE}</style>"),
    )
    shown = (part if isinstance(part, Html) else _shown(part, language) or element("p", part) for part in content)
    body = element("body", element("main", element("h1", title), join(shown)))
    return Html("<!doctype html>\n" + element("html", head, body, lang=speech(language).code) + "\n")


_PAGE = (
    ":root{color-scheme:light dark}"
    "body{margin:2em auto;max-width:70em;padding:0 1em;font:16px/1.5 system-ui,sans-serif}"
)


def text(record: object, language: str | None = None) -> str | None:
    """The same tables as plain text, for a terminal; `None` for a record that has none."""
    spoken = speech(language)
    shown = _parts(record, spoken)
    return None if shown is None else "\n".join(filter(None, map(plain, shown)))


def _shown(record: object, language: str | None) -> Html | None:
    spoken = speech(language)
    shown = _parts(record, spoken)
    return None if shown is None else panel(spoken.code, *map(rendered, shown))


def _parts(record: object, spoken: Speech) -> list[Part] | None:
    from gizi.error import GiziError

    try:
        shown = parts(record, spoken)
        return None if shown is None else list(shown)
    except GiziError:
        # A record made by hand may name a unit or currency that no table has: then its repr says more.
        return None
