public import Cloud
public import Foundation
import Synchronization

/// A clock that is slept on without any time going by but its own.
public final class TestClock: Sendable {
    private struct State {
        var offset = 0.0
        var slept: [Duration] = []
    }
    private let state = Mutex(State())
    private let ahead: TimeInterval

    public init(ahead: TimeInterval = 0) { self.ahead = ahead }

    public var slept: [Duration] { state.withLock { $0.slept } }

    public var retryClock: RetryClock {
        RetryClock(
            now: { Date(timeIntervalSinceNow: self.ahead + self.state.withLock { $0.offset }) },
            sleep: { duration in
                self.state.withLock { state in
                    state.slept.append(duration)
                    state.offset += duration / .seconds(1)
                }
            },
            jitter: { 1 })
    }
}
