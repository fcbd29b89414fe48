import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("UploadReport")
struct UploadReportTests {
    private func report(_ status: RunStatus, _ uploads: UploadStatus...) async throws
        -> UploadReport
    {
        let workshop = try Workshop()
        try workshop.prepare()
        var record = Runner.TenantRecord(tenant: .acme, status: status)
        var counts = LineCounts()
        counts.accepted = 3
        record.uploads = uploads.map {
            UploadRecord(
                summary: UploadSummary(
                    file: "a.csv", sha256: "", bytes: 1, counts: counts, notices: []), status: $0)
        }
        if status == .failed {
            record.error = ErrorRecord(RunFailure.missingExport(path: "a.csv"))
        }
        return UploadReport(try await workshop.plan(), record, rejects: [])
    }

    @Test("The verdict is of the upload as a whole")
    func verdict() async throws {
        #expect(try await report(.done, .read, .unchanged).verdict == .accepted)
        #expect(try await report(.done, .unchanged, .duplicate).verdict == .unchanged)
        #expect(try await report(.failed, .read, .refused).verdict == .refused)
    }

    @Test("Counts are added up; the exit code is the refusal's")
    func sums() async throws {
        #expect(try await report(.done, .read, .read).counts.accepted == 6)
        #expect(try await report(.done, .read).exitCode == .done)
        #expect(try await report(.failed, .refused).exitCode == .refusedByContract)
    }

    @Test("JSON and back")
    func json() async throws {
        let report = try await report(.failed, .refused)
        let again = try JSONDecoder().decode(UploadReport.self, from: JSONEncoder().encode(report))
        #expect(again == report)
    }
}
