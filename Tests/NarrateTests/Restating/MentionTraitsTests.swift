import SalesCore
import Testing

@testable import Narrate

@Suite("What a mention is to a slot")
struct MentionTraitsTests {
    @Test(
        "Names, numbers, times and what is said of them are told apart",
        arguments: [
            ("revenue", MentionTraits.metric), ("EMEA", .member),
            ("was", .said), ("in", .harmless), (",", .harmless), ("zebra", .harmless),
            ("rose", []), ("region", []),
            ("42", [.quantity, .said, .timeOrNumber, .harmless]),
            ("$42", [.quantity, .said, .timeOrNumber]),
            ("October 2025", [.period, .harmless, .timeOrNumber]),
            ("year to date", [.period, .span, .timeOrNumber]),
        ] as [(String, MentionTraits)])
    func tells(_ text: String, _ expected: MentionTraits) throws {
        let reader = MentionReader(
            names: NameIndex(table: Acme.table), calendar: Acme.table.spec.calendar,
            of: Array(text.unicodeScalars))
        let mentions = reader.mentions(in: Tokenizer.tokens(text))
        let only = try #require(mentions.first)
        #expect(mentions.count == 1)
        #expect(MentionTraits(only) == expected)
    }
}
