public import SalesCore

/// What keeps a whole file from being read.
public enum IngestFailure: Failure, Hashable {
    case empty(file: String)
    case noLines(file: String)
    case blankBeginning(file: String, bytes: Int)
    case notText(file: String, FileKind)
    case columnNotFound(
        file: String, column: String, wanted: [String], nearest: String?, headers: [String],
        specLine: Int?)
    case columnRepeated(file: String, column: String, header: String, specLine: Int?)
    case unexpectedColumns(file: String, [String])
    case noMonths(
        file: String, column: String, formats: [String], headers: [String], specLine: Int?)
    case monthRepeated(file: String, headers: [String])
    case monthUnclear(file: String, header: String, column: String, formats: [String])
    case tooManyMonths(file: String, count: Int, limit: Int)
    case recordTooLong(file: String, line: Int, limit: Int)
    case tooManyRejects(file: String, counts: LineCounts, limit: ExactDecimal, first: String)
    case tooManyKeyedLines(file: String)
    case changedMeanwhile(file: String)
    case outOfMemory

    public var summary: String {
        switch self {
        case .empty(let file): "\(file): the file is empty"
        case .noLines(let file): "\(file): there is a header but no line below it"
        case .blankBeginning(let file, let bytes):
            "\(file): nothing but blank lines in the first \(bytes / 1_048_576) MB"
        case .notText(let file, let kind): "\(file): this is \(kind.name), not CSV"
        case .columnNotFound(let file, let column, let wanted, _, _, let specLine):
            "\(file): no column for \"\(column)\"\(Self.place(specLine)); the header has none of "
                + ShownText.list(wanted, as: ShownText.quoted)
        case .columnRepeated(let file, let column, let header, let specLine):
            "\(file): the header has \(ShownText.quoted(header)) more than once, so \"\(column)\""
                + "\(Self.place(specLine)) could mean either"
        case .unexpectedColumns(let file, let names):
            "\(file): the contract freezes the columns, but the header also has "
                + ShownText.list(names, as: ShownText.quoted)
        case .noMonths(let file, let column, let formats, _, let specLine):
            "\(file): no column of the crosstab is headed by a month; \"\(column)\""
                + "\(Self.place(specLine)) reads "
                + (formats.isEmpty ? "2025-01, 01/2025, Jan 2025" : formats.joined(separator: ", "))
        case .monthRepeated(let file, let headers):
            "\(file): "
                + (Set(headers).count == 1
                    ? "the header has \(ShownText.quoted(headers[0])) more than once"
                    : headers.map(ShownText.quoted).joined(separator: " and ")
                        + " name the same month")
        case .monthUnclear(let file, let header, _, _):
            "\(file): the heading \(ShownText.quoted(header)) could be one month or another"
        case .tooManyMonths(let file, let count, let limit):
            "\(file): \(count) columns are headed by a day or month; at most \(limit) can be read"
        case .recordTooLong(let file, let line, let limit):
            "\(file), line \(line): a record is longer than \(limit / 1_048_576) MB"
        case .tooManyRejects(let file, let counts, let limit, _):
            "\(file): \(counts.rejected) of \(counts.rejected + counts.accepted) lines rejected; "
                + "the contract allows \(Self.percent(limit))"
        case .tooManyKeyedLines(let file):
            "\(file): more than 4,294,967,295 lines, too many to tell their keys apart"
        case .changedMeanwhile(let file): "\(file): the file changed while it was read"
        case .outOfMemory: "not enough memory to read the file"
        }
    }

    public var detail: String? {
        switch self {
        case .columnNotFound(_, _, _, _, let headers, _), .noMonths(_, _, _, let headers, _):
            "header: " + ShownText.list(headers)
        case .tooManyRejects(_, _, _, let first): first
        default: nil
        }
    }

    public var remedy: String? {
        switch self {
        case .empty: "Export it again; nothing was stored."
        case .noLines: "Export it again, or take the file out of the job's inputs."
        case .blankBeginning:
            "Remove the blank lines above the header, or export the file again."
        case .notText(_, let kind): kind.remedy
        case .columnNotFound(_, let column, _, let nearest?, _, let specLine):
            "Did you mean \(ShownText.quoted(nearest))? Add it to `from` of column \"\(column)\""
                + "\(Self.place(specLine))."
        case .columnNotFound(_, let column, _, nil, _, let specLine):
            "Add the name that the export uses to `from` of column \"\(column)\""
                + "\(Self.place(specLine)); `salestalk preview` lists the header."
        case .columnRepeated: "Rename one of them in the export, or map another column."
        case .unexpectedColumns:
            "Add them under `columns` of the spec, or set `contract: {columns: evolve}`."
        case .noMonths(_, let column, _, _, let specLine):
            "Write how the headings look under `formats` of column \"\(column)\""
                + "\(Self.place(specLine)), such as `formats: [MMM-yy]`."
        case .monthRepeated:
            "Leave one of the columns out of the export; a month counts once."
        case .monthUnclear(_, _, let column, let formats):
            "Say which under column \"\(column)\": "
                + formats.map { "`formats: [\($0)]`" }.joined(separator: " or ") + "."
        case .tooManyMonths: "Export months instead of days, or split the export."
        case .recordTooLong:
            "A quote is probably opened there and never closed; mend that line, or set "
                + "`dialect: {quote: …}` to the quote that the export uses."
        case .tooManyRejects:
            "Mend the lines in the quarantine, adjust the spec, or raise `max_rejected`; "
                + "nothing was stored."
        case .tooManyKeyedLines: "Split the export, for instance by month."
        case .changedMeanwhile: "Wait until the export is complete, then run again."
        case .outOfMemory: "Run with fewer workers, or on a machine with more memory."
        }
    }

    public var exitCode: ExitCode {
        switch self {
        case .columnNotFound, .unexpectedColumns, .tooManyRejects, .noMonths, .monthUnclear,
            .monthRepeated, .tooManyMonths:
            .refusedByContract
        default: .failed
        }
    }

    /// As the spec writes it: 2%, 0.5%.
    private static func percent(_ share: ExactDecimal) -> String {
        guard let hundredfold = try? share.multiplied(by: 100) else { return share.text() }
        return hundredfold.text() + "%"
    }

    private static func place(_ specLine: Int?) -> String {
        specLine.map { " (line \($0) of the spec)" } ?? ""
    }
}
