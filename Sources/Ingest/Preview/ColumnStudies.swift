internal import SalesCore

/// All columns of a file, judged by its first records and then looked at cell by cell.
struct ColumnStudies {
    /// What an upload would judge by, about.
    private static let judgedRecords = 10_000
    private static let judgedBytes = 256 * 1024

    private var columns: [ColumnStudy]
    private let declaredMark: UInt8?
    private var waiting: [RawRecordReader.Record] = []
    private var waitingBytes = 0
    private var isJudged = false

    init(names: [String], declared: DialectSpec) {
        columns = names.map(ColumnStudy.init)
        declaredMark = declared.decimalMark
    }

    init(_ reader: RawRecordReader, declared: DialectSpec) {
        let names = (0..<reader.width).map { index in
            reader.header.flatMap { index < $0.count ? $0[index] : nil } ?? String(index + 1)
        }
        self.init(names: names, declared: declared)
    }

    /// Cells of a record that is too short or too long may stand in the wrong column.
    mutating func add(_ record: RawRecordReader.Record) {
        guard record.fields.count == columns.count else { return }
        guard !isJudged else { return study(record) }
        waiting.append(record)
        waitingBytes += record.fields.reduce(0) { $0 + $1.count + 1 }
        if waiting.count >= Self.judgedRecords || waitingBytes >= Self.judgedBytes { judge() }
    }

    /// After the last record.
    mutating func finish() {
        if !isJudged { judge() }
    }

    var guesses: [ColumnGuess] { columns.map(\.guess) }

    /// Those of whole columns first, then those of cells.
    var problems: (count: Int, first: [PreviewProblem]) {
        var count = 0
        var first: [PreviewProblem] = []
        for column in columns {
            let found = column.problems
            count += found.count
            first += found.first
        }
        return (count, first)
    }

    private mutating func study(_ record: RawRecordReader.Record) {
        for (index, field) in record.fields.enumerated() {
            columns[index].add(field, line: record.line)
        }
    }

    private mutating func judge() {
        isJudged = true
        var evidence = NumberEvidence()
        var numbers: [Int] = []
        for index in columns.indices {
            let cells = sample(of: index)
            if columns[index].judge(cells) != nil {
                numbers.append(index)
                for cell in cells { evidence.add(cell) }
            }
        }
        for index in numbers {
            columns[index].settle(
                sample(of: index),
                fileMark: declaredMark ?? evidence.decimalMark ?? evidence.likelierMark,
                isDeclared: declaredMark != nil)
        }
        for index in columns.indices { columns[index].hint(sample(of: index)) }
        for record in waiting { study(record) }
        waiting = []
    }

    private func sample(of index: Int) -> [[UInt8]] {
        waiting.compactMap { record in
            let cell = record.fields[index]
            return cell.withUnsafeBufferPointer(NumberText.isBlank) ? nil : cell
        }
    }
}
