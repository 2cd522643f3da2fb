# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""Events: what changed in a kitchen, in order, without gaps, replayable from any point.

The store numbers them by tenant and writes them in the transaction of the change, so an event is there exactly if
its change is. `FieldChange` says what a change did, field by field.
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant
from gizi._own.event import _SubscriptionOwn

__all__ = ["Event", "EventPage", "EventSubject", "EventType", "FieldChange", "Heard", "Hub", "NewEvent", "Subscription"]


class Event(_Record):
    """Something that happened in a kitchen."""
    __slots__ = ()
    _key = "event.Event"
    __match_args__ = ("id", "seq", "event_type", "tenant", "at", "actor", "data",)

    def __new__(cls, *, id, seq, event_type, tenant, at, actor, data):
        return _make(cls, "event.Event", id, seq, event_type, tenant, at, actor, data)

    id = _Field(0, "Its id, unique everywhere.")
    seq = _Field(1, "Its place in the order of its tenant: 1, 2, 3, without gaps.")
    event_type = _Field(2, "What happened.")
    tenant = _Field(3, "The kitchen.")
    at = _Field(4, "When.")
    actor = _Field(5, "Who did it.")
    data = _Field(6, "What it is about.")


class EventPage(_Record):
    """Some events in order."""
    __slots__ = ()
    _key = "event.EventPage"
    __match_args__ = ("events", "last_seq",)

    def __new__(cls, *, events, last_seq):
        return _make(cls, "event.EventPage", events, last_seq)

    events = _Field(0, "The events, oldest first.")
    last_seq = _Field(1, "The number of the newest event of the tenant, whether it is among these or not; 0 before the first.")


class EventSubject(_Record):
    """What an event is about."""
    __slots__ = ()
    _key = "event.EventSubject"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())

    def path(self):
        """The record it is about, as the store finds the history of a record by it: `MENU/ayam-kecap`; empty if it is
        about many.
        """
        return _call("event.EventSubject.path", self)


@_variant
class _EventSubject__Menu(EventSubject):
    """A menu."""
    __slots__ = ()
    _key = "event.EventSubject.Menu"
    __match_args__ = ("id", "menu_name", "menu_code", "version", "changes",)

    def __new__(cls, *, id, menu_name, menu_code=None, version, changes):
        return _make(cls, "event.EventSubject.Menu", id, menu_name, menu_code, version, changes)

    id = _Field(0, "Its id.")
    menu_name = _Field(1, "Its name.")
    menu_code = _Field(2, "Its code.")
    version = _Field(3, "Its version after the change.")
    changes = _Field(4, "What changed.")


@_variant
class _EventSubject__Ingredient(EventSubject):
    """An ingredient."""
    __slots__ = ()
    _key = "event.EventSubject.Ingredient"
    __match_args__ = ("id", "name", "version", "changes",)

    def __new__(cls, *, id, name, version, changes):
        return _make(cls, "event.EventSubject.Ingredient", id, name, version, changes)

    id = _Field(0, "Its id.")
    name = _Field(1, "Its name.")
    version = _Field(2, "Its version after the change.")
    changes = _Field(3, "What changed.")


@_variant
class _EventSubject__Program(EventSubject):
    """A programme."""
    __slots__ = ()
    _key = "event.EventSubject.Program"
    __match_args__ = ("id", "program_name", "program_code", "version", "changes",)

    def __new__(cls, *, id, program_name, program_code=None, version, changes):
        return _make(cls, "event.EventSubject.Program", id, program_name, program_code, version, changes)

    id = _Field(0, "Its id.")
    program_name = _Field(1, "Its name.")
    program_code = _Field(2, "Its code.")
    version = _Field(3, "Its version after the change.")
    changes = _Field(4, "What changed.")


@_variant
class _EventSubject__Plan(EventSubject):
    """A plan."""
    __slots__ = ()
    _key = "event.EventSubject.Plan"
    __match_args__ = ("id", "plan_name", "version", "changes",)

    def __new__(cls, *, id, plan_name, version, changes):
        return _make(cls, "event.EventSubject.Plan", id, plan_name, version, changes)

    id = _Field(0, "Its id.")
    plan_name = _Field(1, "Its name.")
    version = _Field(2, "Its version after the change.")
    changes = _Field(3, "What changed.")


@_variant
class _EventSubject__Assignment(EventSubject):
    """What a plan assigns to a slot."""
    __slots__ = ()
    _key = "event.EventSubject.Assignment"
    __match_args__ = ("id", "plan_id", "version", "changes",)

    def __new__(cls, *, id, plan_id, version, changes):
        return _make(cls, "event.EventSubject.Assignment", id, plan_id, version, changes)

    id = _Field(0, "Its id.")
    plan_id = _Field(1, "The plan.")
    version = _Field(2, "Its version after the change.")
    changes = _Field(3, "What changed.")


@_variant
class _EventSubject__Actual(EventSubject):
    """What really happened at an assignment."""
    __slots__ = ()
    _key = "event.EventSubject.Actual"
    __match_args__ = ("id", "plan_id", "version", "changes",)

    def __new__(cls, *, id, plan_id, version, changes):
        return _make(cls, "event.EventSubject.Actual", id, plan_id, version, changes)

    id = _Field(0, "The assignment.")
    plan_id = _Field(1, "The plan.")
    version = _Field(2, "The version of the record after the change.")
    changes = _Field(3, "What changed.")


@_variant
class _EventSubject__Settings(EventSubject):
    """The settings of the kitchen."""
    __slots__ = ()
    _key = "event.EventSubject.Settings"
    __match_args__ = ("version", "changes",)

    def __new__(cls, *, version, changes):
        return _make(cls, "event.EventSubject.Settings", version, changes)

    version = _Field(0, "Their version after the change.")
    changes = _Field(1, "What changed.")


@_variant
class _EventSubject__Recomputation(EventSubject):
    """Menus whose derived values were computed anew."""
    __slots__ = ()
    _key = "event.EventSubject.Recomputation"
    __match_args__ = ("cause", "ids",)

    def __new__(cls, *, cause, ids):
        return _make(cls, "event.EventSubject.Recomputation", cause, ids)

    cause = _Field(0, "What they were computed anew for.")
    ids = _Field(1, "The menus.")


@_variant
class _EventSubject__Import(EventSubject):
    """Everything at once: the records of an import."""
    __slots__ = ()
    _key = "event.EventSubject.Import"
    __match_args__ = ("records",)

    def __new__(cls, *, records):
        return _make(cls, "event.EventSubject.Import", records)

    records = _Field(0, "How many records came in.")


class EventType(_Choice):
    """What happened.

    - `MENU_CREATED`: A menu was created.
    - `MENU_UPDATED`: Fields of a menu changed.
    - `MENU_DELETED`: A menu was deleted; it can be restored.
    - `MENU_RESTORED`: A deleted menu came back.
    - `MENU_STATUS_TOGGLED`: A menu was set active or inactive.
    - `MENU_INGREDIENTS_UPDATED`: Lines of a menu changed.
    - `MENU_RECIPE_UPDATED`: Steps of a menu's recipe changed.
    - `MENUS_RECOMPUTED`: Derived values of menus changed because something they rest on did.
    - `INGREDIENT_CREATED`: An ingredient was created.
    - `INGREDIENT_UPDATED`: An ingredient changed.
    - `INGREDIENT_DELETED`: An ingredient was deleted.
    - `INGREDIENT_RESTORED`: A deleted ingredient came back.
    - `INGREDIENT_PRICED`: An ingredient got a price.
    - `PROGRAM_CREATED`: A programme was created.
    - `PROGRAM_UPDATED`: A programme changed.
    - `PROGRAM_DELETED`: A programme was deleted.
    - `PLAN_CREATED`: A plan was created.
    - `PLAN_UPDATED`: A plan changed.
    - `PLAN_STATUS_CHANGED`: A plan took a step of its workflow.
    - `PLAN_DELETED`: A plan was deleted, and all its assignments with it, without an event of their own.
    - `ASSIGNMENT_CREATED`: A menu was assigned to a slot of a plan.
    - `ASSIGNMENT_UPDATED`: An assignment changed.
    - `MENU_SUBSTITUTED`: A menu of a published plan was replaced.
    - `ASSIGNMENT_REMOVED`: An assignment was taken off a plan.
    - `ACTUAL_RECORDED`: What really happened at an assignment was recorded.
    - `ACTUAL_CORRECTED`: What was recorded of it was corrected.
    - `ACTUAL_REMOVED`: What was recorded of it was taken away.
    - `SETTINGS_UPDATED`: Settings of the kitchen changed.
    - `KITCHEN_IMPORTED`: A kitchen was filled from an export.
    """

    MENU_CREATED = "MENU_CREATED"
    MENU_UPDATED = "MENU_UPDATED"
    MENU_DELETED = "MENU_DELETED"
    MENU_RESTORED = "MENU_RESTORED"
    MENU_STATUS_TOGGLED = "MENU_STATUS_TOGGLED"
    MENU_INGREDIENTS_UPDATED = "MENU_INGREDIENTS_UPDATED"
    MENU_RECIPE_UPDATED = "MENU_RECIPE_UPDATED"
    MENUS_RECOMPUTED = "MENUS_RECOMPUTED"
    INGREDIENT_CREATED = "INGREDIENT_CREATED"
    INGREDIENT_UPDATED = "INGREDIENT_UPDATED"
    INGREDIENT_DELETED = "INGREDIENT_DELETED"
    INGREDIENT_RESTORED = "INGREDIENT_RESTORED"
    INGREDIENT_PRICED = "INGREDIENT_PRICED"
    PROGRAM_CREATED = "PROGRAM_CREATED"
    PROGRAM_UPDATED = "PROGRAM_UPDATED"
    PROGRAM_DELETED = "PROGRAM_DELETED"
    PLAN_CREATED = "PLAN_CREATED"
    PLAN_UPDATED = "PLAN_UPDATED"
    PLAN_STATUS_CHANGED = "PLAN_STATUS_CHANGED"
    PLAN_DELETED = "PLAN_DELETED"
    ASSIGNMENT_CREATED = "ASSIGNMENT_CREATED"
    ASSIGNMENT_UPDATED = "ASSIGNMENT_UPDATED"
    MENU_SUBSTITUTED = "MENU_SUBSTITUTED"
    ASSIGNMENT_REMOVED = "ASSIGNMENT_REMOVED"
    ACTUAL_RECORDED = "ACTUAL_RECORDED"
    ACTUAL_CORRECTED = "ACTUAL_CORRECTED"
    ACTUAL_REMOVED = "ACTUAL_REMOVED"
    SETTINGS_UPDATED = "SETTINGS_UPDATED"
    KITCHEN_IMPORTED = "KITCHEN_IMPORTED"


class FieldChange(_Record):
    """One field that a change touched, with its values as JSON text; absent: the field was not there."""
    __slots__ = ()
    _key = "event.FieldChange"
    __match_args__ = ("field", "before", "after",)

    def __new__(cls, *, field, before=None, after=None):
        return _make(cls, "event.FieldChange", field, before, after)

    field = _Field(0, "The field by its wire name, `servings`; in a list, which entry of it: `ingredients[2].quantity`, and\n`ingredients[2]` where the whole entry came or went. Counted from 0, as the list is after the change, or was where\nthe entry went.")
    before = _Field(1, "What it was.")
    after = _Field(2, "What it is.")


class Heard(_Record):
    """What a subscriber hears."""
    __slots__ = ()
    _key = "event.Heard"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _Heard__Event(Heard):
    """An event."""
    __slots__ = ()
    _key = "event.Heard.Event"
    __match_args__ = ("event",)

    def __new__(cls, *, event):
        return _make(cls, "event.Heard.Event", event)

    event = _Field(0, "The event.")


@_variant
class _Heard__Lagged(Heard):
    """Events were lost: read on from the store after this number. Some that follow it may have been heard already."""
    __slots__ = ()
    _key = "event.Heard.Lagged"
    __match_args__ = ("resume_after",)

    def __new__(cls, *, resume_after):
        return _make(cls, "event.Heard.Lagged", resume_after)

    resume_after = _Field(0, "The number before the least of those lost.")


@_variant
class _Heard__Nothing(Heard):
    """Nothing in the time given."""
    __slots__ = ()
    _key = "event.Heard.Nothing"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "event.Heard.Nothing")



class Hub(_Object):
    """Passes the events of this process on to those who subscribed.

    A writer never waits for a subscriber: one who falls behind by more than the hub's capacity loses what it did not
    fetch and is told to read on from its cursor.
    """
    __slots__ = ()

    def __new__(cls, capacity):
        """A hub that keeps at most so many events for each subscriber."""
        return _Object.__new__(cls, _call("event.Hub.new", capacity))

    def subscribe(self, tenant):
        """Hears of the events of a tenant from now on, until it is dropped."""
        return _call("event.Hub.subscribe", self, tenant)


class NewEvent(_Record):
    """An event that waits for its number."""
    __slots__ = ()
    _key = "event.NewEvent"
    __match_args__ = ("id", "event_type", "at", "actor", "data",)

    def __new__(cls, *, id, event_type, at, actor, data):
        return _make(cls, "event.NewEvent", id, event_type, at, actor, data)

    id = _Field(0, "Its id, unique everywhere.")
    event_type = _Field(1, "What happened.")
    at = _Field(2, "When.")
    actor = _Field(3, "Who did it.")
    data = _Field(4, "What it is about.")

    def numbered(self, tenant, seq):
        """The event with its place in the order of its tenant."""
        return _call("event.NewEvent.numbered", self, tenant, seq)


class Subscription(_SubscriptionOwn):
    """A queue of events of one tenant that waits to be fetched."""
    __slots__ = ()
