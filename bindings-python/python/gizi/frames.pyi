from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Protocol, TypeAlias, final

from gizi.balance import Standard
from gizi.cost import CostSettings, PriceScenario
from gizi.ingredient import Ingredient
from gizi.menu import MealType

__all__ = ["Foods", "LineStream", "Lines", "Table", "rules_not_judged", "validate_menus", "whole_menus"]

class _ArrowStream(Protocol):
    def __arrow_c_stream__(self, requested_schema: object = None) -> object: ...

class _ArrowArray(Protocol):
    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]: ...

_Column: TypeAlias = _ArrowStream | _ArrowArray | Sequence[object]
_Frame: TypeAlias = _ArrowStream | _ArrowArray | Mapping[str, Any]

@final
class Table:
    @property
    def column_names(self) -> list[str]: ...
    def to_pydict(self) -> dict[str, list[Any]]: ...
    def __getitem__(self, column: str, /) -> list[Any]: ...
    def __len__(self) -> int: ...
    def __arrow_c_stream__(self, requested_schema: object = None) -> object: ...
    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]: ...
    def __arrow_c_schema__(self) -> object: ...

@final
class Lines:
    def __new__(cls, lines: _Frame, /) -> Lines: ...
    @property
    def menus(self) -> int: ...
    def __len__(self) -> int: ...

@final
class LineStream:
    def __new__(cls) -> LineStream: ...
    def push(self, lines: _Frame, /) -> Lines | None: ...
    def finish(self) -> Lines | None: ...

@final
class Foods:
    def __new__(cls, foods: _Frame, /, *, prices: _Frame | None = None, currency: str = "IDR") -> Foods: ...
    @staticmethod
    def of_ingredients(ingredients: Iterable[Ingredient | Mapping[str, Any] | str], /, *, currency: str = "IDR") -> Foods: ...
    def nutrition(self, lines: _Frame | Lines, /, *, nutrients: Sequence[str] | None = None, bounds: bool = False) -> Table: ...
    def cost(
        self,
        lines: _Frame | Lines,
        /,
        *,
        date: date | None = None,
        settings: CostSettings | Mapping[str, Any] | str | None = None,
        as_purchased: bool = False,
    ) -> Table: ...
    def scenarios(
        self,
        lines: _Frame | Lines,
        scenarios: Iterable[PriceScenario | Mapping[str, Any] | str],
        /,
        *,
        date: date | None = None,
        settings: CostSettings | Mapping[str, Any] | str | None = None,
        as_purchased: bool = False,
    ) -> Table: ...
    def verdicts(
        self,
        lines: _Frame | Lines,
        /,
        *,
        standard: str | Standard | Mapping[str, Any],
        audience: str,
        meal_type: MealType | str | None = None,
        date: date | None = None,
    ) -> Table: ...
    def __len__(self) -> int: ...

def rules_not_judged(
    *,
    standard: str | Standard | Mapping[str, Any],
    audience: str,
    meal_type: MealType | str | None = None,
    date: date | None = None,
) -> list[str]: ...
def validate_menus(menus: _Frame | _Column, /, column: str | None = None) -> Table: ...
def whole_menus(tables: Iterable[_Frame]) -> Iterator[Lines]: ...
