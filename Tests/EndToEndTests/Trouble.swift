import Foundation
import TestSupport
import Testing

/// One folder of `samples/troubles/`: an export with a common trouble and what must become of it.
struct Trouble: Sendable, CustomTestStringConvertible {
    static let root = projectRoot.path + "/samples/troubles"
    static let all: [Trouble] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return names.sorted().filter { !$0.contains(".") }.map(Trouble.init)
    }()

    let name: String
    var testDescription: String { name }
    var folder: String { Self.root + "/" + name }

    /// The hand-written `expected.json`.
    struct Expectation: Decodable {
        enum Outcome: String, Decodable { case read, rejects, refused }
        struct Counts: Decodable, Equatable {
            let accepted: Int
            let rejected: Int
            let duplicate: Int
            let skipped: [String: Int]
        }
        let outcome: Outcome
        let exit: Int32
        /// What to run; the tables on stdout by default.
        let command: [String]?
        let counts: Counts?
        /// What the file means: date, both dimensions and the amount of every accepted record.
        let records: [[String?]]?
        /// Values of further metrics by period, over all records.
        let totals: [String: [String: String]]?
        /// What a person must be told.
        let says: [String]?
    }

    func expectation() throws -> Expectation {
        try JSONDecoder().decode(
            Expectation.self, from: Data(contentsOf: URL(filePath: folder + "/expected.json")))
    }

    var export: String {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            return try #require(names.first { $0.hasPrefix("export.") }, "no export in \(name)")
        }
    }

    /// The folder's files, with the spec that all share where it brings none.
    func unpack() throws -> Workdir {
        let work = try Workdir()
        let shared = try Data(contentsOf: URL(filePath: Self.root + "/metrics.yaml"))
        try work.write(shared, to: "metrics.yaml")
        for file in try FileManager.default.contentsOfDirectory(atPath: folder) {
            try work.write(Data(contentsOf: URL(filePath: folder + "/" + file)), to: file)
        }
        return work
    }

    func command() throws -> [String] {
        try expectation().command ?? [
            "aggregate", export, "--spec", "metrics.yaml", "--grain", "month", "--as-of",
            "2026-01-31",
        ]
    }
}
