import Foundation
import Testing

@testable import Cloud

@Suite("The time between attempts")
struct RetryClockTests {
    @Test("The system's clock, jitter between none and all")
    func system() async throws {
        #expect(abs(RetryClock.system.now().timeIntervalSinceNow) < 5)
        for _ in 0..<100 { #expect(0...1 ~= RetryClock.system.jitter()) }
        try await RetryClock.system.sleep(.milliseconds(1))
    }
}
