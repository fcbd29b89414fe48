import SalesCore
import TestSupport
import Testing

@testable import Ingest

@Suite("Words for what is wrong with a cell")
struct FaultTextTests {
    /// Every fault that there is; `isListed` fails to compile when one is added.
    private static let all: [FieldFault] =
        [
            .missing, .notWhole, .belowMinimum, .aboveMaximum, .notListed, .notABoolean, .notUTF8,
            .holdsNull, .unknownMetric, .formulaOverflow, .total, .notACurrency,
            .unclearCurrency(["USD", "CAD"]), .noCurrency,
            .contradicts(written: "EUR", line: "USD"), .contradicts(written: "EUR", line: ""),
        ]
        + [
            .notANumber, .wrongGrouping, .ambiguousMark, .scientific, .otherCurrency("EUR"),
            .percent, .tooManyDecimals, .outOfRange, .foreignDigits, .spreadsheetError,
        ].map { .number($0) }
        + [.notADate, .noSuchDay, .ambiguous, .otherOrder, .zoneUnknown].map { .date($0) }
        + [
            .unknown, .otherKind, .otherCurrency("EUR"), .otherThanLine("EUR"),
            .otherThanLine(""), .unfit,
        ].map { .unit($0, measure: "revenue") }

    private static func isListed(_ fault: FieldFault) -> Bool {
        switch fault {
        case .missing, .notWhole, .belowMinimum, .aboveMaximum, .notListed, .notABoolean, .notUTF8,
            .holdsNull, .unknownMetric, .formulaOverflow, .total, .notACurrency, .unclearCurrency,
            .noCurrency, .contradicts:
            true
        case .number(let fault):
            switch fault {
            case .notANumber, .wrongGrouping, .ambiguousMark, .scientific, .otherCurrency,
                .percent, .tooManyDecimals, .outOfRange, .foreignDigits, .spreadsheetError:
                true
            }
        case .date(let fault):
            switch fault {
            case .notADate, .noSuchDay, .ambiguous, .otherOrder, .zoneUnknown: true
            }
        case .unit(let fault, _):
            switch fault {
            case .unknown, .otherKind, .otherCurrency, .otherThanLine, .unfit: true
            }
        }
    }

    private func words(_ fault: FieldFault, cell: String) throws -> (reason: String, remedy: String)
    {
        let spec = salesSpec()
        let plan = PlanBuilder(
            spec: spec,
            map: try ColumnMap(
                spec: spec, file: "f", headers: ["date", "region", "revenue", "units"]),
            dialect: Dialect(), hasHeader: true, sample: RecordSample(), zone: nil
        ).plan()
        let place = try #require(plan.numbers.first?.place)
        return FaultText(plan: plan).explain(fault, place: place, type: .money, cell: cell)
    }

    @Test("Each fault has a reason of its own and says what to do")
    func all() throws {
        let told = try Self.all.map { try words($0, cell: "7") }
        #expect(Set(told.map(\.reason)).count == Self.all.count)
        for words in told {
            #expect(words.reason.first?.isUppercase == false, "\(words)")
            #expect(!words.reason.hasSuffix("."), "\(words)")
            #expect(words.remedy.first?.isUppercase == true, "\(words)")
            #expect(words.remedy.hasSuffix("."), "\(words)")
        }
        #expect(Self.all.allSatisfy(Self.isListed))
    }

    @Test("Every message, as people will read it")
    func messages() throws {
        let text = try Self.all.map { fault in
            let (reason, remedy) = try words(fault, cell: "7")
            return "\(reason)\n    \(remedy)\n"
        }.joined()
        try expectGolden(text, fixture("faults.txt"))
    }

    @Test("A long cell is cut")
    func long() throws {
        let reason = try words(.number(.notANumber), cell: String(repeating: "x", count: 500))
            .reason
        #expect(reason.count < 100)
    }
}
