# Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

"""The store: where a kitchen's records live, behind one narrow contract.

A `Store` keeps opaque records of many tenants and numbers their changes. It knows nothing of menus: a
`StoredRecord` is a key, a version, a JSON body and a few index fields, prepared by the kitchen and compared
bytewise, so every backend finds and sorts alike. `ChangeSet` is the only write: all of it or nothing.

The tenant is an argument of every method and the first part of every key. Another tenant's id is *not found*.
"""

from gizi._gizi import Object as _Object, call as _call, make as _make
from gizi._idiom.choice import Choice as _Choice
from gizi._idiom.left_out import LEFT_OUT as _LEFT_OUT
from gizi._idiom.record import Field as _Field, Record as _Record, variant as _variant
from gizi._own.store import _SqliteStoreOwn

__all__ = ["Capabilities", "ChangeSet", "Committed", "Condition", "Durability", "EventQuery", "IndexNumber", "IndexText", "Link", "MemoryStore", "Noun", "Page", "PageStart", "PostgresOptions", "PostgresStore", "Query", "RecordIndex", "RecordKey", "RecordPage", "Snapshot", "Sort", "SqliteOptions", "SqliteStore", "StoredRecord", "Write", "fold"]


class Capabilities(_Record):
    """What a backend can do."""
    __slots__ = ()
    _key = "store.Capabilities"
    __match_args__ = ("backend", "durable", "shared", "notifies",)

    def __new__(cls, *, backend, durable, shared, notifies):
        return _make(cls, "store.Capabilities", backend, durable, shared, notifies)

    backend = _Field(0, "The backend's name: `memory`, `sqlite`, `postgres`.")
    durable = _Field(1, "Whether what was committed outlives the process.")
    shared = _Field(2, "Whether other processes work on the same records.")
    notifies = _Field(3, "Whether a waiting reader is woken by a write of another process, or has to poll for it.")


class ChangeSet(_Record):
    """A change of a tenant's records: written as a whole or not at all."""
    __slots__ = ()
    _key = "store.ChangeSet"
    __match_args__ = ("base", "writes", "events", "prune_events",)

    def __new__(cls, *, base=None, writes=(), events=(), prune_events=None):
        return _make(cls, "store.ChangeSet", base, writes, events, prune_events)

    base = _Field(0, "The revision that the values were read at from which this change was computed. Absent: the expected versions are\nenough.")
    writes = _Field(1, "What is written, each record once.")
    events = _Field(2, "What is said about it, in order.")
    prune_events = _Field(3, "Events up to this number are kept no longer.")

    def create(self, record):
        """The change with a record that must be new."""
        return _call("store.ChangeSet.create", self, record)

    def update(self, record):
        """The change with a record in its next version."""
        return _call("store.ChangeSet.update", self, record)

    def write(self, write):
        """The change with one more write."""
        return _call("store.ChangeSet.write", self, write)

    def event(self, event):
        """The change with one more event."""
        return _call("store.ChangeSet.event", self, event)

    def check_base(self, found):
        """Refuses a revision other than the one the change rests on. Every backend calls it before it looks at the writes."""
        return _call("store.ChangeSet.check_base", self, found)

    def check(self):
        """Refuses what no backend has to look up to know it is wrong: a record written twice, a version that does not
        follow, an index field the record's kind does not have. Every backend calls it first.
        """
        return _call("store.ChangeSet.check", self)


class Committed(_Record):
    """What a commit did."""
    __slots__ = ()
    _key = "store.Committed"
    __match_args__ = ("revision", "last_seq",)

    def __new__(cls, *, revision, last_seq):
        return _make(cls, "store.Committed", revision, last_seq)

    revision = _Field(0, "The tenant's revision after it.")
    last_seq = _Field(1, "The number of the tenant's newest event after it.")


class Condition(_Record):
    """Something that must hold of a record. A record that lacks the field never passes."""
    __slots__ = ()
    _key = "store.Condition"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _Condition__OneOf(Condition):
    """A field of text is one of some values."""
    __slots__ = ()
    _key = "store.Condition.OneOf"
    __match_args__ = ("field", "values",)

    def __new__(cls, *, field, values):
        return _make(cls, "store.Condition.OneOf", field, values)

    field = _Field(0, "The field.")
    values = _Field(1, "The values.")


@_variant
class _Condition__From(Condition):
    """A field of text is not before a value."""
    __slots__ = ()
    _key = "store.Condition.From"
    __match_args__ = ("field", "value",)

    def __new__(cls, *, field, value):
        return _make(cls, "store.Condition.From", field, value)

    field = _Field(0, "The field.")
    value = _Field(1, "The value.")


@_variant
class _Condition__Through(Condition):
    """A field of text is not after a value."""
    __slots__ = ()
    _key = "store.Condition.Through"
    __match_args__ = ("field", "value",)

    def __new__(cls, *, field, value):
        return _make(cls, "store.Condition.Through", field, value)

    field = _Field(0, "The field.")
    value = _Field(1, "The value.")


@_variant
class _Condition__AtLeast(Condition):
    """A number is not below a value."""
    __slots__ = ()
    _key = "store.Condition.AtLeast"
    __match_args__ = ("field", "value",)

    def __new__(cls, *, field, value):
        return _make(cls, "store.Condition.AtLeast", field, value)

    field = _Field(0, "The number.")
    value = _Field(1, "The value.")


@_variant
class _Condition__AtMost(Condition):
    """A number is not above a value."""
    __slots__ = ()
    _key = "store.Condition.AtMost"
    __match_args__ = ("field", "value",)

    def __new__(cls, *, field, value):
        return _make(cls, "store.Condition.AtMost", field, value)

    field = _Field(0, "The number.")
    value = _Field(1, "The value.")


@_variant
class _Condition__Linked(Condition):
    """It refers to something."""
    __slots__ = ()
    _key = "store.Condition.Linked"
    __match_args__ = ("label", "target",)

    def __new__(cls, *, label, target):
        return _make(cls, "store.Condition.Linked", label, target)

    label = _Field(0, "The kind of reference.")
    target = _Field(1, "What it refers to.")


@_variant
class _Condition__NotLinked(Condition):
    """It does not refer to something."""
    __slots__ = ()
    _key = "store.Condition.NotLinked"
    __match_args__ = ("label", "target",)

    def __new__(cls, *, label, target):
        return _make(cls, "store.Condition.NotLinked", label, target)

    label = _Field(0, "The kind of reference.")
    target = _Field(1, "What it does not refer to.")


class Durability(_Choice):
    """What a commit outlives once it has returned.

    - `POWER_LOSS`: A power cut: every commit waits for the disk (`synchronous = FULL`).
    - `PROCESS_END`: The end of the process, even killed; a power cut may take the last commits back, each whole and from the newest (`synchronous = NORMAL`). Several times faster.
    """

    POWER_LOSS = "POWER_LOSS"
    PROCESS_END = "PROCESS_END"


class EventQuery(_Record):
    """Which events are wanted."""
    __slots__ = ()
    _key = "store.EventQuery"
    __match_args__ = ("after", "limit", "subject", "wait_millis",)

    def __new__(cls, *, after, limit, subject=None, wait_millis=0):
        return _make(cls, "store.EventQuery", after, limit, subject, wait_millis)

    after = _Field(0, "Events after this number; 0 for all. A kitchen that was restored from a backup, or deleted and begun anew, counts\non from what it has: whoever follows it must be told to start anew, since a number from before may be in use again.")
    limit = _Field(1, "At most so many, from 1 to `MAX_PAGE`.")
    subject = _Field(2, "Only those about one record, by `EventSubject.path`.")
    wait_millis = _Field(3, "Milliseconds to wait if there are none; 0 returns at once, and 60,000 is the longest.")

    @staticmethod
    def of_after(seq):
        """All events after a number, a hundred at a time, without waiting."""
        return _call("store.EventQuery.after", seq)

    def waiting(self, millis):
        """The same, waiting for a first event if there is none."""
        return _call("store.EventQuery.waiting", self, millis)

    def about(self, subject):
        """The same, only those about one record."""
        return _call("store.EventQuery.about", self, subject)

    def check(self):
        """Refuses limits out of bounds. Every backend calls it first."""
        return _call("store.EventQuery.check", self)

    def check_kept(self, oldest, last):
        """Refuses a number that events no longer all follow, or that there is not yet. `oldest` is the number of the
        oldest event kept, one more than `last` if none is.
        """
        return _call("store.EventQuery.check_kept", self, oldest, last)


class IndexNumber(_Record):
    """One number of an index."""
    __slots__ = ()
    _key = "store.IndexNumber"
    __match_args__ = ("field", "value",)

    def __new__(cls, *, field, value):
        return _make(cls, "store.IndexNumber", field, value)

    field = _Field(0, "Its name, one of `Noun.number_fields`.")
    value = _Field(1, "Its value.")


class IndexText(_Record):
    """One field of text of an index."""
    __slots__ = ()
    _key = "store.IndexText"
    __match_args__ = ("field", "value",)

    def __new__(cls, *, field, value):
        return _make(cls, "store.IndexText", field, value)

    field = _Field(0, "Its name, one of `Noun.text_fields`.")
    value = _Field(1, "Its value, folded if it is for people.")


class Link(_Record):
    """A reference to another record, or to anything else one looks back from."""
    __slots__ = ()
    _key = "store.Link"
    __match_args__ = ("label", "target",)

    def __new__(cls, *, label, target):
        return _make(cls, "store.Link", label, target)

    label = _Field(0, "What kind of reference: `ingredient`, `menu`, `allergen`.")
    target = _Field(1, "What it refers to.")


class MemoryStore(_Object):
    """A store in memory: for tests, for pages, for everything that need not outlive the process."""
    __slots__ = ()

    def __new__(cls):
        """An empty store."""
        return _Object.__new__(cls, _call("store.MemoryStore.new"))


class Noun(_Choice):
    """A kind of record.

    - `MENU`: Menus.
    - `INGREDIENT`: Ingredients.
    - `PROGRAM`: Nutrition programmes.
    - `PLAN`: Plans.
    - `ASSIGNMENT`: What a plan assigns to one slot.
    - `APPROVAL`: What was signed when a plan was approved.
    - `ACTUAL`: What really happened at an assignment.
    - `SETTINGS`: The settings of the kitchen.
    - `DATE`: The date that derived values are of.
    - `REQUEST`: Requests that were answered, by idempotency key.
    """

    MENU = "MENU"
    INGREDIENT = "INGREDIENT"
    PROGRAM = "PROGRAM"
    PLAN = "PLAN"
    ASSIGNMENT = "ASSIGNMENT"
    APPROVAL = "APPROVAL"
    ACTUAL = "ACTUAL"
    SETTINGS = "SETTINGS"
    DATE = "DATE"
    REQUEST = "REQUEST"

    def code(self):
        """Its name in keys and tables. Never changes."""
        return _call("store.Noun.code", self)


class Page(_Record):
    """Which page of what a query finds."""
    __slots__ = ()
    _key = "store.Page"
    __match_args__ = ("limit", "start",)

    def __new__(cls, *, limit, start=_LEFT_OUT):
        return _make(cls, "store.Page", limit, start)

    limit = _Field(0, "At most so many records, from 1 to `MAX_PAGE`.")
    start = _Field(1, "Where it starts.")

    @staticmethod
    def first(limit):
        """The first records."""
        return _call("store.Page.first", limit)

    def check(self):
        """Refuses sizes out of bounds. Every backend calls it first."""
        return _call("store.Page.check", self)


class PageStart(_Record):
    """Where a page starts."""
    __slots__ = ()
    _key = "store.PageStart"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())


@_variant
class _PageStart__First(PageStart):
    """At the first record."""
    __slots__ = ()
    _key = "store.PageStart.First"
    __match_args__ = ()

    def __new__(cls):
        return _make(cls, "store.PageStart.First")



@_variant
class _PageStart__After(PageStart):
    """Behind the last record of a page before: stable, whatever is written meanwhile."""
    __slots__ = ()
    _key = "store.PageStart.After"
    __match_args__ = ("cursor",)

    def __new__(cls, *, cursor):
        return _make(cls, "store.PageStart.After", cursor)

    cursor = _Field(0, "What that page gave as `next`.")


@_variant
class _PageStart__Number(PageStart):
    """At a page number, from 1: for people who jump; moves with what is written meanwhile."""
    __slots__ = ()
    _key = "store.PageStart.Number"
    __match_args__ = ("number",)

    def __new__(cls, *, number):
        return _make(cls, "store.PageStart.Number", number)

    number = _Field(0, "The number.")


class PostgresOptions(_Record):
    """Where a PostgreSQL is, and how it is used.

    Its `Debug` leaves the URL out, since that may carry a password.
    """
    __slots__ = ()
    _key = "store.PostgresOptions"
    __match_args__ = ("url", "root_certificates", "schema", "connections", "connect_timeout_millis", "statement_timeout_millis", "notify",)

    def __new__(cls, *, url, root_certificates=None, schema, connections, connect_timeout_millis, statement_timeout_millis, notify):
        return _make(cls, "store.PostgresOptions", url, root_certificates, schema, connections, connect_timeout_millis, statement_timeout_millis, notify)

    url = _Field(0, "Where it is: `postgres://user:password@host:5432/database`, or PostgreSQL's `host=… user=…`.\n\nWith `sslmode=require` and the feature `postgres-tls` the connection is sealed by TLS, and the database's\ncertificate must be valid for its name: what other clients call `verify-full`. Otherwise it is not sealed.")
    root_certificates = _Field(1, "The certificates (PEM) that may vouch for the database's own. Absent: those of the system.")
    schema = _Field(2, "The schema that the tables are in: 1 to 40 of a-z, 0-9 and `_`. It is made when it is not there.")
    connections = _Field(3, "Connections, each with a thread of its own: so many calls are worked on at once, the others wait. At least 1.")
    connect_timeout_millis = _Field(4, "Milliseconds to wait for a connection to be made.")
    statement_timeout_millis = _Field(5, "Milliseconds a statement may take; also how long a call may wait for its turn.")
    notify = _Field(6, "Whether those who wait for events are woken by LISTEN and NOTIFY. Takes one more connection. Without it, or\nwhere the database has no such thing, they poll.")

    @staticmethod
    def new(url):
        """The usual ones: schema `gizi`, 8 connections, 5 seconds to connect, 30 seconds for a statement, woken."""
        return _call("store.PostgresOptions.new", url)

    def with_schema(self, schema):
        """The same in another schema."""
        return _call("store.PostgresOptions.schema", self, schema)


class PostgresStore(_Object):
    """A store in PostgreSQL 15 or newer, or in a database that speaks like it.

    Every call waits for the database. Inside an async task, call it in `spawn_blocking`; anywhere it would hold up
    tokio's tasks it is refused with `store.would_block`. A connection that was lost is made anew: a read is done again,
    a commit too unless it was already on its way, which is `store.in_doubt`.
    """
    __slots__ = ()

    @staticmethod
    def connect(options):
        """Connects. A database that cannot be reached is `store.busy`; tables of a newer version are `store.newer_schema`.
        A new database gets its tables by `migrate`.
        """
        return _call("store.PostgresStore.connect", options)


class Query(_Record):
    """Which records of a kind are wanted, and in which order."""
    __slots__ = ()
    _key = "store.Query"
    __match_args__ = ("noun", "search", "conditions", "sort",)

    def __new__(cls, *, noun, search=None, conditions=(), sort=None):
        return _make(cls, "store.Query", noun, search, conditions, sort)

    noun = _Field(0, "Their kind.")
    search = _Field(1, "Words that must all occur in the searchable text, whatever their case and accents.")
    conditions = _Field(2, "What must hold, all of it.")
    sort = _Field(3, "The order; absent: by id. Records that sort alike come by id.")

    @staticmethod
    def of(noun):
        """Every record of a kind, by id."""
        return _call("store.Query.of", noun)

    def with_search(self, text):
        """The query with words that must occur."""
        return _call("store.Query.search", self, text)

    def adding(self, condition):
        """The query with one more condition."""
        return _call("store.Query.with", self, condition)

    def text(self, field, value):
        """The query with a field of text that must be a value."""
        return _call("store.Query.text", self, field, value)

    def number(self, field, value):
        """The query with a number that must be a value."""
        return _call("store.Query.number", self, field, value)

    def linked(self, label, target):
        """The query with a reference that must be there."""
        return _call("store.Query.linked", self, label, target)

    def sorted(self, field, descending):
        """The query in the order of a field."""
        return _call("store.Query.sorted", self, field, descending)

    def words(self):
        """The folded words that must occur."""
        return _call("store.Query.words", self)

    def check(self):
        """Refuses fields that the kind does not have, and more words or conditions than anybody means. Every backend calls
        it first.
        """
        return _call("store.Query.check", self)

    def finds(self, record):
        """Whether a record of the kind is one of those wanted: for backends that look for themselves."""
        return _call("store.Query.finds", self, record)


class RecordIndex(_Record):
    """What a record is found and sorted by."""
    __slots__ = ()
    _key = "store.RecordIndex"
    __match_args__ = ("search", "texts", "numbers", "links",)

    def __new__(cls, *, search="", texts=(), numbers=(), links=()):
        return _make(cls, "store.RecordIndex", search, texts, numbers, links)

    search = _Field(0, "Folded text in which searched words must occur.")
    texts = _Field(1, "Fields of text, compared bytewise.")
    numbers = _Field(2, "Numbers. A decimal is scaled to an integer by the kitchen.")
    links = _Field(3, "Other records it refers to, for looking back from them.")

    def searchable(self, text):
        """The index with more text to be searched, folded."""
        return _call("store.RecordIndex.searchable", self, text)

    def text(self, field, value):
        """The index with one more field of text."""
        return _call("store.RecordIndex.text", self, field, value)

    def number(self, field, value):
        """The index with one more number."""
        return _call("store.RecordIndex.number", self, field, value)

    def link(self, label, target):
        """The index with one more link."""
        return _call("store.RecordIndex.link", self, label, target)

    def text_of(self, field):
        """The value of a field of text."""
        return _call("store.RecordIndex.text_of", self, field)

    def number_of(self, field):
        """The value of a number."""
        return _call("store.RecordIndex.number_of", self, field)


class RecordKey(_Record):
    """Which record: its kind and its id within the tenant."""
    __slots__ = ()
    _key = "store.RecordKey"
    __match_args__ = ("noun", "id",)

    def __new__(cls, *, noun, id):
        return _make(cls, "store.RecordKey", noun, id)

    noun = _Field(0, "Its kind.")
    id = _Field(1, "Its id.")

    @staticmethod
    def new(noun, id):
        """A key."""
        return _call("store.RecordKey.new", noun, id)


class RecordPage(_Record):
    """One page of records."""
    __slots__ = ()
    _key = "store.RecordPage"
    __match_args__ = ("revision", "total", "records", "next",)

    def __new__(cls, *, revision, total, records, next=None):
        return _make(cls, "store.RecordPage", revision, total, records, next)

    revision = _Field(0, "How many changes the tenant had seen.")
    total = _Field(1, "How many records the query finds in all.")
    records = _Field(2, "The records of the page.")
    next = _Field(3, "Where the next page starts; absent on the last.")


class Snapshot(_Record):
    """Records as they stood at one moment."""
    __slots__ = ()
    _key = "store.Snapshot"
    __match_args__ = ("revision", "records",)

    def __new__(cls, *, revision, records):
        return _make(cls, "store.Snapshot", revision, records)

    revision = _Field(0, "How many changes the tenant had seen.")
    records = _Field(1, "The records.")


class Sort(_Record):
    """An order. A record that lacks the field comes last, whichever way it goes."""
    __slots__ = ()
    _key = "store.Sort"
    __match_args__ = ("field", "descending",)

    def __new__(cls, *, field, descending=False):
        return _make(cls, "store.Sort", field, descending)

    field = _Field(0, "A field of text or a number of the kind.")
    descending = _Field(1, "Whether the greatest comes first. Ids of records that sort alike still ascend.")


class SqliteOptions(_Record):
    """How a file is opened."""
    __slots__ = ()
    _key = "store.SqliteOptions"
    __match_args__ = ("durability", "busy_millis", "read_only",)

    def __new__(cls, *, durability=_LEFT_OUT, busy_millis=_LEFT_OUT, read_only=False):
        return _make(cls, "store.SqliteOptions", durability, busy_millis, read_only)

    durability = _Field(0, "What a commit outlives.")
    busy_millis = _Field(1, "Milliseconds to wait for another process that writes, before `store.busy`.")
    read_only = _Field(2, "Whether the file is only read: it must be there, at the newest schema (else `store.older_schema`), and every\nwrite is `store.read_only`.")


class SqliteStore(_SqliteStoreOwn):
    """A store in one file."""
    __slots__ = ()

    def tenants(self):
        """The tenants that have written to the file and were not deleted since, in order."""
        return _call("store.SqliteStore.tenants", self)


class StoredRecord(_Record):
    """A record as a backend keeps it. What the body says is not the backend's business."""
    __slots__ = ()
    _key = "store.StoredRecord"
    __match_args__ = ("key", "version", "schema", "body", "derived", "index",)

    def __new__(cls, *, key, version, schema, body, derived=None, index=_LEFT_OUT):
        return _make(cls, "store.StoredRecord", key, version, schema, body, derived, index)

    key = _Field(0, "Which record.")
    version = _Field(1, "1 when it is created, one more with every change of its body.")
    schema = _Field(2, "The schema the body is written in.")
    body = _Field(3, "The record as JSON.")
    derived = _Field(4, "What was computed from it and others, as JSON. Computing it anew is no change of the record.")
    index = _Field(5, "What it is found and sorted by. It is only written: a record that was read comes without, and whoever writes it\nagain makes it anew.")


class Write(_Record):
    """One record of a change."""
    __slots__ = ()
    _key = "store.Write"

    def __new__(cls, *args, **fields):
        raise TypeError("make one of its variants, such as " + cls._first())

    def get_key(self):
        """Which record it writes."""
        return _call("store.Write.key", self)

    def check_version(self, found):
        """Refuses a record found at another version than the write expects, 0 if it was not found. Every backend calls it
        for each write, in order.
        """
        return _call("store.Write.check_version", self, found)


@_variant
class _Write__Put(Write):
    """Writes a record whole."""
    __slots__ = ()
    _key = "store.Write.Put"
    __match_args__ = ("expected", "record",)

    def __new__(cls, *, expected, record):
        return _make(cls, "store.Write.Put", expected, record)

    expected = _Field(0, "The version it must be at, and the record is at the next one; 0 if it must not be there.")
    record = _Field(1, "The record.")


@_variant
class _Write__Derive(Write):
    """Writes what was computed about a record and what it is found by; its version stays."""
    __slots__ = ()
    _key = "store.Write.Derive"
    __match_args__ = ("key", "derived", "index",)

    def __new__(cls, *, key, derived=None, index):
        return _make(cls, "store.Write.Derive", key, derived, index)

    key = _Field(0, "Which record; it must be there.")
    derived = _Field(1, "What was computed.")
    index = _Field(2, "What it is found by.")


@_variant
class _Write__Remove(Write):
    """Removes a record."""
    __slots__ = ()
    _key = "store.Write.Remove"
    __match_args__ = ("key", "expected",)

    def __new__(cls, *, key, expected):
        return _make(cls, "store.Write.Remove", key, expected)

    key = _Field(0, "Which record.")
    expected = _Field(1, "The version it must be at.")


def fold(text):
    """Text as it is searched and sorted by: without case, accents and repeated space.

    Compatibility decomposition, marks dropped, lower case; letters that are their own in some language and have no
    decomposition (`ø`, `ß`, `ł`) as those that people type for them. The same on every platform, so that every backend
    finds and sorts alike.
    """
    return _call("store.fold", text)
