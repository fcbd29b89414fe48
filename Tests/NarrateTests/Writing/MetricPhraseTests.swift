import SalesCore
import Testing

@testable import Narrate

@Suite("The subject of a sentence")
struct MetricPhraseTests {
    private func subject(_ metric: String, _ slice: Slice) throws -> MetricPhrase {
        let scene = SalesScene.westFell
        let candidate = Candidate(
            kind: .change, metric: metric, slice: slice, period: scene.last,
            evidence: .level(.whole), materiality: 1, surprise: 1)
        let noted = try #require(FactSheet([candidate], of: scene.table).findings.first)
        return MetricPhrase(noted: noted, spec: scene.spec)
    }

    @Test("The metric, its members with their prepositions, and its verb")
    func subjects() throws {
        let orders = try subject("orders", .total)
        #expect(orders.opening == "Orders")
        #expect(orders.was == "were")
        let average = try subject("average_order", Slice("product", "Tent"))
        #expect(average.opening == "Average order value for {{f1}}")
        #expect(average.inside == "average order value for {{f1}}")
        #expect(average.metric == "average order value")
        #expect(average.was == "was")
        let pair = Slice(members: [
            .init(dimension: "region", value: "West"), .init(dimension: "product", value: "Tent"),
        ])
        #expect(try subject("revenue", pair).opening == "Revenue in {{f1}} for {{f2}}")
    }
}
