import SalesCore

/// How a language words findings, with slots for their facts.
protocol FindingWriter: Sendable {
    /// None where a finding lacks the facts for a sentence. `turn` picks among equal wordings.
    func sentence(for noted: NotedFinding, turn: Int) -> String?
    /// A change over the report, without a full stop.
    func headline(
        of change: Change, in noted: NotedFinding, turn: Int, withBaseline: Bool
    ) -> String?
    /// What that headline did not say, without a full stop; none where it said it all.
    func continuation(of change: Change, in noted: NotedFinding) -> String?
    /// Behind a headline: how the value stands to its target.
    func aim(of change: Change, in target: NotedFinding) -> String?
}

extension SentenceWriter: FindingWriter {
    func headline(
        of change: Change, in noted: NotedFinding, turn: Int, withBaseline: Bool
    ) -> String? {
        ChangeSentence(noted: noted, subject: subject(noted), change: change)
            .headline(turn: turn, withBaseline: withBaseline)
    }

    func continuation(of change: Change, in noted: NotedFinding) -> String? {
        ChangeSentence(noted: noted, subject: subject(noted), change: change).continuation()
    }

    func aim(of change: Change, in target: NotedFinding) -> String? {
        TargetSentence(noted: target, subject: subject(target), better: nil).aim(change)
    }
}

extension ReportLanguage {
    func writer(
        spec: MetricSpec, period: Period, audience: NarrativeAudience = .executive
    ) -> any FindingWriter {
        switch self {
        case .english: SentenceWriter(spec: spec, period: period, audience: audience)
        case .german: GermanSentenceWriter(spec: spec, period: period, audience: audience)
        }
    }

    /// For a table about which nothing can be said.
    func figures(for period: Period) -> String {
        switch self {
        case .english: "Figures for \(name(of: period))"
        case .german: "Zahlen für \(name(of: period))"
        }
    }
}
