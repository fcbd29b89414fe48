import Foundation
import SalesCore
import Testing

@Suite("How an export is read")
struct SourceSpecTests {
    @Test("A column goes by its own name unless the spec lists others")
    func from() {
        #expect(ColumnSpec(name: "revenue", type: .money).from == ["revenue"])
        let column = ColumnSpec(name: "revenue", from: ["Net Amount", "Sales"], type: .money)
        #expect(column.from == ["Net Amount", "Sales"])
        let source = SourceSpec(time: "date", columns: [column])
        #expect(source.column(named: "revenue") == column)
        #expect(source.column(named: "Sales") == nil)
    }

    @Test(
        "Dates without a day",
        arguments: [
            ([], false), (["yyyy-MM"], true), (["MMM yyyy", "yyyy-MM"], true), (["excel"], false),
            (["yyyy-MM", "yyyy-MM-dd"], false),
        ])
    func monthsOnly(_ formats: [String], isMonthsOnly: Bool) {
        let column = ColumnSpec(name: "date", type: .date, formats: formats)
        #expect(column.namesMonthsOnly == isMonthsOnly)
    }

    @Test("Numbers and the rest")
    func types() {
        #expect(ColumnType.allCases.filter(\.isNumber) == [.integer, .decimal, .money, .percent])
    }

    @Test("Defaults: everything detected, a column may come or go, a file replaces its namesake")
    func defaults() {
        let source = SourceSpec(time: "date", columns: [])
        #expect(source.dialect == DialectSpec())
        #expect(source.layout == .records)
        #expect(!source.contract.freezesColumns && !source.contract.discardsValues)
        #expect(source.contract.maximumRejected == nil)
        #expect(source.upload == .replaceSource)
    }

    @Test("Spellings of the spec")
    func spellings() throws {
        #expect(
            UploadMode.allCases.map(\.rawValue) == ["append", "replace_period", "replace_source"])
        #expect(
            TextEncoding.allCases.map(\.rawValue)
                == ["utf-8", "utf-16le", "utf-16be", "latin-1", "windows-1252"])
        let source = SourceSpec(
            dialect: DialectSpec(delimiter: ";", encoding: .latin1, decimalMark: 44),
            layout: .tidy(metric: "m", value: "v"), time: "date",
            columns: [
                ColumnSpec(
                    name: "x", type: .text, aliases: ["EMEA": ["Europe"]], minimum: 0,
                    formula: try Expression(parsing: "a * b"))
            ], contract: ContractSpec(maximumRejected: try decimal("0.02")), upload: .append)
        #expect(try throughJSON(source) == source)
    }

    @Test(
        "A column may hold times unless its formats are of days",
        arguments: [
            ([], true), (["yyyy-MM-dd"], false), (["d. MMMM yyyy", "dd.MM.yy"], false),
            (["yyyy-MM-dd", "M/d/yyyy h:mm a"], true), (["yyyy-MM-ddTHH:mm:ssXXX"], true),
            (["excel"], true),
        ])
    func times(_ formats: [String], _ may: Bool) {
        let column = ColumnSpec(name: "at", type: .date, formats: formats)
        #expect(column.mayHoldTimes == may)
        #expect(SourceSpec(time: "at", columns: [column]).mayHoldTimes == may)
        #expect(
            !SourceSpec(
                layout: .crosstab(metric: nil, value: "n"), time: "at", columns: [column]
            ).mayHoldTimes)
    }

    @Test("A tidy layout that was stored before units were named is read as one without")
    func storedBefore() throws {
        let stored = #"{"tidy":{"metric":"m","value":"v"}}"#
        let layout = try JSONDecoder().decode(Layout.self, from: Data(stored.utf8))
        #expect(layout == .tidy(metric: "m", value: "v"))
        #expect(try throughJSON(Layout.tidy(metric: "m", value: "v", unit: "u")).unitColumn == "u")
    }
}
