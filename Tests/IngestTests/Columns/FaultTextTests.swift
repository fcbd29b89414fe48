import SalesCore
import Testing

@testable import Ingest

@Suite("Words for what is wrong with a cell")
struct FaultTextTests {
    private static let all: [FieldFault] = [
        .missing, .number(.notANumber), .number(.ambiguousMark), .number(.scientific),
        .number(.otherCurrency("EUR")), .number(.tooManyDecimals), .number(.outOfRange), .notWhole,
        .belowMinimum, .aboveMaximum, .date(.notADate), .date(.noSuchDay), .date(.ambiguous),
        .date(.zoneUnknown), .notListed, .notUTF8, .holdsNull, .unknownMetric, .formulaOverflow,
    ]

    private func words(_ fault: FieldFault, cell: String) throws -> (reason: String, remedy: String)
    {
        let spec = salesSpec()
        let plan = PlanBuilder(
            spec: spec,
            map: try ColumnMap(
                spec: spec, file: "f", headers: ["date", "region", "revenue", "units"]),
            dialect: Dialect(), hasHeader: true, sample: [], zone: nil
        ).plan()
        let place = try #require(plan.numbers.first?.place)
        return FaultText(plan: plan).explain(fault, place: place, type: .money, cell: cell)
    }

    @Test("Each fault has a reason and a remedy of its own")
    func all() throws {
        let told = try Self.all.map { try words($0, cell: "7") }
        #expect(Set(told.map(\.reason)).count == Self.all.count)
        #expect(told.allSatisfy { !$0.remedy.isEmpty })
    }

    @Test("A long cell is cut")
    func long() throws {
        let reason = try words(.number(.notANumber), cell: String(repeating: "x", count: 500))
            .reason
        #expect(reason.count < 100)
    }

    @Test("The remedy names the mark that the file may mean")
    func mark() throws {
        let remedy = try words(.number(.notANumber), cell: "1.234,5").remedy
        #expect(remedy.contains("1,234.50") && remedy.contains("dialect: {decimal: \",\"}"))
    }
}
