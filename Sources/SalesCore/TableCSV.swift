/// The tables as others' scripts read them.
public enum TableCSV {
    public static let header = "metric,slice,grain,period,value,unit,rows,status"

    public static func line(_ row: MetricRow) -> String {
        [
            quoted(row.address.metric), quoted(row.address.slice.description),
            row.address.period.grain.rawValue, row.address.period.description, row.valueText,
            row.unit.text, String(row.cell.rows), row.cell.status.rawValue,
        ]
        .joined(separator: ",")
    }

    /// The whole document, `\n` after every line.
    public static func text(_ rows: [MetricRow]) -> String {
        var text = header + "\n"
        for row in rows {
            text += line(row)
            text += "\n"
        }
        return text
    }

    /// A field as RFC 4180 wants it.
    public static func quoted(_ field: String) -> String {
        let needsQuotes = field.utf8.contains { byte in
            byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
        }
        guard needsQuotes else { return field }
        // By scalars: a mark that combines with a quote must not hide it.
        var quoted = "\""
        for scalar in field.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
