import Foundation
import TestSupport
import Testing

@Suite("Gzipped exports")
struct GzipInputTests {
    private let work: Workdir

    /// The halves of one export, each packed alone, and what can befall them.
    init() throws {
        work = try Workdir()
        try work.writeSmallJob()
        _ = try work.shell(
            """
            cd exports
            (head -n 2 a.csv | gzip -n > 1.gz) && (tail -n +3 a.csv | gzip -n > 2.gz)
            (gzip -n < /dev/null > 0.gz) && gzip -n < a.csv > whole.csv.gz
            cat 1.gz 2.gz > several.csv.gz
            cat 0.gz 1.gz 0.gz 2.gz 0.gz > empty-members.csv.gz
            (cat 1.gz 2.gz && head -c 512 /dev/zero) > padded.csv.gz
            cat 1.gz 2.gz | head -c -9 > cut.csv.gz
            (cat 1.gz && head -c 5 2.gz) > cut-in-a-header.csv.gz
            gzip -n < whole.csv.gz > twice.csv.gz
            (cat 1.gz 2.gz && printf 'and more') > garbage.csv.gz
            (head -c -8 1.gz && printf '\\1\\2\\3\\4' && tail -c 4 1.gz && cat 2.gz) > crc.csv.gz
            (head -c -4 whole.csv.gz && printf '\\1\\2\\3\\4') > length.csv.gz
            cat 0.gz 0.gz > nothing.csv.gz
            rm 0.gz 1.gz 2.gz
            """)
    }

    private func ingest(_ name: String) throws -> Workdir.Outcome {
        try work.run(
            "ingest", "exports/\(name)", "--tenant", "acme", "--job", "job.yaml", "--as-of",
            "2025-11-05")
    }

    /// Everything that an upload may not touch unless it is accepted.
    private func kept() -> [String: Data] {
        work.files(".salestalk").filter {
            $0.key.hasPrefix("store/") || $0.key.hasPrefix("archive/")
        }.filter { !$0.key.hasSuffix("-shm") && !$0.value.isEmpty }
    }

    @Test("Several members, empty ones among them, and padding are one export like any other")
    func members() throws {
        let names = ["a.csv", "several.csv.gz", "empty-members.csv.gz", "padded.csv.gz"]
        let tables = try names.map { name in
            let outcome = try work.run("aggregate", "exports/\(name)", "--spec", "metrics.yaml")
            #expect(outcome.code == 0, "\(name): \(outcome.errors)")
            return outcome.output
        }
        #expect(Set(tables).count == 1)
        let previews = try names.dropFirst().map { name in
            try work.run("preview", "exports/\(name)").output.split(separator: "\n").dropFirst()
        }
        #expect(previews.allSatisfy { $0 == previews[0] })
        #expect(try ingest("several.csv.gz").output.contains("4 accepted"))
        let again = try ingest("empty-members.csv.gz")
        #expect(again.output.contains("nothing new"), "the same bytes, however packed")
    }

    @Test(
        "What is damaged is told, in whichever command, and nothing of it is kept",
        arguments: [
            ("cut.csv.gz", "ends in the middle"), ("cut-in-a-header.csv.gz", "ends in the middle"),
            ("garbage.csv.gz", "behind its end"), ("crc.csv.gz", "damaged"),
            ("length.csv.gz", "damaged"), ("twice.csv.gz", "gzip inside gzip"),
            ("nothing.csv.gz", "empty"),
        ])
    func damaged(_ name: String, _ words: String) throws {
        #expect(try ingest("a.csv").code == 0)
        let before = kept()
        let outcomes = [
            try ingest(name), try work.run("preview", "exports/\(name)"),
            try work.run("aggregate", "exports/\(name)", "--spec", "metrics.yaml"),
        ]
        for outcome in outcomes {
            #expect(outcome.code == 1)
            #expect(outcome.errors.contains(name), "\(outcome.errors)")
            #expect(outcome.errors.contains(words), "\(outcome.errors)")
        }
        let printed = outcomes.dropFirst().map(\.output)
        #expect(printed == ["", ""])
        #expect(kept() == before)
    }
}
