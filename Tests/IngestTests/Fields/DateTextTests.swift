import Testing

@testable import Ingest

@Suite("Pieces of a written date")
struct DateTextTests {
    private func read<Value>(_ text: String, _ piece: (DateText.Text, inout Int) -> Value?) -> (
        Value?, Int
    ) {
        var index = 0
        let value = withBytes(text) { piece($0, &index) }
        return (value, index)
    }

    @Test(
        "Month names, whole or short",
        arguments: [
            ("January", 1), ("sep", 9), ("SEPT.", 9), ("Dec", 12), ("März", 3), ("déc.", 12),
        ])
    func month(_ text: String, _ number: Int) {
        let (value, end) = read(text) { DateText.month($0, &$1, takesPoint: true) }
        #expect(value == number)
        #expect(end == text.utf8.count)
    }

    @Test("Too short or unknown names", arguments: ["Ja", "Foo", "", "12"])
    func noMonth(_ text: String) {
        #expect(read(text) { DateText.month($0, &$1, takesPoint: true) }.0 == nil)
    }

    @Test(
        "Offsets from UTC",
        arguments: [
            ("Z", 0), ("+02:00", 7200), ("-0530", -19_800), ("+14", 50_400),
            ("UTC", 0), ("GMT+02:00", 7200), ("\u{2212}03:00", -10_800), ("z", 0),
        ])
    func offset(_ text: String, _ seconds: Int) {
        #expect(read(text, DateText.offset).0 == seconds)
    }

    @Test("What is no offset", arguments: ["+2", "+24:00:", "EST", "+02:", "+02:60", "02:00", ""])
    func noOffset(_ text: String) {
        let (value, end) = read(text, DateText.offset)
        #expect(value == nil || end < text.utf8.count)
    }

    @Test("Weekdays are passed over, in any language", arguments: ["Mon", "Dienstag", "mié.", "土"])
    func weekday(_ text: String) {
        let (value, end) = read(text) { DateText.skipWeekday($0, &$1, takesPoint: true) ? 1 : nil }
        #expect(value == 1 && end == text.utf8.count)
    }

    @Test("Halves of the day")
    func half() {
        #expect(read("pm", DateText.dayHalf).0 == true)
        #expect(read("AM", DateText.dayHalf).0 == false)
        #expect(read("p.m.", DateText.dayHalf) == (true, 4))
        #expect(read("xm", DateText.dayHalf).0 == nil)
    }

    @Test("Digits stop at the width")
    func number() {
        #expect(read("20250309") { DateText.number($0, &$1, 4...4) } == (2025, 4))
        #expect(read("3/9") { DateText.number($0, &$1, 1...2) } == (3, 1))
        #expect(read("3") { DateText.number($0, &$1, 2...2) }.0 == nil)
    }
}
