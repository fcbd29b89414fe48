import SalesCore
import Testing

@testable import Aggregate

@Suite("Ratios and formulas")
struct MetricFinisherTests {
    /// Values of all metrics by name, from sums of `a` and `b`; none for a missing one.
    private func values(_ made: [Metric], a: String?, b: String?) throws -> [String: FinishedValue]
    {
        let metrics =
            made + [try aggregate("a", .sum, of: "a"), try aggregate("b", .sum, of: "b")]
        let cell = { (text: String?, rows: Int) throws -> Accumulation? in
            try text.map { Accumulation(rows: rows, values: rows, sum: try decimal($0)) }
        }
        let accumulations =
            made.map { _ in Accumulation?.none } + [try cell(a, 3), try cell(b, 7)]
        let finished = MetricFinisher(metrics).finish(accumulations)
        var byName: [String: FinishedValue] = [:]
        for (metric, value) in zip(metrics, finished) { byName[metric.name] = value }
        return byName
    }

    private func value(_ text: String, a: String?, b: String?) throws -> String? {
        try values([try formula("f", text)], a: a, b: b)["f"]?.value?.text()
    }

    @Test("A ratio divides once, half-even to 12 places, with the most lines of its inputs")
    func ratios() throws {
        let finished = try values([ratio("r", "a", "b")], a: "2", b: "3")["r"]
        #expect(finished?.value?.text() == "0.666666666667")
        #expect(finished?.rows == 7)
    }

    @Test("Over zero or with an input missing it stands undefined; without any it is not there")
    func undefined() throws {
        let made = [ratio("r", "a", "b"), try formula("f", "a - b")]
        let zero = try values(made, a: "2", b: "0")
        #expect(zero["r"] != nil && zero["r"]?.value == nil)
        #expect(zero["r"]?.undefined == .overZero && zero["f"]?.undefined == nil)
        let missing = try values(made, a: "2", b: nil)
        #expect(missing["r"] != nil && missing["r"]?.value == nil && missing["r"]?.rows == 3)
        #expect(missing["f"] != nil && missing["f"]?.value == nil)
        #expect(try values(made, a: nil, b: nil).isEmpty)
    }

    @Test(
        "A formula is rounded once, at its end",
        arguments: [
            ("(a - b) / a", "0.333333333333"), ("a / b * b", "3"), ("a / b + a / b", "3"),
            ("-a + 2 * b", "1"), ("a / 3 / b * 6", "3"), ("(a + b) / (a + b)", "1"),
            ("a / (b - 2)", nil), ("a - 0.0000000000005", "3"),
            ("a - 0.0000000000015", "2.999999999998"),
            ("0.1 * a", "0.3"),
        ])
    func formulas(_ text: String, expected: String?) throws {
        #expect(try value(text, a: "3", b: "2") == expected)
    }

    @Test("Metrics made of made metrics take exact values, in any order of the spec")
    func recursive() throws {
        let made = [
            try formula("twice", "third * 3"), ratio("third", "a", "b"),
            ratio("one", "twice", "twice"),
        ]
        let finished = try values(made, a: "1", b: "3")
        #expect(finished["twice"]?.value == 1)
        #expect(finished["third"]?.value?.text() == "0.333333333333")
        #expect(finished["one"]?.value == 1)
    }

    @Test("Too large is undefined, not wrong")
    func overflow() throws {
        let huge = "150000000000000000000000000000000000000"
        #expect(try value("a + b", a: huge, b: huge) == nil)
        #expect(try value("a * b", a: huge, b: huge) == nil)
        #expect(try value("a / b", a: huge, b: huge) == "1")
        #expect(try value("a * b / a", a: huge, b: "2") == nil)
    }

    @Test("Names that no metric bears, and cycles, leave a metric without cells")
    func invalid() throws {
        let made = [
            ratio("r", "a", "nothing"), ratio("x", "y", "a"), ratio("y", "x", "a"),
        ]
        let finished = try values(made, a: "1", b: "1")
        #expect(finished["r"] == nil)
        #expect(finished["x"]?.value == nil && finished["y"]?.value == nil)
    }
}
