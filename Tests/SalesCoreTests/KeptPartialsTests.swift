import SalesCore
import Synchronization
import Testing

@Suite("What an upload adds, month by month")
struct KeptPartialsTests {
    private let days = [20_100, 20_120, 20_140].map { Day(number: $0) }

    private func partials(rows: Int = 1) -> MetricPartials {
        let calendar = FiscalCalendar()
        var partials = MetricPartials(activeDays: Set(days))
        for (place, month) in Set(days.map(calendar.month(of:))).sorted().enumerated() {
            for slice in [Slice.total, Slice("region", "West")] {
                partials.add(
                    Accumulation(rows: rows + place),
                    to: .init(metric: "orders", slice: slice, month: month))
            }
        }
        return partials
    }

    @Test("Its months together are the whole")
    func whole() throws {
        let kept = KeptPartials(partials())
        #expect(kept.months == [.month(2025, 1), .month(2025, 2)])
        #expect(kept.activeDays == Set(days))
        #expect(try kept.whole() == partials())
        let february = try kept.cells(of: .month(2025, 2))
        #expect(february.cells.count == 2)
        #expect(february.cells.keys.allSatisfy { $0.month == .month(2025, 2) })
        #expect(try kept.cells(of: .month(2031, 2)) == MetricPartials())
    }

    @Test("Without months, their cells and days are gone")
    func hiding() throws {
        let kept = KeptPartials(partials()).hiding([.month(2025, 1)], FiscalCalendar())
        #expect(kept.months == [.month(2025, 2)])
        #expect(kept.activeDays.count < days.count)
        #expect(try kept.cells(of: .month(2025, 1)) == MetricPartials())
        #expect(kept != KeptPartials(partials()))
    }

    @Test("Marks decide what is the same; cells are read only without them")
    func marks() throws {
        let reads = Reads()
        func kept(_ marks: [String], _ partials: MetricPartials) throws -> KeptPartials {
            let whole = KeptPartials(partials)
            return KeptPartials(
                activeDays: whole.activeDays,
                marks: Dictionary(uniqueKeysWithValues: zip(whole.months, marks))
            ) { month in
                reads.count.withLock { $0 += 1 }
                return try whole.cells(of: month)
            }
        }
        let stored = try kept(["a", "b"], partials())
        #expect(try stored == kept(["a", "b"], partials(rows: 7)))
        #expect(try stored != kept(["a", "c"], partials()))
        #expect(reads.count.withLock(\.self) == 0)
        #expect(stored == KeptPartials(partials()))
        #expect(stored != KeptPartials(partials(rows: 7)))
        #expect(reads.count.withLock(\.self) > 0)
        #expect(Set([stored, KeptPartials(partials())]).count == 1)
    }

    private final class Reads: Sendable {
        let count = Mutex(0)
    }
}
