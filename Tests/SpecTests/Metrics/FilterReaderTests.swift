import SalesCore
import Spec
import Testing

@Suite("Reading filters")
struct FilterReaderTests {
    @Test(
        "Beside a text column a bare word is a value",
        arguments: [
            ("stage = won", "stage = 'won'"), ("stage != lost", "stage != 'lost'"),
            ("stage = 'won' or stage = lost", "stage = 'won' or stage = 'lost'"),
            (
                "not (stage = won and region = revenue)",
                "not (stage = 'won' and region = 'revenue')"
            ),
            ("units > 2 * 3 and revenue - cost < 0", "units > 2 * 3 and revenue - cost < 0"),
            (
                "date > 2025-01-01 and not date = 2025-06-30",
                "date > 2025-01-01 and not date = 2025-06-30"
            ),
            ("units >= -1", "units >= -1"), ("region = 'Rhône-Alpes'", "region = 'Rhône-Alpes'"),
        ])
    func reads(_ filter: String, _ settled: String) throws {
        let spec = try SpecReader.spec(
            from: SpecSource.yaml(metrics: "x: {aggregate: count, where: \"\(filter)\"}"),
            file: "metrics.yaml")
        #expect(
            spec.metric(named: "x")?.definition
                == .aggregate(.count, of: nil, filter: try Expression(parsing: settled)))
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal("stge = won", "no column 'stge'. Did you mean 'stage'?"),
        refusal("stage = one", "'stage' has no value 'one'. Known: open, won, lost."),
        refusal("stage = wno", "'stage' has no value 'wno'. Did you mean 'won'?"),
        refusal("stage > open", "'stage' is text, which has no order. Compare with = or !=."),
        refusal(
            "region = 12",
            "'region' is text; what stands beside it is not. "
                + "Write the value in quotes: region = \\\"12\\\"."),
        refusal("units", "is not a condition. Compare with =, !=, <, <=, > or >=: stage = won."),
        refusal(
            "units and orders",
            "is not a condition. Compare with =, !=, <, <=, > or >=: stage = won."),
        refusal("units > uints", "no column 'uints'. Did you mean 'units'?"),
        refusal(
            "units > region",
            "'region' is a text column, not a number column. "
                + "Known: revenue, cost, units, weight, discount."),
        refusal(
            "revenue / units > 2",
            "a filter cannot divide, so that it stays exact. Write a / b > 2 as a > 2 * b."),
        refusal("units = 'two'", "'two' is text beside a number. Put the text column first."),
        refusal("units > (cost > 1)", "a condition stands where a number should."),
        refusal(
            "date > 2025",
            "'date' is a date; what stands beside it is no day. "
                + "Write the day without quotes: date >= 2025-01-31."),
        refusal(
            "date > '2025-01-31'",
            "'date' is a date; what stands beside it is no day. "
                + "Write the day without quotes: date >= 2025-01-31."),
        refusal(
            "2025-01-31 <= date",
            "2025-01-31 is a day beside a number. "
                + "Put the date column first: order_date >= 2025-01-31."),
        refusal(
            "units > 2025-01-31",
            "2025-01-31 is a day beside a number. "
                + "Put the date column first: order_date >= 2025-01-31."),
        refusal(
            "stage = won and date > 2025-02-30",
            "the calendar has no day 2025-02-30. Expressions are made of names, numbers, "
                + "+ - * / ( ), comparisons, and, or, not."),
        refusal(
            "units >",
            "expected a name, a number or '('. Expressions are made of names, numbers, "
                + "+ - * / ( ), comparisons, and, or, not."),
    ]

    private static func refusal(_ filter: String, _ says: String) -> Refusal {
        Refusal(
            SpecSource.yaml(metrics: "x: {aggregate: count, where: \"\(filter)\"}"),
            "metrics.x.where: " + says.replacing("\\\"", with: "\""))
    }
}
