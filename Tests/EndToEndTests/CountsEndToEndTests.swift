import Foundation
import Testing

/// A generated upload through the binary: each line ends in the count that it was made for.
@Suite("Counts of an upload")
struct CountsEndToEndTests {
    static let spec = """
        version: 1
        currency: USD
        source:
          time: date
          columns:
            order: {type: text, key: true}
            date: {type: date, formats: [yyyy-MM-dd], required: true}
            region: {type: text}
            revenue: {from: Net Amount, type: money, required: true}
          upload: {on_duplicate: keep_last}
        dimensions: [region]
        metrics:
          revenue: {aggregate: sum, of: revenue, better: up}
        """

    /// Lines of each kind, shuffled by the seed, and how many there are of each.
    private struct Upload {
        var text = ""
        var counts: [String: Int] = [:]
        var spoilt: [Int: String] = [:]
        private var line = 0

        mutating func write(_ text: String, _ kind: String) {
            line += 1
            if kind == "rejected" { spoilt[line] = text }
            self.text += text + "\n"
            line += text.utf8.count { $0 == 10 }
            counts[kind, default: 0] += 1
        }

        init(seed: Int) {
            var state = UInt64(seed)
            func upTo(_ limit: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(state >> 33) % (limit + 1)
            }
            let header = "order,date,region,Net Amount"
            for number in 0..<upTo(2) { write("Export of night \(number)", "preamble") }
            write(header, "header")
            for number in 0..<400 {
                let day = "2025-0\(upTo(8) + 1)-\(upTo(18) + 10)"
                switch upTo(24) {
                case 0: write("", "blank")
                case 1: write(header, "repeatedHeader")
                case 3: write("A-\(number),\(day),East,ten", "rejected")
                case 4: write("A-\(number),\(day),\"two\nlines\"", "rejected")
                case 5: write("A-\(number),soon,\"=1+1\",1.00", "rejected")
                case 6, 7:
                    // The first of two lines of one key is the duplicate.
                    write("D-\(number),\(day),East,1.00", "duplicate")
                    write("D-\(number),\(day),East,2.00", "accepted")
                default: write("A-\(number),\(day),\"West, far\",\(upTo(999)).50", "accepted")
                }
            }
            if upTo(1) == 1 { write("Total,,,99.00", "footer") }
        }
    }

    @Test("are what was generated, and the quarantine has the spoilt lines", arguments: 1...4)
    func counts(seed: Int) throws {
        let work = try Workdir()
        let upload = Upload(seed: seed)
        try work.writeSmallJob()
        try work.write(Self.spec, to: "metrics.yaml")
        try work.write(upload.text, to: "exports/a.csv")
        let run = try work.run("run", "job.yaml", "--json")
        #expect(run.code == 0, "\(run.errors)")
        let record = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let tenant = try #require((record["tenants"] as? [[String: Any]])?.first)
        let told = try #require((tenant["uploads"] as? [[String: Any]])?.first)
        let summary = try #require(told["summary"] as? [String: Any])
        var counts = try #require(summary["counts"] as? [String: Any])
        let skipped = try #require(counts.removeValue(forKey: "skipped") as? [String: Int])
        let seen = (counts as? [String: Int] ?? [:]).merging(skipped) { first, _ in first }
        #expect(seen.filter { $0.value > 0 } == upload.counts)

        let quarantine = try #require(told["quarantine"] as? String)
        try work.write(
            "import csv, sys, json\nrows = csv.DictReader(open(sys.argv[1], newline=''))\n"
                + "print(json.dumps({row['line']: row['raw_line'] for row in rows}))\n",
            to: "read.py")
        let python = ProcessInfo.processInfo.environment["SALESTALK_PYTHON"] ?? "python3"
        let lines = try JSONDecoder().decode(
            [Int: String].self,
            from: Data(try work.shell("'\(python)' read.py '\(quarantine)'").utf8))
        #expect(lines == upload.spoilt)
    }
}
