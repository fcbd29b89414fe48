import SalesCore
import Testing

@testable import Ingest

@Suite("Reading the keys of lines")
struct KeyKernelTests {
    private func groups(_ text: String, _ spec: MetricSpec) async throws -> [Int] {
        let keys = try await ingest(Array(text.utf8), spec, pass: .collecting).keys
        var seen: [KeyDigest] = []
        return keys.map { line in
            if let index = seen.firstIndex(of: line.key) { return index }
            seen.append(line.key)
            return seen.count - 1
        }
    }

    @Test("Text is compared after trimming, unquoting and aliases")
    func text() async throws {
        let spec = keyedSpec(
            ["region"],
            columns: [
                ColumnSpec(name: "date", type: .date),
                ColumnSpec(name: "region", type: .text, aliases: ["EMEA": ["Europe"]]),
                ColumnSpec(name: "revenue", type: .money),
            ])
        let text = """
            date,region,revenue
            2025-01-01,EMEA,1
            2025-01-02, EMEA ,2
            2025-01-03,"EMEA",3
            2025-01-04,Europe,4
            2025-01-05,emea,5

            """
        let groups = try await groups(text, spec)
        #expect(groups.prefix(4).allSatisfy { $0 == 0 })
        #expect(groups.count == 5)
    }

    @Test("Plain text, quoted or not, and a quote within")
    func plainText() async throws {
        let text = """
            date,region,revenue,units
            2025-01-01,A,1,1
            2025-01-01,"A",1,1
            2025-01-01,"A""B",1,1
            2025-01-01,"A""B",2,1
            2025-01-01,ÄB,2,1
            2025-01-01, ÄB,2,1

            """
        #expect(try await groups(text, keyedSpec(["region"])) == [0, 0, 1, 1, 2, 2])
    }

    @Test("Numbers are compared by value, days by day")
    func values() async throws {
        let text = """
            date,region,revenue,units
            2025-01-01,A,1.5,1
            2025-01-01,B,1.50,1
            2025-01-02,A,1.5,1
            2025-01-01,A,1.05,1

            """
        #expect(try await groups(text, keyedSpec(["date", "revenue"])) == [0, 0, 1, 2])
    }

    @Test("In the tidy layout, the metric may be part of the key")
    func tidy() async throws {
        let spec = keyedSpec(
            ["metric", "region"], layout: .tidy(metric: "metric", value: "value"),
            columns: [
                ColumnSpec(name: "date", type: .date), ColumnSpec(name: "metric", type: .text),
                ColumnSpec(name: "value", type: .decimal), ColumnSpec(name: "region", type: .text),
                ColumnSpec(name: "revenue", from: ["Revenue", "Sales"], type: .money),
                ColumnSpec(name: "units", type: .integer),
            ])
        let text = """
            date,metric,value,region
            2025-01-01,Revenue,1,A
            2025-01-01,Sales,2,A
            2025-01-01,units,2,A
            2025-01-01,Revenue,1,B

            """
        #expect(try await groups(text, spec) == [0, 0, 1, 2])
    }

    @Test("A line without its key is a reject", arguments: ["", "  ", "\"\""])
    func missing(cell: String) async throws {
        let text = "date,region,revenue,units\n2025-01-01,A,1,1\n2025-01-01,\(cell),1,1\n"
        let seen = try await ingest(Array(text.utf8), keyedSpec(["region"]), pass: .collecting)
        #expect(seen.run.rejects.map(\.line) == [3])
        #expect(seen.run.rejects.map(\.column) == ["region"])
        #expect(seen.keys.map(\.line) == [2])
    }

    @Test("Losing lines are counted as duplicates, or told with the line that stands")
    func losing() async throws {
        let text = "date,region,revenue,units\n2025-01-01,A,1,1\n2025-01-01,A,2,1\n"
        var counted = LosingLines()
        counted.insert(2)
        let spec = keyedSpec(["region", "units"])
        let seen = try await ingest(Array(text.utf8), spec, pass: .leavingOut(counted))
        #expect(seen.run.counts.accepted == 1 && seen.run.counts.duplicate == 1)
        #expect(seen.run.records.map(\.fields) == [["A", "2", "1"]])

        var told = LosingLines(tellsWinners: true)
        told.insert(3, winner: .init(file: "orders-01.csv", line: 12))
        let rejected = try await ingest(Array(text.utf8), spec, pass: .leavingOut(told)).run
        #expect(rejected.counts.rejected == 1 && rejected.counts.duplicate == 0)
        let reject = try #require(rejected.rejects.first)
        #expect(
            reject.reason
                == "the key region A, units 1 already stands in line 12 of orders-01.csv")
        #expect(reject.line == 3 && reject.rawLine == "2025-01-01,A,2,1")
    }

    @Test("A file that lacks a line that should be left out has changed")
    func changed() async throws {
        let text = "date,region,revenue,units\n2025-01-01,A,1,1\n"
        var losing = LosingLines()
        losing.insert(9)
        await #expect(throws: IngestFailure.changedMeanwhile(file: "export.csv")) {
            try await ingest(
                Array(text.utf8), keyedSpec(["region"]), pass: .leavingOut(losing))
        }
    }

    @Test("However it is read, a file gives the same keys in the same places", arguments: 1...40)
    func everyWay(seed: Int) async throws {
        var export = GeneratedExport(seed: UInt64(seed))
        let bytes = export.file(lines: 150)
        let spec = keyedSpec(["region", "date", "revenue"])
        let first = try await ingest(bytes, spec, pass: .collecting)
        #expect(first.keys.count == first.run.counts.accepted)
        #expect(zip(first.keys, first.keys.dropFirst()).allSatisfy { $0.line < $1.line })
        let identities = first.run.records.map { "\($0.day) \($0.fields[0]) \($0.fields[1])" }
        #expect(Set(first.keys.map(\.key)).count == Set(identities).count)
        for (lane, size, workers) in [(Lane.slowOnly, 512, 1), (.whicheverFits, 300, 2)] {
            let again = try await ingest(
                bytes, spec, pass: .collecting, workers: workers, blockSize: size, lane: lane)
            #expect(again.keys == first.keys)
        }
        var losing = LosingLines()
        for line in first.keys where line.key.low % 3 == 0 { losing.insert(line.line) }
        let left = try await ingest(bytes, spec, pass: .leavingOut(losing), blockSize: 700).run
        #expect(left.counts.duplicate == losing.count)
        #expect(left.counts.accepted == first.run.counts.accepted - losing.count)
        #expect(left.counts.read == first.run.counts.read)
        #expect(left.rejects == first.run.rejects)
    }
}
