import SalesCore
import Testing

@testable import Narrate

@Suite("What is divided by what")
struct DivisionTurnsTests {
    @Test(
        "A quotient of two times, or the mean of three months",
        arguments: [
            ("Teil den Oktober 2025 durch Januar 2025, dann kommt beim Umsatz", "1,3", "raus"),
            ("Setzt man Januar 2025 gleich 1, so stand der Umsatz im Oktober 2025 bei", "1,3", ""),
            ("Setz Januar 2025 auf eins, dann liegt der Umsatz im Oktober 2025 bei", "1,3", ""),
            (
                "Teilt man den Quartalswert der Aufträge im dritten Quartal 2025 durch drei, erhält man",
                "4.745", ""
            ),
            (
                "Nach Division durch drei Monate belaufen sich die Aufträge im dritten Quartal 2025 auf",
                "4.745", ""
            ),
        ])
    func tells(_ opening: String, _ value: String, _ end: String) {
        #expect(Kontor.verdict("\(opening) \(value) \(end).") == .supported)
        let other = value == "1,3" ? "1,6" : "14.236"
        #expect(Kontor.verdict("\(opening) \(other) \(end).") == .contradicted)
    }

    @Test("By three within a month divides nothing")
    func month() {
        let text = "Teilt man die Aufträge im Oktober 2025 durch drei, erhält man 4.354."
        #expect(Kontor.verdict(text) != .supported)
    }
}
