import Foundation
import TestSupport
import Testing

@testable import Cloud

/// A case of the suite that AWS publishes for signers.
struct SuiteVector: Decodable, CustomTestStringConvertible {
    let name: String
    let context: Context
    let request: String
    let header: Stages
    let query: Stages

    struct Context: Decodable {
        let credentials: Credentials
        let expiration_in_seconds: Int
        let normalize: Bool
        let region: String
        let service: String
        let sign_body: Bool
        let timestamp: Date
        let omit_session_token: Bool?
    }

    struct Credentials: Decodable {
        let access_key_id: String
        let secret_access_key: String
        let token: String?
    }

    struct Stages: Decodable {
        let canonicalRequest: String
        let stringToSign: String
        let signature: String
        let signedRequest: String
    }

    var testDescription: String { name }

    static let all: [SuiteVector] = vectors("aws-c-auth.json")
}

/// A signature that botocore made.
struct BotocoreVector: Decodable, CustomTestStringConvertible {
    let name: String
    let service: String
    let region: String
    let access_key: String
    let secret_key: String
    let session_token: String?
    let timestamp: String
    let method: String
    let url: String
    let headers_in: [String: String]
    let body_utf8: String
    let payload_mode: String
    let canonical_request: String
    let string_to_sign: String
    let headers_out: [String: String]
    let signature: String
    let signed_url: String?
    let expires: Int?

    var testDescription: String { name }

    var date: Date {
        let digits = timestamp.filter(\.isNumber).map(String.init)
        let parts = [0..<4, 4..<6, 6..<8, 8..<10, 10..<12, 12..<14].map { digits[$0].joined() }
        let text =
            "\(parts[0])-\(parts[1])-\(parts[2])T\(parts[3]):\(parts[4]):\(parts[5])Z"
        return (try? Date(text, strategy: .iso8601)) ?? .distantPast
    }

    var credentials: AWSCredentials {
        AWSCredentials(
            accessKeyID: access_key, secretAccessKey: secret_key, sessionToken: session_token)
    }

    var request: HTTPRequest {
        var headers = HTTPHeaders()
        for (name, value) in headers_in { headers.append(name, value) }
        return HTTPRequest(
            HTTPMethod(rawValue: method) ?? .get, url, headers: headers, body: Array(body_utf8.utf8)
        )
    }

    var payload: PayloadHash {
        payload_mode == "sha256" ? PayloadHash(of: Array(body_utf8.utf8)) : .unsigned
    }

    static let all: [BotocoreVector] = vectors("botocore.json")
}

private func vectors<Vector: Decodable>(_ name: String) -> [Vector] {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    do {
        let file = projectRoot.appending(path: "Tests/CloudTests/Fixtures/sigv4/\(name)")
        return try decoder.decode([Vector].self, from: Data(contentsOf: file))
    } catch {
        return []
    }
}
