import SalesCore
import Testing

@testable import Ingest

@Suite("Days that spreadsheets count")
struct SerialDateTests {
    @Test(
        "From 1900",
        arguments: [
            (1, "1900-01-01"), (31, "1900-01-31"), (59, "1900-02-28"), (61, "1900-03-01"),
            (366, "1900-12-31"), (36526, "2000-01-01"), (45658, "2025-01-01"),
            (45716, "2025-02-28"), (2_958_465, "9999-12-31"),
        ])
    func from1900(_ serial: Int, _ day: String) {
        #expect(SerialDate.from1900.day(serial).map { Day(number: $0).description } == day)
    }

    @Test(
        "From 1904",
        arguments: [(0, "1904-01-01"), (60, "1904-03-01"), (44196, "2025-01-01")])
    func from1904(_ serial: Int, _ day: String) {
        #expect(SerialDate.from1904.day(serial).map { Day(number: $0).description } == day)
    }

    @Test("Days that never were", arguments: [0, 60, 2_958_466])
    func never(_ serial: Int) { #expect(SerialDate.from1900.day(serial) == nil) }

    @Test(
        "The fraction is the time of day",
        arguments: [
            ("45658", 45658, 0), ("45658.5", 45658, 43_200_000), ("45658,75", 45658, 64_800_000),
            ("45658.0", 45658, 0), ("45658.99999", 45658, 86_399_136),
            ("45658.354166667", 45658, 30_600_000), ("45658.35416666666", 45658, 30_600_000),
            ("45658.999999999999999999", 45658, 86_399_999),
        ])
    func fraction(_ text: String, _ serial: Int, _ millisecond: Int) {
        let found = withBytes(text) { SerialDate.parse($0) }
        #expect(found?.serial == serial)
        #expect(found?.millisecond == millisecond)
    }

    @Test(
        "What is no serial", arguments: ["", "45658.", "-1", "45,658.5", "4.5e4", "12345678", "x"])
    func none(_ text: String) { #expect(withBytes(text) { SerialDate.parse($0) } == nil) }
}
