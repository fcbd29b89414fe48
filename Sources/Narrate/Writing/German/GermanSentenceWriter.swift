import SalesCore

/// Writes the German sentence of one finding, with slots; the invariants are `SentenceWriter`'s.
struct GermanSentenceWriter: FindingWriter {
    let spec: MetricSpec
    let period: Period
    var audience = NarrativeAudience.executive

    func sentence(for noted: NotedFinding, turn: Int) -> String? {
        let text: String? =
            switch noted.candidate.evidence {
            case .level(let coverage): level(noted, coverage)
            case .change(let change, let isMaterial):
                isMaterial ? self.change(change, noted, turn: turn) : steady(change, noted)
            case .contribution(let member, let total): contribution(noted, member, total)
            case .rank(let now, let before): rank(noted, now: now, before: before)
            case .record(let isHighest): record(noted, isHighest: isHighest)
            case .streak(let isRising, _): streak(noted, isRising: isRising, turn: turn)
            case .concentration(let members): concentration(noted, members)
            case .target(let change):
                time(noted, .period).flatMap {
                    GermanTarget(noted: noted, subject: subject(noted)).reached(change, now: $0)
                }
            case .pace(let pace):
                GermanTarget(noted: noted, subject: subject(noted)).pace(pace, spec.materiality)
            case .mix(let split):
                spec.dimension(named: split.dimension).flatMap { history(noted)?.mix(split, $0) }
            case .outlier(let isHigh, let isSeasonal):
                history(noted)?.outlier(
                    isHigh: isHigh, isSeasonal: isSeasonal,
                    isCounted: spec.metric(named: noted.candidate.metric)?.unit == .count)
            case .trend(let isRising, _):
                history(noted)?.trend(
                    isRising: isRising, grain: period.grain, withSlope: audience == .analyst)
            case .turn(let isRising, _, _): history(noted)?.turn(isRising: isRising)
            case .correlation(let other, let isOpposite, _):
                spec.metric(named: other).flatMap {
                    history(noted)?.correlation(
                        with: $0, isOpposite: isOpposite, withCoefficient: audience == .analyst)
                }
            case .forecast(let method, _): history(noted)?.forecast(method)
            case .partialPeriod, .missingPeriod, .missingValue, .noBaseline, .rejectedLines:
                GermanCaveat(spec: spec).text(noted)
            }
        return text.map { $0 + "." }
    }

    func headline(
        of change: Change, in noted: NotedFinding, turn: Int, withBaseline: Bool
    ) -> String? {
        guard let value = noted.slot(.value), let before = noted.slot(.baselineValue),
            let now = time(noted, .period), let then = time(noted, .baselinePeriod)
        else { return nil }
        let subject = subject(noted)
        let verb = verb(change, subject, turn: turn)
        guard let amount = amount(change, noted) else {
            return "\(subject.opening) \(verb) \(now) von \(before) \(then) auf \(value)"
        }
        let past = withBaseline ? ", nach \(before) \(then)" : ""
        return "\(subject.opening) \(verb) \(now) um \(amount) auf \(value)\(past)"
    }

    func continuation(of change: Change, in noted: NotedFinding) -> String? {
        guard let before = noted.slot(.baselineValue), let then = time(noted, .baselinePeriod),
            amount(change, noted) != nil
        else { return nil }
        let subject = subject(noted)
        guard let difference = noted.slot(.difference) else {
            return "\(subject.opening) \(subject.lay) \(then) bei \(before)"
        }
        return "\(subject.opening) \(verb(change, subject, turn: 0)) um \(difference)"
            + " gegenüber \(before) \(then)"
    }
}

extension GermanSentenceWriter {
    func aim(of change: Change, in target: NotedFinding) -> String? {
        GermanTarget(noted: target, subject: subject(target)).aim(change)
    }

    private func history(_ noted: NotedFinding) -> GermanHistory? {
        time(noted, .period).map {
            GermanHistory(noted: noted, subject: subject(noted), now: $0)
        }
    }

    private func subject(_ noted: NotedFinding) -> GermanMetricPhrase {
        GermanMetricPhrase(noted: noted, spec: spec)
    }

    /// "im Oktober 2025", "in Q3 2025".
    private func time(_ noted: NotedFinding, _ role: FactRole) -> String? {
        guard let fact = noted.roles[role], let slot = noted.slot(role) else { return nil }
        let isMonth = fact.period.grain == .month && !fact.period.isFiscal
        return (isMonth ? "im " : "in ") + slot
    }

    private func verb(_ change: Change, _ subject: GermanMetricPhrase, turn: Int) -> String {
        GermanPhrases.verb(
            isRising: !change.difference.isNegative, isPlural: subject.isPlural, turn: turn)
    }

    private func amount(_ change: Change, _ noted: NotedFinding) -> String? {
        if let points = noted.slot(.points) { return points }
        guard let relative = change.relative, relative.magnitude < 10 else { return nil }
        return noted.slot(.relativeChange)
    }

    private func level(_ noted: NotedFinding, _ coverage: Coverage) -> String? {
        guard let value = noted.slot(.value), let now = time(noted, .period) else { return nil }
        let subject = subject(noted)
        return switch coverage {
        case .whole: "\(subject.opening) \(subject.lay) \(now) bei \(value)"
        case .soFar: "\(subject.opening) \(subject.lay) \(now) bisher bei \(value)"
        case .incomplete: "\(subject.opening) \(subject.lay) \(now) bisher bei \(value)"
        }
    }

    private func steady(_ change: Change, _ noted: NotedFinding) -> String? {
        guard let value = noted.slot(.value), let now = time(noted, .period),
            let before = noted.slot(.baselineValue), let then = time(noted, .baselinePeriod),
            let plain = noted.slot(.baselinePeriod)
        else { return nil }
        let subject = subject(noted)
        let opening = "\(subject.opening) \(subject.lay) \(now) bei \(value)"
        if change.difference.isZero { return "\(opening), unverändert gegenüber \(plain)" }
        guard let relative = change.relative, relative.magnitude < spec.materiality.change else {
            return opening
        }
        return noted.roles[.value]?.written == noted.roles[.baselineValue]?.written
            ? "\(opening), kaum verändert gegenüber \(plain)"
            : "\(opening), kaum verändert gegenüber \(before) \(then)"
    }

    private func change(_ change: Change, _ noted: NotedFinding, turn: Int) -> String? {
        guard let value = noted.slot(.value), let before = noted.slot(.baselineValue),
            let then = time(noted, .baselinePeriod), let plain = noted.slot(.baselinePeriod)
        else { return nil }
        let subject = subject(noted)
        let verb = verb(change, subject, turn: turn)
        guard let amount = amount(change, noted) else {
            return "\(subject.opening) \(verb) von \(before) \(then) auf \(value)"
        }
        let comparative = change.difference.isNegative ? "niedriger" : "höher"
        if noted.candidate.baseline == .yearBefore {
            return turn.isMultiple(of: 2)
                ? "Gegenüber \(plain) \(verb) \(subject.inside) um \(amount)"
                : "\(subject.opening) \(subject.lay) um \(amount) \(comparative) als \(then)"
        }
        return switch turn & 3 {
        case 0, 2: "\(subject.opening) \(verb) um \(amount) auf \(value), nach \(before) \(then)"
        case 1: "\(subject.opening) \(verb) um \(amount) von \(before) \(then) auf \(value)"
        default:
            "\(subject.opening) \(subject.lay) bei \(value), um \(amount) \(comparative) als \(then)"
        }
    }

    private func contribution(
        _ noted: NotedFinding, _ member: Change, _ total: Change
    ) -> String? {
        guard let name = noted.slot(.member(0)), let part = noted.slot(.contribution),
            let value = noted.slot(.value)
        else { return nil }
        let subject = subject(noted)
        let falls = member.difference.isNegative
        let movement = noted.slot(.relativeChange).map {
            ", mit einem \(falls ? "Rückgang" : "Anstieg") um \($0) auf \(value)"
        }
        let noun = total.difference.isNegative ? "Rückgangs" : "Anstiegs"
        let at = GermanPhrases.at(subject.label, subject.gender)
        if noted.candidate.kind == .offset {
            return "\(name) glich einen Teil des \(noun) \(at) aus\(movement ?? "")"
        }
        if member.difference.magnitude > total.difference.magnitude {
            guard let own = noted.slot(.difference), let all = noted.slot(.totalDifference) else {
                return nil
            }
            let verb = verb(member, subject, turn: 0)
            return "\(subject.opening) \(verb) um \(own), während \(subject.label) insgesamt"
                + " um \(all) \(verb)"
        }
        return "Auf \(name) entfielen \(part) des \(noun) \(at)\(movement ?? "")"
    }

    private func rank(_ noted: NotedFinding, now: Int, before: Int?) -> String? {
        guard let name = noted.slot(.member(0)), let count = noted.slot(.count),
            let place = noted.slot(.rank),
            let dimension = noted.candidate.slice.members.first.flatMap({
                spec.dimension(named: $0.dimension)
            })
        else { return nil }
        let plural = GermanPhrases.dative(dimension.plural)
        let label = subject(noted).label
        let opening = "\(name) lag nach \(label) auf Platz \(place) von \(count) \(plural)"
        if let before, let earlier = noted.slot(.rankBefore),
            let then = time(noted, .baselinePeriod)
        {
            let move = now < before ? "vorgerückt von" : "zurückgefallen von"
            return "\(opening), \(move) Platz \(earlier) \(then)"
        }
        return noted.slot(.value).map { "\(opening), mit \($0)" }
    }

    private func record(_ noted: NotedFinding, isHighest: Bool) -> String? {
        guard let now = time(noted, .period), let count = noted.slot(.count) else { return nil }
        let subject = subject(noted)
        let months =
            switch period.grain {
            case .month: "Monate"
            case .quarter: "Quartale"
            }
        let extreme = isHighest ? "höchsten" : "niedrigsten"
        let time = noted.candidate.slice.isTotal ? " \(now)" : ""
        return "\(subject.opening)\(time) \(subject.lay) auf dem \(extreme) Stand der \(count)"
            + " \(months) seit Beginn der Aufzeichnungen"
    }

    private func streak(_ noted: NotedFinding, isRising: Bool, turn: Int) -> String? {
        guard let times = noted.slot(.streak) else { return nil }
        let subject = subject(noted)
        let verb = GermanPhrases.verb(isRising: isRising, isPlural: subject.isPlural, turn: turn)
        return "\(subject.opening) \(verb) zum \(times) Mal in Folge"
    }

    private func concentration(_ noted: NotedFinding, _ members: [Slice]) -> String? {
        guard let share = noted.slot(.share) else { return nil }
        let subject = subject(noted)
        let whole = GermanPhrases.genitive(subject.label, subject.gender)
        if let name = noted.slot(.member(0)) { return "Auf \(name) entfielen \(share) \(whole)" }
        guard let count = noted.slot(.count),
            let dimension = members.first?.members.first.flatMap({
                spec.dimension(named: $0.dimension)
            })
        else { return nil }
        return "Auf die \(count) größten \(dimension.plural) entfielen \(share) \(whole)"
    }
}
