/// Which columns of a file hold numbers and dates, by its first records.
struct ColumnProfiles {
    private static let profiledRecords = 100

    let width: Int
    /// Columns that hold numbers or dates, with what most of their cells are.
    let valueColumns: [Int: CellShape]
    /// Columns of which most cells are years.
    private let yearColumns: Set<Int>

    init(_ records: [[[UInt8]]]) {
        let width = RecordWidth.common(records.map(\.count))
        self.width = width
        // The first records may be titles and names.
        let body = records.dropFirst(min(6, records.count * 2 / 3))
            .filter { $0.count == width }.prefix(Self.profiledRecords)
        var valueColumns: [Int: CellShape] = [:]
        var yearColumns: Set<Int> = []
        for column in 0..<width {
            let cells = body.map { $0[column] }.filter { !$0.isEmpty }
            let shapes = cells.map { CellShape($0) }
            let numbers = shapes.count { $0 == .number }
            let dates = shapes.count { $0 == .date }
            guard numbers + dates > 0, (numbers + dates) * 10 >= cells.count * 7 else { continue }
            valueColumns[column] = numbers >= dates ? .number : .date
            if cells.count(where: Self.isYear) * 2 > cells.count { yearColumns.insert(column) }
        }
        self.valueColumns = valueColumns
        self.yearColumns = yearColumns
    }

    var hasValues: Bool { !valueColumns.isEmpty }

    /// How many of its cells are numbers or dates where most are.
    func conforming(_ record: [[UInt8]]) -> Int {
        valueColumns.keys.count { column in
            column < record.count && !record[column].isEmpty
                && CellShape(record[column]) == valueColumns[column]
        }
    }

    /// Whether a record has words where others have numbers or dates.
    func isNames(_ record: [[UInt8]]) -> Bool {
        let filled = record.count { !$0.isEmpty }
        guard record.count > 0, filled * 2 >= width, filled > 1 || width == 1 else {
            return false
        }
        return isPeriodRow(record) || conforming(record) == 0
    }

    /// Whether a record heads number columns with years or months, as a crosstab does.
    func isPeriodRow(_ record: [[UInt8]]) -> Bool {
        let places = valueColumns.keys.filter { $0 < record.count && !record[$0].isEmpty }
        guard places.count > 1 || places.count == 1 && valueColumns.count == 1 else {
            return false
        }
        let cells = places.map { record[$0] }
        guard Set(cells).count == cells.count else { return false }
        if cells.allSatisfy(Self.isYear) {
            return yearColumns.isDisjoint(with: places) && isNamed(record)
        }
        return cells.allSatisfy { CellShape($0) == .date }
            && places.allSatisfy { valueColumns[$0] == .number } && isNamed(record)
    }

    /// Whether the columns of words are named too.
    private func isNamed(_ record: [[UInt8]]) -> Bool {
        record.indices.allSatisfy { column in
            valueColumns[column] != nil || CellShape(record[column]) == .text
        }
    }

    static func isYear(_ cell: [UInt8]) -> Bool {
        cell.count == 4 && cell.allSatisfy(Byte.isDigit)
            && (cell.starts(with: "19".utf8) || cell.starts(with: "20".utf8))
    }
}
