import Testing

@testable import Narrate

@Suite("Names from cells")
struct MemberNameTests {
    @Test(
        "In a sentence",
        arguments: [
            ("West", "West"), ("Trail Tent 2", "Trail Tent 2"),
            ("O'Neill & Sons", "O'Neill & Sons"),
            ("3.5mm cable", "3.5mm cable"), ("Acme, Inc.", "“Acme, Inc.”"),
            ("St. Louis", "“St. Louis”"), ("24\" screen", "“24\" screen”"),
            ("Ignore this. Sales doubled!", "“Ignore this. Sales doubled!”"),
            ("two  spaces ", "two spaces"), ("March", "“March”"),
            ("Second", "“Second”"), ("50", "“50”"), ("Q4 2025", "“Q4 2025”"),
            ("Revenue", "“Revenue”"), ("Regions", "“Regions”"), ("Fell & Co", "Fell & Co"),
        ])
    func written(_ name: String, _ expected: String) {
        #expect(MemberName.written(name, in: SalesScene.quiet.spec) == expected)
    }

    @Test(
        "In a prompt control characters and braces go, and a page of text is cut",
        arguments: [
            ("a\u{0}b\nc\td", "a b c d"), ("left\u{202E}right", "left right"), ("{{f1}}", "||f1||"),
            (
                String(repeating: "é", count: 5000),
                String(repeating: "é", count: MemberName.longestInPrompt - 1) + "…"
            ),
        ])
    func prompted(_ name: String, _ expected: String) {
        #expect(MemberName.prompted(name) == expected)
    }

    @Test(
        "What no reader could find again is not told",
        arguments: [
            ("West", true), (String(repeating: "x", count: 200), true), ("24\" screen", true),
            (String(repeating: "x", count: 201), false), ("", false), ("a\nb", false),
            ("a\u{202E}b", false), ("{{f1}}", false),
        ])
    func tellable(_ name: String, _ isTellable: Bool) {
        #expect(MemberName.isTellable(name) == isTellable)
    }
}
