import SalesCore

/// How far a value must move for a word to be fair, and how far it may.
///
/// Bands in percent of the value before, for metrics in percent in points. A calm history makes
/// less of a change a large one, and a restless one more of it a small one:
///
/// | words | percent | points | by history |
/// |---|---|---|---|
/// | soared, collapsed, dramatically | ≥ 10 | ≥ 3 | or among the largest tenth, but ≥ 8 (2.5) |
/// | surged, plunged, sharply | ≥ 5 | ≥ 1 | or among the largest tenth, but ≥ 2 (0.5) |
/// | considerably, markedly | ≥ 3 | ≥ 0.5 | or among the largest tenth, but ≥ 1 (0.3) |
/// | softened, modestly | < 20 | < 4 | |
/// | inched, slightly, a little | < 10 | < 2.5 | or at most half its usual change, but < 20 (4) |
/// | hardly moved, practically unchanged, flat | < 2 | < 0.8 | the spec's materiality |
/// | unchanged | < 1 | < 0.5 | |
struct IntensityBand: Hashable, Sendable {
    /// In thousandths: of the value before, or of a share of one.
    let atLeast: Int?
    let below: Int?
    /// How far the history may move the limit.
    let relaxed: Int

    init(_ intensity: Intensity, isPercent: Bool) {
        (atLeast, below, relaxed) =
            switch intensity {
            case .extreme: isPercent ? (30, nil, 25) : (100, nil, 80)
            case .strong: isPercent ? (10, nil, 5) : (50, nil, 20)
            case .clear: isPercent ? (5, nil, 3) : (30, nil, 10)
            case .mild: isPercent ? (nil, 40, 40) : (nil, 200, 200)
            case .slight: isPercent ? (nil, 25, 40) : (nil, 100, 200)
            case .hardly: isPercent ? (nil, 8, 8) : (nil, 20, 20)
            case .unchanged: isPercent ? (nil, 5, 5) : (nil, 10, 10)
            }
    }
}

extension Deciding {
    /// A direction and how far it goes: "soared", "slipped a little", "practically unchanged".
    func movement(
        _ sign: DirectionSense.Sign, _ intensity: Intensity, _ isNegated: Bool, of subject: Subject
    ) -> Decision {
        if sign == .flat { return stillness(intensity, isNegated, of: subject) }
        let plain = direction(sign, isNegated, of: subject)
        guard plain.verdict == .supported, !isNegated,
            case .success(let change) = change(of: subject), let size = size(of: change, subject)
        else { return plain }
        let band = IntensityBand(intensity, isPercent: isPercent(subject.metric))
        let told = movement(change, subject)
        let isWarranted = isWarranted(band, size, of: subject)
        if isWarranted { return plain }
        return .contradicted(
            plain.cells,
            band.atLeast != nil
                ? "\(told): too little for the word" : "\(told): too much for the word",
            nearest: told)
    }

    func isStill(_ change: Change, _ intensity: Intensity, of metric: String) -> Bool {
        if change.difference.isZero { return true }
        let isPercent = isPercent(metric)
        guard let size = isPercent ? change.difference : change.relative else { return false }
        let limit = IntensityBand(intensity, isPercent: isPercent).below ?? 0
        return size.magnitude < thousandths(limit)
            && size.magnitude < table.spec.materiality.change
    }

    private func stillness(
        _ intensity: Intensity, _ isNegated: Bool, of subject: Subject
    ) -> Decision {
        let cells = [address(subject), baselineAddress(subject)]
        switch change(of: subject) {
        case .failure(let absence): return absence.decision
        case .success(let change):
            let told = movement(change, subject)
            if isStill(change, intensity, of: subject.metric) != isNegated {
                return .supported(cells, told)
            }
            return .contradicted(cells, told, nearest: told)
        }
    }

    private func isWarranted(
        _ band: IntensityBand, _ size: ExactDecimal, of subject: Subject
    ) -> Bool {
        if let atLeast = band.atLeast {
            if size >= thousandths(atLeast) { return true }
            guard size >= thousandths(band.relaxed) else { return false }
            let usual = usualChanges(of: subject)
            return usual.count >= 6 && usual[usual.count * 9 / 10] <= size
        }
        guard let below = band.below else { return true }
        if size < thousandths(below) { return true }
        guard size < thousandths(band.relaxed) else { return false }
        let usual = usualChanges(of: subject)
        guard usual.count >= 6, let twice = try? size.multiplied(by: 2) else { return false }
        return twice <= usual[usual.count / 2]
    }

    /// Sizes of the changes over the same distance in the whole history, the smallest first.
    private func usualChanges(of subject: Subject) -> [ExactDecimal] {
        let distance = subject.period.ordinal - subject.baseline.ordinal
        guard distance > 0 else { return [] }
        return table.periods(subject.period.grain).compactMap { period in
            var then = subject
            then.period = period
            then.baseline = period.advanced(by: -distance)
            guard table[baselineAddress(then)] != nil,
                case .success(let change) = change(of: then)
            else { return nil }
            return size(of: change, then)
        }
        .sorted()
    }

    private func size(of change: Change, _ subject: Subject) -> ExactDecimal? {
        (isPercent(subject.metric) ? change.difference : change.relative)?.magnitude
    }

    private func isPercent(_ metric: String) -> Bool { unit(metric) == .percent }

    private func thousandths(_ number: Int) -> ExactDecimal {
        ExactDecimal(mantissa: Int128(number), scale: 3)
    }
}
