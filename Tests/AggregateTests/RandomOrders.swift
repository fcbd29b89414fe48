import SalesCore

@testable import Aggregate

/// Order lines and specs over them, of every kind, drawn from a seed.
enum RandomOrders {
    static func records(_ count: Int, using generator: inout SeededGenerator) -> [Record] {
        let start = Day(number: Int32.random(in: 0...20_000, using: &generator))
        return (0..<count).map { _ in
            var record = Record(start.advanced(by: Int.random(in: 0...200, using: &generator)))
            record.time = Int32.random(in: 0...3, using: &generator) * 1000
            record.texts["region"] = ["", "EMEA", "APAC", "Côte d'Ivoire"]
                .randomElement(using: &generator)
            record.texts["product"] = "p\(Int.random(in: 0...40, using: &generator))"
            record.texts["stage"] = ["", "won", "lost", "open"].randomElement(using: &generator)
            for name in ["revenue", "cost", "units"]
            where Int.random(in: 0...5, using: &generator) > 0 {
                record.numbers[name] = ExactDecimal(
                    mantissa: Int128(Int.random(in: -999_999...999_999, using: &generator)),
                    scale: Int.random(in: 0...4, using: &generator))
            }
            return record
        }
    }

    static let filters = [
        "stage = won", "stage != won", "not stage = won or region = EMEA", "revenue > 10.5",
        "not revenue > 10.5", "revenue >= cost and stage != lost", "revenue - cost * 2 < units",
        "not (stage = won and (units <= 0 or cost = 3))", "region = \"\"", "region != ''",
        "region = nowhere", "12 < revenue", "-5 <= units", "revenue + 0.00001 != cost",
        "units = 7 or not units != 7",
    ]

    static func spec(using generator: inout SeededGenerator) throws -> MetricSpec {
        let slices: [[String]] = [
            [], ["region"], ["product"], ["region", "product"], ["region", "stage"],
            ["region", "product", "stage"],
        ]
        var metrics: [Metric] = []
        for number in 0..<Int.random(in: 1...8, using: &generator) {
            let aggregation =
                Aggregation.allCases.filter { !$0.isHolistic }
                .randomElement(using: &generator) ?? .sum
            var columns: [String?] = ["revenue", "cost", "units"]
            if aggregation == .count { columns += [nil, "stage"] }
            let isFiltered = Bool.random(using: &generator)
            metrics.append(
                try aggregate(
                    "m\(number)", aggregation, of: columns.randomElement(using: &generator) ?? nil,
                    where: isFiltered ? filters.randomElement(using: &generator) : nil))
        }
        let count = Int.random(in: 1...slices.count, using: &generator)
        return AggregateTests.spec(
            metrics, dimensions: ["region", "product", "stage"],
            slices: Array(slices.shuffled(using: &generator).prefix(count)),
            firstMonth: Int.random(in: 1...12, using: &generator))
    }
}
