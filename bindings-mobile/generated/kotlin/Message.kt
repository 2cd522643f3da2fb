// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** A message without values. */
@Throws(GiziException::class)
public fun Message.Companion.new(key: String): Message =
    messageNew(key)

/** The message with one more value. */
@Throws(GiziException::class)
public fun Message.with(key: String, value: MessageContent): Message =
    messageWith(this, key, value)

/** The message with one more text. */
@Throws(GiziException::class)
public fun Message.text(key: String, text: String): Message =
    messageText(this, key, text)

/** The message with one more number. */
@Throws(GiziException::class)
public fun Message.number(key: String, amount: Double): Message =
    messageNumber(this, key, amount)

