/// The tables as others' scripts read them.
public enum TableCSV {
    public static let header = "metric,slice,grain,period,value,unit,rows,status"

    public static func line(_ row: MetricRow) -> String {
        var bytes: [UInt8] = []
        append(row, to: &bytes)
        return String(decoding: bytes.dropLast(), as: UTF8.self)
    }

    /// The whole document, `\n` after every line.
    public static func text(_ rows: [MetricRow]) -> String {
        var text = Array((header + "\n").utf8)
        var slice = Slice.total
        var sliceField: [UInt8] = []
        for row in rows {
            if row.address.slice != slice {
                slice = row.address.slice
                sliceField = field(of: slice)
            }
            append(row, slice: sliceField, to: &text)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends a row and its line end.
    public static func append(_ row: MetricRow, to bytes: inout [UInt8]) {
        append(row, slice: field(of: row.address.slice), to: &bytes)
    }

    private static func field(of slice: Slice) -> [UInt8] { field(Array(slice.description.utf8)) }

    private static func append(_ row: MetricRow, slice: [UInt8], to bytes: inout [UInt8]) {
        let period = row.address.period
        append(
            metric: field(Array(row.address.metric.utf8)), slice: slice,
            period: Array("\(period.grain.rawValue),\(period)".utf8), row.cell, unit: row.unit,
            to: &bytes)
    }

    /// Appends a row and its line end, of fields made before by `field`; `period` is the columns
    /// of grain and period.
    public static func append(
        metric: [UInt8], slice: [UInt8], period: [UInt8], _ cell: Cell, unit: MetricUnit,
        to bytes: inout [UInt8]
    ) {
        let comma = UInt8(ascii: ",")
        bytes += metric
        bytes.append(comma)
        bytes += slice
        bytes.append(comma)
        bytes += period
        bytes.append(comma)
        cell.value?.append(to: &bytes, minimumPlaces: unit.minimumPlaces)
        bytes.append(comma)
        bytes.append(contentsOf: unit.text.utf8)
        bytes.append(comma)
        ExactDecimal(cell.rows).append(to: &bytes)
        bytes.append(contentsOf: cell.status == .complete ? ",complete\n".utf8 : ",partial\n".utf8)
    }

    /// The bytes of a field as they stand in a row.
    public static func field(_ text: [UInt8]) -> [UInt8] {
        guard needsQuotes(text) else { return text }
        var quoted = [UInt8(ascii: "\"")]
        for byte in text {
            if byte == UInt8(ascii: "\"") { quoted.append(byte) }
            quoted.append(byte)
        }
        return quoted + [UInt8(ascii: "\"")]
    }

    /// A field as RFC 4180 wants it.
    public static func quoted(_ field: String) -> String {
        String(decoding: self.field(Array(field.utf8)), as: UTF8.self)
    }

    private static func needsQuotes(_ text: [UInt8]) -> Bool {
        text.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
        }
    }
}
