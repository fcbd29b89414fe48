import GRDB
import Testing

@testable import Storage

@Suite("SQLite's result codes, told as ours")
struct DatabaseFailuresTests {
    @Test(
        "Each says what a person can do",
        arguments: [
            (ResultCode.SQLITE_FULL, StorageFailure.diskFull(path: "/a")),
            (.SQLITE_IOERR_SHMSIZE, .diskFull(path: "/a")),
            (.SQLITE_BUSY, .locked(path: "/a")),
            (.SQLITE_BUSY_SNAPSHOT, .locked(path: "/a")),
            (.SQLITE_NOTADB, .corrupt(path: "/a", what: "SQLite says \"m\"")),
            (.SQLITE_READONLY_DIRECTORY, .unwritable(path: "/a", reason: "m")),
            (.SQLITE_CANTOPEN, .unwritable(path: "/a", reason: "m")),
            (.SQLITE_IOERR_READ, .database(path: "/a", code: 266, message: "m")),
        ])
    func mapping(_ code: ResultCode, _ expected: StorageFailure) {
        #expect(
            StorageFailure(DatabaseError(resultCode: code, message: "m"), path: "/a") == expected)
    }
}
