import GRDB

extension StorageFailure {
    /// What SQLite's result code means to the person who runs the job.
    init(_ error: DatabaseError, path: String, isReading: Bool = false) {
        switch (error.resultCode, error.extendedResultCode) {
        case (.SQLITE_FULL, _), (_, .SQLITE_IOERR_SHMSIZE):
            self = .diskFull(path: path)
        case (.SQLITE_BUSY, _), (.SQLITE_LOCKED, _):
            self = .locked(path: path)
        case (.SQLITE_CORRUPT, _), (.SQLITE_NOTADB, _):
            self = .corrupt(path: path, what: "SQLite says \"\(error.message ?? "malformed")\"")
        case (.SQLITE_READONLY, _) where isReading, (.SQLITE_CANTOPEN, _) where isReading,
            (.SQLITE_PERM, _) where isReading:
            // Readers share a file of locks with the writer, and may have to make it.
            self = .unreadable(
                path: path, reason: "SQLite needs write access to the folder even to read")
        case (.SQLITE_READONLY, _), (.SQLITE_PERM, _), (.SQLITE_CANTOPEN, _):
            self = .unwritable(path: path, reason: error.message ?? "permission denied")
        default:
            self = .database(
                path: path, code: Int(error.extendedResultCode.rawValue),
                message: error.message ?? error.resultCode.description)
        }
    }
}
