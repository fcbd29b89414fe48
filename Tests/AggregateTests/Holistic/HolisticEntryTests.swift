import SalesCore
import Testing

@testable import Aggregate

@Suite("Entries")
struct HolisticEntryTests {
    private typealias Order = HolisticEntry.Order

    @Test("Lines are ordered by day, then time, then upload, then place")
    func order() {
        let orders = [
            Order(day: -370, time: 86_399_999, place: 1 << 35).of(upload: 9),
            Order(day: -1, time: 5, place: 7).of(upload: 4_000_000),
            Order(day: -1, time: 6, place: 7).of(upload: 1),
            Order(day: -1, time: 6, place: 0).of(upload: 2), Order(day: 0, place: 3).of(upload: 0),
            Order(day: 0, place: 1 << 33).of(upload: 0), Order(day: 0, place: 0).of(upload: 1),
            Order(day: 0, time: 1, place: 0), Order(day: 0, time: 90_000_000, place: 0),
            Order(day: 1, time: -3_600_000, place: 1 << 35),
            Order(day: 8, place: 0).of(upload: 0),
        ]
        for (place, left) in orders.enumerated() {
            for right in orders[(place + 1)...] {
                #expect(left < right)
                #expect(!(right < left))
            }
        }
        #expect(orders[1].of(upload: 5).of(upload: 4_000_000) == orders[1])
    }

    /// The longest window: twelve months of a year of 53 weeks, and then some.
    @Test("Days of one year keep their order wherever it lies", arguments: [-719_162, 2_932_000])
    func years(around first: Int32) {
        var wrong: [Int32] = []
        for start in stride(from: first, to: first + 2100, by: 7) {
            for apart in Int32(1)...400 {
                let (early, late) = (
                    Order(day: start, time: 90_000_000, place: 1 << 35).of(upload: 4_000_000),
                    Order(day: start + apart, time: -3_600_000, place: 0).of(upload: 0)
                )
                if !(early < late) || late < early { wrong.append(start) }
            }
        }
        #expect(wrong.isEmpty)
    }

    /// As orders were made before times counted.
    private func old(_ day: Int32, block: UInt64, row: UInt64) -> Order? {
        let place = block << 24 | row
        return Order(
            withoutTimeHigh: UInt64(day + (1 << 20)) << 42 | place >> 32,
            low: UInt32(truncatingIfNeeded: place))
    }

    @Test("What a store kept before times counted keeps its order")
    func withoutTimes() throws {
        let orders = [
            old(20_000, block: 0, row: 5), old(20_000, block: 0, row: 6),
            old(20_000, block: 1, row: 0), old(20_000, block: 200_000, row: 130_000),
            old(20_000, block: 200_001, row: 0), old(20_001, block: 0, row: 0),
        ]
        let read = orders.compactMap { $0 }
        #expect(read.count == orders.count)
        for (left, right) in zip(read, read.dropFirst()) { #expect(left < right) }
        #expect(read[0] == Order(day: 20_000, time: 0, place: 5))
    }

    @Test("Of an export that was too large for a place, the order is told to be unknown")
    func tooLarge() {
        #expect(old(20_000, block: 1 << 18, row: 0) == nil)
        #expect(old(20_000, block: 0, row: 1 << 18) == nil)
    }

    @Test("Combining keeps what the kind needs")
    func combines() {
        let early = HolisticEntry(key: 1, value: 5, order: Order(day: 1, place: 0))
        let late = HolisticEntry(key: 1, value: 3, order: Order(day: 2, place: 0))
        func combined(_ kind: HolisticMeasure.Kind) -> [Int128] {
            [(early, late), (late, early)].map { left, right in
                var left = left
                left.combine(right, kind)
                return left.value
            }
        }
        #expect(combined(.first) == [5, 5])
        #expect(combined(.last) == [3, 3])
        #expect(combined(.values) == [8, 8])
        #expect(combined(.registers) == [5, 5])
    }

    @Test("Keys sort as their numbers do; what outgrows 128 bits stays told")
    func keys() {
        let numbers: [Int128] = [.min + 1, -7, -1, 0, 1, 12, .max - 1]
        #expect(numbers.map(HolisticEntry.key).sorted() == numbers.map(HolisticEntry.key))
        #expect(numbers.map(HolisticEntry.key).map(HolisticEntry.number) == numbers)
        var entry = HolisticEntry(key: HolisticEntry.key(.max / 2), value: 4)
        entry.raise(by: 10, .values)
        #expect(HolisticEntry.number(entry.key) == HolisticEntry.unfit)
        entry.raise(by: 10, .values)
        #expect(HolisticEntry.number(entry.key) == HolisticEntry.unfit)
        entry.raise(by: 10, .last)
        #expect(entry.value == 40)
    }
}
