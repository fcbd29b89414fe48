import Cloud
import Testing

@Suite("Blocking transfers and Swift's shared threads")
struct CurlLaneTests {
    @Test("Tasks run on while more transfers block than there are threads")
    func leavesThreadsFree() async throws {
        let client = CurlClient(maximumTransfers: 24)
        let url = try HTTPServer.url("/silent")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<24 {
                group.addTask { _ = try await client.send(HTTPRequest(.get, url)) }
            }
            try await Task.sleep(for: .milliseconds(300))
            let start = ContinuousClock.now
            for _ in 0..<100 { await Task.yield() }
            let response = try await CurlClient().send(
                HTTPRequest(.get, try HTTPServer.url("/echo")))
            #expect(response.status == 200)
            #expect(ContinuousClock.now - start < .seconds(20))
            group.cancelAll()
            while let result = await group.nextResult() {
                #expect(throws: CancellationError.self) { try result.get() }
            }
        }
    }
}
