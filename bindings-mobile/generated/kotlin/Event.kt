// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/**
 * The record it is about, as the store finds the history of a record by it: `MENU/ayam-kecap`; empty if it is
 * about many.
 */
@Throws(GiziException::class)
public fun EventSubject.path(): String =
    eventSubjectPath(this)

/** The event with its place in the order of its tenant. */
@Throws(GiziException::class)
public fun NewEvent.numbered(tenant: TenantId, seq: Long): Event =
    newEventNumbered(this, tenant, seq)

