/// Why a cell does not fit the rest of its column.
struct CellMisfit: Hashable {
    /// What such cells of a column have in common.
    let kind: String
    let reason: String
    let remedy: String
}

/// The cells that do not fit their column: the first of each kind in words, the others counted.
struct MisfitLog {
    /// Cells of one kind that are shown.
    static let shown = 3
    private static let kinds = 20

    private struct Entry {
        let misfit: CellMisfit
        let line: Int
    }

    let column: String
    private(set) var count = 0
    private var counts: [String: Int] = [:]
    private var first: [Entry] = []

    init(column: String) { self.column = column }

    mutating func add(_ misfit: CellMisfit, line: Int, cells: Int = 1) {
        count += cells
        let before = counts[misfit.kind]
        guard before != nil || counts.count < Self.kinds else { return }
        counts[misfit.kind] = (before ?? 0) + cells
        if before ?? 0 < Self.shown { first.append(Entry(misfit: misfit, line: line)) }
    }

    /// In the order of their lines; the last of a kind says how many more there are.
    var problems: [PreviewProblem] {
        var left: [String: Int] = [:]
        for entry in first { left[entry.misfit.kind, default: 0] += 1 }
        let shown = left
        return first.map { entry in
            let kind = entry.misfit.kind
            left[kind, default: 0] -= 1
            let rest = left[kind] == 0 ? (counts[kind] ?? 0) - (shown[kind] ?? 0) : 0
            let more = rest == 0 ? "" : " (and \(rest) more such \(rest == 1 ? "cell" : "cells"))"
            return PreviewProblem(
                line: entry.line, column: column, problem: entry.misfit.reason + more,
                remedy: entry.misfit.remedy)
        }
    }
}
