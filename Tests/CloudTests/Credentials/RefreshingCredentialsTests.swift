import FoundationEssentials
import Synchronization
import Testing

@testable import Cloud

@Suite("Credentials kept until near their end")
struct RefreshingCredentialsTests {
    /// Gives numbered credentials, an hour long unless told otherwise, at a clock of its own.
    final class Provider: CredentialsProvider {
        let name = "provider"
        private let state = Mutex(State())

        struct State {
            var now = Date(timeIntervalSince1970: 0)
            var calls = 0
            var running = 0
            var mostRunning = 0
            var lifetime: Double? = 3600
            var failure: CredentialsFailure?
            var isGone = false
            var pause = Duration.zero
        }

        func set(_ change: (inout State) -> Void) { state.withLock { change(&$0) } }
        func get<Value: Sendable>(_ read: (State) -> Value) -> Value { state.withLock { read($0) } }

        func credentials() async throws -> AWSCredentials? {
            let pause = state.withLock { state in
                state.calls += 1
                state.running += 1
                state.mostRunning = max(state.mostRunning, state.running)
                return state.pause
            }
            defer { state.withLock { $0.running -= 1 } }
            try await Task.sleep(for: pause)
            return try state.withLock { state in
                if let failure = state.failure { throw failure }
                if state.isGone { return nil }
                return AWSCredentials(
                    accessKeyID: "A\(state.calls)", secretAccessKey: "s",
                    expiration: state.lifetime.map(state.now.addingTimeInterval))
            }
        }
    }

    let provider = Provider()
    let credentials: RefreshingCredentials

    init() {
        let provider = provider
        credentials = RefreshingCredentials(provider) { provider.get(\.now) }
    }

    private func pass(_ seconds: Double) { provider.set { $0.now += seconds } }
    private func key() async throws -> String? { try await credentials.credentials()?.accessKeyID }
    private let down = CredentialsFailure.unanswered(place: "x", .unreachable(server: "h"))

    @Test("Kept while there is time, renewed with less than 15 minutes left")
    func renews() async throws {
        #expect(try await key() == "A1")
        pass(2700)
        #expect(try await key() == "A1")
        pass(1)
        #expect(try await key() == "A2")
        #expect(try await key() == "A2")
    }

    @Test("Without an end, kept for good")
    func endless() async throws {
        provider.set { $0.lifetime = nil }
        #expect(try await key() == "A1")
        pass(1e9)
        #expect(try await key() == "A1")
    }

    @Test("A failure with 10 to 15 minutes left leaves the old ones, for a minute untried")
    func advisoryFailure() async throws {
        #expect(try await key() == "A1")
        pass(2750)
        provider.set { $0.failure = down }
        #expect(try await key() == "A1")
        #expect(try await key() == "A1")
        #expect(provider.get(\.calls) == 2)
        pass(61)
        #expect(try await key() == "A1")
        #expect(provider.get(\.calls) == 3)
        provider.set { $0.failure = nil }
        pass(61)
        #expect(try await key() == "A4")
    }

    @Test("A failure with less than 10 minutes left is the caller's; the next call tries again")
    func mandatoryFailure() async throws {
        #expect(try await key() == "A1")
        pass(3100)
        provider.set { $0.failure = down }
        await #expect(throws: down) { try await key() }
        provider.set { $0.failure = nil }
        #expect(try await key() == "A3")
    }

    @Test("None that have expired are handed out")
    func expired() async throws {
        provider.set { $0.lifetime = -1 }
        await #expect(throws: CredentialsFailure.expired(place: "provider")) { try await key() }
    }

    @Test("A place that has none any more has let them expire")
    func gone() async throws {
        #expect(try await key() == "A1")
        pass(3500)
        provider.set { $0.isGone = true }
        await #expect(throws: CredentialsFailure.expired(place: "provider")) { try await key() }
    }

    @Test("A place that never had any has none")
    func none() async throws {
        provider.set { $0.isGone = true }
        #expect(try await key() == nil)
    }

    @Test("Short ones are not asked for with each call")
    func short() async throws {
        provider.set { $0.lifetime = 300 }
        #expect(try await key() == "A1")
        pass(30)
        #expect(try await key() == "A1")
        pass(31)
        #expect(try await key() == "A2")
    }

    private func keysOfMany() async throws -> Set<String?> {
        try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<100 { group.addTask { try await key() } }
            return try await group.reduce(into: []) { $0.insert($1) }
        }
    }

    @Test("A hundred at once wait for one renewal")
    func together() async throws {
        provider.set { $0.pause = .milliseconds(50) }
        let keys = try await keysOfMany()
        #expect(keys == ["A1"])
        #expect(provider.get(\.calls) == 1)
        pass(3500)
        let renewed = try await keysOfMany()
        #expect(renewed == ["A2"])
        #expect(provider.get(\.calls) == 2)
        #expect(provider.get(\.mostRunning) == 1)
    }

    @Test("While one renews early, others take the old ones without waiting")
    func noWait() async throws {
        #expect(try await key() == "A1")
        pass(2750)
        provider.set { $0.pause = .seconds(2) }
        async let renewing = key()
        while provider.get(\.running) == 0 { try await Task.sleep(for: .milliseconds(1)) }
        #expect(try await key() == "A1")
        #expect(provider.get(\.running) == 1, "the renewal is not over yet")
        #expect(try await renewing == "A2")
    }
}
