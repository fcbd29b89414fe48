import SalesCore
import Storage

/// A small business: revenue in USD and orders, in total and by region.
enum Samples {
    static let tenant = makeTenant("acme")

    static func makeTenant(_ id: String) -> TenantID {
        guard let tenant = TenantID(id) else { preconditionFailure("\(id) is not a tenant id") }
        return tenant
    }

    static let asOf = Day(number: Day.number(year: 2026, month: 1, day: 15))

    static let spec = MetricSpec(
        currency: .usd,
        source: SourceSpec(
            time: "date",
            columns: [
                ColumnSpec(name: "date", type: .date, isRequired: true),
                ColumnSpec(
                    name: "region", type: .text, aliases: ["EMEA": ["Europe", "Middle East"]]),
                ColumnSpec(
                    name: "revenue", type: .money, minimum: ExactDecimal("-1000000.5"), specLine: 7),
            ]),
        dimensions: [Dimension(name: "region", singular: "region", plural: "regions")],
        slices: [[], ["region"]],
        metrics: [
            Metric(
                name: "revenue", also: ["sales"],
                definition: .aggregate(.sum, of: "revenue", filter: nil), unit: .money(.usd),
                better: .up),
            Metric(
                name: "orders",
                definition: .aggregate(
                    .count, of: nil,
                    filter: .comparison(.name("region"), .notEqual, .text("none"))),
                unit: .count, noun: Noun(singular: "order", plural: "orders")),
            Metric(
                name: "average_order",
                definition: .ratio(numerator: "revenue", denominator: "orders"),
                unit: .money(.usd)),
        ])

    static let regions = ["APAC", "EMEA", "Süd#1;=%", "日本"]

    static func table(
        months: ClosedRange<Int> = 1...12, regions: [String] = Samples.regions,
        bump: ExactDecimal = 0, asOf: Day = Samples.asOf
    ) throws -> MetricTable {
        var cells: [CellAddress: Cell] = [:]
        let slices = [Slice.total] + regions.map { Slice("region", $0) }
        for (place, slice) in slices.enumerated() {
            for month in months {
                let revenue = try ExactDecimal(mantissa: Int128(month * 100_00 + place), scale: 2)
                    .adding(bump)
                let periods = [Period.month(2025, month), .quarter(2025, (month - 1) / 3 + 1)]
                for period in periods {
                    let status: PeriodStatus = month == 12 ? .partial : .complete
                    cells[CellAddress(metric: "revenue", slice: slice, period: period)] =
                        Cell(value: revenue, rows: month, status: status)
                    cells[CellAddress(metric: "orders", slice: slice, period: period)] =
                        Cell(value: ExactDecimal(month), rows: month, status: status)
                    cells[CellAddress(metric: "average_order", slice: slice, period: period)] =
                        Cell(value: nil, rows: month, status: status)
                }
            }
        }
        return MetricTable(spec: spec, asOf: asOf, cells: cells)
    }

    static func partials(seed: Int = 1) -> MetricPartials {
        var cells: [MetricPartials.Key: Accumulation] = [:]
        for (place, region) in regions.enumerated() {
            for month in 1...3 {
                let key = MetricPartials.Key(
                    metric: "revenue", slice: Slice("region", region), month: .month(2025, month))
                cells[key] = Accumulation(
                    rows: month * seed, values: month,
                    sum: ExactDecimal(mantissa: Int128(place * 1000 + month * seed), scale: 2),
                    minimum: ExactDecimal(mantissa: -5, scale: place), maximum: 12,
                    overflowed: month == 3)
            }
        }
        cells[.init(metric: "orders", slice: .total, month: .month(2025, 1))] = Accumulation(
            rows: 3)
        return MetricPartials(
            cells: cells,
            activeDays: [
                Day(number: Day.number(year: 2025, month: 1, day: 1)),
                Day(number: Day.number(year: 2025, month: 3, day: 31)),
            ])
    }

    static func upload(
        _ name: String, seed: Int = 1, _ provenance: Provenance = Provenance()
    ) -> UploadedSource {
        let sha256 = ContentHashing.crypto("\(name) \(seed)")
        var counts = LineCounts()
        counts.accepted = seed * 10
        counts.rejected = 1
        counts.skipped.header = 1
        return UploadedSource(
            partials: SourcePartials(name: name, sha256: sha256, partials: partials(seed: seed)),
            summary: UploadSummary(
                file: name, sha256: sha256, bytes: 100, counts: counts, notices: ["column x unused"]
            ), provenance: provenance)
    }

    static func message(
        _ text: String, at timestamp: String = "2026-01-15T00:00:00Z", of tenant: TenantID = tenant
    ) -> Message {
        Message(
            tenant: tenant, id: MessageID(derivedFrom: [tenant.description, text]),
            timestamp: timestamp, text: text, context: "change",
            metadata: MessageMetadata(
                source: "template", tags: ["2025-12", "month"], cost: ExactDecimal("0.0012"),
                modelVersion: nil))
    }

    /// Of one day in January 2025, told apart by their rows.
    static func dayCells(_ rows: Int) -> DayCells {
        DayCells(
            slices: [
                .total: [
                    "orders": [
                        .init(
                            day: Day(number: 20_100), accumulation: Accumulation(rows: rows))
                    ]
                ]
            ])
    }

    /// Entries of one group, told apart by their bytes.
    static func entries(_ pieces: [[UInt8]], hasTimes: Bool = true) -> KeptEntries {
        let groups = KeptEntries.Groups(
            months: [.month(2025, 1)], members: [["", "Süd"]], codes: [[[0], [1]]],
            runs: [
                [
                    .init(
                        scale: 2, firstPiece: 0,
                        months: [UInt32](repeating: 0, count: pieces.count))
                ]
            ])
        return KeptEntries(
            groups: { groups }, pieceCount: pieces.count,
            mark: KeyDigester.digest(of: Array(pieces.joined())), hasTimes: hasTimes
        ) { pieces[$0] }
    }
}
