import SalesCore

/// The facts of findings about targets, ratios and trends.
extension Candidate {
    typealias RoledKey = (role: FactRole, key: FactKey)

    /// The distance is that of a change whose period before is the target's row.
    func targetKeys(_ change: Change, in table: MetricTable) -> [RoledKey] {
        let row = CellAddress.target(of: metric, in: period)
        let value = FactKey.value(metric, slice, period)
        func key(_ kind: FactKind, _ cells: [CellAddress]) -> FactKey {
            FactKey(kind: kind, metric: metric, slice: slice, period: period, cells: cells)
        }
        let distance: RoledKey? =
            if change.difference.isZero {
                nil
            } else if table.spec.metric(named: metric)?.unit == .percent {
                (.points, key(.points, value.cells + [row]))
            } else if change.relative.map({ $0.magnitude < 10 }) ?? false {
                (.relativeChange, key(.relativeChange, value.cells + [row]))
            } else {
                (.difference, key(.difference, value.cells + [row]))
            }
        return [distance].compactMap(\.self) + [(.value, value), (.target, key(.target, [row]))]
    }

    func paceKeys(_ pace: TargetPace) -> [RoledKey] {
        let row = CellAddress.target(of: metric, in: pace.quarter)
        return [
            (
                .share,
                FactKey(
                    kind: .share, metric: metric, slice: slice, period: pace.quarter,
                    cells: pace.months + [row])
            ),
            (
                .target,
                FactKey(
                    kind: .target, metric: metric, slice: slice, period: pace.quarter,
                    cells: [row])
            ),
            (.quarter, .periodName(pace.quarter)),
            (.baselinePeriod, .periodName(pace.until)),
        ]
    }

    func mixKeys(_ split: RateMix) -> [RoledKey] {
        func key(_ kind: FactKind) -> FactKey {
            FactKey(
                kind: kind, metric: metric, slice: slice, period: period,
                baseline: period.previous, cells: split.cells)
        }
        return [
            (.mixEffect, key(.mixEffect)), (.rateEffect, key(.rateEffect)),
            (.baselinePeriod, .periodName(period.previous)),
        ]
    }

    func trendKeys(from start: Period) -> [RoledKey] {
        let slope = FactKey(
            kind: .slope, metric: metric, slice: slice, period: period, baseline: start,
            cells: cells(of: metric, from: start))
        return [(.slope, slope), (.start, .periodName(start))]
    }

    func correlationKeys(with other: String, from start: Period) -> [RoledKey] {
        let correlation = FactKey(
            kind: .correlation, metric: metric, slice: slice, period: period, baseline: start,
            cells: cells(of: metric, from: start) + cells(of: other, from: start))
        return [(.correlation, correlation), (.start, .periodName(start))]
    }

    func forecastKeys(from start: Period) -> [RoledKey] {
        let next = period.advanced(by: 1)
        let cells = cells(of: metric, from: start)
        let parts: [(FactRole, FactKind)] = [
            (.forecast, .forecast), (.forecastLow, .forecastLow), (.forecastHigh, .forecastHigh),
        ]
        return parts.map { role, kind in
            (
                role,
                FactKey(kind: kind, metric: metric, slice: slice, period: next, cells: cells)
            )
        } + [(.nextPeriod, .periodName(next))]
    }

    /// Those of a stretch up to the period, oldest first.
    private func cells(of metric: String, from start: Period) -> [CellAddress] {
        (0...(period.ordinal - start.ordinal)).map {
            CellAddress(metric: metric, slice: slice, period: start.advanced(by: $0))
        }
    }
}
