import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("InputFile")
struct InputFileTests {
    private let workshop: Workshop

    init() throws {
        workshop = try Workshop()
        for name in [
            "jobs/job.yaml", "exports/b.csv", "exports/a.csv", "exports/c.csv.gz", "exports/d.TSV",
            "exports/notes.md", "exports/.hidden.csv", "exports/old/z.csv", "[2025]/x.csv",
        ] {
            try workshop.write("x", to: name)
        }
    }

    private func names(_ pattern: String, in folder: String = "jobs") throws -> [String] {
        try InputPattern.matches(pattern, in: workshop.path + "/" + folder).map(\.name)
    }

    @Test(
        "Patterns, sorted, named as the job names them",
        arguments: [
            ("../exports/a.csv", ["../exports/a.csv"]),
            ("../exports/*.csv", ["../exports/a.csv", "../exports/b.csv"]),
            ("../exports/[bc]*", ["../exports/b.csv", "../exports/c.csv.gz"]),
            ("../exports/?.csv", ["../exports/a.csv", "../exports/b.csv"]),
            ("../*/*/z.csv", ["../exports/old/z.csv"]),
            ("../exports/nothing.csv", []),
            ("../exports/*.xlsx", []),
            ("../exports/o*", []),
            ("../[2025]/x.csv", ["../[2025]/x.csv"]),
        ])
    func patterns(pattern: String, expected: [String]) throws {
        #expect(try names(pattern) == expected)
    }

    @Test(
        "A folder stands for the exports in it, not for what is below or hidden",
        arguments: ["../exports", "../exports/"])
    func folder(pattern: String) throws {
        #expect(
            try names(pattern) == [
                "../exports/a.csv", "../exports/b.csv", "../exports/c.csv.gz", "../exports/d.TSV",
            ])
    }

    @Test("Paths lead to the files")
    func paths() throws {
        let found = try InputPattern.matches("../exports/*.csv", in: workshop.path + "/jobs")
        #expect(found.map(\.path).allSatisfy(FileManager.default.fileExists))
        let absolute = workshop.path + "/exports/*.csv"
        let whole = try InputPattern.matches(absolute, in: "nowhere")
        #expect(whole.map(\.name) == whole.map(\.path))
        #expect(whole.count == 2)
    }

    @Test("Marks of a pattern in the job's own folder are only part of its name")
    func bracketedFolder() throws {
        #expect(try names("*.csv", in: "[2025]") == ["x.csv"])
    }
}
