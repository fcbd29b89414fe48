import SalesCore

/// What proves a sentence, folded away until someone asks.
enum ProofDetails {
    static func ofHeadline(_ content: ReportContent) -> Markup {
        let standing = content.standing
        return .element(
            "details", ["class": "standing"],
            [
                .element(
                    "summary", [:],
                    [mark(standing.verdict), .text(" " + standing.summary)]),
                .element(
                    "div", ["class": "proof"],
                    [.element("p", [:], "The headline stands on:")]
                        + body(of: content.headline, content)),
            ])
    }

    static func ofSentence(_ sentence: ReportSentence, _ content: ReportContent) -> Markup {
        .element(
            "details", [:],
            [
                .element(
                    "summary", ["title": hint(sentence)],
                    [
                        .element("span", ["class": "sentence"], sentence.text), .text(" "),
                        mark(sentence.proof.verdict, isSpelled: true),
                    ]),
                .element(
                    "div", ["class": "proof"],
                    [.element("p", [:], hint(sentence))] + body(of: sentence, content)),
            ])
    }

    /// A sign and a word for it, so that neither colour nor shape says it alone.
    static func mark(_ verdict: TextVerdict, isSpelled: Bool = false) -> Markup {
        let (sign, kind, words) =
            switch verdict {
            case .supported: ("✓", "proved", "proved")
            case .contradicted: ("✗", "refuted", "contradicted")
            case .notCheckable: ("?", "open", "not checkable")
            case .noClaims: ("·", "plain", "nothing to check")
            }
        return .element(
            "span", ["class": "mark \(kind)"],
            [
                .text(sign + " "),
                .element("span", ["class": isSpelled ? "word" : "unseen"], words),
            ])
    }

    private static func hint(_ sentence: ReportSentence) -> String {
        let proof = sentence.proof
        let origin = sentence.origin == .model ? "Written by the model" : "Written by the template"
        guard proof.claims > 0 else { return "\(origin); no claims to check." }
        let verdict =
            proof.supported == proof.claims
            ? "supported" : "\(proof.supported) of them supported"
        return "\(origin); \(Quantity.text(proof.claims, "claim")) checked, \(verdict)."
    }

    private static func body(of sentence: ReportSentence, _ content: ReportContent) -> [Markup] {
        guard !sentence.proof.cells.isEmpty else {
            return [.element("p", [:], "No cell was needed.")]
        }
        let rows = sentence.proof.cells.map { cell in
            [
                Table.Field.name(content.keyFigure(of: cell.metric)?.label ?? cell.metric),
                .name(CellWording.slice(cell)), .plain(CellWording.period(cell)),
                .figure(cell.value.isEmpty ? FigureWording.missing : cell.value),
            ]
        }
        return [
            Table(
                caption: "Cells behind this sentence",
                columns: [.text("Metric"), .text("Part"), .text("Period"), .number("Cell")],
                rows: rows, isCaptionShown: false
            ).markup
        ]
    }
}
