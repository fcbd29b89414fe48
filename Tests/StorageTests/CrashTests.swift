import Foundation
import SalesCore
import Testing

@testable import Storage

/// Processes that are killed without a warning at many moments; what they leave must be whole.
@Suite("kill -9 at any moment", .serialized)
struct CrashTests {
    /// Milliseconds after the work began.
    private static let moments = [0, 1, 2, 3, 5, 8, 12, 20, 35, 60, 100]

    private static func killThisProcess(after milliseconds: Int) {
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
            kill(getpid(), SIGKILL)
        }
    }

    private static func state(_ number: Int) throws -> StoreChange {
        let upload = Samples.upload("a.csv", seed: number)
        let keys = try keyList(
            keyedLines(0..<number), in: KeyScratch(folder: NSTemporaryDirectory()))
        return StoreChange(
            uploads: [
                UploadedSource(
                    partials: upload.partials, summary: upload.summary,
                    keys: KeyChange(list: keys, leftOut: .none))
            ],
            superseded: number > 1 ? [Samples.upload("a.csv", seed: number - 1).sha256] : [],
            table: try Samples.table(
                bump: ExactDecimal(number), asOf: Samples.asOf.advanced(by: number)))
    }

    @Test("The store holds the state before or after a commit, whole", arguments: moments)
    func store(_ moment: Int) async throws {
        let home = try TemporaryFolder()
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = home.path as String, moment] in
            CrashTests.killThisProcess(after: moment)
            let store = try SQLiteStore.open(Samples.tenant, home: path)
            for number in 1...100_000 { try await store.commit(CrashTests.state(number)) }
        }
        let reader = try? SQLiteStore.openForReading(Samples.tenant, home: home.path)
        let readTable = try await reader?.table()
        let store = try SQLiteStore.open(Samples.tenant, home: home.path)
        let table = try await store.table()
        #expect(table?.cells == readTable?.cells)
        let number = table.map { $0.asOf.days(since: Samples.asOf) } ?? 0
        let sources = try await store.sources()
        #expect(sources.count == number)
        #expect(sources.filter { $0.status == .active }.count == min(number, 1))
        if let table {
            #expect(table.cells == (try Samples.table(bump: ExactDecimal(number)).cells))
            #expect(
                try await store.partials() == [Samples.upload("a.csv", seed: number).partials])
            let hash = Samples.upload("a.csv", seed: number).sha256
            #expect(try await store.keys().mapValues(\.lineCount) == [hash: number])
            #expect(Set(try await store.keys(of: hash, part: 0)) == Set(keyedLines(0..<number)))
        }
        try await store.commit(Self.state(number + 1))
        #expect(try await store.sources().count == number + 1)
    }

    @Test("The archive holds whole reports and leftovers that count as nothing", arguments: moments)
    func archive(_ moment: Int) async throws {
        let folder = try TemporaryFolder()
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = folder.path as String, moment] in
            let archive = FolderArchive(root: path)
            CrashTests.killThisProcess(after: moment)
            for number in 1...100_000 {
                try await CrashTests.publish(number, to: archive)
            }
        }
        let archive = FolderArchive(root: folder.path)
        let reports = try await archive.reports(under: nil)
        for key in reports {
            let report = ReportFolder(archive, key)
            let manifest = try #require(try await report.manifest())
            #expect(try await report.problems(with: manifest).isEmpty)
        }
        // The run again: the report that was cut off comes out as if nothing had happened.
        for number in 1...(reports.count + 1) { try await Self.publish(number, to: archive) }
        let undisturbed = try TemporaryFolder()
        let other = FolderArchive(root: undisturbed.path)
        for number in 1...(reports.count + 1) { try await Self.publish(number, to: other) }
        #expect(try await archive.list(nil) == (try await other.list(nil)))
        #expect(folder.files == undisturbed.files)
    }

    private static func publish(_ number: Int, to archive: FolderArchive) async throws {
        let period = Period.month(2025, 12).advanced(by: number)
        let key = try ArchiveKeys.report(of: Samples.tenant, for: period, run: "r1")
        let files = (1...3).map { file in
            ReportFile(
                name: "file\(file).json",
                bytes: Array("\(number) \(file)".utf8) + GzipEncoderTests.noise(20_000 * file))
        }
        try await ReportFolder(archive, key).publish(
            files, tenant: Samples.tenant, period: period, run: "r1")
    }
}
