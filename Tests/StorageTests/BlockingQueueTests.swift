import Dispatch
import Testing

@testable import Storage

@Suite("Blocking calls")
struct BlockingQueueTests {
    @Test("Give their value or their error back")
    func results() async throws {
        let queue = BlockingQueue(label: "test")
        #expect(try await queue.run { 7 } == 7)
        await #expect(throws: StorageFailure.missing(key: "x")) {
            try await queue.run { throw StorageFailure.missing(key: "x") }
        }
    }

    @Test("Two of them run at once: each waits for the other here")
    func concurrent() async throws {
        let queue = BlockingQueue(label: "test")
        let first = DispatchSemaphore(value: 0)
        let second = DispatchSemaphore(value: 0)
        async let one: Bool = queue.run {
            first.signal()
            return second.wait(timeout: .now() + 20) == .success
        }
        async let two: Bool = queue.run {
            second.signal()
            return first.wait(timeout: .now() + 20) == .success
        }
        #expect(try await one)
        #expect(try await two)
    }
}
