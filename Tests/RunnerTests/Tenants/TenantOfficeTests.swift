import Foundation
import Testing

@testable import Runner

@Suite("Where tenants are looked after")
struct TenantOfficeTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("Reading makes nothing where nothing is")
    func reading() async throws {
        #expect(try await TenantOffice.openForReading(home: workshop.home) == nil)
        #expect(workshop.files().isEmpty)
    }

    @Test("Opened for writing, it is there for reading")
    func opens() async throws {
        let office = try await TenantOffice.open(home: workshop.home)
        #expect(!office.actor.isEmpty)
        _ = try await office.add(try workshop.application())
        let reader = try #require(try await TenantOffice.openForReading(home: workshop.home))
        #expect(try await reader.account(.acme).name == "Acme Outdoor")
    }

    @Test("The archive is the job's")
    func archive() async throws {
        let job = Job(name: "j", folder: "/", tenants: [], archive: .folder("elsewhere"))
        let office = try await TenantOffice.open(home: workshop.home, job: job)
        #expect(office.archivePlace == workshop.home.path + "/elsewhere")
    }

    @Test("A tenant that is not known is told with those that are")
    func unknown() async throws {
        let office = try await workshop.office()
        _ = try await office.add(try workshop.application())
        await #expect(throws: RunFailure.unknownTenant("bolt", known: ["acme"])) {
            _ = try await office.account(.bolt)
        }
    }
}
