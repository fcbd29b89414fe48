import SalesCore
import Testing

@testable import Narrate

@Suite("Words of reasons")
struct WordingTests {
    private let wording = Wording(table: Acme.table)

    private func subject(_ metric: String, _ slice: Slice = .total, named: Bool = true) -> Subject {
        Subject(
            metric: metric, slice: slice, period: Acme.october, baseline: .month(2025, 9),
            namesBaseline: named)
    }

    @Test("Metrics by their label, members by their name")
    func subjects() {
        #expect(wording.subject(subject("average_order")) == "Average order value")
        #expect(wording.subject(subject("revenue", Slice("region", "EMEA"))) == "Revenue for EMEA")
        #expect(wording.place(.total) == "in total")
        #expect(wording.label("nowhere") == "nowhere")
    }

    @Test("Values in full, in the metric's unit")
    func values() {
        #expect(wording.value(1_312_345, "revenue") == "$1,312,345.00")
        #expect(wording.value(4354, "orders") == "4,354")
        #expect(wording.percent(ExactDecimal(mantissa: -81, scale: 3)) == "-8.1%")
    }

    @Test("A baseline that was not named is said to be taken")
    func baselines() {
        #expect(wording.baseline(subject("revenue")) == "September 2025")
        #expect(wording.baseline(subject("revenue", named: false)).contains("names no baseline"))
    }

    @Test("Movements: down, up, not at all, from nothing, in points")
    func movements() throws {
        func told(_ metric: String, _ before: ExactDecimal, _ now: ExactDecimal) throws -> String {
            wording.movement(try Change(from: before, to: now), subject(metric))
        }
        #expect(try told("orders", 200, 100) == "fell 50.0%, from 200 to 100")
        #expect(try told("orders", 100, 150) == "rose 50.0%, from 100 to 150")
        #expect(try told("orders", 100, 100) == "was unchanged, from 100 to 100")
        #expect(try told("orders", 0, 100) == "rose, from 0 to 100")
        let (low, high) = (
            ExactDecimal(mantissa: 40, scale: 2), ExactDecimal(mantissa: 42, scale: 2)
        )
        #expect(try told("win_rate", low, high).hasPrefix("rose 2.0 points"))
    }
}
