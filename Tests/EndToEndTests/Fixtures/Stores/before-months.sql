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
CREATE TABLE "tenant-acme-days" (
    sha256 TEXT NOT NULL, month INTEGER NOT NULL, cells BLOB NOT NULL,
    PRIMARY KEY (sha256, month)
) STRICT;
INSERT INTO "tenant-acme-days" VALUES('c993ca1d49ef49ab436bdb42c6f5f5b685441edeca46183bba7ee699b0c6ab65',24310,X'0103056C65617374066F726465727307726576656E756503000C726567696F6E3D4E6F7274680C726567696F6E3D536F7574680900000288BF0201020200000014020102020000019A0301000288BF02000202000002000202000002000288BF02000202001402000202019A0300010188BF020102020000001401010188BF02000202000002010188BF0200020200140002018ABF020102020000019A030102018ABF0200020200000202018ABF02000202019A03');
INSERT INTO "tenant-acme-days" VALUES('cbcbc76d7ef45568556aa7b28500afac86d52dc9c605326b889562a3df69eeb8',24311,X'0103056C65617374066F726465727307726576656E756503000C726567696F6E3D4E6F7274680B726567696F6E3D57657374090000028EBF02010202000002AA0B02010202000000050100028EBF0200020200000200020200000200028EBF0200020202AA0B0200020200050001018EBF02010202000002AA0B0101018EBF0200020200000201018EBF0200020202AA0B00020190BF020102020000000501020190BF02000202000002020190BF020002020005');
INSERT INTO "tenant-acme-days" VALUES('2c4e575052bd0db38c2653f59ad63abffc1c0a1c861deaf5a9b3999b9c56eba4',24312,X'0103056C65617374066F726465727307726576656E756502000C726567696F6E3D4E6F72746806000002D6BF02010202000000023201020200000004010002D6BF020002020000320002020000020002D6BF020002020002320002020004000102D6BF02010202000000023201020200000004010102D6BF020002020000320002020000020102D6BF020002020002320002020004');
CREATE TABLE "tenant-acme-entries" (
    sha256 TEXT NOT NULL, piece INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, piece)
) STRICT;
INSERT INTO "tenant-acme-entries" VALUES('c993ca1d49ef49ab436bdb42c6f5f5b685441edeca46183bba7ee699b0c6ab65',0,X'00000000C2C00977676D60DD69F87D0F8823898C01000000CEAE530123A7095F930297719BFD4122');
INSERT INTO "tenant-acme-entries" VALUES('c993ca1d49ef49ab436bdb42c6f5f5b685441edeca46183bba7ee699b0c6ab65',1,X'02000000CEAE530123A7095F930297719BFD4122');
INSERT INTO "tenant-acme-entries" VALUES('cbcbc76d7ef45568556aa7b28500afac86d52dc9c605326b889562a3df69eeb8',0,X'00000000DE0C6D09F1F59B1A253EF2925318126A01000000C2C00977676D60DD69F87D0F8823898C');
INSERT INTO "tenant-acme-entries" VALUES('cbcbc76d7ef45568556aa7b28500afac86d52dc9c605326b889562a3df69eeb8',1,X'020000005598CA888C728BA5F45E4E5D76729314');
INSERT INTO "tenant-acme-entries" VALUES('2c4e575052bd0db38c2653f59ad63abffc1c0a1c861deaf5a9b3999b9c56eba4',0,X'00000000E41CD396D561757D5D2D98D94339F3D2');
CREATE TABLE "tenant-acme-header" (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    spec TEXT NOT NULL, asOf TEXT NOT NULL
) STRICT;
INSERT INTO "tenant-acme-header" VALUES(1,'{"calendar":{"firstMonth":1,"yearName":"end"},"currency":{"code":"USD"},"dimensions":[{"name":"region","plural":"regions","singular":"region"}],"materiality":{"change":"0.02","share":"0.01"},"metrics":[{"also":[],"definition":{"aggregate":{"_0":{"column":"amount","entities":[],"function":"sum","isApproximate":false}}},"fillsWithZero":false,"label":"Revenue","name":"revenue","unit":"USD"},{"also":[],"definition":{"aggregate":{"_0":{"column":"amount","entities":[],"function":"min","isApproximate":false}}},"fillsWithZero":false,"label":"Least","name":"least","unit":"USD"},{"also":[],"definition":{"aggregate":{"_0":{"column":"order","entities":[],"function":"count_distinct","isApproximate":false}}},"fillsWithZero":false,"label":"Orders","name":"orders","unit":"count"},{"also":[],"definition":{"ratio":{"denominator":"orders","numerator":"revenue"}},"fillsWithZero":false,"label":"Average","name":"average","unit":"USD"}],"slices":[[],["region"]],"source":{"columns":[{"aliases":{},"formats":["yyyy-MM-dd"],"from":["date"],"isKey":false,"isRequired":false,"missing":[],"name":"date","specLine":6,"type":"date","values":[]},{"aliases":{},"formats":[],"from":["order"],"isKey":false,"isRequired":false,"missing":[],"name":"order","specLine":7,"type":"text","values":[]},{"aliases":{},"formats":[],"from":["region"],"isKey":false,"isRequired":false,"missing":[],"name":"region","specLine":8,"type":"text","values":[]},{"aliases":{},"formats":[],"from":["amount"],"isKey":false,"isRequired":false,"missing":[],"name":"amount","specLine":9,"type":"money","values":[]}],"contract":{"discardsValues":false,"freezesColumns":false,"lines":"standard"},"dialect":{},"layout":{"records":{}},"onDuplicate":"keep_last","time":"date","upload":"append"},"timeZone":"UTC"}','2026-02-10');
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
INSERT INTO "tenant-acme-messages" VALUES('MSG#bfb8adb6-19e4-8b75-9e63-3af2a9df27eb','2026-02-10T00:00:00Z','acme','bfb8adb6-19e4-8b75-9e63-3af2a9df27eb','2026-02-10T00:00:00Z','assistant','Revenue rose from $8.25 in December 2025 to $103.00 in January 2026','change','{"source":"template","tags":["month","2026-01"]}');
CREATE TABLE "tenant-acme-metrics" (
    pk TEXT NOT NULL, sk TEXT NOT NULL,
    value TEXT, unit TEXT NOT NULL, rows INTEGER NOT NULL, status TEXT NOT NULL,
    PRIMARY KEY (pk, sk)
) STRICT, WITHOUT ROWID;
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average','2025-11','15.25','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average#region=North','2025-11','10','USD',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average#region=South','2025-11','20.5','USD',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least','2025-11','10','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least#region=North','2025-11','10','USD',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least#region=South','2025-11','20.5','USD',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders','2025-11','2','count',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders#region=North','2025-11','1','count',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders#region=South','2025-11','1','count',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue','2025-11','30.5','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=North','2025-11','10','USD',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=South','2025-11','20.5','USD',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average','2025-12','2.75','USD',3,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average#region=North','2025-12','7.25','USD',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average#region=South','2025-12','4','USD',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average#region=West','2025-12','-3','USD',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least','2025-12','-3','USD',3,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least#region=North','2025-12','7.25','USD',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least#region=South','2025-12','4','USD',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least#region=West','2025-12','-3','USD',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders','2025-12','3','count',3,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders#region=North','2025-12','1','count',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders#region=South','2025-12','1','count',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders#region=West','2025-12','1','count',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue','2025-12','8.25','USD',3,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=North','2025-12','7.25','USD',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=South','2025-12','4','USD',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=West','2025-12','-3','USD',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average','2025-Q4','12.916666666667','USD',5,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average#region=North','2025-Q4','8.625','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average#region=South','2025-Q4','24.5','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average#region=West','2025-Q4','-3','USD',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least','2025-Q4','-3','USD',5,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least#region=North','2025-Q4','7.25','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least#region=South','2025-Q4','4','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least#region=West','2025-Q4','-3','USD',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders','2025-Q4','3','count',5,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders#region=North','2025-Q4','2','count',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders#region=South','2025-Q4','1','count',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders#region=West','2025-Q4','1','count',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue','2025-Q4','38.75','USD',5,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=North','2025-Q4','17.25','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=South','2025-Q4','24.5','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=West','2025-Q4','-3','USD',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average','2026-01','51.5','USD',3,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average#region=','2026-01','100','USD',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average#region=North','2026-01','3','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least','2026-01','1','USD',3,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least#region=','2026-01','100','USD',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least#region=North','2026-01','1','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders','2026-01','2','count',3,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders#region=','2026-01','1','count',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders#region=North','2026-01','1','count',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue','2026-01','103','USD',3,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=','2026-01','100','USD',1,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=North','2026-01','3','USD',2,'complete');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average','2026-Q1','51.5','USD',3,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average#region=','2026-Q1','100','USD',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#average#region=North','2026-Q1','3','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least','2026-Q1','1','USD',3,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least#region=','2026-Q1','100','USD',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#least#region=North','2026-Q1','1','USD',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders','2026-Q1','2','count',3,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders#region=','2026-Q1','1','count',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#orders#region=North','2026-Q1','1','count',2,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue','2026-Q1','103','USD',3,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=','2026-Q1','100','USD',1,'partial');
INSERT INTO "tenant-acme-metrics" VALUES('METRIC#revenue#region=North','2026-Q1','3','USD',2,'partial');
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
    partialsHash TEXT NOT NULL, partials BLOB NOT NULL
, handedIn INTEGER NOT NULL DEFAULT 0, mends TEXT NOT NULL DEFAULT '', heldDays TEXT, entriesMark TEXT, entryGroups BLOB, daysHash TEXT) STRICT;
INSERT INTO "tenant-acme-sources" VALUES(1,'in/a.csv','c993ca1d49ef49ab436bdb42c6f5f5b685441edeca46183bba7ee699b0c6ab65','active','2025-11-28','2025-12-01','{"bytes":95,"counts":{"accepted":3,"duplicate":0,"rejected":0,"skipped":{"blank":0,"comment":0,"footer":0,"header":1,"preamble":0,"repeatedHeader":0}},"file":"in/a.csv","notices":[],"sha256":"c993ca1d49ef49ab436bdb42c6f5f5b685441edeca46183bba7ee699b0c6ab65"}','db47392d1e66b2e6ec1d3a4f6caa304dddc72fb292fd27ad55fb3cdceac16000',X'010388BF02020403056C65617374066F726465727307726576656E756503000C726567696F6E3D4E6F7274680C726567696F6E3D536F7574680F0000ECFB02010404000000140000EEFB02010202000000080001ECFB02010202000000140002ECFB020102020000019A030002EEFB02010202000000080100ECFB0200040400000100EEFB0200020200000101ECFB0200020200000102ECFB0200020200000102EEFB0200020200000200ECFB0200040401E2040200EEFB0200020200080201ECFB0200020200140202ECFB02000202019A030202EEFB020002020008',0,'',NULL,'7d0717db7347763ff0f593ada33c01f9',X'020202ECFB02EEFB02010300054E6F72746805536F75746801020300000103010202010000020001','80de14675b853a5a69f60de5bbfef7f594c5711aa9851a08152f0234517a1466');
INSERT INTO "tenant-acme-sources" VALUES(2,'in/b.csv','cbcbc76d7ef45568556aa7b28500afac86d52dc9c605326b889562a3df69eeb8','active','2025-12-01','2026-01-05','{"bytes":91,"counts":{"accepted":3,"duplicate":0,"rejected":0,"skipped":{"blank":0,"comment":0,"footer":0,"header":1,"preamble":0,"repeatedHeader":0}},"file":"in/b.csv","notices":[],"sha256":"cbcbc76d7ef45568556aa7b28500afac86d52dc9c605326b889562a3df69eeb8"}','8e5e63c30c2fbc4392be6399387b63c65dae095d12dc626e13109195a68276f9',X'01038EBF02024403056C65617374066F726465727307726576656E7565040007726567696F6E3D0C726567696F6E3D4E6F7274680B726567696F6E3D576573740F0000EEFB02010404000000050000F0FB02010202000000C8010001F0FB02010202000000C8010002EEFB02010202000002AA0B0003EEFB02010202000000050100EEFB0200040400000100F0FB0200020200000101F0FB0200020200000102EEFB0200020200000103EEFB0200020200000200EEFB0200040402D2060200F0FB0200020200C8010201F0FB0200020200C8010202EEFB0200020202AA0B0203EEFB020002020005',0,'',NULL,'998d60c00ce1d601c6c82d5040534525',X'020202EEFB02F0FB02010300054E6F727468045765737401020300000103010200010000020001','04b24d0bb3c4384841275dd7562a658b49a06c52cfde873208696fa2cc820459');
INSERT INTO "tenant-acme-sources" VALUES(3,'in/c.csv','2c4e575052bd0db38c2653f59ad63abffc1c0a1c861deaf5a9b3999b9c56eba4','active','2026-01-06','2026-01-31','{"bytes":69,"counts":{"accepted":2,"duplicate":0,"rejected":0,"skipped":{"blank":0,"comment":0,"footer":0,"header":1,"preamble":0,"repeatedHeader":0}},"file":"in/c.csv","notices":[],"sha256":"2c4e575052bd0db38c2653f59ad63abffc1c0a1c861deaf5a9b3999b9c56eba4"}','1513c1cf874ea77625658698ca22484de80493d4276e5d68860f9ddc5f88efef',X'0102D6BF023203056C65617374066F726465727307726576656E756502000C726567696F6E3D4E6F727468060000F0FB02010404000000020001F0FB02010404000000020100F0FB0200040400000101F0FB0200040400000200F0FB0200040400060201F0FB020004040006',0,'',NULL,'85875b47b5fa059b947cc6e0fa4630db',X'020101F0FB02010200054E6F7274680102010001010100000100','0ebd4ac438e3bc2c5d6f7014449e72085fc2d0f64c4dbba677a2ba7852db813d');
CREATE TABLE "tenant-acme-superseded-reports" (
    report TEXT PRIMARY KEY NOT NULL, run TEXT NOT NULL, asOf TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX "tenant-acme-metrics-by-period" ON "tenant-acme-metrics"
    (sk, pk, value, unit, rows, status);
CREATE INDEX "tenant-acme-restatements-by-cell" ON "tenant-acme-restatements" (pk, sk);
COMMIT;
