import SalesCore
import Testing

@testable import Narrate

@Suite("Reading one clause")
struct ClauseReaderTests {
    private func reader(_ text: String) throws -> ClauseReader {
        let tokens = Tokenizer.tokens(text)
        let mentions = MentionReader(
            names: NameIndex(table: Acme.table), calendar: FiscalCalendar(),
            of: Array(text.unicodeScalars)
        ).mentions(in: tokens)
        let clause = try #require(ClauseSplitter(mentions).clauses().first)
        let frame = FrameReader(table: Acme.table, report: Acme.october, tokens: tokens)
            .frame(of: clause, after: nil, carried: nil, leading: SentencePeriods())
        return ClauseReader(
            table: Acme.table, tokens: tokens, clause: clause, frame: frame, inherited: nil)
    }

    @Test(
        "No word is told twice, and no number is left over",
        arguments: [
            "Revenue fell 8.1% to $1.31M in October 2025",
            "Americas accounted for 96.8% of the decline in revenue",
            "APAC ranked third of three regions by revenue",
            "The top two regions made up 84.8% of revenue",
            "Revenue in EMEA fell for the second month in a row",
            "Revenue in APAC was the highest of the 13 months on record",
        ])
    func once(_ text: String) throws {
        var reader = try reader(text)
        reader.read()
        #expect(!reader.statements.isEmpty)
        var told: Set<Int> = []
        for statement in reader.statements {
            for token in statement.tokens {
                #expect(told.insert(token).inserted, "told twice: \(reader.tokens[token].text)")
            }
        }
        for (index, mention) in reader.mentions.enumerated() where mention.quantity != nil {
            #expect(reader.used.contains(index), "left over: \(reader.word(index))")
        }
    }

    @Test("Looking around goes past articles and harmless words")
    func around() throws {
        let reader = try reader("Revenue was about the same, overall")
        let copula = try #require(reader.mentions.firstIndex { $0.sense == .copula })
        #expect(reader.before(copula).map(reader.word) == "revenue")
        #expect(reader.before(0) == nil)
        #expect(reader.after(reader.mentions.count - 1) == nil)
    }

    @Test("The metric is the nearest named, else the tenant's first")
    func metric() throws {
        let orders = try reader("4,354 orders at $301.41 average order value")
        #expect(orders.metric(near: 0) == ["orders"])
        #expect(try reader("EMEA fell").metric(near: 1) == ["revenue"])
    }
}
