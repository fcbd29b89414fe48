import Testing

@testable import Narrate

@Suite("Words and numbers")
struct NumberNotationTests {
    @Test(
        "Numbers below a hundred in English words",
        arguments: [
            (4, ["four"]), (21, ["twenty", "one"]), (99, ["ninety", "nine"]), (140, ["140"]),
        ])
    func spelt(_ value: Int, as words: [String]) { #expect(NumberWords.spelt(value) == words) }
}
