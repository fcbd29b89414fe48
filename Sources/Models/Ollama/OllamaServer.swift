import Cloud
import FoundationEssentials

/// The few calls that we make to an Ollama server, by its own documentation of its API.
struct OllamaServer: Sendable {
    /// As messages show it.
    let name: String
    private let url: String
    private let client: any HTTPClient
    private let connectTimeout: Duration

    /// A server that is asked nothing heavy answers at once.
    private static let statusTimeout = Duration.seconds(10)

    /// Whether the URL may be in no message, not even its host.
    private let isSecret: Bool

    /// With a `secretName`, messages show it in place of the URL's origin.
    init(
        url: String, secretName: String? = nil, client: any HTTPClient, connectTimeout: Duration
    ) {
        var url = url.contains("://") ? url : "http://\(url)"
        while url.hasSuffix("/") { url.removeLast() }
        self.url = url
        self.client = client
        self.connectTimeout = connectTimeout
        name = secretName ?? Origin(of: url).description
        isSecret = secretName != nil
    }

    /// `GET /api/version`.
    func version() async throws -> String {
        try await read(OllamaVersion.self, from: "/api/version").version
    }

    /// `GET /api/tags`: the names of the models that are there.
    func models() async throws -> [String] {
        try await read(OllamaTags.self, from: "/api/tags").models.map(\.name)
    }

    /// `POST /api/chat`: the response, whatever its status.
    func chat(_ json: [UInt8], within limit: Duration) async throws -> HTTPResponse {
        try await send(.post, "/api/chat", json, within: limit)
    }

    private func read<Answer: Decodable>(
        _ type: Answer.Type, from path: String
    ) async throws -> Answer {
        let response = try await send(.get, path, [], within: Self.statusTimeout)
        guard response.isSuccess, let answer = try? JSONDecoder().decode(type, from: response.body)
        else { throw OllamaFailure.notOllama(server: name, reply: response.excerpt) }
        return answer
    }

    private func send(
        _ method: HTTPMethod, _ path: String, _ json: [UInt8], within limit: Duration
    ) async throws -> HTTPResponse {
        let request = HTTPRequest(
            method, url + path,
            headers: json.isEmpty ? [:] : ["Content-Type": "application/json"], body: json,
            // Nothing moves while the model thinks.
            limits: TransferLimits(connect: connectTimeout, idle: limit, total: limit))
        do {
            return try await client.send(request)
        } catch let failure as CloudFailure {
            throw OllamaFailure.noAnswer(cause: isSecret ? failure.naming(name) : failure)
        }
    }
}

extension HTTPResponse {
    /// Enough of the body to see what it is.
    var excerpt: String { String(decoding: body.prefix(1000), as: UTF8.self) }
}

extension JSONDecoder {
    func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        try decode(type, from: Data(bytes))
    }
}
