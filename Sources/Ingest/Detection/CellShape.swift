internal import SalesCore

/// What one cell looks like on its own.
enum CellShape: Hashable {
    case number, date, text

    private static let patterns: [DatePattern] =
        (DateReading.standardFormats + DateEvidence.allPatterns).compactMap(DatePattern.init)

    init(_ cell: [UInt8]) {
        guard cell.contains(where: Byte.isDigit), cell.count <= 60 else {
            self = .text
            return
        }
        let isDate = cell.withUnsafeBufferPointer { text in
            (try? DateReading(patterns: Self.patterns, zone: .utc).read(text)) != nil
        }
        if isDate {
            self = .date
        } else if Self.isNumber(cell) {
            self = .number
        } else {
            self = .text
        }
    }

    private static func isNumber(_ cell: [UInt8]) -> Bool {
        cell.withUnsafeBufferPointer { text in
            [Byte.point, Byte.comma].contains { mark in
                NumberFormat(decimalMark: mark, isCertain: true).isNumber(text)
            }
        }
    }
}
