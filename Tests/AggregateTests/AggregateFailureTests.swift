import SalesCore
import Testing

@testable import Aggregate

@Suite("What an analyst reads when tables cannot be made")
struct AggregateFailureTests {
    static let all: [AggregateFailure] = [
        .unknownColumn("revenu", user: "metric revenue", nearest: "revenue"),
        .unknownColumn("x", user: "metric revenue", nearest: nil), .noColumn(user: "metric m"),
        .notANumberColumn("stage", user: "metric m"), .notATextColumn("cost", user: "dimension d"),
        .invalidFilter(reason: "it is a value", user: "metric m", remedy: "Compare it."),
        .filterOverflow(user: "metric m"), .dayOutOfRange(9_999_999), .foreignBatch,
        .foreignEntries, .entriesWithoutTimes,
    ]

    @Test("Each says what happened and what to do", arguments: all)
    func says(_ failure: AggregateFailure) {
        #expect(failure.summary.hasSuffix("."))
        #expect(failure.remedy?.isEmpty == false)
        #expect(failure.detail == nil)
        #expect(!failure.isTransient)
    }

    @Test("A mistyped name suggests the nearest; a spec at fault exits 2")
    func nearest() {
        #expect(Self.all[0].remedy == "Did you mean \"revenue\"?")
        #expect(Self.all[0].exitCode == .invalidUse)
        #expect(AggregateFailure.dayOutOfRange(1).exitCode == .failed)
    }
}
