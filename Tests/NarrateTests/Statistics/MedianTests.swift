import SalesCore
import Testing

@testable import Narrate

@Suite("Medians")
struct MedianTests {
    @Test(
        "The middle value, or the mean of the middle two",
        arguments: [([3, 1, 2], "2"), ([4, 1, 2, 3], "2.5"), ([7], "7"), ([1, 900, 2], "2")])
    func middle(_ values: [Int], _ median: String) throws {
        #expect(Median.of(values.map { ExactDecimal($0) }) == ExactDecimal(median))
    }

    @Test("None of nothing") func none() { #expect(Median.of([]) == nil) }
}
