import Testing

@testable import Narrate

@Suite("Robust distances")
struct RobustDistanceTests {
    private let others = [98.0, 99, 99, 100, 100, 100, 100, 101, 101, 101, 102, 103]

    @Test(
        "Far values are unusual, near ones are not",
        arguments: [(100, false), (103, false), (97, false), (140, true), (60, true)])
    func unusual(_ value: Double, _ isUnusual: Bool) throws {
        #expect(try #require(RobustDistance(of: value, among: others)).isUnusual == isUnusual)
    }

    @Test("One wild value in the past hides nothing")
    func wild() throws {
        let found = try #require(RobustDistance(of: 140, among: others.dropLast() + [900]))
        #expect(found.isUnusual && found.distance > 20)
    }

    @Test("Too few values say nothing; equal ones leave no room")
    func edges() throws {
        #expect(RobustDistance(of: 1, among: Array(repeating: 1, count: 11)) == nil)
        let still = Array(repeating: 5.0, count: 12)
        #expect(try #require(RobustDistance(of: 5, among: still)).isUnusual == false)
        #expect(try #require(RobustDistance(of: 6, among: still)).isUnusual)
    }
}
