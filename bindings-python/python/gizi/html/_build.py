"""Markup from values: what is a text is escaped, what is markup stays."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

# Colours of borders only, from Okabe and Ito's palette: text keeps the colour of the page, light or dark.
STYLE = """
.gizi{font:14px/1.45 system-ui,sans-serif;color:inherit;overflow-x:auto;max-width:100%}
.gizi.gizi table{border-collapse:collapse;margin:.2em 0 1em;font-variant-numeric:tabular-nums;font-size:inherit}
.gizi.gizi caption{text-align:start;font-weight:600;padding:.3em 0;color:inherit}
.gizi.gizi :is(th,td){padding:.25em .8em .25em 0;border:0;border-bottom:1px solid rgba(128,128,128,.35);\
text-align:start;vertical-align:top;background:none;color:inherit;font-weight:400;max-width:34em}
.gizi.gizi thead th{border-bottom:2px solid rgba(128,128,128,.6);font-weight:600;white-space:nowrap}
.gizi.gizi .n{text-align:end;white-space:nowrap}
.gizi .v{display:inline-block;white-space:nowrap;border-inline-start:.35em solid #8a8a8a;padding-inline-start:.5em}
.gizi .MET,.gizi .WITHIN,.gizi .BALANCED,.gizi .FILLED{border-color:#009e73}
.gizi .LOW,.gizi .OVER,.gizi .NOT_BALANCED,.gizi .EMPTY{border-color:#d55e00}
.gizi .HIGH,.gizi .DOUBLED{border-color:#cc79a7}
.gizi .UNKNOWN{border-color:#e6a100;border-inline-start-style:dotted}
.gizi ul{margin:.2em 0 1em;padding-inline-start:1.4em}
.gizi details{margin:.2em 0 1em}
.gizi summary{cursor:pointer}
"""

# Beside the colour, for eyes and printers that see none.
_SIGNS = {
    "MET": "✓", "WITHIN": "✓", "BALANCED": "✓", "FILLED": "✓",
    "LOW": "▼", "HIGH": "▲", "OVER": "▲", "NOT_BALANCED": "✗",
    "UNKNOWN": "?", "PARTLY_FILLED": "◐", "EMPTY": "○", "DOUBLED": "●●", "NOT_JUDGED": "–",
}  # fmt: skip


class Html(str):
    """Markup that is safe to show; a notebook shows it as it looks."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)


@dataclass(frozen=True)
class Column:
    """A column of a table."""

    name: str
    numeric: bool = False


def markup(value: object) -> Html:
    """Markup of anything: a text is escaped, nothing is empty."""
    if isinstance(value, Html):
        return value
    return Html("" if value is None else escape(str(value), quote=True))


def element(name: str, *content: object, **attributes: str | None) -> Html:
    """One element. An attribute that is `None` is left out; `class_` is `class`."""
    said = (
        f' {key.rstrip("_")}="{escape(value, quote=True)}"' for key, value in attributes.items() if value is not None
    )
    return Html(f"<{name}{''.join(said)}>{join(content)}</{name}>")


def join(parts: Iterable[object]) -> Html:
    """Parts one after the other."""
    return Html("".join(markup(part) for part in parts))


def table(caption: object, columns: Sequence[Column], rows: Iterable[Sequence[object]]) -> Html:
    """A table: the first cell of a row is its heading, and so are the columns' names."""
    heads = (element("th", column.name, scope="col", class_="n" if column.numeric else None) for column in columns)
    body = (
        element(
            "tr",
            *(
                element(
                    "td" if place else "th",
                    cell,
                    scope=None if place else "row",
                    class_="n" if column.numeric else None,
                )
                for place, (column, cell) in enumerate(zip(columns, row))
            ),
        )
        for row in rows
    )
    return element(
        "table",
        element("caption", caption),
        element("thead", element("tr", *heads)),
        element("tbody", *body),
    )


def facts(caption: object, pairs: Iterable[tuple[str, object]]) -> Html:
    """A table of names and values; a value that is not there is left out."""
    rows = (
        element("tr", element("th", name, scope="row"), element("td", value))
        for name, value in pairs
        if value is not None and value != ""
    )
    return element("table", element("caption", caption), element("tbody", *rows))


def listed(title: str, entries: Iterable[object]) -> Html:
    """A list under its title; nothing where there is no entry."""
    items = [element("li", entry) for entry in entries]
    return join((element("strong", title), element("ul", *items))) if items else Html()


def folded(title: object, content: Html) -> Html:
    """Content that opens on a click."""
    return element("details", element("summary", title), content)


def verdict(state: object, text: str) -> Html:
    """A verdict in its word, with a sign and a colour."""
    return element("span", f"{_SIGNS.get(str(state), '·')} {text}", class_=f"v {state}")


def panel(language: str, *parts: object) -> Html:
    """Everything of one record, without the style."""
    return element("div", *parts, class_="gizi", lang=language)


def styled(*parts: object) -> Html:
    """Parts with their style, to stand by themselves."""
    return join((Html(f"<style>{STYLE}</style>"), *parts))
