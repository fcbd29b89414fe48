import SalesCore
import Testing

@testable import Narrate

@Suite("Values beside their own history")
struct UnusualCheckTests {
    @Test(
        "In robust standard deviations from the median",
        arguments: [
            (10.0, 0.0), (11.4826, 1.0), (4.0696, -4.0),
        ])
    func distance(_ value: Double, _ expected: Double) {
        let earlier: [Double] = [8, 9, 9, 9, 10, 10, 10, 11, 11, 11, 12]
        #expect(abs(Deciding.distance(value, among: earlier) - expected) < 0.001)
    }

    @Test("Where most values are the same, by the mean deviation")
    func alike() {
        let mostlyZero: [Double] = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1]
        #expect(Deciding.distance(0, among: mostlyZero) == 0)
        #expect(Deciding.distance(5, among: mostlyZero) > 3.5)
        #expect(Deciding.distance(1, among: [0, 0, 0]) == .infinity)
    }

    @Test("Too short a history decides nothing, and a started month neither")
    func undecided() {
        #expect(
            Acme.check("Revenue in EMEA was unusually high in January 2025.").verdict
                == .notCheckable)
        #expect(
            Acme.check("Revenue in EMEA was unusually low in November 2025.").verdict
                == .notCheckable)
    }
}
