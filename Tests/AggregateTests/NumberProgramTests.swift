import SalesCore
import Testing

@testable import Aggregate

@Suite("Arithmetic over a line's numbers")
struct NumberProgramTests {
    private func value(_ text: String, _ numbers: [String: ExactDecimal]) throws -> Rational? {
        let program = try NumberProgram(
            try Expression(parsing: text), schema: orderSchema, user: "metric m")
        let batch = RecordBatch(orderSchema, [Record(try day("2025-01-01"), [:], numbers)])
        let stack = GrowingBuffer(capacity: program.stackSize, filler: Rational(0))
        return try program.value(row: 0, numbers: batch.numbers, stack: stack.base)
    }

    @Test(
        "Exact, with precedence",
        arguments: [
            ("revenue + cost * 2", "16.5"), ("(revenue + cost) * 2", "25"),
            ("-revenue - -cost", "-4.5"), ("revenue / cost * cost", "8.5"), ("2 - 3 - 4", "-5"),
            ("revenue / cost / 2", "1.0625"),
        ])
    func computes(_ text: String, expected: String) throws {
        let result = try value(text, ["revenue": try decimal("8.5"), "cost": 4])
        #expect(result == Rational(try decimal(expected)))
    }

    @Test("Missing values and division by zero have no value")
    func missing() throws {
        #expect(try value("revenue + cost", ["revenue": 1]) == nil)
        #expect(try value("revenue / (cost - 2)", ["revenue": 1, "cost": 2]) == nil)
        #expect(try value("1 + 1", [:]) == Rational(2))
    }

    @Test("Knows a sole column and a sole number")
    func sole() throws {
        func program(_ text: String) throws -> NumberProgram {
            try NumberProgram(try Expression(parsing: text), schema: orderSchema, user: "metric m")
        }
        #expect(try program("cost").soleColumn == 1)
        #expect(try program("-cost").soleColumn == nil)
        #expect(try program("-2.5").soleConstant == (try decimal("-2.5")))
        #expect(try program("2 + 3").soleConstant == nil)
        #expect(try program("cost").soleConstant == nil)
    }

    @Test("Unknown and unfit names are told")
    func refuses() {
        #expect(
            throws: AggregateFailure.unknownColumn(
                "revenu", user: "metric m", nearest: "revenue")
        ) { try value("revenu + 1", [:]) }
        #expect(throws: AggregateFailure.notANumberColumn("stage", user: "metric m")) {
            try value("stage + 1", [:])
        }
        #expect(throws: AggregateFailure.self) { try value("cost + \"x\"", [:]) }
        #expect(throws: AggregateFailure.self) { try value("cost + (cost > 1)", [:]) }
    }
}
