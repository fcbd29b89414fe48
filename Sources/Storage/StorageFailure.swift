public import SalesCore

/// Why something could not be kept or read back.
public enum StorageFailure: Failure, Hashable {
    /// A file or folder that may not be created or written.
    case unwritable(path: String, reason: String)
    case unreadable(path: String, reason: String)
    case diskFull(path: String)
    /// Bytes that are not what was once written there.
    case corrupt(path: String, what: String)
    /// Another process kept the database to itself for longer than we wait.
    case locked(path: String)
    /// Another run changed the store while this one made ready to.
    case overtaken(path: String)
    /// Written by a later version of SalesTalk.
    case newerVersion(path: String)
    /// A store that holds another tenant's tables.
    case foreignStore(path: String, tenant: TenantID)
    case noTables(tenant: TenantID)
    case invalidKey(key: String, reason: String)
    /// Other bytes stand under the key, and nothing archived is overwritten.
    case conflict(key: String)
    case missing(key: String)
    case gzip(GzipFault)
    /// Any other refusal of the database, with SQLite's own words.
    case database(path: String, code: Int, message: String)
}

/// What is wrong with a gzip stream.
public enum GzipFault: String, Hashable, Sendable {
    case notGzip = "does not start as gzip"
    case damaged = "is damaged: its checksum or structure is wrong"
    case truncated = "ends in the middle"
    case trailingBytes = "has bytes behind its end that are not gzip"
    case tooLarge = "unpacks to more than is allowed"
    case outOfMemory = "needs more memory than there is"
}

extension StorageFailure {
    public var summary: String {
        switch self {
        case .unwritable(let path, let reason): "\(path) cannot be written: \(reason)."
        case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)."
        case .diskFull(let path): "The disk is full: \(path) could not be written."
        case .corrupt(let path, let what): "\(path) is damaged: \(what)."
        case .locked(let path): "\(path) is locked by another process."
        case .overtaken(let path):
            "\(path) was changed by another run meanwhile: nothing of this one was kept."
        case .newerVersion(let path): "\(path) was written by a newer version of SalesTalk."
        case .foreignStore(let path, let tenant):
            "\(path) does not hold the tables of tenant \(tenant)."
        case .noTables(let tenant): "There are no tables for tenant \(tenant)."
        case .invalidKey(let key, let reason):
            "\"\(Self.printable(key))\" is not an archive key: \(reason)."
        case .conflict(let key): "The archive already holds other bytes under \(key)."
        case .missing(let key): "The archive has no \(key)."
        case .gzip(let fault): "The gzip data \(fault.rawValue)."
        case .database(let path, let code, let message):
            "SQLite refused \(path): \(message) (code \(code))."
        }
    }

    public var remedy: String? {
        switch self {
        case .unwritable:
            "Give this user write access to the folder, or choose another with --home."
        case .unreadable: "Give this user read access, or choose another folder with --home."
        case .diskFull: "Free some space and run the job again; nothing was half-written."
        case .corrupt:
            "Move it away and run the job again with --full-refresh, or restore it from a backup."
        case .locked: "Wait for the other run to end, then run this again."
        case .overtaken: "Run this again: it begins from what is there now."
        case .newerVersion: "Use that version of SalesTalk or a later one."
        case .foreignStore: "Put the store of this tenant back in its place; stores are not shared."
        case .noTables: "Run a job for this tenant first: `salestalk run JOB`."
        case .invalidKey: "Keys are names joined with `/`, as `salestalk archive list` shows them."
        case .conflict: "Keep what is archived: move it away by hand if it is wrong."
        case .missing: "`salestalk archive list` shows what was kept."
        case .gzip: "Get the file again from where it came from."
        case .database: "Check the disk and the folder, then run the job again."
        }
    }

    public var isTransient: Bool {
        switch self {
        case .locked, .diskFull, .overtaken: true
        default: false
        }
    }

    public var exitCode: ExitCode {
        if case .invalidKey = self { .invalidUse } else { .failed }
    }

    /// Text without control characters and cut in length, since a key may be anything at all.
    private static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.prefix(120).map { scalar in
                    scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar
                }))
    }
}
