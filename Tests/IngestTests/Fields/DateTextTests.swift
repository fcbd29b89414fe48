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
        arguments: [("January", 1), ("sep", 9), ("SEPT.", 9), ("Dec", 12)])
    func month(_ text: String, _ number: Int) {
        let (value, end) = read(text, DateText.month)
        #expect(value == number)
        #expect(end == text.utf8.count)
    }

    @Test("Too short or unknown names", arguments: ["Ja", "Mai", "", "12"])
    func noMonth(_ text: String) {
        #expect(read(text, DateText.month).0 == nil)
    }

    @Test(
        "Offsets from UTC",
        arguments: [("Z", 0), ("+02:00", 7200), ("-0530", -19_800), ("+14", 50_400)])
    func offset(_ text: String, _ seconds: Int) {
        #expect(read(text, DateText.offset).0 == seconds)
    }

    @Test("Halves of the day")
    func half() {
        #expect(read("pm", DateText.dayHalf).0 == true)
        #expect(read("AM", DateText.dayHalf).0 == false)
        #expect(read("xm", DateText.dayHalf).0 == nil)
    }

    @Test("Digits stop at the width")
    func number() {
        #expect(read("20250309") { DateText.number($0, &$1, 4...4) } == (2025, 4))
        #expect(read("3/9") { DateText.number($0, &$1, 1...2) } == (3, 1))
        #expect(read("3") { DateText.number($0, &$1, 2...2) }.0 == nil)
    }
}
