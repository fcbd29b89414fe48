import SalesCore

/// Compares cells of a table with those of another period in it.
struct BaselineComparer {
    private let table: MetricTable
    private(set) var effects: MemberEffects

    init(_ table: MetricTable) {
        self.table = table
        effects = MemberEffects(table)
    }

    mutating func comparison(
        _ row: MetricRow, _ metric: Metric, from period: Period
    ) -> BaselineComparison {
        let address = row.address
        let change = CellChange(
            from: table.cell(address.metric, address.slice, period), to: row.cell)
        var comparison = BaselineComparison(
            before: change.before, difference: change.difference, relative: change.relative)
        if table.spec.isAdditive(metric), !metric.isWhole(address.slice) {
            comparison.contribution = contribution(
                row, to: metric.whole(of: address.slice), from: period)
        }
        if let effects = effects.effects(at: address, from: period) {
            switch effects {
            case .undefined(let reason):
                comparison.rate = .undefined(reason)
                comparison.mix = .undefined(reason)
            case .known(let known):
                comparison.rate = .known(known.rate)
                comparison.mix = .known(known.mix)
            }
        }
        return comparison
    }

    /// A member's own change, where one without a cell stands at nothing.
    private func contribution(
        _ row: MetricRow, to whole: Slice, from period: Period
    ) -> Compared<ExactDecimal> {
        let address = row.address
        guard let now = table.cell(address.metric, whole, address.period),
            let before = table.cell(address.metric, whole, period)
        else { return .undefined(.missing) }
        guard now.status == .complete, before.status == .complete else {
            return .undefined(.partial)
        }
        let member = table.cell(address.metric, address.slice, period)
        guard let mine = row.cell.rows == 0 ? row.cell.value ?? .zero : row.cell.value,
            let then = member.map(\.value) ?? .zero
        else { return .undefined(.noValue) }
        return (try? mine.subtracting(then)).map { .known($0) } ?? .undefined(.overflow)
    }
}
