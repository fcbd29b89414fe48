import Foundation
import Synchronization
import Testing

@testable import Runner

@Suite("RemoteFile")
struct RemoteFileTests {
    private struct Unreachable: Error {}

    private func bytes(at path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path)))
    }

    @Test("It is fetched once, when it is first needed, and leaves no file behind")
    func once() async throws {
        let workshop = try Workshop()
        let fetches = Mutex(0)
        let file = RemoteFile(workFolder: workshop.path + "/new", etag: "e") { file in
            fetches.withLock { $0 += 1 }
            try file.append([1, 2, 3])
        }
        #expect(file.etag == "e")
        #expect(fetches.withLock { $0 } == 0)
        async let first = file.path()
        async let second = file.path()
        #expect(try await first == second)
        #expect(try bytes(at: await file.path()) == [1, 2, 3])
        #expect(fetches.withLock { $0 } == 1)
        #expect(workshop.files("new").isEmpty)
    }

    @Test("After a failure it is fetched anew")
    func again() async throws {
        let workshop = try Workshop()
        let fetches = Mutex(0)
        let file = RemoteFile(workFolder: workshop.path) { file in
            let count = fetches.withLock {
                $0 += 1; return $0
            }
            try file.append([7])
            if count == 1 { throw Unreachable() }
        }
        await #expect(throws: Unreachable.self) { try await file.path() }
        #expect(try bytes(at: await file.path()) == [7])
    }
}
