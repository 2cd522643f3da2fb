# make demo · make test · make lint · make bench · make bench-python · make bench-js · make spark · make wasm-plan · make fan-out · make plan-robust · make crash · make exact · make audit · make coverage · make fuzz · make docs · make python-wheel · make python-sdist · make js-package
.PHONY: demo test lint bench bench-python bench-js spark test-frames wasm-plan fan-out plan-robust crash exact audit coverage fuzz docs toolchain test-rust test-postgres test-features test-oracle test-exact test-wasm test-msrv test-mobile test-python test-js js-package python-wheel python-sdist

MSRV := $(shell sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
FEATURES := foods retention postgres postgres-tls rayon sqlite system testing toml xlsx
DATA ?= $(or $(GIZI_DATA),../shared/data)
TOOLS := .cache/tools
FUZZ_SECONDS := 60
EXACT_SECONDS := 600
PLAN_SEEDS := 100
PLAN_WORK := 60000

demo: toolchain
	cargo run --locked --release -p gizi-examples --bin school_kitchen -- --kitchen .cache/school-kitchen.db --html out/report.html

test: toolchain test-rust test-features test-oracle test-exact test-wasm test-mobile test-python test-js test-msrv

test-rust:
	.ci/postgres run cargo test --locked --workspace --exclude gizi-mobile --exclude gizi-python --exclude gizi-wasm --all-features

# Those of test-rust that need a PostgreSQL.
test-postgres:
	.ci/postgres run cargo test --locked -p gizi --all-features postgres

# Each feature alone, and none: a feature that leans on another without saying so fails here.
test-features:
	cargo check --locked -p gizi --no-default-features
	for feature in $(FEATURES); do cargo check --locked -p gizi --no-default-features --features $$feature || exit 1; done

# The whole development sets where they are at hand; the sixty dishes in core/testdata run everywhere.
test-oracle:
	sh .ci/oracle "$(DATA)"

# Plans, bounds and clashes of 500 small problems against HiGHS, which the script brings; without it it fails.
test-exact:
	.ci/exact 500

test-wasm:
	rustup target add wasm32-unknown-unknown
	cargo check --locked -p gizi --target wasm32-unknown-unknown
	benches/wasm/run check

# The binding for Kotlin and Swift, from an unoptimised build, witnessed by what UniFFI writes for Python.
test-mobile:
	bindings-mobile/run --dev

# The package for Python: built unoptimised, installed as a wheel, tried with a PostgreSQL, type-checked.
test-python:
	.ci/postgres run bindings-python/run --dev

# The wheel as users get it, within its budgets of size and import: minutes of optimising.
python-wheel:
	.ci/postgres run bindings-python/run

# The package for JavaScript from unoptimised builds, tried under Node, in Chromium and in Firefox, and type-checked.
test-js:
	bindings-wasm/run --dev
	bindings-wasm/build --release .cache/js-sizes validate core

# The same as users get it, within its budgets of size: minutes of optimising.
js-package:
	bindings-wasm/run

# `pip install` into a clean environment, from the folder and from the source distribution alone.
python-sdist:
	bindings-python/run --sdist

# The oldest Rust that core promises to build with.
test-msrv:
	rustup toolchain install $(MSRV) --profile minimal
	cargo +$(MSRV) check --locked -p gizi --all-features --target-dir target/msrv

lint: toolchain
	cargo fmt --all --check
	cargo clippy --locked --workspace --exclude gizi-mobile --all-targets --all-features -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --workspace --exclude gizi-mobile --all-features --no-deps

bench: toolchain
	.ci/postgres run cargo bench --locked -p gizi-benches

# gizi.frames against pandas, polars, DuckDB, scipy, pydantic and msgspec.
bench-python: toolchain
	.ci/frames bench

# The package for JavaScript against zod, valibot, ajv and loops, and what the crossing takes: minutes of optimising.
bench-js: toolchain
	bindings-wasm/benches/run

# Nutrients of three million lines on Spark, which is large and needs Java, bit for bit those of one process.
spark: toolchain
	.ci/frames spark

test-frames:
	.ci/frames test

# The planner in WebAssembly under Node against native code; `make test` compares small plans bit by bit.
wasm-plan: toolchain
	benches/wasm/run

# Events to a thousand listeners of examples/server.
fan-out: toolchain
	cargo bench --locked -p gizi-server --bench fan_out

# A hundred seeds on each of twenty generated instances: fails where one finds no plan, or a plan that does not hold.
plan-robust: toolchain
	cargo run --locked --release -q -p gizi-examples --bin plan_bench -- --robust $(PLAN_SEEDS) --work $(PLAN_WORK)

# Kills a writing process 200 times, and one with its PostgreSQL 50 times; `make test` does it 20 and 5 times.
crash: toolchain
	GIZI_CRASH_ROUNDS=200 cargo test --locked -p gizi --all-features --test crash

# Brings HiGHS, holds what it proves against every plan of small problems, and proves a plan of five days (EXACT_SECONDS).
exact: toolchain
	exact/run "$(DATA)" $(EXACT_SECONDS)

audit: toolchain
	test -x $(TOOLS)/bin/cargo-deny || cargo install cargo-deny --locked --root $(TOOLS)
	$(TOOLS)/bin/cargo-deny check bans licenses sources

coverage: toolchain
	rustup component add llvm-tools
	test -x $(TOOLS)/bin/cargo-llvm-cov || cargo install cargo-llvm-cov --locked --root $(TOOLS)
	PATH="$(CURDIR)/$(TOOLS)/bin:$$PATH" .ci/postgres run cargo llvm-cov --locked -p gizi --all-features --fail-under-lines 95

# A minute for each reader of bytes (FUZZ_SECONDS); needs a nightly toolchain and brings cargo-fuzz.
fuzz: toolchain
	rustup run nightly cargo --version || rustup toolchain install nightly --profile minimal
	test -x $(TOOLS)/bin/cargo-fuzz || cargo install cargo-fuzz --locked --root $(TOOLS)
	PATH="$(CURDIR)/$(TOOLS)/bin:$$PATH" fuzz/run $(FUZZ_SECONDS)

docs:
	GIZI_WRITE_DOCS=1 GIZI_WRITE_SCHEMA=1 .ci/postgres run cargo test --locked -p gizi --all-features -q
	cargo run --locked -q -p gizi-bindgen -- write

toolchain:
	@command -v cargo >/dev/null || { echo "Rust is missing: install rustup from your system, then run make again"; exit 1; }
	@command -v rustup >/dev/null || { echo "rustup is missing: it brings the targets the tests need"; exit 1; }
