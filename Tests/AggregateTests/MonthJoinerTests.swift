import SalesCore
import Synchronization
import Testing

@testable import Aggregate

@Suite("Joining months of uploads")
struct MonthJoinerTests {
    private let january = Period.month(2025, 1)
    private let february = Period.month(2025, 2)

    private func cells(_ value: Int) -> MetricPartials {
        var cells = MetricPartials()
        for month in [january, february] {
            cells.add(
                Accumulation(rows: 1, values: 1, sum: ExactDecimal(value), minimum: 1),
                to: .init(metric: "revenue", slice: .total, month: month))
        }
        return cells
    }

    /// Counts the months that are loaded.
    private final class Reads: Sendable {
        let count = Mutex(0)
    }

    private func source(_ name: String, _ value: Int, _ reads: Reads = Reads()) -> SourcePartials {
        let whole = KeptPartials(cells(value))
        return SourcePartials(
            name: name, sha256: name,
            partials: KeptPartials(
                activeDays: [], marks: [january: "\(name) 1", february: "\(name) 2"]
            ) { month in
                reads.count.withLock { $0 += 1 }
                return try whole.cells(of: month)
            })
    }

    private func sum(_ month: JoinedMonth) -> ExactDecimal? {
        month.cells.slices[.total]?["revenue"]?[month.month]?.sum
    }

    @Test("Adds up what every upload has, month by month")
    func joins() throws {
        let joiner = MonthJoiner([source("a", 1), source("b", 2)], knowing: [:])
        #expect(joiner.months == [january, february])
        let (month, isNew) = try joiner.joined(january)
        #expect(sum(month) == 3)
        #expect(month.uploads == ["a", "b"])
        #expect(isNew)
        #expect(try joiner.joined(.month(2031, 1)).month.uploads.isEmpty)
    }

    @Test(
        "Takes on what was joined before where the same uploads begin it, in the same order",
        arguments: [
            (["a 1"], ExactDecimal(1002), 1, true), (["a 1", "b 1"], 1000, 0, false),
            (["b 1"], 3, 2, true), (["a 2"], 3, 2, true), (["b 1", "a 1"], 3, 2, true),
            (["a 1", "b 1", "c 1"], 3, 2, true), ([], 1003, 2, true),
        ] as [([String], ExactDecimal, Int, Bool)])
    func takesOn(
        _ marks: [String], _ expected: ExactDecimal, _ expectedReads: Int, _ isNew: Bool
    ) throws {
        let reads = Reads()
        let kept = KeptMonth(marks: marks) { try KeptPartials(cells(1000)).cells(of: january) }
        let joiner = MonthJoiner(
            [source("a", 1, reads), source("b", 2, reads)], knowing: [january: kept])
        let joined = try joiner.joined(january)
        #expect(sum(joined.month) == expected)
        #expect(joined.isNew == isNew)
        #expect(reads.count.withLock(\.self) == expectedReads)
    }

    @Test("An upload that no store has is never taken for one that was joined")
    func fresh() throws {
        let fresh = SourcePartials(name: "a", sha256: "a", partials: cells(1))
        let kept = KeptMonth(marks: ["a 1"]) { cells(1000) }
        let joiner = MonthJoiner([fresh], knowing: [january: kept])
        #expect(try sum(joiner.joined(january).month) == 1)
    }

    @Test("Of months that one upload alone has, none is to be kept")
    func new() throws {
        let builder = TableBuilder(spec: spec([try aggregate("revenue", .sum, of: "revenue")]))
        let alone = try builder.joinedMonths(of: [source("a", 1)])
        #expect(alone.months.count == 2)
        #expect(alone.new.isEmpty)
        let both = try builder.joinedMonths(of: [source("a", 1), source("b", 1)])
        #expect(both.new.map(\.month) == [january, february])
    }
}
