import Foundation
import Testing

/// Values by metric, slice and month: as the binary prints them, or as records make them.
struct MeantTable {
    var cells: [[String]: Decimal] = [:]
    /// Others are compared over all records only.
    private static let ofRecords: Set<String> = ["revenue", "lines"]

    /// Sums what each record means; the metrics are `revenue` and `lines`.
    init(records: [[String?]]) throws {
        for record in records {
            try #require(record.count == 4)
            let month = String(try #require(record[0]).prefix(7))
            for slice in ["", try #require(record[1]), try #require(record[2])] {
                cells[["lines", Self.encoded(slice), month], default: 0] += 1
                guard let amount = record[3] else { continue }
                cells[["revenue", Self.encoded(slice), month], default: 0] +=
                    try #require(Decimal(string: amount))
            }
        }
    }

    init(csv: String) throws {
        for line in csv.split(separator: "\n").dropFirst() {
            let fields = try Self.fields(line)
            guard !fields[4].isEmpty else { continue }
            let slice = fields[1].split(separator: "=", maxSplits: 1).last.map(String.init) ?? ""
            guard slice.isEmpty || Self.ofRecords.contains(fields[0]) else { continue }
            let value = try #require(Decimal(string: fields[4]))
            cells[[fields[0], slice, fields[3]]] = value
        }
    }

    /// A slice's value as tables write it.
    private static func encoded(_ name: String) -> String {
        var text = ""
        for scalar in name.unicodeScalars {
            if scalar.value < 0x20 || "%;=".unicodeScalars.contains(scalar) {
                text += String(format: "%%%02X", scalar.value)
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// The fields of one line; the slices here hold no line end.
    private static func fields(_ line: Substring) throws -> [String] {
        var fields = [""]
        var isQuoted = false
        var last: Unicode.Scalar = ","
        for scalar in line.unicodeScalars {
            if scalar == "\"" {
                // The second of two is the sign itself.
                if !isQuoted, last == "\"" { fields[fields.count - 1].append("\"") }
                isQuoted.toggle()
            } else if scalar == ",", !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].unicodeScalars.append(scalar)
            }
            last = scalar
        }
        try #require(fields.count == 8, "\(line)")
        return fields
    }
}
