import SalesCore

/// Changes a draft so that lines it rejected are read, and says what was done.
struct SpecAmendment {
    /// Words for "no value" that a column may have besides its numbers.
    static let mostMarkers = 20

    /// Whether the draft was changed.
    func amend(_ draft: inout SpecDraft, for faults: [SpecTrial.Fault]) -> Bool {
        let before = draft
        if faults.contains(where: { $0.header == nil }) { draft.isLenient = true }
        let byHeader = Dictionary(grouping: faults.filter { $0.header != nil }) { $0.header ?? "" }
        for (header, faults) in byHeader.sorted(by: { $0.key < $1.key }) {
            for column in columns(of: header, draft) { amend(column, faults, &draft) }
        }
        return draft != before
    }

    /// In a layout of one value column, its rejects concern every measure.
    private func columns(of header: String, _ draft: SpecDraft) -> [String] {
        let own = draft.columns.filter { column in
            column.from.contains { looseForm(of: $0) == looseForm(of: header) }
        }
        switch draft.layout {
        case .records: return own.map(\.name)
        case .tidy(let metric, let value, _):
            guard own.contains(where: { $0.name == value }) else { return own.map(\.name) }
            return draft.columns.filter { $0.type.isNumber && $0.name != metric }.map(\.name)
        case .crosstab(let value): return own.isEmpty ? [value] : own.map(\.name)
        }
    }

    private func amend(
        _ name: String, _ faults: [SpecTrial.Fault], _ draft: inout SpecDraft
    ) {
        guard var column = draft[column: name], name != draft.time else { return }
        let cells = faults.compactMap(\.cell).reduce(into: [String]()) { cells, cell in
            if !cells.contains(cell), cells.count <= Self.mostMarkers { cells.append(cell) }
        }
        switch column.type {
        case .integer where cells.contains(where: Self.isPlainNumber):
            column.type = .decimal
        case .integer, .decimal, .money, .percent:
            amendNumber(&column, cells, &draft)
        case .date, .boolean:
            column.type = .text
            column.formats = []
            column.questions = ["some cells are not as the others: \(shown(cells))"]
        case .text: return
        }
        draft[column: name] = column
    }

    private func amendNumber(
        _ column: inout ColumnDraft, _ cells: [String], _ draft: inout SpecDraft
    ) {
        if draft.dialect["decimal"] == nil, let mark = cells.lazy.compactMap(Self.unclearMark).first
        {
            draft.dialect["decimal"] = mark == "." ? "\",\"" : "\".\""
            draft.dialectRemarks.append(
                "LOOK: \(shown(cells)) could be thousands or decimals; this reads thousands")
            return
        }
        let isEmpty = cells.allSatisfy(\.isEmpty)
        if isEmpty, column.isRequired {
            column.isRequired = false
        } else if cells.count + column.missing.count <= Self.mostMarkers, !isEmpty {
            let strange = cells.filter { !MissingMarker.isKnown($0) }
            column.missing += cells.filter { !column.missing.contains($0) && !$0.isEmpty }
            if !strange.isEmpty {
                column.questions.append(
                    "\(shown(strange)) \(strange.count == 1 ? "is" : "are") no \(column.type) and "
                        + "counted as no value; taken off `missing`, their lines are rejected")
            }
        } else {
            column.type = .text
            column.missing = []
            column.questions = ["numbers, but too many cells are none: \(shown(cells))"]
            draft.metrics.removeAll { $0.definition.hasSuffix(": \(column.name)") }
        }
    }

    private func shown(_ cells: [String]) -> String {
        let first = cells.prefix(5).map { SpecDraftText.quoted(String($0.prefix(40))) }
        return first.joined(separator: ", ") + (cells.count > 5 ? " and more" : "")
    }

    private static func isPlainNumber(_ cell: String) -> Bool {
        cell.contains(where: \.isNumber) && cell.allSatisfy { $0.isNumber || ".,-".contains($0) }
    }

    /// The mark of a number such as `1.250`.
    private static func unclearMark(_ cell: String) -> Character? {
        let digits = cell.filter { $0.isNumber || $0 == "." || $0 == "," }
        guard let place = digits.firstIndex(where: { $0 == "." || $0 == "," }) else { return nil }
        let behind = digits[digits.index(after: place)...]
        return (1...3).contains(digits.distance(from: digits.startIndex, to: place))
            && behind.count == 3 && behind.allSatisfy(\.isNumber) ? digits[place] : nil
    }
}
