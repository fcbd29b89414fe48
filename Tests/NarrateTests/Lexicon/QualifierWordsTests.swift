import SalesCore
import Testing

@testable import Narrate

@Suite("Words that loosen a number")
struct QualifierWordsTests {
    private static let phrases: [(String, Qualifier)] = [
        ("about", .about), ("close to", .about), ("roughly", .about), ("~", .about),
        ("nearly", .nearly), ("just under", .nearly), ("almost", .nearly),
        ("over", .over), ("more than", .over), ("in excess of", .over),
        ("under", .under), ("less than", .under), ("at least", .atLeast), ("up to", .atMost),
    ]

    @Test("Each belongs to the number after it", arguments: phrases)
    func reads(_ phrase: String, _ qualifier: Qualifier) throws {
        let tokens = Tokenizer.tokens("\(phrase) $1.2M")
        let read = try #require(QuantityReader(tokens).read(at: 0))
        #expect(read.quantity.qualifier == qualifier)
        #expect(read.end == tokens.count)
    }

    /// Revenue was $1,312,345.
    @Test(
        "What a qualified number allows",
        arguments: [
            ("about $1.3M", true), ("about $1.5M", false), ("nearly $1.32M", true),
            ("nearly $1.31M", false), ("over $1.3M", true), ("over $1.4M", false),
            ("under $1.4M", true), ("under $1.3M", false), ("at least $1.3M", true),
            ("at least $1.4M", false), ("at most $1.4M", true), ("at most $1.3M", false),
        ])
    func decides(_ amount: String, _ holds: Bool) {
        let verdict = Acme.check("Revenue was \(amount).").verdict
        #expect(verdict == (holds ? .supported : .contradicted))
    }
}
