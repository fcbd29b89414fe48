import Cloud
import Foundation
import Models
import Narrate
import SalesCore
import TestSupport
import Testing

@Suite("Many narratives over Bedrock")
struct BedrockLoadTests {
    @Test("Two hundred narratives, sixteen in flight, fifty milliseconds for each answer")
    func writesMany() async throws {
        let server = try await blocking { try LocalServer(script: ScriptedBedrock.script) }
        _ = try await CurlClient().send(
            HTTPRequest(.post, server.url + "/latency", body: Array("50".utf8)))
        var builder = TableBuilder(metrics: [.revenue], dimensions: [.region])
        builder.add("revenue", Slice("region", "West"), from: .month(2025, 8), [100, 200, 120])
        let table = builder.table()
        let model = BedrockModel(
            options: BedrockOptions(model: "says-nothing-new", region: "eu-west-1"),
            client: ScriptedBedrock.client(
                url: server.url, http: CurlClient(maximumTransfers: 16)))
        let start = ContinuousClock.now
        let writers = try await withThrowingTaskGroup(of: WriterIdentity.self) { group in
            for number in 0..<200 {
                let tenant = Tenant(id: try #require(TenantID("t-\(number)")), name: "T\(number)")
                group.addTask {
                    await Narrator(hashing: .testing, model: model).narrate(
                        tenant: tenant, table: table, period: .month(2025, 10), uploads: []
                    ).narrative.writer
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let elapsed = ContinuousClock.now - start
        #expect(writers.count == 200)
        #expect(writers.allSatisfy { $0.provider == "bedrock" && $0.usage.outputTokens > 0 })
        // No more than sixteen at once: two hundred take thirteen rounds.
        #expect(elapsed > .milliseconds(12 * 50))
    }
}
