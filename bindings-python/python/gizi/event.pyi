# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Events: what changed in a kitchen, in order, without gaps, replayable from any point.

The store numbers them by tenant and writes them in the transaction of the change, so an event is there exactly if
its change is. `FieldChange` says what a change did, field by field.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record

__all__ = ["Event", "EventPage", "EventSubject", "EventType", "FieldChange", "Heard", "Hub", "NewEvent", "Subscription"]

class Event(_Record):
    """Something that happened in a kitchen."""
    __match_args__ = ("id", "seq", "event_type", "tenant", "at", "actor", "data",)
    def __new__(cls, *, id: str, seq: int, event_type: _EventType, tenant: str, at: _datetime, actor: str, data: EventSubject) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id, unique everywhere."""
    @property
    def seq(self) -> int:
        """Its place in the order of its tenant: 1, 2, 3, without gaps."""
    @property
    def event_type(self) -> EventType:
        """What happened."""
    @property
    def tenant(self) -> str:
        """The kitchen."""
    @property
    def at(self) -> _datetime:
        """When."""
    @property
    def actor(self) -> str:
        """Who did it."""
    @property
    def data(self) -> EventSubject:
        """What it is about."""

class EventPage(_Record):
    """Some events in order."""
    __match_args__ = ("events", "last_seq",)
    def __new__(cls, *, events: _Iterable[Event], last_seq: int) -> _Self: ...
    @property
    def events(self) -> tuple[Event, ...]:
        """The events, oldest first."""
    @property
    def last_seq(self) -> int:
        """The number of the newest event of the tenant, whether it is among these or not; 0 before the first."""

class EventSubject(_Record):
    """What an event is about."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Menu(EventSubject):
        """A menu."""
        __match_args__ = ("id", "menu_name", "menu_code", "version", "changes",)
        def __new__(cls, *, id: str, menu_name: str, menu_code: str | None = None, version: int, changes: _Iterable[FieldChange]) -> _Self: ...
        @property
        def id(self) -> str:
            """Its id."""
        @property
        def menu_name(self) -> str:
            """Its name."""
        @property
        def menu_code(self) -> str | None:
            """Its code."""
        @property
        def version(self) -> int:
            """Its version after the change."""
        @property
        def changes(self) -> tuple[FieldChange, ...]:
            """What changed."""
    @_final
    class Ingredient(EventSubject):
        """An ingredient."""
        __match_args__ = ("id", "name", "version", "changes",)
        def __new__(cls, *, id: str, name: str, version: int, changes: _Iterable[FieldChange]) -> _Self: ...
        @property
        def id(self) -> str:
            """Its id."""
        @property
        def name(self) -> str:
            """Its name."""
        @property
        def version(self) -> int:
            """Its version after the change."""
        @property
        def changes(self) -> tuple[FieldChange, ...]:
            """What changed."""
    @_final
    class Program(EventSubject):
        """A programme."""
        __match_args__ = ("id", "program_name", "program_code", "version", "changes",)
        def __new__(cls, *, id: str, program_name: str, program_code: str | None = None, version: int, changes: _Iterable[FieldChange]) -> _Self: ...
        @property
        def id(self) -> str:
            """Its id."""
        @property
        def program_name(self) -> str:
            """Its name."""
        @property
        def program_code(self) -> str | None:
            """Its code."""
        @property
        def version(self) -> int:
            """Its version after the change."""
        @property
        def changes(self) -> tuple[FieldChange, ...]:
            """What changed."""
    @_final
    class Plan(EventSubject):
        """A plan."""
        __match_args__ = ("id", "plan_name", "version", "changes",)
        def __new__(cls, *, id: str, plan_name: str, version: int, changes: _Iterable[FieldChange]) -> _Self: ...
        @property
        def id(self) -> str:
            """Its id."""
        @property
        def plan_name(self) -> str:
            """Its name."""
        @property
        def version(self) -> int:
            """Its version after the change."""
        @property
        def changes(self) -> tuple[FieldChange, ...]:
            """What changed."""
    @_final
    class Assignment(EventSubject):
        """What a plan assigns to a slot."""
        __match_args__ = ("id", "plan_id", "version", "changes",)
        def __new__(cls, *, id: str, plan_id: str, version: int, changes: _Iterable[FieldChange]) -> _Self: ...
        @property
        def id(self) -> str:
            """Its id."""
        @property
        def plan_id(self) -> str:
            """The plan."""
        @property
        def version(self) -> int:
            """Its version after the change."""
        @property
        def changes(self) -> tuple[FieldChange, ...]:
            """What changed."""
    @_final
    class Actual(EventSubject):
        """What really happened at an assignment."""
        __match_args__ = ("id", "plan_id", "version", "changes",)
        def __new__(cls, *, id: str, plan_id: str, version: int, changes: _Iterable[FieldChange]) -> _Self: ...
        @property
        def id(self) -> str:
            """The assignment."""
        @property
        def plan_id(self) -> str:
            """The plan."""
        @property
        def version(self) -> int:
            """The version of the record after the change."""
        @property
        def changes(self) -> tuple[FieldChange, ...]:
            """What changed."""
    @_final
    class Settings(EventSubject):
        """The settings of the kitchen."""
        __match_args__ = ("version", "changes",)
        def __new__(cls, *, version: int, changes: _Iterable[FieldChange]) -> _Self: ...
        @property
        def version(self) -> int:
            """Their version after the change."""
        @property
        def changes(self) -> tuple[FieldChange, ...]:
            """What changed."""
    @_final
    class Recomputation(EventSubject):
        """Menus whose derived values were computed anew."""
        __match_args__ = ("cause", "ids",)
        def __new__(cls, *, cause: _EventType, ids: _Iterable[str]) -> _Self: ...
        @property
        def cause(self) -> EventType:
            """What they were computed anew for."""
        @property
        def ids(self) -> tuple[str, ...]:
            """The menus."""
    @_final
    class Import(EventSubject):
        """Everything at once: the records of an import."""
        __match_args__ = ("records",)
        def __new__(cls, *, records: int) -> _Self: ...
        @property
        def records(self) -> int:
            """How many records came in."""
    def path(self) -> str:
        """The record it is about, as the store finds the history of a record by it: `MENU/ayam-kecap`; empty if it is
        about many.
        """

class EventType(_Choice):
    """What happened."""
    MENU_CREATED = "MENU_CREATED"
    """A menu was created."""
    MENU_UPDATED = "MENU_UPDATED"
    """Fields of a menu changed."""
    MENU_DELETED = "MENU_DELETED"
    """A menu was deleted; it can be restored."""
    MENU_RESTORED = "MENU_RESTORED"
    """A deleted menu came back."""
    MENU_STATUS_TOGGLED = "MENU_STATUS_TOGGLED"
    """A menu was set active or inactive."""
    MENU_INGREDIENTS_UPDATED = "MENU_INGREDIENTS_UPDATED"
    """Lines of a menu changed."""
    MENU_RECIPE_UPDATED = "MENU_RECIPE_UPDATED"
    """Steps of a menu's recipe changed."""
    MENUS_RECOMPUTED = "MENUS_RECOMPUTED"
    """Derived values of menus changed because something they rest on did."""
    INGREDIENT_CREATED = "INGREDIENT_CREATED"
    """An ingredient was created."""
    INGREDIENT_UPDATED = "INGREDIENT_UPDATED"
    """An ingredient changed."""
    INGREDIENT_DELETED = "INGREDIENT_DELETED"
    """An ingredient was deleted."""
    INGREDIENT_RESTORED = "INGREDIENT_RESTORED"
    """A deleted ingredient came back."""
    INGREDIENT_PRICED = "INGREDIENT_PRICED"
    """An ingredient got a price."""
    PROGRAM_CREATED = "PROGRAM_CREATED"
    """A programme was created."""
    PROGRAM_UPDATED = "PROGRAM_UPDATED"
    """A programme changed."""
    PROGRAM_DELETED = "PROGRAM_DELETED"
    """A programme was deleted."""
    PLAN_CREATED = "PLAN_CREATED"
    """A plan was created."""
    PLAN_UPDATED = "PLAN_UPDATED"
    """A plan changed."""
    PLAN_STATUS_CHANGED = "PLAN_STATUS_CHANGED"
    """A plan took a step of its workflow."""
    PLAN_DELETED = "PLAN_DELETED"
    """A plan was deleted, and all its assignments with it, without an event of their own."""
    ASSIGNMENT_CREATED = "ASSIGNMENT_CREATED"
    """A menu was assigned to a slot of a plan."""
    ASSIGNMENT_UPDATED = "ASSIGNMENT_UPDATED"
    """An assignment changed."""
    MENU_SUBSTITUTED = "MENU_SUBSTITUTED"
    """A menu of a published plan was replaced."""
    ASSIGNMENT_REMOVED = "ASSIGNMENT_REMOVED"
    """An assignment was taken off a plan."""
    ACTUAL_RECORDED = "ACTUAL_RECORDED"
    """What really happened at an assignment was recorded."""
    ACTUAL_CORRECTED = "ACTUAL_CORRECTED"
    """What was recorded of it was corrected."""
    ACTUAL_REMOVED = "ACTUAL_REMOVED"
    """What was recorded of it was taken away."""
    SETTINGS_UPDATED = "SETTINGS_UPDATED"
    """Settings of the kitchen changed."""
    KITCHEN_IMPORTED = "KITCHEN_IMPORTED"
    """A kitchen was filled from an export."""

_EventType: _TypeAlias = EventType | _Literal["MENU_CREATED", "MENU_UPDATED", "MENU_DELETED", "MENU_RESTORED", "MENU_STATUS_TOGGLED", "MENU_INGREDIENTS_UPDATED", "MENU_RECIPE_UPDATED", "MENUS_RECOMPUTED", "INGREDIENT_CREATED", "INGREDIENT_UPDATED", "INGREDIENT_DELETED", "INGREDIENT_RESTORED", "INGREDIENT_PRICED", "PROGRAM_CREATED", "PROGRAM_UPDATED", "PROGRAM_DELETED", "PLAN_CREATED", "PLAN_UPDATED", "PLAN_STATUS_CHANGED", "PLAN_DELETED", "ASSIGNMENT_CREATED", "ASSIGNMENT_UPDATED", "MENU_SUBSTITUTED", "ASSIGNMENT_REMOVED", "ACTUAL_RECORDED", "ACTUAL_CORRECTED", "ACTUAL_REMOVED", "SETTINGS_UPDATED", "KITCHEN_IMPORTED"]

class FieldChange(_Record):
    """One field that a change touched, with its values as JSON text; absent: the field was not there."""
    __match_args__ = ("field", "before", "after",)
    def __new__(cls, *, field: str, before: str | None = None, after: str | None = None) -> _Self: ...
    @property
    def field(self) -> str:
        """The field by its wire name, `servings`; in a list, which entry of it: `ingredients[2].quantity`, and
        `ingredients[2]` where the whole entry came or went. Counted from 0, as the list is after the change, or was where
        the entry went.
        """
    @property
    def before(self) -> str | None:
        """What it was."""
    @property
    def after(self) -> str | None:
        """What it is."""

class Heard(_Record):
    """What a subscriber hears."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Event(Heard):
        """An event."""
        __match_args__ = ("event",)
        def __new__(cls, *, event: Event) -> _Self: ...
        @property
        def event(self) -> Event:
            """The event."""
    @_final
    class Lagged(Heard):
        """Events were lost: read on from the store after this number. Some that follow it may have been heard already."""
        __match_args__ = ("resume_after",)
        def __new__(cls, *, resume_after: int) -> _Self: ...
        @property
        def resume_after(self) -> int:
            """The number before the least of those lost."""
    @_final
    class Nothing(Heard):
        """Nothing in the time given."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...

class Hub(_Object):
    """Passes the events of this process on to those who subscribed.

    A writer never waits for a subscriber: one who falls behind by more than the hub's capacity loses what it did not
    fetch and is told to read on from its cursor.
    """
    def __new__(cls, capacity: int) -> _Self:
        """A hub that keeps at most so many events for each subscriber."""
    def subscribe(self, tenant: str) -> Subscription:
        """Hears of the events of a tenant from now on, until it is dropped."""

class NewEvent(_Record):
    """An event that waits for its number."""
    __match_args__ = ("id", "event_type", "at", "actor", "data",)
    def __new__(cls, *, id: str, event_type: _EventType, at: _datetime, actor: str, data: EventSubject) -> _Self: ...
    @property
    def id(self) -> str:
        """Its id, unique everywhere."""
    @property
    def event_type(self) -> EventType:
        """What happened."""
    @property
    def at(self) -> _datetime:
        """When."""
    @property
    def actor(self) -> str:
        """Who did it."""
    @property
    def data(self) -> EventSubject:
        """What it is about."""
    def numbered(self, tenant: str, seq: int) -> Event:
        """The event with its place in the order of its tenant."""

class Subscription(_Object):
    """A queue of events of one tenant that waits to be fetched."""
    def next(self, wait_millis: int) -> Heard:
        """The next event, waiting for at most so many milliseconds; in a browser it never waits.

        Commits of several threads may be heard out of order; `seq` says their order.
        """
