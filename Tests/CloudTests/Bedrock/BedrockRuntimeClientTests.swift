import Foundation
import SalesCore
import Synchronization
import Testing

@testable import Cloud
import CloudTestSupport

@Suite("Models on Bedrock")
struct BedrockRuntimeClientTests {
    private final class Answering: HTTPClient {
        private let response: HTTPResponse
        private let seen = Mutex<HTTPRequest?>(nil)

        init(_ status: Int, _ body: String) {
            response = HTTPResponse(status: status, body: Array(body.utf8))
        }

        var request: HTTPRequest? { seen.withLock { $0 } }

        func send(_ request: HTTPRequest, receiving: BodyReceiver?) async throws -> HTTPResponse {
            seen.withLock { $0 = request }
            return response
        }
    }

    private struct NoCredentials: CredentialsProvider {
        let name = "none"
        func credentials() async throws -> AWSCredentials? { nil }
    }

    private final class Losing: HTTPClient {
        private let sent = Mutex(0)

        var count: Int { sent.withLock { $0 } }

        func send(_ request: HTTPRequest, receiving: BodyReceiver?) async throws -> HTTPResponse {
            sent.withLock { $0 += 1 }
            throw CloudFailure.connectionLost(server: "h")
        }
    }

    private func client(_ http: any HTTPClient) -> BedrockRuntimeClient {
        BedrockRuntimeClient(
            AWSClient(
                http: http, credentials: FixedCredentials(accessKeyID: "a", secretAccessKey: "b"),
                endpoint: { _ in AWSEndpoint(url: "https://test", region: "eu-west-1") },
                clock: TestClock().retryClock))
    }

    private let whole =
        #"{"output":{"message":{"content":[{"text":"hi"}]}},"stopReason":"end_turn","usage":{"inputTokens":1,"outputTokens":2}}"#

    private func question(_ model: String) -> ConverseRequest {
        ConverseRequest(model: model, system: "s", prompt: "p", maximumTokens: 9)
    }

    @Test(
        "A model's id is one segment of the path, colons and slashes too",
        arguments: [
            ("anthropic.claude-3-haiku-20240307-v1:0", "anthropic.claude-3-haiku-20240307-v1%3A0"),
            (
                "arn:aws:bedrock:eu-west-1:1:inference-profile/x",
                "arn%3Aaws%3Abedrock%3Aeu-west-1%3A1%3Ainference-profile%2Fx"
            ),
        ])
    func asks(model: String, segment: String) async throws {
        let http = Answering(200, whole)
        let answer = try await client(http).converse(question(model))
        #expect(answer.text == "hi")
        #expect(http.request?.url == "https://test/model/\(segment)/converse")
        #expect(http.request?.headers["Authorization"]?.contains("/bedrock/aws4_request") == true)
    }

    @Test("Titan is asked in its own words, with its guardrail in the headers")
    func asksTitan() async throws {
        let http = Answering(200, #"{"results":[{"outputText":"hi"}]}"#)
        let answer = try await client(http).ask(
            TitanTextRequest(
                model: "titan", system: "s", prompt: "p", maximumTokens: 9,
                guardrail: Guardrail(id: "g", version: "3")))
        #expect(answer.text == "hi")
        #expect(http.request?.url == "https://test/model/titan/invoke")
        #expect(http.request?.headers["X-Amzn-Bedrock-GuardrailIdentifier"] == "g")
        #expect(http.request?.headers["X-Amzn-Bedrock-GuardrailVersion"] == "3")
        #expect(http.request?.headers["X-Amzn-Bedrock-Trace"] == "ENABLED")
        let signed = http.request?.headers["Authorization"] ?? ""
        #expect(signed.contains("x-amzn-bedrock-guardrailidentifier"))
    }

    @Test("With an API key it is called with that, and never in clear")
    func bears() async throws {
        let http = Answering(200, whole)
        func client(_ url: String) -> BedrockRuntimeClient {
            BedrockRuntimeClient(
                AWSClient(
                    http: http, credentials: NoCredentials(), bedrockToken: BearerToken("sesame"),
                    endpoint: { _ in AWSEndpoint(url: url, region: "eu-west-1") },
                    clock: TestClock().retryClock))
        }
        _ = try await client("https://test").converse(question("m"))
        #expect(http.request?.headers["Authorization"] == "Bearer sesame")
        await #expect(throws: CredentialsFailure.bearerTokenInClear(server: "http://test")) {
            _ = try await client("http://test").converse(question("m"))
        }
    }

    @Test("Other services are signed for all the same")
    func signsOthers() async throws {
        let client = AWSClient(
            http: Answering(200, ""), credentials: NoCredentials(),
            bedrockToken: BearerToken("sesame"),
            endpoint: { _ in AWSEndpoint(url: "https://test", region: "eu-west-1") })
        await #expect(throws: CredentialsMissing(service: .s3)) {
            try await client.send(AWSCall(.s3, "ListBuckets", on: "buckets"))
        }
    }

    @Test("An answer that got lost is not bought again")
    func isNotRepeated() async throws {
        let http = Losing()
        await #expect(throws: CloudFailure.connectionLost(server: "h")) {
            _ = try await client(http).converse(question("m"))
        }
        #expect(http.count == 1)
    }

    @Test(
        "A refusal names model, action and what to do",
        arguments: [
            (403, "AccessDeniedException", "request access to the model", ExitCode.credentials),
            (404, "ResourceNotFoundException", "Create model m in eu-west-1, or correct", .failed),
            (429, "ThrottlingException", "higher quota of Bedrock Runtime", .failed),
        ])
    func refuses(status: Int, code: String, remedy: String, exit: ExitCode) async {
        let http = Answering(status, #"{"__type":"\#(code)","message":"no"}"#)
        let failure = await #expect(throws: AWSFailure.self) {
            _ = try await client(http).converse(question("m"))
        }
        #expect(failure?.summary.contains("model m") == true)
        #expect(failure?.remedy?.contains(remedy) == true, "\(failure?.remedy ?? "")")
        #expect(failure?.exitCode == exit)
    }

    @Test("An answer that is none is told")
    func unreadable() async {
        await #expect(throws: UnreadableReply(service: .bedrockRuntime, operation: "Converse")) {
            _ = try await client(Answering(200, "{}")).converse(question("m"))
        }
    }
}
