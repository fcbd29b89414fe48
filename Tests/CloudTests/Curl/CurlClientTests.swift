import Cloud
import Testing

@Suite("Many transfers at once")
struct CurlClientTests {
    @Test("A connection is used again")
    func reusesConnection() async throws {
        let client = CurlClient()
        var connections: Set<Int> = []
        for _ in 0..<5 {
            let response = try await client.send(HTTPRequest(.get, try HTTPServer.url("/echo")))
            connections.insert(try Echo(response).connection)
        }
        #expect(connections.count == 1)
    }

    @Test("A connection that was closed meanwhile is opened again")
    func reopensConnection() async throws {
        let client = CurlClient(maximumTransfers: 1)
        for path in ["/last", "/echo", "/last", "/last"] {
            let response = try await client.send(
                HTTPRequest(.post, try HTTPServer.url(path), body: [0x61]))
            #expect(response.status == 200)
        }
    }

    @Test("Each response goes to its own request")
    func keepsApart() async throws {
        let client = CurlClient(maximumTransfers: 4)
        let url = try HTTPServer.url("/echo")
        try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for number in 0..<40 {
                group.addTask {
                    let request = HTTPRequest(.post, url, body: Array("number \(number)".utf8))
                    return (number, try Echo(try await client.send(request)).body)
                }
            }
            for try await (number, body) in group { #expect(body == "number \(number)") }
        }
    }

    @Test("No more connections than transfers are allowed")
    func isBounded() async throws {
        let client = CurlClient(maximumTransfers: 2)
        let url = try HTTPServer.url("/echo")
        let connections = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 {
                group.addTask { try Echo(try await client.send(HTTPRequest(.get, url))).connection }
            }
            return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
        }
        #expect(connections.count <= 2)
    }

    @Test("A cancelled task ends its transfer", arguments: ["/silent", "/stall", "/trickle"])
    func isCancelled(path: String) async throws {
        let client = CurlClient(maximumTransfers: 1)
        let url = try HTTPServer.url(path)
        let start = ContinuousClock.now
        let task = Task { try await client.send(HTTPRequest(.get, url)) }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(ContinuousClock.now - start < .seconds(10))
        let response = try await client.send(HTTPRequest(.get, try HTTPServer.url("/echo")))
        #expect(response.status == 200)
    }

    @Test("A task cancelled in line leaves it at once")
    func isCancelledInLine() async throws {
        let client = CurlClient(maximumTransfers: 1)
        let url = try HTTPServer.url("/silent")
        let first = Task { try await client.send(HTTPRequest(.get, url)) }
        try await Task.sleep(for: .milliseconds(100))
        let second = Task { try await client.send(HTTPRequest(.get, url)) }
        try await Task.sleep(for: .milliseconds(100))
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        #expect(!first.isCancelled)
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
    }

    @Test("A task cancelled before sends nothing")
    func isCancelledBefore() async throws {
        let url = try HTTPServer.url("/echo")
        let task = Task {
            try? await Task.sleep(for: .seconds(60))
            return try await CurlClient().send(HTTPRequest(.get, url))
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
