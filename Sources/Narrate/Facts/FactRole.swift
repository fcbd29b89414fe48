import SalesCore

/// What part a fact plays in the sentence of a finding.
enum FactRole: Hashable, Sendable {
    case value, baselineValue, difference, relativeChange, points
    case totalDifference, contribution, share
    case rank, rankBefore, streak, count
    case member(Int)
    case target, rateEffect, mixEffect, slope
    case correlation, forecast, forecastLow, forecastHigh
    /// Where a stretch begins, and where a trend turned.
    case start, turn
    case quarter
    case period, baselinePeriod, nextPeriod
    case lines, rejectedLines
}

extension Candidate {
    /// The facts that a sentence about this may use, in the order it would.
    func factKeys(in table: MetricTable) -> [(role: FactRole, key: FactKey)] {
        let names = slice.members.enumerated().map { index, member in
            (
                role: FactRole.member(index),
                key: FactKey.name(Slice(member.dimension, member.value), period)
            )
        }
        let now = [(role: FactRole.period, key: FactKey.periodName(period))]
        return names + numbers(in: table) + (isAboutData ? [] : now)
    }

    /// A caveat names its own periods.
    private var isAboutData: Bool {
        if case .level = evidence { return false }
        return kind == .caveat
    }

    private func numbers(in table: MetricTable) -> [(role: FactRole, key: FactKey)] {
        switch evidence {
        case .level:
            return [(.value, .value(metric, slice, period))]
        case .change(let change, _):
            return changeKeys(change, in: table)
        case .contribution(let member, _):
            return [(.contribution, .contribution(metric, slice, period, from))]
                + changeKeys(member, in: table)
                + [(.totalDifference, .change(.difference, metric, .total, period, from))]
        case .rank(_, let before):
            return rankKeys(hasBefore: before != nil, in: table)
        case .record:
            let cells = table.history(metric, slice, until: period).map {
                CellAddress(metric: metric, slice: slice, period: $0.0)
            }
            let count = FactKey(
                kind: .count, metric: metric, slice: slice, period: period,
                baseline: cells.first?.period, cells: cells)
            return [(.value, .value(metric, slice, period)), (.count, count)]
        case .streak(_, let length):
            let cells = (0...length).map {
                CellAddress(metric: metric, slice: slice, period: period.advanced(by: -$0))
            }
            let streak = FactKey(
                kind: .streak, metric: metric, slice: slice, period: period,
                baseline: period.advanced(by: -length), cells: cells)
            return [(.streak, streak)]
        case .concentration(let members):
            return concentrationKeys(members)
        case .target(let change):
            return targetKeys(change, in: table)
        case .pace(let pace):
            return paceKeys(pace)
        case .mix(let split):
            return mixKeys(split)
        case .outlier:
            return [(.value, .value(metric, slice, period))]
        case .trend(_, let start):
            return trendKeys(from: start)
        case .turn(_, let start, let turn):
            return [(.turn, .periodName(turn))] + trendKeys(from: turn)
                + [(.start, .periodName(start))]
        case .correlation(let other, _, let start):
            return correlationKeys(with: other, from: start)
        case .forecast(_, let start):
            return forecastKeys(from: start)
        case .partialPeriod:
            return [(.period, .periodName(period))]
        case .missingPeriod(let missing):
            return [(.period, .periodName(missing))]
        case .missingValue:
            return [(.period, .periodName(period))]
        case .noBaseline:
            return [(.baselinePeriod, .periodName(period.previous))]
        case .rejectedLines(let lines):
            return [
                (.rejectedLines, .lines(lines.rejected, period)),
                (.lines, .lines(lines.read, period)),
            ]
        }
    }

    private var from: Period { (baseline ?? .previous).period(for: period) }

    private func changeKeys(
        _ change: Change, in table: MetricTable
    ) -> [(role: FactRole, key: FactKey)] {
        var keys: [(role: FactRole, key: FactKey)] = []
        if table.spec.metric(named: metric)?.unit == .percent {
            keys.append((.points, .change(.points, metric, slice, period, from)))
        } else {
            if change.relative != nil {
                keys.append(
                    (.relativeChange, .change(.relativeChange, metric, slice, period, from)))
            }
            keys.append((.difference, .change(.difference, metric, slice, period, from)))
        }
        return keys + [
            (.value, .value(metric, slice, period)),
            (.baselineValue, .baselineValue(metric, slice, period, from)),
            (.baselinePeriod, .periodName(from)),
        ]
    }

    private func rankKeys(
        hasBefore: Bool, in table: MetricTable
    ) -> [(role: FactRole, key: FactKey)] {
        guard let dimension = slice.members.first?.dimension else { return [] }
        func cells(in period: Period) -> [CellAddress] {
            let siblings = Siblings(metric, by: dimension, in: period, of: table).members
            let others = siblings.map(\.slice).filter { $0 != slice }
            return ([slice] + others).map {
                CellAddress(metric: metric, slice: $0, period: period)
            }
        }
        func key(_ kind: FactKind, _ period: Period) -> FactKey {
            FactKey(
                kind: kind, metric: metric, slice: slice, period: period, cells: cells(in: period))
        }
        var keys: [(role: FactRole, key: FactKey)] = [
            (.rank, key(.rank, period)), (.count, key(.count, period)),
            (.value, .value(metric, slice, period)),
        ]
        if hasBefore {
            keys.append((.rankBefore, key(.rank, from)))
            keys.append((.baselinePeriod, .periodName(from)))
        }
        return keys
    }

    private func concentrationKeys(_ members: [Slice]) -> [(role: FactRole, key: FactKey)] {
        let share = FactKey.share(metric, of: members, period)
        guard members.count > 1 else { return [(.share, share)] }
        let count = FactKey(
            kind: .count, metric: metric, slice: .total, period: period,
            cells: share.cells.dropLast())
        return [(.count, count), (.share, share)]
    }
}
