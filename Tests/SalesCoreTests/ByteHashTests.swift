import SalesCore
import Testing

@Suite("Hashes of bytes")
struct ByteHashTests {
    private func hash(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { ByteHash.of($0) }
    }

    @Test("Equal for equal bytes, whatever lies around them")
    func equal() {
        let text = "CU-000017 and more than eight bytes"
        #expect(hash(String(text.dropFirst(3))) == hash("000017 and more than eight bytes"))
    }

    @Test("Different for every one of many short texts, zeros and lengths too")
    func different() {
        let texts = (0..<20_000).map { "CU-\($0)" } + ["", "\0", "\0\0", "0", "00"]
        #expect(Set(texts.map(hash)).count == texts.count)
    }
}
