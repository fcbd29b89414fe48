import SalesCore
import Testing

@testable import Runner

@Suite("How old the data is")
struct DataAgeTests {
    private static let asOf = Day(number: 20_000)

    private func age(days: Int) throws -> DataAge {
        try #require(DataAge(newest: Self.asOf.advanced(by: -days), asOf: Self.asOf))
    }

    @Test(
        "Counts from the end of the newest day; what lies ahead is new",
        arguments: [(0, 0), (1, 24), (3, 72), (-2, 0)])
    func hours(days: Int, hours: Int) throws {
        #expect(try age(days: days).hours == hours)
    }

    @Test("Without data there is no age")
    func none() { #expect(DataAge(newest: nil, asOf: Self.asOf) == nil) }

    @Test(
        "A limit is passed when it is exceeded, and the refusal outdoes the notice",
        arguments: [
            (1, false, false), (2, false, false), (3, true, false), (5, true, false),
            (6, false, true),
        ])
    func limits(days: Int, warns: Bool, refuses: Bool) throws {
        let freshness = Freshness(warnAfterHours: 48, errorAfterHours: 120)
        #expect(try (age(days: days).notice(by: freshness) != nil) == warns)
        #expect(try (age(days: days).refusal(by: freshness) != nil) == refuses)
        #expect(try age(days: days).notice(by: nil) == nil)
        #expect(try age(days: days).refusal(by: nil) == nil)
    }

    @Test(
        "Whole days are told as days",
        arguments: [(24, "1 day"), (72, "3 days"), (1, "1 hour"), (30, "30 hours")])
    func words(hours: Int, words: String) { #expect(DataAge.words(hours) == words) }

    @Test("Both say which day and which limit")
    func sentences() throws {
        let freshness = Freshness(warnAfterHours: 48, errorAfterHours: 120)
        #expect(
            try age(days: 3).notice(by: freshness)
                == "the newest day of data is 2024-10-01, 3 days old; the contract warns after 2 days"
        )
        #expect(
            try age(days: 6).refusal(by: freshness)?.summary
                == "the data is stale: its newest day is 2024-09-28, 6 days old; "
                + "the contract allows 5 days")
    }
}
