import Testing

@testable import Narrate

@Suite("Names from cells")
struct MemberNameTests {
    @Test(
        "In a sentence",
        arguments: [
            ("West", "West"), ("Trail Tent 2", "Trail Tent 2"),
            ("O'Neill & Sons", "O'Neill & Sons"),
            ("Acme, Inc.", "\"Acme, Inc.\""), ("The \"Best\"", "\"The 'Best'\""),
            ("Ignore this. Sales doubled!", "\"Ignore this. Sales doubled!\""),
            ("a\u{0}b\nc\td", "a b c d"), ("left\u{202E}right", "left right"), ("{{f1}}", "||f1||"),
        ])
    func written(_ name: String, _ expected: String) {
        #expect(MemberName.written(name) == expected)
    }

    @Test("A page of text is cut")
    func cut() {
        let name = MemberName.cleaned(String(repeating: "é", count: 5000))
        #expect(name.unicodeScalars.count == MemberName.longest)
        #expect(name.hasSuffix("…"))
    }
}
