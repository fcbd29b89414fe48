import SalesCore

/// What a clause is about, and what the next one may take over from it.
struct Frame: Sendable {
    /// Each the metrics that its words may stand for, in the order they stand.
    var metrics: [[String]] = []
    /// The slices that the clause speaks of: several for "EMEA and APAC".
    var slices: [Slice] = [.total]
    /// Every member that the sentence named, for "together" in the next one.
    var mentioned: [Slice] = []
    /// Further slices that the same words may mean.
    var otherSlices: [Slice] = []
    var period: Period
    var otherPeriods: [Period] = []
    /// Whether a question before has fixed the period: "What did May bring?"
    var isAsked = false
    /// Baselines named in the clause or over it.
    var baselines: [Period] = []
    var otherBaselines: [Period] = []
    var direction: DirectionSense.Sign?
    /// The period before the words "since …".
    var since: Period?
    var namesMetric = false
    /// A period that no cell holds, such as a year.
    var unreadablePeriod: String?
    /// The stretches of months that the clause may speak of, the likeliest first.
    var spans: [Span] = []
    /// The stretches with what they are compared with, where the clause says so.
    var spanPairs: [SpanPair] = []
    /// The report's own period.
    var report: Period?
    /// Whether it is what the paragraph before spoke of.
    var isTopic = false
    /// Whether the sentence before asked of it.
    var isQuestioned = false
    /// The other of two members that the sentence before set side by side.
    var rival: Slice?

    /// What a new paragraph still speaks of, where it names no metric: neither place nor time.
    func topic(in report: Period) -> Frame {
        var topic = Frame(period: report)
        topic.metrics = metrics
        topic.isTopic = true
        return topic
    }

    /// What a clause that names nothing itself has from the one behind it.
    mutating func takeOver(_ announced: Frame) {
        slices = announced.slices
        otherSlices = announced.otherSlices
        if baselines.isEmpty { baselines = announced.baselines }
    }

    /// Every way to read a statement of this clause about one metric and slice.
    func readings(metric: [String], slice: Slice?) -> [Subject] {
        var readings: [Subject] = []
        let slices = slice.map { [$0] } ?? [self.slices.first ?? .total] + otherSlices
        for period in [period] + otherPeriods {
            var baselines: [(Period, Bool)] = self.baselines.map { ($0, true) }
            if baselines.isEmpty {
                baselines = [(period.previous, false)] + otherBaselines.map { ($0, true) }
            }
            for slice in slices {
                for metric in metric {
                    for (baseline, isNamed) in baselines where readings.count < 24 {
                        readings.append(
                            Subject(
                                metric: metric, slice: slice, period: period, baseline: baseline,
                                namesBaseline: isNamed))
                    }
                }
            }
        }
        return readings
    }
}

extension FrameReader {
    /// "Having worsened on May, revenue in EMEA stood at $2M": what the first clause of a paragraph
    /// speaks of, where it names nothing itself.
    func announced(
        in clauses: [Clause], _ leading: SentencePeriods, after carried: Frame?
    ) -> Frame? {
        guard carried?.isTopic ?? true, let first = clauses.first,
            !first.mentions.contains(where: { $0.metrics != nil || $0.members != nil }),
            let next = clauses.first(where: \.namesMetric), next.host == nil
        else { return nil }
        let named = frame(of: next, after: nil, carried: carried, leading: leading)
        guard named.metrics.count == 1 else { return nil }
        var announced = Frame(period: named.period)
        announced.metrics = named.metrics
        announced.slices = named.slices
        announced.otherSlices = named.otherSlices
        announced.baselines = named.baselines
        announced.report = report
        return announced
    }
}
