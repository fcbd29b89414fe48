internal import SalesCore

/// Reads `source.upload`: what a new upload does to those before it, and which of several lines
/// with the same key counts.
enum UploadModeReader {
    enum Key: String, CaseIterable {
        case mode
        case onDuplicate = "on_duplicate"
    }

    static func upload(
        from node: PositionedNode, _ columns: ColumnCatalog
    ) -> (mode: UploadMode, onDuplicate: DuplicatePolicy) {
        let keys = node.mapping(Key.self, planned: ["closed_until"])
        let hasAllColumns = columns.specs.count >= columns.declaredNames.count
        if let node = keys?[.onDuplicate], hasAllColumns, !columns.specs.contains(where: \.isKey) {
            node.report(
                "no column is a key, so no line is another's duplicate",
                remedy: "Add 'key: true' to the columns that together name a line.")
        }
        return (
            keys?[.mode]?.choice(of: UploadMode.self) ?? .replaceSource,
            keys?[.onDuplicate]?.choice(of: DuplicatePolicy.self) ?? .keepLast
        )
    }
}
