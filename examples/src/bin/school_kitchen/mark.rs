//! The marks a verdict is shown by.

use gizi::balance::Verdict;
use gizi::cost::CeilingVerdict;
use gizi::locale::Language;

/// ✓ met, ▼ low, ▲ high, ? not known.
pub(crate) fn of_verdict(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "✓",
        Verdict::Low { .. } => "▼",
        Verdict::High { .. } => "▲",
        Verdict::Unknown { .. } => "?",
    }
}

/// ✓ within, ▲ over, ? not known.
pub(crate) fn of_ceiling(verdict: CeilingVerdict) -> &'static str {
    match verdict {
        CeilingVerdict::Within => "✓",
        CeilingVerdict::Over => "▲",
        CeilingVerdict::Unknown => "?",
    }
}

/// What the marks mean.
pub(crate) fn legend(language: Language) -> &'static str {
    language.say(
        "✓ met   ▼ low   ▲ high   ? not known, because a value is missing   ( ) advisory only",
        "✓ terpenuhi   ▼ kurang   ▲ lebih   ? belum diketahui, karena ada nilai yang kosong   ( ) hanya anjuran",
    )
}
