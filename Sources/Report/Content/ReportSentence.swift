public import SalesCore

/// A sentence of the narrative with what proves it.
public struct ReportSentence: Codable, Hashable, Sendable {
    public let text: String
    public let origin: SentenceOrigin
    public let finding: String?
    public let proof: SentenceProof

    public init(text: String, origin: SentenceOrigin, finding: String?, proof: SentenceProof) {
        self.text = text
        self.origin = origin
        self.finding = finding
        self.proof = proof
    }
}

/// What the check found in one sentence.
public struct SentenceProof: Codable, Hashable, Sendable {
    public let verdict: TextVerdict
    public let claims: Int
    public let supported: Int
    /// The cells that decide, each once, in the order in which the sentence calls on them.
    public let cells: [CellQuote]

    public init(claims: [Claim]) {
        verdict = CheckReport(claims: claims).verdict
        self.claims = claims.count
        supported = claims.count { $0.verdict == .supported }
        var seen: Set<CellQuote> = []
        cells = claims.flatMap(\.cells).filter { seen.insert($0).inserted }
    }
}

extension ReportSentence {
    /// The headline, then the sentences, each with the claims that stand inside it.
    ///
    /// A claim belongs where its first character stands in the proved text: what the checker
    /// counts as a sentence may be half of one of ours.
    static func sentences(of checked: CheckedNarrative) -> [ReportSentence] {
        let narrative = checked.narrative
        let text = Array(checked.proof.text.unicodeScalars)
        var cursor = 0
        return ([narrative.headline] + narrative.sentences).map { sentence in
            var claims: [Claim] = []
            if let range = range(of: Array(sentence.text.unicodeScalars), in: text, from: cursor) {
                claims = checked.proof.claims.filter { range.contains($0.start) }
                cursor = range.upperBound
            }
            return ReportSentence(
                text: sentence.text, origin: sentence.origin, finding: sentence.finding,
                proof: SentenceProof(claims: claims))
        }
    }

    private static func range(
        of part: [Unicode.Scalar], in text: [Unicode.Scalar], from start: Int
    ) -> Range<Int>? {
        guard !part.isEmpty, text.count - start >= part.count else { return nil }
        return (start...(text.count - part.count))
            .first { text[$0..<($0 + part.count)].elementsEqual(part) }
            .map { $0..<($0 + part.count) }
    }
}
