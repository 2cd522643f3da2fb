"""Markup from values: what is a text is escaped, what is markup stays."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from gizi.html._parts import Cell, Facts, Folded, Grid, Listing, Mark, Part

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


class Html(str):
    """Markup that is safe to show; a notebook shows it as it looks."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)


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


def rendered(part: Part) -> Html:
    """The markup of a part of a record."""
    if isinstance(part, Grid):
        return _grid(part)
    if isinstance(part, Facts):
        pairs = ((name, value) for name, value in part.pairs if value)
        rows = (element("tr", element("th", name, scope="row"), element("td", _cell(value))) for name, value in pairs)
        return element("table", element("caption", _cell(part.caption)), element("tbody", *rows))
    if isinstance(part, Listing):
        items = [element("li", entry) for entry in part.entries]
        name = element("strong", part.title) if part.title else Html()
        return join((name, element("ol" if part.numbered else "ul", *items))) if items else Html()
    if isinstance(part, Folded):
        return element("details", element("summary", part.title), _grid(part.grid))
    return element("p", _cell(part.text))


def _grid(grid: Grid) -> Html:
    columns = grid.columns
    heads = (element("th", column.name, scope="col", class_="n" if column.numeric else None) for column in columns)
    rows = (
        element(
            "tr",
            *(
                element(
                    "td" if place else "th",
                    _cell(cell),
                    scope=None if place else "row",
                    class_="n" if column.numeric else None,
                )
                for place, (column, cell) in enumerate(zip(columns, row))
            ),
        )
        for row in grid.rows
    )
    caption = grid.caption if isinstance(grid.caption, tuple) else (grid.caption,)
    return element(
        "table",
        element("caption", *(_cell(cell) for cell in caption)),
        element("thead", element("tr", *heads)),
        element("tbody", *rows),
    )


def _cell(cell: Cell | None) -> Html:
    if isinstance(cell, Mark):
        return element("span", str(cell), class_=f"v {cell.state}")
    return markup(cell)


def panel(language: str, *parts: object) -> Html:
    """Everything of one record, without the style."""
    return element("div", *parts, class_="gizi", lang=language)


def styled(*parts: object) -> Html:
    """Parts with their style, to stand by themselves."""
    return join((Html(f"<style>{STYLE}</style>"), *parts))
