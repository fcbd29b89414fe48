import Foundation

/// One Swift file of `Sources/`, as the rules of the house see it.
struct SourceFile: Sendable, CustomStringConvertible {
    let target: String
    /// From the target's folder.
    let path: String
    let text: String

    var description: String { "\(target)/\(path)" }
    var name: String { URL(filePath: path).deletingPathExtension().lastPathComponent }
    var lines: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

    /// Modules imported, whatever the access level, attributes or kind of import.
    var imports: [String] {
        text.matches(
            of:
                #/(?m)^(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(?<module>\w+)/#
        ).map { String($0.module) }
    }

    /// Names of the types that the file declares, nested ones too.
    var types: [String] {
        text.matches(
            of: #/(?m)^[^/"\n]*?\b(?:struct|class|enum|actor|protocol|typealias)\s+(?<name>\w+)/#
        ).map { String($0.name) }
    }
}

/// The checkout that this file stands in.
enum SourceTree {
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func sources() throws -> [SourceFile] {
        try swiftFiles(below: root.appending(path: "Sources")).map { path in
            let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
            let url = root.appending(path: "Sources").appending(path: path)
            return SourceFile(
                target: parts[0], path: parts[1],
                text: try String(contentsOf: url, encoding: .utf8))
        }
    }

    /// Names of all test files of a target, without the extension.
    static func testNames(of target: String) throws -> Set<String> {
        let folder = root.appending(path: "Tests").appending(path: target + "Tests")
        return Set(
            try swiftFiles(below: folder).map {
                URL(filePath: $0).deletingPathExtension().lastPathComponent
            })
    }

    private static func swiftFiles(below folder: URL) throws -> [String] {
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".swift") }.sorted()
    }
}
