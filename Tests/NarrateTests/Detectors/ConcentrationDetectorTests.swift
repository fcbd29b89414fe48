import SalesCore
import Testing

@testable import Narrate

@Suite("Concentration")
struct ConcentrationDetectorTests {
    private func find(_ values: [String: Int]) -> [[String]] {
        let scene = SalesScene.revenue(values.mapValues { [$0] })
        return ConcentrationDetector.find(in: scene.table, scene.last).of("revenue").compactMap {
            guard case .concentration(let members) = $0.evidence else { return nil }
            return members.flatMap { $0.members.map(\.value) }
        }
    }

    @Test("One member with far more than its even share")
    func one() {
        #expect(find(["A": 700, "B": 200, "C": 100]) == [["A"]])
    }

    @Test("Two thirds in one hand are a risk", arguments: [(700, true), (500, false)])
    func risk(_ largest: Int, _ isRisk: Bool) throws {
        let scene = SalesScene.revenue(["A": [largest], "B": [200], "C": [100]])
        let found = ConcentrationDetector.find(in: scene.table, scene.last).of("revenue").first
        #expect(try #require(found).isFavourable == (isRisk ? false : nil))
    }

    @Test("Three of many that hold most")
    func three() {
        let values = ["A": 300, "B": 280, "C": 260, "D": 50, "E": 40, "F": 30, "G": 20]
        #expect(find(values) == [["A", "B", "C"]])
    }

    @Test(
        "What anyone would expect is no news",
        arguments: [
            ["A": 1000], ["A": 900, "B": 100], ["A": 40, "B": 30, "C": 30],
            ["A": 20, "B": 20, "C": 20, "D": 20, "E": 10, "F": 10],
        ])
    func even(_ values: [String: Int]) {
        #expect(find(values).isEmpty)
    }

    @Test("Returns make shares meaningless")
    func negative() {
        #expect(find(["A": 900, "B": 200, "C": -100]).isEmpty)
    }
}
