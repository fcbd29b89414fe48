import SalesCore
import Testing

@testable import Narrate

@Suite("One value over several months")
struct AggregateSentencesTests {
    @Test(
        "The mean month of a quarter, not its sum",
        arguments: [
            "Runtergerechnet auf einen Monat lagen die Aufträge im dritten Quartal 2025 bei",
            "Pro Kalendermonat betrugen die Aufträge im dritten Quartal 2025, im Mittel gerechnet,",
            "Ein mittlerer Monat ergab im dritten Quartal 2025 bei den Aufträgen",
        ])
    func means(_ opening: String) {
        #expect(Kontor.verdict("\(opening) 4.745.") == .supported)
        #expect(Kontor.verdict("\(opening) 14.236.") != .supported)
    }

    @Test(
        "The sum of a quarter, not its mean month",
        arguments: ["Alle drei Monate in einen Topf: die Aufträge im dritten Quartal 2025 bei"])
    func sums(_ opening: String) {
        #expect(Kontor.verdict("\(opening) 14.236.") == .supported)
        #expect(Kontor.verdict("\(opening) 4.745.") != .supported)
    }
}
