import SalesCore

/// A metric and its member as a German sentence names them: "der Umsatz in {{f1}}".
struct GermanMetricPhrase: Sendable {
    let label: String
    let gender: GermanPhrases.Gender
    /// Inside a sentence, with the member.
    let inside: String
    /// The same without an article.
    let named: String

    var opening: String { inside.prefix(1).uppercased() + inside.dropFirst() }
    /// A label of another language goes by its own plural.
    var isPlural: Bool {
        gender == .plural || (gender == .unknown && EnglishPhrases.isPlural(label))
    }
    var lay: String { isPlural ? "lagen" : "lag" }

    init(noted: NotedFinding, spec: MetricSpec) {
        let metric = spec.metric(named: noted.candidate.metric)
        let label = MemberName.cleaned(
            metric?.label ?? Metric.label(from: noted.candidate.metric))
        let isCounted = metric?.noun.map { $0.plural == label } ?? false
        self.label = label
        gender = isCounted ? .plural : GermanPhrases.gender(of: label)
        var place = ""
        for (index, member) in noted.candidate.slice.members.enumerated() {
            guard let slot = noted.slot(.member(index)) else { continue }
            let dimension = spec.dimension(named: member.dimension)
            let needsNoun = MemberName.needsNoun(noted.roles[.member(index)]?.written ?? "")
            let noun = needsNoun ? dimension.map { $0.singular + " " } : nil
            place += " \(Self.preposition(for: dimension)) \(noun ?? "")\(slot)"
        }
        inside = GermanPhrases.withArticle(label, gender) + place
        named = label + place
    }

    private static func preposition(for dimension: Dimension?) -> String {
        guard let dimension else { return "für" }
        let places = [
            "region", "filiale", "land", "stadt", "standort", "niederlassung", "markt", "gebiet",
            "bezirk", "station", "praxis", "werk", "lager",
        ]
        let names = [dimension.name, dimension.singular].map { $0.lowercased() }
        return names.contains { name in places.contains { name.hasSuffix($0) } }
            ? "in" : EnglishPhrases.preposition(for: dimension) == "in" ? "in" : "für"
    }
}
