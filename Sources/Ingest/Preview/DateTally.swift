internal import SalesCore

/// How the dates of a column are written, and which of them are written otherwise.
struct DateTally {
    /// One way of writing dates, with the first cells that are written so.
    private struct Style {
        var count = 0
        var first: [DateOrderEvidence.Cell] = []
    }

    private var styles: [String: Style] = [:]
    private var evidence = DateOrderEvidence()

    mutating func add(_ cell: [UInt8], line: Int, style: String) {
        evidence.add(cell, line: line)
        styles[style, default: Style()].count += 1
        if styles[style, default: Style()].first.count < MisfitLog.shown {
            let text = String(decoding: cell, as: UTF8.self)
            styles[style, default: Style()].first.append(.init(text: text, line: line))
        }
    }

    var order: DateOrder? { evidence.order }

    /// How its dates are written, and what tells their order.
    func words(_ dates: ColumnDates) -> String {
        switch order {
        case .dayFirst: "\(certain(dates, "d")), day first by \(evidence.dayFirst[0].words)"
        case .monthFirst: "\(certain(dates, "M")), month first by \(evidence.monthFirst[0].words)"
        case .mixed: "some day first and some month first"
        case .undecided:
            dates.isOrderUnclear
                ? "but none tells day from month" : dates.formats.joined(separator: ", ")
        case nil: dates.formats.joined(separator: ", ")
        }
    }

    /// Its formats, without those that a cell further down has ruled out.
    private func certain(_ dates: ColumnDates, _ letter: Character) -> String {
        dates.formats.filter { !dates.isOrderUnclear || $0.first == letter }
            .joined(separator: ", ")
    }

    /// Tells the dates that are not written as most of the column are.
    func report(to log: inout MisfitLog) {
        if order == .mixed { reportOrder(to: &log) }
        reportStyles(to: &log)
    }

    private func reportStyles(to log: inout MisfitLog) {
        guard
            let main = styles.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) })
        else { return }
        for (style, found) in styles.sorted(by: { $0.key < $1.key }) where style != main.key {
            report(
                found.first, of: found.count, to: &log, kind: style,
                reason: "is written \(style), where most cells are \(main.key)",
                remedy: "It is read; but export one format, so that none is taken for another.")
        }
    }

    private func reportOrder(to log: inout MisfitLog) {
        let isDayFirst = evidence.dayFirstCount >= evidence.monthFirstCount
        report(
            isDayFirst ? evidence.monthFirst : evidence.dayFirst,
            of: isDayFirst ? evidence.monthFirstCount : evidence.dayFirstCount, to: &log,
            kind: "order",
            reason: isDayFirst
                ? "is month first, where \(evidence.dayFirst[0].words) is day first"
                : "is day first, where \(evidence.monthFirst[0].words) is month first",
            remedy: "Export one order; days up to the 12th cannot be trusted in either.")
    }

    private func report(
        _ cells: [DateOrderEvidence.Cell], of count: Int, to log: inout MisfitLog, kind: String,
        reason: String, remedy: String
    ) {
        for (index, cell) in cells.enumerated() {
            let misfit = CellMisfit(
                kind: kind, reason: "\(FaultText.shown(cell.text)) \(reason)", remedy: remedy)
            let isLast = index == cells.count - 1
            log.add(misfit, line: cell.line, cells: isLast ? count - index : 1)
        }
    }

    /// What the order of day and month asks for, if the column's beginning does not tell it.
    func problem(of dates: ColumnDates, column: String) -> PreviewProblem? {
        guard dates.isOrderUnclear else { return nil }
        switch order {
        case .dayFirst: return late(evidence.dayFirst[0], certain(dates, "d"), column)
        case .monthFirst: return late(evidence.monthFirst[0], certain(dates, "M"), column)
        case .undecided:
            let choices = dates.formats.map { "`formats: [\($0)]`" }.joined(separator: " or ")
            return PreviewProblem(
                column: column, problem: "day/month order is not certain",
                remedy: "Write \(choices).")
        case .mixed, nil: return nil
        }
    }

    /// An upload judges by the beginning of the file, and would reject what is not certain there.
    private func late(
        _ cell: DateOrderEvidence.Cell, _ formats: String, _ column: String
    ) -> PreviewProblem {
        PreviewProblem(
            line: cell.line, column: column,
            problem: "\"\(cell.text)\" is the first that tells day from month, too far down for an "
                + "upload to go by it",
            remedy: "Write `formats: [\(formats)]`.")
    }
}
