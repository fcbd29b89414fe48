import Testing

@testable import Aggregate

@Suite("Packing codes into keys")
struct KeyLayoutTests {
    @Test(
        "Bits of every number below a limit",
        arguments: [(0, 0), (1, 0), (2, 1), (3, 2), (4, 2), (5, 3), (256, 8), (257, 9)])
    func bits(limit: Int, bits: Int) { #expect(KeyLayout.bits(below: limit) == bits) }

    @Test("One key while 64 bits suffice")
    func single() {
        let layout = KeyLayout(limits: [60, 7, 1 << 20])
        #expect(layout.stages.count == 1)
        #expect(layout.stages.first?.bits == 29)
        #expect(layout.stages.first?.fields.map(\.shift) == [0, 6, 9])
    }

    @Test("More fields go into a second key, above the first one's number")
    func several() {
        let layout = KeyLayout(limits: [60, 1 << 30, 1 << 30, 1 << 20, 1 << 12, 2])
        #expect(layout.stages.map { $0.fields.map(\.field) } == [[0, 1], [2], [3, 4], [5]])
        #expect(layout.stages.dropFirst().allSatisfy { $0.fields.first?.shift == 32 })
        #expect(layout.stages.allSatisfy { $0.bits <= 64 })
    }

    @Test("Limits that need the same bits need no new layout")
    func equality() {
        #expect(KeyLayout(limits: [33, 5]) == KeyLayout(limits: [64, 8]))
        #expect(KeyLayout(limits: [33, 5]) != KeyLayout(limits: [65, 8]))
    }
}
