import Foundation
import Testing

@Suite("Readers while a run writes")
struct ConcurrentReadersTests {
    /// Every cell of the export differs from the other export's.
    private func export(bump: Int) -> String {
        let lines = (0..<24).flatMap { month in
            (0..<60).map { region in
                let day = "20\(23 + month / 12)-\(String(format: "%02d", month % 12 + 1))-15"
                return "\(day),R\(region),\(region * 7 + month + bump).00"
            }
        }
        return "date,region,Net Amount\n" + lines.joined(separator: "\n") + "\n"
    }

    @Test("see the tables as they stood before or after it, never between")
    func isolation() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        let tables = ["tables", "--tenant", "acme"]
        var states: [String] = []
        for (name, bump) in [("even", 1), ("odd", 1000)] {
            try work.write(export(bump: bump), to: "\(name).csv")
            try work.write(export(bump: bump), to: "exports/a.csv")
            #expect(try work.run("run", "job.yaml").code == 0)
            states.append(try work.run(tables).output)
        }
        #expect(Set(states).count == 2)
        let script = """
            for name in even odd even odd; do
                cp $name.csv exports/a.csv
                '\(Workdir.binary)' run job.yaml --quiet || exit
            done
            """
        let writer = Process()
        writer.executableURL = URL(filePath: "/bin/sh")
        writer.arguments = ["-c", script]
        writer.currentDirectoryURL = URL(filePath: work.path)
        writer.standardOutput = FileHandle.nullDevice
        try writer.run()
        var seen: [String] = []
        while writer.isRunning {
            let found = try work.run(tables)
            #expect(found.code == 0, "\(found.errors)")
            #expect(states.contains(found.output))
            let part = try work.run(tables + ["--slice", "region=R7", "--grain", "month"])
            let rows = part.output.split(separator: "\n")
            #expect(rows.count == 25)
            #expect(states.contains { Set(rows).isSubset(of: $0.split(separator: "\n")) })
            seen.append(found.output)
        }
        writer.waitUntilExit()
        #expect(writer.terminationStatus == 0)
        #expect(!seen.isEmpty)
    }
}
