import SalesCore
import Testing

@testable import Narrate

@Suite("Readings of a frame")
struct FrameTests {
    private let october = Period.month(2025, 10)

    @Test("Without a baseline the previous period is taken, and said to be taken")
    func defaults() {
        let readings = Frame(period: october).readings(metric: ["revenue"], slice: nil)
        #expect(
            readings == [
                Subject(
                    metric: "revenue", slice: .total, period: october, baseline: .month(2025, 9),
                    namesBaseline: false)
            ])
    }

    @Test("A named baseline is the only one")
    func named() {
        var frame = Frame(period: october)
        frame.baselines = [.month(2024, 10)]
        frame.otherBaselines = [.month(2025, 1)]
        let readings = frame.readings(metric: ["revenue"], slice: nil)
        #expect(readings.map(\.baseline) == [.month(2024, 10)])
        #expect(readings.allSatisfy { $0.namesBaseline })
    }

    @Test("The likeliest first: own period and slice before the others")
    func order() {
        var frame = Frame(period: october)
        frame.slices = [Slice("region", "EMEA")]
        frame.otherSlices = [.total]
        frame.otherPeriods = [.month(2025, 9)]
        let readings = frame.readings(metric: ["revenue", "cost"], slice: nil)
        #expect(readings.count == 8)
        #expect(readings[0].metric == "revenue" && readings[1].metric == "cost")
        #expect(readings[0].slice == Slice("region", "EMEA") && readings[2].slice == .total)
        #expect(readings.prefix(4).allSatisfy { $0.period == october })
    }

    @Test("A slice that is asked for is the only one")
    func asked() {
        var frame = Frame(period: october)
        frame.otherSlices = [Slice("region", "EMEA")]
        let readings = frame.readings(metric: ["revenue"], slice: Slice("region", "APAC"))
        #expect(readings.map(\.slice) == [Slice("region", "APAC")])
    }

    @Test("However many names, the readings are bounded")
    func bounded() {
        var frame = Frame(period: october)
        frame.otherPeriods = (1...50).map { october.advanced(by: -$0) }
        #expect(frame.readings(metric: ["a", "b", "c"], slice: nil).count <= 24)
    }
}
