import Foundation
import Testing

@Suite("Lines rejected for their key, mended")
struct KeyedMendTests {
    private static let call = ["--tenant", "acme", "--job", "job.yaml", "--as-of", "2025-11-05"]

    private func prepared() throws -> (work: Workdir, quarantine: String) {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write(
            CountsEndToEndTests.spec.replacing("keep_last", with: "reject"), to: "metrics.yaml")
        try work.write(
            "order,date,region,Net Amount\nA,2025-10-01,East,1.00\nA,2025-10-02,West,2.00\n",
            to: "exports/a.csv")
        #expect(try work.run("run", "job.yaml", "--as-of", "2025-11-05").code == 0)
        let files = work.files(".salestalk/quarantine").keys.filter { $0.hasSuffix(".csv") }
        return (work, ".salestalk/quarantine/" + (try #require(files.first)))
    }

    @Test("In the kept file itself they are refused, and the remedy leads to the end")
    func inPlace() throws {
        let (work, quarantine) = try prepared()
        let unchanged = try work.run(["ingest", "--fix", quarantine] + Self.call)
        #expect(unchanged.output.contains("1 line came back unchanged, still rejected"))
        let text = try work.text(quarantine).replacing("A,2025-10-02", with: "B,2025-10-02")
        try work.write(text, to: quarantine)
        let refused = try work.run(["ingest", "--fix", quarantine] + Self.call)
        #expect(refused.code == 2)
        #expect(refused.errors.contains("exports/a.csv, line 3"))
        #expect(refused.errors.contains("cp \(quarantine) mended.csv"))
        #expect(refused.errors.contains("--full-refresh"))

        _ = try work.shell("cp '\(quarantine)' mended.csv")
        let again = try work.run("run", "job.yaml", "--as-of", "2025-11-05", "--full-refresh")
        #expect(again.code == 0, "\(again.errors)")
        let fixed = try work.run(["ingest", "--fix", "mended.csv"] + Self.call)
        #expect(fixed.code == 0, "\(fixed.errors)")
        #expect(fixed.output.contains("1 line mended"))
        #expect(
            fixed.output.contains("3 lines = 2 accepted + 0 rejected + 0 duplicate + 1 skipped"))
    }
}
