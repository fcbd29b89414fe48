import Foundation
import TestSupport
import Testing

@Suite("salestalk check")
struct CheckTests {
    @Test(
        "A true text ends with 0, an untrue one with 6",
        arguments: [
            ("Revenue was $150.05 in October 2025.", Int32(0), "supported"),
            ("Revenue was $151.05 in October 2025.", 6, "contradicted"),
            ("Churn hit 3.1% in October 2025.", 6, "not_checkable"),
            ("Have a nice day.", 0, "no_claims"),
        ])
    func verdicts(text: String, code: Int32, verdict: String) throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.run("run", "job.yaml")
        let outcome = try work.run(
            "check", "-", "--tenant", "acme", "--period", "2025-10", "--json", input: text)
        #expect(outcome.code == code, "\(outcome.output)\(outcome.errors)")
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(report["verdict"] as? String == verdict)
    }

    @Test("The claim's place, cell and reason are told to people")
    func words() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.run("run", "job.yaml")
        try work.write("Fine.\nRevenue was $151.05 in October 2025.\n", to: "note.txt")
        let outcome = try work.run("check", "note.txt", "--tenant", "acme")
        #expect(outcome.output.contains("note.txt:2:"))
        #expect(outcome.output.contains("contradicted"))
        #expect(outcome.output.contains("revenue 2025-10 = 150.05"))
    }

    @Test("The page marks each claim, and ends as the words do")
    func page() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.run("run", "job.yaml")
        let outcome = try work.run(
            "check", "-", "--tenant", "acme", "--period", "2025-10", "--html",
            input: "Revenue was $151.05 in October 2025.")
        #expect(outcome.code == 6)
        #expect(outcome.output.hasPrefix("<!doctype html>"))
        #expect(outcome.output.contains("claim refuted"))
        #expect(outcome.output.contains("revenue, total, October 2025 = 150.05"))
        #expect(try work.run("check", "-", "--tenant", "acme", "--html", "--json").code == 2)
    }
}
