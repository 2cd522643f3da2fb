-- Text compares bytewise (BINARY, the default). Bodies live in `records`, whose rows are long; the others are kept in
-- the order of their keys.

CREATE TABLE tenants (
    tenant TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    oldest INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE records (
    tenant TEXT NOT NULL,
    noun TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    body TEXT NOT NULL,
    derived TEXT,
    found_by TEXT NOT NULL,
    PRIMARY KEY (tenant, noun, id)
) STRICT;

CREATE TABLE listings (
    tenant TEXT NOT NULL,
    noun TEXT NOT NULL,
    id TEXT NOT NULL,
    text_1 TEXT, text_2 TEXT, text_3 TEXT, text_4 TEXT, text_5 TEXT, text_6 TEXT, text_7 TEXT, text_8 TEXT,
    text_9 TEXT, text_10 TEXT, text_11 TEXT, text_12 TEXT, text_13 TEXT, text_14 TEXT, text_15 TEXT, text_16 TEXT,
    number_1 INTEGER, number_2 INTEGER, number_3 INTEGER, number_4 INTEGER,
    number_5 INTEGER, number_6 INTEGER, number_7 INTEGER, number_8 INTEGER,
    number_9 INTEGER, number_10 INTEGER, number_11 INTEGER, number_12 INTEGER,
    number_13 INTEGER, number_14 INTEGER, number_15 INTEGER, number_16 INTEGER,
    search TEXT NOT NULL,
    PRIMARY KEY (tenant, noun, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE links (
    tenant TEXT NOT NULL,
    noun TEXT NOT NULL,
    label TEXT NOT NULL,
    target TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (tenant, noun, label, target, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
    tenant TEXT NOT NULL,
    seq INTEGER NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (tenant, seq)
) STRICT, WITHOUT ROWID;

-- The history of one record.
CREATE INDEX events_about ON events (tenant, subject, seq);
