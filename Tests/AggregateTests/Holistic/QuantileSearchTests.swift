import SalesCore
import Testing

@testable import Aggregate

@Suite("The value at a rank")
struct QuantileSearchTests {
    @Test(
        "On the straight line between its neighbours",
        arguments: [
            ([1], "0.5", "1"), ([1, 2], "0.5", "1.5"), ([1, 2, 4], "0.5", "2"),
            ([1, 2, 4], "0.95", "3.8"), ([10, 20, 30, 40, 50], "0.9", "46"),
            ([-5, 5], "0.25", "-2.5"), ([1, 1, 1, 9], "0.5", "1"), ([1, 2], "0.001", "1.001"),
        ])
    func finds(_ values: [Int], _ rank: String, _ expected: String) throws {
        var search = QuantileSearch(
            rank: try decimal(rank), among: Int128(values.count), scale: 0)
        for value in Set(values).sorted() {
            search.add(
                HolisticEntry(
                    key: HolisticEntry.key(Int128(value)),
                    value: Int128(values.count { $0 == value })))
        }
        guard case .value(let found) = search.outcome else {
            Issue.record("no value")
            return
        }
        #expect(try found.rounded(toPlaces: 12).text() == expected)
    }

    @Test("A neighbour of more than 38 digits is told")
    func overflow() throws {
        var search = QuantileSearch(rank: try decimal("0.5"), among: 2, scale: 0)
        search.add(HolisticEntry(key: HolisticEntry.key(1), value: 1))
        search.add(HolisticEntry(key: HolisticEntry.key(HolisticEntry.unfit), value: 1))
        guard case .overflow = search.outcome else {
            Issue.record("not told")
            return
        }
    }
}
