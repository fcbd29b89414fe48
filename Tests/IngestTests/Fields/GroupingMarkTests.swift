import Testing

@testable import Ingest

@Suite("Marks between groups of digits")
struct GroupingMarkTests {
    @Test(
        "Marks that look alike are one",
        arguments: [
            (",", GroupingMark.comma, 1), (".", .point, 1), ("'", .apostrophe, 1),
            ("\u{2019}", .apostrophe, 3), ("\u{2BC}", .apostrophe, 2), (" ", .space, 1),
            ("\u{A0}", .space, 2), ("\u{202F}", .space, 3), ("\u{2009}", .space, 3),
            ("\u{2007}", .space, 3), ("\u{3000}", .space, 3),
        ])
    func read(_ text: String, _ mark: GroupingMark, _ length: Int) {
        let found = withBytes(text) { GroupingMark.read($0[...], at: 0) }
        #expect(found?.mark == mark)
        #expect(found?.length == length)
    }

    @Test("Anything else groups nothing", arguments: ["5", "_", "\u{201C}", "é", "€", "\""])
    func none(_ text: String) {
        #expect(withBytes(text) { GroupingMark.read($0[...], at: 0) } == nil)
    }

    @Test("As the spec writes it")
    func declared() {
        #expect(
            [",", ".", "'", " ", ";"].map(GroupingMark.init) == [
                .comma, .point, .apostrophe, .space, nil,
            ])
    }
}
