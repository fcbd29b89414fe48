import SalesCore

/// Everything a writer may know: the findings told and their facts, each fact once.
struct FactSheet: Sendable {
    private(set) var facts: [Fact] = []
    private(set) var findings: [NotedFinding] = []
    private var known: [FactKey: Fact] = [:]

    /// Findings keep their order; a candidate whose facts cannot be computed is left out.
    init(
        _ candidates: [Candidate], of table: MetricTable, in language: ReportLanguage = .english
    ) {
        let computation = FactComputation(table: table, language: language)
        for candidate in candidates {
            var roles: [FactRole: Fact] = [:]
            var ids: [String] = []
            for (role, key) in candidate.factKeys(in: table) {
                guard let fact = known[key] ?? computation.fact(key, id: "f\(facts.count + 1)")
                else { continue }
                if known.updateValue(fact, forKey: key) == nil { facts.append(fact) }
                roles[role] = fact
                ids.append(fact.id)
            }
            guard !ids.isEmpty else { continue }
            findings.append(
                NotedFinding(
                    candidate: candidate, roles: roles,
                    finding: candidate.finding(id: "n\(findings.count + 1)", facts: ids)))
        }
    }
}

extension FactSheet {
    func fact(_ id: String) -> Fact? {
        guard id.hasPrefix("f"), let number = Int(id.dropFirst()),
            facts.indices.contains(number - 1)
        else { return nil }
        return facts[number - 1].id == id ? facts[number - 1] : nil
    }
}

/// A finding with its evidence and its facts by the part they play.
struct NotedFinding: Sendable {
    let candidate: Candidate
    let roles: [FactRole: Fact]
    let finding: Finding

    /// The slot of a fact, if the finding has it.
    func slot(_ role: FactRole) -> String? { roles[role].map { "{{\($0.id)}}" } }
}

extension Candidate {
    func finding(id: String, facts: [String]) -> Finding {
        Finding(
            id: id, kind: kind, metric: metric, slice: slice, period: period, baseline: baseline,
            facts: facts, score: Ranking.score(self), isFavourable: isFavourable,
            mustMention: mustMention)
    }
}
