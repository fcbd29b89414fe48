import SalesCore

/// The rows of one period as one blob, in the order of their keys; the same bytes for the same rows.
///
///     blob = version count { partition, value, unit, rows, status }
///
/// The value is a number, the word for why there is none, or empty.
enum MetricRowsCodec {
    private static let version: UInt8 = 1

    static func encode(_ rows: [MetricRow]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(byte: version)
        writer.write(UInt(rows.count))
        let keyed = rows.map { row in
            (MetricKey.partition(metric: row.address.metric, slice: row.address.slice), row)
        }
        for (partition, row) in keyed.sorted(by: { byteOrder($0.0, $1.0) < 0 }) {
            writer.write(partition)
            writer.write(row.cell.value?.text() ?? row.cell.undefined?.rawValue ?? "")
            writer.write(row.unit.text)
            writer.write(UInt(bitPattern: row.cell.rows))
            writer.write(row.cell.status.rawValue)
        }
        return writer.bytes
    }

    static func decode(
        _ bytes: [UInt8], period: Period
    ) throws(ByteReader.Malformed) -> [MetricRow] {
        var reader = ByteReader(bytes)
        guard try reader.byte() == version else { throw ByteReader.Malformed() }
        var units: [String: MetricUnit] = [:]
        var rows: [MetricRow] = []
        for _ in 0..<(try reader.count()) {
            let partition = try reader.text()
            guard let (metric, slice) = MetricKey.parts(of: partition) else {
                throw ByteReader.Malformed()
            }
            let value = try reader.text()
            let unitText = try reader.text()
            let unit = units[unitText] ?? MetricUnit(text: unitText)
            let count: UInt = try reader.unsigned()
            let status = PeriodStatus(rawValue: try reader.text())
            guard let unit, let status else { throw ByteReader.Malformed() }
            units[unitText] = unit
            rows.append(
                MetricRow(
                    address: CellAddress(metric: metric, slice: slice, period: period),
                    cell: try cell(value, rows: Int(bitPattern: count), status), unit: unit))
        }
        guard reader.isAtEnd else { throw ByteReader.Malformed() }
        return rows
    }

    private static func cell(
        _ text: String, rows: Int, _ status: PeriodStatus
    ) throws(ByteReader.Malformed) -> Cell {
        let value = ExactDecimal(text)
        let undefined = value == nil ? WhyUndefined(rawValue: text) : nil
        guard text.isEmpty || value != nil || undefined != nil else {
            throw ByteReader.Malformed()
        }
        return Cell(value: value, undefined: undefined, rows: rows, status: status)
    }
}
