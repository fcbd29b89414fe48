import SalesCore

/// Writes rows of tables as CSV into memory of its own.
///
/// Not Sendable: one thread's piece of a table.
final class TableRowWriter {
    private let bytes = GrowingBuffer<UInt8>(capacity: 1 << 16, filler: 0)
    private(set) var count = 0
    private var metric: [UInt8] = []
    /// The columns `metric` and `slice`, a comma behind each.
    private let head = GrowingBuffer<UInt8>(filler: 0)
    private var headCount = 0
    private var unit = GrowingBuffer<UInt8>(filler: 0)
    private var minimumPlaces = 0
    private var written: MetricUnit?
    /// The columns `grain` and `period` of all periods, a comma behind each, one after another.
    private let periods: GrowingBuffer<UInt8>
    /// Where each period's begin; one more than there are periods.
    private var starts = [0]
    private let isComplete: [Bool]

    private static let comma = UInt8(ascii: ",")
    private static let complete: StaticString = ",complete\n"
    private static let partial: StaticString = ",partial\n"
    /// What two numbers, the status and the commas need at most, but for padding zeros.
    private static let longestRest = 128

    init(_ rows: [TablePeriods.Row]) {
        var fields: [UInt8] = []
        for row in rows {
            fields += row.field
            fields.append(Self.comma)
            starts.append(fields.count)
        }
        periods = GrowingBuffer(copying: fields, filler: 0)
        isComplete = rows.map { $0.status == .complete }
    }

    /// All rows so far.
    var rows: [UInt8] { Array(UnsafeBufferPointer(start: bytes.base, count: count)) }

    /// Rows are of this metric from now on.
    func begin(_ metric: Metric) {
        self.metric = TableCSV.field(Array(metric.name.utf8)) + [Self.comma]
        begin(metric.unit)
    }

    /// Rows are in this unit from now on.
    func begin(_ unit: MetricUnit) {
        guard unit != written else { return }
        written = unit
        self.unit = GrowingBuffer(
            copying: [Self.comma] + Array(unit.text.utf8) + [Self.comma], filler: 0)
        minimumPlaces = unit.minimumPlaces
    }

    /// Rows are of this slice from now on.
    func begin(slice text: [UInt8]) {
        let field = TableCSV.field(text)
        headCount = metric.count + field.count + 1
        head.reserve(headCount)
        for (place, byte) in metric.enumerated() { head.base[place] = byte }
        for (place, byte) in field.enumerated() { head.base[metric.count + place] = byte }
        head.base[headCount - 1] = Self.comma
    }

    func add(_ period: Int, _ value: FinishedValue) {
        var text: [UInt8] = []
        value.value?.append(to: &text, minimumPlaces: minimumPlaces)
        begin(period)
        text.withUnsafeBufferPointer { text in
            if let start = text.baseAddress { put(start, count: text.count) }
        }
        end(period, rows: value.rows)
    }

    func add(_ period: Int, _ cell: PlainCells.Cell, scale: Int) {
        begin(period)
        if let mantissa = cell.mantissa { put(mantissa, scale: scale) }
        end(period, rows: cell.rows)
    }

    private func begin(_ period: Int) {
        let (start, length) = (starts[period], starts[period + 1] - starts[period])
        bytes.reserve(
            count + headCount + length + unit.capacity + minimumPlaces + Self.longestRest)
        put(head.base, count: headCount)
        put(periods.base + start, count: length)
    }

    private func end(_ period: Int, rows: Int) {
        put(unit.base, count: unit.capacity)
        put(digits: UInt64(rows), points: 0)
        let status = isComplete[period] ? Self.complete : Self.partial
        put(status.utf8Start, count: status.utf8CodeUnitCount)
    }

    /// As `ExactDecimal` is written: no zeros at its end but those that the unit always shows.
    private func put(_ mantissa: Int64, scale: Int) {
        var (digits, places) = (mantissa.magnitude, scale)
        while places > minimumPlaces, digits % 10 == 0 {
            digits /= 10
            places -= 1
        }
        if mantissa < 0 { put(UInt8(ascii: "-")) }
        if places == 0, minimumPlaces > 0 {
            put(digits: digits, points: 0)
            put(UInt8(ascii: "."))
        } else {
            put(digits: digits, points: places)
        }
        for _ in 0..<max(0, minimumPlaces - places) { put(UInt8(ascii: "0")) }
    }

    /// The decimal digits of a number, the last `points` of them behind a point.
    private func put(digits: UInt64, points: Int) {
        var length = 1
        var bound: UInt64 = 10
        while length < 19, digits >= bound {
            length += 1
            bound &*= 10
        }
        if digits >= 10_000_000_000_000_000_000 { length = 20 }
        length = max(length, points + 1) + (points > 0 ? 1 : 0)
        var rest = digits
        var place = count + length
        for number in 0..<length {
            place -= 1
            if points > 0, number == points {
                bytes.base[place] = UInt8(ascii: ".")
            } else {
                bytes.base[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
        }
        count += length
    }

    private func put(_ byte: UInt8) {
        bytes.base[count] = byte
        count += 1
    }

    private func put(_ start: UnsafePointer<UInt8>, count length: Int) {
        (bytes.base + count).update(from: start, count: length)
        count += length
    }
}
