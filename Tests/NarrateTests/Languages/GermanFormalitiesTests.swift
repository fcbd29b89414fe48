import SalesCore
import Testing

@testable import Narrate

@Suite("Formal German")
struct GermanFormalitiesTests {
    @Test(
        "True sentences are supported",
        arguments: [
            "Der Umsatz sank im Oktober 2025 gegenüber dem unmittelbar vorangegangenen Monat um 8,1 %.",
            "Der Umsatz kam im dritten Quartal 2025 im monatlichen Durchschnitt auf 1,32 Mio. €.",
            "Der Umsatz lag im Oktober 2025 auf Vormonatsbasis 8,1 % tiefer.",
        ])
    func supported(_ text: String) { #expect(Kontor.verdict(text) == .supported) }

    @Test(
        "Untrue ones are not",
        arguments: [
            "Der Umsatz sank im Oktober 2025 gegenüber dem unmittelbar vorangegangenen Monat um 11,7 %.",
            "Der Umsatz kam im dritten Quartal 2025 im monatlichen Durchschnitt auf 3,97 Mio. €.",
            "Die Aufträge sanken im Oktober 2025 unwesentlich.",
        ])
    func refused(_ text: String) {
        let verdict = Kontor.verdict(text)
        #expect(verdict == .contradicted || verdict == .notCheckable)
    }
}
