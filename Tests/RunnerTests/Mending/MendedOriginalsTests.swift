import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Which export a quarantine file is of")
struct MendedOriginalsTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func stored(_ name: String) async throws -> [StoredSource] {
        try workshop.prepare(mode: "append")
        try await workshop.run()
        return try await workshop.sources()
    }

    private func originals(
        _ stored: [StoredSource], _ quarantine: String = "q.csv", given: [InputFile] = []
    ) -> MendedOriginals {
        MendedOriginals(
            tenant: .acme, stored: stored,
            archive: RawArchive(
                archive: FolderArchive(root: workshop.archive), tenant: .acme,
                workFolder: workshop.home.path), quarantine: quarantine, given: given)
    }

    @Test("The stored export of that name, from the archive")
    func byName() async throws {
        let sources = try await stored("acme/a.csv")
        let original = try await originals(sources).original(of: "acme/a.csv", place: 2)
        #expect(original.sha256 == sources[0].sha256)
        #expect(original.path.hasPrefix(workshop.archive))
        await #expect(throws: MendFailure.unknownExport("a.csv", place: 2, known: ["acme/a.csv"])) {
            try await originals(sources).original(of: "a.csv", place: 2)
        }
    }

    @Test("Of namesakes the one whose hash the file's name tells; without it, none")
    func namesakes() async throws {
        _ = try await stored("acme/a.csv")
        try workshop.write(Workshop.export("2025-11-01,East,1"), to: "acme/a.csv")
        try await workshop.run()
        let sources = try await workshop.sources()
        #expect(sources.count == 2)
        for source in sources {
            let found = try await originals(sources, "x/\(source.sha256.prefix(16)).csv.gz")
                .original(of: "acme/a.csv", place: 2)
            #expect(found.sha256 == source.sha256)
        }
        let failure = await #expect(throws: MendFailure.self) {
            try await originals(sources).original(of: "acme/a.csv", place: 2)
        }
        #expect(
            failure
                == .ambiguousExport(
                    "acme/a.csv", quarantines: sources.map { "\($0.sha256.prefix(16)).csv" }))
        await #expect(throws: MendFailure.formerExport("acme/a.csv")) {
            try await originals(sources, "0123456789abcdef.csv").original(
                of: "acme/a.csv", place: 2)
        }
    }

    @Test("An export named beside it is the original")
    func given() async throws {
        let file = InputFile(name: "b.csv", path: "/b.csv", bytes: 1, sha256: "1")
        #expect(try await originals([], given: [file]).original(of: "b.csv", place: 2) == file)
        await #expect(throws: MendFailure.unknownExport("c.csv", place: 2, known: ["b.csv"])) {
            try await originals([], given: [file]).original(of: "c.csv", place: 2)
        }
    }
}
