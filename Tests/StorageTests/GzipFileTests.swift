import Foundation
import Storage
import Testing

@Suite("A gzip file, written as it is read")
struct GzipFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("Is the gzip of what was pushed, with both fingerprints")
    func writes() throws {
        let content = GzipEncoderTests.noise(200_000)
        let writer = try GzipFileWriter("\(folder.path)/tmp/a.gz")
        for start in stride(from: 0, to: content.count, by: 30_000) {
            try writer.push(Array(content[start..<min(start + 30_000, content.count)]))
        }
        let file = try writer.finish()
        let stored = Array(try Data(contentsOf: URL(filePath: file.path)))
        #expect(stored == (try GzipEncoder.gzip(content)))
        #expect(file.content == Fingerprint(of: content))
        #expect(file.stored == Fingerprint(of: stored))
    }

    @Test("Goes away unless it is finished")
    func unfinished() throws {
        do {
            let writer = try GzipFileWriter("\(folder.path)/a.gz")
            try writer.push([1, 2, 3])
        }
        #expect(folder.files.isEmpty)
    }

    @Test(
        "A full disk is told as one",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func full() throws {
        // Finished writers leave their file alone, and unfinished ones only unlink their path:
        // a link keeps the device itself out of reach.
        let link = "\(folder.path)/full"
        try FileManager.default.createSymbolicLink(
            atPath: link, withDestinationPath: "/dev/full")
        let writer = try GzipFileWriter(link)
        #expect(throws: StorageFailure.diskFull(path: link)) {
            try writer.push(GzipEncoderTests.noise(300_000))
        }
    }
}
