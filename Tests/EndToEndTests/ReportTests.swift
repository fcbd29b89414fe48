import Foundation
import TestSupport
import Testing

@Suite("salestalk report")
struct ReportEndToEndTests {
    @Test("Every form that was asked for, and the same figures in each")
    func forms() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.run("run", "job.yaml")
        for form in ["md", "html", "json"] {
            let report = try work.run("report", "--tenant", "acme", "--as", form)
            #expect(report.code == 0, "\(report.errors)")
            #expect(report.output.contains(form == "json" ? "150.05" : "$150.05"))
        }
    }

    @Test("Written anew from the stored tables it says the same")
    func regenerated() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.run("run", "job.yaml")
        let stored = try work.run("report", "--tenant", "acme")
        let again = try work.run("report", "--tenant", "acme", "--regenerate")
        // All but the data notes at the end, which name the run.
        #expect(again.output.contains("## Data"))
        #expect(
            again.output.components(separatedBy: "## Data").first
                == stored.output.components(separatedBy: "## Data").first)
    }

    @Test("A mended export changes the report, and --diff shows how")
    func difference() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.run("run", "job.yaml", "--as-of", "2025-11-15")
        #expect(try work.run("report", "--tenant", "acme", "--diff").code == 2)
        try work.write(
            Workdir.smallExport.replacingOccurrences(of: "70.05", with: "90.05"),
            to: "exports/a.csv")
        try work.run("run", "job.yaml", "--as-of", "2025-11-16")
        let difference = try work.run("report", "--tenant", "acme", "--diff")
        #expect(difference.code == 0, "\(difference.errors)")
        #expect(difference.output.contains("- Revenue: $150.05"))
        #expect(difference.output.contains("+ Revenue: $170.05"))
    }
}
