import Foundation
import TestSupport
import Testing

/// A real export of a wholesaler, which is not committed: it may lie beside the checkout.
enum RealExport {
    static let path =
        projectRoot.deletingLastPathComponent().path + "/shared/exports/online_retail_france.csv"
    static let isThere = FileManager.default.fileExists(atPath: path)
}

@Suite("A real export", .enabled(if: RealExport.isThere))
struct RealExportTests {
    @Test("Revenue over all lines is quantity times price, exact")
    func exactRevenue() throws {
        let work = try Workdir()
        try work.copySamples()
        let outcome = try work.run(
            "aggregate", RealExport.path, "--spec", "samples/online-retail/metrics.yaml", "--grain",
            "month", "--quiet")
        #expect(outcome.code == 0, "\(outcome.errors)")
        var cents = 0
        for line in outcome.output.split(separator: "\n") {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard fields[0] == "revenue", fields[1].isEmpty else { continue }
            let parts = fields[4].split(separator: ".")
            cents += try #require(Int(parts[0])) * 100 + #require(Int(parts[1]))
        }
        #expect(cents == 19_740_390)
    }

    @Test("Goes through the whole job, and every claim of its reports is proved")
    func wholeJob() throws {
        let work = try Workdir()
        try work.copySamples()
        try work.write(
            """
            version: 1
            tenants:
              - id: wholesaler
                name: A UK wholesaler in France
                inputs: ["\(RealExport.path)"]
                spec: samples/online-retail/metrics.yaml
            """, to: "job.yaml")
        let run = try work.run("run", "job.yaml", "--as-of", "2012-01-15")
        #expect(run.code == 0, "\(run.errors)")
        let verify = try work.run("verify", ".salestalk/archive")
        #expect(verify.code == 0, "\(verify.output)")
    }
}
