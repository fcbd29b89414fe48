import SalesCore
import Testing

@Suite("Combining cells")
struct MetricPartialsTests {
    private func random(_ generator: inout some RandomNumberGenerator) -> Accumulation {
        let rows = Int.random(in: 0...3, using: &generator)
        func value() -> ExactDecimal {
            ExactDecimal(
                mantissa: Int128(Int.random(in: -9999...9999, using: &generator)),
                scale: Int.random(in: 0...3, using: &generator))
        }
        return Accumulation(
            rows: rows, values: Int.random(in: 0...rows, using: &generator), sum: value(),
            minimum: Bool.random(using: &generator) ? value() : nil,
            maximum: Bool.random(using: &generator) ? value() : nil,
            overflowed: Int.random(in: 0...9, using: &generator) == 0)
    }

    private func joined(_ left: Accumulation, _ right: Accumulation) -> Accumulation {
        var left = left
        left.combine(right)
        return left
    }

    @Test("In any order and grouping, with the empty cell as neutral", arguments: 0..<100)
    func laws(seed: Int) {
        var generator = SystemRandomNumberGenerator()
        let (a, b, c) = (random(&generator), random(&generator), random(&generator))
        #expect(joined(a, b) == joined(b, a))
        #expect(joined(joined(a, b), c) == joined(a, joined(b, c)))
        if !a.overflowed { #expect(joined(a, Accumulation()) == a) }
    }

    @Test("Every part is combined")
    func parts() {
        let left = Accumulation(rows: 3, values: 2, sum: 10, minimum: 1, maximum: 6)
        let right = Accumulation(rows: 1, values: 1, sum: -4, minimum: -4, maximum: -4)
        #expect(
            joined(left, right)
                == Accumulation(rows: 4, values: 3, sum: 6, minimum: -4, maximum: 6))
    }

    @Test("A sum that does not fit is marked for good")
    func overflow() {
        let huge = Accumulation(rows: 1, values: 1, sum: ExactDecimal(mantissa: .max, scale: 0))
        let both = joined(huge, huge)
        #expect(both.overflowed && both.rows == 2)
        #expect(joined(both, Accumulation(rows: 1)).overflowed)
        #expect(joined(Accumulation(rows: 1), both).overflowed)
    }

    @Test("Sources join cell by cell and day by day")
    func sources() throws {
        func key(_ month: Int) -> MetricPartials.Key {
            .init(metric: "m", slice: .total, month: .month(2025, month))
        }
        let (january, february) = (try day("2025-01-05"), try day("2025-02-05"))
        var mine = MetricPartials(cells: [key(1): Accumulation(rows: 1)], activeDays: [january])
        mine.combine(
            MetricPartials(
                cells: [key(1): Accumulation(rows: 2), key(2): Accumulation(rows: 4)],
                activeDays: [january, february]))
        #expect(mine.cells == [key(1): Accumulation(rows: 3), key(2): Accumulation(rows: 4)])
        #expect(mine.activeDays == [january, february])
    }

    @Test("Kept in JSON")
    func codes() throws {
        let cell = Accumulation(rows: 3, values: 2, sum: try decimal("0.10"), minimum: 1)
        #expect(try throughJSON(cell) == cell)
    }
}
