import Foundation
import Testing

@testable import Cloud

@Suite("Holding back while a service throttles")
struct PaceTests {
    private let now = Date(timeIntervalSince1970: 1000)

    @Test("Nobody waits until somebody was throttled")
    func free() {
        #expect(Pace().wait(at: now) == nil)
    }

    @Test("Then all wait until the latest moment asked for")
    func waits() {
        let pace = Pace()
        pace.slowDown(until: now.addingTimeInterval(2))
        pace.slowDown(until: now.addingTimeInterval(1))
        #expect(pace.wait(at: now) == .seconds(2))
        #expect(pace.wait(at: now.addingTimeInterval(1.5)) == .milliseconds(500))
        #expect(pace.wait(at: now.addingTimeInterval(2)) == nil)
    }
}
