import SalesCore
import Testing

@testable import Narrate

@Suite("English")
struct EnglishPhrasesTests {
    @Test(
        "Ordinals",
        arguments: [
            (1, "first"), (2, "second"), (3, "third"), (10, "tenth"), (11, "11th"), (12, "12th"),
            (13, "13th"), (21, "21st"), (22, "22nd"), (23, "23rd"), (24, "24th"), (101, "101st"),
            (111, "111th"), (112, "112th"), (1003, "1,003rd"),
        ])
    func ordinals(_ number: Int, _ expected: String) {
        #expect(EnglishPhrases.ordinal(number) == expected)
    }

    @Test(
        "Counts are words up to ten",
        arguments: [
            (0, "zero"), (1, "one"), (9, "nine"), (10, "ten"), (11, "11"), (4812, "4,812"),
        ])
    func cardinals(_ number: Int, _ expected: String) {
        #expect(EnglishPhrases.cardinal(number) == expected)
    }

    @Test(
        "Plural labels",
        arguments: [
            ("Orders", true), ("Sales", true), ("New customers", true),
            ("Orders per customer", true),
            ("Revenue", false), ("Average order value", false), ("Revenue per order", false),
            ("Gross", false), ("Number of orders", false), ("Analysis", false), ("Bonus", false),
            ("", false),
        ])
    func plurals(_ label: String, _ isPlural: Bool) {
        #expect(EnglishPhrases.isPlural(label) == isPlural)
    }

    @Test(
        "Labels inside a sentence",
        arguments: [
            ("Revenue", "revenue"), ("Average order value", "average order value"), ("ARR", "ARR"),
            ("Net MRR", "net MRR"), ("eCPM", "eCPM"), ("EBITDA margin", "EBITDA margin"),
            ("X", "X"),
            ("", ""),
        ])
    func labels(_ label: String, _ expected: String) {
        #expect(EnglishPhrases.midSentence(label) == expected)
    }

    @Test(
        "In places, for anything else",
        arguments: [
            ("region", "in"), ("sales_region", "in"), ("Country", "in"), ("product", "for"),
            ("customer", "for"), ("channel", "for"),
        ])
    func prepositions(_ name: String, _ expected: String) {
        let dimension = Dimension(name: name, singular: name, plural: name + "s")
        #expect(EnglishPhrases.preposition(for: dimension) == expected)
    }
}
