import Foundation
import SalesCore
import Spec
import Testing

@testable import Runner

@Suite("RunRecord")
struct RunRecordTests {
    /// How one tenant ended.
    enum Ending: Sendable {
        case done, withheld, modelWithheld, refused, failed, unexpected
    }

    static func record(_ endings: [Ending]) -> RunRecord {
        RunRecord(
            runID: "r", job: "j", asOf: Workshop.asOf, selection: [.acme], status: .done,
            startedAt: "2025-12-15T00:00:00Z", seconds: 1, tenants: endings.map(tenant))
    }

    private static func tenant(_ ending: Ending) -> Runner.TenantRecord {
        var record = Runner.TenantRecord(tenant: .acme, status: .done)
        switch ending {
        case .done: break
        case .withheld, .modelWithheld:
            let writer =
                ending == .withheld ? WriterIdentity.template : WriterIdentity(provider: "ollama")
            record.reports = [
                ReportRecord(
                    period: .october, isNew: true, findings: 1, claims: 1, withheld: 1,
                    writer: writer, files: [], archive: "k", artefacts: [])
            ]
        case .refused:
            record.status = .failed
            record.error = ErrorRecord(RunFailure.missingInput(pattern: "*", tenant: .acme))
        case .failed:
            record.status = .failed
            record.error = ErrorRecord(RunFailure.isFolder(path: "/p"))
        case .unexpected:
            record.status = .failed
            record.error = ErrorRecord(CancellationError())
        }
        return record
    }

    @Test(
        "The exit code tells how the tenants ended together",
        arguments: [
            ([Ending.done], ExitCode.done), ([.done, .done], .done), ([], .done),
            ([.withheld], .notSupported), ([.done, .withheld], .notSupported),
            ([.modelWithheld], .done),
            ([.done, .failed], .someTenantsFailed), ([.withheld, .refused], .someTenantsFailed),
            ([.failed], .failed), ([.refused], .refusedByContract),
            ([.refused, .refused], .refusedByContract), ([.refused, .failed], .failed),
            ([.unexpected], .failed),
        ])
    func exitCode(endings: [Ending], code: ExitCode) {
        #expect(Self.record(endings).exitCode == code)
    }

    @Test("Lines of all uploads are counted together")
    func counts() {
        var record = Runner.TenantRecord(tenant: .acme, status: .done)
        var counts = LineCounts()
        counts.accepted = 2
        counts.skipped.header = 1
        let summary = UploadSummary(file: "a", sha256: "", bytes: 1, counts: counts, notices: [])
        record.uploads = [
            UploadRecord(summary: summary, status: .read),
            UploadRecord(summary: summary, status: .read),
        ]
        #expect(record.counts.accepted == 4)
        #expect(record.counts.read == 6)
    }

    @Test("An error keeps code, summary and remedy; what no one foresaw says so, without values")
    func errors() {
        let known = ErrorRecord(RunFailure.isFolder(path: "/p"))
        #expect(known.exitCode == .failed)
        #expect(known.summary == "/p is a folder, not a file")
        #expect(known.remedy == "Name the files in it, or a pattern such as FOLDER/*.csv.")
        struct Secret: Error { let cell = "4711" }
        let unknown = ErrorRecord(Secret())
        #expect(unknown.summary == "unexpected: Secret")
        #expect(unknown.remedy == "This is a fault of salestalk's; please report it.")
    }

    @Test("JSON and back")
    func json() throws {
        let record = Self.record([.withheld, .failed])
        let again = try JSONDecoder().decode(RunRecord.self, from: JSONEncoder().encode(record))
        #expect(again == record)
    }
}
