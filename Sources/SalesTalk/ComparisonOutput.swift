import Runner
import SalesCore

/// Compared tables on stdout, as CSV or JSON.
enum ComparisonOutput {
    static func print(_ table: ComparedTable, asJSON: Bool) throws {
        if asJSON {
            var rows: [NamedFields] = []
            table.forEachRow { row in
                rows.append(
                    NamedFields(
                        columns: ComparisonCSV.columns, fields: ComparisonCSV.fields(of: row)))
            }
            Console.standard.print(try jsonText(rows))
            return
        }
        var pending = Array((ComparisonCSV.header + "\n").utf8)
        table.forEachRow { row in
            ComparisonCSV.append(row, to: &pending)
            if pending.count > 1 << 16 {
                Console.standard.print(bytes: pending)
                pending.removeAll(keepingCapacity: true)
            }
        }
        Console.standard.print(bytes: pending)
    }
}

/// What is known of cells on stdout, as CSV or JSON.
enum EventOutput {
    static func print(_ events: [CellEvent], asJSON: Bool) throws {
        if asJSON {
            let rows = events.map { NamedFields(columns: CellEvent.columns, fields: $0.fields) }
            Console.standard.print(try jsonText(rows))
            return
        }
        let header = CellEvent.columns.joined(separator: ",") + "\n"
        Console.standard.print(bytes: Array((header + events.map(\.line).joined()).utf8))
    }
}

/// The columns of a CSV by name; numbers are texts, and what is undefined is null.
private struct NamedFields: Encodable {
    struct Column: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    let columns: [String]
    let fields: [String?]

    func encode(to encoder: any Encoder) throws {
        var row = encoder.container(keyedBy: Column.self)
        for (column, field) in zip(columns, fields) {
            try row.encode(field, forKey: Column(stringValue: column))
        }
    }
}
