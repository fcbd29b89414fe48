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
            if upTo(1) == 1 { write(",,,", "blank") }
            if upTo(1) == 1 { write("# by hand, at night", "comment") }
            write(header, "header")
            for number in 0..<400 {
                let day = "2025-0\(upTo(8) + 1)-\(upTo(18) + 10)"
                switch upTo(24) {
                case 0: write("", "blank")
                case 1: write(header, "repeatedHeader")
                case 2: write(["# checked", "#"][upTo(1)], "comment")
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
        let (work, upload) = try prepared(seed: seed)
        let run = try work.run("run", "job.yaml", "--json")
        #expect(run.code == 0, "\(run.errors)")
        #expect(try stored(work) == [upload.counts])

        let quarantine = try self.quarantine(work)
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

    @Test("Mended, each spoilt line is an accepted one, and no other count moves")
    func mended() throws {
        let (work, upload) = try prepared(seed: 5)
        #expect(try work.run("run", "job.yaml").code == 0)
        try work.write(
            """
            import csv, sys
            rows = list(csv.DictReader(open(sys.argv[1], newline="")))
            for row in rows:
                raw = row["raw_line"].replace("ten", "10.00").replace("soon", "2025-01-15")
                row["raw_line"] = raw + ",5.00" if raw.endswith('lines"') else raw
            with open("mended.csv", "w", newline="") as out:
                writer = csv.DictWriter(out, rows[0].keys())
                writer.writeheader()
                writer.writerows(rows)
            """, to: "mend.py")
        _ = try work.shell("python3 mend.py '\(try quarantine(work))'")
        let fixed = try work.run(
            "ingest", "--fix", "mended.csv", "--tenant", "acme", "--job", "job.yaml")
        #expect(fixed.code == 0, "\(fixed.errors)")
        var expected = upload.counts
        expected["accepted", default: 0] += expected.removeValue(forKey: "rejected") ?? 0
        #expect(try stored(work) == [expected])
    }

    @Test("A run killed at any moment and run again comes to the same counts")
    func killed() throws {
        for moment in stride(from: 10, through: 310, by: 60) {
            let (work, upload) = try prepared(seed: 6)
            let running = try work.start(["run", "job.yaml"])
            usleep(UInt32(moment) * 1000)
            kill(running.process.processIdentifier, SIGKILL)
            running.process.waitUntilExit()
            #expect(try work.run("run", "job.yaml").code == 0)
            #expect(try stored(work) == [upload.counts], "killed after \(moment) ms")
        }
    }

    @Test("An export and the one that takes its place each keep their own")
    func replaced() throws {
        let (work, first) = try prepared(seed: 7)
        try work.write(
            Self.spec.replacing("upload: {", with: "upload: {mode: replace_source, "),
            to: "metrics.yaml")
        #expect(try work.run("run", "job.yaml").code == 0)
        let kept = try quarantine(work)
        let second = Upload(seed: 8)
        try work.write(second.text, to: "exports/a.csv")
        #expect(try work.run("run", "job.yaml").code == 0)
        #expect(try stored(work) == [first.counts, second.counts])
        // Only what can still be mended lies in the tenant's own folder.
        #expect(try quarantine(work) != kept)
        let folder = (kept as NSString).deletingLastPathComponent
        #expect(
            work.files("\(folder)/replaced").keys.map { $0 }
                == [(kept as NSString).lastPathComponent])
    }

    private func prepared(seed: Int) throws -> (Workdir, Upload) {
        let work = try Workdir()
        let upload = Upload(seed: seed)
        try work.writeSmallJob()
        try work.write(Self.spec, to: "metrics.yaml")
        try work.write(upload.text, to: "exports/a.csv")
        return (work, upload)
    }

    /// The counts that the store keeps of each export, oldest first.
    private func stored(_ work: Workdir) throws -> [[String: Int]] {
        try work.write(
            """
            import json, sqlite3
            store = sqlite3.connect(".salestalk/store/tenant-acme.sqlite")
            told = []
            for (summary,) in store.execute(
                'SELECT summary FROM "tenant-acme-sources" ORDER BY place'):
                counts = json.loads(summary)["counts"]
                counts.update(counts.pop("skipped"))
                told.append({name: count for name, count in counts.items() if count})
            print(json.dumps(told))
            """, to: "counts.py")
        return try JSONDecoder().decode(
            [[String: Int]].self, from: Data(try work.shell("python3 counts.py").utf8))
    }

    private func quarantine(_ work: Workdir) throws -> String {
        let folder = ".salestalk/quarantine/tenant=acme"
        let names = work.files(folder).keys.filter { !$0.contains("/") }
        return folder + "/" + (try #require(names.first))
    }
}
