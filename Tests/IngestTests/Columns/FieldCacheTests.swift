import Testing

@testable import Ingest

@Suite("Remembering cells")
struct FieldCacheTests {
    /// A cell with sixteen readable bytes beyond it.
    private func value(_ text: String, _ cache: FieldCache, _ resolve: (String) -> UInt64) -> UInt64
    {
        let bytes = Array(text.utf8) + [UInt8](repeating: 0x41, count: 16)
        return bytes.withUnsafeBufferPointer { buffer in
            cache.value(UnsafeBufferPointer(rebasing: buffer[..<text.utf8.count])) { cell in
                resolve(String(decoding: cell, as: UTF8.self))
            }
        }
    }

    @Test("Each distinct cell is worked out once")
    func once() {
        let cache = FieldCache()
        var resolved: [String] = []
        let cells = [
            "", "a", "a\u{0}", "eightbyt", "eightbyte", "sixteen letters!", "seventeen letters",
            "seventeen letter\u{0}", "thirty-two letters, no more of it",
            "thirty-three letters in this one!",
        ]
        for cell in cells + cells {
            let place = UInt64(cells.firstIndex(of: cell) ?? 99)
            #expect(
                value(
                    cell, cache,
                    {
                        resolved.append($0); return place
                    }) == place)
        }
        #expect(resolved == cells)
    }

    @Test("More distinct cells than it keeps are worked out again, never mixed up")
    func bounded() {
        let cache = FieldCache()
        var wrong = 0
        for number in 0..<150_000
        where value("n\(number)", cache, { _ in UInt64(number) }) != UInt64(number) {
            wrong += 1
        }
        #expect(wrong == 0)
    }
}
