/// The tables as others' scripts read them.
public enum TableCSV {
    public static let header = "metric,slice,grain,period,value,unit,rows,status"

    public static func line(_ row: MetricRow) -> String {
        var line = ""
        append(row, to: &line)
        return line
    }

    /// Appends a row without its line end.
    public static func append(_ row: MetricRow, to text: inout String) {
        text += quoted(row.address.metric)
        text += ","
        text += quoted(row.address.slice.description)
        text += row.address.period.grain == .month ? ",month," : ",quarter,"
        text += row.address.period.description
        text += ","
        text += row.valueText
        text += ","
        text += row.unit.text
        text += ","
        text += String(row.cell.rows)
        text += row.cell.status == .complete ? ",complete" : ",partial"
    }

    /// The whole document, `\n` after every line.
    public static func text(_ rows: [MetricRow]) -> String {
        var text = header + "\n"
        for row in rows {
            append(row, to: &text)
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
