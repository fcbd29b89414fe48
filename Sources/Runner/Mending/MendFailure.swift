public import SalesCore

/// Why a mended quarantine file is not taken back. Nothing is stored then.
public enum MendFailure: Failure, Hashable {
    case notQuarantine(path: String)
    case brokenRow(path: String, place: Int, reason: String)
    /// Two rows for one line, with different texts.
    case repeatedLine(file: String, line: Int)
    case otherTenant(path: String, tenant: TenantID)
    case unknownExport(String, place: Int, known: [String])
    /// Several stored exports have this name.
    case ambiguousExport(String, quarantines: [String])
    /// The quarantine of an export that counts no more.
    case formerExport(String)
    /// Not a rejected line of the export as it stands.
    case notRejected(file: String, line: Int)
    /// A line rejected for its key, whose text was changed where it was kept.
    case changedInPlace(file: String, line: Int, quarantine: String)
    /// Another reason stands there now.
    case otherState(file: String, line: Int)
    /// What came back, or what was kept, is not the whole line.
    case cut(file: String, line: Int)
    case lostCharacters(file: String, line: Int, Unicode.Scalar)
    case openQuote(file: String, line: Int)
    case moreLines(file: String, line: Int, records: Int)
    case unwritable(
        file: String, line: Int, column: String, Unicode.Scalar, encoding: TextEncoding)
    /// The mended export reads as other lines than it was mended to.
    case otherReading(file: String, expected: Int, found: Int)

    public var summary: String {
        switch self {
        case .notQuarantine(let path):
            "\(path) is no quarantine file: it has no columns file, line and raw_line"
        case .brokenRow(let path, let place, let reason): "\(path), line \(place): \(reason)"
        case .repeatedLine(let file, let line):
            "\(file), line \(line), stands twice in the quarantine file, with different texts"
        case .otherTenant(let path, let tenant): "\(path) is a quarantine file of tenant \(tenant)"
        case .unknownExport(let file, let place, _):
            "line \(place) of the quarantine file: the tenant has no export \(file)"
        case .ambiguousExport(let file, _): "several exports are called \(file)"
        case .formerExport(let file):
            "the quarantine file is not of \(file) as it counts now, but of one before it"
        case .notRejected(let file, let line):
            "\(file), line \(line), is not among the rejected lines of the export"
        case .changedInPlace(let file, let line, let quarantine):
            "\(file), line \(line): only \(quarantine) told that the line was rejected for its key, "
                + "and its raw_line was changed there"
        case .otherState(let file, let line):
            "\(file), line \(line), is rejected for another reason now"
        case .cut(let file, let line): "\(file), line \(line): the raw line is not whole"
        case .lostCharacters(let file, let line, let scalar):
            "\(file), line \(line): characters were lost on the way, such as \(Self.name(scalar))"
        case .openQuote(let file, let line):
            "\(file), line \(line): a quote opened in the mended line is never closed"
        case .moreLines(let file, let line, let records):
            "\(file), line \(line): the mended text is \(records) lines"
        case .unwritable(let file, let line, let column, let scalar, let encoding):
            "\(file), line \(line), column \(ShownText.quoted(column)): \(Self.name(scalar)) cannot be written in "
                + "\(encoding.rawValue), the export's encoding"
        case .otherReading(let file, let expected, let found):
            "\(file) reads as \(found) lines once mended, instead of \(expected)"
        }
    }

    public var remedy: String? {
        switch self {
        case .notQuarantine:
            "Hand in the file that `ingest` or `run` named, with its header: "
                + QuarantineFile.columns.joined(separator: ",") + "."
        case .brokenRow: "Take the row from the quarantine file again; change only raw_line."
        case .repeatedLine: "Keep one of the two rows."
        case .otherTenant: "Name that tenant, or hand in this tenant's file."
        case .unknownExport(let file, _, let known):
            (nearestName(to: file, among: known).map { "Did you mean \($0)? " } ?? "")
                + "If the export was refused as a whole, name it too: "
                + "`salestalk ingest EXPORT --fix QUARANTINE …`."
        case .ambiguousExport(_, let quarantines):
            "Hand the file in under the name it had: "
                + quarantines.joined(separator: " or ") + "."
        case .formerExport: "Mend the quarantine file of the newer export, if it has one."
        case .changedInPlace(_, _, let quarantine):
            "Copy it (`cp \(quarantine) mended.csv`), have it written anew "
                + "(`salestalk run JOB --full-refresh`), then hand in the copy "
                + "(`salestalk ingest --fix mended.csv …`)."
        case .notRejected, .otherState:
            "Take the line from the newest quarantine file of the export, and change only raw_line."
        case .cut:
            "Mend this line in the export itself; a spreadsheet keeps 32,767 characters of a cell."
        case .lostCharacters: "Save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\")."
        case .openQuote: "Close the quote, or double it if it belongs to the text."
        case .moreLines: "Put quotes around a cell that holds a line end."
        case .unwritable: "Write it in other characters, or export the file as UTF-8."
        case .otherReading:
            "Mend the export itself and hand it in; the mended lines change how it is understood."
        }
    }

    public var exitCode: ExitCode { .invalidUse }

    /// "U+0141", which no terminal or log can garble.
    private static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
