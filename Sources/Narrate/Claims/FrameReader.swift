import SalesCore

/// Resolves what a clause is about: metric, slices, period and baseline.
struct FrameReader {
    let table: MetricTable
    let report: Period
    let tokens: [Token]

    private var calendar: FiscalCalendar { table.spec.calendar }

    /// What a clause is about, after the clause before it in the sentence (`previous`) and the
    /// sentence before (`carried`), with the periods named anywhere in the sentence.
    func frame(
        of clause: Clause, after previous: Frame?, carried: Frame?, leading: SentencePeriods
    ) -> Frame {
        var frame = Frame(period: previous?.period ?? report)
        frame.report = report
        readPeriods(of: clause, previous, carried, leading, into: &frame)
        readSpans(of: clause, previous, into: &frame)
        readSubject(of: clause, previous, carried, into: &frame)
        if previous == nil { frame.rival = carried?.rival(of: frame) }
        if previous == nil, let carried, refersOnlyBack(clause, to: carried) {
            frame.takeSubject(of: carried)
        }
        frame.direction =
            clause.mentions.lazy.compactMap { $0.direction?.sign }.last ?? previous?.direction
        return frame
    }

    // MARK: - Metric and slice

    private func readSubject(
        of clause: Clause, _ previous: Frame?, _ carried: Frame?, into frame: inout Frame
    ) {
        var mentions = clause.mentions
        if let anchor = clause.anchor, anchor.metrics != nil || anchor.members != nil {
            mentions.insert(anchor, at: 0)
        }
        let rivals = ComparedObject.rivals(in: mentions, tokens)
        var metrics: [[String]] = []
        var byDimension: [(dimension: String, members: [Slice.Member])] = []
        var isTotal = false
        var refersBack = false
        let nouns = Set(mentions.compactMap(\.dimension))
        var entities: [[Slice.Member]] = []
        for (index, mention) in mentions.enumerated() {
            switch mention.kind {
            case .metric(let names):
                if !metrics.contains(names) { metrics.append(names) }
                if index > 0, isTotalWord(mentions[index - 1]) { isTotal = true }
            case .entity(let members):
                if rivals.contains(index) { continue }
                // A name of several dimensions is of the one that the clause speaks of.
                let ordered =
                    members.filter { nouns.contains($0.dimension) }
                    + members.filter { !nouns.contains($0.dimension) }
                add(ordered, to: &byDimension)
                entities.append(ordered)
            case .sense(.pronoun): refersBack = true
            default: break
            }
        }
        let inherited = previous ?? carried
        frame.namesMetric = !metrics.isEmpty
        frame.metrics = metrics.isEmpty ? inherited?.metrics ?? [] : metrics
        if !byDimension.isEmpty, let place = placeThere(mentions, previous ?? carried) {
            for member in place.members
            where !byDimension.contains(where: { $0.dimension == member.dimension }) {
                add([member], to: &byDimension)
            }
        }
        if !byDimension.isEmpty {
            frame.slices = slices(byDimension)
            frame.otherSlices = alternatives(entities)
        } else if isTotal {
            frame.slices = [.total]
        } else if previous == nil, metrics.isEmpty, let carried, carried.mentioned.count > 1,
            Set(carried.mentioned.map(\.dimensions)).count == 1,
            mentions.contains(where: { $0.sense == .combined })
        {
            // "EMEA took $412K and APAC $200K. Together that is $612K."
            frame.slices = carried.mentioned
        } else if let previous, clause.anchor != nil || metrics.isEmpty || refersBack {
            frame.slices = previous.slices
            frame.otherSlices = previous.otherSlices
        } else if let previous, previous.slices.count > 1, !clause.isJoined {
            // "The top regions are A, B and C; when March closed, revenue was …"
            frame.slices = [.total]
        } else if let previous {
            frame.slices = previous.slices
            frame.otherSlices = previous.slices == [.total] ? [] : [.total]
        } else if let carried, refersBack || (metrics.isEmpty && carried.slices.count == 1) {
            frame.slices = carried.slices
            frame.otherSlices = carried.slices == [.total] ? [] : [.total]
        }
    }

    private func isTotalWord(_ mention: Mention) -> Bool {
        ["total", "overall", "company", "group", "combined"].contains(
            tokens[mention.tokens.lowerBound].text)
    }

    private func add(
        _ members: [Slice.Member], to groups: inout [(dimension: String, members: [Slice.Member])]
    ) {
        guard let member = members.first else { return }
        if let place = groups.firstIndex(where: { $0.dimension == member.dimension }) {
            if !groups[place].members.contains(member) { groups[place].members.append(member) }
        } else {
            groups.append((member.dimension, [member]))
        }
    }

    /// Every combination of one member from each dimension, in the spec's order of dimensions.
    private func slices(
        _ groups: [(dimension: String, members: [Slice.Member])]
    ) -> [Slice] {
        let order = table.spec.dimensions.map(\.name)
        let sorted = groups.sorted {
            (order.firstIndex(of: $0.dimension) ?? 0) < (order.firstIndex(of: $1.dimension) ?? 0)
        }
        var slices: [[Slice.Member]] = [[]]
        for group in sorted where slices.count * group.members.count <= 64 {
            slices = slices.flatMap { slice in group.members.map { slice + [$0] } }
        }
        return slices.map(Slice.init(members:))
    }

    /// Further members of the same single name: of another dimension, or of another case.
    private func alternatives(_ entities: [[Slice.Member]]) -> [Slice] {
        guard entities.count == 1 else { return [] }
        return entities[0].dropFirst().prefix(4).map { Slice($0.dimension, $0.value) }
    }

    // MARK: - Periods

    /// "Revenue did not rise last month", written in the month after the report's.
    private func isJustOver(_ sense: BaselineSense) -> Bool {
        guard sense.baseline == .previous, sense.grain == .month, report.grain == .month,
            calendar.weeks == nil,
            zip(tokens, tokens.dropFirst()).contains(where: {
                $0.text == "last" && $1.text == "month"
            })
        else { return false }
        let (year, month, _) = table.asOf.components
        return report.advanced(by: 1) == .month(year, month)
    }

    private func readPeriods(
        of clause: Clause, _ previous: Frame?, _ carried: Frame?, _ leading: SentencePeriods,
        into frame: inout Frame
    ) {
        let own = ClausePeriods(clause.mentions, tokens)
        let context = previous?.period ?? carried?.period ?? report
        func resolve(_ reference: PeriodReference) -> Period? {
            if case .month(let index) = reference, let running = runningMonth(index) {
                return running
            }
            return reference.period(report: report, context: context, calendar: calendar)
        }
        if own.tellsDay, own.primary.isEmpty {
            frame.unreadablePeriod =
                "no cell holds a single day: the tables are by month and quarter"
        } else if let primary = own.primary.first {
            if let period = resolve(primary) {
                frame.period = period
            } else if primary != .day {
                frame.unreadablePeriod =
                    "no cell holds that period: the tables are by month and quarter"
            }
        } else if let sense = own.primaryBaseline {
            frame.period =
                own.tellsMovement && isJustOver(sense) ? report : period(sense, of: report)
        } else if let then = Self.periodOfWhen(clause, after: previous, tokens) {
            frame.period = then
        } else if let previous {
            frame.period = previous.period
            frame.otherPeriods = previous.otherPeriods
            frame.unreadablePeriod = previous.unreadablePeriod
        } else if let later = leading.primary.flatMap(resolve) {
            frame.period = later
        } else if let carried, carried.period != report {
            frame.period = carried.period
            frame.otherPeriods = carried.isAsked ? [] : [report]
        }
        if own.primary.isEmpty { applyGrainWord(clause, to: &frame) }
        if let grain = own.baselineGrain, grain != frame.period.grain, own.primary.isEmpty {
            frame.period = PeriodReference.converted(frame.period, to: grain, calendar)
        }
        frame.since = own.since.flatMap { since -> Period? in
            if case .year(let year) = since {
                return Period.month(year, 1, isFiscal: calendar.weeks != nil).previous
            }
            return resolve(since)
        }
        for baseline in own.baselines {
            switch baseline {
            case .reference(let reference):
                if let period = baselinePeriod(reference, of: frame.period) {
                    frame.baselines.append(period)
                } else {
                    frame.unreadablePeriod = "no cell holds the period compared with"
                }
            case .sense(let sense): frame.baselines.append(period(sense, of: frame.period))
            }
        }
        guard frame.baselines.isEmpty else { return }
        if let previous, !previous.baselines.isEmpty {
            frame.otherBaselines = previous.baselines
            if leading.baselineIsOverAll { frame.baselines = previous.baselines }
        } else if let previous {
            frame.otherBaselines = previous.otherBaselines
        } else if let trailing = leading.trailingBaseline {
            switch trailing {
            case .reference(let reference):
                frame.otherBaselines =
                    baselinePeriod(reference, of: frame.period).map { [$0] } ?? []
            case .sense(let sense): frame.otherBaselines = [period(sense, of: frame.period)]
            }
        } else if let carried {
            // "Against the year before, … . EMEA rose …": the comparison may go on.
            let distances = carried.baselines.map { carried.period.ordinal - $0.ordinal }
            frame.otherBaselines = distances.map { frame.period.advanced(by: -$0) }
        }
    }

    /// "So far in November", in a report on October: the month that has begun since.
    private func runningMonth(_ index: Int) -> Period? {
        guard let latest = table.span[.month]?.upperBound, latest > report, latest.index == index,
            tokens.contains(where: { Self.runningWords.contains($0.text) })
        else { return nil }
        return latest
    }

    private static let runningWords: Set<String> = [
        "far", "incomplete", "partial", "unfinished", "date", "mtd", "provisional", "open", "over",
    ]

    /// "up from January 2024, when it took $186K".
    private static func periodOfWhen(
        _ clause: Clause, after previous: Frame?, _ tokens: [Token]
    ) -> Period? {
        guard let first = clause.mentions.first, let previous, previous.baselines.count == 1,
            tokens[first.tokens.lowerBound].text == "when",
            !clause.mentions.contains(where: { $0.direction != nil })
        else { return nil }
        return previous.baselines[0]
    }

    /// "quarterly revenue" is of the quarter, "annual revenue" of no period in the tables.
    private func applyGrainWord(_ clause: Clause, to frame: inout Frame) {
        for (index, mention) in clause.mentions.enumerated().dropFirst()
        where mention.metrics != nil {
            let before = clause.mentions[index - 1].tokens.lowerBound
            switch tokens[before].text {
            case "quarterly":
                frame.period = latestQuarter(frame.period)
            case "monthly":
                frame.period = PeriodReference.converted(frame.period, to: .month, calendar)
            case "annual", "yearly", "weekly", "daily":
                frame.unreadablePeriod = "the tables are by month and quarter"
            default: break
            }
        }
    }

    /// The quarter that a month ends; within one, the last that is over.
    private func latestQuarter(_ period: Period) -> Period {
        let quarter = PeriodReference.converted(period, to: .quarter, calendar)
        guard period.grain == .month, let last = calendar.months(of: quarter).last, last > period
        else { return quarter }
        return quarter.previous
    }

    /// "September" as a baseline is the last one before the period compared.
    private func baselinePeriod(_ reference: PeriodReference, of period: Period) -> Period? {
        switch reference {
        case .month, .quarter:
            reference.period(report: period.previous, context: period, calendar: calendar)
        default: reference.period(report: report, context: period, calendar: calendar)
        }
    }

    private func period(_ sense: BaselineSense, of period: Period) -> Period {
        let base =
            sense.baseline == .previous && sense.grain != nil && sense.grain != period.grain
            ? PeriodReference.converted(period, to: sense.grain ?? period.grain, calendar) : period
        return sense.baseline.period(for: base)
    }
}
