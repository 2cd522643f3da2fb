# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""The store: where a kitchen's records live, behind one narrow contract.

A `Store` keeps opaque records of many tenants and numbers their changes. It knows nothing of menus: a
`StoredRecord` is a key, a version, a JSON body and a few index fields, prepared by the kitchen and compared
bytewise, so every backend finds and sorts alike. `ChangeSet` is the only write: all of it or nothing.

The tenant is an argument of every method and the first part of every key. Another tenant's id is *not found*.
"""

from collections.abc import Iterable as _Iterable
from datetime import date as _date, datetime as _datetime
from decimal import Decimal as _Decimal
from typing import Any as _Any, Literal as _Literal, NoReturn as _NoReturn, final as _final

from typing_extensions import Self as _Self, TypeAlias as _TypeAlias

from gizi._gizi import Object as _Object
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.record import Record as _Record
from gizi.event import NewEvent as _NewEvent_
from gizi._own.store import _SqliteStoreOwn as _SqliteStoreOwn

__all__ = ["Capabilities", "ChangeSet", "Committed", "Condition", "Durability", "EventQuery", "IndexNumber", "IndexText", "Link", "MemoryStore", "Noun", "Page", "PageStart", "PostgresOptions", "PostgresStore", "Query", "RecordIndex", "RecordKey", "RecordPage", "Snapshot", "Sort", "SqliteOptions", "SqliteStore", "StoredRecord", "Write", "fold"]

class Capabilities(_Record):
    """What a backend can do."""
    __match_args__ = ("backend", "durable", "shared", "notifies",)
    def __new__(cls, *, backend: str, durable: bool, shared: bool, notifies: bool) -> _Self: ...
    @property
    def backend(self) -> str:
        """The backend's name: `memory`, `sqlite`, `postgres`."""
    @property
    def durable(self) -> bool:
        """Whether what was committed outlives the process."""
    @property
    def shared(self) -> bool:
        """Whether other processes work on the same records."""
    @property
    def notifies(self) -> bool:
        """Whether a waiting reader is woken by a write of another process, or has to poll for it."""

class ChangeSet(_Record):
    """A change of a tenant's records: written as a whole or not at all."""
    __match_args__ = ("base", "writes", "events", "prune_events",)
    def __new__(cls, *, base: int | None = None, writes: _Iterable[Write] = (), events: _Iterable[_NewEvent_] = (), prune_events: int | None = None) -> _Self: ...
    @property
    def base(self) -> int | None:
        """The revision that the values were read at from which this change was computed. Absent: the expected versions are
        enough.
        """
    @property
    def writes(self) -> tuple[Write, ...]:
        """What is written, each record once."""
    @property
    def events(self) -> tuple[_NewEvent_, ...]:
        """What is said about it, in order."""
    @property
    def prune_events(self) -> int | None:
        """Events up to this number are kept no longer."""
    def create(self, record: StoredRecord) -> ChangeSet:
        """The change with a record that must be new."""
    def update(self, record: StoredRecord) -> ChangeSet:
        """The change with a record in its next version."""
    def write(self, write: Write) -> ChangeSet:
        """The change with one more write."""
    def event(self, event: _NewEvent_) -> ChangeSet:
        """The change with one more event."""
    def check_base(self, found: int) -> None:
        """Refuses a revision other than the one the change rests on. Every backend calls it before it looks at the writes."""
    def check(self) -> None:
        """Refuses what no backend has to look up to know it is wrong: a record written twice, a version that does not
        follow, an index field the record's kind does not have. Every backend calls it first.
        """

class Committed(_Record):
    """What a commit did."""
    __match_args__ = ("revision", "last_seq",)
    def __new__(cls, *, revision: int, last_seq: int) -> _Self: ...
    @property
    def revision(self) -> int:
        """The tenant's revision after it."""
    @property
    def last_seq(self) -> int:
        """The number of the tenant's newest event after it."""

class Condition(_Record):
    """Something that must hold of a record. A record that lacks the field never passes."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class OneOf(Condition):
        """A field of text is one of some values."""
        __match_args__ = ("field", "values",)
        def __new__(cls, *, field: str, values: _Iterable[str]) -> _Self: ...
        @property
        def field(self) -> str:
            """The field."""
        @property
        def values(self) -> tuple[str, ...]:
            """The values."""
    @_final
    class From(Condition):
        """A field of text is not before a value."""
        __match_args__ = ("field", "value",)
        def __new__(cls, *, field: str, value: str) -> _Self: ...
        @property
        def field(self) -> str:
            """The field."""
        @property
        def value(self) -> str:
            """The value."""
    @_final
    class Through(Condition):
        """A field of text is not after a value."""
        __match_args__ = ("field", "value",)
        def __new__(cls, *, field: str, value: str) -> _Self: ...
        @property
        def field(self) -> str:
            """The field."""
        @property
        def value(self) -> str:
            """The value."""
    @_final
    class AtLeast(Condition):
        """A number is not below a value."""
        __match_args__ = ("field", "value",)
        def __new__(cls, *, field: str, value: int) -> _Self: ...
        @property
        def field(self) -> str:
            """The number."""
        @property
        def value(self) -> int:
            """The value."""
    @_final
    class AtMost(Condition):
        """A number is not above a value."""
        __match_args__ = ("field", "value",)
        def __new__(cls, *, field: str, value: int) -> _Self: ...
        @property
        def field(self) -> str:
            """The number."""
        @property
        def value(self) -> int:
            """The value."""
    @_final
    class Linked(Condition):
        """It refers to something."""
        __match_args__ = ("label", "target",)
        def __new__(cls, *, label: str, target: str) -> _Self: ...
        @property
        def label(self) -> str:
            """The kind of reference."""
        @property
        def target(self) -> str:
            """What it refers to."""
    @_final
    class NotLinked(Condition):
        """It does not refer to something."""
        __match_args__ = ("label", "target",)
        def __new__(cls, *, label: str, target: str) -> _Self: ...
        @property
        def label(self) -> str:
            """The kind of reference."""
        @property
        def target(self) -> str:
            """What it does not refer to."""

class Durability(_Choice):
    """What a commit outlives once it has returned."""
    POWER_LOSS = "POWER_LOSS"
    """A power cut: every commit waits for the disk (`synchronous = FULL`)."""
    PROCESS_END = "PROCESS_END"
    """The end of the process, even killed; a power cut may take the last commits back, each whole and from the newest
    (`synchronous = NORMAL`). Several times faster.
    """

_Durability: _TypeAlias = Durability | _Literal["POWER_LOSS", "PROCESS_END"]

class EventQuery(_Record):
    """Which events are wanted."""
    __match_args__ = ("after", "limit", "subject", "wait_millis",)
    def __new__(cls, *, after: int, limit: int, subject: str | None = None, wait_millis: int = 0) -> _Self: ...
    @property
    def after(self) -> int:
        """Events after this number; 0 for all. A kitchen that was restored from a backup, or deleted and begun anew, counts
        on from what it has: whoever follows it must be told to start anew, since a number from before may be in use again.
        """
    @property
    def limit(self) -> int:
        """At most so many, from 1 to `MAX_PAGE`."""
    @property
    def subject(self) -> str | None:
        """Only those about one record, by `EventSubject.path`."""
    @property
    def wait_millis(self) -> int:
        """Milliseconds to wait if there are none; 0 returns at once, and 60,000 is the longest."""
    @staticmethod
    def of_after(seq: int) -> EventQuery:
        """All events after a number, a hundred at a time, without waiting."""
    def waiting(self, millis: int) -> EventQuery:
        """The same, waiting for a first event if there is none."""
    def about(self, subject: str) -> EventQuery:
        """The same, only those about one record."""
    def check(self) -> None:
        """Refuses limits out of bounds. Every backend calls it first."""
    def check_kept(self, oldest: int, last: int) -> None:
        """Refuses a number that events no longer all follow, or that there is not yet. `oldest` is the number of the
        oldest event kept, one more than `last` if none is.
        """

class IndexNumber(_Record):
    """One number of an index."""
    __match_args__ = ("field", "value",)
    def __new__(cls, *, field: str, value: int) -> _Self: ...
    @property
    def field(self) -> str:
        """Its name, one of `Noun.number_fields`."""
    @property
    def value(self) -> int:
        """Its value."""

class IndexText(_Record):
    """One field of text of an index."""
    __match_args__ = ("field", "value",)
    def __new__(cls, *, field: str, value: str) -> _Self: ...
    @property
    def field(self) -> str:
        """Its name, one of `Noun.text_fields`."""
    @property
    def value(self) -> str:
        """Its value, folded if it is for people."""

class Link(_Record):
    """A reference to another record, or to anything else one looks back from."""
    __match_args__ = ("label", "target",)
    def __new__(cls, *, label: str, target: str) -> _Self: ...
    @property
    def label(self) -> str:
        """What kind of reference: `ingredient`, `menu`, `allergen`."""
    @property
    def target(self) -> str:
        """What it refers to."""

class MemoryStore(_Object):
    """A store in memory: for tests, for pages, for everything that need not outlive the process."""
    def __new__(cls) -> _Self:
        """An empty store."""

class Noun(_Choice):
    """A kind of record."""
    MENU = "MENU"
    """Menus."""
    INGREDIENT = "INGREDIENT"
    """Ingredients."""
    PROGRAM = "PROGRAM"
    """Nutrition programmes."""
    PLAN = "PLAN"
    """Plans."""
    ASSIGNMENT = "ASSIGNMENT"
    """What a plan assigns to one slot."""
    APPROVAL = "APPROVAL"
    """What was signed when a plan was approved."""
    ACTUAL = "ACTUAL"
    """What really happened at an assignment."""
    SETTINGS = "SETTINGS"
    """The settings of the kitchen."""
    DATE = "DATE"
    """The date that derived values are of."""
    REQUEST = "REQUEST"
    """Requests that were answered, by idempotency key."""
    def code(self) -> str:
        """Its name in keys and tables. Never changes."""

_Noun: _TypeAlias = Noun | _Literal["MENU", "INGREDIENT", "PROGRAM", "PLAN", "ASSIGNMENT", "APPROVAL", "ACTUAL", "SETTINGS", "DATE", "REQUEST"]

class Page(_Record):
    """Which page of what a query finds."""
    __match_args__ = ("limit", "start",)
    def __new__(cls, *, limit: int, start: PageStart = ...) -> _Self: ...
    @property
    def limit(self) -> int:
        """At most so many records, from 1 to `MAX_PAGE`."""
    @property
    def start(self) -> PageStart:
        """Where it starts."""
    @staticmethod
    def first(limit: int) -> Page:
        """The first records."""
    def check(self) -> None:
        """Refuses sizes out of bounds. Every backend calls it first."""

class PageStart(_Record):
    """Where a page starts."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class First(PageStart):
        """At the first record."""
        __match_args__ = ()
        def __new__(cls) -> _Self: ...
    @_final
    class After(PageStart):
        """Behind the last record of a page before: stable, whatever is written meanwhile."""
        __match_args__ = ("cursor",)
        def __new__(cls, *, cursor: str) -> _Self: ...
        @property
        def cursor(self) -> str:
            """What that page gave as `next`."""
    @_final
    class Number(PageStart):
        """At a page number, from 1: for people who jump; moves with what is written meanwhile."""
        __match_args__ = ("number",)
        def __new__(cls, *, number: int) -> _Self: ...
        @property
        def number(self) -> int:
            """The number."""

class PostgresOptions(_Record):
    """Where a PostgreSQL is, and how it is used.

    Its `Debug` leaves the URL out, since that may carry a password.
    """
    __match_args__ = ("url", "root_certificates", "schema", "connections", "connect_timeout_millis", "statement_timeout_millis", "notify",)
    def __new__(cls, *, url: str, root_certificates: str | None = None, schema: str, connections: int, connect_timeout_millis: int, statement_timeout_millis: int, notify: bool) -> _Self: ...
    @property
    def url(self) -> str:
        """Where it is: `postgres://user:password@host:5432/database`, or PostgreSQL's `host=… user=…`.

        With `sslmode=require` and the feature `postgres-tls` the connection is sealed by TLS, and the database's
        certificate must be valid for its name: what other clients call `verify-full`. Otherwise it is not sealed.
        """
    @property
    def root_certificates(self) -> str | None:
        """The certificates (PEM) that may vouch for the database's own. Absent: those of the system."""
    @property
    def schema(self) -> str:
        """The schema that the tables are in: 1 to 40 of a-z, 0-9 and `_`. It is made when it is not there."""
    @property
    def connections(self) -> int:
        """Connections, each with a thread of its own: so many calls are worked on at once, the others wait. At least 1."""
    @property
    def connect_timeout_millis(self) -> int:
        """Milliseconds to wait for a connection to be made."""
    @property
    def statement_timeout_millis(self) -> int:
        """Milliseconds a statement may take; also how long a call may wait for its turn."""
    @property
    def notify(self) -> bool:
        """Whether those who wait for events are woken by LISTEN and NOTIFY. Takes one more connection. Without it, or
        where the database has no such thing, they poll.
        """
    @staticmethod
    def new(url: str) -> PostgresOptions:
        """The usual ones: schema `gizi`, 8 connections, 5 seconds to connect, 30 seconds for a statement, woken."""
    def with_schema(self, schema: str) -> PostgresOptions:
        """The same in another schema."""

class PostgresStore(_Object):
    """A store in PostgreSQL 15 or newer, or in a database that speaks like it.

    Every call waits for the database. Inside an async task, call it in `spawn_blocking`; anywhere it would hold up
    tokio's tasks it is refused with `store.would_block`. A connection that was lost is made anew: a read is done again,
    a commit too unless it was already on its way, which is `store.in_doubt`.
    """
    @staticmethod
    def connect(options: PostgresOptions) -> PostgresStore:
        """Connects. A database that cannot be reached is `store.busy`; tables of a newer version are `store.newer_schema`.
        A new database gets its tables by `migrate`.
        """

class Query(_Record):
    """Which records of a kind are wanted, and in which order."""
    __match_args__ = ("noun", "search", "conditions", "sort",)
    def __new__(cls, *, noun: _Noun, search: str | None = None, conditions: _Iterable[Condition] = (), sort: Sort | None = None) -> _Self: ...
    @property
    def noun(self) -> Noun:
        """Their kind."""
    @property
    def search(self) -> str | None:
        """Words that must all occur in the searchable text, whatever their case and accents."""
    @property
    def conditions(self) -> tuple[Condition, ...]:
        """What must hold, all of it."""
    @property
    def sort(self) -> Sort | None:
        """The order; absent: by id. Records that sort alike come by id."""
    @staticmethod
    def of(noun: _Noun) -> Query:
        """Every record of a kind, by id."""
    def with_search(self, text: str) -> Query:
        """The query with words that must occur."""
    def adding(self, condition: Condition) -> Query:
        """The query with one more condition."""
    def text(self, field: str, value: str) -> Query:
        """The query with a field of text that must be a value."""
    def number(self, field: str, value: int) -> Query:
        """The query with a number that must be a value."""
    def linked(self, label: str, target: str) -> Query:
        """The query with a reference that must be there."""
    def sorted(self, field: str, descending: bool) -> Query:
        """The query in the order of a field."""
    def words(self) -> list[str]:
        """The folded words that must occur."""
    def check(self) -> None:
        """Refuses fields that the kind does not have, and more words or conditions than anybody means. Every backend calls
        it first.
        """
    def finds(self, record: StoredRecord) -> bool:
        """Whether a record of the kind is one of those wanted: for backends that look for themselves."""

class RecordIndex(_Record):
    """What a record is found and sorted by."""
    __match_args__ = ("search", "texts", "numbers", "links",)
    def __new__(cls, *, search: str = "", texts: _Iterable[IndexText] = (), numbers: _Iterable[IndexNumber] = (), links: _Iterable[Link] = ()) -> _Self: ...
    @property
    def search(self) -> str:
        """Folded text in which searched words must occur."""
    @property
    def texts(self) -> tuple[IndexText, ...]:
        """Fields of text, compared bytewise."""
    @property
    def numbers(self) -> tuple[IndexNumber, ...]:
        """Numbers. A decimal is scaled to an integer by the kitchen."""
    @property
    def links(self) -> tuple[Link, ...]:
        """Other records it refers to, for looking back from them."""
    def searchable(self, text: str) -> RecordIndex:
        """The index with more text to be searched, folded."""
    def text(self, field: str, value: str) -> RecordIndex:
        """The index with one more field of text."""
    def number(self, field: str, value: int) -> RecordIndex:
        """The index with one more number."""
    def link(self, label: str, target: str) -> RecordIndex:
        """The index with one more link."""
    def text_of(self, field: str) -> str | None:
        """The value of a field of text."""
    def number_of(self, field: str) -> int | None:
        """The value of a number."""

class RecordKey(_Record):
    """Which record: its kind and its id within the tenant."""
    __match_args__ = ("noun", "id",)
    def __new__(cls, *, noun: _Noun, id: str) -> _Self: ...
    @property
    def noun(self) -> Noun:
        """Its kind."""
    @property
    def id(self) -> str:
        """Its id."""
    @staticmethod
    def new(noun: _Noun, id: str) -> RecordKey:
        """A key."""

class RecordPage(_Record):
    """One page of records."""
    __match_args__ = ("revision", "total", "records", "next",)
    def __new__(cls, *, revision: int, total: int, records: _Iterable[StoredRecord], next: str | None = None) -> _Self: ...
    @property
    def revision(self) -> int:
        """How many changes the tenant had seen."""
    @property
    def total(self) -> int:
        """How many records the query finds in all."""
    @property
    def records(self) -> tuple[StoredRecord, ...]:
        """The records of the page."""
    @property
    def next(self) -> str | None:
        """Where the next page starts; absent on the last."""

class Snapshot(_Record):
    """Records as they stood at one moment."""
    __match_args__ = ("revision", "records",)
    def __new__(cls, *, revision: int, records: _Iterable[StoredRecord]) -> _Self: ...
    @property
    def revision(self) -> int:
        """How many changes the tenant had seen."""
    @property
    def records(self) -> tuple[StoredRecord, ...]:
        """The records."""

class Sort(_Record):
    """An order. A record that lacks the field comes last, whichever way it goes."""
    __match_args__ = ("field", "descending",)
    def __new__(cls, *, field: str, descending: bool = False) -> _Self: ...
    @property
    def field(self) -> str:
        """A field of text or a number of the kind."""
    @property
    def descending(self) -> bool:
        """Whether the greatest comes first. Ids of records that sort alike still ascend."""

class SqliteOptions(_Record):
    """How a file is opened."""
    __match_args__ = ("durability", "busy_millis", "read_only",)
    def __new__(cls, *, durability: _Durability = ..., busy_millis: int = ..., read_only: bool = False) -> _Self: ...
    @property
    def durability(self) -> Durability:
        """What a commit outlives."""
    @property
    def busy_millis(self) -> int:
        """Milliseconds to wait for another process that writes, before `store.busy`."""
    @property
    def read_only(self) -> bool:
        """Whether the file is only read: it must be there, at the newest schema (else `store.older_schema`), and every
        write is `store.read_only`.
        """

class SqliteStore(_SqliteStoreOwn):
    """A store in one file."""
    def tenants(self) -> list[str]:
        """The tenants that have written to the file and were not deleted since, in order."""

class StoredRecord(_Record):
    """A record as a backend keeps it. What the body says is not the backend's business."""
    __match_args__ = ("key", "version", "schema", "body", "derived", "index",)
    def __new__(cls, *, key: RecordKey, version: int, schema: int, body: str, derived: str | None = None, index: RecordIndex = ...) -> _Self: ...
    @property
    def key(self) -> RecordKey:
        """Which record."""
    @property
    def version(self) -> int:
        """1 when it is created, one more with every change of its body."""
    @property
    def schema(self) -> int:
        """The schema the body is written in."""
    @property
    def body(self) -> str:
        """The record as JSON."""
    @property
    def derived(self) -> str | None:
        """What was computed from it and others, as JSON. Computing it anew is no change of the record."""
    @property
    def index(self) -> RecordIndex:
        """What it is found and sorted by. It is only written: a record that was read comes without, and whoever writes it
        again makes it anew.
        """

class Write(_Record):
    """One record of a change."""
    def __new__(cls, *args: _Any, **fields: _Any) -> _NoReturn: ...
    @_final
    class Put(Write):
        """Writes a record whole."""
        __match_args__ = ("expected", "record",)
        def __new__(cls, *, expected: int, record: StoredRecord) -> _Self: ...
        @property
        def expected(self) -> int:
            """The version it must be at, and the record is at the next one; 0 if it must not be there."""
        @property
        def record(self) -> StoredRecord:
            """The record."""
    @_final
    class Derive(Write):
        """Writes what was computed about a record and what it is found by; its version stays."""
        __match_args__ = ("key", "derived", "index",)
        def __new__(cls, *, key: RecordKey, derived: str | None = None, index: RecordIndex) -> _Self: ...
        @property
        def key(self) -> RecordKey:
            """Which record; it must be there."""
        @property
        def derived(self) -> str | None:
            """What was computed."""
        @property
        def index(self) -> RecordIndex:
            """What it is found by."""
    @_final
    class Remove(Write):
        """Removes a record."""
        __match_args__ = ("key", "expected",)
        def __new__(cls, *, key: RecordKey, expected: int) -> _Self: ...
        @property
        def key(self) -> RecordKey:
            """Which record."""
        @property
        def expected(self) -> int:
            """The version it must be at."""
    def get_key(self) -> RecordKey:
        """Which record it writes."""
    def check_version(self, found: int) -> None:
        """Refuses a record found at another version than the write expects, 0 if it was not found. Every backend calls it
        for each write, in order.
        """

def fold(text: str) -> str:
    """Text as it is searched and sorted by: without case, accents and repeated space.

    Compatibility decomposition, marks dropped, lower case; letters that are their own in some language and have no
    decomposition (`ø`, `ß`, `ł`) as those that people type for them. The same on every platform, so that every backend
    finds and sorts alike.
    """
