import SalesCore
import Testing

@testable import Aggregate

@Suite("What an earlier table still says")
struct EarlierTableTests {
    private func source(_ name: String, _ days: String..., units: Int = 1) throws -> SourcePartials
    {
        var partials = MetricPartials()
        partials.activeDays = Set(try days.map(day))
        partials.add(
            Accumulation(rows: units),
            to: MetricPartials.Key(metric: "n", slice: .total, month: .month(2025, 1)))
        return SourcePartials(name: name, sha256: name, partials: partials)
    }

    private func touched(
        from before: [SourcePartials], to now: [SourcePartials]
    ) -> [String] {
        EarlierTable(MetricTable(spec: spec([]), asOf: Day(number: 0), cells: [:]), of: before)
            .touchedQuarters(by: now, FiscalCalendar()).sorted().map(\.description)
    }

    @Test("Quarters of what is new, gone, changed or in another order")
    func quarters() throws {
        let winter = try source("a", "2025-01-03", "2025-03-31")
        let spring = try source("b", "2025-04-01")
        let autumn = try source("c", "2025-11-02")
        let other = try source("b", "2025-04-01", units: 2)
        #expect(touched(from: [winter, spring], to: [winter, spring]).isEmpty)
        #expect(touched(from: [winter], to: [winter, spring]) == ["2025-Q2"])
        #expect(touched(from: [winter, spring, autumn], to: [winter, autumn]) == ["2025-Q2"])
        #expect(touched(from: [winter, spring], to: [winter, other]) == ["2025-Q2"])
        #expect(
            touched(from: [winter, spring, autumn], to: [winter, autumn, spring])
                == ["2025-Q2", "2025-Q4"])
        #expect(touched(from: [], to: [winter, autumn]) == ["2025-Q1", "2025-Q4"])
    }
}
