import CloudTestSupport
import SalesCore
import Storage
import Testing

/// A store that must keep the contract; a new kind joins by one line in `all`.
struct StoreUnderTest: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let make: @Sendable (TenantID, TemporaryFolder) async throws -> any TenantStore

    static let all = [
        StoreUnderTest(testDescription: "memory") { tenant, _ in MemoryStore(tenant: tenant) },
        StoreUnderTest(testDescription: "SQLite") { tenant, home in
            try SQLiteStore.open(tenant, home: home.path)
        },
        dynamo(.tablePerTenant), dynamo(.pooled),
    ]

    private static func dynamo(_ mode: DynamoMode) -> StoreUnderTest {
        StoreUnderTest(testDescription: "DynamoDB, \(mode.rawValue)") { tenant, home in
            let account = MotoAccount(named: home.path)
            return try await DynamoStore.open(
                tenant, client: MotoServer.dynamoDB(account: account), mode: mode)
        }
    }
}

@Suite("Every tenant store")
struct TenantStoreTests {
    private let home: TemporaryFolder

    init() throws { home = try TemporaryFolder() }

    @Test(
        "Tables that were made before times counted need their exports again, where any has times",
        arguments: [(1, [], true), (0, [], true), (2, [], false), (1, ["yyyy-MM-dd"], false)])
    func mustReadAgain(rules: Int, formats: [String], must: Bool) {
        let spec = MetricSpec(
            currency: .usd,
            source: SourceSpec(
                time: "at", columns: [ColumnSpec(name: "at", type: .date, formats: formats)]),
            dimensions: [], slices: [[]],
            metrics: [
                Metric(
                    name: "open", definition: .aggregate(.last, of: "n", filter: nil),
                    unit: .number)
            ])
        #expect(TableHeader(spec: spec, asOf: Samples.asOf, rules: rules).mustReadAgain == must)
        #expect(!TableHeader(spec: spec, asOf: Samples.asOf).mustReadAgain)
        #expect(!TableHeader(spec: Samples.spec, asOf: Samples.asOf, rules: 1).mustReadAgain)
    }

    @Test("Is empty at first", arguments: StoreUnderTest.all)
    func startsEmpty(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        #expect(store.tenant == Samples.tenant)
        #expect(try await store.sources().isEmpty)
        #expect(try await store.partials().isEmpty)
        #expect(try await store.header() == nil)
        #expect(try await store.table() == nil)
        #expect(try await store.spans().isEmpty)
        #expect(try await store.rows(.everything).isEmpty)
        #expect(try await store.messages().isEmpty)
    }

    @Test("Gives back the table it was given", arguments: StoreUnderTest.all)
    func table(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let table = try Samples.table()
        try await store.commit(StoreChange(table: table))
        let stored = try #require(try await store.table())
        #expect(stored.cells == table.cells)
        #expect(stored.spec == table.spec)
        #expect(stored.asOf == table.asOf)
        #expect(try await store.spans() == table.span)
        #expect(try await store.header() == TableHeader(spec: table.spec, asOf: table.asOf))
        #expect(TableCSV.text(try await store.rows(.everything)) == TableCSV.text(table.rows))
    }

    @Test("Tells the table beside what it is made of, days too", arguments: StoreUnderTest.all)
    func tableAndPartials(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        #expect(try await store.part { _ in .everything } == nil)
        let plain = Samples.upload("a.csv")
        let upload = UploadedSource(
            partials: SourcePartials(
                name: plain.name, sha256: plain.sha256, partials: plain.partials.partials,
                daily: KeptDays([.month(2025, 1): Samples.dayCells(3)])), summary: plain.summary)
        let table = try Samples.table()
        try await store.commit(StoreChange(uploads: [upload], table: table))
        let stored = try #require(try await store.part { _ in .everything })
        #expect(stored.table.cells == table.cells)
        #expect(stored.span == table.span)
        #expect(stored.partials == [upload.partials])
        #expect(try await store.partials() == [upload.partials])
        let nothing = try #require(try await store.part { _ in .nothing })
        #expect(nothing.table.cells.isEmpty && nothing.span == table.span)
        #expect(nothing.partials == [upload.partials])
    }

    private static let parts: [TablePart] = [
        TablePart(queries: [TableQuery(metrics: ["revenue"]), TableQuery(slices: .only([.total]))]),
        TablePart(queries: [
            TableQuery(slices: .only([Slice("region", "EMEA")]), periods: [.month(2025, 3)]),
            TableQuery(metrics: ["orders"], slices: .over(["region"]), grain: .quarter),
        ]),
        TablePart(queries: [
            TableQuery(periods: (1...6).map { .month(2025, $0) }),
            TableQuery(metrics: ["revenue"], periods: [.month(2025, 1), .month(2025, 9)]),
            TableQuery(
                metrics: ["average_order"], slices: .over(["region"]),
                periods: (4...9).map { .month(2025, $0) }),
        ]),
        TablePart(
            queries: [],
            siblings: [
                SiblingQuery(metric: "revenue", parent: [], dimension: "region"),
                SiblingQuery(
                    metric: "orders", parent: [], dimension: "region", grain: .month,
                    periods: [.month(2025, 3), .month(2025, 4)]),
                SiblingQuery(metric: "average_order", parent: [], dimension: "region"),
                SiblingQuery(
                    metric: "revenue", parent: [Slice.Member(dimension: "region", value: "EMEA")],
                    dimension: "product"),
            ]),
    ]

    @Test(
        "Of a part asked for, every cell that any query matches, and the values of siblings",
        arguments: StoreUnderTest.all, parts)
    func part(_ kind: StoreUnderTest, _ part: TablePart) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let table = try Samples.table(regions: Samples.regions + [""])
        try await store.commit(StoreChange(table: table))
        let header = TableHeader(spec: table.spec, asOf: table.asOf)
        let found = try #require(
            try await store.part { known in
                #expect(known == header)
                return part
            })
        let asked = table.cells.filter { address, _ in
            part.queries.contains { $0.matches(address) }
        }
        for (address, cell) in asked { #expect(found.table[address] == cell, "\(address)") }
        #expect(found.table.cellCount < table.cellCount)
        var values: [SiblingFamily: [ExactDecimal]] = [:]
        for (address, cell) in table.cells {
            guard let value = cell.value, let last = address.slice.members.last, last.value != "",
                let family = SiblingFamily(address),
                part.siblings.contains(where: {
                    $0.metric == address.metric && $0.parent.isEmpty
                        && ($0.periods.isEmpty || $0.periods.contains(address.period))
                })
            else { continue }
            values[family, default: []].append(value)
        }
        #expect(found.siblings.mapValues { $0.sorted() } == values.mapValues { $0.sorted() })
    }

    @Test(
        "Keeps a month that was joined under the marks of what is in it",
        arguments: StoreUnderTest.all)
    func joinedMonths(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        #expect(try await store.joinedMonths().isEmpty)
        let month = Period.month(2025, 2)
        let uploads = [Samples.upload("a.csv"), Samples.upload("b.csv", seed: 2)]
        var cells = try uploads[0].partials.partials.cells(of: month)
        cells.combine(try uploads[1].partials.partials.cells(of: month))
        let joined = JoinedMonth(month: month, uploads: uploads.map(\.sha256), cells: cells)
        let change = StoreChange(uploads: uploads, joined: [joined])
        for _ in 0..<2 {
            try await store.commit(change)
            let kept = try await store.joinedMonths()
            #expect(kept.keys.map(\.self) == [month])
            #expect(try kept[month]?.cells() == cells)
            let marks = try await store.partials().map { $0.partials.marks[month] }
            #expect(kept[month]?.marks == marks)
            #expect(Set(marks).count == 2)
        }
        // Other cells under the same hash: they are marked otherwise, and the month is not theirs.
        let anew = UploadedSource(
            partials: SourcePartials(
                name: "a.csv", sha256: uploads[0].sha256, partials: Samples.partials(seed: 3)),
            summary: uploads[0].summary)
        try await store.commit(StoreChange(uploads: [anew]))
        let kept = try await store.joinedMonths()[month]
        #expect(kept?.marks.first != (try await store.partials().first?.partials.marks[month]))
        try await store.commit(StoreChange(superseded: Set(uploads.map(\.sha256))))
        #expect(try await store.joinedMonths().isEmpty)
    }

    @Test("Of a table with named periods only those are stored", arguments: StoreUnderTest.all)
    func periods(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let old = try Samples.table()
        try await store.commit(StoreChange(table: old))
        let periods: Set<Period> = [.month(2025, 5), .quarter(2025, 2)]
        let new = try Samples.table(bump: 5)
        let mixed = MetricTable(
            spec: new.spec, asOf: Samples.asOf.advanced(by: 3),
            cells: old.cells.merging(new.cells.filter { periods.contains($0.key.period) }) { $1 })
        try await store.commit(StoreChange(table: mixed, periods: periods))
        let stored = try #require(try await store.table())
        #expect(stored.cells == mixed.cells)
        #expect(stored.asOf == mixed.asOf)
    }

    @Test("A new table takes the place of the whole old one", arguments: StoreUnderTest.all)
    func replacesTable(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        try await store.commit(StoreChange(table: try Samples.table(months: 1...9)))
        let later = try Samples.table(
            months: 4...12, regions: ["EMEA", "LATAM"], bump: ExactDecimal("0.25").unwrapped,
            asOf: Samples.asOf.advanced(by: 31))
        try await store.commit(StoreChange(table: later))
        #expect(try await store.table()?.cells == later.cells)
        #expect(try await store.header()?.asOf == later.asOf)
    }

    @Test("A change without a table leaves the table alone", arguments: StoreUnderTest.all)
    func keepsTable(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let table = try Samples.table()
        try await store.commit(StoreChange(table: table))
        try await store.commit(StoreChange(uploads: [Samples.upload("a.csv")]))
        #expect(try await store.table()?.cells == table.cells)
    }

    @Test("Every value of the decimals comes back exactly", arguments: StoreUnderTest.all)
    func extremes(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let values = [
            ExactDecimal(Int128.max), ExactDecimal(mantissa: -(Int128.max - 1), scale: 36),
            ExactDecimal("0.000000000001"), ExactDecimal("-0.5"), 0, nil,
        ]
        let cells = Dictionary(
            uniqueKeysWithValues: values.enumerated().map { index, value in
                (
                    CellAddress(metric: "revenue", period: .month(2025, index + 1)),
                    Cell(value: value, rows: .max, status: .complete)
                )
            })
        let table = MetricTable(spec: Samples.spec, asOf: Samples.asOf, cells: cells)
        try await store.commit(StoreChange(table: table))
        #expect(try await store.table()?.cells == cells)
    }
}

// MARK: - Queries

extension TenantStoreTests {
    private static let queries: [TableQuery] = [
        .everything,
        TableQuery(metrics: ["revenue"]),
        TableQuery(metrics: ["orders", "revenue", "unknown"]),
        TableQuery(slices: .only([.total])),
        TableQuery(slices: .only([Slice("region", "Süd#1;=%"), Slice("region", "nowhere")])),
        TableQuery(slices: .over(["region"])),
        TableQuery(slices: .over([])),
        TableQuery(grain: .quarter),
        TableQuery(periods: [.month(2025, 3)]),
        TableQuery(periods: [.month(2025, 3), .quarter(2025, 1), .month(1999, 1)]),
        TableQuery(
            metrics: ["revenue"], slices: .only([Slice("region", "EMEA")]), grain: .month,
            periods: [.month(2025, 2), .quarter(2025, 1)]),
        TableQuery(metrics: ["revenue"], slices: .over(["region"]), periods: [.quarter(2025, 4)]),
        TableQuery(metrics: ["rev"]),
    ]

    @Test("A query answers as filtering all rows would", arguments: StoreUnderTest.all, queries)
    func query(_ kind: StoreUnderTest, _ query: TableQuery) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let table = try Samples.table()
        try await store.commit(StoreChange(table: table))
        #expect(
            try await store.rows(query) == table.rows.filter { query.matches($0.address) })
    }
}

// MARK: - Sources

extension TenantStoreTests {
    @Test("Uploads keep their order, summaries and partials", arguments: StoreUnderTest.all)
    func uploads(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let uploads = ["b.csv", "a.csv", "c.csv"].map { Samples.upload($0) }
        try await store.commit(StoreChange(uploads: Array(uploads.prefix(2))))
        try await store.commit(StoreChange(uploads: Array(uploads.suffix(1))))
        #expect(try await store.partials() == uploads.map(\.partials))
        let sources = try await store.sources()
        #expect(sources.map(\.name) == ["b.csv", "a.csv", "c.csv"])
        #expect(sources.map(\.summary) == uploads.map(\.summary))
        #expect(sources.allSatisfy { $0.status == .active })
        let days = try #require(sources.first?.days)
        #expect("\(days.lowerBound) \(days.upperBound)" == "2025-01-01 2025-03-31")
    }

    /// An earlier version has kept entries without times.
    @Test(
        "Entries are read back piece by piece, and as what they are", arguments: StoreUnderTest.all,
        [true, false])
    func entries(_ kind: StoreUnderTest, hasTimes: Bool) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let plain = Samples.upload("a.csv")
        let upload = UploadedSource(
            partials: SourcePartials(
                name: plain.name, sha256: plain.sha256, partials: plain.partials.partials,
                entries: Samples.entries([[1, 2], [3]], hasTimes: hasTimes)),
            summary: plain.summary)
        try await store.commit(StoreChange(uploads: [upload, Samples.upload("b.csv")]))
        let stored = try await store.partials()
        #expect(stored.map(\.entries) == [upload.partials.entries, nil])
        #expect(stored[0].entries?.hasTimes == hasTimes)
        #expect(try stored[0].entries?.piece(0) == [1, 2])
        #expect(try stored[0].entries?.piece(1) == [3])
    }

    @Test("A superseded upload is remembered, but adds nothing", arguments: StoreUnderTest.all)
    func superseded(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let old = Samples.upload("a.csv", seed: 1)
        let new = Samples.upload("a.csv", seed: 2)
        try await store.commit(StoreChange(uploads: [old]))
        try await store.commit(StoreChange(uploads: [new], superseded: [old.sha256]))
        #expect(try await store.partials() == [new.partials])
        #expect(try await store.sources().map(\.status) == [.superseded, .active])
        #expect(try await store.sources().map(\.sha256) == [old.sha256, new.sha256])
    }

    @Test("Keeps the keys of uploads that count, and counts anew", arguments: StoreUnderTest.all)
    func keys(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let scratch = KeyScratch(folder: home.path)
        let lines = keyedLines(0..<50)
        let plain = Samples.upload("a.csv")
        let old = UploadedSource(
            partials: SourcePartials(
                name: plain.name, sha256: plain.sha256, partials: plain.partials.partials,
                heldDays: [Samples.asOf]),
            summary: plain.summary,
            keys: KeyChange(list: try keyList(lines, in: scratch), leftOut: .none))
        try await store.commit(StoreChange(uploads: [old]))
        #expect(try await store.partials() == [old.partials])
        #expect(try await store.keys().mapValues(\.lineCount) == [old.sha256: 50])
        #expect(Set(try await store.keys(of: old.sha256, part: 0)) == Set(lines))

        var leftOut = LeftOutLines.none
        leftOut.insert(2)
        let again = UploadedSource(
            partials: old.partials, summary: old.summary,
            keys: KeyChange(list: nil, leftOut: leftOut))
        try await store.commit(StoreChange(uploads: [again]))
        #expect(try await store.keys().values.map(\.leftOut) == [leftOut])
        #expect(try await store.keys(of: old.sha256, part: 0).count == 50)

        var counts = old.summary.counts
        counts.duplicate = 7
        try await store.commit(
            StoreChange(
                superseded: [old.sha256], recounted: [old.sha256: counts, "unknown": counts])
        )
        #expect(try await store.sources().map(\.summary.counts) == [counts])
        #expect(try await store.keys().isEmpty)
    }

    @Test("An upload may be superseded in the change that brings it", arguments: StoreUnderTest.all)
    func supersededAtOnce(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let old = Samples.upload("a.csv", seed: 1)
        let new = Samples.upload("a.csv", seed: 2)
        let change = StoreChange(uploads: [old, new], superseded: [old.sha256])
        for _ in 1...2 {
            try await store.commit(change)
            #expect(try await store.sources().map(\.sha256) == [old.sha256, new.sha256])
            #expect(try await store.partials() == [new.partials])
        }
    }

    @Test("Old content uploaded again counts again, as the newest", arguments: StoreUnderTest.all)
    func comesBack(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let first = Samples.upload("a.csv", seed: 1)
        let second = Samples.upload("a.csv", seed: 2)
        try await store.commit(StoreChange(uploads: [first]))
        try await store.commit(StoreChange(uploads: [second], superseded: [first.sha256]))
        try await store.commit(StoreChange(uploads: [first], superseded: [second.sha256]))
        #expect(try await store.partials() == [first.partials])
        #expect(try await store.sources().map(\.sha256) == [second.sha256, first.sha256])
    }

    @Test("An upload read anew is brought up to date in its place", arguments: StoreUnderTest.all)
    func readAnew(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let first = Samples.upload("a.csv")
        try await store.commit(StoreChange(uploads: [first, Samples.upload("b.csv")]))
        let anew = UploadedSource(
            partials: SourcePartials(
                name: "renamed.csv", sha256: first.sha256, partials: Samples.partials(seed: 9)),
            summary: first.summary)
        try await store.commit(StoreChange(uploads: [anew]))
        #expect(try await store.sources().map(\.name) == ["renamed.csv", "b.csv"])
        #expect(try await store.partials().first == anew.partials)
    }

    @Test("An upload that mends another takes its place, once", arguments: StoreUnderTest.all)
    func mends(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let first = Samples.upload("a.csv", seed: 1)
        try await store.commit(StoreChange(uploads: [first, Samples.upload("b.csv")]))
        let mended = Samples.upload(
            "a.csv", seed: 2, Provenance(isHandedIn: true, mends: [first.sha256]))
        for _ in 1...2 {
            try await store.commit(StoreChange(uploads: [mended]))
            let sources = try await store.sources()
            #expect(sources.map(\.name) == ["a.csv", "b.csv"])
            #expect(sources.first?.sha256 == mended.sha256)
            #expect(sources.map(\.provenance) == [mended.provenance, Provenance()])
        }
        let again = Samples.upload(
            "a.csv", seed: 3, Provenance(mends: [first.sha256, mended.sha256]))
        try await store.commit(StoreChange(uploads: [again]))
        #expect(try await store.sources().map(\.sha256).first == again.sha256)
        #expect(try await store.partials().count == 2)
    }

    @Test("An upload without accepted lines has no days", arguments: StoreUnderTest.all)
    func emptyUpload(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let sample = Samples.upload("empty.csv")
        let upload = UploadedSource(
            partials: SourcePartials(
                name: "empty.csv", sha256: sample.sha256, partials: MetricPartials()),
            summary: sample.summary)
        try await store.commit(StoreChange(uploads: [upload]))
        #expect(try await store.sources().map(\.days) == [nil])
        #expect(try await store.partials() == [upload.partials])
    }
}

// MARK: - Messages

extension TenantStoreTests {
    @Test("Messages come back by time, then id", arguments: StoreUnderTest.all)
    func messages(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let late = Samples.message("late", at: "2026-02-01T00:00:00Z")
        let early = ["x", "y", "z"].map { Samples.message("Umsatz stieg: \($0)\n\u{1F4C8}") }
        try await store.save([late] + early)
        #expect(try await store.messages() == early.sorted { $0.id < $1.id } + [late])
    }

    @Test("A message saved again stays as it was", arguments: StoreUnderTest.all)
    func savedTwice(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let message = Samples.message("Revenue rose.")
        try await store.save([message, message])
        try await store.save([Samples.message("Revenue rose.", at: "2026-03-01T00:00:00Z")])
        #expect(try await store.messages() == [message])
    }

    @Test("Another tenant's message is refused, with all beside it", arguments: StoreUnderTest.all)
    func foreignMessage(_ kind: StoreUnderTest) async throws {
        let store = try await kind.make(Samples.tenant, home)
        let other = Samples.makeTenant("globex")
        await #expect(throws: StorageFailure.self) {
            try await store.save([Samples.message("ours"), Samples.message("theirs", of: other)])
        }
        #expect(try await store.messages().isEmpty)
    }

    @Test("Two tenants never see each other's", arguments: StoreUnderTest.all)
    func isolation(_ kind: StoreUnderTest) async throws {
        let ours = try await kind.make(Samples.tenant, home)
        let theirs = try await kind.make(Samples.makeTenant("acme-2"), home)
        try await ours.commit(
            StoreChange(uploads: [Samples.upload("a.csv")], table: try Samples.table()))
        try await ours.save([Samples.message("ours")])
        #expect(try await theirs.table() == nil)
        #expect(try await theirs.sources().isEmpty)
        #expect(try await theirs.messages().isEmpty)
    }
}

extension ExactDecimal? {
    /// For literals in tests that are known to be decimals.
    var unwrapped: ExactDecimal { self ?? .zero }
}
