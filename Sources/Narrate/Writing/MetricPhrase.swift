import SalesCore

/// A metric and its member as a sentence names them: "Revenue in {{f1}}".
struct MetricPhrase: Sendable {
    /// At the start of a sentence.
    let opening: String
    /// Inside a sentence, with the member.
    let inside: String
    /// The metric alone, inside a sentence.
    let metric: String
    /// "was" or "were".
    let was: String

    init(noted: NotedFinding, spec: MetricSpec) {
        let known = spec.metric(named: noted.candidate.metric)
        let label = MemberName.cleaned(known?.label ?? Metric.label(from: noted.candidate.metric))
        metric = EnglishPhrases.midSentence(label)
        was = EnglishPhrases.isPlural(label) ? "were" : "was"
        var place = ""
        for (index, member) in noted.candidate.slice.members.enumerated() {
            guard let slot = noted.slot(.member(index)) else { continue }
            let dimension = spec.dimension(named: member.dimension)
            let preposition = dimension.map(EnglishPhrases.preposition)
            let needsNoun = MemberName.needsNoun(noted.roles[.member(index)]?.written ?? "")
            let noun = needsNoun ? dimension.map { $0.singular + " " } : nil
            place += " \(preposition ?? "for") \(noun ?? "")\(slot)"
        }
        opening = label.prefix(1).uppercased() + label.dropFirst() + place
        inside = metric + place
    }
}
