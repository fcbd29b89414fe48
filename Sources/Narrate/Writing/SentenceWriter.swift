import SalesCore

/// Writes the sentence of one finding, with slots.
///
/// Invariants:
/// 1. Every number, name and period is a slot; words carry only directions and kinds.
/// 2. Every sentence stands alone: it names its metric, and its member if it has one.
/// 3. No cause is ever written: "accounted for" and "offset", never "because" or "driven by".
struct SentenceWriter: Sendable {
    let spec: MetricSpec
    let period: Period
    var audience = NarrativeAudience.executive

    /// None where a finding lacks the facts for a sentence. `turn` picks among equal wordings.
    func sentence(for noted: NotedFinding, turn: Int) -> String? {
        let text: String? =
            switch noted.candidate.evidence {
            case .level(let coverage): level(noted, coverage)
            case .change(let change, let isMaterial):
                isMaterial
                    ? ChangeSentence(noted: noted, subject: subject(noted), change: change)
                        .text(turn: turn)
                    : steady(noted, change)
            case .contribution(let member, let total):
                contribution(noted, member: member, total: total, turn: turn)
            case .rank(let now, let before): rank(noted, now: now, before: before)
            case .record(let isHighest): record(noted, isHighest: isHighest)
            case .streak(let isRising, _): streak(noted, isRising: isRising, turn: turn)
            case .concentration(let members): concentration(noted, members, turn: turn)
            case .target(let change): target(noted).reached(change, turn: turn)
            case .pace(let pace): target(noted).pace(pace, spec.materiality)
            case .mix(let split):
                spec.dimension(named: split.dimension).flatMap { history(noted).mix(split, $0) }
            case .outlier(let isHigh, let isSeasonal):
                history(noted).outlier(isHigh: isHigh, isSeasonal: isSeasonal, turn: turn)
            case .trend(let isRising, _):
                history(noted).trend(
                    isRising: isRising, grain: period.grain, withSlope: audience == .analyst)
            case .turn(let isRising, _, _): history(noted).turn(isRising: isRising)
            case .correlation(let other, let isOpposite, _):
                spec.metric(named: other).flatMap {
                    history(noted).correlation(
                        with: $0, isOpposite: isOpposite, withCoefficient: audience == .analyst)
                }
            case .forecast(let method, _): history(noted).forecast(method)
            case .partialPeriod, .missingPeriod, .missingValue, .noBaseline, .rejectedLines:
                CaveatSentence(spec: spec).text(noted)
            }
        return text.map { $0 + "." }
    }

    func subject(_ noted: NotedFinding) -> MetricPhrase {
        MetricPhrase(noted: noted, spec: spec)
    }

    private func target(_ noted: NotedFinding) -> TargetSentence {
        TargetSentence(
            noted: noted, subject: subject(noted),
            better: spec.metric(named: noted.candidate.metric)?.better)
    }

    private func history(_ noted: NotedFinding) -> HistorySentence {
        HistorySentence(
            noted: noted, subject: subject(noted),
            isCounted: spec.metric(named: noted.candidate.metric)?.unit == .count)
    }
}

extension SentenceWriter {
    func level(_ noted: NotedFinding, _ coverage: Coverage) -> String? {
        guard let value = noted.slot(.value), let now = noted.slot(.period) else { return nil }
        let subject = subject(noted)
        return switch coverage {
        case .whole: "\(subject.opening) \(subject.was) \(value) in \(now)"
        case .soFar: "\(subject.opening) so far in \(now) \(subject.was) \(value)"
        case .incomplete:
            "\(subject.opening) in \(now), which is incomplete, \(subject.was) \(value)"
        }
    }

    /// A change too small to be news.
    func steady(_ noted: NotedFinding, _ change: Change) -> String? {
        guard let value = noted.slot(.value), let now = noted.slot(.period),
            let before = noted.slot(.baselineValue), let then = noted.slot(.baselinePeriod)
        else { return nil }
        let subject = subject(noted)
        let opening = "\(subject.opening) \(subject.was) \(value) in \(now)"
        if change.difference.isZero { return "\(opening), unchanged from \(then)" }
        guard let relative = change.relative, relative.magnitude < spec.materiality.change else {
            return opening
        }
        return noted.roles[.value]?.written == noted.roles[.baselineValue]?.written
            ? "\(opening), little changed from \(then)"
            : "\(opening), little changed from \(before) in \(then)"
    }

    private func contribution(
        _ noted: NotedFinding, member: Change, total: Change, turn: Int
    ) -> String? {
        guard let name = opening(noted), let part = noted.slot(.contribution),
            let value = noted.slot(.value)
        else { return nil }
        let subject = subject(noted)
        let falls = member.difference.isNegative
        let movement = noted.slot(.relativeChange).map {
            ", \(falls ? "falling" : "rising") \($0) to \(value)"
        }
        if noted.candidate.kind == .offset {
            let change = Words.change(total, turn: turn)
            return "\(name) offset part of the \(change) in \(subject.metric)\(movement ?? "")"
        }
        if member.difference.magnitude > total.difference.magnitude {
            guard let own = noted.slot(.difference), let all = noted.slot(.totalDifference) else {
                return nil
            }
            let verb = falls ? "fell" : "rose"
            return
                "\(subject.opening) \(verb) by \(own), while total \(subject.metric) \(verb) by \(all)"
        }
        let verb = turn.isMultiple(of: 2) ? "accounted for" : "made up"
        return "\(name) \(verb) \(part) of the \(Words.change(total, turn: turn))"
            + " in \(subject.metric)\(movement ?? "")"
    }

    private func rank(_ noted: NotedFinding, now: Int, before: Int?) -> String? {
        guard let name = opening(noted), let count = noted.slot(.count),
            let place = noted.slot(.rank),
            let dimension = noted.candidate.slice.members.first.flatMap({
                spec.dimension(named: $0.dimension)
            })
        else { return nil }
        let metric = subject(noted).metric
        if let before, let earlier = noted.slot(.rankBefore), let then = noted.slot(.baselinePeriod)
        {
            let direction = now < before ? "up" : "down"
            return "\(name) ranked \(place) of \(count) \(dimension.plural) by \(metric),"
                + " \(direction) from \(earlier) in \(then)"
        }
        guard let value = noted.slot(.value) else { return nil }
        return "\(name) was the largest of \(count) \(dimension.plural) by \(metric), with \(value)"
    }

    private func record(_ noted: NotedFinding, isHighest: Bool) -> String? {
        guard let now = noted.slot(.period), let count = noted.slot(.count) else { return nil }
        let subject = subject(noted)
        // A member takes the place of the period: "in West in October 2025" stumbles.
        let time = noted.candidate.slice.isTotal ? " in \(now)" : ""
        return "\(subject.opening)\(time) \(subject.was) the \(isHighest ? "highest" : "lowest")"
            + " of the \(count) \(Words.plural(period.grain)) on record"
    }

    private func streak(_ noted: NotedFinding, isRising: Bool, turn: Int) -> String? {
        guard let place = noted.slot(.streak) else { return nil }
        let verb = Words.verb(isRising: isRising, turn: turn)
        // "The third quarter in a row" would name a quarter on its way.
        let times =
            switch period.grain {
            case .month: "\(place) month in a row"
            case .quarter: "\(place) consecutive quarter"
            }
        return "\(subject(noted).opening) \(verb) for the \(times)"
    }

    private func concentration(_ noted: NotedFinding, _ members: [Slice], turn: Int) -> String? {
        guard let share = noted.slot(.share) else { return nil }
        let metric = subject(noted).metric
        let verb = turn.isMultiple(of: 2) ? "made up" : "accounted for"
        if let name = opening(noted) { return "\(name) \(verb) \(share) of \(metric)" }
        guard let count = noted.slot(.count),
            let dimension = members.first?.members.first.flatMap({
                spec.dimension(named: $0.dimension)
            })
        else { return nil }
        return "The top \(count) \(dimension.plural) \(verb) \(share) of \(metric)"
    }

    /// A member's name at the start of a sentence: one without a letter or a capital gets a noun
    /// before it, so that the sentence has a beginning.
    private func opening(_ noted: NotedFinding) -> String? {
        guard let name = noted.slot(.member(0)) else { return nil }
        let written = noted.roles[.member(0)]?.written ?? ""
        let isLow = written.first { $0 != "“" }?.isLowercase ?? false
        guard isLow || MemberName.needsNoun(written),
            let member = noted.candidate.slice.members.first
        else { return name }
        let noun = spec.dimension(named: member.dimension)?.singular ?? member.dimension
        return "The \(noun) \(name)"
    }
}
