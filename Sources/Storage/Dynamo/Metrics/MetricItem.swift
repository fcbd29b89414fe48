import Cloud
import SalesCore

/// A cell as whoever asks DynamoDB for it finds it.
enum MetricItem {
    /// Digits that DynamoDB keeps of a number.
    private static let mostDigits = 38

    static func key(_ key: MetricKey, in tables: DynamoTables) -> DynamoDBItem {
        tables.key(key.partition, key.sort)
    }

    /// `value` is a number, or text where it has more digits than a number may; `undefined` says
    /// why there is none, where it is not that no line has one.
    static func item(
        _ row: MetricRow, generation: Int, in tables: DynamoTables
    ) -> DynamoDBItem {
        var item = key(MetricKey(row.address), in: tables)
        if let text = row.cell.value?.text() {
            item["value"] = digits(in: text) > mostDigits ? .string(text) : .number(text)
        } else if let undefined = row.cell.undefined {
            item["undefined"] = .string(undefined.rawValue)
        }
        item["unit"] = .string(row.unit.text)
        item["rows"] = .number("\(row.cell.rows)")
        item["status"] = .string(row.cell.status.rawValue)
        item["generation"] = .number("\(generation)")
        return item
    }

    private static func digits(in text: String) -> Int {
        text.utf8.drop { !(UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
            .count { $0 != UInt8(ascii: ".") }
    }
}
