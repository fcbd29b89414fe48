internal import SalesCore

/// Whether a file names its columns, and what stands above the names.
struct HeaderDetection {
    static let commentMark = UInt8(ascii: "#")

    let hasHeader: Bool
    /// Records above the header or, without one, above the data.
    let preamble: Int
    let header: [String]?
    let width: Int
    let sample: [[[UInt8]]]
    let reason: String
    let problems: [PreviewProblem]

    init(records: [[[UInt8]]], declared: DialectSpec) {
        let width = DialectDetection.commonWidth(records)
        self.width = width
        let found = records.prefix(FileOpening.headerSearch).firstIndex { $0.count == width }
        // Rows that the spec skips are not among the records.
        let above = declared.skippedRows == nil ? found ?? 0 : 0
        preamble = above
        let body = records.dropFirst(above)
        let first = body.first ?? []
        let values = first.count { CellShape($0) != .text && !$0.isEmpty }
        if let declared = declared.hasHeader {
            hasHeader = declared
            reason = "declared"
        } else if values > 0 {
            hasHeader = false
            reason =
                "the first record has \(values) \(values == 1 ? "number or date" : "numbers or dates")"
        } else {
            hasHeader = !first.isEmpty
            reason = "the first record has names only, no number and no date"
        }
        header = hasHeader ? first.map { String(decoding: $0, as: UTF8.self) } : nil
        sample = Array(hasHeader ? body.dropFirst() : body)
        problems = header.map(Self.problems) ?? []
    }

    private static func problems(_ header: [String]) -> [PreviewProblem] {
        var problems: [PreviewProblem] = []
        var seen: Set<String> = []
        for (index, name) in header.enumerated() {
            if name.isEmpty {
                problems.append(
                    PreviewProblem(
                        problem: "column \(index + 1) has no name",
                        remedy: "Name it in the export, or leave it out of the spec."))
            } else if !seen.insert(name).inserted {
                problems.append(
                    PreviewProblem(
                        column: name, problem: "the name stands more than once in the header",
                        remedy: "Rename one of them in the export."))
            }
        }
        return problems
    }
}

/// What one cell looks like on its own.
enum CellShape: Hashable {
    case number, date, text

    private static let patterns: [DatePattern] =
        (DateReading.standardFormats + DateEvidence.allPatterns).compactMap(DatePattern.init)

    init(_ cell: [UInt8]) {
        let isDate = cell.withUnsafeBufferPointer { text in
            cell.contains(where: Byte.isDigit)
                && (try? DateReading(patterns: Self.patterns, zone: .utc).read(text)) != nil
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
