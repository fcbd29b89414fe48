import Testing

@testable import Narrate

@Suite("Surprise")
struct SurpriseTests {
    private let usual = [0.01, -0.01, 0.02, 0.0, -0.02, 0.01, 0.0]

    @Test("The further from what is usual, the more")
    func grows() {
        let scores = [0.0, 0.02, 0.05, 0.2].map {
            Surprise.of($0, among: usual, floor: 0.01)
        }
        #expect(scores == scores.sorted())
        #expect(scores.first == 0)
        #expect(scores.allSatisfy { 0...1 ~= $0 })
    }

    @Test("One wild month in the past does not hide the next")
    func robust() {
        let calm = Surprise.of(0.2, among: usual, floor: 0.01)
        let wild = Surprise.of(0.2, among: usual + [5.0], floor: 0.01)
        #expect(wild > 0.9 * calm)
    }

    @Test("Without a history nothing is known")
    func short() {
        #expect(Surprise.of(9, among: [0.1, 0.2], floor: 0.01) == Surprise.unknown)
    }

    @Test(
        "Medians",
        arguments: [([3, 1, 2], 2), ([4, 1, 2, 3], 2.5), ([], 0)] as [([Double], Double)])
    func median(_ values: [Double], _ expected: Double) {
        #expect(Surprise.median(values) == expected)
    }
}
