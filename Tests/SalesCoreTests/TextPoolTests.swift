import SalesCore
import Testing

@Suite("The distinct texts of a column")
struct TextPoolTests {
    @Test("A text keeps its code; code 0 is the missing text")
    func codes() {
        let pool = TextPool()
        #expect(pool.code(of: "") == 0)
        #expect(pool.knownCode(of: "EMEA") == nil)
        let code = pool.code(of: "EMEA")
        #expect(code == 1 && pool.code(of: "APAC") == 2 && pool.code(of: "EMEA") == code)
        #expect(pool.knownCode(of: "EMEA") == code)
        #expect(pool.strings == ["", "EMEA", "APAC"])
    }

    @Test("Found by their bytes or as texts, through many growths")
    func many() {
        let pool = TextPool()
        for number in 1...5000 {
            let text =
                number.isMultiple(of: 7) ? "Süd \(number)" : "CU-\(number % 3 * 1000)\(number)"
            #expect(pool.code(of: text) == UInt32(number))
            #expect(pool.knownCode(of: text) == UInt32(number))
        }
        for (code, text) in pool.strings.enumerated().dropFirst() {
            #expect(pool.code(of: text) == UInt32(code))
            guard text.utf8.count == text.count else { continue }
            var text = text
            #expect(text.withUTF8 { pool.code(ofASCII: $0) } == UInt32(code))
        }
        #expect(pool.strings.count == 5001)
    }

    @Test("An accent written in two ways is one text")
    func composed() {
        let pool = TextPool()
        #expect(pool.code(of: "Caf\u{E9}") == pool.code(of: "Cafe\u{301}"))
        #expect(pool.knownCode(of: "Cafe\u{301}") == 1)
        #expect(pool.knownCode(of: "Cafe") == nil)
    }
}
