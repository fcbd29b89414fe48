import Cloud
import Foundation
import TestSupport

/// A real server on a real socket; `Fixtures/http_server.py` says what each path does.
enum HTTPServer {
    static let shared = Result { try LocalServer(script: script) }

    static var script: URL { fixture("http_server.py") }

    static func url(_ path: String) throws -> String { try shared.get().url + path }

    /// A listener that never accepts.
    static func deaf() throws -> LocalServer {
        try LocalServer(script: fixture("deaf_server.py"))
    }

    /// The address of a server that has gone away.
    static func deadURL() throws -> String { try LocalServer(script: script).url }
}

/// What the server saw of a request.
struct Echo: Decodable {
    let method: String
    let target: String
    let headers: [String]
    let body: String
    /// The client's port: the same for two requests on one connection.
    let connection: Int

    init(_ response: HTTPResponse) throws {
        self = try JSONDecoder().decode(Echo.self, from: Data(response.body))
    }
}

extension HTTPResponse {
    var text: String { String(decoding: body, as: UTF8.self) }
}
