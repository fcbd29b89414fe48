import Foundation
import Synchronization
import Testing

@testable import Cloud
import CloudTestSupport

@Suite("Calling a service")
struct AWSClientTests {
    /// Answers in order, the last one for ever.
    private final class Script: HTTPClient {
        private let answers: [Result<HTTPResponse, CloudFailure>]
        private let seen = Mutex<[HTTPRequest]>([])

        init(_ answers: Result<HTTPResponse, CloudFailure>...) { self.answers = answers }

        var requests: [HTTPRequest] { seen.withLock { $0 } }

        func send(_ request: HTTPRequest, receiving: BodyReceiver?) async throws -> HTTPResponse {
            let index = seen.withLock { seen in
                seen.append(request)
                return seen.count - 1
            }
            return try answers[min(index, answers.count - 1)].get()
        }
    }

    private struct Nothing: CredentialsProvider {
        let name = "nothing"
        func credentials() async throws -> AWSCredentials? { nil }
    }

    private func client(
        _ http: any HTTPClient, _ clock: TestClock = TestClock(), held: HeldClock? = nil,
        credentials: any CredentialsProvider = FixedCredentials(
            accessKeyID: "AKID", secretAccessKey: "s", sessionToken: "t")
    ) -> AWSClient {
        AWSClient(
            http: http, credentials: credentials,
            endpoint: {
                AWSEndpoint(url: "https://\($0.endpointPrefix).test", region: "eu-west-1")
            },
            clock: held?.retryClock ?? clock.retryClock)
    }

    private func call(_ repetition: AWSCall.Repetition = .harmless) -> AWSCall {
        var call = AWSCall(.dynamoDB, "PutItem", on: "table t")
        call.repetition = repetition
        return call
    }

    private let busy = Result<HTTPResponse, CloudFailure>.success(HTTPResponse(status: 503))
    private let fine = Result<HTTPResponse, CloudFailure>.success(HTTPResponse(status: 200))
    private let lost = Result<HTTPResponse, CloudFailure>.failure(.connectionLost(server: "h"))
    private let unreachable = Result<HTTPResponse, CloudFailure>.failure(.unreachable(server: "h"))

    @Test("Signed for the service's region, by the credentials of the moment")
    func signs() async throws {
        let http = Script(fine)
        try await client(http).send(call())
        let request = try #require(http.requests.first)
        #expect(request.url == "https://dynamodb.test/")
        #expect(request.headers["Authorization"]?.contains("AKID/") == true)
        #expect(
            request.headers["Authorization"]?.contains("/eu-west-1/dynamodb/aws4_request") == true)
        #expect(request.headers["X-Amz-Security-Token"] == "t")
    }

    @Test("Without credentials nothing is sent")
    func needsCredentials() async {
        let http = Script(fine)
        await #expect(throws: CredentialsMissing(service: .dynamoDB)) {
            try await client(http, credentials: Nothing()).send(call())
        }
        #expect(http.requests.isEmpty)
    }

    @Test("Each attempt is signed anew, four of them at DynamoDB")
    func retries() async {
        let http = Script(busy)
        let clock = TestClock()
        await #expect(throws: AWSFailure.self) { try await client(http, clock).send(call()) }
        #expect(http.requests.count == 4)
        #expect(clock.slept == [.milliseconds(25), .milliseconds(50), .milliseconds(100)])
    }

    @Test(
        "What may not be done twice is sent again only where it was not done",
        arguments: [AWSCall.Repetition.harmful, .harmlessIfRefused])
    func keepsFromRepeating(repetition: AWSCall.Repetition) async throws {
        let once = Script(lost, fine)
        await #expect(throws: CloudFailure.self) { try await client(once).send(call(repetition)) }
        #expect(once.requests.count == 1)
        let never = Script(unreachable, fine)
        try await client(never).send(call(repetition))
        #expect(never.requests.count == 2)
    }

    @Test("A refusal for want of capacity was not done", arguments: [429, 503])
    func repeatsRefused(status: Int) async throws {
        let throttled = Result<HTTPResponse, CloudFailure>.success(
            HTTPResponse(status: status, body: Array(#"{"__type":"ThrottlingException"}"#.utf8)))
        let http = Script(throttled, fine)
        try await client(http).send(call(.harmful))
        #expect(http.requests.count == 2)
    }

    @Test("Once the quota is spent, failures are told at once")
    func spendsQuota() async {
        let http = Script(busy)
        let client = client(http)
        for _ in 0..<20 { _ = try? await client.send(call()) }
        // 500 points are 35 retries, and each call is sent once in any case.
        #expect(http.requests.count == 20 + 35)
    }

    /// Of "123456789", the word that DynamoDB gives for it, or the word for something else.
    private func vouched(_ status: Int, by word: String) -> Result<HTTPResponse, CloudFailure> {
        .success(
            HTTPResponse(
                status: status, headers: ["x-amz-crc32": word], body: Array("123456789".utf8)))
    }

    @Test(
        "DynamoDB's answer that its checksum does not vouch for is broken", arguments: [200, 400])
    func asksAgainForDamaged(status: Int) async throws {
        let http = Script(vouched(status, by: "1"), vouched(200, by: "3421780262"))
        let clock = TestClock()
        let response = try await client(http, clock).send(call())
        #expect(response.body == Array("123456789".utf8))
        #expect(http.requests.count == 2)
        #expect(clock.slept == [.milliseconds(25)])
    }

    @Test("It is told as such once all attempts are used, or where none may follow")
    func tellsDamaged() async {
        for (repetition, count) in [(AWSCall.Repetition.harmless, 4), (.harmful, 1)] {
            let http = Script(vouched(200, by: "1"))
            await #expect(throws: CloudFailure.damaged(server: "https://dynamodb.test")) {
                try await client(http).send(call(repetition))
            }
            #expect(http.requests.count == count)
        }
    }

    @Test("No other service vouches so")
    func takesFromOthers() async throws {
        let http = Script(vouched(200, by: "1"))
        try await client(http).send(AWSCall(.secretsManager, "GetSecretValue", on: "secret s"))
        #expect(http.requests.count == 1)
    }

    @Test("A throttled call waits before it is sent again")
    func slowsDown() async throws {
        let throttled = Result<HTTPResponse, CloudFailure>.success(HTTPResponse(status: 429))
        let clock = TestClock()
        let client = client(Script(throttled, fine), clock)
        try await client.send(call())
        #expect(clock.slept == [.seconds(1)])
    }

    @Test("Of two callers at once one is throttled: the other's next call is held back too")
    func holdsBackOthers() async throws {
        let throttled = Result<HTTPResponse, CloudFailure>.success(HTTPResponse(status: 429))
        // The first caller is throttled twice, the second never.
        let http = Script(throttled, throttled, fine)
        let clock = HeldClock()
        let client = client(http, held: clock)
        let first = Task { try await client.send(call()) }
        await clock.sleepers(1)
        let second = Task { try await client.send(call()) }
        await clock.sleepers(2)
        #expect(http.requests.count == 1, "the second is not sent while the first waits")
        #expect(clock.waits == [.seconds(1), .seconds(1)])

        // Both are due; whichever goes first is throttled anew, and holds back the one after it.
        clock.advance(by: 1, waking: 1)
        await clock.sleepers(2)
        #expect(http.requests.count == 2)
        clock.wake(1)
        await clock.sleepers(2)
        #expect(http.requests.count == 2, "who wakes looks again whether it may go on")
        clock.advance(by: 2, waking: 2)
        _ = try await (first.value, second.value)
        #expect(http.requests.count == 4)
    }
}

/// A clock that stands still, and wakes whoever sleeps on it only when told.
private final class HeldClock: Sendable {
    private struct State {
        var time = 0.0
        var waits: [Duration] = []
        var sleepers: [CheckedContinuation<Void, Never>] = []
    }
    private let state = Mutex(State())

    /// All that was ever slept, in order.
    var waits: [Duration] { state.withLock { $0.waits } }

    var retryClock: RetryClock {
        RetryClock(
            now: { Date(timeIntervalSince1970: self.state.withLock { $0.time }) },
            sleep: { duration in
                await withCheckedContinuation { sleeper in
                    self.state.withLock {
                        $0.waits.append(duration)
                        $0.sleepers.append(sleeper)
                    }
                }
            },
            jitter: { 1 })
    }

    /// Returns once so many sleep.
    func sleepers(_ count: Int) async {
        while state.withLock({ $0.sleepers.count }) < count { await Task.yield() }
    }

    func advance(by seconds: Double, waking count: Int) {
        state.withLock { $0.time += seconds }
        wake(count)
    }

    /// The first so many of those who sleep.
    func wake(_ count: Int) {
        let woken = state.withLock { state in
            defer { state.sleepers.removeFirst(min(count, state.sleepers.count)) }
            return state.sleepers.prefix(count)
        }
        for sleeper in woken { sleeper.resume() }
    }
}
