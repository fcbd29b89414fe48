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
        #expect(fault("5%", ColumnSpec(name: "x", type: .money)) == .number(.percent))
        #expect(fault("5%", ColumnSpec(name: "x", type: .integer)) == .number(.percent))
    }

    @Test("In a column of whole numbers one mark with three digits can only be thousands")
    func soleWhole() throws {
        let reading = NumberReading(
            ColumnSpec(name: "x", type: .integer), format: NumberFormat(isCertain: false))
        #expect(try withBytes("1,234") { try reading.read($0) }?.mantissa == 1234)
        #expect(try withBytes("1.234") { try reading.read($0) }?.mantissa == 1234)
        #expect(throws: FieldFault.number(.ambiguousMark)) {
            try withBytes("2,000") { try reading.read($0) }
        }
        let money = NumberReading(
            ColumnSpec(name: "x", type: .money), format: NumberFormat(isCertain: false))
        #expect(throws: FieldFault.number(.ambiguousMark)) {
            try withBytes("1,234") { try money.read($0) }
        }
    }

    @Test("Scale words make whole numbers of fractions")
    func scaled() throws {
        let reading = NumberReading(
            ColumnSpec(name: "x", type: .integer), format: NumberFormat(isCertain: true))
        #expect(try withBytes("1.2k") { try reading.read($0) }?.mantissa == 1200)
        #expect(fault("1.2345k", ColumnSpec(name: "x", type: .integer)) == .notWhole)
    }

    @Test("A cell that shows nothing is missing; damaged ones are told")
    func damaged() {
        let column = ColumnSpec(name: "x", type: .decimal)
        #expect(fault("\u{A0} ", column) == nil)
        #expect(fault("\u{A0}", ColumnSpec(name: "x", type: .decimal, isKey: true)) == .missing)
        #expect(fault("1\u{0}2", column) == .holdsNull)
        let reading = NumberReading(column, format: NumberFormat(isCertain: true))
        #expect(throws: FieldFault.notUTF8) {
            try [UInt8]([0x35, 0x80]).withUnsafeBufferPointer { try reading.read($0) }
        }
    }
}
