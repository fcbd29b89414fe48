import Foundation
import Synchronization
import Testing

@testable import Cloud
import CloudTestSupport

@Suite("Batch jobs on Bedrock's control plane")
struct BedrockClientTests {
    private final class Answering: HTTPClient {
        private let answers: [String]
        private let seen = Mutex<[HTTPRequest]>([])

        init(_ answers: String...) { self.answers = answers }

        var requests: [HTTPRequest] { seen.withLock { $0 } }

        func send(_ request: HTTPRequest, receiving: BodyReceiver?) async throws -> HTTPResponse {
            let index = seen.withLock { seen in
                seen.append(request)
                return seen.count - 1
            }
            return HTTPResponse(status: 200, body: Array(answers[index].utf8))
        }
    }

    private func client(_ http: any HTTPClient) -> BedrockClient {
        BedrockClient(
            AWSClient(
                http: http, credentials: FixedCredentials(accessKeyID: "a", secretAccessKey: "b"),
                endpoint: { _ in AWSEndpoint(url: "https://test", region: "eu-west-1") },
                clock: TestClock().retryClock))
    }

    private let arn = "arn:aws:bedrock:eu-west-1:1:model-invocation-job/ab12"

    @Test("Made, looked at and stopped by its ARN, which is one segment of the path")
    func calls() async throws {
        let http = Answering(
            #"{"jobArn":"\#(arn)"}"#, #"{"jobArn":"\#(arn)","status":"Completed"}"#, "{}")
        let client = client(http)
        let address = S3Address(bucket: "b", key: "k")
        let made = try await client.create(
            InvocationJobRequest(
                name: "n", model: "m", role: "r", form: .converse, input: address, output: address))
        #expect(made == arn)
        #expect(try await client.job(arn).status == .completed)
        try await client.stop(arn)
        let path =
            "https://test/model-invocation-job/"
            + "arn%3Aaws%3Abedrock%3Aeu-west-1%3A1%3Amodel-invocation-job%2Fab12"
        #expect(
            http.requests.map { "\($0.method.rawValue) \($0.url)" } == [
                "POST https://test/model-invocation-job", "GET \(path)", "POST \(path)/stop",
            ])
    }

    @Test("Listed page by page, and only those whose names begin so")
    func lists() async throws {
        func page(_ name: String, _ rest: String) -> String {
            #"{"invocationJobSummaries":[{"jobName":"\#(name)","jobArn":"\#(name)","status":"Failed"}]\#(rest)}"#
        }
        let http = Answering(page("st-2", #","nextToken":"a b""#), page("not-st-1", ""))
        let jobs = try await client(http).jobs(named: "st-")
        #expect(jobs == [InvocationJob(arn: "st-2", status: .failed)])
        let query = "nameContains=st-&sortBy=CreationTime&sortOrder=Descending"
        #expect(
            http.requests.map(\.url) == [
                "https://test/model-invocation-jobs?\(query)",
                "https://test/model-invocation-jobs?\(query)&nextToken=a%20b",
            ])
    }

    @Test("An answer that is none is told")
    func isUnreadable() async {
        await #expect(
            throws: UnreadableReply(service: .bedrock, operation: "GetModelInvocationJob")
        ) {
            _ = try await client(Answering("{}")).job(arn)
        }
    }
}
