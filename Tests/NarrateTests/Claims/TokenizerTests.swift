import Testing

@testable import Narrate

@Suite("Cutting text into tokens")
struct TokenizerTests {
    @Test(
        "Words, numbers and marks",
        arguments: [
            ("Revenue fell 8.1%.", ["revenue", "fell", "8.1", "%", "."]),
            ("year-over-year", ["year", "over", "year"]),
            ("EMEA's men’s", ["emea", "'s", "men", "'s"]),
            ("$1,312.50", ["$", "1,312.50"]),
            ("12K", ["12", "k"]), ("Q3FY26", ["q3fy26"]),
            ("收入为999美元", ["收入为", "999", "美元"]), ("売上は12%", ["売上は", "12", "%"]),
            ("2025-10", ["2025", "-", "10"]),
            ("average_order", ["average", "order"]),
            ("U.S. sales", ["u.s", ".", "sales"]),
            ("−3 %", ["-", "3", "%"]),
            ("٣٤", ["34"]),
            ("1'234 1\u{202F}234", ["1'234", "1\u{202F}234"]),
        ])
    func cuts(_ text: String, _ tokens: [String]) {
        #expect(Tokenizer.tokens(text).map(\.text) == tokens)
    }

    @Test("Every digit is in a token")
    func keepsDigits() {
        let text = "a1 2b 3-4 (5) 6'7 8.9.0"
        let kept = Tokenizer.tokens(text).map(\.text).joined().filter(\.isNumber)
        #expect(kept == text.filter(\.isNumber))
    }

    @Test("Offsets and capitals are those of the text")
    func offsets() throws {
        let tokens = Tokenizer.tokens("the EMEA")
        let last = try #require(tokens.last)
        #expect(last.start == 4 && last.end == 8)
        #expect(last.isCapitalised && last.isAllCapitals && !last.isAttached)
    }
}
