// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** The language of an ISO 639-1 code, `en` or `id`, with or without a region: `id-ID`. */
@Throws(GiziException::class)
public fun Language.Companion.ofCode(code: String): Language? =
    languageOfCode(code)

/** Its ISO 639-1 code, as `lang` in HTML wants it. */
@Throws(GiziException::class)
public fun Language.code(): String =
    languageCode(this)

/** How it writes numbers: `1,500.25` or `1.500,25`. */
@Throws(GiziException::class)
public fun Language.numberFormat(): NumberFormat =
    languageNumberFormat(this)

