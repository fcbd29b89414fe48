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
                    [
                        mark(standing.verdict, in: content.language),
                        .text(" " + standing.summary),
                    ]),
                .element(
                    "div", ["class": "proof"],
                    [.element("p", [:], content.language.page("The headline stands on:"))]
                        + body(of: content.headline, content)),
            ])
    }

    static func ofSentence(_ sentence: ReportSentence, _ content: ReportContent) -> Markup {
        .element(
            "details", [:],
            [
                .element(
                    "summary", ["title": hint(sentence, content.language)],
                    [
                        .element("span", ["class": "sentence"], sentence.text), .text(" "),
                        mark(sentence.proof.verdict, isSpelled: true, in: content.language),
                    ]),
                .element(
                    "div", ["class": "proof"],
                    [.element("p", [:], hint(sentence, content.language))]
                        + body(of: sentence, content)),
            ])
    }

    /// A sign and a word for it, so that neither colour nor shape says it alone.
    static func mark(
        _ verdict: TextVerdict, isSpelled: Bool = false, in language: ReportLanguage = .english
    ) -> Markup {
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
                .element("span", ["class": isSpelled ? "word" : "unseen"], language.page(words)),
            ])
    }

    private static func hint(_ sentence: ReportSentence, _ language: ReportLanguage) -> String {
        let proof = sentence.proof
        let origin = sentence.origin == .model ? "Written by the model" : "Written by the template"
        guard proof.claims > 0 else { return language.page("\(origin); no claims to check.") }
        return language.page(
            proof.supported == proof.claims
                ? "\(origin); %1 checked, supported."
                : "\(origin); %1 checked, %2 of them supported.",
            Quantity.text(proof.claims, "claim", in: language), String(proof.supported))
    }

    private static func body(of sentence: ReportSentence, _ content: ReportContent) -> [Markup] {
        guard !sentence.proof.cells.isEmpty else {
            return [.element("p", [:], content.language.page("No cell was needed."))]
        }
        let language = content.language
        let rows = sentence.proof.cells.map { cell in
            [
                Table.Field.name(content.keyFigure(of: cell.metric)?.label ?? cell.metric),
                .name(CellWording.slice(cell, in: language)),
                .plain(CellWording.period(cell, in: language)),
                .figure(cell.value.isEmpty ? FigureWording.missing : cell.value),
            ]
        }
        return [
            Table(
                caption: language.page("Cells behind this sentence"),
                columns: ["Metric", "Part", "Period"].map { .text(language.page($0)) }
                    + [.number(language.page("Cell"))],
                rows: rows, isCaptionShown: false
            ).markup
        ]
    }
}
