import SalesCore

/// Turns a key into a fact by computing its number from the cells, and nothing else.
///
/// `verify` computes stored facts again by the same way, so a fact whose cells changed is found.
struct FactComputation: Sendable {
    let table: MetricTable
    var language: ReportLanguage = .english

    /// None where a cell that the number needs is missing or undefined.
    func fact(_ key: FactKey, id: String) -> Fact? {
        switch key.kind {
        case .name:
            guard let member = key.slice.members.first, !member.value.isEmpty else { return nil }
            return fact(
                key, id, value: nil, unit: nil,
                written: MemberName.written(member.value, in: table.spec))
        case .periodName:
            return fact(key, id, value: nil, unit: nil, written: language.name(of: key.period))
        default:
            guard let value = number(key) else { return nil }
            let unit = unit(of: key)
            return fact(key, id, value: value, unit: unit, written: written(value, key, unit))
        }
    }

    private func fact(
        _ key: FactKey, _ id: String, value: ExactDecimal?, unit: MetricUnit?, written: String
    ) -> Fact {
        Fact(
            id: id, kind: key.kind, metric: key.metric, slice: key.slice, period: key.period,
            baseline: key.baseline, value: value, unit: unit, written: written,
            cells: key.cells.map(table.quote))
    }
}

extension FactComputation {
    private func number(_ key: FactKey) -> ExactDecimal? {
        if let counted = key.counted { return ExactDecimal(counted) }
        if key.kind == .rateEffect || key.kind == .mixEffect { return effect(key) }
        let cells = key.cells.compactMap(value(at:))
        guard !cells.isEmpty, cells.count == key.cells.count else { return nil }
        switch key.kind {
        case .value, .baselineValue, .target:
            return cells[0]
        case .difference, .points:
            return cells.count == 2 ? try? cells[0].subtracting(cells[1]) : nil
        case .relativeChange:
            return cells.count == 2 ? (try? Change(from: cells[1], to: cells[0]))?.relative : nil
        case .share:
            return Self.share(parts: cells.dropLast(), whole: cells[cells.count - 1])
        case .contribution:
            guard cells.count == 4, let part = try? cells[0].subtracting(cells[1]),
                let whole = try? cells[2].subtracting(cells[3])
            else { return nil }
            return Self.share(parts: [part], whole: whole)
        case .rank:
            return ExactDecimal(1 + cells.dropFirst().filter { $0 > cells[0] }.count)
        case .streak:
            return Self.isStreak(cells) ? ExactDecimal(cells.count - 1) : nil
        case .count:
            return ExactDecimal(cells.count)
        case .slope:
            return TrendTest(cells, season: key.period.grain.periodsPerYear)?.slope
        case .correlation:
            let half = cells.count / 2
            return CorrelationTest(
                Array(cells.prefix(half)), Array(cells.suffix(half)),
                season: key.period.grain.periodsPerYear)?.rounded
        case .forecast, .forecastLow, .forecastHigh:
            let forecast = Forecast(cells, season: key.period.grain.periodsPerYear)
            return key.kind == .forecast
                ? forecast?.value : key.kind == .forecastLow ? forecast?.low : forecast?.high
        case .name, .periodName, .rateEffect, .mixEffect:
            return nil
        }
    }

    /// A cell's value, or a target.
    private func value(at address: CellAddress) -> ExactDecimal? {
        address.targetedMetric.map { table.spec.target(for: $0, in: address.period) }
            ?? table[address]?.value
    }

    /// The dimension is that of the members among the cells.
    private func effect(_ key: FactKey) -> ExactDecimal? {
        guard let metric = table.spec.metric(named: key.metric), let baseline = key.baseline,
            let dimension = key.cells.lazy.compactMap({ $0.slice.dimensions.first }).first,
            let split = RateMix(
                of: metric, by: dimension, in: key.period, from: baseline, table: table)
        else { return nil }
        return key.kind == .rateEffect ? split.rate : split.mix
    }

    private static func share(parts: some Sequence<ExactDecimal>, whole: ExactDecimal)
        -> ExactDecimal?
    {
        var sum = ExactDecimal.zero
        for part in parts {
            guard let next = try? sum.adding(part) else { return nil }
            sum = next
        }
        return try? sum.divided(by: whole)
    }

    private static func isStreak(_ newestFirst: [ExactDecimal]) -> Bool {
        let steps = zip(newestFirst, newestFirst.dropFirst())
        return newestFirst.count > 1
            && (steps.allSatisfy { $0 > $1 } || steps.allSatisfy { $0 < $1 })
    }

    private func unit(of key: FactKey) -> MetricUnit? {
        switch key.kind {
        case .value, .baselineValue, .difference, .target, .rateEffect, .mixEffect, .slope,
            .forecast, .forecastLow, .forecastHigh:
            table.spec.metric(named: key.metric)?.unit
        case .relativeChange, .points, .share, .contribution: .percent
        case .rank, .streak, .count: .count
        case .correlation: .number
        case .name, .periodName: nil
        }
    }

    private func written(_ value: ExactDecimal, _ key: FactKey, _ unit: MetricUnit?) -> String {
        switch key.kind {
        case .value, .baselineValue, .target, .forecast, .forecastLow, .forecastHigh:
            return language.short(value, unit ?? .number)
        case .correlation:
            return language.coefficient(value)
        case .difference:
            return language.short(value.magnitude, unit ?? .number)
        case .rateEffect, .mixEffect, .slope:
            return unit == .percent
                ? language.points(value) : language.short(value.magnitude, unit ?? .number)
        case .points:
            return language.points(value)
        case .relativeChange, .share, .contribution:
            return language.percentMagnitude(value)
        case .rank:
            return language.place(Int(value.mantissa))
        case .streak:
            return language.ordinal(Int(value.mantissa))
        case .count:
            let isOfLines = key.counted != nil
            return isOfLines ? language.whole(value) : language.cardinal(Int(value.mantissa))
        case .name, .periodName:
            return ""
        }
    }
}
