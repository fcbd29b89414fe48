import SalesCore
import Testing

@testable import Ingest

@Suite("A column of numbers")
struct ColumnNumbersTests {
    private func numbers(_ cells: [String]) -> ColumnNumbers? {
        ColumnNumbers(name: "Amount", cells: cells.map { Array($0.utf8) })
    }

    /// Nine amounts with a point, in euros.
    private static let euros = (1...9).map { "€\($0).50" }
    private static let plain = (1...9).map { "\($0).50" }
    private static let percents = (1...9).map { "\($0).5%" }

    @Test(
        "A cell that does not fit says why",
        arguments: [
            (euros, "$120.00", "\"$120.00\" is in USD or AUD or CAD, where most cells are in EUR"),
            (euros, "88.40 CHF", "\"88.40 CHF\" is in CHF, where most cells are in EUR"),
            (plain, "£5", "\"£5\" is in GBP or EGP or GIP, where most cells bear no currency"),
            (plain, "12,50", "\"12,50\" has a decimal comma, where the column has a decimal point"),
            (
                plain, "1.234,50",
                "\"1.234,50\" has a decimal comma, where the column has a decimal point"
            ),
            (plain, "#REF!", "\"#REF!\" is an error of the spreadsheet, not a value"),
            (plain, "see note", "not a number: \"see note\""),
            (plain, "1.2E+05", "not a number: \"1.2E+05\" lost its last digits in a spreadsheet"),
            (plain, "2025-01-31", "a date where a number should be: \"2025-01-31\""),
            (plain, "12.5%", "\"12.5%\" is a percentage, where most cells are none"),
            (percents, "12.5", "\"12.5\" has no percent sign, where most cells have one"),
        ])
    func misfits(_ cells: [String], _ cell: String, _ reason: String) throws {
        let misfit = try #require(numbers(cells)).misfit(Array(cell.utf8))
        #expect(misfit?.reason == reason)
        #expect(misfit?.remedy.isEmpty == false)
    }

    @Test(
        "Others do",
        arguments: [
            (euros, "€ 1,234.50"), (euros, "7"), (plain, "(1,234.50)"), (percents, "0"),
        ])
    func fits(_ cells: [String], _ cell: String) throws {
        #expect(try #require(numbers(cells)).misfit(Array(cell.utf8)) == nil)
    }

    @Test(
        "Words and codes are no numbers",
        arguments: [
            ["North", "South"], ["536370", "C536379"], ["1.5", "A", "B"], ["38", "40", "S", "M"],
            ["2025-01-01"],
        ])
    func none(_ cells: [String]) {
        #expect(numbers(cells) == nil)
    }

    @Test("Markers for no value are kinds of their own")
    func markers() throws {
        let column = try #require(numbers(Self.plain))
        #expect(column.misfit(Array("n/a".utf8))?.kind == "marker n/a")
        #expect(numbers(["1.5", "n/a", "n/a", "n/a"])?.type == .decimal)
        #expect(column.misfit(Array("-".utf8))?.remedy.contains("missing: [\"-\"]") == true)
    }

    @Test("The mark, with the number that proves it")
    func mark() throws {
        #expect(try #require(numbers(Self.plain)).markWords == ", decimal point as in 1.50")
        #expect(try #require(numbers(["1.234"])).isUnclear)
        #expect(try #require(numbers(["1.234"])).decimalMark == nil)
    }
}
