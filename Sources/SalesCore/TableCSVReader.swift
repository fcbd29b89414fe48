/// A stored table that is not what `TableCSV` writes.
public struct TableCSVError: Error, Equatable {
    /// 1-based.
    public let line: Int
    public let message: String
}

extension TableCSV {
    /// Reads what `text` writes, and nothing else: the way back for `verify`.
    public static func rows(from text: String) throws(TableCSVError) -> [MetricRow] {
        var rows: [MetricRow] = []
        var lineNumber = 0
        var reader = RecordSplitter(text)
        while let fields = try reader.next() {
            lineNumber += 1
            if lineNumber == 1 {
                guard fields.joined(separator: ",") == header else {
                    throw TableCSVError(line: 1, message: "not the header of a metric table")
                }
                continue
            }
            rows.append(try row(fields, line: lineNumber))
        }
        guard lineNumber > 0 else { throw TableCSVError(line: 1, message: "empty") }
        return rows
    }

    private static func row(_ fields: [String], line: Int) throws(TableCSVError) -> MetricRow {
        func fail(_ message: String) -> TableCSVError {
            TableCSVError(line: line, message: message)
        }
        guard fields.count == 8 else { throw fail("\(fields.count) fields instead of 8") }
        guard let slice = Slice(fields[1]) else { throw fail("not a slice: column 2") }
        guard let period = Period(fields[3]), period.grain.rawValue == fields[2] else {
            throw fail("not a period of that grain: columns 3 and 4")
        }
        let value = ExactDecimal(fields[4])
        guard value != nil || fields[4].isEmpty else { throw fail("not a decimal: column 5") }
        guard let unit = MetricUnit(text: fields[5]) else { throw fail("not a unit: column 6") }
        guard let rows = Int(fields[6]), rows >= 0 else { throw fail("not a count: column 7") }
        guard let status = PeriodStatus(rawValue: fields[7]) else {
            throw fail("not a status: column 8")
        }
        return MetricRow(
            address: CellAddress(metric: fields[0], slice: slice, period: period),
            cell: Cell(value: value, rows: rows, status: status), unit: unit)
    }
}

/// Records of RFC 4180 text with `\n` line ends.
private struct RecordSplitter {
    private var rest: Substring.UTF8View
    private var line = 0

    init(_ text: String) { rest = text[...].utf8 }

    mutating func next() throws(TableCSVError) -> [String]? {
        guard !rest.isEmpty else { return nil }
        line += 1
        var fields: [String] = []
        while true {
            var field: [UInt8] = []
            if rest.first == UInt8(ascii: "\"") {
                rest.removeFirst()
                while let byte = rest.popFirst() {
                    if byte != UInt8(ascii: "\"") {
                        field.append(byte)
                    } else if rest.first == UInt8(ascii: "\"") {
                        rest.removeFirst()
                        field.append(byte)
                    } else {
                        break
                    }
                }
            } else {
                while let byte = rest.first, byte != UInt8(ascii: ","), byte != 0x0A {
                    field.append(byte)
                    rest.removeFirst()
                }
            }
            fields.append(String(decoding: field, as: UTF8.self))
            guard let end = rest.popFirst() else {
                throw TableCSVError(line: line, message: "cut off before the end of the line")
            }
            if end == 0x0A { return fields }
            guard end == UInt8(ascii: ",") else {
                throw TableCSVError(line: line, message: "text behind a closing quote")
            }
        }
    }
}
