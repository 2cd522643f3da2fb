"""The binding stays thin: written by hand it is less than a tenth of core."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def lines(path):
    text = path.read_text().split("#[cfg(test)]\nmod tests")[0]
    return sum(1 for line in text.splitlines() if line.strip() and not re.match(r"\s*//", line))


def test_less_than_a_tenth_is_written_by_hand():
    core = [path for path in (ROOT / "core/src").rglob("*.rs") if not {"tests", "testing"} & set(path.parts) and path.name != "tests.rs"]
    own = list((ROOT / "bindings-python/src").rglob("*.rs"))
    share = sum(map(lines, own)) / sum(map(lines, core))
    print(f"\nwritten by hand: {sum(map(lines, own))} lines of Rust, {share:.1%} of core")
    assert own and core and share < 0.10
