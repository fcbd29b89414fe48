/// What is wrong with a file: all of it counted, the first of it in words.
public struct ProblemList: Hashable, Sendable {
    public static let limit = 100

    public private(set) var first: [PreviewProblem] = []
    public private(set) var count = 0

    mutating func add(_ problem: PreviewProblem) {
        count += 1
        if first.count < Self.limit { first.append(problem) }
    }

    /// Takes in what another list has found; `count` may be more than it kept.
    mutating func add(_ found: (count: Int, first: [PreviewProblem])) {
        count += found.count
        first += found.first
    }

    /// What concerns the whole file or a column first, then by line.
    var inOrder: [PreviewProblem] {
        let places = first.enumerated().sorted {
            ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset)
        }
        return Array(places.map(\.element).prefix(Self.limit))
    }

    /// Looks at one record on its own.
    mutating func check(
        _ record: RawRecordReader.Record, width: Int, header: [String]?, dialect: Dialect
    ) {
        let fields = record.fields
        if fields.count != width {
            add(
                PreviewProblem(
                    line: record.line,
                    problem: "\(fields.count) \(fields.count == 1 ? "field" : "fields") instead "
                        + "of \(width)",
                    remedy: fields.count < width
                        ? "Add the missing fields."
                        : "Put quotes around cells that hold a \(dialect.delimiterName)."))
        }
        for (index, field) in fields.enumerated() {
            let column = header.flatMap { index < $0.count ? $0[index] : nil }
            if !UTF8Validity.isValid(field) {
                add(
                    PreviewProblem(
                        line: record.line, column: column, problem: "bytes that are not UTF-8",
                        remedy: "Export as UTF-8, or set `dialect: {encoding: windows-1252}`."))
            } else if field.contains(0) {
                add(
                    PreviewProblem(
                        line: record.line, column: column, problem: "holds a NUL byte",
                        remedy: "Remove it; the export is damaged there."))
            }
        }
    }
}
