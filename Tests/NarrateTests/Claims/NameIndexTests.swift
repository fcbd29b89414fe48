import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Names of the tables")
struct NameIndexTests {
    private let index: NameIndex = {
        var builder = TableBuilder(metrics: [.revenue, .averageOrder], dimensions: [.product])
        for name in ["Trail", "Trail Shoes", "Up", "Men's Socks", "A, B & Co. Ltd.", "500"] {
            builder.add("revenue", Slice("product", name), .month(2025, 10), 1)
        }
        return NameIndex(table: builder.table())
    }()

    private func match(_ text: String) -> (name: NameIndex.Name, count: Int)? {
        index.match(Tokenizer.tokens(text), at: 0)
    }

    @Test("The longest name counts, in any case")
    func longest() {
        #expect(match("trail shoes fell")?.name.members.map(\.value) == ["Trail Shoes"])
        #expect(match("Trail fell")?.name.members.map(\.value) == ["Trail"])
        #expect(match("Trails fell") == nil)
    }

    @Test("Metrics by name, label, other words and the other number")
    func metrics() {
        for text in ["revenue", "Revenues", "sales", "turnover"] {
            #expect(match(text)?.name.metrics == ["revenue"])
        }
        #expect(match("average_order")?.name.metrics == ["average_order"])
        #expect(match("average order value")?.count == 3)
    }

    @Test("A name that is a common word needs its capital")
    func ordinary() {
        #expect(match("Up grew") != nil)
        #expect(match("up 4%") == nil)
    }

    @Test("Punctuation inside a name belongs to it; bare numbers are no names")
    func odd() {
        #expect(match("A, B & Co. Ltd. grew")?.name.members.count == 1)
        #expect(match("men’s socks")?.name.members.count == 1)
        #expect(match("500") == nil)
    }

    @Test("Nouns of dimensions")
    func dimensions() { #expect(match("products")?.name.dimension == "product") }
}

@Suite("Other spellings of members")
struct NameAliasTests {
    private var checker: FactChecker {
        let table = Acme.table
        let source = SourceSpec(
            time: "date",
            columns: [
                ColumnSpec(name: "date", type: .date, isRequired: true),
                ColumnSpec(name: "region", type: .text, aliases: ["EMEA": ["Europe"]]),
            ])
        let spec = MetricSpec(
            currency: table.spec.currency, calendar: table.spec.calendar, source: source,
            dimensions: table.spec.dimensions, slices: table.spec.slices,
            metrics: table.spec.metrics)
        return FactChecker(table: MetricTable(spec: spec, asOf: table.asOf, slices: table.slices))
    }

    @Test(
        "The spec's aliases name the member",
        arguments: [
            ("Revenue in Europe was $412K.", Verdict.supported),
            ("Revenue in Europe was $200K.", .contradicted),
        ])
    func aliases(_ text: String, _ verdict: Verdict) {
        let expected = TextVerdict(rawValue: verdict.rawValue)
        #expect(checker.check(text, period: Acme.october).verdict == expected)
    }
}
