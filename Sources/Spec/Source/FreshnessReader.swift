internal import SalesCore

/// Reads `source.contract.freshness`: how old the newest line may be.
enum FreshnessReader {
    enum Key: String, CaseIterable {
        case warnAfter = "warn_after"
        case errorAfter = "error_after"
    }

    /// Ten years; beyond that a promise says nothing.
    private static let mostHours = 10 * 365 * 24

    static func freshness(from node: PositionedNode) -> Freshness? {
        guard let keys = node.mapping(Key.self) else { return nil }
        guard keys[.warnAfter] != nil || keys[.errorAfter] != nil else {
            node.report("promises nothing", remedy: "Add 'warn_after: 2d', 'error_after: 5d'.")
            return nil
        }
        let warn = keys[.warnAfter].flatMap(hours)
        let error = keys[.errorAfter].flatMap(hours)
        if let warn, let error, error < warn {
            keys[.errorAfter]?.report(
                "is sooner than 'warn_after'", remedy: "Warn first: exchange the two.")
        }
        return Freshness(warnAfterHours: warn, errorAfterHours: error)
    }

    /// `36h` or `2d`.
    private static func hours(_ node: PositionedNode) -> Int? {
        guard let text = node.text() else { return nil }
        let unit = text.last == "d" ? 24 : text.last == "h" ? 1 : 0
        guard unit > 0, let count = Int(text.dropLast()), count >= 1, count <= mostHours / unit
        else {
            node.reportExpected("whole hours or days such as 36h or 2d, at most 3650d")
            return nil
        }
        return count * unit
    }
}
