import Foundation
import Testing

@testable import Storage

@Suite("Bytes of files")
struct FileBytesTests {
    @Test("Come piece by piece, all of them")
    func pieces() throws {
        let folder = try TemporaryFolder()
        let data = Data((0..<(FileBytes.pieceSize * 2 + 5)).map { UInt8(truncatingIfNeeded: $0) })
        try data.write(to: URL(filePath: "\(folder.path)/f"))
        let file = try FileBytes("\(folder.path)/f")
        var read: [UInt8] = []
        while let piece = try file.next() { read += piece }
        #expect(read == Array(data))
        #expect(try file.next() == nil)
    }

    @Test("A missing file, and a folder, are told")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        #expect(
            throws: StorageFailure.unreadable(
                path: "\(folder.path)/none", reason: "there is no such file or folder")
        ) { try FileBytes("\(folder.path)/none") }
        #expect(
            throws: StorageFailure.unreadable(
                path: folder.path, reason: "a folder stands where a file should be")
        ) { try FileBytes(folder.path).next() }
    }

    @Test(
        "A full disk is told as one",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func full() {
        let descriptor = open("/dev/full", O_WRONLY)
        defer { close(descriptor) }
        #expect(throws: StorageFailure.diskFull(path: "/dev/full")) {
            try FileBytes.write([1, 2, 3], to: descriptor, path: "/dev/full")
        }
    }
}
