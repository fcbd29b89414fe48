import CloudTestSupport
import Foundation
import SalesCore
import Synchronization
import Testing

@testable import Cloud

@Suite("Where buckets are")
struct BucketRegionsTests {
    private let home = AWSEndpoint(url: "https://s3.eu-west-1.amazonaws.com", region: "eu-west-1")

    private func call(_ bucket: String? = "b") -> AWSCall {
        var call = AWSCall(.s3, "GetObject", on: "s3://b/k")
        call.bucket = bucket
        return call
    }

    private func reply(_ region: String?) -> AWSErrorReply {
        var headers: HTTPHeaders = [:]
        if let region { headers.append("x-amz-bucket-region", region) }
        return AWSErrorReply(HTTPResponse(status: 301, headers: headers))
    }

    @Test("Learnt from a reply that names another region, of that bucket alone")
    func learns() {
        let buckets = BucketRegions()
        #expect(buckets.learns(from: reply("us-west-2"), to: call(), at: home))
        let there = buckets.endpoint(of: call(), from: home)
        #expect(there.region == "us-west-2")
        #expect(there.url == "https://s3.us-west-2.amazonaws.com")
        #expect(buckets.endpoint(of: call("c"), from: home) == home)
        #expect(buckets.learns(from: reply("us-west-2"), to: call(), at: home), "asked before")
    }

    @Test("Not from the region that was asked, none, to and fro, or a call about no bucket")
    func ignores() {
        let buckets = BucketRegions()
        #expect(!buckets.learns(from: reply("eu-west-1"), to: call(), at: home))
        #expect(!buckets.learns(from: reply(nil), to: call(), at: home))
        #expect(!buckets.learns(from: reply("us-west-2"), to: call(nil), at: home))
        #expect(buckets.endpoint(of: call(), from: home) == home)
        #expect(buckets.learns(from: reply("us-west-2"), to: call(), at: home))
        let there = buckets.endpoint(of: call(), from: home)
        #expect(!buckets.learns(from: reply("eu-west-1"), to: call(), at: there))
    }
}

@Suite("A bucket in another region than the client's")
struct ForeignBucketTests {
    private func client(
        in region: String, http: any HTTPClient = CurlClient(), url: String
    ) -> S3Client {
        let endpoint = AWSEndpoint(url: url, region: region, isCustom: true)
        return S3Client(
            AWSClient(http: http, credentials: Ministack.root, endpoint: { _ in endpoint }))
    }

    @Test("Is found, written, read and listed all the same, by a service that refuses elsewhere")
    func follows() async throws {
        let bucket = Ministack.name("far")
        try await S3Client(try await Ministack.client()).createBucket(bucket)
        let address = S3Address(bucket: bucket, key: "a b/c")
        func fresh() async throws -> S3Client {
            client(in: "us-west-2", url: try await Ministack.url())
        }
        try await fresh().put(.bytes([1, 2, 3]), at: address)
        #expect(try await fresh().head(address).size == 3)
        #expect(try await fresh().piece(of: address, from: 0, count: 9).bytes == [1, 2, 3])
        let reading = try await fresh()
        #expect(
            try await reading.list(S3Address(bucket: bucket, key: "")).map(\.key) == ["a b/c"])
        let link = try await reading.link(to: address, for: 60)
        #expect(link.contains("%2F\(Ministack.region)%2Fs3"), "\(link)")
        #expect(try await CurlClient().send(HTTPRequest(.get, link)).body == [1, 2, 3])
    }

    /// Refuses whatever is signed for another region than `region`, as S3 does at that region's own host.
    private struct Host: HTTPClient {
        let region: String
        let told: String
        let requests = Counter()

        final class Counter: Sendable {
            private let number = Mutex(0)
            var count: Int { number.withLock { $0 } }
            func add() { number.withLock { $0 += 1 } }
        }

        func send(_ request: HTTPRequest, receiving: BodyReceiver?) async throws -> HTTPResponse {
            requests.add()
            guard request.headers["Authorization"]?.contains("/\(region)/s3/") != true else {
                return HTTPResponse(status: 200)
            }
            let body = """
                <Error><Code>AuthorizationHeaderMalformed</Code><Message>the region is wrong</Message>\
                <Region>\(told)</Region></Error>
                """
            return HTTPResponse(status: 400, body: Array(body.utf8))
        }
    }

    @Test("Is asked again where a refusal names its region in the body")
    func malformed() async throws {
        let host = Host(region: "eu-west-3", told: "eu-west-3")
        let client = client(in: "us-east-1", http: host, url: "https://s3.test")
        try await client.delete(S3Address(bucket: "far", key: "k"))
        #expect(host.requests.count == 2)
        try await client.delete(S3Address(bucket: "far", key: "k"))
        #expect(host.requests.count == 3, "it is known from then on")
    }

    @Test("Is told with its region where going there does not help")
    func refused() async throws {
        let host = Host(region: "nowhere", told: "eu-west-3")
        let client = client(in: "us-east-1", http: host, url: "https://s3.test")
        let failure = await #expect(throws: AWSFailure.self) {
            try await client.delete(S3Address(bucket: "far", key: "k"))
        }
        #expect(host.requests.count == 2)
        #expect(failure?.remedy?.hasPrefix("Set the region of s3://far/k in the job") == true)
        #expect(failure?.exitCode == .failed)
    }
}
