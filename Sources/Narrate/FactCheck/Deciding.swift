import SalesCore

/// Decides statements against one metric table; each kind has a file that extends this.
struct Deciding: Sendable {
    let table: MetricTable
    var wording: Wording { Wording(table: table) }

    func decide(_ statement: Statement) -> Decision {
        let decision = decidePlainly(statement)
        guard statement.isDenied else { return decision }
        switch decision.verdict {
        case .supported: return .contradicted(decision.cells, decision.reason)
        case .contradicted: return .supported(decision.cells, decision.reason)
        default: return decision
        }
    }

    private func decidePlainly(_ statement: Statement) -> Decision {
        if case .undecidable(_, let reason) = statement.assertion { return .notCheckable(reason) }
        guard !statement.readings.isEmpty else {
            return .notCheckable("the text does not say of which metric")
        }
        let readings = statement.readings.compactMap(\.inOneCurrency)
        guard !readings.isEmpty else { return decide(statement.assertion, of: statement.readings) }
        return ofEachCurrency(readings)
            .map { decide(statement.assertion, of: $0) }
            .reduce(nil, Self.both) ?? .notCheckable("nothing decides this")
    }

    /// Where the text names no currency, what it says must be true in each: "revenue rose".
    private func ofEachCurrency(_ readings: [Subject]) -> [[Subject]] {
        let parts = readings.map { CurrencyPart(name: $0.metric)?.member }
        guard let first = parts.first, first != nil, Set(parts).count > 1 else { return [readings] }
        var order: [Slice.Member?] = []
        for part in parts where !order.contains(part) { order.append(part) }
        return order.map { part in
            zip(readings, parts).filter { $0.1 == part }.map(\.0)
        }
    }

    /// What cannot be checked in one currency does not count where another decides.
    private static func both(_ known: Decision?, _ next: Decision) -> Decision {
        guard let known, known.verdict != .notCheckable else { return next }
        guard next.verdict != .notCheckable else { return known }
        guard known.verdict == .supported, next.verdict == .supported else {
            return known.verdict == .supported ? next : known
        }
        return .supported(known.cells + next.cells, "\(known.reason); \(next.reason)")
    }

    /// The first reading that holds; else what the likeliest one meets.
    private func decide(_ assertion: Assertion, of readings: [Subject]) -> Decision {
        var first: Decision?
        for reading in readings {
            let decision = decide(assertion, of: reading)
            if decision.verdict == .supported { return decision }
            if first == nil
                || (first?.verdict == .notCheckable && decision.verdict == .contradicted)
            {
                first = decision
            }
        }
        return first ?? .notCheckable("nothing decides this")
    }

    func decide(_ assertion: Assertion, of subject: Subject) -> Decision {
        switch assertion {
        case .level(let quantity): level(quantity, of: subject)
        case .baselineLevel(let quantity): baselineLevel(quantity, of: subject)
        case .difference(let quantity, let sign): difference(quantity, sign, of: subject)
        case .relativeChange(let quantity, let sign): relativeChange(quantity, sign, of: subject)
        case .points(let quantity, let sign): points(quantity, sign, of: subject)
        case .direction(let sign, let isNegated): direction(sign, isNegated, of: subject)
        case .movement(let sign, let intensity, let isNegated):
            movement(sign, intensity, isNegated, of: subject)
        case .multiple(let quantity): multiple(quantity, of: subject)
        case .share(let quantity, let whole, let others):
            share(quantity, whole, with: others, of: subject)
        case .contribution(let quantity, let sign, let whole, let others):
            contribution(quantity, sign, whole, with: others, of: subject)
        case .offset(let claim): offset(claim, of: subject)
        case .rank(let rank, let extreme, let dimension, let count, let time):
            self.rank(rank, extreme, dimension, count, time, of: subject)
        case .rankMove(let sign, let dimension): rankMove(sign, dimension, of: subject)
        case .rankOfChange(let rank, let extreme, let sign, let dimension, let isByAmount):
            rankOfChange(rank, extreme, sign, dimension, isByAmount: isByAmount, of: subject)
        case .concentration(let count, let extreme, let dimension, let quantity):
            concentration(count, extreme, dimension, quantity, of: subject)
        case .record(let extreme, let scope): record(extreme, scope, of: subject)
        case .recordChange(let extreme, let sign, let scope):
            recordChange(extreme, sign, scope, of: subject)
        case .streak(let count, let sign): streak(count, sign, of: subject)
        case .count(let count): self.count(count, of: subject)
        case .memberTotal(let count, let dimension): memberTotal(count, dimension, of: subject)
        case .gained(let quantity): gained(quantity, of: subject)
        case .comparison(let comparison): self.comparison(comparison, of: subject)
        case .metricPace(let pace): metricPace(pace, of: subject)
        case .rest(let claim): rest(claim, of: subject)
        case .timesMore(let quantity): timesMore(quantity, of: subject)
        case .target(let claim): target(claim, of: subject)
        case .total(let quantity, let spans): total(quantity, spans, of: subject)
        case .mean(let quantity, let spans, let grain): mean(quantity, spans, grain, of: subject)
        case .spanChange(let change): spanChange(change, of: subject)
        case .range(let low, let high, let scope): range(low, high, scope, of: subject)
        case .sum(let quantity, let slices): sum(quantity, slices, of: subject)
        case .thresholdCount(let count): thresholdCount(count, of: subject)
        case .placeInTime(let place, let extreme, let span):
            placeInTime(place, extreme, span, of: subject)
        case .amongTop(let count, let extreme, let dimension):
            amongTop(count, extreme, dimension, of: subject)
        case .everyStep(let sign, let steps): everyStep(sign, steps, of: subject)
        case .firstMove(let sign, let scope): firstMove(sign, scope, of: subject)
        case .profit(let isLoss, let isNegated):
            profit(isLoss: isLoss, isNegated: isNegated, of: subject)
        case .gap(let claim): gap(claim, of: subject)
        case .unusual(let claim): unusual(claim, of: subject)
        case .pace(let claim): pace(claim, of: subject)
        case .ratioEffect(let claim): ratioEffect(claim, of: subject)
        case .trend(let claim): trend(claim, of: subject)
        case .correlation(let claim): correlation(claim, of: subject)
        case .forecast(let claim): forecast(claim, of: subject)
        case .unusualForSeason(let isHigh): unusualForSeason(isHigh: isHigh, of: subject)
        case .nthTime(let claim): nthTime(claim, of: subject)
        case .held(let assertion, let over): held(assertion, over, of: subject)
        case .partial: partial(subject)
        case .missing: missing(subject)
        case .undecidable(_, let reason): .notCheckable(reason)
        }
    }

    // MARK: - Cells

    func address(_ subject: Subject) -> CellAddress {
        CellAddress(metric: subject.metric, slice: subject.slice, period: subject.period)
    }

    func baselineAddress(_ subject: Subject) -> CellAddress {
        CellAddress(metric: subject.metric, slice: subject.slice, period: subject.baseline)
    }

    func unit(_ metric: String) -> MetricUnit? { table.spec.metric(named: metric)?.unit }

    /// Why a cell cannot be read.
    func absence(of subject: Subject, _ period: Period) -> String {
        let address = CellAddress(metric: subject.metric, slice: subject.slice, period: period)
        if table[address] != nil {
            return "\(wording.subject(subject)) is undefined in \(period.name)"
        }
        if !table.spec.slices.contains(subject.slice.dimensions) {
            return
                "the tables are not sliced by \(subject.slice.dimensions.joined(separator: " and "))"
        }
        if let span = table.span[period.grain], !span.contains(period) {
            return "the tables hold \(span.lowerBound.name) to \(span.upperBound.name),"
                + " not \(period.name)"
        }
        return "the tables have no \(wording.subject(subject)) in \(period.name)"
    }

    /// The change a statement speaks of, or why there is none.
    func change(of subject: Subject) -> Result<Change, ChangeAbsence> {
        let cells = [address(subject), baselineAddress(subject)]
        guard subject.period.grain == subject.baseline.grain else {
            return .failure(
                ChangeAbsence(
                    decision: .contradicted(
                        cells,
                        "a \(subject.period.grain.rawValue) is not compared with a"
                            + " \(subject.baseline.grain.rawValue)")))
        }
        guard let now = table[cells[0]], let nowValue = now.value else {
            return .failure(
                ChangeAbsence(decision: .notCheckable(absence(of: subject, subject.period), cells)))
        }
        guard let before = table[cells[1]], let beforeValue = before.value else {
            return .failure(
                ChangeAbsence(
                    decision: .notCheckable(absence(of: subject, subject.baseline), cells)))
        }
        for (cell, period) in [(now, subject.period), (before, subject.baseline)]
        where cell.status == .partial {
            return .failure(
                ChangeAbsence(
                    decision: .contradicted(
                        cells,
                        "\(period.name) is partial and cannot be compared as if it were whole")))
        }
        guard
            subject.baseline != subject.period.yearBefore
                || table.spec.calendar.comparesWhole(subject.period, with: .yearBefore)
        else {
            return .failure(
                ChangeAbsence(
                    decision: .notCheckable(
                        "\(subject.period.name) and \(subject.baseline.name) do not hold the same"
                            + " weeks: one of their years has 53", cells)))
        }
        guard let change = try? Change(from: beforeValue, to: nowValue) else {
            return .failure(
                ChangeAbsence(decision: .notCheckable("the difference does not fit", cells)))
        }
        return .success(change)
    }
}

/// The decision that stands where no change can be computed.
struct ChangeAbsence: Error {
    let decision: Decision
}
