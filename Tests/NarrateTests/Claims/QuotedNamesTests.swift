import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Names in quotation marks")
struct QuotedNamesTests {
    private static let members = [
        "12682", "12731", "22728", "3 STRIPEY MICE", "SET/20 RED RETROSPOT PAPER NAPKINS",
        "Sales doubled. Costs fell!", "Revenue", "none", "24\" screen", "Q3", "West",
    ]

    /// Every member made 100 in September and 200, 300, … in October.
    private static let table: MetricTable = {
        var builder = TableBuilder(metrics: [.revenue], dimensions: [.product])
        for (index, name) in members.enumerated() {
            builder.add(
                "revenue", Slice("product", name), from: .month(2025, 9),
                [100, ExactDecimal((index + 2) * 100)])
        }
        return builder.table()
    }()

    private func quoted(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return QuotedNames(NameIndex(table: Self.table), in: scalars).ranges
            .map { String(String.UnicodeScalarView(scalars[$0])) }
    }

    private func check(_ text: String) -> CheckReport {
        FactChecker(table: Self.table).check(text, period: .month(2025, 10))
    }

    @Test(
        "Any pair of quotation marks, any case, any runs of space",
        arguments: [
            "“12682”", "\"12682\"", "‘12682’", "«12682»", "„12682“", "“WEST”", "“3  Stripey mice”",
            "“24\" screen”", "\"24\" screen\"", "“Sales doubled. Costs fell!”",
        ])
    func finds(_ name: String) {
        #expect(quoted("Revenue for \(name) rose, and so on.") == [name])
    }

    @Test(
        "What is not exactly a name is left to be read",
        arguments: [
            "“12683”", "“West.”", "“ West ”", "“West", "West”", "“West\n”", "“”", "\"",
            "“West and Q3”", "”West“",
        ])
    func leaves(_ text: String) { #expect(quoted(text) == []) }

    @Test("Several in one text, one behind the other")
    func several() {
        #expect(quoted("“West”, “Q3” and \"none\"") == ["“West”", "“Q3”", "\"none\""])
        #expect(quoted("“West””West”“none”") == ["“West”", "“none”"])
    }

    @Test("Each is its member and claims nothing itself", arguments: members)
    func supported(_ name: String) throws {
        let index = try #require(Self.members.firstIndex(of: name))
        let value = (index + 2) * 100
        let report = check(
            "Revenue for “\(name)” rose by $\(value - 100) to $\(value). It was $100 in September.")
        #expect(report.claims.count == 4)
        #expect(report.verdict == .supported, "\(report.claims)")
        let wrong = check("Revenue for “\(name)” rose by $\(value - 101) to $\(value + 1).")
        #expect(wrong.verdict == .contradicted)
        #expect(wrong.claims.allSatisfy { !name.contains($0.text) })
    }

    @Test(
        "As a sentence's subject, with the noun before it or not", arguments: ["", "The product "])
    func subject(_ noun: String) {
        let share = "made up 0.1% of revenue in September 2025."
        #expect(check("\(noun)“12682” \(share)").claims.contains { $0.text == "12682" } == false)
        #expect(check("\(noun)“none” ranked 8th of eleven products.").verdict != .notCheckable)
        #expect(check("\(noun)“Q3” was the second-largest product.").verdict == .supported)
        #expect(check("\(noun)“West” was the largest of eleven products.").verdict == .supported)
    }

    @Test("A bare name of a metric is the metric")
    func metricFirst() {
        #expect(check("Revenue was $1.1K in September 2025.").verdict == .supported)
        #expect(check("“Revenue” was the fifth-largest product.").verdict == .supported)
    }

    @Test("A number is a name behind its dimension's noun, and a number elsewhere")
    func behindNoun() {
        #expect(check("Revenue for product 12682 rose to $200.").verdict == .supported)
        #expect(check("Product 12731 rose to $300.").verdict == .supported)
        #expect(
            check("Products 12682 and 12731 made up 7.1% of revenue.").claims.map(\.text)
                .contains { $0.contains("126") } == false)
        #expect(check("Revenue was 12682.").verdict == .contradicted)
        #expect(check("Revenue for product 12682 rose to $201.").verdict == .contradicted)
    }

    @Test("A page of quotation marks costs no more than its length")
    func bounded() {
        let time = ContinuousClock().measure {
            _ = quoted(String(repeating: "“\"‘", count: 30_000))
        }
        #expect(time < .seconds(60))
    }
}
