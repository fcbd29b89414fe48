import SalesCore
import Testing

@testable import Aggregate

@Suite("Entries")
struct HolisticEntryTests {
    private typealias Order = HolisticEntry.Order

    @Test("Lines are ordered by day, then upload, then place")
    func order() {
        let orders = [
            Order(day: -719_162, place: 1 << 49).of(upload: 9),
            Order(day: -1, place: 7).of(upload: 1),
            Order(day: -1, place: 0).of(upload: 2), Order(day: 0, place: 3).of(upload: 0),
            Order(day: 0, place: 1 << 33).of(upload: 0), Order(day: 0, place: 0).of(upload: 1),
            Order(day: 2_932_896, place: 0).of(upload: 0),
        ]
        for (left, right) in zip(orders, orders.dropFirst()) {
            #expect(left < right)
            #expect(!(right < left))
        }
        #expect(orders[1].of(upload: 5).of(upload: 1) == orders[1])
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
