import Testing

@testable import Cloud

@Suite("HTTP to a place of credentials")
struct PlaceClientTests {
    @Test("A success has a body")
    func body() async throws {
        let client = PlaceClient(place: "It", http: ScriptedClient(.success(.init(200, "text"))))
        #expect(try await client.body(of: HTTPRequest(.get, "http://h/")) == Array("text".utf8))
    }

    @Test("Anything else is the place's failure, without what it said")
    func fails() async {
        let client = PlaceClient(
            place: "It",
            http: ScriptedClient(
                .success(.init(500, "hush")), .failure(.connectionLost(server: "h"))))
        let request = HTTPRequest(.get, "http://h/x?y")
        await #expect(
            throws: CredentialsFailure.unanswered(
                place: "It", .status(server: "http://h", status: 500, excerpt: ""))
        ) { try await client.body(of: request) }
        await #expect(
            throws: CredentialsFailure.unanswered(place: "It", .connectionLost(server: "h"))
        ) { try await client.send(request) }
    }
}
