import SalesCore
import Testing

@testable import Narrate

@Suite("What a name would be taken for")
struct PlainReadingTests {
    @Test(
        "Numbers and periods",
        arguments: [
            "12682", "1,234", "-7", "$5", "12%", "3M", "two", "Q4 2025", "March", "march", "may",
            "October 2025", "2025-10", "third quarter", "🎿", "?", "",
        ])
    func numbers(_ name: String) {
        #expect(PlainReading.isNumberOrPeriod(name, FiscalCalendar()))
    }

    @Test(
        "Not when a number is only a part of the name",
        arguments: ["3 STRIPEY MICE", "Trail Tent 2", "100% Cotton", "West", "fell", "N/A"])
    func names(_ name: String) {
        #expect(!PlainReading.isNumberOrPeriod(name, FiscalCalendar()))
    }

    @Test(
        "Ordinary words",
        arguments: [
            "fell", "Second", "none", "The", "ranked first", "so far", "in a row", "last month",
            "The top 3", "not", "m",
        ])
    func ordinary(_ name: String) { #expect(PlainReading.isOrdinary(name, FiscalCalendar())) }

    @Test("One word of its own makes a name", arguments: ["West", "Fell & Co", "The Tent", "EMEA"])
    func own(_ name: String) { #expect(!PlainReading.isOrdinary(name, FiscalCalendar())) }
}
