import SalesCore

/// Which findings a report tells, and in which order.
///
/// The lead comes first (the first metric of the spec where its change is news, else the best
/// ranked change, else the first metric's bare value; where one sentence is all there is, bad news
/// that must be mentioned goes before good news of the first metric), then what belongs to it: the year before,
/// drivers, offsets. Then the rest by rank, metric by metric. Caveats stand last, the partial
/// period before all. A member's change that is told as a contribution is not told twice.
struct ReportPlan: Sendable {
    let metrics: [Metric]
    let length: NarrativeLength
    var audience = NarrativeAudience.executive

    static let mostCaveats = 3
    /// Sentences of a report about a period in which nothing of note changed.
    static let quiet = 4

    /// In telling order; the lead is the first that is not a caveat.
    func select(from ranked: [Candidate]) -> [Candidate] {
        let caveats = Array(
            (ranked.filter { $0.kind == .caveat && $0.mustMention }
                + ranked.filter { $0.kind == .caveat && !$0.mustMention })
                .prefix(length == .full ? ranked.count : Self.mostCaveats))
        guard let lead = lead(of: ranked) else {
            return length == .headline ? Array(caveats.prefix(1)) : caveats
        }
        guard length != .headline else {
            return [lead]
                + ranked.filter {
                    $0.kind == .target && $0.mustMention && $0.metric == lead.metric
                }
        }
        let told = withoutRepeats(ranked.filter { $0.kind != .caveat && $0 != lead })
        let block = leadBlock(of: lead, in: told)
        let others = told.filter { candidate in !block.contains(candidate) }
        let hasNews = ranked.contains { Self.isNews($0) }
        let most = length.mostSentences(for: audience)
        let limit = hasNews ? most : min(Self.quiet, most)
        let room = max(0, limit - 1 - block.count - caveats.count)
        let rest =
            length == .full ? Array(bounded(others).prefix(room)) : diverse(others, room: room)
        return [lead] + block + grouped(rest, after: lead.metric) + caveats
    }

    private static func isNews(_ candidate: Candidate) -> Bool {
        if case .change(_, isMaterial: true) = candidate.evidence { return true }
        return [.target, .outlier, .trend, .record, .streak].contains(candidate.kind)
    }

    private func lead(of ranked: [Candidate]) -> Candidate? {
        let changes = ranked.filter { candidate in
            candidate.kind == .change && candidate.slice.isTotal
                && candidate.baseline != .yearBefore
        }
        let news = changes.filter { Self.isNews($0) }
        let own = news.first { $0.metric == metrics.first?.name }
        if length == .headline, own?.isFavourable != false,
            let worst = news.first(where: \.mustMention)
        {
            return worst
        }
        return own ?? news.first
            ?? changes.first { $0.metric == metrics.first?.name } ?? changes.first
    }

    /// Its targets, the year before, two drivers and an offset of one dimension.
    private func leadBlock(of lead: Candidate, in told: [Candidate]) -> [Candidate] {
        let own = told.filter { $0.metric == lead.metric }
        let yearBefore = own.first {
            $0.kind == .change && $0.baseline == .yearBefore && $0.slice.isTotal
        }
        let targets = own.filter { $0.kind == .target }
        let drivers = own.filter { $0.kind == .contribution }
        let dimension = drivers.first?.slice.dimensions
        let ofDimension = drivers.filter { $0.slice.dimensions == dimension }.prefix(2)
        let offset = own.first { $0.kind == .offset && $0.slice.dimensions == dimension }
        return targets + [yearBefore].compactMap(\.self) + ofDimension + [offset].compactMap(\.self)
    }

    private func withoutRepeats(_ candidates: [Candidate]) -> [Candidate] {
        func same(_ left: Candidate, _ right: Candidate) -> Bool {
            left.metric == right.metric && left.slice == right.slice
        }
        return candidates.filter { candidate in
            switch candidate.evidence {
            case .change where !candidate.slice.isTotal:
                !candidates.contains { other in
                    (other.kind == .contribution || other.kind == .offset) && same(other, candidate)
                }
            case .rank(_, before: nil):
                !candidates.contains { other in
                    other != candidate && (other.kind == .concentration || other.kind == .rank)
                        && same(other, candidate)
                }
            case .trend: !candidates.contains { $0.kind == .streak && same($0, candidate) }
            case .record: !candidates.contains { $0.kind == .outlier && same($0, candidate) }
            default: true
            }
        }
    }

    /// By rank, with at most two of a kind and two of a metric, so that a brief stays brief; what
    /// must be mentioned comes first. Other dimensions' contributions, correlations, and the year
    /// before of a metric whose previous period is news too, wait for the full report or an analyst.
    private func diverse(_ candidates: [Candidate], room: Int) -> [Candidate] {
        var kinds: [FindingKind: Int] = [:]
        var metrics: [String: Int] = [:]
        var result: [Candidate] = []
        let ordered = candidates.filter(\.mustMention) + candidates.filter { !$0.mustMention }
        for candidate in ordered where result.count < room || candidate.mustMention {
            guard
                candidate.mustMention
                    || (!waits(candidate, among: candidates)
                        && kinds[candidate.kind, default: 0] < 2
                        && metrics[candidate.metric, default: 0] < 2)
            else { continue }
            kinds[candidate.kind, default: 0] += 1
            metrics[candidate.metric, default: 0] += 1
            result.append(candidate)
        }
        return result
    }

    private func waits(_ candidate: Candidate, among candidates: [Candidate]) -> Bool {
        guard audience == .executive else { return false }
        return switch candidate.kind {
        case .contribution, .offset, .correlation: true
        case .change where candidate.baseline == .yearBefore:
            candidates.contains { other in
                other.kind == .change && other.baseline == .previous
                    && other.metric == candidate.metric && other.slice == candidate.slice
            }
        default: false
        }
    }

    /// At most three members of a kind for a metric: a long list is a table's work.
    private func bounded(_ candidates: [Candidate]) -> [Candidate] {
        var told: [String: Int] = [:]
        return candidates.filter { candidate in
            guard !candidate.slice.isTotal, !candidate.mustMention else { return true }
            let key = "\(candidate.kind.rawValue) \(candidate.metric)"
            told[key, default: 0] += 1
            return told[key, default: 0] <= 3
        }
    }

    /// Metric by metric, the lead's own first; within one, totals before members, and changes before
    /// what is said about them.
    private func grouped(_ candidates: [Candidate], after lead: String) -> [Candidate] {
        var order = [lead]
        for candidate in candidates where !order.contains(candidate.metric) {
            order.append(candidate.metric)
        }
        return order.flatMap { metric in
            FindingKind.allCases.flatMap { kind in
                let told = candidates.filter { $0.metric == metric && $0.kind == kind }
                return told.filter(\.slice.isTotal) + told.filter { !$0.slice.isTotal }
            }
        }
    }
}
