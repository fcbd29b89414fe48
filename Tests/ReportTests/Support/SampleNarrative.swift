import Report
import SalesCore

/// A checked narrative with claims that quote real cells of a table.
struct SampleNarrative {
    let table: MetricTable
    let period: Period
    var sentences: [(text: String, cells: [CellAddress], origin: SentenceOrigin)] = []
    var withheld: [WithheldSentence] = []
    var writer = WriterIdentity.template
    var findings = true
    var language: ReportLanguage?

    var checked: CheckedNarrative {
        let written = sentences.enumerated().map { index, sentence in
            NarrativeSentence(
                text: sentence.text, draft: sentence.text, facts: ["f\(index + 1)"],
                finding: findings ? "n\(index + 1)" : nil, origin: sentence.origin)
        }
        let narrative = Narrative(
            tenant: SampleReport.tenantID, period: period, headline: written[0],
            sentences: Array(written.dropFirst()), withheld: withheld, writer: writer,
            factSetHash: String(repeating: "a1", count: 32), language: language)
        var claims: [Claim] = []
        var start = 0
        for (index, sentence) in sentences.enumerated() {
            let length = sentence.text.unicodeScalars.count
            for cell in sentence.cells {
                claims.append(
                    Claim(
                        sentence: index, start: start, end: start + length, text: sentence.text,
                        kind: .number, verdict: .supported, cells: [table.quote(cell)],
                        reason: "equals the cell"))
            }
            start += length + (index == 0 ? 2 : 1)
        }
        return CheckedNarrative(
            findings: findings ? written.compactMap(\.finding).map(finding) : [],
            facts: sentences.enumerated().compactMap { fact($0, $1.cells.first) }, testsRun: 40,
            narrative: narrative,
            proof: Proof(
                text: narrative.text, claims: claims, factSetHash: narrative.factSetHash,
                tableHash: String(repeating: "0c", count: 32)))
    }

    private func finding(_ id: String) -> Finding {
        Finding(
            id: id, kind: .change, metric: "revenue", slice: .total, period: period,
            baseline: .previous, facts: ["f1"], score: 0.5, isFavourable: true, mustMention: false)
    }

    private func fact(_ index: Int, _ address: CellAddress?) -> Fact? {
        guard let address, let value = table[address]?.value else { return nil }
        return Fact(
            id: "f\(index + 1)", kind: .value, metric: address.metric, slice: address.slice,
            period: address.period, value: value, unit: .money(.usd), written: value.text(),
            cells: [table.quote(address)])
    }
}
