import Testing

@testable import Aggregate

@Suite("Memory that grows")
struct GrowingBufferTests {
    @Test("Keeps what it holds; new places hold the filler")
    func grows() {
        let buffer = GrowingBuffer<Int>(capacity: 2, filler: -1)
        buffer.base[0] = 7
        buffer.reserve(5)
        #expect(buffer.capacity >= 5)
        #expect((0..<5).map { buffer.base[$0] } == [7, -1, -1, -1, -1])
    }

    @Test("Reserving less moves nothing, more at least doubles")
    func doubles() {
        let buffer = GrowingBuffer<UInt32>(capacity: 100, filler: 0)
        let base = buffer.base
        buffer.reserve(100)
        #expect(buffer.base == base)
        buffer.reserve(101)
        #expect(buffer.capacity == 200)
    }
}
