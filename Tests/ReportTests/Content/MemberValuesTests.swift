import SalesCore
import Testing

@testable import Report

@Suite("A member now and before")
struct MemberValuesTests {
    @Test(
        arguments: [
            (7, 5, 2), (nil, 5, -5), (7, nil, 7), (nil, nil, nil),
        ] as [(ExactDecimal?, ExactDecimal?, ExactDecimal?)])
    func difference(_ now: ExactDecimal?, _ before: ExactDecimal?, _ expected: ExactDecimal?) {
        #expect(MemberValues(now: now, before: before).difference == expected)
    }

    @Test func `A sum that does not fit is no sum`() {
        let huge = ExactDecimal(mantissa: Int128.max, scale: 0)
        let values = MemberValues(now: huge, before: nil)
        #expect(MemberValues.sum([values, values]) == nil)
        #expect(MemberValues.sum([]) == nil)
    }

    @Test func `A sum of missing values is missing`() throws {
        let missing = MemberValues(now: nil, before: 3)
        let sum = try #require(MemberValues.sum([missing, missing]))
        #expect(sum.now == nil)
        #expect(sum.before == 6)
    }

    @Test func `Equal values stand by name`() {
        let values = MemberValues(now: 1, before: 1)
        #expect(MemberValues.precedes(("a", values), ("b", values)))
        #expect(!MemberValues.precedes(("b", values), ("a", values)))
        #expect(!MemberValues.precedes(("a", values), ("a", values)))
    }
}
