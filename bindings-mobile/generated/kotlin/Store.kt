// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** `Page` with every default of core. */
public operator fun Page.Companion.invoke(
    limit: UInt,
    start: PageStart = PageStart.First,
): Page = Page(limit, start)

/** `SqliteOptions` with every default of core. */
public operator fun SqliteOptions.Companion.invoke(
    durability: Durability = Durability.POWER_LOSS,
    busyMillis: UInt = 5_000u,
    readOnly: Boolean = false,
): SqliteOptions = SqliteOptions(durability, busyMillis, readOnly)

/** Which record it writes. */
@Throws(GiziException::class)
public fun Write.getKey(): RecordKey =
    writeKey(this)

/**
 * Refuses a record found at another version than the write expects, 0 if it was not found. Every backend calls it
 * for each write, in order.
 */
@Throws(GiziException::class)
public fun Write.checkVersion(found: UInt): kotlin.Unit =
    writeCheckVersion(this, found)

/** The change with a record that must be new. */
@Throws(GiziException::class)
public fun ChangeSet.create(record: StoredRecord): ChangeSet =
    changeSetCreate(this, record)

/** The change with a record in its next version. */
@Throws(GiziException::class)
public fun ChangeSet.update(record: StoredRecord): ChangeSet =
    changeSetUpdate(this, record)

/** The change with one more write. */
@Throws(GiziException::class)
public fun ChangeSet.write(write: Write): ChangeSet =
    changeSetWrite(this, write)

/** The change with one more event. */
@Throws(GiziException::class)
public fun ChangeSet.event(event: NewEvent): ChangeSet =
    changeSetEvent(this, event)

/** Refuses a revision other than the one the change rests on. Every backend calls it before it looks at the writes. */
@Throws(GiziException::class)
public fun ChangeSet.checkBase(found: Long): kotlin.Unit =
    changeSetCheckBase(this, found)

/**
 * Refuses what no backend has to look up to know it is wrong: a record written twice, a version that does not
 * follow, an index field the record's kind does not have. Every backend calls it first.
 */
@Throws(GiziException::class)
public fun ChangeSet.check(): kotlin.Unit =
    changeSetCheck(this)

/** All events after a number, a hundred at a time, without waiting. */
@Throws(GiziException::class)
public fun EventQuery.Companion.ofAfter(seq: Long): EventQuery =
    eventQueryAfter(seq)

/** The same, waiting for a first event if there is none. */
@Throws(GiziException::class)
public fun EventQuery.waiting(millis: UInt): EventQuery =
    eventQueryWaiting(this, millis)

/** The same, only those about one record. */
@Throws(GiziException::class)
public fun EventQuery.about(subject: String): EventQuery =
    eventQueryAbout(this, subject)

/** Refuses limits out of bounds. Every backend calls it first. */
@Throws(GiziException::class)
public fun EventQuery.check(): kotlin.Unit =
    eventQueryCheck(this)

/**
 * Refuses a number that events no longer all follow, or that there is not yet. `oldest` is the number of the
 * oldest event kept, one more than `last` if none is.
 */
@Throws(GiziException::class)
public fun EventQuery.checkKept(oldest: Long, last: Long): kotlin.Unit =
    eventQueryCheckKept(this, oldest, last)

/** Its name in keys and tables. Never changes. */
@Throws(GiziException::class)
public fun Noun.code(): String =
    nounCode(this)

/** The first records. */
@Throws(GiziException::class)
public fun Page.Companion.first(limit: UInt): Page =
    pageFirst(limit)

/** Refuses sizes out of bounds. Every backend calls it first. */
@Throws(GiziException::class)
public fun Page.check(): kotlin.Unit =
    pageCheck(this)

/** Every record of a kind, by id. */
@Throws(GiziException::class)
public fun Query.Companion.of(noun: Noun): Query =
    queryOf(noun)

/** The query with words that must occur. */
@Throws(GiziException::class)
public fun Query.withSearch(text: String): Query =
    querySearch(this, text)

/** The query with one more condition. */
@Throws(GiziException::class)
public fun Query.with(condition: Condition): Query =
    queryWith(this, condition)

/** The query with a field of text that must be a value. */
@Throws(GiziException::class)
public fun Query.text(field: String, value: String): Query =
    queryText(this, field, value)

/** The query with a number that must be a value. */
@Throws(GiziException::class)
public fun Query.number(field: String, value: Long): Query =
    queryNumber(this, field, value)

/** The query with a reference that must be there. */
@Throws(GiziException::class)
public fun Query.linked(label: String, target: String): Query =
    queryLinked(this, label, target)

/** The query in the order of a field. */
@Throws(GiziException::class)
public fun Query.sorted(field: String, descending: Boolean): Query =
    querySorted(this, field, descending)

/** The folded words that must occur. */
@Throws(GiziException::class)
public fun Query.words(): List<String> =
    queryWords(this)

/**
 * Refuses fields that the kind does not have, and more words or conditions than anybody means. Every backend calls
 * it first.
 */
@Throws(GiziException::class)
public fun Query.check(): kotlin.Unit =
    queryCheck(this)

/** Whether a record of the kind is one of those wanted: for backends that look for themselves. */
@Throws(GiziException::class)
public fun Query.finds(record: StoredRecord): Boolean =
    queryFinds(this, record)

/** A key. */
@Throws(GiziException::class)
public fun RecordKey.Companion.new(noun: Noun, id: String): RecordKey =
    recordKeyNew(noun, id)

/** The index with more text to be searched, folded. */
@Throws(GiziException::class)
public fun RecordIndex.searchable(text: String): RecordIndex =
    recordIndexSearchable(this, text)

/** The index with one more field of text. */
@Throws(GiziException::class)
public fun RecordIndex.text(field: String, value: String): RecordIndex =
    recordIndexText(this, field, value)

/** The index with one more number. */
@Throws(GiziException::class)
public fun RecordIndex.number(field: String, value: Long): RecordIndex =
    recordIndexNumber(this, field, value)

/** The index with one more link. */
@Throws(GiziException::class)
public fun RecordIndex.link(label: String, target: String): RecordIndex =
    recordIndexLink(this, label, target)

/** The value of a field of text. */
@Throws(GiziException::class)
public fun RecordIndex.textOf(field: String): String? =
    recordIndexTextOf(this, field)

/** The value of a number. */
@Throws(GiziException::class)
public fun RecordIndex.numberOf(field: String): Long? =
    recordIndexNumberOf(this, field)

