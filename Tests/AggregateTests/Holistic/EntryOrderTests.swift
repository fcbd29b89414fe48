import Testing

@testable import Aggregate

@Suite("Sorting entries by digits")
struct EntryOrderTests {
    /// How wide keys and groups spread, and so which bits are left out of the ranks.
    enum Spread: CaseIterable {
        case digests, cents, alike, oneGroup, sharedPrefixes, manyGroups

        func entry(_ random: inout SeededGenerator) -> HolisticEntry {
            let word = random.next()
            let group = UInt32(truncatingIfNeeded: word >> 40)
            let wide = UInt128(random.next()) << 64 | UInt128(random.next())
            return switch self {
            case .digests: HolisticEntry(key: wide, group: group % 200)
            case .cents:
                HolisticEntry(
                    key: HolisticEntry.key(Int128(word % 90_000) - 40_000), group: group % 200)
            case .alike: HolisticEntry(key: UInt128(word % 2), group: group % 2)
            case .oneGroup: HolisticEntry(key: wide, group: .max)
            case .sharedPrefixes:
                HolisticEntry(key: (wide >> 120) << 120 | UInt128(word % 3), group: group % 7)
            case .manyGroups: HolisticEntry(key: wide, group: group)
            }
        }
    }

    @Test(
        "As comparing them does", arguments: Spread.allCases,
        [0, 1, EntryOrder.smallest - 1, EntryOrder.smallest, 20_000])
    func sorts(_ spread: Spread, _ count: Int) {
        var random = SeededGenerator(seed: count)
        var entries = (0..<count).map { place in
            var entry = spread.entry(&random)
            entry.value = Int128(place)
            return entry
        }
        let expected = entries.sorted(by: HolisticEntry.isInOrder)
        EntryOrder.sort(&entries)
        #expect(entries.map(\.group) == expected.map(\.group))
        #expect(entries.map(\.key) == expected.map(\.key))
        #expect(entries.map(\.value).sorted() == (0..<count).map { Int128($0) })
    }
}
