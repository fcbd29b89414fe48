import CloudTestSupport
import SalesCore
import Testing

@testable import Runner
@testable import Storage

@Suite("What a comparison of some rows reads")
struct ComparisonNeedsTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private static let calendars = [
        "", "calendar: {fiscal_year_starts: 4}",
        "calendar: {fiscal_year_starts: 2, weeks: 4-5-4, year_ends: nearest saturday}",
    ]

    private static func spec(_ calendar: String) -> String {
        """
        version: 1
        currency: USD
        \(calendar)
        source:
          time: date
          columns:
            date: {type: date, formats: [yyyy-MM-dd]}
            region: {type: text}
            product: {type: text}
            money: {type: text}
            revenue: {type: money}
            cost: {type: money}
            price: {type: money, currency: money}
        dimensions: [money, region, product]
        slices: [[], [money], [money, region], [region], [product], [region, product]]
        metrics:
          revenue: {aggregate: sum, of: revenue}
          cost: {aggregate: sum, of: cost}
          lines: {aggregate: count}
          large: {aggregate: count, where: revenue > 500, fill: zero}
          least: {aggregate: min, of: revenue}
          mean: {aggregate: mean, of: cost}
          spread: {aggregate: stddev, of: cost}
          products: {aggregate: count_distinct, of: product}
          middle: {aggregate: median, of: revenue}
          price: {aggregate: sum, of: price}
          average: {ratio: [revenue, lines]}
          variety: {ratio: [revenue, products]}
          priced: {ratio: [price, lines]}
          profit: {formula: revenue - cost}
          margin: {formula: (revenue - cost) / revenue, unit: percent}
          skew: {formula: middle - mean}

        """
    }

    /// Lines of two and a half years up to the middle of a month, some months without any.
    private static func export(_ random: inout some RandomNumberGenerator) -> String {
        var text = "date,region,product,money,revenue,cost,price\n"
        let first = Day(number: Day.number(year: 2023, month: 1, day: 20))
        let silent = Set((0..<4).map { _ in Int.random(in: 0..<29, using: &random) })
        for line in 0..<240 {
            // The last of them in the first days of June.
            let days = line < 5 ? 863 + line : Int.random(in: 0..<863, using: &random)
            guard line < 5 || !silent.contains(days / 30) else { continue }
            let region = ["North", "South", "West;=", ""].randomElement(using: &random) ?? ""
            let product = "p\(Int.random(in: 0..<3, using: &random))"
            let money = Bool.random(using: &random) ? "USD" : "EUR"
            let amounts = (0..<3).map { _ in Int.random(in: -100...900, using: &random) }
                .map { "\($0).\(abs($0) % 10)" }.joined(separator: ",")
            text += "\(first.advanced(by: days)),\(region),\(product),\(money),\(amounts)\n"
        }
        return text
    }

    /// Of rows that there are, and of some that there are not.
    private static func filters(
        _ rows: [CellAddress], _ random: inout some RandomNumberGenerator
    ) -> [TableFilter] {
        (0..<24).map { _ in
            var filter = TableFilter()
            for _ in 0..<2 {
                guard let row = rows.randomElement(using: &random) else { continue }
                if Bool.random(using: &random) { filter.metrics.append(row.metric) }
                if Bool.random(using: &random) { filter.slices.append(row.slice) }
                if Int.random(in: 0..<3, using: &random) == 0 { filter.period = row.period }
                if Int.random(in: 0..<4, using: &random) == 0 { filter.grain = row.period.grain }
            }
            return filter
        }
    }

    private func lines(_ table: ComparedTable?) throws -> [(row: CellAddress, line: String)] {
        var lines: [(CellAddress, String)] = []
        try #require(table).forEachRow { row in
            var bytes: [UInt8] = []
            ComparisonCSV.append(row, to: &bytes)
            lines.append((row.row.address, String(decoding: bytes, as: UTF8.self)))
        }
        return lines
    }

    /// The same store of every kind.
    private func readings() async throws -> [(name: String, part: ComparedTable.Reading)] {
        let sqlite = try #require(
            try await workshop.workspace.places.existingStore(of: .acme))
        let table = try #require(try await sqlite.table())
        let partials = try await sqlite.partials()
        let dynamo = try await DynamoStore.open(
            .acme, client: MotoServer.dynamoDB(account: MotoAccount(named: workshop.path)),
            mode: .tablePerTenant)
        let summary = UploadSummary(
            file: "a.csv", sha256: "", bytes: 0, counts: LineCounts(), notices: [])
        try await dynamo.commit(
            StoreChange(
                uploads: partials.map { UploadedSource(partials: $0, summary: summary) },
                table: table))
        return [
            ("memory", { try Self.part($0, of: table, partials) }), ("SQLite", sqlite.part),
            ("DynamoDB", dynamo.part),
        ]
    }

    /// Nothing but the cells asked for, so that one which is missing is missed.
    private static func part(
        _ choose: (TableHeader) throws -> TablePart, of table: MetricTable,
        _ partials: [SourcePartials]
    ) throws -> StoredPart {
        let part = try choose(TableHeader(spec: table.spec, asOf: table.asOf))
        return StoredPart(
            table: MetricTable(
                spec: table.spec, asOf: table.asOf,
                cells: table.cells.filter { part.matches($0.key) }),
            span: table.span,
            siblings: part.siblings.reduce(into: [:]) {
                $0.merge($1.values(among: table.rows)) { known, _ in known }
            }, partials: partials)
    }

    @Test(
        "Rows that are asked for are told as among all, byte for byte, by every store",
        arguments: calendars)
    func same(_ calendar: String) async throws {
        var random = SeededRandom(seed: UInt64(calendar.utf8.count))
        try workshop.write(Self.spec(calendar), to: "acme/metrics.yaml")
        try workshop.write(Self.export(&random), to: "acme/a.csv")
        let asOf = Day(number: Day.number(year: 2025, month: 6, day: 12))
        try await workshop.run(asOf: asOf)
        let readings = try await readings()
        let all = try lines(
            try await ComparedTable(TableFilter(), scratch: nil, reading: readings[0].part))
        let filters = Self.filters(all.map(\.row), &random)
        #expect(all.contains { $0.line.contains("2025-06-0") }, "days are compared")
        for (name, part) in readings {
            // A store that answers over the wire is asked fewer of them.
            for filter in name == "DynamoDB" ? filters.prefix(6) : filters[...] {
                let found = try lines(
                    try await ComparedTable(filter, scratch: nil, reading: part))
                let expected = all.filter { filter.accepts($0.row) }
                #expect(found.map(\.line) == expected.map(\.line), "\(name): \(filter)")
            }
        }
    }

    @Test("Of a metric of a slice: its own cells, the total's, and its siblings' values")
    func slice() async throws {
        let spec = try await spec()
        let filter = TableFilter(metrics: ["revenue"], slices: [Slice("region", "North")])
        let part = ComparisonNeeds(filter, of: spec).part
        #expect(
            part.queries == [
                TableQuery(
                    metrics: ["revenue"], slices: .only([Slice("region", "North"), .total]))
            ])
        #expect(
            part.siblings == [SiblingQuery(metric: "revenue", parent: [], dimension: "region")])
    }

    @Test("Of a ratio in a period: what all members are made of, in the periods compared")
    func ratio() async throws {
        let spec = try await spec()
        let filter = TableFilter(
            metrics: ["average"], slices: [Slice("region", "North")], period: .month(2024, 3))
        let part = ComparisonNeeds(filter, of: spec).part
        #expect(
            part.queries.last
                == TableQuery(
                    metrics: ["revenue", "lines"], slices: .over(["region"]),
                    periods: [.month(2024, 3), .month(2024, 2), .month(2023, 3)]))
    }

    @Test("Without a filter, everything")
    func everything() async throws {
        #expect(ComparisonNeeds(TableFilter(), of: try await spec()).part == .everything)
    }

    private func spec() async throws -> MetricSpec {
        try workshop.write(Self.spec(""), to: "acme/metrics.yaml")
        try workshop.write(
            "date,region,product,money,revenue,cost,price\n2024-03-01,North,p1,USD,1,1,1\n",
            to: "acme/a.csv")
        try await workshop.run()
        return try await workshop.workspace.tables(of: .acme).spec
    }
}

/// The same numbers for the same seed.
private struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}
