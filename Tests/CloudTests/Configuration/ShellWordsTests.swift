import Testing

@testable import Cloud

@Suite("Words of a command")
struct ShellWordsTests {
    @Test(
        "As a shell splits them",
        arguments: [
            ("", []), ("  ", []), ("a  b\tc", ["a", "b", "c"]), ("a 'b c' d", ["a", "b c", "d"]),
            ("\"a \\\"b\\\" \\n\"", ["a \"b\" \\n"]), ("'a\\b'", ["a\\b"]), ("a\\ b", ["a b"]),
            ("a''b \"\"", ["ab", ""]), ("$HOME #x", ["$HOME", "#x"]), ("\"it's\"", ["it's"]),
        ])
    func splits(_ text: String, words: [String]) { #expect(ShellWords.split(text) == words) }

    @Test("Nothing where a quote or a backslash is left open", arguments: ["it's", "\"a", "a\\"])
    func refuses(_ text: String) { #expect(ShellWords.split(text) == nil) }
}
