import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("ExportStream")
struct ExportStreamTests {
    private let workshop: Workshop
    private let content = Array(String(repeating: "date,amount\n2025-10-01,1\n", count: 9000).utf8)

    init() throws { workshop = try Workshop() }

    private struct Outcome: Equatable {
        var bytes: [UInt8]
        var read: Int
        var hash: String?
    }

    private func read(_ name: String, pieces: Int = 4096, hashing: Bool = true) throws -> Outcome {
        let stream = try ExportStream(path: workshop.path + "/" + name, hashing: hashing)
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: pieces)
        while true {
            let count = try buffer.withUnsafeMutableBytes { try stream.read(into: $0) }
            if count == 0 { break }
            all += buffer[..<count]
        }
        #expect(try buffer.withUnsafeMutableBytes { try stream.read(into: $0) } == 0)
        return Outcome(bytes: all, read: stream.bytesRead, hash: stream.finishedHash())
    }

    @Test("A plain file comes as it is, whatever the buffer", arguments: [1, 3, 100_000, 1 << 20])
    func plain(pieces: Int) throws {
        try workshop.write(content, to: "a.csv")
        let outcome = try read("a.csv", pieces: pieces)
        #expect(outcome.bytes == content)
        #expect(outcome.read == content.count)
    }

    @Test("Gzip is undone, whatever its name", arguments: [7, 100_000])
    func gzip(pieces: Int) throws {
        let packed = try GzipEncoder.gzip(content)
        try workshop.write(packed, to: "a.csv")
        let outcome = try read("a.csv", pieces: pieces)
        #expect(outcome.bytes == content)
        #expect(outcome.read == packed.count, "progress counts bytes of the file")
    }

    @Test("Members one after another are one export")
    func members() throws {
        try workshop.write(
            try GzipEncoder.gzip(Array(content[..<100])) + GzipEncoder.gzip(Array(content[100...])),
            to: "a.csv.gz")
        #expect(try read("a.csv.gz").bytes == content)
    }

    @Test("The hash is of the content, gzipped or not")
    func hash() throws {
        try workshop.write(content, to: "a.csv")
        try workshop.write(try GzipEncoder.gzip(content), to: "a.csv.gz")
        let plain = try read("a.csv")
        #expect(plain.hash == Fingerprint(of: content).sha256)
        #expect(try read("a.csv.gz").hash == plain.hash)
        #expect(try read("a.csv", hashing: false).hash == nil)
    }

    @Test("Files of no and one byte", arguments: [[], [0x1F], [0x41]])
    func tiny(bytes: [UInt8]) throws {
        try workshop.write(bytes, to: "tiny")
        #expect(try read("tiny").bytes == bytes)
    }

    @Test("A pipe is read as a file is, gzip too", arguments: [false, true])
    func pipe(isGzip: Bool) throws {
        let path = workshop.path + "/pipe"
        #expect(mkfifo(path, 0o600) == 0)
        let bytes = isGzip ? try GzipEncoder.gzip(content) : content
        let feeding = Thread {
            let handle = FileHandle(forWritingAtPath: path)
            try? handle?.write(contentsOf: Data(bytes))
            try? handle?.close()
        }
        feeding.start()
        #expect(try read("pipe").bytes == content)
    }

    @Test("A gzip that ends early, or holds other bytes behind, names its file")
    func damaged() throws {
        let packed = try GzipEncoder.gzip(content)
        let path = workshop.path + "/a.csv.gz"
        try workshop.write(Array(packed.dropLast(9)), to: "a.csv.gz")
        #expect(throws: RunFailure.damaged(path: path, reason: GzipFault.truncated.rawValue)) {
            try read("a.csv.gz")
        }
        try workshop.write(packed + [1, 2, 3], to: "a.csv.gz")
        #expect(throws: RunFailure.damaged(path: path, reason: GzipFault.trailingBytes.rawValue)) {
            try read("a.csv.gz")
        }
    }

    @Test("Folders and missing files are named as such")
    func unreadable() throws {
        #expect(throws: RunFailure.isFolder(path: workshop.path + "/")) { try read("") }
        #expect(
            throws: RunFailure.unreadable(
                path: workshop.path + "/nothing", reason: "No such file or directory")
        ) { try read("nothing") }
    }
}
