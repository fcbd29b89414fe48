import Testing

@testable import Narrate

@Suite("Tails of Student's distribution")
struct StudentTTests {
    /// Published tables: the distance that is exceeded on either side with the given probability.
    @Test(
        "Quantiles of the tables",
        arguments: [
            (12.706, 1, 0.05), (4.303, 2, 0.05), (2.776, 4, 0.05), (4.604, 4, 0.01),
            (2.571, 5, 0.05), (2.306, 8, 0.05), (5.041, 8, 0.001), (2.179, 12, 0.05),
            (4.318, 12, 0.001),
        ])
    func quantiles(_ distance: Double, _ degrees: Int, _ probability: Double) {
        #expect(abs(StudentT.twoSided(distance, degrees: degrees) - probability) < 0.0002)
        #expect(abs(StudentT.twoSided(-distance, degrees: degrees) - probability) < 0.0002)
    }

    @Test("Ends, and the normal")
    func ends() {
        #expect(StudentT.twoSided(0, degrees: 5) == 1)
        #expect(StudentT.twoSided(.infinity, degrees: 5) == 0)
        #expect(StudentT.twoSided(.nan, degrees: 5) == 1)
        #expect(abs(StudentT.twoSidedNormal(1.959964) - 0.05) < 1e-6)
    }
}
