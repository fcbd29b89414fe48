import SalesCore
import Testing

@testable import Aggregate

@Suite("From one cell to a later one")
struct CellChangeTests {
    private func cell(_ value: ExactDecimal?, _ status: PeriodStatus = .complete) -> Cell {
        Cell(value: value, rows: 1, status: status)
    }

    @Test(
        "Relative change, and why there is none",
        arguments: [
            (8, 10, .known(ExactDecimal(mantissa: 25, scale: 2))),
            (-4, -5, .known(ExactDecimal(mantissa: -25, scale: 2))),
            (0, 5, .undefined(.fromZero)), (-1, 1, .undefined(.signChange)),
            (1, -1, .undefined(.signChange)), (4, 0, .known(-1)),
        ] as [(ExactDecimal, ExactDecimal, Compared<ExactDecimal>)])
    func relative(
        _ before: ExactDecimal, _ now: ExactDecimal, _ expected: Compared<ExactDecimal>
    ) throws {
        let change = CellChange(from: cell(before), to: cell(now))
        #expect(change.relative == expected)
        #expect(change.before == .known(before))
        #expect(change.difference == .known(try now.subtracting(before)))
    }

    @Test("Nothing, a part and an undefined cell are no baseline")
    func undefined() {
        #expect(CellChange(from: nil, to: cell(1)).difference == .undefined(.missing))
        #expect(CellChange(from: cell(1, .partial), to: cell(1)).before == .undefined(.partial))
        #expect(CellChange(from: cell(1), to: cell(1, .partial)).relative == .undefined(.partial))
        #expect(CellChange(from: cell(nil), to: cell(1)).difference == .undefined(.noValue))
        let gone = CellChange(from: cell(1), to: Cell(value: nil, rows: 0, status: .complete))
        #expect(gone.before == .known(1))
        #expect(gone.difference == .undefined(.missing))
        #expect(CellChange(from: cell(1), to: cell(nil)).relative == .undefined(.noValue))
    }
}
