public import Cloud
import Foundation
import Synchronization

/// Reaches DynamoDB as it is when it is asked for more than it likes: every third request is
/// throttled, and of each batch one half is left undone.
public final class GrudgingClient: HTTPClient {
    private let http: any HTTPClient
    private let requests = Mutex(0)

    public init(_ http: any HTTPClient) { self.http = http }

    public func send(_ request: HTTPRequest, receiving receive: BodyReceiver?) async throws
        -> HTTPResponse
    {
        let number = requests.withLock { number in
            number += 1
            return number
        }
        if number.isMultiple(of: 3) {
            let refusal = #"{"__type": "x#ProvisionedThroughputExceededException", "message": ""}"#
            return HTTPResponse(status: 400, body: Array(refusal.utf8))
        }
        switch request.headers["X-Amz-Target"]?.split(separator: ".").last {
        case "BatchWriteItem":
            return try await half(request, leaving: "UnprocessedItems") {
                $0 as? [Any]
            } whole: {
                $0
            }
        case "BatchGetItem":
            return try await half(request, leaving: "UnprocessedKeys") {
                ($0 as? [String: Any])?["Keys"] as? [Any]
            } whole: {
                ["Keys": $0, "ConsistentRead": true]
            }
        default: return try await http.send(request, receiving: receive)
        }
    }

    /// Forwards the first half of what is asked of each table, and answers the rest as undone.
    private func half(
        _ request: HTTPRequest, leaving name: String, parts: (Any) -> [Any]?,
        whole: ([Any]) -> Any
    ) async throws -> HTTPResponse {
        guard case .bytes(let bytes) = request.body,
            let input = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
            let tables = input["RequestItems"] as? [String: Any]
        else { return HTTPResponse(status: 400) }
        var (done, left): ([String: Any], [String: Any]) = ([:], [:])
        for (table, asked) in tables {
            let asked = parts(asked) ?? []
            let count = (asked.count + 1) / 2
            done[table] = whole(Array(asked.prefix(count)))
            if count < asked.count { left[table] = whole(Array(asked.dropFirst(count))) }
        }
        let body = try JSONSerialization.data(withJSONObject: ["RequestItems": done])
        let response = try await http.send(
            HTTPRequest(
                request.method, request.url, headers: request.headers, body: Array(body),
                limits: request.limits))
        guard response.isSuccess,
            var answer = try JSONSerialization.jsonObject(with: Data(response.body))
                as? [String: Any]
        else { return response }
        answer[name] = left
        return HTTPResponse(
            // Without the checksum of what it was.
            status: response.status,
            headers: response.headers.fields.reduce(into: [:]) { headers, field in
                if field.name.lowercased() != "x-amz-crc32" {
                    headers.append(field.name, field.value)
                }
            },
            body: Array(try JSONSerialization.data(withJSONObject: answer)))
    }
}
