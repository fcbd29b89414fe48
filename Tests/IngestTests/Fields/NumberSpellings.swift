import SalesCore

@testable import Ingest

/// How tests read a number: the exact value as text, or why it is none.
enum NumberSpelling {
    static func format(_ mark: Character, _ currency: String? = nil) -> NumberFormat {
        NumberFormat(
            decimalMark: mark.asciiValue ?? 0, isCertain: true,
            currency: currency.flatMap(Currency.init))
    }

    static func text(_ cell: String, _ format: NumberFormat) throws -> String {
        let number = try withBytes(cell) { try format.parse($0) }
        return ExactDecimal(mantissa: number.mantissa, scale: number.scale).text()
    }

    static func fault(_ cell: String, _ format: NumberFormat) -> NumberFault? {
        do {
            _ = try withBytes(cell) { try format.parse($0) }
            return nil
        } catch {
            return error as? NumberFault
        }
    }
}
