internal import SalesCore

/// Reads `source.upload`: what a new upload does to those before it, and which of several lines
/// with the same key counts, and until when the books are closed.
enum UploadModeReader {
    enum Key: String, CaseIterable {
        case mode
        case onDuplicate = "on_duplicate"
        case closedUntil = "closed_until"
    }

    static func upload(
        from node: PositionedNode, _ columns: ColumnCatalog, _ calendar: FiscalCalendar
    ) -> (mode: UploadMode, onDuplicate: DuplicatePolicy, closedUntil: Period?) {
        let keys = node.mapping(Key.self)
        let hasAllColumns = columns.specs.count >= columns.declaredNames.count
        if let node = keys?[.onDuplicate], hasAllColumns, !columns.specs.contains(where: \.isKey) {
            node.report(
                "no column is a key, so no line is another's duplicate",
                remedy: "Add 'key: true' to the columns that together name a line.")
        }
        return (
            keys?[.mode]?.choice(of: UploadMode.self) ?? .replaceSource,
            keys?[.onDuplicate]?.choice(of: DuplicatePolicy.self) ?? .keepLast,
            keys?[.closedUntil].flatMap { period($0, calendar) }
        )
    }

    private static func period(_ node: PositionedNode, _ calendar: FiscalCalendar) -> Period? {
        guard let text = node.text() else { return nil }
        guard let period = Period(text) else {
            node.report(
                "\(quoted(text)) is not a period",
                remedy: "Write the last period that is closed, such as 2025-06.")
            return nil
        }
        guard calendar.has(period) else {
            node.report(
                "\(period) is not a period of this calendar",
                remedy: "Write a period as the tables have them.")
            return nil
        }
        return period
    }
}
