import Testing

@testable import Cloud

@Suite("How late a request is sent again")
struct RetryPolicyTests {
    @Test(
        "Twice as late each time, up to twenty seconds",
        arguments: [
            (RetryPolicy.standard, 1, RetryCause.transient, 50), (.standard, 2, .transient, 100),
            (.standard, 30, .transient, 20_000), (.dynamoDB, 1, .transient, 25),
            (.dynamoDB, 3, .transient, 100), (.standard, 1, .throttled, 1000),
            (.dynamoDB, 2, .throttled, 2000), (.standard, 500, .throttled, 20_000),
        ])
    func backsOff(policy: RetryPolicy, retry: Int, cause: RetryCause, milliseconds: Int) {
        let longest = policy.delay(before: retry, cause: cause, jitter: 1, asked: nil)
        #expect(longest == .milliseconds(milliseconds))
        #expect(policy.delay(before: retry, cause: cause, jitter: 0, asked: nil) == .zero)
        #expect(policy.delay(before: retry, cause: cause, jitter: 0.5, asked: nil) == longest / 2)
    }

    @Test("What the service asks for is kept, up to five seconds more than the backoff")
    func asked() {
        func delay(_ asked: Duration) -> Duration {
            RetryPolicy.standard.delay(before: 1, cause: .transient, jitter: 1, asked: asked)
        }
        #expect(delay(.seconds(2)) == .seconds(2))
        #expect(delay(.milliseconds(1)) == .milliseconds(50))
        #expect(delay(.seconds(60)) == .milliseconds(5050))
    }

    @Test(
        "In milliseconds by AWS's header, in seconds by HTTP's",
        arguments: [
            (["x-amz-retry-after": "1500"], Duration.milliseconds(1500)),
            (["Retry-After": "2"], .seconds(2)),
            (["x-amz-retry-after": "10", "Retry-After": "2"], .milliseconds(10)),
            (["x-amz-retry-after": "-1"], nil), (["Retry-After": "tomorrow"], nil), ([:], nil),
        ] as [([String: String], Duration?)])
    func reads(headers: [String: String], duration: Duration?) {
        var fields = HTTPHeaders()
        for (name, value) in headers { fields.append(name, value) }
        #expect(RetryPolicy.asked(by: fields) == duration)
    }

    @Test("Three attempts, four at DynamoDB")
    func attempts() {
        #expect(RetryPolicy.of(.s3).attempts == 3)
        #expect(RetryPolicy.of(.dynamoDB).attempts == 4)
        #expect(RetryPolicy.never.attempts == 1)
    }
}
