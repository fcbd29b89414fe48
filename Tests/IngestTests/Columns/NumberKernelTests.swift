import SalesCore
import Testing

@testable import Ingest

@Suite("A number column of a batch")
struct NumberKernelTests {
    private func amounts(_ cells: [String], mark: UInt8? = UInt8(ascii: ".")) async throws
        -> [String]
    {
        var dialect = DialectSpec()
        dialect.decimalMark = mark
        dialect.delimiter = ";"
        let lines = cells.enumerated().map { "2025-01-\($0 < 9 ? "0" : "")\($0 + 1);\($1)\n" }
        let run = try await ingest(
            "date;revenue\n" + lines.joined(),
            salesSpec(
                dialect: dialect,
                columns: [
                    ColumnSpec(name: "date", type: .date),
                    ColumnSpec(name: "revenue", type: .money),
                ]))
        return run.records.map { $0.fields[0] } + run.rejects.map(\.reason)
    }

    @Test("One scale a batch: later decimals rescale the rows before")
    func scales() async throws {
        #expect(
            try await amounts(["1", "2.5", "", "3.125", "-4", "0.000000000000000001", "7.25"])
                == ["1", "2.5", "-", "3.125", "-4", "0.000000000000000001", "7.25"])
    }

    @Test("Short and long, plain and dressed numbers read alike")
    func mixed() async throws {
        #expect(
            try await amounts(["12345678", "123456789", "-1234567.89", "$1,000.00", "(5)", "00001"])
                == ["12345678", "123456789", "-1234567.89", "1000", "-5", "1"])
    }

    @Test("The decimal mark of the file, and no other")
    func comma() async throws {
        #expect(
            try await amounts(["3,75", "1.234,5", "3.75"], mark: UInt8(ascii: ","))
                == ["3.75", "1234.5", "not an amount: \"3.75\""])
    }

    @Test("Without evidence, three digits behind a mark are refused")
    func uncertain() async throws {
        let told = try await amounts(["1.234", "5"], mark: nil)
        #expect(told == ["5", "could be thousands or decimals: \"1.234\""])
    }

    @Test("Evidence elsewhere in the column decides")
    func certain() async throws {
        #expect(try await amounts(["1.234", "5,50"], mark: nil) == ["1234", "5.5"])
        #expect(try await amounts(["1.234", "5.50"], mark: nil) == ["1.234", "5.5"])
    }

    @Test("Plain numbers of every length and scale read as the careful reader reads them")
    func agrees() async throws {
        var random = SeededRandom(seed: 11)
        let format = NumberFormat(isCertain: true)
        var cells: [String] = []
        for number in 0..<3000 {
            // Runs of one scale, as columns have them, and some of every scale.
            let places = number % 7 == 0 ? Int.random(in: 0...9, using: &random) : number / 500
            let whole = Int.random(in: 1...12, using: &random)
            var text = (0..<whole + places).map { _ in
                String(Int.random(in: 0...9, using: &random))
            }
            if places > 0 { text.insert(".", at: whole) }
            if Bool.random(using: &random) { text.insert("-", at: 0) }
            let cell = text.joined()
            cells.append(number % 5 == 0 ? "\"\(cell)\"" : cell)
        }
        let expected = try cells.map { cell in
            let number = try withBytes(cell.filter { $0 != "\"" }) { try format.parse($0) }
            return ExactDecimal(mantissa: number.mantissa, scale: number.scale).text()
        }
        let run = try await ingest(
            "revenue;date\r\n" + cells.map { "\($0);2025-01-01\r\n" }.joined(),
            salesSpec(
                dialect: DialectSpec(delimiter: ";", decimalMark: Byte.point),
                columns: [
                    ColumnSpec(name: "date", type: .date),
                    ColumnSpec(name: "revenue", type: .money),
                ]))
        #expect(run.records.map { $0.fields[0] } == expected.sorted())
    }
}
