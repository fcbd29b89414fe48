import SalesCore

/// What the tables say of one statement.
struct Decision: Sendable {
    let verdict: Verdict
    let cells: [CellAddress]
    let reason: String
    let nearest: String?

    static func supported(_ cells: [CellAddress], _ reason: String) -> Decision {
        Decision(verdict: .supported, cells: cells, reason: reason, nearest: nil)
    }

    static func contradicted(
        _ cells: [CellAddress], _ reason: String, nearest: String? = nil
    ) -> Decision {
        Decision(verdict: .contradicted, cells: cells, reason: reason, nearest: nearest)
    }

    static func notCheckable(_ reason: String, _ cells: [CellAddress] = []) -> Decision {
        Decision(verdict: .notCheckable, cells: cells, reason: reason, nearest: nil)
    }
}
