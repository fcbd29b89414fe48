import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Under which name an upload stands")
struct UploadNamesTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func file(_ path: String, _ hash: String = "new") throws -> InputFile {
        try workshop.write("x", to: path)
        let full = workshop.path + "/" + path
        return InputFile(name: full, path: full, bytes: 1, sha256: hash)
    }

    private func stored(_ name: String, _ hash: String, mends: [String] = []) -> StoredSource {
        StoredSource(
            name: name, sha256: hash,
            summary: UploadSummary(
                file: name, sha256: hash, bytes: 1, counts: LineCounts(), notices: []),
            days: nil, status: .active, provenance: Provenance(mends: mends))
    }

    private func names(
        _ stored: [StoredSource] = [], inputs: [String] = [], mode: UploadMode = .replaceSource
    ) -> UploadNames {
        UploadNames(
            stored: stored, inputs: inputs.map { ($0, workshop.path + "/" + $0) }, mode: mode)
    }

    @Test("One that the job reads has the job's name, which a newer file under it may replace")
    func own() throws {
        let file = try file("exports/a.csv")
        let named = try names(inputs: ["exports/a.csv"]).named(file, as: nil, besides: [])
        #expect(named.name == "exports/a.csv")
        #expect(!named.provenance.isHandedIn)
    }

    @Test("Bytes that are stored, or were mended, keep their name", arguments: ["1", "0"])
    func known(hash: String) throws {
        let names = names([stored("exports/a.csv", "1", mends: ["0"])])
        let named = try names.named(try file("other.csv", hash), as: nil, besides: [])
        #expect(named.name == "exports/a.csv")
        let asked = try names.named(try file("other.csv", hash), as: "b.csv", besides: [])
        #expect(asked.name == "exports/a.csv", "the same bytes are stored once")
    }

    @Test("A namesake of one export takes its place, stored or still to be read by the job")
    func namesake() throws {
        let upload = try file("mail/a.csv")
        let named = try names([stored("exports/a.csv", "1")]).named(upload, as: nil, besides: [])
        #expect(named.name == "exports/a.csv")
        #expect(named.provenance.isHandedIn)
        #expect(
            try names(inputs: ["in/a.csv"]).named(upload, as: nil, besides: []).name == "in/a.csv")
        #expect(try names().named(upload, as: nil, besides: []).name == "a.csv")
    }

    @Test("A namesake of several is asked about, unless names mean nothing")
    func ambiguous() throws {
        let upload = try file("mail/a.csv")
        let both = [stored("east/a.csv", "1"), stored("west/a.csv", "2")]
        let failure = #expect(throws: RunFailure.self) {
            try names(both).named(upload, as: nil, besides: [])
        }
        #expect(failure?.summary.hasSuffix("the place of east/a.csv or of west/a.csv") == true)
        #expect(failure?.remedy == "Say which with --name.")
        #expect(failure?.exitCode == .invalidUse)
        #expect(try names(both).named(upload, as: "west/a.csv", besides: []).name == "west/a.csv")
        #expect(
            try names(both, mode: .append).named(upload, as: nil, besides: []).name == "a.csv")
    }

    @Test("Two files of one upload must not take each other's place")
    func twice() throws {
        let first = try names().named(try file("east/a.csv", "1"), as: nil, besides: [])
        #expect(throws: RunFailure.self) {
            try names().named(try file("west/a.csv", "2"), as: nil, besides: [first])
        }
        #expect(
            try names().named(try file("west/a.csv", "1"), as: nil, besides: [first]).name
                == "a.csv", "the same bytes are one")
    }
}
