public import SalesCore

/// What can stop a run or a command around it.
public enum RunFailure: Failure, Hashable {
    case missingInput(pattern: String, tenant: TenantID)
    /// A bucket that inputs are in, and that is not there.
    case missingBucket(pattern: String, tenant: TenantID)
    case unreadable(path: String, reason: String)
    case isFolder(path: String)
    case changedWhileRead(path: String)
    /// Not one line of an export could be read as the spec says.
    case nothingAccepted(file: String, counts: LineCounts, quarantine: String?)
    /// The newest data is older than the contract allows.
    case stale(newest: Day, hours: Int, limit: Int)
    /// An upload, or a spec where no file is named, would change cells of closed periods.
    case closed(files: [String], cells: String, until: Period)
    /// A file named by hand that is not there.
    case missingExport(path: String)
    /// Gzip that cannot be unpacked to its end.
    case damaged(path: String, reason: String)
    /// An export that counts, but is neither among the inputs nor archived as it was.
    case lostExport(name: String, path: String)
    case unwritable(path: String, reason: String)
    case locked(owner: String, path: String)
    case unknownTenant(String, known: [String])
    /// DynamoDB has no tables of ours in the region.
    case noTables(tenant: String, region: String)
    case unknownRun(String)
    case unknownPeriod(String, tenant: TenantID, available: String)
    case noReport(tenant: TenantID, period: String, available: [String])
    case notACalendarPeriod(Period, FiscalCalendar)
    case deadlinePassed(seconds: Int)
    /// Exports of which no column says when.
    case noDates(files: [String])
    /// Dates that name a month, where a period is whole weeks.
    case monthsWithoutDays(file: String)
    case invalid(String, remedy: String)

    public var summary: String {
        switch self {
        case .missingInput(let pattern, _):
            "no input matches \(pattern)"
        case .missingBucket(let pattern, _): "the bucket of \(pattern) does not exist"
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
        case .isFolder(let path): "\(path) is a folder, not a file"
        case .nothingAccepted(let file, let counts, _):
            "\(file): every line was rejected (\(counts.rejected) in all); nothing was stored"
        case .stale(let newest, let hours, let limit):
            "the data is stale: its newest day is \(newest), \(DataAge.words(hours)) old; "
                + "the contract allows \(DataAge.words(limit))"
        case .missingExport(let path): "\(path): no such file"
        case .closed(let files, let cells, let until):
            "\(files.isEmpty ? "the spec" : ShownText.list(files)) would change \(cells), "
                + "in periods closed until \(until)"
        case .changedWhileRead(let path): "\(path) changed while it was being read"
        case .damaged(let path, let reason): "\(path): the gzip data \(reason)"
        case .lostExport(let name, let path):
            "\(name) still counts, but is not among the inputs, and its copy \(path) is gone"
        case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)"
        case .locked(let owner, _): "another run is at work (\(owner))"
        case .unknownTenant(let id, _): "no tenant \(id) here"
        case .noTables(let tenant, let region):
            "no tenant \(tenant) here: DynamoDB in \(region) has no table tenants-metadata"
        case .unknownRun(let id): "no run \(id)"
        case .unknownPeriod(let text, let tenant, _):
            "tenant \(tenant) has no figures for \(text)"
        case .noReport(let tenant, let period, _):
            "tenant \(tenant) has no report for \(period)"
        case .notACalendarPeriod(let period, let calendar): calendar.whyForeign(period)
        case .deadlinePassed(let seconds): "the deadline of \(seconds) s passed before this began"
        case .noDates(let files):
            "\(files.joined(separator: ", ")): no column holds dates, so no line has a period"
        case .monthsWithoutDays(let file):
            "\(file): some dates name a month without a day, and periods of whole weeks need the day"
        case .invalid(let what, _): what
        }
    }

    public var remedy: String? {
        switch self {
        case .missingInput(let pattern, _) where pattern.hasPrefix(ObjectPattern.scheme):
            "Check bucket and prefix: wildcards stop at a slash. `salestalk plan` shows what matches."
        case .missingBucket: "Correct its name in the job, or create it in the job's account."
        case .missingInput:
            "Check the path: it is relative to the job file's folder. "
                + "`salestalk plan` shows what matches."
        case .unreadable: "Check that the file exists and that this user may read it."
        case .isFolder: "Name the files in it, or a pattern such as FOLDER/*.csv."
        case .nothingAccepted(_, _, let quarantine?):
            "See \(quarantine) for each line and its reason; mend the export or the spec."
        case .nothingAccepted: "Mend the export or the spec."
        case .stale:
            "Hand in a newer export, or raise `freshness: {error_after: …}` in the spec; "
                + "nothing was stored."
        case .closed:
            "If the change is meant, do the same again with --restate; nothing was stored."
        case .missingExport: "Check the path: it is relative to the current folder."
        case .changedWhileRead:
            "Run again when the export is finished; upload to a temporary name and rename."
        case .damaged: "Get the file again from where it came from."
        case .lostExport: "Put the file back among the inputs, or the archive back in its place."
        case .unwritable:
            "Free space or choose a folder that this user may write, with --home or SALESTALK_HOME."
        case .locked(_, let path):
            "Wait for it to end, or use another --home. "
                + "The lock is \(path); it goes with its owner."
        case .unknownTenant(let id, let known):
            known.isEmpty
                ? "Run a job first; it brings its tenants."
                : "Known: \(known.joined(separator: ", "))."
                    + (nearestName(to: id, among: known).map { " Did you mean \($0)?" } ?? "")
        case .noTables(_, let region):
            "If the tables are in another region than \(region), name it as `region` of the job's "
                + "store; else run a job first, it makes them."
        case .unknownRun: "`salestalk runs list` shows those there are."
        case .unknownPeriod(_, _, let available): "There are figures for \(available)."
        case .noReport(_, _, let available):
            available.isEmpty
                ? "Run a job for this tenant first."
                : "There are reports for \(available.joined(separator: ", "))."
        case .notACalendarPeriod(let period, let calendar):
            "Write it as \(calendar.example(period.grain))."
        case .deadlinePassed: "Run again with a later `limits.deadline`; finished work is kept."
        case .noDates:
            "Add the date to the export; `salestalk preview` shows how each column is understood."
        case .monthsWithoutDays:
            "Export the day of every line, or write `weeks: none` under `calendar` in the spec."
        case .invalid(_, let remedy): remedy
        }
    }

    public var exitCode: ExitCode {
        switch self {
        case .locked: .locked
        case .unknownTenant, .noTables, .unknownRun, .unknownPeriod, .noReport, .notACalendarPeriod,
            .invalid:
            .invalidUse
        case .missingInput, .missingBucket, .missingExport, .nothingAccepted, .stale,
            .monthsWithoutDays, .closed:
            .refusedByContract
        default: .failed
        }
    }

    public var isTransient: Bool {
        switch self {
        case .locked, .changedWhileRead, .deadlinePassed: true
        default: false
        }
    }
}
