import SalesCore
import Testing

@testable import Aggregate

@Suite("Filters resolved to columns")
struct RowConditionTests {
    private func compiled(_ text: String) throws -> RowCondition {
        try RowCondition(
            try Expression(parsing: text), schema: orderSchema, time: "date", user: "metric m")
    }

    @Test("A bare word beside a text column is a value, even where a column bears the name")
    func bareWords() throws {
        let won = RowCondition.text(column: 2, literal: "won", isEqual: true)
        #expect(try compiled("stage = won") == won)
        #expect(try compiled("stage = \"won\"") == won)
        #expect(try compiled("'won' = stage") == won)
        #expect(
            try compiled("region != product")
                == .text(column: 0, literal: "product", isEqual: false))
    }

    @Test(
        "not is carried inward",
        arguments: [
            ("not stage = won", "stage != won"), ("not not stage = won", "stage = won"),
            ("not (revenue < 1 and cost >= 2)", "revenue >= 1 or cost < 2"),
            ("not (revenue <= 1 or not cost = 2)", "revenue > 1 and cost = 2"),
        ])
    func negation(_ text: String, same: String) throws {
        #expect(try compiled(text) == compiled(same))
    }

    @Test(
        "What cannot be compared is refused with a remedy",
        arguments: [
            "stage", "revenue", "1", "\"won\"", "stage < won", "stage = 12", "stage = -won",
            "revenue = \"x\"", "revenue = won", "nothing = 1", "stage = won and revenue",
            "not revenue", "revenue = stage", "(revenue > 1) = (cost > 1)",
        ])
    func refuses(_ text: String) throws {
        do {
            _ = try compiled(text)
            Issue.record("accepted \(text)")
        } catch let failure as AggregateFailure {
            #expect(failure.remedy?.isEmpty == false)
            #expect(failure.summary.contains("metric m"))
        }
    }

    @Test("Says how much room evaluating it takes")
    func room() throws {
        #expect(try compiled("stage = won and stage = won and stage = won").depth == 2)
        #expect(try compiled("stage = a or (stage = b or stage = c)").depth == 3)
        #expect(try compiled("revenue + 1 > cost or stage = a").stackSize == 3)
    }

    @Test(
        "A comparator's opposite and mirror",
        arguments: [
            Comparator.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual,
        ])
    func comparators(_ comparator: Comparator) {
        for (left, right) in [(1, 2), (2, 2), (3, 2)] {
            #expect(comparator.holds(left, right) != comparator.opposite.holds(left, right))
            #expect(comparator.holds(left, right) == comparator.mirrored.holds(right, left))
        }
    }
}
