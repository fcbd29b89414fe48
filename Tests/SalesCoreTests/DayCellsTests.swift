import SalesCore
import Testing

@Suite("Day cells")
struct DayCellsTests {
    private let january = DayCells(
        slices: [
            .total: [
                "orders": [.init(day: Day(number: 20_100), accumulation: Accumulation(rows: 1))]
            ]
        ])

    @Test("Are loaded month by month, and none of hidden months")
    func hides() throws {
        let kept = KeptDays([.month(2025, 1): january, .month(2025, 2): DayCells()])
        #expect(kept.months == [.month(2025, 1), .month(2025, 2)])
        #expect(try kept.cells(of: .month(2025, 1)) == january)
        #expect(try kept.cells(of: .month(2025, 3)) == nil)
        let hidden = kept.hiding([.month(2025, 1)])
        #expect(try hidden.cells(of: .month(2025, 1)) == nil)
        #expect(hidden.months == [.month(2025, 2)])
    }

    @Test("Are the same where every month is")
    func equality() {
        let kept = KeptDays([.month(2025, 1): january])
        #expect(kept == KeptDays([.month(2025, 1): january]))
        #expect(kept != KeptDays([.month(2025, 1): DayCells()]))
        #expect(kept != KeptDays([.month(2025, 2): january]))
    }
}
