import Cloud
import Foundation
import Testing

@Suite("What a request carries")
struct HTTPBodyTests {
    @Test("Bytes in memory, or part of a file")
    func counts() {
        #expect(HTTPBody.bytes([1, 2, 3]).count == 3)
        #expect(HTTPBody.file(FilePart(path: "/x", offset: 5, count: 7)).count == 7)
        #expect(([] as HTTPBody).count == 0)
    }

    @Test("A file is sent as it is read, and a part of one is that part")
    func sendsFile() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data("0123456789".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let part = FilePart(path: file.path(), offset: 2, count: 5)
        let request = HTTPRequest(.put, try HTTPServer.url("/echo"), carrying: .file(part))
        let echo = try Echo(try await CurlClient().send(request))
        #expect(echo.body == "23456")
        #expect(echo.method == "PUT")
        #expect(echo.headers.contains("Content-Length: 5"))
        #expect(!echo.headers.contains { $0.hasPrefix("Expect") || $0.hasPrefix("Transfer") })
    }

    @Test("A file that is gone or shorter than promised fails", arguments: [nil, "abc"])
    func refuses(content: String?) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        if let content { try Data(content.utf8).write(to: file) }
        defer { try? FileManager.default.removeItem(at: file) }
        let part = FilePart(path: file.path(), count: 10)
        let request = HTTPRequest(.put, try HTTPServer.url("/echo"), carrying: .file(part))
        await #expect(throws: (any Error).self) { try await CurlClient().send(request) }
    }
}
