import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("QuarantineFile")
struct QuarantineFileTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private var path: String { workshop.path + "/quarantine/q.csv" }

    private func reject(_ raw: String, column: String? = "Net Amount") -> Reject {
        Reject(
            file: "a.csv", line: 7, column: column, reason: "not an amount",
            remedy: "Write 1234.50", rawLine: raw)
    }

    @Test("A line a reject: where, why, what to do, and the line itself")
    func lines() throws {
        let file = QuarantineFile(path: path)
        try file.add(reject("2025-10-01,\"East\",many"))
        try file.add(reject("short", column: nil))
        #expect(file.count == 2)
        #expect(!workshop.exists("quarantine/q.csv"), "not before it is whole")
        #expect(workshop.exists("quarantine/q.csv.part"))
        #expect(try file.finish() == path)
        #expect(
            try workshop.text("quarantine/q.csv") == """
                file,line,column,reason,remedy,raw_line
                a.csv,7,Net Amount,not an amount,Write 1234.50,"2025-10-01,""East"",many"
                a.csv,7,,not an amount,Write 1234.50,short

                """)
        #expect(workshop.files("quarantine").count == 1)
    }

    @Test("A record with line ends and quotes inside stands whole; a formula is no formula")
    func whole() throws {
        let file = QuarantineFile(path: path)
        let long = "=HYPERLINK(\"x\")\r\n" + String(repeating: "long,", count: 100_000)
        try file.add(reject(long))
        _ = try file.finish()
        let quoted = long.replacing("\"", with: "\"\"")
        #expect(
            try workshop.text("quarantine/q.csv") == QuarantineFile.header
                + "a.csv,7,Net Amount,not an amount,Write 1234.50,\"'\(quoted)\"\n")
    }

    @Test("Nothing rejected leaves no file, and takes an older one away")
    func none() throws {
        #expect(try QuarantineFile(path: path).finish() == nil)
        #expect(!workshop.exists("quarantine"))
        try workshop.write("old", to: "quarantine/q.csv")
        #expect(try QuarantineFile(path: path).finish() == nil)
        #expect(!workshop.exists("quarantine/q.csv"))
    }

    @Test("What is not finished leaves nothing, and an older file as it was")
    func abandoned() throws {
        try workshop.write("old", to: "quarantine/q.csv")
        var file: QuarantineFile? = QuarantineFile(path: path)
        try file?.add(reject("x"))
        file = nil
        #expect(file == nil)
        #expect(workshop.files("quarantine").keys.sorted() == ["quarantine/q.csv"])
        #expect(try workshop.text("quarantine/q.csv") == "old")
    }

    @Test("Many rejects come whole, past any buffer")
    func many() throws {
        let file = QuarantineFile(path: path)
        for _ in 0..<5000 { try file.add(reject(String(repeating: "x", count: 40))) }
        _ = try file.finish()
        #expect(try workshop.text("quarantine/q.csv").split(separator: "\n").count == 5001)
    }

    @Test("A place that cannot be written is named")
    func unwritable() throws {
        try workshop.write("", to: "quarantine")
        let failure = #expect(throws: RunFailure.self) {
            try QuarantineFile(path: path).add(reject("x"))
        }
        #expect(failure?.summary.hasPrefix(workshop.path + "/quarantine cannot be written") == true)
    }
}
