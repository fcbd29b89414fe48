import Testing

@testable import Ingest

@Suite("Dates that follow a pattern")
struct DatePatternParseTests {
    @Test(
        "Read what they describe",
        arguments: [
            ("yyyy-MM-dd", "2025-03-09", ParsedDate(year: 2025, month: 3, day: 9)),
            ("M/d/yyyy", "3/9/2025", ParsedDate(year: 2025, month: 3, day: 9)),
            ("M/d/yyyy", "12/31/2025", ParsedDate(year: 2025, month: 12, day: 31)),
            ("dd.MM.yyyy", "09.03.2025", ParsedDate(year: 2025, month: 3, day: 9)),
            ("MM.yyyy", "03.2025", ParsedDate(year: 2025, month: 3)),
            ("d. MMMM yyyy", "9. March 2025", ParsedDate(year: 2025, month: 3, day: 9)),
            ("dd-MMM-yyyy", "09-Sept-2025", ParsedDate(year: 2025, month: 9, day: 9)),
            ("yy-M-d", "25-3-9", ParsedDate(year: 2025, month: 3, day: 9)),
            ("yy-M-d", "99-3-9", ParsedDate(year: 1999, month: 3, day: 9)),
            ("yyyyMMdd", "20250309", ParsedDate(year: 2025, month: 3, day: 9)),
            ("d. MMMM yyyy", "9. März 2025", ParsedDate(year: 2025, month: 3, day: 9)),
            ("d.MMM.yyyy", "9.Mär.2025", ParsedDate(year: 2025, month: 3, day: 9)),
            ("d MMM yyyy", "9 mars 2025", ParsedDate(year: 2025, month: 3, day: 9)),
            ("d MMM yyyy", "9\u{A0}dic.  2025", ParsedDate(year: 2025, month: 12, day: 9)),
            (
                "EEEE, d. MMMM yyyy", "Sonntag, 9. März 2025",
                ParsedDate(year: 2025, month: 3, day: 9)
            ),
            ("dd.MM.yy", "09.03.25", ParsedDate(year: 2025, month: 3, day: 9)),
            ("dd.MM.yy", "09.03.68", ParsedDate(year: 2068, month: 3, day: 9)),
            ("dd.MM.yy", "09.03.69", ParsedDate(year: 1969, month: 3, day: 9)),
            (
                "M/d/yyyy h:mm a", "3/9/2025 1:05\u{202F}PM",
                ParsedDate(year: 2025, month: 3, day: 9, millisecondOfDay: 47_100_000)
            ),
            (
                "yyyy-MM-dd HH:mm", "2025-03-09 24:00",
                ParsedDate(year: 2025, month: 3, day: 9, millisecondOfDay: 86_399_999)
            ),
            (
                "yyyy-MM-dd'T'HH:mm:ss", "2025-03-09T23:30:05",
                ParsedDate(year: 2025, month: 3, day: 9, millisecondOfDay: 84_605_000)
            ),
            (
                "M/d/yyyy h:mm a", "3/9/2025 12:05 AM",
                ParsedDate(year: 2025, month: 3, day: 9, millisecondOfDay: 300_000)
            ),
            (
                "yyyy-MM-ddTHH:mmXXX", "2025-03-09T01:00+02:00",
                ParsedDate(year: 2025, month: 3, day: 9, millisecondOfDay: 3600_000, offset: 7200)
            ),
            (
                "yyyy-MM-ddTHH:mmXXX", "2025-03-09T01:00Z",
                ParsedDate(year: 2025, month: 3, day: 9, millisecondOfDay: 3600_000, offset: 0)
            ),
        ])
    func reads(_ pattern: String, _ text: String, _ date: ParsedDate) throws {
        let pattern = try #require(DatePattern(pattern))
        #expect(withBytes(text) { pattern.parse($0) } == date)
    }

    @Test(
        "And nothing else",
        arguments: [
            ("yyyy-MM-dd", "2025-3-09"), ("yyyy-MM-dd", "2025-03-09 "), ("yyyy-MM-dd", ""),
            ("yyyy-MM-dd HH:mm", "2025-03-09 24:01"), ("d.MMM.yyyy", "9.Mar..2025"),
            ("yyyy-MM-dd HH:mm", "2025-03-09 25:00"), ("excel", "45658 "), ("M/d/yyyy", "3/9/25"),
            ("d MMM yyyy", "9 Foo 2025"), ("h:mm a M/d/yyyy", "13:00 PM 3/9/2025"),
            ("yyyy-MM-ddXXX", "2025-03-09+2"),
        ])
    func refuses(_ pattern: String, _ text: String) throws {
        let pattern = try #require(DatePattern(pattern))
        #expect(withBytes(text) { pattern.parse($0) } == nil)
    }
}
