-- A file as schema 1 left it; never changes. Made by gizi 0.1, dumped table by table.
PRAGMA application_id = 1734965865;
PRAGMA user_version = 1;
PRAGMA journal_mode = WAL;
BEGIN TRANSACTION;
CREATE TABLE events (
    tenant TEXT NOT NULL,
    seq INTEGER NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (tenant, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "events" VALUES('dapur',2,'MENU/sop-ayam','{"id":"event-sop-ayam","seq":2,"type":"MENU_UPDATED","tenant":"dapur","at":"2025-11-24T16:00:00.123Z","actor":"siti","data":{"noun":"MENU","id":"sop-ayam","menuName":"Menu \u0000 🍚 sop-ayam","menuCode":null,"version":1,"changes":[{"field":"servings","before":null,"after":"\"1\""}]}}');
CREATE TABLE links (
    tenant TEXT NOT NULL,
    noun TEXT NOT NULL,
    label TEXT NOT NULL,
    target TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (tenant, noun, label, target, id)
) STRICT, WITHOUT ROWID;
INSERT INTO "links" VALUES('dapur','MENU','ingredient','ayam','sop-ayam');
INSERT INTO "links" VALUES('dapur','MENU','ingredient','wortel','sop-ayam');
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
INSERT INTO "listings" VALUES('dapur','MENU','nasi','nasi',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'nasi');
INSERT INTO "listings" VALUES('dapur','MENU','sop-ayam','sop ayam',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,350,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'sop ayam');
INSERT INTO "listings" VALUES('lain','MENU','bakso','bakso',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'bakso');
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
INSERT INTO "records" VALUES('dapur','MENU','nasi',1,1,'{"id":"nasi"}',NULL,'{"search":"nasi","texts":[{"field":"menu_name","value":"nasi"}],"numbers":[],"links":[]}');
INSERT INTO "records" VALUES('dapur','MENU','sop-ayam',3,1,'{"id":"sop-ayam"}','{"calories":350}','{"search":"sop ayam","texts":[{"field":"menu_name","value":"sop ayam"}],"numbers":[{"field":"calories","value":350}],"links":[{"label":"ingredient","target":"ayam"},{"label":"ingredient","target":"wortel"}]}');
INSERT INTO "records" VALUES('lain','MENU','bakso',1,1,'{"id":"bakso"}',NULL,'{"search":"bakso","texts":[{"field":"menu_name","value":"bakso"}],"numbers":[],"links":[]}');
CREATE TABLE tenants (
    tenant TEXT NOT NULL PRIMARY KEY,
    revision INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    oldest INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "tenants" VALUES('dapur',7,2,2);
INSERT INTO "tenants" VALUES('lain',1,0,1);
CREATE INDEX events_about ON events (tenant, subject, seq);
COMMIT;
