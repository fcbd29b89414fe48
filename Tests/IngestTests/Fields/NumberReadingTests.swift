import SalesCore
import Testing

@testable import Ingest

@Suite("Cells of a number column")
struct NumberReadingTests {
    private func fault(_ cell: String, _ column: ColumnSpec) -> FieldFault? {
        let reading = NumberReading(column, format: NumberFormat(isCertain: true, currency: .usd))
        do {
            _ = try withBytes(cell) { try reading.read($0) }
            return nil
        } catch {
            return error as? FieldFault
        }
    }

    @Test("An empty cell is missing, which a required column refuses")
    func missing() {
        #expect(fault("", ColumnSpec(name: "x", type: .money)) == nil)
        #expect(fault("", ColumnSpec(name: "x", type: .money, isRequired: true)) == .missing)
    }

    @Test("Markers for no value, even those that look like numbers")
    func markers() throws {
        let column = ColumnSpec(name: "x", type: .decimal, missing: ["n/a", "-999"])
        let reading = NumberReading(column, format: NumberFormat(isCertain: true))
        #expect(reading.hasNumericMarker)
        #expect(try withBytes("-999") { try reading.read($0) } == nil)
        #expect(try withBytes("n/a") { try reading.read($0) } == nil)
        #expect(try withBytes("-998") { try reading.read($0) }?.mantissa == -998)
    }

    @Test("Bounds hold at any number of decimals")
    func bounds() {
        let column = ColumnSpec(
            name: "x", type: .decimal, minimum: 0, maximum: ExactDecimal(mantissa: 995, scale: 1))
        #expect(fault("-0.01", column) == .belowMinimum)
        #expect(fault("99.51", column) == .aboveMaximum)
        #expect(fault("99.500", column) == nil)
    }

    @Test("Whole numbers may have zeros behind the mark")
    func whole() {
        let column = ColumnSpec(name: "x", type: .integer)
        #expect(fault("24.00", column) == nil)
        #expect(fault("24.50", column) == .notWhole)
    }

    @Test("A percent sign belongs to percents and decimals only")
    func percent() {
        #expect(fault("5%", ColumnSpec(name: "x", type: .percent)) == nil)
        #expect(fault("5%", ColumnSpec(name: "x", type: .decimal)) == nil)
        #expect(fault("5%", ColumnSpec(name: "x", type: .money)) == .number(.notANumber))
        #expect(fault("5%", ColumnSpec(name: "x", type: .integer)) == .number(.notANumber))
    }
}
