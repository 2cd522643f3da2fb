"""Plots of nutrition, cost, calendars and plans, for notebooks and print: `pip install gizi[plot]`.

They are drawn with matplotlib rather than altair: a plot is the same in a notebook, a PDF and a printed report, needs no
browser or network, and error bars, hatching and open ends can be drawn exactly, which intervals need.

What is proved is a full bar. What may be more is hatched up to the most it can be; an open end has an arrow. What is
not known is said to be not known and is never drawn as 0. Colours are Okabe and Ito's, which the colour-blind tell
apart, and never carry a meaning alone. Every function takes the axes to draw on (`ax`), or makes a figure, and gives
the axes back; `language` is `"en"` or `"id"`, else as `gizi.html.speak` set it.

| plot | shows |
|---|---|
| `coverage` | nutrients of a serving against the band of a standard |
| `waterfall` | what a serving costs, part after part |
| `contributions` | which ingredients bring a nutrient |
| `calendar` | cost or a nutrient of each day |
| `budget` | what a plan costs against its ceilings |
"""

from __future__ import annotations

from gizi.plot._budget import budget
from gizi.plot._calendar import calendar
from gizi.plot._contributions import contributions
from gizi.plot._coverage import coverage
from gizi.plot._waterfall import waterfall

__all__ = ["budget", "calendar", "contributions", "coverage", "waterfall"]
