import SalesCore
import Testing

@testable import Runner

@Suite("MendFailure")
struct MendFailureTests {
    static let all: [MendFailure] = [
        .notQuarantine(path: "/p"), .brokenRow(path: "/p", place: 3, reason: "why"),
        .repeatedLine(file: "a", line: 1), .otherTenant(path: "/p", tenant: .bolt),
        .unknownExport("a.csv", place: 2, known: ["b.csv"]),
        .ambiguousExport("a", quarantines: ["1.csv", "2.csv"]), .formerExport("a"),
        .notRejected(file: "a", line: 1),
        .changedInPlace(file: "a", line: 1, quarantine: "q.csv"), .otherState(file: "a", line: 1),
        .cut(file: "a", line: 1),
        .lostCharacters(file: "a", line: 1, "é"), .openQuote(file: "a", line: 1),
        .moreLines(file: "a", line: 1, records: 2),
        .unwritable(file: "a", line: 1, column: "c", "Ł", encoding: .latin1),
        .otherReading(file: "a", expected: 2, found: 1),
    ]

    @Test("Each says what happened and what to do, and is wrong use", arguments: all)
    func words(failure: MendFailure) {
        #expect(!failure.summary.isEmpty)
        #expect(failure.remedy?.isEmpty == false)
        #expect(failure.exitCode == .invalidUse)
    }

    @Test("A character is named, not printed")
    func characters() {
        #expect(
            MendFailure.unwritable(file: "a.csv", line: 4, column: "region", "Ł", encoding: .latin1)
                .summary
                == "a.csv, line 4, column \"region\": U+0141 cannot be written in latin-1, the "
                + "export's encoding")
    }
}
