import SalesCore

/// How verdicts and their cells are said.
enum CheckWording {
    static func summary(_ report: CheckReport) -> String {
        guard !report.claims.isEmpty else { return "No claims found." }
        func count(_ verdict: Verdict) -> Int {
            report.claims.count { $0.verdict == verdict }
        }
        return Quantity.text(report.claims.count, "claim")
            + ": \(Quantity.grouped(count(.supported))) supported,"
            + " \(Quantity.grouped(count(.contradicted))) contradicted,"
            + " \(Quantity.grouped(count(.notCheckable))) not checkable."
    }

    /// What a piece of several claims is shown as; none where no claim is made.
    static func worst(of claims: [Claim]) -> Verdict? {
        for verdict in [Verdict.contradicted, .notCheckable, .supported]
        where claims.contains(where: { $0.verdict == verdict }) {
            return verdict
        }
        return nil
    }

    static func verdict(_ verdict: Verdict) -> String {
        switch verdict {
        case .supported: "✓ supported"
        case .contradicted: "✗ contradicted"
        case .notCheckable: "? not checkable"
        }
    }

    /// The name of the verdict's style.
    static func kind(_ verdict: Verdict) -> String {
        switch verdict {
        case .supported: "proved"
        case .contradicted: "refuted"
        case .notCheckable: "open"
        }
    }

    static func cell(_ cell: CellQuote) -> String {
        let value = cell.value.isEmpty ? FigureWording.missing : cell.value
        return "\(PlainText.cleaned(cell.metric)), \(CellWording.slice(cell)),"
            + " \(CellWording.period(cell)) = \(value)"
    }
}
