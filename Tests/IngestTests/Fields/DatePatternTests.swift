import Testing

@testable import Ingest

@Suite("Date patterns of a spec")
struct DatePatternTests {
    @Test(
        "A pattern that cannot mean a date is none",
        arguments: ["", "dd", "yyyy", "yyyy-QQ", "MM-dd"])
    func invalid(_ pattern: String) {
        #expect(DatePattern(pattern) == nil)
    }

    @Test("A pattern without a day names months")
    func months() {
        #expect(DatePattern("MM/yyyy")?.isMonth == true)
        #expect(DatePattern("d/M/yyyy")?.isMonth == false)
        #expect(DatePattern("excel")?.isMonth == false)
    }
}
