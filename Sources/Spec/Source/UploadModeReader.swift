internal import SalesCore

/// Reads `source.upload`: what a new upload does to those before it.
enum UploadModeReader {
    private enum Key: String, CaseIterable { case mode }

    static func mode(from node: PositionedNode) -> UploadMode {
        let keys = node.mapping(Key.self, planned: ["on_duplicate", "closed_until"])
        return keys?[.mode]?.choice(of: UploadMode.self) ?? .replaceSource
    }
}
