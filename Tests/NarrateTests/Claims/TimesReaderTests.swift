import SalesCore
import Testing

@testable import Narrate

@Suite("Multiples in words")
struct TimesReaderTests {
    @Test(
        "Read as so many times",
        arguments: [
            ("twice the", "2", 1), ("thrice as much", "3", 1), ("sevenfold what", "7", 1),
            ("two and a half times", "2.5", 5),
        ])
    func reads(_ text: String, _ value: String, _ end: Int) throws {
        let read = try #require(TimesReader(Tokenizer.tokens(text)).read(at: 0))
        #expect(read.quantity.value == ExactDecimal(value))
        #expect(read.quantity.unit == .times)
        #expect(read.end == end)
    }

    @Test("Not multiples", arguments: ["twice since May", "manifold", "two and a half points"])
    func refuses(_ text: String) {
        #expect(TimesReader(Tokenizer.tokens(text)).read(at: 0) == nil)
    }
}
