import Testing

@testable import Storage

@Suite("The order of bytes")
struct ByteOrderTests {
    @Test(
        "Is that of SQLite and S3, not that of Unicode",
        arguments: [
            ("", ""), ("a", "a"), ("", "a"), ("Z", "a"), ("a", "ab"), ("a#", "a%"), ("z", "é"),
            ("e\u{301}", "é"), ("\u{FFFF}", "\u{10000}"),
        ])
    func order(_ left: String, _ right: String) {
        let areSame = Array(left.utf8) == Array(right.utf8)
        #expect((byteOrder(left, right) < 0) == !areSame)
        #expect((byteOrder(right, left) > 0) == !areSame)
        #expect((byteOrder(left, right) == 0) == areSame)
    }

    @Test("Takes the second of a pair only when the first are the same")
    func pairs() {
        #expect(byteOrder(("a", "z"), ("b", "a")) < 0)
        #expect(byteOrder(("a", "z"), ("a", "a")) > 0)
        #expect(byteOrder(("a", "z"), ("a", "z")) == 0)
    }
}
