import SalesCore
import Testing

@testable import Ingest

@Suite("ISO days by their month")
struct MonthTextsTests {
    private func day(_ text: String, _ months: MonthTexts) -> Day? {
        Array(text.utf8).withUnsafeBufferPointer { text in
            text.baseAddress.flatMap(months.day).map(Day.init(number:))
        }
    }

    @Test("Days of four centuries, and none that follows a month's last")
    func days() throws {
        let months = MonthTexts()
        let first = try #require(Day(iso: "1800-01-01"))
        for offset in stride(from: 0, to: 146_097, by: 11) {
            let expected = first.advanced(by: offset)
            let found = day(expected.description, months)
            if found != expected { #expect(found == expected) }
        }
        for text in ["1900-02-29", "2024-02-30", "2023-02-29", "2024-04-31"] {
            #expect(day(text, months) == nil)
        }
    }

    @Test(
        "Anything else is none",
        arguments: [
            "2024-00-01", "2024-13-01", "0000-01-01", "2024-01-00", "2024-1-001", "2024/01/01",
            "2024-0a-01", "2024-01-0:", "\0\0\0\0\0\0\0\001",
        ])
    func refused(_ text: String) {
        #expect(day(text, MonthTexts()) == nil)
    }
}
