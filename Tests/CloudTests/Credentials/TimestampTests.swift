import FoundationEssentials
import Testing

@testable import Cloud

@Suite("Moments as AWS writes them")
struct TimestampTests {
    @Test(
        "Every form of the same moment",
        arguments: [
            "2026-03-01T12:30:05Z", "2026-03-01T12:30:05UTC", "2026-03-01T14:30:05+02:00",
            "2026-03-01T11:00:05-0130", "2026-03-01 12:30:05", "2026-03-01t12:30:05z",
        ])
    func reads(_ text: String) {
        #expect(Timestamp(text)?.date == Date(timeIntervalSince1970: 1_772_368_205))
    }

    @Test("A fraction of a second counts")
    func fraction() {
        #expect(Timestamp("1970-01-01T00:00:01.25Z")?.date.timeIntervalSince1970 == 1.25)
    }

    @Test(
        "Anything else is none",
        arguments: [
            "", "soon", "2026-02-30T00:00:00Z", "2026-03-01T24:00:00Z", "2026-03-01",
            "2026-03-01T12:30:05Zz", "1772368205", "2026-03-01T12:30:05+2",
        ])
    func refuses(_ text: String) { #expect(Timestamp(text) == nil) }
}
