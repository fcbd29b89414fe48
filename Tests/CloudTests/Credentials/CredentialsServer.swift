import FoundationEssentials
import Synchronization
import TestSupport

@testable import Cloud

/// All places of credentials behind one socket: `Fixtures/credentials_server.py`.
enum CredentialsServer {
    static let shared = Result {
        try LocalServer(
            script: projectRoot.appending(path: "Tests/CloudTests/Fixtures/credentials_server.py"),
            python: Python.executable.path(), arguments: [])
    }

    static func url(_ path: String = "") throws -> String { try shared.get().url + path }

    /// How often a path was asked for.
    static func count(of path: String) async throws -> Int? {
        let response = try await CurlClient().send(
            HTTPRequest(.get, try url("/seen?path=\(path)")))
        return Int(response.text)
    }
}

/// A home folder with AWS's files in it, gone with the test.
final class TemporaryHome: Sendable {
    let path: String

    init(config: String? = nil, credentials: String? = nil) throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "salestalk-home-\(UUID().uuidString)").path(percentEncoded: false)
        path = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        try FileManager.default.createDirectory(
            atPath: "\(path)/.aws/sso/cache", withIntermediateDirectories: true)
        if let config { try write(config, at: ".aws/config") }
        if let credentials { try write(credentials, at: ".aws/credentials") }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    @discardableResult
    func write(_ text: String, at name: String) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: "\(path)/\(name)"))
        return "\(path)/\(name)"
    }

    func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
    }

    func environment(_ variables: [String: String] = [:]) -> AWSEnvironment {
        AWSEnvironment(
            variables: variables.merging(["PATH": "/usr/bin:/bin"]) { $1 }, home: path)
    }

    func configuration(
        _ variables: [String: String] = [:], profile: String? = nil
    ) throws -> AWSConfiguration {
        try AWSConfiguration(environment: environment(variables), profile: profile)
    }

    /// With STS and the sign-in services at the server of the tests.
    func context(
        _ variables: [String: String] = [:], profile: String? = nil,
        http: any HTTPClient = CurlClient(), at date: Date = Date(timeIntervalSince1970: 1.8e9)
    ) throws -> CredentialsContext {
        let local = [
            "AWS_REGION": "eu-central-1",
            "AWS_ENDPOINT_URL_STS": try CredentialsServer.url("/sts"),
            "AWS_ENDPOINT_URL_SSO": try CredentialsServer.url("/portal"),
            "AWS_ENDPOINT_URL_SSO_OIDC": try CredentialsServer.url("/oidc"),
            "AWS_EC2_METADATA_DISABLED": "true",
        ]
        return CredentialsContext(
            configuration: try configuration(
                local.merging(variables) { $1 }, profile: profile),
            http: http, now: { date }, pause: .milliseconds(1), processLimit: .seconds(20))
    }
}

/// Answers from a list, and remembers what was asked: for addresses that no test can serve.
final class ScriptedClient: HTTPClient {
    private let state: Mutex<(answers: [Result<HTTPResponse, CloudFailure>], asked: [HTTPRequest])>

    init(_ answers: Result<HTTPResponse, CloudFailure>...) { state = Mutex((answers, [])) }

    var asked: [HTTPRequest] { state.withLock { $0.asked } }

    func send(
        _ request: HTTPRequest, receiving: BodyReceiver?
    ) async throws -> HTTPResponse {
        try state.withLock { state in
            state.asked.append(request)
            guard !state.answers.isEmpty else { throw CloudFailure.unreachable(server: "nobody") }
            return try state.answers.removeFirst().get()
        }
    }
}

extension HTTPResponse {
    init(_ status: Int = 200, _ text: String) {
        self.init(status: status, body: Array(text.utf8))
    }
}

extension TemporaryHome {
    func writeBytes(_ bytes: [UInt8], at name: String) throws {
        try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
    }
}
