import SalesCore
import Testing

@testable import Narrate

@Suite("Unbroken runs")
struct UnbrokenRunTests {
    @Test("Back to the first gap, oldest first")
    func gap() {
        var scene = SalesScene.revenue(["North": [1, 2, 3, 4, 5]])
        let entry = scene.entry
        scene.entry = { $2 == 1 ? nil : entry($0, $1, $2) }
        #expect(
            scene.table.unbrokenRun("revenue", .total, until: scene.last) == [3, 4, 5])
        #expect(
            scene.table.unbrokenRun("revenue", .total, until: scene.last.advanced(by: -3)) == [])
    }
}
