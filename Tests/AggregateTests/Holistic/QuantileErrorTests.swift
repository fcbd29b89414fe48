import SalesCore
import Testing

@testable import Aggregate

@Suite("How far approximate values may be off")
struct QuantileErrorTests {
    enum Distribution: CaseIterable {
        case uniform, exponential, heavyTail, constant, fewDistinct, bothSigns, tiny

        /// In cents, except where it is called tiny.
        func value(using generator: inout SeededGenerator) -> ExactDecimal {
            let share = Double.random(in: 0..<1, using: &generator)
            let sign: Double = Bool.random(using: &generator) ? 1 : -1
            let (number, scale): (Double, Int) =
                switch self {
                case .uniform: (share * 1e6, 2)
                case .exponential: (-(1 - share).logarithm * 50_000, 2)
                case .heavyTail: ((1 / (1 - share)) * (1 / (1 - share)) * 1000, 2)
                case .constant: (123_456_789, 2)
                case .fewDistinct: ((share * 5).rounded(.down) * 1111, 2)
                case .bothSigns: (sign * share * share * 1e9, 2)
                case .tiny: (share * 1e7, 12)
                }
            return ExactDecimal(mantissa: Int128(number), scale: scale)
        }
    }

    private static let ranks = ["0.001", "0.05", "0.25", "0.5", "0.9", "0.995"]
    private let asOf: Day

    init() throws { asOf = try day("2026-01-01") }

    /// One month's values, by metric.
    private func found(
        _ metrics: [Metric], _ values: [ExactDecimal]
    ) throws -> (String) -> ExactDecimal? {
        let spec = spec(metrics, slices: [[]])
        let scratch = MemoryScratch()
        let joiner = try CellJoiner(
            spec: spec, schema: orderSchema, scratch: scratch, entriesInMemory: 500)
        let date = try day("2025-03-01")
        let records = values.map { Record(date, [:], ["revenue": $0]) }
        try joiner.add([
            cells(spec, records, batchSize: 300, scratch: scratch, entriesInMemory: 500)
        ])
        try joiner.finishEntries()
        let table = joiner.table(asOf: asOf)
        return { table.value($0, .total, .month(2025, 3)) }
    }

    @Test(
        "Exact quantiles are those of the sorted values; approximate ones are off by 0.05 %",
        arguments: Distribution.allCases, [1, 2, 1501])
    func quantiles(_ distribution: Distribution, _ count: Int) throws {
        var generator = SeededGenerator(seed: 31 * count)
        let values = (0..<count).map { _ in distribution.value(using: &generator) }
        let metrics = Self.ranks.flatMap { text in
            [true, false].map { isApproximate in
                aggregate(
                    "\(isApproximate ? "about" : "exactly")_\(text.dropFirst(2))",
                    AggregateDefinition(
                        .percentile, of: "revenue", rank: ExactDecimal(text),
                        isApproximate: isApproximate))
            }
        }
        let found = try found(metrics, values)
        let sorted = values.sorted()
        for text in Self.ranks {
            let rank = try decimal(text)
            let unit = Int128(ExactDecimal.powerOfTen(rank.scale))
            let (place, rest) = (rank.mantissa * Int128(count - 1))
                .quotientAndRemainder(dividingBy: unit)
            let below = sorted[Int(place)]
            let above = sorted[min(Int(place) + 1, count - 1)]
            let part = ExactDecimal(mantissa: rest, scale: rank.scale)
            let expected = try below.adding(
                try above.subtracting(below).multiplied(by: part))
            #expect(found("exactly_\(text.dropFirst(2))") == expected.rounded(toPlaces: 12))
            let about = try #require(found("about_\(text.dropFirst(2))"))
            let off = try about.subtracting(expected).magnitude
            let bound = try max(below.magnitude, above.magnitude)
                .multiplied(by: decimal("0.0005"))
            // The twelfth place is rounded.
            #expect(try off <= bound.adding(decimal("0.000000000001")), "\(text)")
        }
    }

    @Test(
        "Distinct values are counted to three standard errors of 0.81 %",
        arguments: Distribution.allCases)
    func distinct(_ distribution: Distribution) throws {
        var generator = SeededGenerator(seed: 77)
        let values = (0..<4000).map { _ in distribution.value(using: &generator) }
        let found = try found(
            [
                aggregate(
                    "about",
                    AggregateDefinition(.countDistinct, of: "revenue", isApproximate: true)),
                aggregate("exactly", AggregateDefinition(.countDistinct, of: "revenue")),
            ], values)
        let count = Set(values).count
        #expect(found("exactly") == ExactDecimal(count))
        let about = try #require(found("about"))
        let off = try about.subtracting(ExactDecimal(count)).magnitude
        #expect(try off <= ExactDecimal(count).multiplied(by: decimal("0.0243")), "\(about)")
    }
}

extension Double {
    /// By halving and a series: tests link no mathematics.
    fileprivate var logarithm: Double {
        let halvings = Double(exponent)
        let ratio = (significand - 1) / (significand + 1)
        var (power, sum) = (ratio, 0.0)
        for step in stride(from: 1.0, to: 30, by: 2) {
            sum += power / step
            power *= ratio * ratio
        }
        return 2 * sum + halvings * 0.693_147_180_559_945_3
    }
}
