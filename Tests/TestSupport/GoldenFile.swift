public import Foundation
public import Testing

/// Compares text with a committed file, the form in which people review what they read.
///
/// `UPDATE_GOLDEN=1 swift test` rewrites the files; the diff is then reviewed.
public func expectGolden(
    _ actual: String, _ file: URL, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try actual.write(to: file, atomically: true, encoding: .utf8)
        return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(
        actual == expected, "differs from \(file.lastPathComponent)", sourceLocation: sourceLocation
    )
}

/// The `Fixtures` folder beside a test file.
public func fixture(_ name: String, beside testFile: String = #filePath) -> URL {
    URL(filePath: testFile).deletingLastPathComponent()
        .appending(path: "Fixtures").appending(path: name)
}

/// The root of the checkout, found from this file's own place in it.
public var projectRoot: URL {
    URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}
