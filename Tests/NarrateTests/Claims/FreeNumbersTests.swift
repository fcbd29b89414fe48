import SalesCore
import Testing

@testable import Narrate

@Suite("Numbers that measure nothing")
struct FreeNumbersTests {
    @Test(
        "Pages, versions, rooms, times and dates claim nothing",
        arguments: [
            "The 10 a.m. call on Monday, room 204, is moved to 11.",
            "See page 14, section 3.2, version 4 and appendix 2.",
            "Please send comments by Friday, 27 February 2026, to extension 311.",
            "The review is at 14:30 on Tuesday, in room no. 12.",
        ])
    func silent(_ text: String) { #expect(Acme.check(text).claims == []) }

    @Test("Beside a claim they leave it alone")
    func beside() {
        let text = "As agreed in item 7, revenue was $1.31M in October (see page 3)."
        #expect(Acme.check(text).verdict == .supported)
    }

    @Test(
        "Standards, points of a list and things of a text",
        arguments: [
            "Under IFRS 15, revenue was $1.31M in October.",
            "Point 1 of 3: revenue was $1.31M in October.",
            "In our review of 14 documents we note that revenue was $1.31M in October.",
            "Company-wide revenue was $1.31M in October.",
            "According to the ledger, revenue was $1.31M in October.",
            "Minute 42: in October, revenue was $1.31M.",
            "Report no. 5 of this series: in October, revenue was $1.31M.",
            "In October, revenue was $1.31M (working paper C12).",
            "Form 27B is attached. In October, revenue was $1.31M.",
            "Further to item 2(b), revenue was $1.31M in October.",
        ])
    func besides(_ text: String) { #expect(Acme.check(text).verdict == .supported) }

    @Test(
        "A count of something else is not passed",
        arguments: [
            "EMEA won 14 tenders.", "In October we report 14 tenders.",
            "We lost 12 customers in October.",
        ])
    func counted(_ text: String) { #expect(Acme.check(text).verdict == .notCheckable) }

    @Test(
        "A number with a unit is a number still",
        arguments: ["Revenue on page 3 was $1.41M.", "EMEA rose 11% to version 4."])
    func claims(_ text: String) { #expect(Acme.check(text).verdict == .contradicted) }
}
