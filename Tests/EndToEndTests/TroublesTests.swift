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

    /// Folders whose feature is still on its way; each names what should be.
    static let awaited: Set<String> = [
        "backslash-escapes", "comment-lines", "crosstab", "decomposed-letters", "duplicate-keys",
        "excel-serials", "indian-grouping", "mixed-encodings", "no-header", "scale-words",
        "several-characters", "too-many-rejects", "two-header-lines",
        "undeclared-serials",
    ]
    static let ready = all.filter { !awaited.contains($0.name) }

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

@Suite("Troubles of real exports")
struct TroublesTests {
    @Test("There are at least the thirty most common")
    func enough() { #expect(Trouble.all.count >= 30) }

    @Test("End as their folder says, in the words that it says", arguments: Trouble.ready)
    func outcome(trouble: Trouble) throws {
        let expected = try trouble.expectation()
        let outcome = try trouble.unpack().run(trouble.command())
        #expect(outcome.code == expected.exit, "\(outcome.errors)")
        #expect(expected.outcome == .refused ? expected.exit != 0 : expected.exit == 0)
        for words in expected.says ?? [] {
            #expect(outcome.errors.contains(words), "\(outcome.errors)")
        }
        try expectGolden(outcome.errors, URL(filePath: trouble.folder + "/messages.txt"))
        if expected.outcome == .refused { #expect(outcome.output.isEmpty) }
    }

    @Test("Give the tables of what they mean", arguments: Trouble.ready)
    func tables(trouble: Trouble) throws {
        guard let records = try trouble.expectation().records else { return }
        let outcome = try trouble.unpack().run(trouble.command())
        let actual = try MeantTable(csv: outcome.output)
        var expected = try MeantTable(records: records)
        for (metric, values) in try trouble.expectation().totals ?? [:] {
            for (period, value) in values {
                let amount = try #require(Decimal(string: value))
                expected.cells[[metric, "", period]] = amount
            }
        }
        let metrics = Set(actual.cells.keys.map { $0[0] })
        #expect(metrics.contains("revenue") || records.isEmpty)
        let cells = Set(actual.cells.keys).union(expected.cells.keys)
        for cell in cells where cell[0] != "lines" || metrics.contains("lines") {
            #expect(actual.cells[cell] == expected.cells[cell], "\(cell)")
        }
    }

    @Test("Count every line once", arguments: Trouble.ready)
    func counts(trouble: Trouble) throws {
        let expected = try trouble.expectation()
        guard let counts = expected.counts else { return }
        #expect(expected.outcome != .rejects || counts.rejected > 0)
        #expect(expected.outcome != .read || counts.rejected == 0)
        let said = try trouble.unpack().run(trouble.command()).errors
        let skipped = counts.skipped.values.reduce(0, +)
        let read = counts.accepted + counts.rejected + counts.duplicate + skipped
        #expect(
            said.contains(
                "\(read) lines = \(counts.accepted) accepted + \(counts.rejected) rejected + "
                    + "\(counts.duplicate) duplicate + \(skipped) skipped"), "\(said)")
    }
}

/// Values by metric, slice and month: as the binary prints them, or as records make them.
struct MeantTable {
    var cells: [[String]: Decimal] = [:]
    /// Others are compared over all records only.
    private static let ofRecords: Set<String> = ["revenue", "lines"]

    /// Sums what each record means; the metrics are `revenue` and `lines`.
    init(records: [[String?]]) throws {
        for record in records {
            try #require(record.count == 4)
            let month = String(try #require(record[0]).prefix(7))
            for slice in ["", try #require(record[1]), try #require(record[2])] {
                cells[["lines", Self.encoded(slice), month], default: 0] += 1
                guard let amount = record[3] else { continue }
                cells[["revenue", Self.encoded(slice), month], default: 0] +=
                    try #require(Decimal(string: amount))
            }
        }
    }

    init(csv: String) throws {
        for line in csv.split(separator: "\n").dropFirst() {
            let fields = try Self.fields(line)
            guard !fields[4].isEmpty else { continue }
            let slice = fields[1].split(separator: "=", maxSplits: 1).last.map(String.init) ?? ""
            guard slice.isEmpty || Self.ofRecords.contains(fields[0]) else { continue }
            let value = try #require(Decimal(string: fields[4]))
            cells[[fields[0], slice, fields[3]]] = value
        }
    }

    /// A slice's value as tables write it.
    private static func encoded(_ name: String) -> String {
        var text = ""
        for scalar in name.unicodeScalars {
            if scalar.value < 0x20 || "%;=".unicodeScalars.contains(scalar) {
                text += String(format: "%%%02X", scalar.value)
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// The fields of one line; the slices here hold no line end.
    private static func fields(_ line: Substring) throws -> [String] {
        var fields = [""]
        var isQuoted = false
        var last: Unicode.Scalar = ","
        for scalar in line.unicodeScalars {
            if scalar == "\"" {
                // The second of two is the sign itself.
                if !isQuoted, last == "\"" { fields[fields.count - 1].append("\"") }
                isQuoted.toggle()
            } else if scalar == ",", !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].unicodeScalars.append(scalar)
            }
            last = scalar
        }
        try #require(fields.count == 8, "\(line)")
        return fields
    }
}
