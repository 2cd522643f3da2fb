// Written by `gizi-bindgen` from the source of core. Do not edit: run `make docs`.

@file:Suppress("RedundantVisibilityModifier", "unused")

package id.gizi

/** The coarse class: what a caller does about it. */
public val GiziException.kind: ErrorKind
    get() =
        when (this) {
            is GiziException.Invalid -> ErrorKind.INVALID
            is GiziException.NotFound -> ErrorKind.NOT_FOUND
            is GiziException.Conflict -> ErrorKind.CONFLICT
            is GiziException.Denied -> ErrorKind.DENIED
            is GiziException.Unsupported -> ErrorKind.UNSUPPORTED
            is GiziException.Cancelled -> ErrorKind.CANCELLED
            is GiziException.Busy -> ErrorKind.BUSY
            is GiziException.Storage -> ErrorKind.STORAGE
            is GiziException.Internal -> ErrorKind.INTERNAL
        }

/** The stable code, such as `menu.cycle`. */
public val GiziException.code: String
    get() =
        when (this) {
            is GiziException.Invalid -> this.code
            is GiziException.NotFound -> this.code
            is GiziException.Conflict -> this.code
            is GiziException.Denied -> this.code
            is GiziException.Unsupported -> this.code
            is GiziException.Cancelled -> this.code
            is GiziException.Busy -> this.code
            is GiziException.Storage -> this.code
            is GiziException.Internal -> this.code
        }

/** The sentence for people, in English, without the path. */
public val GiziException.reason: String
    get() =
        when (this) {
            is GiziException.Invalid -> this.reason
            is GiziException.NotFound -> this.reason
            is GiziException.Conflict -> this.reason
            is GiziException.Denied -> this.reason
            is GiziException.Unsupported -> this.reason
            is GiziException.Cancelled -> this.reason
            is GiziException.Busy -> this.reason
            is GiziException.Storage -> this.reason
            is GiziException.Internal -> this.reason
        }

/** Where in the input: `ingredients[3].unit`; empty when the whole input is meant. */
public val GiziException.path: String
    get() =
        when (this) {
            is GiziException.Invalid -> this.path
            is GiziException.NotFound -> this.path
            is GiziException.Conflict -> this.path
            is GiziException.Denied -> this.path
            is GiziException.Unsupported -> this.path
            is GiziException.Cancelled -> this.path
            is GiziException.Busy -> this.path
            is GiziException.Storage -> this.path
            is GiziException.Internal -> this.path
        }

/** The values involved, for programs. */
public val GiziException.details: List<ErrorDetail>
    get() =
        when (this) {
            is GiziException.Invalid -> this.details
            is GiziException.NotFound -> this.details
            is GiziException.Conflict -> this.details
            is GiziException.Denied -> this.details
            is GiziException.Unsupported -> this.details
            is GiziException.Cancelled -> this.details
            is GiziException.Busy -> this.details
            is GiziException.Storage -> this.details
            is GiziException.Internal -> this.details
        }

/** Everything that is wrong with a record, field by field. */
public val GiziException.violations: List<Violation>
    get() =
        when (this) {
            is GiziException.Invalid -> this.violations
            is GiziException.NotFound -> this.violations
            is GiziException.Conflict -> this.violations
            is GiziException.Denied -> this.violations
            is GiziException.Unsupported -> this.violations
            is GiziException.Cancelled -> this.violations
            is GiziException.Busy -> this.violations
            is GiziException.Storage -> this.violations
            is GiziException.Internal -> this.violations
        }

/** Whether the same call may succeed later without any change of its input. */
public val GiziException.isRetryable: Boolean
    get() = this is GiziException.Busy

