import SalesCore
import Testing

@testable import Aggregate

@Suite("The standard deviation of a sample")
struct StandardDeviationTests {
    private func deviation(_ values: [String]) throws -> String? {
        let numbers = try values.map { try #require(ExactDecimal($0)) }
        let sum = try numbers.reduce(ExactDecimal.zero) { try $0.adding($1) }
        let squares = try numbers.reduce(ExactDecimal.zero) {
            try $0.adding(try $1.multiplied(by: $1))
        }
        return try StandardDeviation.of(count: numbers.count, sum: sum, squares: squares)?.text()
    }

    @Test(
        "Is rounded once, to twelve places",
        arguments: [
            (["2", "4", "4", "4", "5", "5", "7", "9"], "2.138089935299"),
            (["1", "2"], "0.707106781187"), (["5", "5", "5"], "0"),
            (["-3", "3"], "4.242640687119"),
            (["0.01", "0.02", "0.03"], "0.01"),
            (["1000000000.01", "1000000000.03"], "0.014142135624"),
            (["0", "10000000000"], "7071067811.865475244008"),
        ])
    func values(_ values: [String], _ expected: String) throws {
        #expect(try deviation(values) == expected)
    }

    @Test("Needs two values", arguments: [[], ["7"]])
    func few(_ values: [String]) throws {
        #expect(try deviation(values) == nil)
    }

    @Test("A spread of more than 38 digits is an overflow, no wrong number")
    func overflow() throws {
        let large = try #require(ExactDecimal("99999999999999999999"))
        #expect(throws: ArithmeticOverflow.self) {
            try StandardDeviation.of(
                count: 3, sum: large,
                squares: try #require(ExactDecimal("9" + String(repeating: "9", count: 37))))
        }
    }
}
