import SalesCore

/// HTTP to a place that gives credentials, its failures told as that place's.
struct PlaceClient: Sendable {
    let place: String
    let http: any HTTPClient

    /// The response, whatever its status.
    func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        do {
            return try await http.send(request)
        } catch let failure as CloudFailure {
            throw CredentialsFailure.unanswered(place: place, failure)
        }
    }

    /// The body of a response that is a success.
    func body(of request: HTTPRequest) async throws -> [UInt8] {
        let response = try await send(request)
        guard response.isSuccess else {
            // The body may hold a secret, so it goes nowhere.
            throw CredentialsFailure.unanswered(
                place: place,
                .status(
                    server: Origin(of: request.url).description, status: response.status,
                    excerpt: ""))
        }
        return response.body
    }
}
