import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("TenantSteps")
struct TenantStepsTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("Rejected lines stay with the report, and are named in the record")
    func quarantine() async throws {
        try workshop.prepare(
            export: Workshop.export("2025-10-05,East,1", "2025-10-06,East,many"))
        let record = try await workshop.run()
        let path = try #require(record.only.uploads[0].quarantine)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains("acme/a.csv,3,Net Amount,"))
        let folder = try workshop.reportFolder(on: .october)
        let archived = try GzipDecoder.gunzip(try workshop.bytes(folder + "/quarantine.csv.gz"))
        #expect(archived == Array(text.utf8))
    }

    @Test("A period without figures is refused with what there is; what was read is kept")
    func unknownPeriod() async throws {
        try workshop.prepare()
        let record = try await workshop.run(period: .month(2030, 1))
        #expect(
            record.only.error
                == ErrorRecord(
                    RunFailure.unknownPeriod(
                        "2030-01", tenant: .acme, available: "2025-09 to 2025-10")))
        #expect(record.exitCode == .invalidUse)
        #expect(try await workshop.revenue(.acme, .october) == "150.05")
    }
}
