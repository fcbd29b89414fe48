BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO "grdb_migrations" VALUES('tables');
INSERT INTO "grdb_migrations" VALUES('provenance');
INSERT INTO "grdb_migrations" VALUES('words');
INSERT INTO "grdb_migrations" VALUES('keys');
INSERT INTO "grdb_migrations" VALUES('aggregates');
INSERT INTO "grdb_migrations" VALUES('entries');
INSERT INTO "grdb_migrations" VALUES('restatements');
INSERT INTO "grdb_migrations" VALUES('days');
INSERT INTO "grdb_migrations" VALUES('months');
CREATE TABLE "tenant-acme-days" (
    sha256 TEXT NOT NULL, month INTEGER NOT NULL, cells BLOB NOT NULL,
    PRIMARY KEY (sha256, month)
) STRICT;
CREATE TABLE "tenant-acme-entries" (
    sha256 TEXT NOT NULL, piece INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, piece)
) STRICT;
INSERT INTO "tenant-acme-entries" VALUES('cbc533292217b24093917956dec86ff3d0f917ba19b7765235f0554a5982139a',0,X'00000000713F11B46C22BAB9A73C594D24DC03D5CD0000000000000000000000000000000000000000103F4101000000');
INSERT INTO "tenant-acme-entries" VALUES('cbc533292217b24093917956dec86ff3d0f917ba19b7765235f0554a5982139a',1,X'010000006E671005C4F5B28126A6B8E7C7549CA32800000000000000000000000000000000000000001C3F4102000000');
INSERT INTO "tenant-acme-entries" VALUES('95c9701cd22f6597a75d045906dcf1f1fcbba886de9a9a8fdb20e449b197b1eb',0,X'000000006E671005C4F5B28126A6B8E7C7549CA3D502000000000000000000000000000000000000001C3F4100000000');
INSERT INTO "tenant-acme-entries" VALUES('95c9701cd22f6597a75d045906dcf1f1fcbba886de9a9a8fdb20e449b197b1eb',1,X'010000002BE7CD40F6A7E8933F9CB1A638121C10C80000000000000000000000000000000000000000AC3F4102000000');
CREATE TABLE "tenant-acme-header" (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    spec TEXT NOT NULL, asOf TEXT NOT NULL
, rules INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "tenant-acme-header" VALUES(1,'{"calendar":{"firstMonth":1,"yearName":"end"},"currency":{"code":"USD"},"dimensions":[{"name":"region","plural":"regions","singular":"region"}],"materiality":{"change":"0.02","share":"0.01"},"metrics":[{"also":[],"definition":{"aggregate":{"_0":{"column":"amount","entities":[],"function":"sum","isApproximate":false}}},"fillsWithZero":false,"label":"Revenue","name":"revenue","unit":"USD"},{"also":[],"definition":{"aggregate":{"_0":{"column":"amount","entities":["order"],"function":"last","isApproximate":false}}},"fillsWithZero":false,"label":"Open","name":"open","unit":"USD"}],"slices":[[],["region"]],"source":{"columns":[{"aliases":{},"formats":["yyyy-MM-dd"],"from":["date"],"isKey":false,"isRequired":false,"missing":[],"name":"date","specLine":6,"type":"date","values":[]},{"aliases":{},"formats":[],"from":["order"],"isKey":false,"isRequired":false,"missing":[],"name":"order","specLine":7,"type":"text","values":[]},{"aliases":{},"formats":[],"from":["region"],"isKey":false,"isRequired":false,"missing":[],"name":"region","specLine":8,"type":"text","values":[]},{"aliases":{},"formats":[],"from":["amount"],"isKey":false,"isRequired":false,"missing":[],"name":"amount","specLine":9,"type":"money","values":[]}],"contract":{"discardsValues":false,"freezesColumns":false,"lines":"standard"},"dialect":{},"layout":{"records":{}},"onDuplicate":"keep_last","time":"date","upload":"append"},"timeZone":"UTC"}','2026-02-10',1);
CREATE TABLE "tenant-acme-joined" (
    month INTEGER PRIMARY KEY, marks TEXT NOT NULL, mark TEXT NOT NULL,
    cells BLOB NOT NULL
) STRICT;
INSERT INTO "tenant-acme-joined" VALUES(24311,'15afabf784fc0d2941d1d8c845bd696496549e6943122e35343ea762ec29091e f00f4499c083555875002d6952ed88c1ab609eebdc3abbed68cc792df1d0e6d2','e2ffb03de5658194db00acd2a95b5d5746fb54c2956e55903a38bd663aea7b25',X'010002046F70656E07726576656E756502000C726567696F6E3D536F757468040000EEFB0200040400000001EEFB0200040400000100EEFB0200040402CA110101EEFB0200040402CA11');
CREATE TABLE "tenant-acme-key-parts" (
    sha256 TEXT NOT NULL, part INTEGER NOT NULL, lines BLOB NOT NULL,
    PRIMARY KEY (sha256, part)
) STRICT;
CREATE TABLE "tenant-acme-keys" (
    sha256 TEXT PRIMARY KEY NOT NULL,
    lines INTEGER NOT NULL, parts INTEGER NOT NULL,
    fingerprint INTEGER NOT NULL,
    leftOut INTEGER NOT NULL, leftOutMark INTEGER NOT NULL
) STRICT;
CREATE TABLE "tenant-acme-messages" (
    pk TEXT NOT NULL, sk TEXT NOT NULL,
    tenantId TEXT NOT NULL, messageId TEXT NOT NULL, timestamp TEXT NOT NULL,
    sender TEXT NOT NULL, text TEXT NOT NULL, context TEXT NOT NULL,
    metadata TEXT NOT NULL,
    PRIMARY KEY (pk, sk)
) STRICT, WITHOUT ROWID;
INSERT INTO "tenant-acme-messages" VALUES('MSG#2dd576d2-4d4f-87fd-8ae6-899c9115b865','2026-02-10T00:00:00Z','acme','2dd576d2-4d4f-87fd-8ae6-899c9115b865','2026-02-10T00:00:00Z','assistant','Revenue fell 73.3% to $3.00 in January 2026, down from $11.25 in December 2025','change','{"source":"template","tags":["month","2026-01"]}');
CREATE TABLE "tenant-acme-metrics" (
    pk TEXT NOT NULL, sk TEXT NOT NULL,
    value TEXT, unit TEXT NOT NULL, rows INTEGER NOT NULL, status TEXT NOT NULL,
    PRIMARY KEY (pk, sk)
) STRICT, WITHOUT ROWID;
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#open','2025-11','20.5','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#open#region=North','2025-11','20.5','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue','2025-11','30.5','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=North','2025-11','30.5','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#open','2025-12','7.25','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#open#region=South','2025-12','7.25','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue','2025-12','11.25','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=South','2025-12','11.25','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#open','2025-Q4','27.75','USD',4,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#open#region=North','2025-Q4','20.5','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#open#region=South','2025-Q4','7.25','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue','2025-Q4','41.75','USD',4,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=North','2025-Q4','30.5','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=South','2025-Q4','11.25','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#open','2026-01','2','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#open#region=North','2026-01','2','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue','2026-01','3','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=North','2026-01','3','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#open','2026-Q1','2','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#open#region=North','2026-Q1','2','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue','2026-Q1','3','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=North','2026-Q1','3','USD',2,'partial');
CREATE TABLE "tenant-acme-partials" (
    sha256 TEXT NOT NULL, month INTEGER NOT NULL, mark TEXT NOT NULL,
    cells BLOB NOT NULL,
    PRIMARY KEY (sha256, month)
) STRICT;
INSERT INTO "tenant-acme-partials" VALUES('cbc533292217b24093917956dec86ff3d0f917ba19b7765235f0554a5982139a',24310,'3a49bbba8f5d9bb47441a36f28981920910c1d36a7eded065751153b9adc6da9',X'010002046F70656E07726576656E756502000C726567696F6E3D4E6F727468040000ECFB0200040400000001ECFB0200040400000100ECFB0200040401E2040101ECFB0200040401E204');
INSERT INTO "tenant-acme-partials" VALUES('cbc533292217b24093917956dec86ff3d0f917ba19b7765235f0554a5982139a',24311,'15afabf784fc0d2941d1d8c845bd696496549e6943122e35343ea762ec29091e',X'010002046F70656E07726576656E756502000C726567696F6E3D536F757468040000EEFB0200020200000001EEFB0200020200000100EEFB0200020200080101EEFB020002020008');
INSERT INTO "tenant-acme-partials" VALUES('95c9701cd22f6597a75d045906dcf1f1fcbba886de9a9a8fdb20e449b197b1eb',24311,'f00f4499c083555875002d6952ed88c1ab609eebdc3abbed68cc792df1d0e6d2',X'010002046F70656E07726576656E756502000C726567696F6E3D536F757468040000EEFB0200020200000001EEFB0200020200000100EEFB0200020202AA0B0101EEFB0200020202AA0B');
INSERT INTO "tenant-acme-partials" VALUES('95c9701cd22f6597a75d045906dcf1f1fcbba886de9a9a8fdb20e449b197b1eb',24312,'884e065a985c6fa74c249c36d3d996edff6ae12277bcb9cfdc365005f95b51c5',X'010002046F70656E07726576656E756502000C726567696F6E3D4E6F727468040000F0FB0200040400000001F0FB0200040400000100F0FB0200040400060101F0FB020004040006');
CREATE TABLE "tenant-acme-restatements" (
    number INTEGER PRIMARY KEY,
    pk TEXT NOT NULL, sk TEXT NOT NULL, before TEXT, now TEXT,
    unit TEXT NOT NULL, sources TEXT NOT NULL,
    asOf TEXT NOT NULL, run TEXT NOT NULL, toldBy TEXT
) STRICT;
CREATE TABLE "tenant-acme-sources" (
    place INTEGER PRIMARY KEY,
    name TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, status TEXT NOT NULL,
    firstDay TEXT, lastDay TEXT, summary TEXT NOT NULL,
    partialsHash TEXT NOT NULL, handedIn INTEGER NOT NULL DEFAULT 0, mends TEXT NOT NULL DEFAULT '', heldDays TEXT, entriesMark TEXT, entryGroups BLOB, daysHash TEXT, activeDays BLOB NOT NULL DEFAULT x'00') STRICT;
INSERT INTO "tenant-acme-sources" VALUES(1,'in/a.csv','cbc533292217b24093917956dec86ff3d0f917ba19b7765235f0554a5982139a','active','2025-11-28','2025-12-01','{"bytes":95,"counts":{"accepted":3,"duplicate":0,"rejected":0,"skipped":{"blank":0,"comment":0,"footer":0,"header":1,"preamble":0,"repeatedHeader":0}},"file":"in/a.csv","notices":[],"sha256":"cbc533292217b24093917956dec86ff3d0f917ba19b7765235f0554a5982139a"}','be91f9e2f0d992a3e572f05f31e6d433d798e803cdf9ddc2b100de4fb5f36417',0,'',NULL,'567842731f7ef3883ffdda90bce6a61c',X'020202ECFB02EEFB02010300054E6F72746805536F7574680102020001020102010100020001',NULL,X'0288BF0206');
INSERT INTO "tenant-acme-sources" VALUES(2,'in/b.csv','95c9701cd22f6597a75d045906dcf1f1fcbba886de9a9a8fdb20e449b197b1eb','active','2025-12-01','2026-01-06','{"bytes":94,"counts":{"accepted":3,"duplicate":0,"rejected":0,"skipped":{"blank":0,"comment":0,"footer":0,"header":1,"preamble":0,"repeatedHeader":0}},"file":"in/b.csv","notices":[],"sha256":"95c9701cd22f6597a75d045906dcf1f1fcbba886de9a9a8fdb20e449b197b1eb"}','24960d205265349fead88fe66996bffd82ef5eeea4a4d396e2dba126baf73eb4',0,'',NULL,'64a1d2996fef4079b472ab587b4eff46',X'020202EEFB02F0FB02010300054E6F72746805536F7574680102020001020201010200020001',NULL,X'028EBF0248');
CREATE TABLE "tenant-acme-superseded-reports" (
    report TEXT PRIMARY KEY NOT NULL, run TEXT NOT NULL, asOf TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "tenant-acme-metrics-by-period" ON "tenant-acme-metrics"
    (sk, pk, value, unit, rows, status);
CREATE INDEX "tenant-acme-restatements-by-cell" ON "tenant-acme-restatements" (pk, sk);
COMMIT;
