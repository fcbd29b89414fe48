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

    /// The document of a whole table: `text(table.rows)`, its fields made once each.
    public static func text(of table: MetricTable) -> String {
        var text = Array((header + "\n").utf8)
        let slices = table.slices.map {
            (slice: $0.key, text: Array($0.key.description.utf8), cells: $0.value)
        }
        .sorted { $0.text.lexicographicallyPrecedes($1.text) }
        let fields = slices.map { field($0.text) }
        var order = PeriodOrder()
        var periods: [[UInt8]] = []
        for metric in table.spec.metrics {
            let name = field(Array(metric.name.utf8))
            for (place, (slice, _, cells)) in slices.enumerated() {
                guard let series = cells[metric.name], let unit = metric.unit(in: slice)
                else { continue }
                if order.take(series) { periods = order.periods.map(columns) }
                let entries = series.entries
                for entry in order.places {
                    append(
                        metric: name, slice: fields[place], period: periods[entry],
                        entries[entry].value, unit: unit, to: &text)
                }
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Appends a row and its line end.
    public static func append(_ row: MetricRow, to bytes: inout [UInt8]) {
        append(row, slice: field(of: row.address.slice), to: &bytes)
    }

    private static func field(of slice: Slice) -> [UInt8] { field(Array(slice.description.utf8)) }

    private static func append(_ row: MetricRow, slice: [UInt8], to bytes: inout [UInt8]) {
        append(
            metric: field(Array(row.address.metric.utf8)), slice: slice,
            period: columns(of: row.address.period), row.cell, unit: row.unit, to: &bytes)
    }

    private static func columns(of period: Period) -> [UInt8] {
        Array("\(period.grain.rawValue),\(period)".utf8)
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
