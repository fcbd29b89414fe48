import Foundation
import Testing

@testable import Storage

@Suite("A file without a name")
struct NamelessFileTests {
    @Test("What is appended is read back, by several at once")
    func appends() async throws {
        let home = try TemporaryFolder()
        let file = NamelessFile(folder: home.path, purpose: "test")
        let matches = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    let bytes = [UInt8](repeating: UInt8(number), count: 5000 + number)
                    let place = try bytes.withUnsafeBytes(file.append)
                    var read = [UInt8](repeating: 99, count: bytes.count)
                    try read.withUnsafeMutableBytes { try file.read(at: place, into: $0) }
                    return read == bytes
                }
            }
            return try await group.reduce(true) { $0 && $1 }
        }
        #expect(matches)
        #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).isEmpty)
    }

    @Test("Reading beyond the end is told")
    func end() throws {
        let home = try TemporaryFolder()
        let file = NamelessFile(folder: home.path, purpose: "test")
        _ = try [UInt8](repeating: 1, count: 10).withUnsafeBytes(file.append)
        var read = [UInt8](repeating: 0, count: 11)
        #expect(throws: StorageFailure.self) {
            try read.withUnsafeMutableBytes { try file.read(at: 0, into: $0) }
        }
    }

    @Test("A folder that cannot be written is told, and only when it is needed")
    func unwritable() throws {
        let home = try TemporaryFolder()
        try Data().write(to: URL(filePath: home.path + "/file"))
        let file = NamelessFile(folder: home.path + "/file/below", purpose: "test")
        #expect(throws: StorageFailure.self) { try [1 as UInt8].withUnsafeBytes(file.append) }
    }
}
