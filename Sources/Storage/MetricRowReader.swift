import Foundation
import GRDB
import GRDBSQLite
import SalesCore

/// Reads the rows that a statement of the metrics table steps through, from where SQLite has them.
///
/// Keys, periods and units come again and again: each is read once as long as its bytes stay.
struct MetricRowReader {
    private enum Column {
        static let partition: Int32 = 0
        static let sort: Int32 = 1
        static let value: Int32 = 2
        static let unit: Int32 = 3
        static let rows: Int32 = 4
        static let status: Int32 = 5
    }

    private let row: OpaquePointer
    private let path: String
    private var partition: [UInt8] = []
    private(set) var metric = ""
    private(set) var slice = Slice.total
    private var periods: [(text: [UInt8], period: Period)] = []
    private var nextPeriod = 0
    private var knownUnit: (text: [UInt8], unit: MetricUnit)?

    /// `statement` selects `MetricRows.columns`, or those up to the value where no cell is read;
    /// who reads steps it.
    init(_ statement: Statement, path: String) {
        row = statement.sqliteStatement
        self.path = path
    }

    /// The key as it is stored, until the next step.
    var partitionBytes: UnsafeBufferPointer<UInt8> { text(Column.partition) }

    /// - Returns: whether the row is of another metric or slice than the one before.
    @discardableResult
    mutating func takePartition() throws -> Bool {
        let bytes = partitionBytes
        if !partition.isEmpty, bytes.holds(partition) { return false }
        guard let parts = MetricKey.parts(of: String(decoding: bytes, as: UTF8.self)) else {
            throw damaged
        }
        partition = Array(bytes)
        (metric, slice) = parts
        return true
    }

    mutating func period() throws -> Period { periods[try periodPlace()].period }

    /// Where the row's period stands among those that were met, in the order they came in.
    mutating func periodPlace() throws -> Int {
        let bytes = text(Column.sort)
        // Mostly the one after the last, in the order of the keys.
        let place: Int
        if nextPeriod < periods.count, bytes.holds(periods[nextPeriod].text) {
            place = nextPeriod
        } else if let known = periods.firstIndex(where: { bytes.holds($0.text) }) {
            place = known
        } else {
            guard let period = Period(String(decoding: bytes, as: UTF8.self)) else { throw damaged }
            place = periods.count
            periods.append((Array(bytes), period))
        }
        nextPeriod = place + 1
        return place
    }

    func period(at place: Int) -> Period { periods[place].period }

    /// A number, or why there is none; neither where no line has one.
    func value() throws -> (number: ExactDecimal?, undefined: WhyUndefined?) {
        guard sqlite3_column_type(row, Column.value) != SQLITE_NULL else { return (nil, nil) }
        let bytes = text(Column.value)
        if let number = ExactDecimal(ascii: bytes) { return (number, nil) }
        guard let undefined = WhyUndefined(rawValue: String(decoding: bytes, as: UTF8.self)) else {
            throw damaged
        }
        return (nil, undefined)
    }

    mutating func unit() throws -> MetricUnit {
        let bytes = text(Column.unit)
        if let knownUnit, bytes.holds(knownUnit.text) { return knownUnit.unit }
        guard let unit = MetricUnit(text: String(decoding: bytes, as: UTF8.self)) else {
            throw damaged
        }
        knownUnit = (Array(bytes), unit)
        return unit
    }

    mutating func cell() throws -> Cell {
        _ = try unit()
        let (number, undefined) = try value()
        return Cell(
            value: number, undefined: undefined,
            rows: Int(sqlite3_column_int64(row, Column.rows)), status: try status())
    }

    private func status() throws -> PeriodStatus {
        let bytes = text(Column.status)
        if bytes.holds(Self.complete) { return .complete }
        guard let status = PeriodStatus(rawValue: String(decoding: bytes, as: UTF8.self)) else {
            throw damaged
        }
        return status
    }

    private static let complete = Array(PeriodStatus.complete.rawValue.utf8)

    private func text(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            start: sqlite3_column_text(row, column),
            count: Int(sqlite3_column_bytes(row, column)))
    }

    private var damaged: StorageFailure {
        .corrupt(path: path, what: "a row of its metrics table cannot be read")
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func holds(_ text: [UInt8]) -> Bool {
        guard let baseAddress else { return text.isEmpty }
        return count == text.count && memcmp(baseAddress, text, count) == 0
    }
}
