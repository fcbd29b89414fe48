import SalesCore
import Testing

@testable import Narrate

@Suite("Forecasts")
struct ForecastTests {
    private func forecast(_ values: [Int]) -> Forecast? {
        Forecast(values.map { ExactDecimal($0) }, season: 12)
    }

    @Test("A line goes on; one wild value does not bend it")
    func line() throws {
        let found = try #require(forecast((0..<14).map { 1000 + 10 * $0 }))
        #expect(found.method == .trendLine)
        #expect(found.value == 1140 && found.low == 1140 && found.high == 1140)
        var wild = (0..<20).map { 1000 + 10 * $0 }
        wild[3] = 1500
        #expect(try #require(forecast(wild)).value == 1200)
    }

    @Test("A season comes again, with its drift")
    func season() throws {
        let values = (0..<36).map { 1000 + ($0 % 12 == 0 ? 500 : 0) + ($0 / 12) * 60 }
        let found = try #require(forecast(values))
        #expect(found.method == .seasonalNaive)
        #expect(found.value == 1680)
    }

    @Test("The range holds what past forecasts missed by")
    func range() throws {
        let values = (0..<24).map { 1000 + ($0 * 37) % 41 }
        let found = try #require(forecast(values))
        #expect(found.low < found.value && found.value < found.high)
        #expect(found.low > 900 && found.high < 1140)
    }

    /// Over series of the same law the range holds the next value four times in five or more.
    @Test("It holds as often as it says") func coverage() {
        var generator = SplitMix(state: 7)
        var held = 0
        var told = 0
        for _ in 0..<300 {
            let values = (0..<31).map { _ in Int.random(in: 900...1100, using: &generator) }
            guard let found = forecast(Array(values.dropLast())), let next = values.last else {
                continue
            }
            told += 1
            if (found.low...found.high).contains(ExactDecimal(next)) { held += 1 }
        }
        #expect(told > 250)
        #expect(Double(held) / Double(told) > 0.75, "\(held) of \(told)")
    }

    @Test(
        "Nothing of a short past, nor of one that no method foresaw",
        arguments: [
            (0..<11).map { 100 + $0 }, (0..<24).map { 100 * (1 + ($0 * 7919) % 17) },
        ])
    func none(_ values: [Int]) { #expect(forecast(values) == nil) }
}
