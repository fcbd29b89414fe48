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

    @Test("A run that ended before it could tell its rows tells them when it is repeated")
    func usageAfterCrash() async throws {
        try workshop.prepare()
        try await workshop.run()
        // As if it had been stopped just before.
        for name in workshop.files().keys where name.contains("tenants-metadata.sqlite") {
            try workshop.remove(name)
        }
        try await workshop.run()
        func usage() async throws -> Usage? {
            try await workshop.office().registry.tenant(.acme)?.usage
        }
        #expect(try await usage()?.rows == 4)
        try await workshop.run(asOf: Workshop.asOf.advanced(by: 1))
        #expect(try await usage()?.rows == 4, "what another run has told is not told again")
        try workshop.write(Workshop.export("2025-11-02,East,1.00"), to: "acme/b.csv")
        try await workshop.run(asOf: Workshop.asOf.advanced(by: 1))
        #expect(try await usage()?.rows == 5)
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
