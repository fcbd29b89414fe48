import FoundationEssentials

/// Calls services: finds them, signs, sends, and sends again what may be answered then.
///
/// One for each set of credentials; its retry quota, pace and clock offset are shared by all of its
/// calls.
public final class AWSClient: Sendable {
    private let http: any HTTPClient
    private let credentials: any CredentialsProvider
    private let bedrockToken: BearerToken?
    private let endpoint: @Sendable (AWSService) throws -> AWSEndpoint
    private let policy: @Sendable (AWSService) -> RetryPolicy
    private let clock: RetryClock
    private let quota = RetryQuota()
    private let pace = Pace()
    private let offset = ClockOffset()
    private let buckets = BucketRegions()

    /// With a `bedrockToken`, Bedrock is called with it and not with a signature.
    public init(
        http: any HTTPClient, credentials: any CredentialsProvider,
        bedrockToken: BearerToken? = nil,
        endpoint: @escaping @Sendable (AWSService) throws -> AWSEndpoint,
        policy: @escaping @Sendable (AWSService) -> RetryPolicy = RetryPolicy.of,
        clock: RetryClock = .system
    ) {
        self.http = http
        self.credentials = credentials
        self.bedrockToken = bedrockToken
        self.endpoint = endpoint
        self.policy = policy
        self.clock = clock
    }

    func endpoint(of service: AWSService) throws -> AWSEndpoint { try endpoint(service) }

    /// The service's answer, if it is a success.
    ///
    /// - Throws: `AWSFailure` when the service refuses, `CloudFailure` when no whole answer came,
    ///   `CredentialsFailure` when there is nothing to sign with.
    @discardableResult
    public func send(_ call: AWSCall) async throws -> HTTPResponse {
        try await perform(call) { [http] request in try await http.send(request) }
    }

    /// `exchange` sends the signed request once.
    private func perform(
        _ call: AWSCall, exchange: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async throws -> HTTPResponse {
        let home = try endpoint(call.service)
        let policy = policy(call.service)
        var attempt = 1
        var cost: Int?
        while true {
            // Who was throttled meanwhile may have put it off further.
            while let wait = pace.wait(at: clock.now()) { try await clock.sleep(wait) }
            let endpoint = buckets.endpoint(of: call, from: home)
            let request = try await signed(call, endpoint)
            let outcome = await outcome(of: request, call, endpoint, exchange)
            switch outcome {
            case .success(let response):
                quota.giveBack(cost)
                return response
            case .corrected: continue
            case .failure(let error, let cause, let asked):
                guard let cause, attempt < policy.attempts,
                    call.repetition.allows(cause, after: error),
                    let taken = quota.take(for: cause)
                else { throw error }
                cost = taken
                let delay = policy.delay(
                    before: attempt, cause: cause, jitter: clock.jitter(), asked: asked)
                if cause == .throttled {
                    pace.slowDown(until: clock.now().addingTimeInterval(delay / .seconds(1)))
                } else {
                    try await clock.sleep(delay)
                }
                attempt += 1
            }
        }
    }

    /// As `send`, but a success's body goes to `receive`, and what came of it is not fetched anew.
    func stream(_ call: AWSCall, receiving receive: @escaping BodyReceiver) async throws
        -> HTTPResponse
    {
        var call = call
        call.repetition = .harmlessIfRefused
        return try await perform(call) { [http] request in
            try await http.send(request, receiving: receive)
        }
    }

    private enum Outcome {
        case success(HTTPResponse)
        /// The clock's offset or the bucket's region has been learnt: the same request, signed
        /// anew, is no retry.
        case corrected
        case failure(any Error, RetryCause?, asked: Duration?)
    }

    private func signed(_ call: AWSCall, _ endpoint: AWSEndpoint) async throws -> HTTPRequest {
        let url = endpoint.url(of: call)
        func request(_ headers: HTTPHeaders) -> HTTPRequest {
            var request = HTTPRequest(
                call.method, url, headers: headers, carrying: call.body, limits: call.limits)
            request.isRepeatable = call.repetition == .harmless
            return request
        }
        if call.service.takesBearerToken, let bedrockToken {
            var headers = call.headers
            headers.append("Authorization", try bedrockToken.authorization(for: url))
            return request(headers)
        }
        return try SigV4Signer(service: call.service.signingName, region: endpoint.region)
            .sign(
                request(call.headers), with: try await signingCredentials(for: call.service),
                at: offset.corrected(clock.now()), payload: call.payload)
    }

    /// A URL that does the call, for whoever holds it, so many seconds.
    func presign(_ call: AWSCall, for seconds: Int) async throws -> String {
        let endpoint = buckets.endpoint(of: call, from: try endpoint(call.service))
        return try SigV4Signer(service: call.service.signingName, region: endpoint.region)
            .presign(
                HTTPRequest(call.method, endpoint.url(of: call), headers: call.headers),
                with: try await signingCredentials(for: call.service),
                at: offset.corrected(clock.now()), for: seconds)
    }

    private func signingCredentials(for service: AWSService) async throws -> AWSCredentials {
        guard let found = try await credentials.credentials() else {
            throw CredentialsMissing(service: service)
        }
        return found
    }

    private func outcome(
        of request: HTTPRequest, _ call: AWSCall, _ endpoint: AWSEndpoint,
        _ exchange: @Sendable (HTTPRequest) async throws -> HTTPResponse
    ) async -> Outcome {
        do {
            let response = try await exchange(request)
            // What is damaged may say anything, also that it is a refusal.
            guard call.service != .dynamoDB || response.hasItsCRC32 else {
                throw CloudFailure.damaged(server: Origin(of: request.url).description)
            }
            let status = call.status(of: response)
            guard !(200..<300).contains(status) else { return .success(response) }
            let reply = AWSErrorReply(response)
            if offset.learns(from: response, code: reply.code, now: clock.now())
                || buckets.learns(from: reply, to: call, at: endpoint)
            {
                return .corrected
            }
            let failure = AWSFailure(
                reply, status: status, to: call, region: endpoint.region)
            return .failure(
                failure, RetryCause(status: status, code: reply.code),
                asked: RetryPolicy.asked(by: response.headers))
        } catch {
            return .failure(error, (error as? CloudFailure).flatMap(RetryCause.init), asked: nil)
        }
    }
}

extension AWSCall.Repetition {
    fileprivate func allows(_ cause: RetryCause, after error: any Error) -> Bool {
        let wasNeverSent = (error as? CloudFailure)?.wasNeverSent ?? false
        return switch self {
        case .harmless: true
        case .harmlessIfRefused: wasNeverSent || error is AWSFailure
        case .harmful: wasNeverSent || cause == .throttled
        }
    }
}
