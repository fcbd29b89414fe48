import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Removing a tenant")
struct TenantRemovalTests {
    private func prepared() async throws -> Workshop {
        let workshop = try Workshop()
        for tenant in ["acme", "bolt"] { try workshop.prepare(tenant) }
        try await workshop.run(workshop.job(["acme", "bolt"]))
        _ = try await workshop.office().add(try workshop.application())
        return workshop
    }

    private func request(_ workshop: Workshop, exports: Bool = true) -> TenantRemovalRequest {
        TenantRemovalRequest(
            tenant: .acme, exportFolder: exports ? workshop.path + "/out" : nil)
    }

    /// Files of the home that are the tenant's data.
    private func data(_ workshop: Workshop) -> [String] {
        workshop.files().keys.filter { name in
            name.contains("acme") && !name.hasPrefix("home/certificates/")
        }
    }

    @Test("Nothing is left but export, certificate, registry row and audit trail")
    func removes() async throws {
        let workshop = try await prepared()
        let certificate = try await workshop.office().remove(request(workshop))
        #expect(data(workshop).isEmpty)
        #expect(certificate.tenant == .acme)
        #expect(certificate.removedBy == "ann")
        #expect(certificate.gone.first?.total.count ?? 0 > 0)
        #expect(
            certificate.export?.files
                == ExportManifest.read(in: workshop.path + "/out")?.files.count)
        #expect(certificate.pending.map(\.what) == ["backups of the tables"])
        #expect(certificate.pending.map(\.until) == ["2026-02-19T00:00:00Z"])
        let account = try await workshop.office().account(.acme)
        #expect(account.status == "removed")
        #expect(account.owner.isEmpty)
        #expect(account.name == "acme")
        #expect(account.usage.runs == 1)
        #expect(try workshop.text("home/certificates/tenant=acme.txt") == certificate.text)
        #expect(try await workshop.office().history(of: nil).firstBreak == nil)
    }

    @Test("A neighbour keeps all it has")
    func neighbour() async throws {
        let workshop = try await prepared()
        let before = workshop.files().filter { $0.key.contains("bolt") }
        _ = try await workshop.office().remove(request(workshop))
        #expect(workshop.files().filter { $0.key.contains("bolt") } == before)
    }

    @Test("The export has what is gone")
    func exported() async throws {
        let workshop = try await prepared()
        let archived = workshop.files("home/archive/tenant=acme").filter { !$0.value.isEmpty }
        _ = try await workshop.office().remove(request(workshop))
        for (name, data) in archived {
            let kept = name.replacingOccurrences(of: "home/archive", with: "out/archive")
            #expect(try workshop.bytes(kept) == Array(data), "\(name)")
        }
    }

    @Test("The same again gives the same certificate and writes nothing")
    func again() async throws {
        let workshop = try await prepared()
        let first = try await workshop.office().remove(request(workshop))
        let actions = try await workshop.actions()
        #expect(try await workshop.office().remove(request(workshop)) == first)
        #expect(try await workshop.actions() == actions)
    }

    @Test("Without an export, none is written")
    func noExport() async throws {
        let workshop = try await prepared()
        let certificate = try await workshop.office().remove(request(workshop, exports: false))
        #expect(certificate.export == nil)
        #expect(!workshop.exists("out"))
        #expect(data(workshop).isEmpty)
    }

    @Test("Whatever step fails, the same command finishes, with what was there in the certificate")
    func failures() async throws {
        let whole = try await prepared()
        let first = try Workshop(copying: whole)
        let expected = try await first.office().remove(request(first))
        var touches = 1
        while true {
            let workshop = try Workshop(copying: whole)
            do {
                _ = try await workshop.office(Fuse(after: touches)).remove(request(workshop))
                break
            } catch is Fuse.Blown {
                // Nothing is gone that is not exported.
                let manifest = ExportManifest.read(in: workshop.path + "/out")
                if data(workshop).allSatisfy({ !$0.hasPrefix("home/store/tenant-acme") }) {
                    try #require(manifest).check(in: workshop.path + "/out")
                }
                let certificate = try await workshop.office().remove(request(workshop))
                #expect(
                    certificate.gone.map(\.total.count) == expected.gone.map(\.total.count),
                    "touch \(touches)")
                #expect(certificate.export != nil)
                #expect(data(workshop).isEmpty)
                #expect(try await workshop.office().history(of: nil).firstBreak == nil)
                #expect(try await workshop.office().account(.acme).status == "removed")
            }
            touches += 1
        }
        #expect(touches > 20)
    }

    @Test("An older export in the folder is not taken for this one")
    func olderExport() async throws {
        let workshop = try await prepared()
        _ = try await workshop.office().export(.acme, to: workshop.path + "/out")
        await #expect(throws: RunFailure.self) {
            _ = try await workshop.office().remove(request(workshop))
        }
        #expect(workshop.exists("home/store/tenant-acme.sqlite"))
        #expect(try await workshop.office().account(.acme).status == "suspended")
    }

    @Test("Nothing is deleted when the export is damaged")
    func damaged() async throws {
        let workshop = try await prepared()
        var touches = 1
        // Until the export is whole, and what there is has not been counted yet.
        while ExportManifest.read(in: workshop.path + "/out") == nil {
            _ = try? await workshop.office(Fuse(after: touches)).remove(request(workshop))
            touches += 1
        }
        #expect(!workshop.exists("home/removals/tenant=acme.json"))
        let manifest = try #require(ExportManifest.read(in: workshop.path + "/out"))
        try workshop.write("damaged", to: "out/\(manifest.files[0].path)")
        await #expect(throws: RunFailure.self) {
            _ = try await workshop.office().remove(request(workshop))
        }
        #expect(workshop.exists("home/store/tenant-acme.sqlite"))
    }

    @Test("While a run is at work, nothing is removed")
    func locked() async throws {
        let workshop = try await prepared()
        let lock = try RunLock(home: workshop.home, owner: "a run")
        defer { withExtendedLifetime(lock) {} }
        let failure = await #expect(throws: RunFailure.self) {
            _ = try await workshop.office().remove(request(workshop))
        }
        #expect(failure?.exitCode == .locked)
        #expect(try await workshop.office().account(.acme).status == "active")
    }
}
