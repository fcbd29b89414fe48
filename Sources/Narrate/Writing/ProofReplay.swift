public import SalesCore

/// Proves a stored narrative again, offline: what `verify` does after the bytes have matched.
public struct ProofReplay: Sendable {
    private let hashing: ContentHashing
    private let stored: MetricTable
    /// As it was told of.
    private let table: MetricTable
    private let tenant: Tenant

    /// `tenant` is whose narrative it is: its name stands for the whole, as it did to the writer.
    public init(hashing: ContentHashing, table: MetricTable, tenant: Tenant) {
        self.hashing = hashing
        self.tenant = tenant
        stored = table
        self.table = table.splitByCurrency
    }

    /// Everything that no longer agrees, in words; empty when the narrative stands.
    ///
    /// A statement about lines is held against the counts of the uploads, or against its stored
    /// facts alone where none are given.
    public func discrepancies(
        in stored: CheckedNarrative, uploads: [UploadSummary]? = nil
    ) -> [String] {
        hashes(stored) + facts(stored) + sentences(stored) + claims(stored, uploads: uploads)
    }
}

extension ProofReplay {
    private func hashes(_ stored: CheckedNarrative) -> [String] {
        var found: [String] = []
        if hashing(TableCSV.text(of: self.stored)) != stored.proof.tableHash {
            found.append("the tables are not those that the proof was made with")
        }
        let factSetHash = FactSetHash.of(stored.facts, hashing: hashing)
        if factSetHash != stored.proof.factSetHash {
            found.append("the facts are not those of the proof: their hash differs")
        }
        if factSetHash != stored.narrative.factSetHash {
            found.append("the facts are not those of the narrative: their hash differs")
        }
        if stored.narrative.text != stored.proof.text {
            found.append("the narrative's text is not the text of the proof")
        }
        return found
    }

    /// Facts computed again from the cells that they name.
    private func facts(_ stored: CheckedNarrative) -> [String] {
        let computation = FactComputation(
            table: table, language: stored.narrative.language ?? .english)
        return stored.facts.compactMap { fact in
            guard let key = FactKey(fact)?.told(by: table.spec) else {
                return "fact \(fact.id) names no readable cell"
            }
            guard let again = computation.fact(key, id: fact.id) else {
                return "fact \(fact.id) cannot be computed from the tables"
            }
            guard again != fact else { return nil }
            return "fact \(fact.id) is \"\(fact.written)\", but the tables give"
                + " \"\(again.written)\" (\(again.value?.text() ?? "a name"))"
        }
    }

    /// Sentences filled again from their drafts.
    private func sentences(_ stored: CheckedNarrative) -> [String] {
        let facts = Dictionary(stored.facts.map { ($0.id, $0) }) { first, _ in first }
        let all = [stored.narrative.headline] + stored.narrative.sentences
        return all.enumerated().compactMap { index, sentence in
            let text = SlotText(sentence.draft).parts.map { part in
                switch part {
                case .text(let text): text
                case .slot(let id): facts[id]?.written ?? "{{\(id)}}"
                }
            }
            .joined()
            return text == sentence.text
                ? nil : "sentence \(index) is not its draft with the facts filled in"
        }
    }

    /// Claims read from the text again and decided again.
    private func claims(_ stored: CheckedNarrative, uploads: [UploadSummary]?) -> [String] {
        let narrative = stored.narrative
        let caveats = CaveatProof(
            table: table, period: narrative.period,
            lines: uploads.map(UploadLines.init) ?? stored.countedLines,
            language: narrative.language ?? .english)
        let checker = FactChecker(table: table, tenant: tenant)
        let checked = checker.check(narrative.text, period: narrative.period).claims
        var again: [Claim] = []
        var unproved: [String] = []
        var position = 0
        for (index, sentence) in ([narrative.headline] + narrative.sentences).enumerated() {
            if index > 0 { position += index == 1 ? 2 : 1 }
            let range = position..<(position + sentence.text.unicodeScalars.count)
            position = range.upperBound
            let isCaveat = stored.findings.contains {
                $0.id == sentence.finding && $0.kind == .caveat
            }
            let own =
                if isCaveat, sentence.origin == .template {
                    [caveats.claim(for: sentence.text, sentence: index, start: range.lowerBound)]
                        .compactMap(\.self)
                } else {
                    checked.filter { range.contains($0.start) }.map { $0.numbered(sentence: index) }
                }
            if own.isEmpty, index > 0 { unproved.append("nothing proves \"\(sentence.text)\"") }
            again += own
        }
        return unproved + differences(stored.proof.claims, again)
    }

    private func differences(_ stored: [Claim], _ again: [Claim]) -> [String] {
        var found = again.filter { $0.verdict != .supported }.map {
            "\"\($0.text)\" is not supported: \($0.reason)"
        }
        let (before, after) = (Set(stored), Set(again))
        found += stored.filter { !after.contains($0) }.map {
            "the proof of \"\($0.text)\" does not come out the same again"
        }
        found += again.filter { !before.contains($0) && $0.verdict == .supported }.map {
            "the claim \"\($0.text)\" is not in the proof"
        }
        return found
    }
}

extension CheckedNarrative {
    /// The line counts that the facts hold, rejected first.
    var countedLines: UploadLines? {
        let counts = facts.filter { $0.kind == .count && $0.cells.isEmpty && $0.metric.isEmpty }
            .compactMap { $0.value.flatMap { Int(exactly: $0.mantissa) } }
        // Where every line was rejected, one fact is both.
        guard let rejected = counts.first, let read = counts.last, counts.count <= 2 else {
            return nil
        }
        return UploadLines(rejected: rejected, read: read)
    }
}

extension FactKey {
    /// The key that a stored fact was computed from; none where a cell quote cannot be read.
    init?(_ fact: Fact) {
        var addresses: [CellAddress] = []
        for quote in fact.cells {
            guard let slice = Slice(quote.slice), let period = Period(quote.period) else {
                return nil
            }
            addresses.append(CellAddress(metric: quote.metric, slice: slice, period: period))
        }
        let isOfLines = fact.kind == .count && addresses.isEmpty
        self.init(
            kind: fact.kind, metric: fact.metric, slice: fact.slice, period: fact.period,
            baseline: fact.baseline, cells: addresses,
            counted: isOfLines ? fact.value.flatMap { Int(exactly: $0.mantissa) } : nil)
    }
    /// With the cells where a table split by currency holds them.
    fileprivate func told(by spec: MetricSpec) -> FactKey {
        var key = self
        key.cells = cells.map { $0.told(by: spec) }
        return key
    }
}
