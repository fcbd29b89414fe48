import Foundation
import TestSupport
import Testing

/// Where `scripts/test-models` has started a real small model.
enum RealModel {
    static let url = ProcessInfo.processInfo.environment["SALESTALK_TEST_OLLAMA_URL"]
    static let name = ProcessInfo.processInfo.environment["SALESTALK_TEST_OLLAMA_MODEL"] ?? ""
}

/// A whole job written by a real small model behind the Ollama protocol.
///
/// Such a model writes nonsense, which is the point: nothing untrue may get through.
@Suite("A job with a real small model", .enabled(if: RealModel.url != nil))
struct RealModelJobTests {
    @Test("Every sentence that leaves is proved, and the report says who wrote it")
    func nothingUntrue() throws {
        let work = try Workdir()
        try work.copySamples()
        let demo = try work.text("jobs/demo.yaml")
        let writer =
            "writer: {provider: ollama, url: \"\(RealModel.url ?? "")\", model: \"\(RealModel.name)\"}"
        try work.write(
            demo.replacingOccurrences(of: "writer: template", with: writer), to: "jobs/model.yaml")
        let run = try work.run(
            "run", "jobs/model.yaml", "--as-of", "2026-01-15", "--tenant", "acme", "--period",
            "2025-09", "--json")
        #expect(run.code == 0, "\(run.errors)")

        let data = try #require(work.files(".salestalk/reports/tenant=acme")["2025-09.json"])
        let report = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let checked = try #require(report["checked"] as? [String: Any])
        let narrative = try #require(checked["narrative"] as? [String: Any])
        let writerRecord = try #require(narrative["writer"] as? [String: Any])
        #expect(writerRecord["provider"] as? String == "ollama")
        #expect((writerRecord["inputTokens"] as? Int ?? 0) > 0, "the model was never asked")

        let proof = try #require(checked["proof"] as? [String: Any])
        let claims = try #require(proof["claims"] as? [[String: Any]])
        #expect(!claims.isEmpty)
        #expect(claims.allSatisfy { $0["verdict"] as? String == "supported" })
        #expect(try work.run("verify", ".salestalk/archive").code == 0)

        // What left is checked once more, as anyone would check any text.
        let text = try #require(proof["text"] as? String)
        try work.write(text, to: "narrative.txt")
        let check = try work.run(
            "check", "narrative.txt", "--tenant", "acme", "--period", "2025-09")
        #expect(check.code == 0, "\(check.output)")
    }
}
