import SalesCore
import TestSupport
import Testing

@Suite("Content hashes")
struct ContentHashTests {
    @Test("A text is hashed by its UTF-8")
    func text() {
        let hash = ContentHashing { bytes in bytes.map { String($0, radix: 16) }.joined() }
        #expect(hash("aé") == "61c3a9")
        #expect(hash("") == "")
    }

    @Test("The stand-in for tests tells texts apart and repeats itself")
    func standIn() {
        #expect(ContentHashing.testing("a") == ContentHashing.testing("a"))
        #expect(ContentHashing.testing("a") != ContentHashing.testing("b"))
        #expect(ContentHashing.testing("a").count == 64)
    }
}
